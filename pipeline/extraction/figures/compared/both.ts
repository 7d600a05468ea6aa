import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, trim } from '../words/phrase.ts';

/** By how much two differ, and what they have together: `甲市与乙市的GDP差距缩小到|400亿元|` → 甲市与乙市, GDP差距 · `，两市的差距为|90亿元|` → both, GDP差距 ·
 * `离5000亿元只差|20亿元|` */

const one = '[^，,。；;：:、的与和同跟0-9]{2,14}';
const both = '(?:[两二]者|[两二]?[省市县区州地国](?=之间|间|的?差)|双方)';
const what = '(?:之?间)?的?([^，,。；;：:的0-9]{0,10}?差[距额])';
const becomes =
  '(?:[由从已经则也均仅只有为是达约近超有所大幅进一步逐渐持续小扩缩拉收窄大到至了]*|[^，,。；;0-9]{0,4})$';
/** 甲市与|乙市|的差距 */
const ofTwo = new RegExp(`^(${one})([与和同跟、])(${one}?)${both}?${what}${becomes}`);
/** 与|乙市|的差距: who goes on stands before. */
const toOther = new RegExp(`^(?:但|且|而)?[与和同跟](${one}?)${what}${becomes}`);
const ofBoth = new RegExp(`^(?:但|且|而)?(?:${both}|彼此)?${what}${becomes}`);

/** The label of such a difference or sum; null for any other number. */
export function labelOfBoth(scene: Scene): Label | null {
  const short = shortOfLabel(scene);
  if (short !== null) return short;
  if (!/差[距额]|[两二]/.test(scene.words)) return null;
  const words = scene.words.replace(/^[，,；;\s]+/, '').replace(apart, '$1差距');
  const sum = sumOfBoth(scene, words);
  if (sum !== null) return sum;
  if (!/差[距额]/.test(words)) return null;
  const found = gapToOther(scene, words) ?? gapOfTwo(stripLead(words)) ?? gapOfBoth(scene, words);
  if (found !== null) readsBy(scene, 'by how much two differ');
  return found;
}

function gapOfTwo(plain: string): Label | null {
  const [, first = '', joined = '', second = '', gap = ''] = ofTwo.exec(plain) ?? [];
  if (first === '') return null;
  const { owner, rest } = splitOwner(first);
  // 甲市GDP与乙市的差距: of the one, to the other
  return owner !== '' && isMeasure(rest)
    ? label(owner, `${rest}与${second}的${gap}`)
    : label(`${first}${joined}${second}`, gap);
}

function gapToOther({ said, where }: Scene, plain: string): Label | null {
  const [, other = '', gap = ''] = toOther.exec(plain) ?? [];
  return other === ''
    ? null
    : label(said.label?.subject || findSubject(where, 'place', gap), `与${trim(other)}的${gap}`);
}

/** The two that the last levels are of; empty where they are of one. */
function bothOf({ said: { label: last, levels } }: Scene): string {
  if (last !== null && severalNames.test(last.subject)) return last.subject;
  const [first, second] = levels.slice(-2);
  return first !== undefined &&
    second !== undefined &&
    first.subject !== second.subject &&
    first.subject !== ''
    ? `${first.subject}和${second.subject}`
    : '';
}

function gapOfBoth(scene: Scene, plain: string): Label | null {
  const { said, mention } = scene;
  const gap = ofBoth.exec(plain)?.[1] ?? '';
  const last = said.label;
  if (gap === '' || last === null) return null;
  const who = bothOf(scene);
  // 甲、乙GDP分别为50亿元和40亿元，增速分别为5%和4%，二者相差|10亿元|: of what was told in that unit
  const told = said.amounts.findLast(({ unit }) => unit === mention.unit)?.label.indicator ?? '';
  return who === '' ? null : label(who, /^差/.test(gap) && isMeasure(told) ? `${told}${gap}` : gap);
}

/** 两市|仅相差|: how far they are apart. */
const theTwo = '(?:[两二](?:者|[省市县区州地国家村镇校港])|双方)';
const apart = new RegExp(
  `^(?:但|且|而)?(${theTwo})(?:之?间)?(?:仅|只|也|已|还)*(?:相差|(?<=[仅只还])[差隔]|相隔)(?:了|不到|不足|约|近)?$`,
);
const together = new RegExp(
  `^(?:但|且|而)?${theTwo}(?:合计|总计|共计|加起来|之和|合占|共占|合计占|总和)+(?:为|达到?|约|超过?)*((?<=占)全[国省市县区](?:总量)?的?|占[^，,。；;0-9]{2,6}的?)?$`,
);

/** 甲市120亿元、乙市98亿元，两市合计|218亿元|: of both, as much as each had; null where the last levels are of one. */
function sumOfBoth(scene: Scene, plain: string): Label | null {
  const found = together.exec(plain);
  const last = scene.said.label;
  if (found === null || last === null) return null;
  const who = bothOf(scene);
  if (who === '' || !isMeasure(last.indicator)) return null;
  readsBy(scene, 'what two have together');
  const whole = (found[1] ?? '').replace(/^占|的$/g, '');
  return label(who, `${last.indicator}合计${whole === '' ? '' : `占${whole}`}`);
}

const shortOf =
  /(?:^|[，,])(?:但|却|而|仍|还)*(?:距离?|离)([0-9][^，,。；;]{2,10}?)(?:的?(?:关口|大关|门槛))?(?:[也已仅只还尚才]|不过)*(?:[差缺欠]|有)(?:了|不到|不足|约|近)?$/;
/** 甲市GDP4980亿元，离|5000亿元|关口只差|20亿元|: the amount that has not been reached, and how far it is. */
function shortOfLabel({ mention, where, said: { label: last } }: Scene): Label | null {
  if (mention.unit !== 'CNY' || last === null || !isMeasure(last.indicator)) return null;
  const { text } = where.sentence.passage;
  const words = text.slice(where.at, mention.from);
  if (/(?:距离?|离)$/.test(words) && /^的?(?:关口|大关|门槛)/.test(text.slice(mention.to, mention.to + 3)))
    return last;
  const amount = shortOf.exec(words)?.[1] ?? '';
  return amount === '' ? null : label(last.subject, `${last.indicator}距${amount}的差距`);
}

const severalNames = /.{2}[、和与及同].{2}/;

import { isMeasure } from '../../grammar/measures.ts';
import { splitOwner } from './figure-owner.ts';
import { stripLead, trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import { readsBy, type Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';

/** By how much two differ: `甲市与乙市的GDP差距缩小到|400亿元|` → 甲市与乙市, GDP差距 · `，两市的差距为|90亿元|` → both, GDP差距 */

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

/** The label of such a difference; null for any other number. */
export function gapLabel(scene: Scene): Label | null {
  if (!/差[距额]/.test(scene.words)) return null;
  const words = scene.words.replace(/^[，,；;\s]+/, '');
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

function gapOfBoth({ said, mention }: Scene, plain: string): Label | null {
  const gap = ofBoth.exec(plain)?.[1] ?? '';
  const last = said.label;
  if (gap === '' || last === null) return null;
  const [first, second] = said.levels.slice(-2);
  const who = severalNames.test(last.subject)
    ? last.subject
    : first !== undefined && second !== undefined && first.subject !== second.subject && first.subject !== ''
      ? `${first.subject}和${second.subject}`
      : '';
  const isSame = /^差/.test(gap) && isMeasure(last.indicator) && said.unit === mention.unit;
  return who === '' ? null : label(who, isSame ? `${last.indicator}${gap}` : gap);
}

const severalNames = /.{2}[、和与及同].{2}/;

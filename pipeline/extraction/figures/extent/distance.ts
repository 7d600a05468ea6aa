import { ownerKind, splitOwner } from '../owner/owner.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';
import { lengths } from './extent.ts';

/** How far one place is from another: `甲镇距县城|45公里|，距乙市|53公里` → 甲镇 both times, 距县城 and 距乙市 */

/** 甲镇东距县城, 离高速出口; 运输距离缩短 names no place. */
const away =
  /^[，,、；;\s]*(.*?)((?:正?[东南西北]{1,2})?(?:相?距离?|离)(?![为约达仅超只短长缩增不今家校]|由|从)([^，,。；;：:的距离0-9]{2,14}?))(?:(?:直线)?距离|半径|[都均也仅只]|仅有|只有|在|约|大约|近|不足|不到)*$/;

const apart = /^[，,、；;\s]*(.*?)[与和]([^，,。；;：:的0-9]{2,12}?)相[隔距](?:约|仅|只|有)*$/;

/** 位于县城以南, 地处市区东北 */
const lies =
  /^[，,、；;\s]*(.*?)(?:位于|坐落[于在]|地处|处于)?([^，,。；;：:的位于]{2,12}?)(?:以[东南西北]{1,2}|正?[东南西北]{1,2}[部面侧]?方?向?)(?:约|大约|近)?$/;
const liesIn = /位于|坐落|地处|处于|以[东南西北]/;

/** 48公里|处的乙镇 */
const behindIt = /^(?:处|左右|外)*的([^，,。；;：:、\s“”]{2,16})/;
const there = /^(?:处|左右|外|许)*(?:[，,。；;]|$)/;

/** 甲村地处…，: who lies somewhere is who is so far off. */
const whoLies = /(?:^|[，,。；;])([^，,。；;：:、的]{2,16}?)(?:位于|坐落[于在]|地处|处于)/g;

/** 甲村, 该镇, 园区: a name, or a noun that stands for one. */
const isWho = (name: string): boolean =>
  ownerKind(name) !== 'none' || /[村镇乡县市区城湖山岛港站场园寨屯庄寺院校桥组]$/.test(name);

/** The label of such a distance; null for any other number. */
export function distanceLabel(scene: Scene): Label | null {
  const { mention, words, where, joined, said } = scene;
  if (!lengths.has(mention.unit)) return null;
  const { text } = where.sentence.passage;
  // 与甲机场相隔|50公里|
  const [, near = '', other = ''] = apart.exec(words) ?? [];
  if (other !== '') return label(trim(near) || findSubject(where, 'any', other), `距${other}`);
  if (/[距离]/.test(words)) {
    const [, lead = '', off = ''] = away.exec(words) ?? [];
    if (off === '') return null;
    const who = /^[这那此该][里地处]$/.test(lead) ? '' : trim(lead);
    if (who.length > 1 && !isWho(who)) return null;
    readsBy(scene, 'how far off a place is');
    const of = behindIt.exec(text.slice(mention.to, mention.to + longestBehind))?.[1] ?? '';
    if (of !== '') return label(nameIn(of), off);
    return label(who.length > 1 ? who : whoIsOff(scene, off), off);
  }
  // 甲镇距景区5公里、市区|12公里|: from there as well
  if (joined && isOff.test(said.label?.indicator ?? '') && said.label !== null && isPlaceName(trim(words)))
    return label(said.label.subject, `距${trim(words)}`);
  if (!liesIn.test(words)) return null;
  const [, lead = '', from = ''] = lies.exec(words) ?? [];
  const behind = text.slice(mention.to, mention.to + longestBehind);
  const of = behindIt.exec(behind)?.[1] ?? '';
  // 位于甲市以东320公里的|海面上: nothing lies there that has a name
  if (from === '' || (of === '' && !there.test(behind)) || of.endsWith('上')) return null;
  readsBy(scene, 'how far off a place is');
  // 该站|位于县城以北|5公里|的青山脚下: who lies there, and not where
  const who = of === '' || /位于|坐落|地处/.test(words) ? trim(lead) || nameIn(of) : nameIn(of);
  return label(who || findSubject(where, 'any', from), `距${trim(from)}`);
}

const longestBehind = 24;
/** 距县城: what is measured is how far off. */
const isOff = /^[东南西北]*(?:相?距|离)/;

/** 甲市乙村|的老人, 甲水库|开闸 */
function nameIn(phrase: string): string {
  const head = phrase.replace(/的.*$/, '');
  return /[村镇乡区园站场库馆院]$/.test(head) ? trim(head) : splitOwner(phrase).owner || trim(phrase);
}

/** Who was so far off before, or lies somewhere, else whom the sentence is about. */
function whoIsOff({ said, where }: Scene, off: string): string {
  if (said.label !== null && isOff.test(said.label.indicator)) return said.label.subject;
  const before = where.sentence.passage.text.slice(where.sentence.start, where.at);
  const who = trim([...before.matchAll(whoLies)].at(-1)?.[1] ?? '');
  return isWho(who) && who.length > 1 ? who : findSubject(where, 'any', off);
}

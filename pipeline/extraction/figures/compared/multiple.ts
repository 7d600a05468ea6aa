import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * How many times as much one has as another: `去年，甲市出口额是乙市的|2倍|` → 甲市, 出口额是乙市 · `岛外人口增速为岛内的|6.2倍|` → 岛外人口增速为岛内;
 * `收入是2012年的|3倍|` is of its own.
 */
export function multipleLabel({ mention, words }: Scene): Label | null {
  const ofBefore = ofEarlier(mention, words);
  if (ofBefore !== null) return ofBefore;
  if (mention.unit !== 'times') return null;
  const [, own = '', verb = '', other = ''] = multiple.exec(stripLead(words.trim())) ?? [];
  if (!isAnother(other) || !(isMeasure(own) || gain.test(own))) return null;
  const { owner, rest } = splitOwner(own);
  const isOwned = owner !== '' && rest.length > 1;
  return label(isOwned ? owner : '', `${isOwned ? rest.replace(/^的/, '') : own}${verb}${other}`);
}

/** 出口|是上年的|1.5倍, 甲市投资只有2019年|的八成: of what it is, where the verb would make a deed of it; a share says of which year. */
function ofEarlier({ unit }: Scene['mention'], words: string): Label | null {
  if (unit !== 'times' && unit !== '%') return null;
  const [, own = '', verb = ''] = ofTimeBefore.exec(stripLead(words.trim())) ?? [];
  const { owner, rest } = splitOwner(own);
  const measure = owner === '' ? own : rest.replace(/^的/, '');
  if (!isMeasure(measure) && !gain.test(measure)) return null;
  return label(owner, unit === '%' ? `${measure}${verb}` : measure);
}
const earlier =
  '(?:是|为|占|相当于|达到?|[只仅]有|不足|不到|恢复[至到])了?(?:[去上前]年|[0-9]{4}年|“?十[一二三四]五”?)(?:同期|全年|期末|末|时期|期间|[1-9][0-9]?月)?';
const ofTimeBefore = new RegExp(
  `^([^，,。；;、]{2,24}?)(?:约|几乎|已经?|均|都|仅|更|还|就)*(${earlier})的?(?:近|约|超过?|不到)?$`,
);
const behindMeasure = new RegExp(`(?<=.{2})${earlier}$`);

/** 甲市出口额|是2019年|的90%，增长5%: the next number goes on with the measure alone; null where the label is of no year before. */
export const measureOfNow = ({ subject, indicator, verb }: Label): Label | null =>
  behindMeasure.test(indicator) ? label(subject, indicator.replace(behindMeasure, ''), verb) : null;

/** 甲市出口额|是乙市|的2倍，增长8%: the next number goes on with the measure alone. */
export const measureAlone = ({ subject, indicator, verb }: Label): Label =>
  label(subject, indicator.replace(/(?<=.{2})(?:是|为|相当于|接近)[^是为]+$/, ''), verb);

const gain =
  /^[\u4e00-\u9fff]{0,10}(?:[效收]益|亩产|单产|出口|进口|进出口|消费|零售|投资|就业|贸易|货运|客运|速度|价格|投入|密度|强度|人口|规模|面积)$/;

/** Whether a number of times is as much as another has; of a year before it says how much it has grown. */
export const isOfAnother = (words: string): boolean => isAnother(multiple.exec(words)?.[3] ?? '');

const multiple =
  /^(.{2,24}?)(?:约|几乎|已经?|均|都|仅|更|还|就)*(是|为|相当于|接近)(?:了|约)?([^，,。；;0-9“”是为]{2,10}?)的?(?:近|约|超过?)*$/;
/** 岛内, 乙市, 全省平均水平, 普通水稻; 去年, 同期 and 以前 are the same, of another time. */
const isAnother = (name: string): boolean =>
  name.length > 1 &&
  !/年|月|期|以前|过去|原来|当初|当时|之前|此前|往[年日]|计划|目标|原先/.test(name) &&
  (ownerKind(name) !== 'none' || /[内外]$|平均(?:水平|数)?$|普通|一般|传统|^同[行类]/.test(name));

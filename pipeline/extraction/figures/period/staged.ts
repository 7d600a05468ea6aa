import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Place } from '../said.ts';
import { saysDone } from '../status/done.ts';
import { sizesName } from '../words/sized.ts';
import { holdsOne, tellsStage } from './own-time.ts';

/** What a thing costs, measures and holds is of no time at which it was allowed, begun or opened: `2020年6月建成，总投资|86亿元|` */

/** 总投资480亿元的|123个项目集中开工: what was opened on the day of a gathering, and what it costs. */
export const isOfOpened = ({ date_precision }: TimeMention, { to }: QuantityMention, text: string): boolean =>
  date_precision === 'day' &&
  /^的[0-9]+个[^，,。；;]{0,24}(?:集中|签约|开工|竣工|动工|奠基)/.test(text.slice(to, to + 40));

/** 去年10月，投资3800万元|的某公路通车: what a thing has cost is not of the time at which it was opened. */
export const isCostOfOpened = (
  { clause }: Place,
  { to, unit }: QuantityMention,
  words: string,
  text: string,
): boolean =>
  unit === 'CNY' &&
  /投资[约近超达额]*$/.test(words) &&
  ofOneThing.test(text.slice(to, clause.end)) &&
  tellsStage(text.slice(to, clause.end).replace(/[，,。；;！]$/, ''));
const ofOneThing = /^(?:、[^，,。；;]{2,14})?的(?![0-9]|[一二两三四五六七八九十]+[个条座])/;

/** 去年产值突破2亿元；总投资30亿元|的某项目: what the next thing costs is not of the year that the clause before is for. */
export const opensName = (
  { to: told }: TimeMention,
  { clause, sentence: { passage } }: Place,
  { to }: QuantityMention,
): boolean =>
  told <= clause.start &&
  /[；;]/.test(passage.text.slice(told, clause.start + 1)) &&
  /^的[^0-9]/.test(passage.text.slice(to, to + 2));

/** 甲水库2020年6月建成，总投资|86亿元|: the time is that of what was done, where no number is told for it. */
export const isOfStage = ({ to }: TimeMention, { clause, quantities }: Place, text: string): boolean => {
  const deed = to < clause.start ? (/^[，,]?[^，,。；;]+/.exec(text.slice(to, clause.start))?.[0] ?? '') : '';
  if (!tellsStage(deed)) return false;
  // 3月，5万吨粮库项目开工，投资|2亿元|: what is in a name is told of no time
  const told = quantities.filter(({ from, to: end }) => !sizesName(text, from, end));
  return !holdsOne(told, { start: to, end: to + deed.length });
};

/** 2022年10月，甲高速公路通车，到省城只需|1小时|: what a thing has or is like since its stage is not of that time. */
export const describesStaged = (own: TimeMention, place: Place, { unit, from }: QuantityMention): boolean => {
  const { text } = place.sentence.passage;
  const words = text.slice(place.clause.start, from);
  const isShort = own.date_start?.slice(0, 7) === own.date_end?.slice(0, 7);
  // 将建成通车，届时车程缩短|40分钟|: that is of the time
  if (/届时/.test(place.lead)) return false;
  return ((isShort && sizes.has(unit)) || has.test(words)) && !saysDone(words) && isOfStage(own, place, text);
};
const sizes: ReadonlySet<string> = new Set(['m', 'km', 'm2', 'mu', 'har', 'm3', 'kW', 'min', 'h', 'mo']);
const has =
  /(?:设有?|安装|接入|入网|配[备有]|可[容提满停]|容纳|拥有|设置|安排项目|入驻(?:企业|商户|商家)|从业(?:者|人员)|用工|员工|职工|出租率|入住率)[^，,。；;]{0,10}$/;

/** 去年3月，甲市建立机制，先后推送企业|90家|; 2022年11月列入名单，已建成|6个|，在建|8个|: what has come since such a deed is not of its month. */
export function hasComeSince(
  own: TimeMention,
  { clause, sentence }: Place,
  { from, to }: QuantityMention,
): boolean {
  const { text } = sentence.passage;
  const isShort = own.date_start?.slice(0, 7) === own.date_end?.slice(0, 7);
  if (own.to >= clause.start) return false;
  const between = text.slice(own.to, from);
  if (firstYear.test(between)) return true;
  const [deed = '', ...rest] = between.replace(/^[，,]/, '').split(/[，,]/);
  if (rest.length === 0 || /[0-9；;]/.test(deed)) return false;
  if (isShort && tellsStage(deed) && stands.test(text.slice(clause.start, to + 8))) return true;
  return isShort && sinceThen.test(between);
}
const stands = /^[，,]?(?:[^，,。；;0-9]{0,6}(?:已(?!知)|在建|现有)|在建)/;
const sinceThen = /[，,][^，,；;0-9]{0,8}(?:先后|陆续|相继|一年来|至今)/;
/** 10月，结果互认，首年减少检查|30万次|: a year from then on. */
const firstYear = /[，,](?:首|第一|头一)年[^；;]*$/;

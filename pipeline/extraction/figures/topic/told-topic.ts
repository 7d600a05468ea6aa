import { isMeasure } from '../../../grammar/measures.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { trim } from '../words/phrase.ts';

/** Whose a bare measure is by the sentence before, and what a bare part has of the measure that was told. */

/** How a measure went, without a number. */
const went =
  /^(?:首次|继续|总体|整体|仍然?|再次|双双|明显|逐步)*(?:呈现?|保持|出现|持续|稳[步定中]|平稳|快速|较快|高速|大幅|小幅|强劲|增[长势速]|上升|上涨|攀升|下[降滑跌]|回[升落暖]|加快|放缓|向好|提速)/;
/** |山区机场|, 三季度，|全区限上单位| */
const bareName = /^[\u4e00-\u9fff]{2,12}$/;
const verb = verbReader('act', 'builds', 'rebuilds', 'up', 'predicate', 'reach');
/** 甲公司|带动|全省: who does something, and no name. */
const doesNothing = (name: string): boolean => [...name].every((_, at) => verb(name, at) === null);
const timeAhead =
  /^(?:今年以来|[0-9]{4}年|[0-9]{1,2}(?:[—–-][0-9]{1,2})?月份?|上半年|[前一二三四]+季度)[，,]?/;

/**
 * 山区机场旅客吞吐量回升。三季度，旅客吞吐量|90万人次|: of whom the sentence before says how it went, where it names nobody itself.
 */
export function ofTopicTold(
  { subject, indicator, verb: said }: Label,
  { mention, where }: Scene,
): Label | null {
  const { text } = where.sentence.passage;
  const before = where.earlier.at(-1);
  if (before === undefined || before.passage !== where.sentence.passage || before.quantities.length > 0)
    return null;
  if (!isMeasure(indicator) || (subject !== '' && where.sentence.text.includes(subject))) return null;
  const own = text.slice(where.sentence.start, mention.from).replace(timeAhead, '');
  if (!own.startsWith(indicator) || /[，,；;]/.test(own)) return null;
  const told = before.text.replace(timeAhead, '');
  const at = told.indexOf(indicator);
  const whose = trim(told.slice(0, Math.max(0, at)));
  if (!bareName.test(whose) || !went.test(told.slice(at + indicator.length))) return null;
  return whose === subject || !doesNothing(whose) ? null : label(whose, indicator, said);
}

/** What a stock of goods is measured by. */
const amountOf = /(?:吞吐量|(?<!日|单)产量|销[售]?量|发送量|运输量|运量|进口量|出口量|收购量|供应量)$/;
const makes = /(?:公司|集团|厂)$/;
const isAmount = ({ unit, counter }: Scene['mention']): boolean =>
  /^(?:t|jin|m3)$/.test(unit) || (unit === 'count' && /^[辆台套件部]$/.test(counter ?? ''));

/** 建材销量900万吨；其中水泥|700万吨|: 水泥销量; 汽车产量20万辆。其中，甲公司|8万辆|: what it has made of them. */
export function ofPartMeasured(
  { subject, indicator, verb: deed }: Label,
  { mention, said, where }: Scene,
): Label | null {
  const { text } = where.sentence.passage;
  const lead = text.slice(where.sentence.start, mention.from);
  const last = said.label ?? said.before;
  if (last === null || !isAmount(mention) || !lead.endsWith(indicator)) return null;
  const measure = amountOf.exec(last.indicator)?.[0] ?? '';
  if (measure === '' || isMeasure(indicator) || !/其中[^。]*$/.test(lead)) return null;
  if (!bareName.test(indicator) || !doesNothing(indicator)) return null;
  return makes.test(indicator)
    ? label(indicator, last.indicator, deed)
    : label(subject, `${indicator}${measure}`, deed);
}

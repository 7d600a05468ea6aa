import type { Span } from '../../../grammar/clause.ts';
import { measureWords } from '../../../grammar/measures.ts';

/** Where the words of a clause begin that may name whom it is about: `总投资30亿元的|甲项目`. */

/** What may stand before the time that opens a clause. */
const opens = /^(?:其中|特别是|单是|就|仅|光|单|而|预计|在|到|至|截至|自|从|但|，|,|“|\s)*$/;
/** What a thing is said to have before its name. */
const isProperty = new RegExp(`^[，,\\s]*(?:计划|规划)?${measureWords('size')}$`);

/** Where the words begin that may name whom a clause is about: behind times, a colon, an amount of it. */
export function wordsStart(
  text: string,
  clause: Span,
  skipped: readonly Span[],
  numbers: readonly Span[],
): number {
  let from = clause.start;
  for (const span of skipped)
    if (span.start >= from && span.end <= clause.end && opens.test(text.slice(from, span.start)))
      from = span.end;
  const colon = text.indexOf('：', from);
  if (colon > from && colon < clause.end) from = colon + 1;
  // 总投资30亿元的|某项目: the amount is a property of what is told of
  const opening = numbers.find(({ start }) => start >= from);
  if (opening === undefined) return from;
  const ahead = text.slice(from, opening.start);
  // 100亿元规模的|产业基金去年设立: how large it is
  const size =
    ahead === '' ? (sizeBehind.exec(text.slice(opening.end, opening.end + 6))?.[0].length ?? 0) : 0;
  if (size > 0) return opening.end + size;
  if (isProperty.test(ahead) && text.charAt(opening.end) === '的') return opening.end + 1;
  const spent = isSpent.test(ahead) ? buildsIt.exec(text.slice(opening.end, clause.end)) : null;
  return spent === null ? from : opening.end + spent[0].length;
}

const sizeBehind = /^(?:资金|投资|总?规模)的(?=[\u4e00-\u9fff]{3})/;
/** 由甲集团投资|6亿元|建设的乙基地: what is spent on it. */
const isSpent = /^[，,\s]*(?:由[^，,。；;的]{2,20})?(?:投资|出资|斥资|耗资|投入)$/;
const buildsIt =
  /^(?:资金|巨资)?(?:建设|兴建|新建|建成|打造|建造|改造|扩建|实施|修建|开发)的(?=[^，,。的0-9]{4})/;

/** 暂接38省道（远期接规划的甲高速乙段）: what an aside ends with is not whom the clause is about; 每斤|卖到4元 is of what is sold; 转机|已经到来: of nobody. */
export const isTorn = (name: string): boolean =>
  /^[^（(]*[）)]|^在建$|^每[\u4e00-\u9fff]{1,2}$|^(?:真正的?)?(?:转机|转折点?|拐点|契机)$|^看(?:上去|起来)$/.test(
    name,
  );

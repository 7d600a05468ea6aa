import { type Span, spanAt } from '../../grammar/clause.ts';
import type { TimeMention } from '../../mention.ts';

/** What becomes of a thing at a time, at the end of an item of a list. */
const happens =
  /(?:开工|动工|开建|竣工|完工|建成|通车|通航|通水|供水|开通|投产|投用|投运|启用|封顶|合龙|贯通|投入使用|投入运营|运营|开业|开园|开馆|开学|验收|交付|并网|发电)[^、，。；]{0,2}$/;
/** Who or what the next item is about, or nothing where it goes on with the same thing. */
const opens = /^(?:[\u4e00-\u9fffA-Z0-9“”]|[（(][^（）()，。；]{1,24}[）)]){0,24}$/;

/**
 * Parts clauses at the marks between items that each have a thing, a time and what becomes of it, so that each is a clause:
 * `甲路6月底前开工、|乙厂9月底前竣工` · `甲路6月底前开工、|乙桥（长2.5公里）9月底前竣工` · `甲桥2018年开工、|2022年建成`; 当年签约、当年开工 says how fast. UTF-16 units.
 */
export function datedItems(
  text: string,
  clauses: readonly Span[],
  times: readonly TimeMention[],
): readonly Span[] {
  if (times.length < 2) return clauses;
  return clauses.flatMap((clause) => {
    const own = times.filter(
      ({ from, to, in_name, text: words }) =>
        !in_name && !/^当/.test(words) && from >= clause.start && to <= clause.end,
    );
    const marks = own.slice(1).flatMap((time, index) => {
      const last = own[index]?.to ?? time.from;
      const mark = text.lastIndexOf('、', time.from - 1);
      return mark > last &&
        happens.test(text.slice(last, mark)) &&
        opens.test(text.slice(mark + 1, time.from))
        ? [mark]
        : [];
    });
    const starts = [clause.start, ...marks.map((mark) => mark + 1)];
    return starts.map((start, index) => ({ start, end: marks[index] ?? clause.end }));
  });
}

/** Where the item of such a list begins that holds a place; 0 where it is in none, or in the first. */
export function itemStart(text: string, clauses: readonly Span[], at: number): number {
  const start = clauses[spanAt(clauses, at)]?.start ?? 0;
  return text.charAt(start - 1) === '、' ? start : 0;
}

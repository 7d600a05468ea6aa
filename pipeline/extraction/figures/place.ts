import type { QuantityMention, TimeMention } from '../../mention.ts';
import { clauseAt, type Sentence } from '../sentences/article.ts';
import type { Place } from './said.ts';

/** How far around a number its neighbours are looked at, so that a sentence of thousands is read in linear time. */
const numbersBefore = 16;
const numbersBehind = 24;
const timesBefore = 8;
const timesBehind = 4;
/** How many characters of its sentence before a number are read again for it. */
const longestLead = 240;
const longestClause = 120;

/** Where each number of a sentence stands. */
export function quantityPlaces(
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  times: readonly TimeMention[],
): Place[] {
  const { text } = sentence.passage;
  let colon = -1;
  let read = sentence.start;
  let passed = 0;
  return quantities.map((mention, at) => {
    for (; read < mention.from; read += 1) if (isColon(text, read)) colon = read;
    while (passed < times.length && (times[passed]?.to ?? 0) <= mention.from) passed += 1;
    const first = Math.max(0, at - numbersBefore);
    const clause = clauseAt(sentence, mention.from);
    const start = Math.max(clause.start, mention.from - longestClause);
    return {
      sentence,
      clause: { start, end: Math.max(mention.to, Math.min(clause.end, mention.to + longestClause)) },
      whole: clause,
      quantities: near(quantities, first, at + numbersBehind),
      index: at - first,
      offset: first,
      times: near(times, Math.max(0, passed - timesBefore), passed + timesBehind),
      colon,
      lead: text.slice(Math.max(sentence.start, mention.from - longestLead), mention.from),
    };
  });
}

/** A colon, or 是 that stands for one: 增速后三位的县是|甲县3%、乙县2%. */
function isColon(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '：' || mark === ':') return true;
  return (
    (mark === '是' || mark === '为') && listsRanked.test(text.slice(Math.max(0, at - longestRanked), at))
  );
}

const listsRanked = /[前后][0-9一二两三四五六七八九十]+[名位]?的[^，,。；;：:的]{1,6}(?:分别|依次)?$/;
const longestRanked = 14;

const near = <Item>(items: readonly Item[], from: number, to: number): readonly Item[] =>
  from === 0 && to >= items.length ? items : items.slice(from, to);

import { isExactDouble } from '../schemas/decimal.ts';
import type { Locate, Passage } from './document.ts';
import { civil, dayText } from './grammar/calendar.ts';
import { type Span, spanAt } from './grammar/clause.ts';
import type { Lexeme } from './grammar/lexer.ts';
import type { NameSpan } from './grammar/name.ts';
import { longestNumeral } from './grammar/numeral-terms.ts';
import { type Quantity, quantityGrammar } from './grammar/quantity.ts';
import { type Publication, type ResolvedTime, resolveTime, type TimeContext } from './grammar/resolve.ts';
import { daysOffTold } from './grammar/resolve-feast.ts';
import { type TimeWords, timeGrammar } from './grammar/time.ts';
import { type Ahead, aheadFrom, carriedAhead } from './grammar/time-ahead.ts';
import { type Carried, carriedFrom, contextOf, isCompared, isOver } from './grammar/time-carry.ts';
import { isSinceOpening, withMainDay } from './grammar/time-handed.ts';
import { isTorn } from './grammar/torn.ts';
import type { Mention, Placed } from './mention.ts';

/** Makes the mentions of one passage from its islands of tokens. */

/** One passage while it is read. */
export interface Reader {
  readonly passage: Passage;
  readonly index: number;
  readonly published: Publication;
  readonly locate: Locate;
  readonly mentions: Mention[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameSpan[];
  nextName: number;
  carried: Carried;
  readonly headed: number | null;
  readonly reported: number | null;
  /** The day of the dateline: 5月17日讯. */
  told: number | null;
  /** The days off that were told of: what 假期 alone means. */
  feast: TimeContext['feast'];
  sentenceOfYear: number;
  /** Whether the passage has said what this year is to bring: a bare 10月 behind it is still to come. */
  planned: boolean;
  /** A date ahead and the sentence that names it: 2025年6月竣工，9月启用. */
  ahead: Ahead | null;
}

/** Reads an island from left to right: the longer reading wins, and a time before a quantity. */
export function readIsland(reader: Reader, island: readonly Lexeme[]): void {
  const { text } = reader.passage;
  for (let at = 0; at < island.length; ) {
    const time = timeGrammar.match(island, at, text);
    const quantity = quantityGrammar.match(island, at, text);
    if (time !== null && (quantity === null || time.length >= quantity.length)) {
      const [first, last] = [island[at], island[at + time.length - 1]];
      readTime(reader, time.result, time.rule, first?.start ?? 0, last?.end ?? 0);
      at += time.length;
    } else if (quantity !== null) {
      for (const read of quantity.result) emitQuantity(reader, read, quantity.rule);
      at += quantity.length;
    } else {
      at += skip(reader, island, at);
    }
  }
}

function readTime(reader: Reader, words: TimeWords, rule: string, from: number, to: number): void {
  const { published } = reader;
  const { text } = reader.passage;
  const index = spanAt(reader.sentences, from);
  const sentence = reader.sentences[index] ?? { start: 0, end: text.length };
  const later = carriedAhead(reader.ahead, index, reader.sentenceOfYear === index, text, from);
  const ahead = later !== null && !isOver(text, to, sentence.end) ? later : null;
  const { headed, reported, told, feast, planned } = reader;
  if (rule === 'told-holiday' && feast === null) return;
  const context = contextOf(
    words,
    { text, sentence, from, to },
    {
      carried: ahead ?? reader.carried,
      inSentence: ahead !== null || reader.sentenceOfYear === index,
      ...{ headed, reported, told, feast, planned },
    },
  );
  const fault = isTorn(text, from) ? 'torn_number' : isSinceOpening(text, from) ? 'vague_time' : null;
  const resolved = fault ?? resolveTime(words, published, context);
  const found = typeof resolved === 'string' ? null : resolved;
  const placed = placedAt(reader, rule, from, to);
  reader.mentions.push({
    type: 'time',
    text: placed.text,
    start: placed.start,
    end: placed.end,
    passage: placed.passage,
    from,
    to,
    rule,
    in_name: placed.in_name,
    edtf: found?.edtf ?? null,
    date_start: found?.first == null ? null : dayText(found.first),
    date_end: found?.last == null ? null : dayText(found.last),
    date_precision: found?.precision ?? null,
    date_basis: found?.basis ?? null,
    fault: typeof resolved === 'string' ? resolved : null,
    comparison: words.form === 'comparison',
  });
  // 3月1日…。近日，甲基地建成。同日…: no day that is known
  if (resolved === 'vague_time' && /^(?:近日|日前|前不久|不久前)$/.test(text.slice(from, to)))
    reader.carried = { ...reader.carried, lastDay: null };
  if (found !== null) reader.feast = daysOffTold(words, found, published) ?? feast;
  if (found !== null && index === 0 && isDateline(found, published, text, from, to))
    reader.told = found.first;
  // 在去年各项工作的基础上，全年将完成…: the year is of what the rest builds on
  if (text.charAt(from - 1) === '在' && /^[^，。；,;]{0,16}基础上/.test(text.slice(to, to + 20))) return;
  if (found === null || placed.in_name || words.form === 'comparison' || isCompared(text, from, to)) return;
  if (isThisYear(found, published) && setsOut.test(text.slice(to, Math.min(sentence.end, to + 30))))
    reader.planned = true;
  const next = leadsToToday(found, published, text.slice(from, to + longestSince), to - from)
    ? null
    : carriedFrom(found, published, context.future, reader.carried);
  // 到2025年 is a goal, and no year that what follows is of
  const comes = goal.test(text.slice(from, to)) ? null : aheadFrom(found, published);
  if (comes !== null) reader.ahead = { sentence: index, to, carried: comes };
  if (next === null) return;
  reader.carried = withMainDay(next, reader.carried, text.slice(to, to + 24));
  reader.sentenceOfYear = index;
}

/** 某地5月17日讯: the day that a report is of, which is a few days before it is printed at most. */
const isDateline = (
  { precision, first }: ResolvedTime,
  { last }: Publication,
  text: string,
  from: number,
  to: number,
): boolean =>
  precision === 'day' &&
  first !== null &&
  from < longestPlace &&
  last - first >= 0 &&
  last - first <= daysToPrint &&
  /^\s*(?:讯|电|消息|专电)/.test(text.slice(to, to + 4));
const longestPlace = 20;
const daysToPrint = 10;

/** 2012年以来, 自1966年建场以来: what runs from an earlier year until today, and is no year that what follows is of. */
const leadsToToday = (
  { first }: ResolvedTime,
  { first: published }: Publication,
  words: string,
  length: number,
): boolean =>
  first !== null &&
  civil(first).year < civil(published).year &&
  (/(?:以来|至今)$/.test(words.slice(0, length)) ||
    /^[^，。；,;0-9]{1,12}(?:以来|至今)/.test(words.slice(length)));
const longestSince = 16;

/** 到2025年, 至2026年底 */
const goal = /^[到至]/;

/** 今年，甲县将推进20个项目. */
const setsOut = /^[，,]?[^，。；,;《已]{0,20}(?:将(?!军|领)|计划(?!总?投资|内)|拟(?![合定态])|力争)/;

/** 今年, said in its first half. */
const isThisYear = ({ precision, basis }: ResolvedTime, { last }: Publication): boolean =>
  precision === 'year' && basis === 'publication' && civil(last).month <= 6;

function emitQuantity(reader: Reader, read: Quantity, rule: string): void {
  const { qualifier, value, lower, upper, unit, counter, reached } = read;
  const { text, start, end, passage, from, to, in_name } = placedAt(reader, rule, read.start, read.end);
  reader.mentions.push({
    type: 'quantity',
    text,
    start,
    end,
    passage,
    from,
    to,
    rule,
    in_name,
    qualifier,
    value,
    lower,
    upper,
    unit,
    counter,
    reached,
    fault: isTorn(reader.passage.text, read.start)
      ? 'torn_number'
      : (faultOf(value) ?? faultOf(lower) ?? faultOf(upper)),
  });
}

function faultOf(value: string | null): 'number_too_long' | 'not_representable' | null {
  if (value === null || value.length < 15) return null;
  if (value.length > longestNumeral) return 'number_too_long';
  return isExactDouble(value) ? null : 'not_representable';
}

/** Passes over what no rule reads; an Arabic number that counts nothing known is named as such. */
function skip(reader: Reader, island: readonly Lexeme[], at: number): number {
  const token = island[at];
  const ordinal = token?.kind === 'ordinal';
  const number = ordinal ? island[at + 1] : token;
  if (token === undefined || number?.kind !== 'num') return 1;
  if (number.numeral?.script === 'arabic' && !isListNumber(reader.passage.text, number)) {
    const rule = ordinal ? 'ordinal' : 'number';
    reader.mentions.push({ type: 'number', ...placedAt(reader, rule, token.start, number.end) });
  }
  return ordinal ? 2 : 1;
}

/** The number of a list: 1．, 2、 at the start of a paragraph. */
const isListNumber = (text: string, { start, end }: Lexeme): boolean =>
  start < 2 && /^[.．、)）]/.test(text.slice(end, end + 1));

/** Emits the names that begin before `until`, so that mentions come in the order of the text. */
export function emitNames(reader: Reader, until: number): void {
  for (
    let name = reader.names[reader.nextName];
    name !== undefined && name.start < until;
    name = reader.names[reader.nextName]
  ) {
    reader.mentions.push({ type: name.kind, ...located(reader, name.kind, name.start, name.end) });
    reader.nextName += 1;
  }
}

/** What every mention has, once the names before it are emitted; `from` and `to` are UTF-16 units of the passage. */
function placedAt(reader: Reader, rule: string, from: number, to: number): Placed {
  emitNames(reader, from + 1);
  return { ...located(reader, rule, from, to), in_name: isInName(reader, from, to) };
}

function located(reader: Reader, rule: string, from: number, to: number): Placed {
  const { start, end, exact } = reader.locate(reader.passage, from, to);
  return { text: exact, start, end, passage: reader.index, from, to, rule, in_name: false };
}

function isInName({ names }: Reader, from: number, to: number): boolean {
  if (names.length === 0) return false;
  const name = names[spanAt(names, from)];
  return name !== undefined && name.start < from && to < name.end;
}

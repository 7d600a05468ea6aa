import { fixedExpressions, counterWords, qualifierWords, timeWords, type UnitWord, unitWords } from '../lexicons.ts';
import { type Numeral, scanNumeral, startsNumeral } from './numeral.ts';
import { buildTrie, longest, type Trie } from './trie.ts';

/**
 * Turns text into islands of tokens: numerals and time words with the words that lean on them.
 *
 * `同年7月30日起,由39列增加至113列` → [同年 7月 30日 起] [39 列] [113 列]. Everything else is passed over at the cost of
 * one table look-up a character.
 */
export interface Lexeme {
  readonly kind: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** The lexicon's value for a word; the number for year, month, day, quarter. */
  readonly value: string;
  readonly numeral: Numeral | null;
  readonly unit: UnitWord | null;
}

interface Word {
  readonly kind: string;
  readonly value: string;
  readonly notBefore: string;
  readonly unit: UnitWord | null;
}

const word = (kind: string, value: string, notBefore: string, unit: UnitWord | null = null): Word => ({
  kind,
  value,
  notBefore,
  unit,
});

function* timeWordsAt(place: string): Iterable<readonly [string, Word]> {
  for (const row of timeWords) {
    if (row.place.split(' ').includes(place)) yield [row.surface, word(row.kind, row.value, row.not_before)];
  }
}

function* qualifiersAt(place: string): Iterable<readonly [string, Word]> {
  for (const row of qualifierWords) {
    if (!row.place.split(' ').includes(place)) continue;
    const [role = '', ...rest] = row.qualifier.split(' ');
    const named = place === 'number' || place === 'anchor' || place === 'tail';
    const kind = named ? role : place === 'after' ? 'post' : beforeKind(role);
    yield [row.surface, word(kind, named || kind === role ? rest.join(' ') : role, '')];
  }
}

/** Words before a number are qualifiers (`pre`) unless the lexicon names another role. */
const beforeKind = (role: string): string =>
  ['speed', 'doubling', 'ordinal', 'leading', 'trailing', 'currency', 'minus'].includes(role) ? role : 'pre';

/** “十四五”, with or without quotation marks, is the period 2021–2025: the n-th plan ends in 1955 + 5(n − 1) + 2 … 2025. */
function* planWords(): Iterable<readonly [string, Word]> {
  const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  for (let plan = 10; plan <= 20; plan += 1) {
    const name = plan === 20 ? '二十五' : plan === 10 ? '十五' : `十${names[plan - 11]}五`;
    if (plan !== 20 && plan !== 10) yield [name, word('plan', String(plan), '规计纲方实专”"」')];
    for (const surface of [`“${name}”`, `"${name}"`, `「${name}」`]) {
      yield [surface, word('plan', String(plan), '规计纲方实专')];
    }
  }
  for (let plan = 6; plan <= 9; plan += 1) yield [`“${names[plan - 1]}五”`, word('plan', String(plan), '规计纲方实专')];
}

const anchors: Trie<Word> = buildTrie([
  ...timeWordsAt('anchor'),
  ...qualifiersAt('anchor'),
  ...planWords(),
  ...fixedExpressions.map((surface) => [surface, word('fixed', '', '')] as const),
]);
const tails: Trie<Word> = buildTrie([
  ...timeWordsAt('tail'),
  ...qualifiersAt('after'),
  ...qualifiersAt('tail'),
]);
const afterNumbers: Trie<Word> = buildTrie([
  ...timeWordsAt('number'),
  ...unitWords.map((unit) => [unit.surface, word('unit', unit.unit, unit.notBefore, unit)] as const),
  ...counterWords.map((unit) => [unit.surface, word('counter', unit.unit, unit.notBefore, unit)] as const),
  ...qualifiersAt('number'),
]);
const befores: Trie<Word> = buildTrie([...timeWordsAt('before'), ...qualifiersAt('before')], true);

const numeralFlag = 1;
const anchorFlag = 2;
const flags = new Uint8Array(65536);
for (let code = 0; code < 65536; code += 1) {
  flags[code] = (startsNumeral(code) ? numeralFlag : 0) | (anchors.first[code] !== 0 ? anchorFlag : 0);
}

const isSpace = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0;

/** After these kinds a unit, a measure word or a calendar word may follow. */
const numberKinds = new Set(['num', 'more', 'roundly', 'half', 'counter', 'ratio', 'parts', 'tenths']);

/** Calls `visit` with every island of tokens, from left to right. Linear in the text. */
export function scanIslands(text: string, visit: (island: readonly Lexeme[]) => void): void {
  let floor = 0; // nothing before this is read again
  let at = 0;
  while (at < text.length) {
    const flag = flags[text.charCodeAt(at)] ?? 0;
    if (flag === 0) {
      at += 1;
      continue;
    }
    const first = readAnchor(text, at, flag);
    if (first === null) {
      at += 1;
      continue;
    }
    if (first.kind === 'fixed' || first.kind === 'overlong') {
      at = first.end;
      floor = at;
      continue;
    }
    const island = [...readBefore(text, at, floor), first];
    const resume = readTail(text, island);
    visit(island);
    at = Math.max(resume, first.end);
    floor = at;
  }
}

/** A time word, a fixed expression or a numeral that starts at `at`. */
function readAnchor(text: string, at: number, flag: number): Lexeme | null {
  if ((flag & anchorFlag) !== 0) {
    const found = longest(anchors, text, at, (entry, end) => free(entry, text, end));
    if (found !== null) return lexeme(found.entry, at, found.end);
  }
  return (flag & numeralFlag) === 0 ? null : readNumeral(text, at);
}

/** Whether no character that would make another word of the entry follows it. */
const free = (entry: Word, text: string, end: number): boolean =>
  entry.notBefore === '' || end >= text.length || !entry.notBefore.includes(text.charAt(end));

const lexeme = (entry: Word, start: number, end: number): Lexeme => ({
  kind: entry.kind,
  start,
  end,
  value: entry.value,
  numeral: null,
  unit: entry.unit,
});

function readNumeral(text: string, at: number): Lexeme | null {
  const date = readDateLiteral(text, at);
  if (date !== null) return date;
  const numeral = scanNumeral(text, at);
  if (numeral === null) return null;
  return { kind: 'num', start: at, end: numeral.end, value: numeral.value, numeral, unit: null };
}

const dateLiteral = /([12][0-9]{3})(?:([-/.])(0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12][0-9]|3[01]))?| ([01][0-9]) ([0-3][0-9]))(?![0-9.%％/万亿千百元公])/y;

/** Reads 2019/04/19, 1994.01-19, 2022 11 23 and 1999.08 before a range mark or the end of the clause. */
function readDateLiteral(text: string, at: number): Lexeme | null {
  const mark = text.charAt(at + 4);
  if (mark !== '-' && mark !== '/' && mark !== '.' && mark !== ' ') return readShortLiteral(text, at);
  dateLiteral.lastIndex = at;
  const parts = dateLiteral.exec(text);
  if (parts === null) return null;
  const end = dateLiteral.lastIndex;
  const month = parts[3] ?? parts[5];
  const day = parts[4] ?? parts[6];
  if (day === undefined && (parts[2] !== '.' || parts[3]?.length !== 2)) return null;
  const value = [parts[1], month, day].filter((part) => part !== undefined).join('-');
  return { kind: 'date', start: at, end, value, numeral: null, unit: null };
}

const shortLiteral = /(?:([0-9]{2})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])|(1[0-2]|[1-9])·(3[01]|[12][0-9]|[1-9]))(?![0-9\-·])/y;

/** Reads 12-11-10 as a date of 2012, and 6·30 where no name follows it. */
function readShortLiteral(text: string, at: number): Lexeme | null {
  const code = text.charCodeAt(at + 1);
  const next = text.charCodeAt(at + 2);
  if (code !== 183 && next !== 183 && next !== 45) return null;
  shortLiteral.lastIndex = at;
  const parts = shortLiteral.exec(text);
  if (parts === null || /[0-9\-]/.test(text.charAt(at - 1))) return null;
  const end = shortLiteral.lastIndex;
  const dotted = parts[4] !== undefined;
  if (dotted && !/^(?:$|[\s，。；、])/.test(text.slice(end, end + 1))) return null;
  const year = Number(parts[1]) <= 30 ? `20${parts[1]}` : `19${parts[1]}`;
  const value = dotted ? `0-${parts[4]}-${parts[5]}` : `${year}-${parts[2]}-${parts[3]}`;
  return { kind: 'date', start: at, end, value, numeral: null, unit: null };
}

/** The words that lean on a number or time word from the left: 到, 截至, 约, 第 … At most three. */
function readBefore(text: string, at: number, floor: number): Lexeme[] {
  const found: Lexeme[] = [];
  let end = at;
  while (found.length < 3) {
    let gap = end;
    while (gap > floor && isSpace(text.charCodeAt(gap - 1))) gap -= 1;
    const before = longest(befores, text, gap, (_, start) => start >= floor, true);
    if (before === null) return found;
    found.unshift(lexeme(before.entry, before.end, gap));
    end = before.end;
  }
  return found;
}

/** Reads on from the last token of the island; returns where scanning goes on. */
function readTail(text: string, island: Lexeme[]): number {
  for (;;) {
    const last = island.at(-1);
    if (last === undefined) return 0;
    let at = last.end;
    while (at - last.end < 3 && isSpace(text.charCodeAt(at))) at += 1;
    const next = readNext(text, at, last, island.at(-2) ?? null);
    if (next === null) return last.end;
    if (next.kind === 'fixed' || next.kind === 'overlong') return next.end;
    if (next.start < at) island.pop(); // a calendar word has taken its number in
    island.push(next);
  }
}

function readNext(text: string, at: number, last: Lexeme, before: Lexeme | null): Lexeme | null {
  if (numberKinds.has(last.kind) || last.kind === 'unit') {
    const found = longest(
      afterNumbers,
      text,
      at,
      (entry, end) => free(entry, text, end) && leansOn(entry, last, before, text, end),
    );
    if (found !== null) {
      const { entry, end } = found;
      const calendar = calendarKinds.has(entry.kind) ? last.numeral : null;
      if (calendar === null) return lexeme(entry, at, end);
      const value = entry.kind === 'year' ? String(yearOf(calendar)) : calendar.value;
      return { kind: entry.kind, start: last.start, end, value, numeral: calendar, unit: null };
    }
  }
  const flag = flags[text.charCodeAt(at)] ?? 0;
  const tail = longest(tails, text, at, (entry, end) => free(entry, text, end) && fits(entry, last, text, end));
  if (flag !== 0) {
    const anchor = readAnchor(text, at, flag);
    if (anchor !== null && joins(last, anchor) && (tail === null || anchor.end > tail.end)) return anchor;
  }
  return tail === null ? null : lexeme(tail.entry, at, tail.end);
}

/** Two numerals in a row do not join: 3车道2025年 is read anew. */
const joins = (last: Lexeme, next: Lexeme): boolean => next.kind !== 'num' || (last.kind !== 'num' && last.kind !== 'counter');

/** 初 counts lunar days only after a lunar month, 一 a weekday only after 上周; 第 and 前 go on only to a number. */
function fits(entry: Word, last: Lexeme, text: string, end: number): boolean {
  if (entry.kind === 'ordinal' || entry.kind === 'leading') return startsNumeral(text.charCodeAt(end));
  if (entry.kind === 'weekday') return last.kind === 'weekWord';
  if (entry.kind === 'final') return startsNumeral(text.charCodeAt(end)) || text.charAt(end) === ' ';
  if (entry.kind !== 'lunarDay') return true;
  return (last.kind === 'lunarMonth' || last.kind === 'newYear') && startsNumeral(text.charCodeAt(end));
}

const calendarKinds = new Set(['year', 'month', 'day', 'quarter', 'quarters', 'century', 'decade', 'hour', 'minute']);

/** A year written with four digits, or with two that cannot be a count; 0 when the numeral is no year. */
function yearOf(numeral: Numeral): number {
  if (numeral.form !== 'digits' || numeral.value.includes('.')) return 0;
  const value = Number(numeral.value);
  if (numeral.length === 4) return value >= 1000 && value < 3000 ? value : 0;
  if (numeral.length !== 2) return 0;
  return value <= 30 ? 2000 + value : 1900 + value;
}

/** 两三, 七八: about so many, and no year. */
const isNeighbouring = (value: string): boolean =>
  value.length === 2 && (Number(value.charAt(1)) - Number(value.charAt(0)) === 1 || value === '35');

/** Whether a word may follow this number: 月 after 1–12, 度 only after 万, 余 after a number … */
function leansOn(entry: Word, last: Lexeme, before: Lexeme | null, text: string, end: number): boolean {
  const { numeral } = last;
  if (calendarKinds.has(entry.kind)) return numeral !== null && isCalendar(entry, last, numeral, before, text, end);
  if (entry.kind === 'more') return last.kind === 'num' || last.kind === 'unit' || last.kind === 'counter';
  if (entry.kind === 'roundly') return last.kind === 'num' && last.value.endsWith('0');
  if (entry.kind === 'again') return last.kind === 'unit';
  if (entry.kind === 'unit' || entry.kind === 'counter') {
    if (last.kind === 'unit') return false;
    if (last.kind === 'counter') return entry.unit?.unit === 'h' || entry.unit?.unit === 'mo';
    if (entry.unit?.after === 'scale') return numeral?.large === true || (last.kind === 'more' && before?.numeral?.large === true);
    if (entry.unit?.after === 'money') return numeral?.script === 'arabic' || before?.kind === 'unit' || before?.kind === 'again';
    if (entry.unit?.after === 'arabic') return (numeral ?? before?.numeral)?.script === 'arabic';
    return true;
  }
  if (entry.kind === 'half') return last.kind === 'unit' || last.kind === 'counter' || last.kind === 'tenths';
  return last.kind === 'num';
}

function isCalendar(entry: Word, last: Lexeme, numeral: Numeral, before: Lexeme | null, text: string, end: number): boolean {
  const value = Number(numeral.value);
  if (!Number.isInteger(value) || numeral.open !== 'no' || last.kind !== 'num') return false;
  switch (entry.kind) {
    case 'year':
      if (numeral.length === 4) return yearOf(numeral) > 0;
      return yearOf(numeral) > 0 && (numeral.script === 'arabic' ? /[0-9]/.test(text.charAt(end)) : !isNeighbouring(numeral.value));
    case 'month':
      return (value >= 1 && value <= 12) || (value < 100 && numeral.form === 'digits' && startsNumeral(text.charCodeAt(end)));
    case 'day':
      return value >= 1 && value < 100 && (value <= 31 || before?.kind === 'month') && isDay(text.charAt(end - 1), numeral, before);
    case 'quarter':
      return value >= 1 && value <= 4;
    case 'quarters':
      return value >= 2 && value <= 4 && before?.kind === 'leading';
    case 'century':
      return value >= 1 && value <= 30;
    case 'decade':
      return value % 10 === 0 && (value < 100 || (value >= 1000 && value < 3000));
    case 'hour':
      return value <= 24 && (text.charAt(end - 1) === '时' || before?.kind === 'dayPart' || /[0-9半整许]/.test(text.charAt(end)));
    default:
      return value <= 60 && before?.kind === 'hour';
  }
}

/** 30日 is a day; 12号 and 三日 are only where a month or a range leads up to them. */
function isDay(mark: string, numeral: Numeral, before: Lexeme | null): boolean {
  const led = before !== null && ['month', 'monthWord', 'lunarMonth', 'to', 'and', 'of'].includes(before.kind);
  return led || (mark === '日' && numeral.script === 'arabic' && numeral.form === 'digits');
}

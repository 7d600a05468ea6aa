import type { UnitWord } from '../lexicons/words.ts';
import { codeAt } from './characters.ts';
import { readDateLiteral } from './date-literal.ts';
import { startsNumeral } from './digits.ts';
import {
  calendarKinds,
  fits,
  follows,
  free,
  joins,
  leadsToFeast,
  leansOn,
  numberKinds,
  standsAlone,
} from './leaning.ts';
import { yearWritten } from './leaning-calendar.ts';
import { type Numeral, scanNumeral } from './numeral.ts';
import { type Found, longest, opensTerm } from './trie.ts';
import { afterNumbers, anchors, befores, tails, type Word } from './words.ts';

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

const numeralFlag = 1;
const anchorFlag = 2;
const flags = new Uint8Array(65536);
for (let code = 0; code < 65536; code += 1) {
  flags[code] = (startsNumeral(code) ? numeralFlag : 0) | (anchors.first[code] !== 0 ? anchorFlag : 0);
}

const isSpace = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0;

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
    const found = longest(
      anchors,
      text,
      at,
      (entry, _, end) =>
        free(entry, text, end) &&
        (entry.notAfter === '' || (follows(entry, text, at) && standsAlone(entry, text, end))) &&
        (entry.kind !== 'feast' || leadsToFeast(text, end)),
    );
    if (found !== null) {
      // 一点五亿: a number that goes on beyond what may be a word of its own
      const numeral =
        found.entry.kind === 'fixed' && (flag & numeralFlag) !== 0 ? readNumeral(text, at) : null;
      return numeral !== null && numeral.end > found.end ? numeral : lexeme(found.entry, at, found.end);
    }
  }
  return (flag & numeralFlag) === 0 ? null : readNumeral(text, at);
}

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

/** The words that lean on a number or time word from the left: 到, 截至, 约, 第 … At most three. */
function readBefore(text: string, at: number, floor: number): Lexeme[] {
  const found: Lexeme[] = [];
  let end = at;
  while (found.length < 3) {
    let gap = end;
    while (gap > floor && isSpace(text.charCodeAt(gap - 1))) gap -= 1;
    const before = opensTerm(befores, text, gap - 1) ? beforeAt(text, gap, floor) : null;
    if (before === null) return found;
    found.unshift(lexeme(before.entry, before.end, gap));
    end = before.end;
  }
  return found;
}

const beforeAt = (text: string, gap: number, floor: number): Found<Word> | null =>
  longest(
    befores,
    text,
    gap,
    (entry, _, start) => start >= floor && free(entry, text, gap) && follows(entry, text, start),
    true,
  );

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

const unitAt = (text: string, at: number, last: Lexeme, before: Lexeme | null): Found<Word> | null =>
  longest(
    afterNumbers,
    text,
    at,
    (entry, _, end) => free(entry, text, end) && leansOn(entry, last, before, text, end),
  );

const tailAt = (text: string, at: number, last: Lexeme): Found<Word> | null =>
  longest(tails, text, at, (entry, _, end) => free(entry, text, end) && fits(entry, last, text, end));

function readNext(text: string, at: number, last: Lexeme, before: Lexeme | null): Lexeme | null {
  if (
    (numberKinds.has(last.kind) || last.kind === 'unit' || last.kind === 'doublings') &&
    opensTerm(afterNumbers, text, at)
  ) {
    const found = unitAt(text, at, last, before);
    if (found !== null) {
      const { entry, end } = found;
      const calendar = calendarKinds.has(entry.kind) ? last.numeral : null;
      if (calendar === null) return lexeme(entry, at, end);
      const value = entry.kind === 'year' ? String(yearWritten(calendar)) : calendar.value;
      return { kind: entry.kind, start: last.start, end, value, numeral: calendar, unit: null };
    }
  }
  const flag = flags[codeAt(text, at)] ?? 0;
  const tail = opensTerm(tails, text, at) ? tailAt(text, at, last) : null;
  if (flag !== 0) {
    const anchor = readAnchor(text, at, flag);
    if (anchor !== null && joins(last, anchor) && (tail === null || anchor.end > tail.end)) return anchor;
  }
  return tail === null ? null : lexeme(tail.entry, at, tail.end);
}

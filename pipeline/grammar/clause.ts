import { codeAt } from './characters.ts';
import { startsNumeral } from './digits.ts';
import { lowerBound } from './lower-bound.ts';

/** Sentences and clauses of running text; all offsets are UTF-16 units, half-open. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 1 for a mark that ends a sentence, 2 for one that closes after it; a table, because every character is looked up. */
const sentenceMarks = new Uint8Array(65536);
for (const mark of '。！？!?…\n') sentenceMarks[mark.charCodeAt(0)] = 1;
for (const mark of '”’"』」）)】') sentenceMarks[mark.charCodeAt(0)] = 2;
/** What splits a sentence: 1 for a comma, 2 for a semicolon or the mark of an item of a list, 3 for what opens a bracket, 4 for what closes one. */
const clauseMarks = new Uint8Array(65536);
for (const [index, marks] of ['，,】', '；;▶►▪■◆★▲◎', '（(《', '）)》'].entries())
  for (const mark of marks) clauseMarks[mark.charCodeAt(0)] = index + 1;

/**
 * The longest stretch without an end mark that is one sentence, three times the longest that news has. Every row quotes
 * its clause: without a bound, a text without marks would be quoted whole for each of its numbers.
 */
const longestSentence = 1000;

/** Where an endless sentence may be cut before `at`: behind a mark, else where no number or Latin word goes on. */
function restBefore(text: string, start: number, at: number): number {
  const least = start + longestSentence / 2;
  for (let end = at; end > least; end -= 1) if (/[，,、；;：:\s]/.test(text.charAt(end - 1))) return end;
  for (let end = at; end > least; end -= 1)
    if (/[\u4e00-\u9fff]/.test(text.charAt(end - 1)) && !startsNumeral(text.charCodeAt(end - 1))) return end;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

/** Splits at 。！？ and the marks that close after them: `…成效。”2020年…` has two sentences. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (sentenceMarks[text.charCodeAt(at)] !== 1) {
      if (at - start < longestSentence) continue;
      const end = restBefore(text, start, at);
      spans.push({ start, end });
      start = end;
      continue;
    }
    let end = at + 1;
    while (sentenceMarks[codeAt(text, end)]) end += 1;
    spans.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Splits a sentence at commas and semicolons outside brackets; the marks belong to no clause. */
export function clausesOf(text: string, sentence: Span): Span[] {
  return splitAt(text, sentence, 1);
}

/** Splits a sentence at its semicolons only: 1984年提出…;1997年实施… are two statements. */
export function statementsOf(text: string, sentence: Span): Span[] {
  return splitAt(text, sentence, 2);
}

/** Splits at the marks outside brackets whose class is 1 or 2, and at least `weakest`. */
function splitAt(text: string, sentence: Span, weakest: 1 | 2): Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const mark = clauseMarks[text.charCodeAt(at)] ?? 0;
    if (mark === 0) continue;
    if (mark === 3) depth += 1;
    else if (mark === 4) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark >= weakest) {
      if (at > start) spans.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < sentence.end) spans.push({ start, end: sentence.end });
  return spans;
}

/** The span that holds `at`; the last one when none does. */
export const spanAt = (spans: readonly Span[], at: number): number =>
  lowerBound(spans.length - 1, (index) => (spans[index]?.end ?? 0) <= at);

import type { Piece } from './offsets.ts';

/**
 * A line of a page as it is seen: white space around it is gone, and so are characters that nobody sees, such as the
 * zero-width space that a web page has put into `3<U+200B>5公里`.
 */
export interface Line {
  readonly text: string;
  /** Where the line stands in the file, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Its visible runs; `at` counts from the start of `text`. */
  readonly pieces: readonly Piece[];
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/**
 * Soft hyphens, zero-width spaces, direction marks, byte-order marks. The mark that turns the order of characters round
 * is refused on decoding.
 */
const unseenMarks =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202d\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
/** A joiner behind an emoji is part of what is seen; web editors leave others between words. */
const unseen = new RegExp(`(?:[${unseenMarks}]|(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d)+`, 'gu');
const edge = new RegExp(`[\\s\\u200d${unseenMarks}]`);

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that have anything to see. Linear in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    const line = visible(text, from, to, apart);
    if (line !== null) lines.push(line);
    apart = line === null;
  };
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return lines;
}

/** Where unseen characters stand inside the text's lines. */
export function unseenRuns(lines: readonly Line[]): { start: number; end: number }[] {
  return lines.flatMap(({ pieces }) =>
    pieces.slice(1).map((piece, index) => ({ start: pieces[index]?.end ?? 0, end: piece.start })),
  );
}

function visible(text: string, from: number, to: number, apart: boolean): Line | null {
  if (from === to) return null;
  const raw = text.slice(from, to);
  // most lines are seen whole, and a page may have half a million of them
  if (!edge.test(raw))
    return { text: raw, start: from, end: to, pieces: [{ at: 0, start: from, end: to }], apart };
  const pieces: Piece[] = [];
  let seen = '';
  const push = (start: number, end: number): void => {
    if (start >= end) return;
    pieces.push({ at: seen.length, start: from + start, end: from + end });
    seen += raw.slice(start, end);
  };
  const { start, end } = inked(raw);
  let at = start;
  for (const { 0: run, index } of raw.matchAll(unseen)) {
    if (index < start || index >= end) continue;
    push(at, index);
    at = index + run.length;
  }
  push(at, end);
  const first = pieces[0];
  return first === undefined ? null : { text: seen, start: first.start, end: from + end, pieces, apart };
}

/** The stretch of a line without what is not seen at its ends. */
function inked(raw: string): { start: number; end: number } {
  let start = 0;
  let end = raw.length;
  while (start < end && edge.test(raw.charAt(start))) start += 1;
  while (end > start && edge.test(raw.charAt(end - 1))) end -= 1;
  return { start, end };
}

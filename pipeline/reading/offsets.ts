import { lowerBound } from '../grammar/lower-bound.ts';

/**
 * Offsets between the text as a file has it and the text as it is read.
 *
 * Published offsets count Unicode code points from the start of the file; JavaScript counts UTF-16 units. A passage
 * that is read may leave out a column break or put a corrected word in, so its characters map piece by piece.
 */

/** Turns UTF-16 offsets of a text into code-point offsets; identity when nothing lies beyond the basic plane. */
export type CodePoints = (utf16: number) => number;

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/;

/** Prepares the conversion for one text, in time and memory linear in it. */
export function codePoints(text: string): CodePoints {
  if (!surrogate.test(text)) return (utf16) => utf16;
  const points = new Int32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; ) {
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    points[index] = count;
    if (width === 2) points[index + 1] = count;
    count += 1;
    index += width;
  }
  points[text.length] = count;
  return (utf16) => points[utf16] ?? count;
}

/** A run of a passage and where it stands in the file, all in UTF-16 units. */
export interface Piece {
  /** Where the run begins in the passage. */
  readonly at: number;
  /** Where it begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** Where the character at `index` of a passage begins in the file. */
export function startInFile(pieces: readonly Piece[], index: number): number {
  const piece = pieceAt(pieces, index);
  return piece === null ? 0 : Math.min(piece.start + index - piece.at, piece.end);
}

/** Where the text that ends before `index` of a passage ends in the file. */
export function endInFile(pieces: readonly Piece[], index: number): number {
  if (index === 0) return pieces[0]?.start ?? 0;
  const position = findPiece(pieces, index - 1);
  const piece = pieces[position];
  if (piece === undefined) return 0;
  const next = pieces[position + 1]?.at;
  // A corrected word is as long as it is: its end is the end of what was printed.
  if (index === next) return piece.end;
  return Math.min(piece.start + index - piece.at, piece.end);
}

const pieceAt = (pieces: readonly Piece[], index: number): Piece | null =>
  pieces[findPiece(pieces, index)] ?? null;

/** Most passages are of one piece. */
const findPiece = (pieces: readonly Piece[], index: number): number =>
  pieces.length < 2
    ? 0
    : Math.max(0, lowerBound(pieces.length, (piece) => (pieces[piece]?.at ?? 0) <= index) - 1);

import type { CorrectionRow, IssueRow, SourceRow } from '../schemas/index.ts';
import { codePoints, endInFile, type Piece, startInFile } from './reading/offsets.ts';

/** What a passage is on the page. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'byline';

/** A stretch of running text as it is read: column breaks joined, corrections applied, left-out passages gone. */
export interface Passage {
  readonly kind: PassageKind;
  /** The heading that it stands under. */
  readonly section: string | null;
  /** That heading as the file has it, where it is read in another way. */
  readonly printedSection?: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The heading over a passage as the file has it. */
export const sectionOf = ({ section, printedSection }: Passage): string | null => printedSection ?? section;

/** An article between read and annotate; one line of the stream. */
export interface Document {
  readonly id: string;
  /** The text of the file as received. */
  readonly text: string;
  /** EDTF: a day, or an interval of possible days. */
  readonly published: string;
  readonly sources: readonly SourceRow[];
  readonly passages: readonly Passage[];
  readonly corrections: readonly CorrectionRow[];
  readonly issues: readonly IssueRow[];
  /** The folder's review decisions, read with the article. */
  readonly decisions: readonly Decision[];
}

/** One row of review.csv. */
export interface Decision {
  readonly id: string;
  readonly column: string;
  readonly action: string;
  readonly expected: string;
  readonly value: string;
  readonly reason: string;
  /** Where its cells stand, `file:line:column`, for messages. */
  readonly places: Readonly<Record<'id' | 'column' | 'action' | 'expected' | 'value', string>>;
}

/** Words in the file: code-point offsets and the exact text. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Finds passages' words in the file. */
export type Locate = (passage: Passage, from: number, to: number) => Located;

/** Prepares look-ups in one article's file. Offsets given are UTF-16 units of the passage. */
export function locator(text: string): Locate {
  const points = codePoints(text);
  return (passage, from, to) => {
    const start = opening(text, startInFile(passage.pieces, from));
    const end = Math.max(start, closing(text, endInFile(passage.pieces, to)));
    return { start: points(start), end: points(end), exact: text.slice(start, end) };
  };
}

/** A cut by length may stand inside a character beyond the basic plane, which then belongs to the words. */
const opening = (text: string, at: number): number => (isInside(text, at) ? at - 1 : at);
const closing = (text: string, at: number): number => (isInside(text, at) ? at + 1 : at);

const isInside = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

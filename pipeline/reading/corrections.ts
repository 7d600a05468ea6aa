import type { CorrectionRow, IssueRow } from '../../schemas/index.ts';
import type { Locate, Passage } from '../document.ts';
import { SourceFault } from '../fault.ts';
import { findRepetitions, type Repetition } from './duplicates.ts';
import { type CodePoints, startInFile } from './offsets.ts';
import { replaceIn } from './passages.ts';
import { readRows } from './rows.ts';
import { toSimplified } from './traditional.ts';

/** A correction of corrections.csv, with UTF-16 offsets into the file. */
interface Correction {
  readonly row: CorrectionRow;
  readonly start: number;
  readonly end: number;
}

const correctionColumns = ['start', 'end', 'as_printed', 'corrected', 'kind', 'reason'] as const;
const kinds = ['ocr', 'typeset', 'duplicate'] as const;

/** Reads corrections.csv; every row must stand where it says. Throws SourceFault. */
export function readCorrections(
  csv: string,
  file: string,
  id: string,
  text: string,
  points: CodePoints,
): Correction[] {
  const faults: string[] = [];
  const utf16 = new Map<number, number>();
  for (let index = 0; index <= text.length; index += 1)
    if (!utf16.has(points(index))) utf16.set(points(index), index);
  const corrections = readRows(csv, file, correctionColumns).flatMap(({ place, cells }) => {
    const kind = kinds.find((name) => name === cells.kind);
    const [start, end] = [utf16.get(Number(cells.start)), utf16.get(Number(cells.end))];
    const printed = start === undefined || end === undefined ? null : text.slice(start, end);
    if (kind === undefined)
      faults.push(`${place('kind')}: kind must be ${kinds.join(', ')}: found "${cells.kind}"`);
    if (cells.reason === '') faults.push(`${place('reason')}: a reason is wanted: found nothing`);
    if (printed !== cells.as_printed) {
      const near = text.indexOf(cells.as_printed);
      const hint = near < 0 || cells.as_printed === '' ? '' : `; the words stand at ${points(near)}`;
      faults.push(
        `${place('start')}: the text from ${cells.start} to ${cells.end} must be "${cells.as_printed}"${hint}: found "${printed ?? ''}"`,
      );
    }
    if (kind === undefined || start === undefined || end === undefined) return [];
    const corrected = cells.corrected === '' ? null : cells.corrected;
    const row = {
      source_id: id,
      start: points(start),
      end: points(end),
      as_printed: cells.as_printed,
      corrected,
      kind,
      reason: cells.reason,
    };
    return [{ row, start, end }];
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return corrections;
}

/** Applies the corrections that fall into a passage, from its end to its start. */
export function applyCorrections(passage: Passage, corrections: readonly Correction[]): Passage {
  let applied = passage;
  for (const correction of corrections.toSorted((a, b) => b.start - a.start)) {
    const from = indexOf(applied, correction.start);
    const to = indexOf(applied, correction.end - 1);
    if (from === null || to === null) continue;
    applied = replaceIn(
      applied,
      from,
      to + 1,
      correction.row.corrected ?? '',
      correction.start,
      correction.end,
    );
  }
  return applied;
}

/** The index in a passage of a place in the file; null when the passage does not hold it. */
function indexOf(passage: Passage, place: number): number | null {
  for (const [index, piece] of passage.pieces.entries()) {
    const length = (passage.pieces[index + 1]?.at ?? passage.text.length) - piece.at;
    if (place >= piece.start && place < piece.end && place - piece.start < length)
      return piece.at + place - piece.start;
  }
  return null;
}

interface Repaired {
  readonly passage: Passage;
  readonly corrections: readonly CorrectionRow[];
}

/**
 * Writes stray traditional characters of a simplified text in the simplified form: 第四屆 → 第四届.
 * A passage that is traditional throughout, as a quoted poem, is left as it is.
 */
export function simplify(passage: Passage, id: string, locate: Locate): Repaired {
  const simplified = toSimplified(passage.text);
  if (simplified === passage.text || simplified.length !== passage.text.length)
    return { passage, corrections: [] };
  const places = differences(passage.text, simplified);
  if (places.length * 10 > passage.text.length) return { passage, corrections: [] };
  const corrections = places.map(({ from, to }): CorrectionRow => {
    const { start, end, exact } = locate(passage, from, to);
    return {
      source_id: id,
      start,
      end,
      as_printed: exact,
      corrected: simplified.slice(from, to),
      kind: 'ocr',
      reason: 'A traditional character in a simplified text.',
    };
  });
  // Each character gives way to one of its length, so the pieces stay as they are.
  return { passage: { ...passage, text: simplified }, corrections };
}

/** The characters in which two texts of one length differ, in UTF-16 units. */
function differences(a: string, b: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = 0; from < a.length; ) {
    const to = from + ((a.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
    if (a.slice(from, to) !== b.slice(from, to)) places.push({ from, to });
    from = to;
  }
  return places;
}

/** Without those that begin inside the one before them: words are left out once. */
function apart(repetitions: readonly Repetition[]): Repetition[] {
  const chosen: Repetition[] = [];
  for (const repetition of repetitions) {
    const before = chosen.at(-1);
    if (before?.passage !== repetition.passage || before.to <= repetition.from) chosen.push(repetition);
  }
  return chosen;
}

/** Leaves out passages that are printed a second time where other words belong, and says so. */
export function leaveOutRepetitions(passages: readonly Passage[], id: string, locate: Locate) {
  const kept = [...passages];
  const corrections: CorrectionRow[] = [];
  const issues: IssueRow[] = [];
  for (const repetition of apart(findRepetitions(passages)).toReversed()) {
    const passage = kept[repetition.passage];
    const first = passages[repetition.firstPassage];
    if (passage === undefined || first === undefined) continue;
    const { start, end, exact } = locate(passage, repetition.from, repetition.to);
    const origin = locate(first, repetition.firstFrom, repetition.firstFrom + 1).start;
    const about = { source_id: id, start, end };
    const reason = `The words stand at ${origin} already; here they break off another sentence, whose own end is lost.`;
    corrections.push({ ...about, as_printed: exact, corrected: null, kind: 'duplicate', reason });
    issues.push({
      ...about,
      stage: 'read',
      code: 'duplicate_passage',
      severity: 'warning',
      message: reason,
      exact,
    });
    const utf16 = startInFile(passage.pieces, repetition.from);
    kept[repetition.passage] = replaceIn(passage, repetition.from, repetition.to, '', utf16, utf16);
  }
  return { passages: kept, corrections: corrections.toReversed(), issues: issues.toReversed() };
}

import type { EvidenceRow } from '../evidence.ts';
import type { IssueRow } from '../issues.ts';
import type { SourceRow } from '../sources.ts';
import type { Fault } from './fault.ts';

/** A source file's text, to be cut by code points in constant time. */
interface SourceText {
  text: string;
  /** The UTF-16 offset of each code point, and of the end. */
  offsets: Uint32Array;
}

/** Counts the text's code points once. */
export function indexText(text: string): SourceText {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  let offset = 0;
  for (const character of text) {
    offsets[count++] = offset;
    offset += character.length;
  }
  offsets[count] = offset;
  return { text, offsets: offsets.subarray(0, count + 1) };
}

/** `words` are exactly the text from `start` to `end`. */
export function* wordsFaults(
  column: string,
  words: string,
  start: number,
  end: number,
  { text, offsets }: SourceText,
): Iterable<Fault> {
  const isInside = start >= 0 && end < offsets.length;
  if (isInside && text.slice(offsets[start], offsets[end]) === words) return;
  yield { column, what: `is not the text from ${start} to ${end}`, found: words };
}

/** An evidence row's words, offsets and surroundings are those of the text. */
export function* evidenceFaults(row: EvidenceRow, source: SourceText): Iterable<Fault> {
  yield* wordsFaults('exact', row.exact, row.start, row.end, source);
  const { text, offsets } = source;
  const { prefix, suffix } = row;
  const start = offsets[row.start];
  const end = offsets[row.end];
  if (row.utf16_start !== start)
    yield { column: 'utf16_start', what: `is not ${start}`, found: row.utf16_start };
  if (row.utf16_end !== end) yield { column: 'utf16_end', what: `is not ${end}`, found: row.utf16_end };
  if (prefix !== null && !text.endsWith(prefix, start)) {
    yield { column: 'prefix', what: `does not stand before ${row.start}`, found: prefix };
  }
  if (suffix !== null && !text.startsWith(suffix, end)) {
    yield { column: 'suffix', what: `does not stand after ${row.end}`, found: suffix };
  }
}

/** Some evidence of the field has the words of its value, line breaks aside; any words do where `words` is null. */
export function* supportFaults(
  field: string,
  words: string | null,
  evidence: readonly EvidenceRow[] | undefined,
): Iterable<Fault> {
  const isSame = (exact: string) => words === null || joined(exact) === joined(words);
  if (evidence?.some((row) => row.field === field && isSame(row.exact))) return;
  yield { column: field, what: 'has no evidence', found: words };
}

const joined = (words: string) => words.replace(/\s/g, '');

/** The evidence of each record. */
export function byRecord(evidence: readonly EvidenceRow[]): Map<string, EvidenceRow[]> {
  const rows = new Map<string, EvidenceRow[]>();
  for (const row of evidence) {
    const same = rows.get(row.record_id);
    if (same === undefined) rows.set(row.record_id, [row]);
    else same.push(row);
  }
  return rows;
}

/** An issue has its words and both offsets, or none of them. */
export function* issueFaults({ exact, start, end }: IssueRow, source: SourceText): Iterable<Fault> {
  if (exact !== null && start !== null && end !== null)
    yield* wordsFaults('exact', exact, start, end, source);
  else if (exact !== null || start !== null || end !== null) {
    yield { column: 'exact', what: 'stands without its words, start or end', found: [exact, start, end] };
  }
}

/** The stated length of the source is that of the text. */
export function* lengthFaults({ characters }: SourceRow, { offsets }: SourceText): Iterable<Fault> {
  const length = offsets.length - 1;
  if (characters !== length) yield { column: 'characters', what: `is not ${length}`, found: characters };
}

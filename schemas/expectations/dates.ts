import { fitsPrecision, readEdtf } from '../edtf.ts';
import type { FigureRow } from '../figures.ts';
import type { TimelineRow } from '../timelines.ts';
import type { Fault } from './fault.ts';

/** `<name>_start` and `<name>_end` are the first and last day of the EDTF date in `<name>`. */
export function* spanFaults(
  name: string,
  date: string | null,
  start: string | null,
  end: string | null,
): Iterable<Fault> {
  const { first, last } = (date === null ? null : readEdtf(date)) ?? { first: null, last: null };
  if (start !== first)
    yield { column: `${name}_start`, what: `is not the first day of ${date}`, found: start };
  if (end !== last) yield { column: `${name}_end`, what: `is not the last day of ${date}`, found: end };
}

/** A date stands with its first and last day, its words and its basis. */
export function* dateFaults(
  row: Pick<FigureRow, 'date' | 'date_start' | 'date_end' | 'date_text' | 'date_basis'>,
): Iterable<Fault> {
  const { date, date_text, date_basis } = row;
  yield* spanFaults('date', date, row.date_start, row.date_end);
  if (date === null) return;
  if (date_text === null) yield { column: 'date_text', what: `is missing beside ${date}`, found: null };
  if (date_basis === null) yield { column: 'date_basis', what: `is missing beside ${date}`, found: null };
}

/** A date is as precise as it says. */
export function* precisionFaults({ date, date_precision }: TimelineRow): Iterable<Fault> {
  const span = readEdtf(date);
  if (span !== null && fitsPrecision(span, date_precision)) return;
  yield { column: 'date_precision', what: `does not fit ${date}`, found: date_precision };
}

import { parse } from 'csv-parse/sync';
import { SourceFault } from '../fault.ts';

/** A row of a hand-written CSV file: its cells by column, and where they stand. */
interface HandRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** `file:line:column` of a cell, for messages. */
  readonly place: (column: Column) => string;
}

/** Reads a hand-written CSV file whose header must be exactly `columns`. Throws SourceFault with line and column. */
export function readRows<const Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): HandRow<Column>[] {
  const rows: { record: string[]; line: number }[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line: lines });
        return null;
      },
    });
  } catch (error) {
    throw new SourceFault([
      `${file}:1:1: is no CSV file: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  const header = rows[0]?.record ?? [];
  if (header.join() !== columns.join()) {
    throw new SourceFault([`${file}:1:1: the header must be ${columns.join()}: found ${header.join()}`]);
  }
  const faults: string[] = [];
  const read = rows.slice(1).map(({ record, line }) => {
    if (record.length !== columns.length)
      faults.push(`${file}:${line}:1: ${columns.length} cells are wanted: found ${record.length}`);
    const cells: unknown = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    if (!hasColumns(cells, columns)) throw new Error('a row has all its columns');
    const place = (column: Column): string =>
      `${file}:${line}:${cellStart(text.split('\n')[line - 1] ?? '', columns.indexOf(column))}`;
    return { cells, place };
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return read;
}

/** Where a cell of a line begins, from 1; commas inside quotation marks part nothing. */
function cellStart(line: string, cell: number): number {
  let quoted = false;
  let at = 0;
  for (let left = cell; left > 0 && at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ',' && !quoted) left -= 1;
  }
  return at + 1;
}

/** Narrows a row to its named columns. */
function hasColumns<Column extends string>(
  cells: unknown,
  columns: readonly Column[],
): cells is Record<Column, string> {
  return typeof cells === 'object' && cells !== null && columns.every((column) => column in cells);
}

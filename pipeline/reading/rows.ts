import { parse } from 'csv-parse/sync';
import { SourceFault } from '../fault.ts';
import { hasColumns } from '../lexicons.ts';

/** A row of a hand-written CSV file: its cells by column, and its line for messages. */
export interface HandRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
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
    return { line, cells };
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return read;
}

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
  const [header = [], ...records] = parsed(text, file);
  if (header.join() !== columns.join()) {
    throw new SourceFault([`${file}:1:1: the header must be ${columns.join()}: found ${header.join()}`]);
  }
  // Most files have no fault, and to count lines takes as long as to read them.
  let counted: { readonly ends: readonly number[]; readonly lines: readonly string[] } | null = null;
  const cellPlace = (record: number, cell: number): string => {
    counted ??= { ends: endsOf(text), lines: text.split('\n') };
    const line = counted.ends[record + 1] ?? 0;
    return `${file}:${line}:${cellStart(counted.lines[line - 1] ?? '', cell)}`;
  };
  const faults: string[] = [];
  const rows = records.map((record, index) => {
    if (record.length !== columns.length)
      faults.push(`${cellPlace(index, 0)}: ${columns.length} cells are wanted: found ${record.length}`);
    const cells: unknown = Object.fromEntries(columns.map((column, cell) => [column, record[cell] ?? '']));
    if (!hasColumns(cells, columns)) throw new Error('a row has all its columns');
    return { cells, place: (column: Column) => cellPlace(index, columns.indexOf(column)) };
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return rows;
}

const format = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;

function parsed(text: string, file: string): string[][] {
  try {
    return parse(text, format);
  } catch (error) {
    throw new SourceFault([
      `${file}:1:1: is no CSV file: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

/** The line on which each record ends, from 1. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  parse(text, {
    ...format,
    on_record: (_, context) => {
      ends.push(context.lines);
      return null;
    },
  });
  return ends;
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

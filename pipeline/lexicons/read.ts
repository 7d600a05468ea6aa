import { readFileSync } from 'node:fs';
import { SourceFault } from '../fault.ts';
import { readRows } from '../reading/rows.ts';
import type { Cells } from './cells.ts';
import { lexiconColumns } from './columns.ts';

type Columns = typeof lexiconColumns;
/** A file's path below sources/. */
export type LexiconName = keyof Columns;

/** A row of a file; a column with codes has one of them. */
export type LexiconRow<Name extends LexiconName> = {
  readonly [Column in keyof Columns[Name]]: Columns[Name][Column] extends readonly (infer Code)[]
    ? Code
    : string;
};

const sources = new URL('../../sources/', import.meta.url);

/** Reads a lexicon. Throws SourceFault with line and column of every cell that its column does not allow. */
export function readLexicon<Name extends LexiconName>(name: Name): readonly LexiconRow<Name>[] {
  return checkLexicon(name, readFileSync(new URL(name, sources), 'utf8'));
}

/** Checks the text of a lexicon, as `readLexicon` does that of its file. */
export function checkLexicon<Name extends LexiconName>(name: Name, csv: string): readonly LexiconRow<Name>[] {
  const names = Object.keys(lexiconColumns[name]);
  const faults: string[] = [];
  const seen = new Set<string>();
  const rows = readRows(csv, `sources/${name}`, names).flatMap(({ cells, place }) => {
    const all = names.map((column) => cells[column]).join();
    if (seen.has(all)) faults.push(`${place(names[0] ?? '')}: a row may stand once: found "${all}"`);
    seen.add(all);
    if (isRow(name, cells)) return [cells];
    for (const [column, wanted] of faultyCells(name, cells))
      faults.push(`${place(column)}: ${column} must be ${wanted}: found "${cells[column]}"`);
    return [];
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return rows;
}

const isRow = <Name extends LexiconName>(name: Name, cells: unknown): cells is LexiconRow<Name> =>
  faultyCells(name, Object(cells)).length === 0;

/** The columns whose cells may not stand, and what they must be. */
function faultyCells(name: LexiconName, cells: Readonly<Record<string, string>>): [string, string][] {
  const columns: Readonly<Record<string, Cells>> = lexiconColumns[name];
  const faulty: [string, string][] = [];
  for (const column in columns) {
    const wanted = faultOf(columns[column] ?? 'text', cells[column] ?? '', cells);
    if (wanted !== null) faulty.push([column, wanted]);
  }
  return faulty;
}

/** What a cell must be, where it is not; null for a cell that may stand. */
function faultOf(allowed: Cells, text: string, cells: Readonly<Record<string, string>>): string | null {
  if (allowed === 'text') return null;
  if ('shape' in allowed) return allowed.shape.test(text) ? null : allowed.means;
  if ('by' in allowed) {
    const shape = allowed.shapes[cells[allowed.by] ?? ''];
    return shape === undefined || shape.shape.test(text) ? null : shape.means;
  }
  return allowed.includes(text) ? null : `one of ${allowed.map((code) => code || 'nothing').join(', ')}`;
}

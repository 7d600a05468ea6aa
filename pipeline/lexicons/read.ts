import { readFileSync } from 'node:fs';
import { SourceFault } from '../fault.ts';
import { readRows } from '../reading/rows.ts';
import { guardLoading } from '../stage.ts';
import type { Cells } from './cells.ts';
import { lexiconColumns, onceAWord } from './columns.ts';

type Columns = typeof lexiconColumns;
/** A file's path below sources/. */
export type LexiconName = keyof Columns;

/** A row of a file; a column with codes has one of them. */
export type LexiconRow<Name extends LexiconName> = {
  readonly [Column in keyof Columns[Name]]: Columns[Name][Column] extends readonly (infer Code)[]
    ? Code
    : string;
};

const once: ReadonlySet<string> = new Set(onceAWord);

const sources = new URL('../../sources/', import.meta.url);

/** Reads a lexicon. Throws SourceFault with line and column of every cell that its column does not allow. */
export function readLexicon<Name extends LexiconName>(name: Name): readonly LexiconRow<Name>[] {
  try {
    return checkLexicon(name, readFileSync(new URL(name, sources), 'utf8'));
  } catch (error) {
    guardLoading();
    throw error;
  }
}

/** Checks the text of a lexicon, as `readLexicon` does that of its file. */
export function checkLexicon<Name extends LexiconName>(name: Name, csv: string): readonly LexiconRow<Name>[] {
  const columns: Readonly<Record<string, Cells>> = lexiconColumns[name];
  const names = Object.keys(columns);
  const faults: string[] = [];
  const seen = new Set<string>();
  const words = new Set<string | undefined>();
  const rows = readRows(csv, `sources/${name}`, names);
  const fits = cellCheck(
    columns,
    rows.map(({ cells }) => cells),
  );
  const isRow = (cells: unknown): cells is LexiconRow<Name> =>
    names.every((column) => fits(column, Object(cells)) === null);
  const checked = rows.flatMap(({ cells, place }) => {
    const { surface } = cells;
    const all = names.map((column) => cells[column]).join();
    if (seen.has(all)) faults.push(`${place(names[0] ?? '')}: a row may stand once: found "${all}"`);
    else if (once.has(name) && words.has(surface))
      faults.push(`${place('surface')}: a word may stand once: found "${surface}"`);
    seen.add(all);
    words.add(surface);
    if (isRow(cells)) return [cells];
    for (const column of names) {
      const wanted = fits(column, cells);
      if (wanted !== null)
        faults.push(`${place(column)}: ${column} must be ${wanted}: found "${cells[column]}"`);
    }
    return [];
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return checked;
}

type Row = Readonly<Record<string, string>>;

/** Tells of a row's cell what it must be, where it is not; null for a cell that may stand. */
function cellCheck(
  columns: Readonly<Record<string, Cells>>,
  rows: readonly Row[],
): (column: string, cells: Row) => string | null {
  const declared = new Map<string, ReadonlySet<string | undefined>>();
  for (const [column, allowed] of Object.entries(columns)) {
    if (typeof allowed === 'string' || !('declaredIn' in allowed)) continue;
    const declaring = rows.filter((row) => row[allowed.by] !== '');
    declared.set(column, new Set(declaring.map((row) => row[allowed.declaredIn])));
  }
  return (column, cells) => {
    const [allowed = 'text', text = ''] = [columns[column], cells[column]];
    if (allowed === 'text') return null;
    if ('shape' in allowed) return allowed.shape.test(text) ? null : allowed.means;
    if ('shapes' in allowed) {
      const shape = allowed.shapes[cells[allowed.of] ?? ''];
      return shape === undefined || shape.shape.test(text) ? null : shape.means;
    }
    if ('declaredIn' in allowed)
      return (text === '' && allowed.mayBeEmpty) || declared.get(column)?.has(text)
        ? null
        : `the ${allowed.declaredIn} of a row that has a ${allowed.by}`;
    return allowed.includes(text) ? null : `one of ${allowed.map((code) => code || 'nothing').join(', ')}`;
  };
}

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SourceFault } from './fault.ts';

/**
 * The lexicons in sources/lexicons/, checked on loading.
 *
 * This is the one place besides read and publish that opens files: the grammars are compiled from what it returns.
 */

const folder = new URL('../sources/lexicons/', import.meta.url);

/** Reads a lexicon; every row has every named column. Throws SourceFault with file and line. */
export function readLexicon<Column extends string>(
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const url = new URL(name, folder);
  const file = `sources/lexicons/${name}`;
  const rows: string[][] = parse(readFileSync(url, 'utf8'), { relax_column_count: true });
  const header = rows[0] ?? [];
  const faults: string[] = [];
  for (const column of columns) {
    if (!header.includes(column)) faults.push(`${file}:1:1: column is missing: "${column}"`);
  }
  const seen = new Set<string>();
  const records = rows.slice(1).map((row, index) => {
    const at = `${file}:${index + 2}:1`;
    if (row.length !== header.length)
      faults.push(`${at}: ${header.length} cells are wanted: found ${row.length}`);
    if (seen.has(row.join('\t'))) faults.push(`${at}: the row stands twice: "${row[0]}"`);
    seen.add(row.join('\t'));
    return record(columns, header, row);
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return records;
}

function record<Column extends string>(
  columns: readonly Column[],
  header: readonly string[],
  row: readonly string[],
) {
  const cells: unknown = Object.fromEntries(
    columns.map((column) => [column, row[header.indexOf(column)] ?? '']),
  );
  if (!hasColumns(cells, columns)) throw new Error('a row has all its columns');
  return cells;
}

/** Narrows a row to its named columns. */
export function hasColumns<Column extends string>(
  cells: unknown,
  columns: readonly Column[],
): cells is Record<Column, string> {
  return typeof cells === 'object' && cells !== null && columns.every((column) => column in cells);
}

/** A unit as the codes table and the validator need it: declared by the first row that names it. */
export interface UnitCode {
  readonly code: string;
  readonly dimension: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly siUnit: string | null;
  readonly siFactor: string | null;
}

/** A spelling of a unit after a number. */
export interface UnitWord {
  readonly surface: string;
  readonly unit: string;
  /** How many of `unit` one of the surface is: 华里 → 0.5 km. */
  readonly factor: string;
  readonly after: string;
  readonly notBefore: string;
}

const unitRows = readLexicon('units.csv', [
  'surface',
  'unit',
  'factor',
  'dimension',
  'si_factor',
  'si_unit',
  'label_en',
  'after',
  'not_before',
]);

export const unitWords: readonly UnitWord[] = unitRows.map((row) => ({
  surface: row.surface,
  unit: row.unit,
  factor: row.factor,
  after: row.after,
  notBefore: row.not_before,
}));

/** Measure words: units of the code `count`. */
export const counterWords: readonly UnitWord[] = readLexicon('counters.csv', [
  'surface',
  'unit',
  'after',
  'not_before',
]).map((row) => ({
  surface: row.surface,
  unit: row.unit,
  factor: '1',
  after: row.after,
  notBefore: row.not_before,
}));

export const unitCodes: readonly UnitCode[] = [
  { code: 'count', dimension: 'count', labelZh: '个', labelEn: 'count', siUnit: null, siFactor: null },
  { code: 'rank', dimension: 'rank', labelZh: '位次', labelEn: 'rank', siUnit: null, siFactor: null },
  {
    code: '1',
    dimension: 'ratio',
    labelZh: '比值',
    labelEn: 'ratio, index or coefficient',
    siUnit: '1',
    siFactor: '1',
  },
  ...unitRows
    .filter((row) => row.dimension !== '')
    .map((row) => ({
      code: row.unit,
      dimension: row.dimension,
      labelZh: row.surface,
      labelEn: row.label_en,
      siUnit: row.si_unit === '' ? null : row.si_unit,
      siFactor: row.si_factor === '' ? null : row.si_factor,
    })),
];

export const timeWords = readLexicon('time-words.csv', ['surface', 'kind', 'value', 'place', 'not_before']);

export const qualifierWords = readLexicon('qualifiers.csv', [
  'surface',
  'place',
  'qualifier',
  'not_after',
  'not_before',
]);

/** Words that hold numeral characters and state no number. */
export const fixedExpressions: readonly string[] = readLexicon('fixed-expressions.csv', ['surface']).map(
  (row) => row.surface,
);

/** Chinese terms with their reviewed English. */
export const glossary: ReadonlyMap<string, string> = new Map(
  readLexicon('glossary.csv', ['zh', 'en']).map((row) => [row.zh, row.en]),
);

import type { UnitCode } from '../../schemas/unit.ts';
import { readLexicon } from './read.ts';

/** The lexicons that the grammars are compiled from, as they look them up. */

/** A spelling of a unit after a number. */
export interface UnitWord {
  readonly surface: string;
  readonly unit: string;
  /** How many of `unit` one of the surface is: 华里 → 0.5 km. */
  readonly factor: string;
  readonly after: string;
  readonly notBefore: string;
}

const unitRows = readLexicon('lexicons/units.csv');

export const unitWords: readonly UnitWord[] = unitRows.map((row) => ({
  surface: row.surface,
  unit: row.unit,
  factor: row.factor,
  after: row.after,
  notBefore: row.not_before,
}));

/** Measure words: units of the code `count`. */
export const counterWords: readonly UnitWord[] = readLexicon('lexicons/counters.csv').map((row) => ({
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

export const timeWords = readLexicon('lexicons/time-words.csv');

export const qualifierWords = readLexicon('lexicons/qualifiers.csv');

/** Words that hold numeral characters and state no number. */
export const fixedExpressions: readonly string[] = readLexicon('lexicons/fixed-expressions.csv').map(
  (row) => row.surface,
);

/** Chinese terms with their reviewed English. */
export const glossary: ReadonlyMap<string, string> = new Map(
  readLexicon('lexicons/glossary.csv').map((row) => [row.zh, row.en]),
);

import { readLexicon } from '../../lexicons.ts';

export type PlaceLevel = 'province' | 'city' | 'county';

/** One of China's administrative divisions. */
export interface Division {
  readonly name: string;
  /** 株洲 for 株洲市; empty where it would be an everyday word. */
  readonly short: string;
  /** GB/T 2260, six digits. */
  readonly code: string;
  readonly level: PlaceLevel;
  /** The code of the division it belongs to; empty for a province. */
  readonly parent: string;
}

function levelOf(text: string): PlaceLevel {
  return text === 'province' || text === 'city' ? text : 'county';
}

/** China's provinces, prefectures and counties, in the order of their codes. */
export const divisions: readonly Division[] = readLexicon('places.csv', [
  'name',
  'short',
  'code',
  'level',
  'parent',
]).map((row) => ({ ...row, level: levelOf(row.level) }));

/** Every spelling that may name a division. */
export const placeNames: ReadonlySet<string> = new Set(
  // 滨海新 for 滨海新区 would be found in 滨海新城.
  divisions.flatMap(({ name, short }) => (short === '' || short.endsWith('新') ? [name] : [name, short])),
);

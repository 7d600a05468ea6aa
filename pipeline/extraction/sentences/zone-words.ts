import { anyOf, withRole } from '../../lexicons/any-of.ts';
import type { zoneRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';

/** What development zones are called: 高新区, 经济技术开发区, 示范区. */

const rows = readLexicon('lexicons/zones.csv');

/** Source of a pattern for the words that have one of some roles. */
export const zoneWords = (...roles: readonly (typeof zoneRoles)[number][]): string =>
  anyOf(withRole(rows, roles));

const words: ReadonlySet<string> = new Set(withRole(rows, ['zone', 'ending']));

/** Whether words are only what such zones are called, and no name of one. */
export const isZoneWord = (name: string): boolean => words.has(name);

const kind = new RegExp(`${zoneWords('zone', 'ending')}$`);

/** Whether a name is that of a development zone, by its end. */
export const isZone = (name: string): boolean => kind.test(name);

const shortOf = new Map(
  rows
    .filter(({ short }) => short !== '')
    .flatMap(({ surface, short }) => [[surface, short] as const, [short, short] as const]),
);
const withShort = new RegExp(`(?:国家级?)?(${anyOf(shortOf.keys())})$`);

/** The name with the short word for its kind: 某国家级经济技术开发区 → 某经开区. */
export const withShortKind = (name: string): string =>
  name.replace(withShort, (_, word: string) => shortOf.get(word) ?? word);

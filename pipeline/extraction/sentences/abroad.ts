import { anyOf } from '../../lexicons/any-of.ts';
import { readLexicon } from '../../lexicons/read.ts';

/** Source of a pattern for a country or a market beyond a customs border: 越南, 东盟, 香港. */
export const abroad = anyOf(readLexicon('lexicons/trade-partners.csv').map(({ surface }) => surface));
/** Source of a pattern for one by its short name, as behind 对 (对|美|出口). */
export const abroadShort = '[美欧日韩俄台港澳]';

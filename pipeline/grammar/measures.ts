import { anyOf, withRole } from '../lexicons/any-of.ts';
import type { measureRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

const rows = readLexicon('lexicons/measures.csv');

/** Source of a pattern for what is measured or counted of somebody, by role: 全长 lasts, 生产总值 is an economy's. */
export const measureWords = (...roles: readonly (typeof measureRoles)[number][]): string =>
  anyOf(withRole(rows, roles));

const ending = new RegExp(`${measureWords('ending')}$`);

/** Whether a phrase ends in a noun that names an amount, a share or a rate: 固定资产投资额, 森林覆盖率, but 甲高速 is a road. */
export const isMeasure = (phrase: string): boolean =>
  ending.test(phrase.slice(-4)) && !phrase.endsWith('高速');

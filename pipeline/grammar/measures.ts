import { anyOf, withRole } from '../lexicons/any-of.ts';
import type { measureRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

const rows = readLexicon('lexicons/measures.csv');

/** Source of a pattern for what is measured or counted of somebody, by role: 全长 lasts, 生产总值 is an economy's. */
export const measureWords = (...roles: readonly (typeof measureRoles)[number][]): string =>
  anyOf(withRole(rows, roles));

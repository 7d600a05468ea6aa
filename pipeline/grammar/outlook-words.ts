import { anyOf, withRole } from '../lexicons/any-of.ts';
import { outlookRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

const rows = readLexicon('lexicons/outlook.csv');

/** Source of a pattern for the words of an outlook that have one of some roles: 预计 expects, 力争 aims, 拟 plans, 将 will. */
export const outlookWords = (...roles: readonly (typeof outlookRoles)[number][]): string =>
  anyOf(withRole(rows, roles));

/** Source of a pattern for any word of an outlook. */
export const anyOutlook = outlookWords(...outlookRoles);

import { anyOf, withRole } from '../lexicons/any-of.ts';
import { outlookRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

const rows = readLexicon('lexicons/outlook.csv');

/** Source of a pattern for the words of an outlook that have one of some roles: 预计 expects, 力争 aims, 拟 plans, 将 will. */
export const outlookWords = (...roles: readonly (typeof outlookRoles)[number][]): string =>
  anyOf(withRole(rows, roles));

/** Source of a pattern for any word that looks ahead by itself; who decides may have done so long ago. */
export const anyOutlook = outlookWords(...outlookRoles.filter((role) => role !== 'decides'));

/** Source of a pattern for what decides on that which follows. */
export const decides = outlookWords('decides');

/** 4.5%|的预期控制目标, 9亿元|的年度任务: a number that is aimed at by the noun behind it. */
export const aimNoun = /^的(?:年度|全年|年初|控制|预期|计划|既定){1,2}(?:目标|任务)/;

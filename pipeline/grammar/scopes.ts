import { withRole } from '../lexicons/any-of.ts';
import type { scopeRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

const rows = readLexicon('lexicons/scopes.csv');

/** The words for among whom something is counted or ranked that have one of some roles: 全国, 全省, 中部. */
export const scopes = (...roles: readonly (typeof scopeRoles)[number][]): readonly string[] =>
  withRole(rows, roles);

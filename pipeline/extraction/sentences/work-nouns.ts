import { withRole } from '../../lexicons/any-of.ts';
import type { workRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';

const rows = readLexicon('lexicons/work-nouns.csv');

/** The nouns for built works that have one of some roles: 项目, 铁路, 医院. */
export const workNouns = (...roles: readonly (typeof workRoles)[number][]): readonly string[] =>
  withRole(rows, roles);

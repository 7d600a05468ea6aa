import { anyOf } from '../../lexicons/any-of.ts';
import { readLexicon } from '../../lexicons/read.ts';

const rows = readLexicon('lexicons/organisation-suffixes.csv');

/** What names of bodies end with, and what kind of body each names; `meeting` is none. */
export const bodySuffixes = rows.flatMap(({ surface, class: kind }) =>
  kind === 'actor' ? [] : [[surface, kind] as const],
);

/** Source of a pattern for what may act in an event: a body, or what has no name of its own: 有关部门, 园区企业. */
export const anyActor = anyOf(rows.flatMap((row) => (row.class === 'meeting' ? [] : [row.surface])));

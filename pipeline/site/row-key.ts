import type { Row } from '../../schemas/column.ts';

/** The columns that name a row of a table without ids. */
const keyColumns: Readonly<Record<string, readonly string[]>> = {
  evidence: ['record_id', 'field', 'start'],
  corrections: ['source_id', 'start', 'end'],
  issues: ['source_id', 'code', 'start', 'end'],
  codes: ['table', 'column', 'code'],
};

/** What a row is called in addresses: its id, or what takes its place. No key contains white space. */
export function rowKey(table: string, row: Row): string {
  if (typeof row.id === 'string') return row.id;
  const values = (keyColumns[table] ?? Object.keys(row)).map((column) => String(row[column] ?? ''));
  return `${table}.${values.join('.')}`.replace(/\s+/g, '_');
}

const tableOfPrefix: Readonly<Record<string, string>> = {
  tl: 'timelines',
  fig: 'figures',
  prj: 'projects',
  ent: 'entities',
  rel: 'relations',
  sta: 'statements',
};

/** The table in which a key stands: by the prefix of an id, or by the name that opens the key. */
export function tableOfKey(key: string): string {
  const prefix = key.slice(0, Math.max(0, key.indexOf('-')));
  return tableOfPrefix[prefix] ?? (key.includes('.') ? key.slice(0, key.indexOf('.')) : 'sources');
}

/** `fig-3f9a` → figures/fig-3f9a. */
export const pathOf = (key: string): string => `${tableOfKey(key)}/${encodeURIComponent(key)}`;

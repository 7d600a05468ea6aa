import type { ColumnShape, Edition, Snapshot, TextRow } from '../pipeline/releases/edition.ts';

/** Tables by name. */
export type Rows = Record<string, readonly TextRow[]>;

export const edition = (rows: Rows, version = '0.1.0', columns: readonly ColumnShape[] = []): Edition => ({
  version,
  columns,
  tables: new Map(Object.entries(rows)),
});
export const snapshot = (rows: Rows, over: Partial<Snapshot> = {}): Snapshot => ({
  ...edition(rows),
  redirects: [],
  ...over,
});
export const none = new Map<string, string>();
export const sources = [{ id: 's', sha256: 'a' }];
export const words = (record_id: string, field: string, exact: string, start: number) => ({
  record_id,
  field,
  source_id: 's',
  exact,
  start: `${start}`,
  end: `${start + [...exact].length}`,
});

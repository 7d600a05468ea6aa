import type { Dataset, Row, Table } from '../../schemas/index.ts';

/** A file of the published dataset; `path` is relative to its folder. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
}

/** Writes one table. */
export type TableWriter = (table: Table, rows: readonly Row[]) => OutputFile[];

/** Writes what describes the dataset as a whole. */
export type DatasetWriter = (dataset: Dataset) => OutputFile[];

/** A file of UTF-8 text. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

import type { About } from '../../schemas/dataset.ts';
import type { Dataset, Row, SourceRow, Table, TableName } from '../../schemas/index.ts';

/** A file of the published dataset; `path` is relative to its folder. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
}

/** Writes one table. */
export type TableWriter = (table: Table, rows: readonly Row[]) => OutputFile[];

/** Writes what describes the dataset as a whole. */
export type DatasetWriter = (dataset: Dataset, about: About) => OutputFile[];

/** A published file, without its bytes. */
export interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** A file that this release does not have, and why. */
export interface LeftOut {
  path: string;
  reason: string;
}

/** What can be said of a dataset of any size without its rows; `files` are those written before. */
export interface Release {
  about: About;
  rows: Readonly<Record<TableName, number>>;
  files: readonly PublishedFile[];
  leftOut: readonly LeftOut[];
  sources: readonly SourceRow[];
}

/** Writes what describes the release to people and programs. */
export type ReleaseWriter = (release: Release) => OutputFile[];

/** A file of UTF-8 text. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

import type { PublishedFile } from './output.ts';

/** The files of a table in a format: `figures.csv`, or for a corpus the parts `figures.csv/part-00000.csv` and on. */
export function tableFiles(
  files: readonly PublishedFile[],
  table: string,
  format: 'csv' | 'parquet',
): PublishedFile[] {
  const name = `${table}.${format}`;
  const folder = `${name}/`;
  return files.filter(({ path }) => path === name || path.startsWith(folder));
}

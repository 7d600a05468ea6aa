import { createHash } from 'node:crypto';
import { type OutputFile, textFile } from './output.ts';

/** The name of the file that marks a folder as a published dataset. */
export const checksumsPath = 'SHA256SUMS';

/** The checksums of all files, as `sha256sum --check` reads them. */
export function checksums(files: readonly OutputFile[]): OutputFile[] {
  const lines = files.map(({ path, bytes }) => ({
    path,
    line: `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  }));
  const sorted = lines.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [textFile(checksumsPath, sorted.map(({ line }) => line).join(''))];
}

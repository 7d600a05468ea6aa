import { type ReleaseWriter, textFile } from './output.ts';

/** The name of the file that marks a folder as a published dataset. */
export const checksumsPath = 'SHA256SUMS';

/** The checksums of all files, as `sha256sum --check` reads them; comes last. */
export const checksums: ReleaseWriter = ({ files }) => [
  textFile(checksumsPath, files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')),
];

import { catalog } from './catalog.ts';
import { checksums } from './checksums.ts';
import { citation } from './citation.ts';
import { croissant } from './croissant.ts';
import { csvw } from './csvw.ts';
import { datapackage } from './datapackage.ts';
import { dictionary } from './dictionary.ts';
import { licence } from './licence.ts';
import { load } from './load.ts';
import { sitePath, sqlitePath, xlsxPath } from './names.ts';
import type { DatasetWriter, Release, ReleaseWriter } from './output.ts';
import { preview } from './preview.ts';
import { readme } from './readme.ts';
import { readmeOfCorpus } from './readme-corpus.ts';
import { sqlite } from './sqlite.ts';
import { xlsx } from './xlsx.ts';

/** Writers that need all rows in memory: a corpus goes without what they write. */
export const datasetWriters: readonly DatasetWriter[] = [preview, sqlite, xlsx];

/** What a corpus goes without, and why. */
export const leftOutOfCorpus: Release['leftOut'] = [sqlitePath, xlsxPath, sitePath].map((path) => ({
  path,
  reason: 'the dataset is a corpus: its tables are published in parts',
}));

/** The snippets read single files, which a corpus has not; its README says how parts are opened. */
export const corpusWriters = (): readonly ReleaseWriter[] => [
  readmeOfCorpus,
  ...releaseWriters([]).filter((writer) => writer !== load && writer !== readme),
];

/** What tells people and programs of the tables. */
const describing: readonly ReleaseWriter[] = [
  ...[dictionary, readme, load, datapackage, csvw, croissant, citation, licence],
];

/**
 * Each sees the files of those before it: the page, where there is one, lists what it offers, the catalogue all but
 * itself and the checksums, which come last.
 */
export const releaseWriters = (page: readonly ReleaseWriter[]): readonly ReleaseWriter[] => [
  ...describing,
  ...page,
  ...[catalog, checksums],
];

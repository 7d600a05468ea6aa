import { parseArgs } from 'node:util';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { dataset as about } from '../schemas/dataset.ts';
import { type Dataset, tables } from '../schemas/index.ts';
import { assemble } from './assemble.ts';
import { SourceFault } from './fault.ts';
import { arrow } from './formats/arrow.ts';
import { catalog } from './formats/catalog.ts';
import { checksums } from './formats/checksums.ts';
import { citation } from './formats/citation.ts';
import { croissant } from './formats/croissant.ts';
import { csv } from './formats/csv.ts';
import { csvw } from './formats/csvw.ts';
import { datapackage } from './formats/datapackage.ts';
import { dictionary } from './formats/dictionary.ts';
import { replaceFolder } from './formats/folder.ts';
import { json } from './formats/json.ts';
import { jsonSchema } from './formats/json-schema.ts';
import { licence } from './formats/licence.ts';
import { load } from './formats/load.ts';
import type { DatasetWriter, OutputFile, ReleaseWriter, TableWriter } from './formats/output.ts';
import { parquet } from './formats/parquet.ts';
import { preview } from './formats/preview.ts';
import { readme } from './formats/readme.ts';
import { countRows, metadataOf, publishedFile } from './formats/release.ts';
import { sqlite } from './formats/sqlite.ts';
import { xlsx, xlsxLeftOut } from './formats/xlsx.ts';
import { releaseChanges } from './releases/releases.ts';
import { lastRelease } from './releases/snapshots.ts';
import { scorecardOf } from './score.ts';
import { site } from './site/site.ts';
import { guard, isScript } from './stage.ts';
import { readLines, validate } from './validate.ts';

const tableWriters: readonly TableWriter[] = [csv, json, arrow, parquet, jsonSchema];
/** Writers that need all rows in memory. */
const datasetWriters: readonly DatasetWriter[] = [preview, sqlite, xlsx];
/** Each sees the files of those before it: the page lists all of these, and the catalogue all but the checksums. */
const describing: readonly ReleaseWriter[] = [
  ...[dictionary, readme, load, datapackage, csvw, croissant, citation, licence],
];
const closing: readonly ReleaseWriter[] = [catalog, checksums];

/** Replaces the folder `out` by the dataset of the articles and the extra files, or throws and leaves it as it was. */
export function publish(
  articles: readonly ArticleRows[],
  out: string,
  extra: readonly OutputFile[] = [],
  moreWriters: readonly DatasetWriter[] = [],
): void {
  if (articles.length === 0) throw new Error('there is no article to publish');
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  replaceFolder(out, render(assemble(articles), texts, extra, moreWriters));
}

/** Every file of the dataset. */
function render(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  extra: readonly OutputFile[],
  moreWriters: readonly DatasetWriter[],
): OutputFile[] {
  const files = [
    ...tables.flatMap((table) => tableWriters.flatMap((write) => write(table, dataset[table.name]))),
    ...[...datasetWriters, ...moreWriters].flatMap((write) => write(dataset)),
    ...extra,
  ];
  const release = {
    version: about.version,
    rows: countRows(dataset),
    files: files.map(publishedFile),
    leftOut: xlsxLeftOut(dataset),
    sources: dataset.sources,
  };
  const page: ReleaseWriter = ({ files }) => site({ dataset, texts, files });
  return [...files, ...metadataOf(release, [...describing, page, ...closing])];
}

const changesSince = (releases: string) =>
  releaseChanges(lastRelease(releases, about.version), about.version);

if (isScript(import.meta.url)) {
  await guard(async () => {
    const { values, positionals } = parseArgs({
      options: {
        out: { type: 'string' },
        extracted: { type: 'string' },
        labels: { type: 'string' },
        releases: { type: 'string' },
      },
      allowPositionals: true,
    });
    if (values.out === undefined)
      throw new SourceFault([
        'usage: publish.ts --out DIR [--extracted FILE --labels DIR] [--releases DIR] [FILE]',
      ]);
    const { articles, failures } = validate(await readLines(positionals[0]));
    if (failures.length > 0) throw new SourceFault(failures);
    const [reviewed] = positionals;
    const scored = values.extracted !== undefined && values.labels !== undefined && reviewed !== undefined;
    publish(
      articles,
      values.out,
      scored ? scorecardOf(values.extracted ?? '', reviewed, values.labels ?? '') : [],
      values.releases === undefined ? [] : [changesSince(values.releases)],
    );
  });
}

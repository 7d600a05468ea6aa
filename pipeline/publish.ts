import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { type About, unnamed } from '../schemas/dataset.ts';
import { tables } from '../schemas/index.ts';
import { assemble } from './assemble.ts';
import { putParts } from './corpus/parts.ts';
import { writePieces } from './corpus/pieces.ts';
import { planShards, smallText } from './corpus/plan.ts';
import { putShard } from './corpus/shard.ts';
import { type Spool, spool } from './corpus/spool.ts';
import { SourceFault } from './fault.ts';
import { fillFolder, replaceFolder, writeInto } from './formats/folder.ts';
import { jsonSchema } from './formats/json-schema.ts';
import type { DatasetWriter, OutputFile, Release, ReleaseWriter } from './formats/output.ts';
import { countRows, metadataOf, publishedFile } from './formats/release.ts';
import { rowWriters } from './formats/rows.ts';
import { corpusWriters, datasetWriters, leftOutOfCorpus, releaseWriters } from './formats/writers.ts';
import { xlsxLeftOut } from './formats/xlsx.ts';
import { aboutFile, readAbout } from './reading/about.ts';
import { releaseChanges } from './releases/releases.ts';
import { lastRelease } from './releases/snapshots.ts';
import { scorecardOf } from './score.ts';
import { site } from './site/site.ts';
import { guard, isScript } from './stage.ts';
import { validateArticles } from './validate.ts';

/** Replaces the folder `out` by the dataset of the articles and the extra files, or throws and leaves it as it was. */
export function publish(
  articles: readonly ArticleRows[],
  about: About,
  out: string,
  extra: readonly OutputFile[] = [],
  moreWriters: readonly DatasetWriter[] = [],
): void {
  if (articles.length === 0) throw new Error('there is no article to publish');
  const dataset = assemble(articles);
  const files = [
    ...tables.flatMap((table) => rowWriters.flatMap((write) => write(table, dataset[table.name]))),
    ...schemaFiles(),
    ...[...datasetWriters, ...moreWriters].flatMap((write) => write(dataset, about)),
    ...extra,
  ];
  const release: Release = {
    about,
    rows: countRows(dataset),
    files: files.map(publishedFile),
    leftOut: xlsxLeftOut(dataset),
    sources: dataset.sources,
  };
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const page: ReleaseWriter = ({ files }) => site({ dataset, about, texts, files });
  replaceFolder(out, [...files, ...metadataOf(release, releaseWriters([page]))]);
}

/**
 * Replaces the folder `out` by the dataset of a corpus, of which finished shards hold the parts, or throws and leaves it
 * as it was. `scratch` is a folder for lists that are too long to merge at once.
 */
export function publishCorpus(
  shards: readonly string[],
  about: About,
  out: string,
  scratch: string,
  extra: readonly OutputFile[] = [],
): void {
  fillFolder(out, (fresh) => {
    const { rows, files } = putParts(fresh, shards, scratch);
    const more = [...schemaFiles(), ...extra];
    // The sources of a corpus are too many for a metadata file; their table has them.
    const release: Release = {
      about,
      rows,
      files: [...files, ...more.map(publishedFile)],
      leftOut: leftOutOfCorpus,
      sources: [],
    };
    for (const file of [...more, ...metadataOf(release, corpusWriters())]) writeInto(fresh, file);
  });
}

const schemaFiles = (): OutputFile[] => tables.flatMap((table) => jsonSchema(table, []));

/** Publishes articles, one JSON object a line, in any order and number. */
async function publishLines(
  path: string | undefined,
  about: About,
  out: string,
  parts: boolean,
  extra: readonly OutputFile[],
  moreWriters: readonly DatasetWriter[],
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'publish-'));
  try {
    const { articles, read } = await spool(path, scratch);
    if (!parts && articles.reduce((sum, { textLength }) => sum + textLength, 0) <= smallText) {
      const valid = validateArticles([...read(articles)]);
      if (valid.failures.length > 0) throw new SourceFault(valid.failures);
      publish(valid.articles, about, out, extra, moreWriters);
    } else {
      publishCorpus(shardsOf(articles, read, scratch), about, out, scratch, extra);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function shardsOf(articles: Spool['articles'], read: Spool['read'], scratch: string): string[] {
  return planShards(articles, ({ id }) => id).map((shard, index) => {
    const folder = join(scratch, String(index));
    putShard(folder, { code: '', stamps: {} }, (fresh) => writePieces(fresh, read(shard), 'parts'));
    return folder;
  });
}

/** Tells what changed since the last release of a folder of releases; null is none. Throws SourceFault without a version. */
export function changesSince(releases: string | null, { version }: About): DatasetWriter[] {
  if (releases === null) return [];
  if (version === null)
    throw new SourceFault([`${aboutFile}:1:1: a version is wanted, to tell it from those in ${releases}`]);
  return [releaseChanges(lastRelease(releases, version), version)];
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      options: {
        out: text,
        articles: text,
        extracted: text,
        labels: text,
        releases: text,
        parts: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (values.out === undefined)
      throw new SourceFault([
        'usage: publish.ts --out DIR [--articles DIR] [--extracted FILE --labels DIR] [--releases DIR] [--parts] [FILE]',
      ]);
    const { out, articles, extracted, labels, releases = null, parts = false } = values;
    const [reviewed] = positionals;
    const scored = extracted !== undefined && labels !== undefined && reviewed !== undefined;
    const cards = scored ? scorecardOf(extracted, reviewed, labels) : [];
    const about = articles === undefined ? unnamed : readAbout(articles);
    await publishLines(reviewed, about, out, parts, cards, changesSince(releases, about));
  });
}

import type { Dataset } from '../../schemas/index.ts';
import { changes, redirects, schemaChanges } from '../../schemas/releases.ts';
import { csv } from '../formats/csv.ts';
import { json } from '../formats/json.ts';
import { jsonSchema } from '../formats/json-schema.ts';
import type { OutputFile } from '../formats/output.ts';
import { difference } from './difference.ts';
import { type Comparison, editionOf, type Snapshot } from './edition.ts';
import { changesPage } from './page.ts';
import { allRedirects, redirectsBetween } from './redirects.ts';
import { schemaDifference } from './schema-difference.ts';

/** Writes what changed since the last release, as tables and as a page; null says that there was none. */
export function releaseChanges(last: Snapshot | null, version: string): (dataset: Dataset) => OutputFile[] {
  return (dataset) => {
    const compared = compare(last, dataset, version);
    const files = [
      ...[csv, json, jsonSchema].flatMap((write) => [
        ...write(changes, compared.changes),
        ...write(schemaChanges, compared.schemaChanges),
        ...write(redirects, compared.redirects),
      ]),
      changesPage(compared),
    ];
    return files.map(inFolder);
  };
}

/** All in which the dataset differs from the last release. */
export function compare(last: Snapshot | null, dataset: Dataset, version: string): Comparison {
  const after = editionOf(dataset, version);
  if (last === null)
    return { before: null, after, changes: [], schemaChanges: [], redirects: [], latest: [] };
  const latest = redirectsBetween(last, after);
  const renamed = new Map(
    latest.flatMap(({ old_id, new_id }) => (new_id === null ? [] : [[old_id, new_id]])),
  );
  return {
    before: last,
    after,
    changes: difference(last, after, renamed),
    schemaChanges: schemaDifference(last, after),
    redirects: allRedirects(last, latest, after),
    latest,
  };
}

function inFolder({ path, bytes }: OutputFile): OutputFile {
  return { path: `releases/${path}`, bytes };
}

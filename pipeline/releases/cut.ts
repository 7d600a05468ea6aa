import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { dataset } from '../../schemas/dataset.ts';
import { tables } from '../../schemas/index.ts';
import { type SchemaChangeRow, schemaChanges } from '../../schemas/releases.ts';
import { SourceFault } from '../fault.ts';
import { guard, isScript } from '../stage.ts';
import { changelogFaults } from './changelog.ts';
import { compareVersions, dictionaryFile, redirectsFile, releasedVersions } from './snapshots.ts';

/** Why this version cannot be released, a remedy in each line; none where it can. */
export function releaseFaults(
  { version, released: day }: { version: string; released: string },
  earlier: readonly string[],
  changelog: string,
  changed: readonly SchemaChangeRow[],
): string[] {
  const newest = earlier.at(-1);
  if (newest !== undefined && compareVersions(version, newest) <= 0)
    return [`package.json: version ${version} is not newer than release ${newest}: raise it`];
  return changelogFaults(changelog, version, day, changed);
}

/** Keeps what the next release is compared with: the published tables, their columns and the redirects. */
export function writeSnapshot(out: string, releases: string, version: string): void {
  const files = [...tables.map(({ name }) => `${name}.csv`), dictionaryFile, join('releases', redirectsFile)];
  const fresh = join(releases, `.${version}.new`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const file of files) copyFileSync(join(out, file), join(fresh, basename(file)));
  renameSync(fresh, join(releases, version));
}

/** The schema changes that the folder publishes. */
function publishedSchemaChanges(out: string): SchemaChangeRow[] {
  const file = join(out, 'releases', 'schema_changes.json');
  if (!existsSync(file)) throw new SourceFault([`${file}: is missing: run make first`]);
  return z.array(schemaChanges.schema).parse(JSON.parse(readFileSync(file, 'utf8')));
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        releases: { type: 'string' },
        write: { type: 'boolean' },
      },
    });
    const { out = 'out', releases = 'sources/releases', write = false } = values;
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const faults = releaseFaults(dataset, releasedVersions(releases), text, publishedSchemaChanges(out));
    if (faults.length > 0) throw new SourceFault(faults);
    if (write) writeSnapshot(out, releases, dataset.version);
  });
}

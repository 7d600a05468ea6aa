import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { tables } from '../../schemas/index.ts';
import { type SchemaChangeRow, schemaChanges } from '../../schemas/releases.ts';
import { SourceFault } from '../fault.ts';
import { aboutFile, readAbout } from '../reading/about.ts';
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
    return [`${aboutFile}: version ${version} is not newer than release ${newest}: raise it`];
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
        articles: { type: 'string' },
        out: { type: 'string' },
        releases: { type: 'string' },
        write: { type: 'boolean' },
      },
    });
    const {
      articles = 'sources/articles',
      out = 'out',
      releases = 'sources/releases',
      write = false,
    } = values;
    const { version, released } = readAbout(articles);
    if (version === null || released === null)
      throw new SourceFault([
        `${join(articles, aboutFile)}:1:1: a release has a version and a day: add both`,
      ]);
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const faults = releaseFaults(
      { version, released },
      releasedVersions(releases),
      text,
      publishedSchemaChanges(out),
    );
    if (faults.length > 0) throw new SourceFault(faults);
    if (write) writeSnapshot(out, releases, version);
  });
}

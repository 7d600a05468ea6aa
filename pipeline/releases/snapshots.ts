import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { redirects } from '../../schemas/releases.ts';
import { SourceFault } from '../fault.ts';
import type { ColumnShape, Snapshot, TextRow } from './edition.ts';

/** The files of a release that its snapshot keeps, beside a CSV file per table. */
export const dictionaryFile = 'dictionary.json';
export const redirectsFile = 'redirects.csv';

/** The newest release in the folder that is older than `version`; null where there is none. */
export function lastRelease(folder: string, version: string): Snapshot | null {
  const last = releasedVersions(folder)
    .filter((released) => compareVersions(released, version) < 0)
    .at(-1);
  return last === undefined ? null : readSnapshot(join(folder, last), last);
}

/** The versions that have a snapshot, oldest first. */
export function releasedVersions(folder: string): string[] {
  if (!existsSync(folder))
    throw new SourceFault([`${folder}: is no folder of snapshots: name one that exists`]);
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const strange = names.filter((name) => !/^\d+\.\d+\.\d+$/.test(name));
  if (strange.length > 0)
    throw new SourceFault(
      strange.map((name) => `${join(folder, name)}: is no version such as 0.1.0: remove it`),
    );
  return names.toSorted(compareVersions);
}

/** Orders versions such as 0.10.1 by their numbers. */
export function compareVersions(a: string, b: string): number {
  const [as, bs] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (const [index, number] of as.entries()) {
    const difference = number - (bs[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readSnapshot(folder: string, version: string): Snapshot {
  const columns = readColumns(join(folder, dictionaryFile));
  const names = [...new Set(columns.map(({ table }) => table))];
  const rows = names.map((name) => [name, readRows(join(folder, `${name}.csv`))] as const);
  return { version, columns, tables: new Map(rows), redirects: readRedirects(join(folder, redirectsFile)) };
}

const dictionary = z.object({
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string(), nullable: z.boolean() })),
    }),
  ),
});

function readColumns(file: string): ColumnShape[] {
  const { tables } = checked(file, () => dictionary.parse(JSON.parse(readFileSync(file, 'utf8'))));
  return tables.flatMap((table) => table.columns.map((column) => ({ table: table.name, ...column })));
}

function readRows(file: string): TextRow[] {
  return checked(file, () => {
    const rows: unknown = parse(readFileSync(file), { columns: true });
    return z.array(z.record(z.string(), z.string())).parse(rows);
  });
}

/** The first release had nothing to redirect. */
function readRedirects(file: string): Snapshot['redirects'] {
  if (!existsSync(file)) return [];
  const rows = readRows(file).map(({ new_id = '', ...row }) => ({ ...row, new_id: new_id || null }));
  return checked(file, () => z.array(redirects.schema).parse(rows));
}

function checked<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n').join(' ') : String(error);
    throw new SourceFault([`${file}: is not as it was released (restore it from version control): ${what}`]);
  }
}

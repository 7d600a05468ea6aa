import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseFaults, writeSnapshot } from '../pipeline/releases/cut.ts';
import { difference } from '../pipeline/releases/difference.ts';
import { redirectsBetween } from '../pipeline/releases/redirects.ts';
import { compareVersions, lastRelease } from '../pipeline/releases/snapshots.ts';

import { none } from './editions.ts';

describe('releaseFaults', () => {
  const changelog =
    '# Changelog\n\n## 0.2.0 – 2026-12-01\n\n- **schema** column added: `figures.note`\n\n## 0.1.0\n\n- First.\n';
  const added = (column: string) => ({
    table: 'figures',
    change: 'column_added' as const,
    column,
    code: null,
    before: null,
    after: 'string',
  });

  test('a newer version whose changelog names every schema change can be released', () => {
    expect(
      releaseFaults({ version: '0.2.0', released: '2026-12-01' }, ['0.1.0'], changelog, [added('note')]),
    ).toEqual([]);
  });

  test.each([
    ['0.1.0', [], 'version 0.1.0 is not newer than release 0.1.0'],
    ['0.0.9', [], 'version 0.0.9 is not newer than release 0.1.0'],
    ['0.3.0', [], 'has no section "## 0.3.0 – 2026-12-01"'],
    ['0.2.0', [added('place')], 'add "- **schema** column added: `figures.place`"'],
  ])('%s with %j: %s', (version, schemaRows, what) => {
    const faults = releaseFaults({ version, released: '2026-12-01' }, ['0.1.0'], changelog, schemaRows);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(what);
  });

  test('a snapshot of what is published is a release that differs in nothing from it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cut-'));
    try {
      const out = join(folder, 'out');
      cpSync('sources/releases/0.1.0', out, { recursive: true });
      mkdirSync(join(out, 'releases'));
      writeFileSync(
        join(out, 'releases', 'redirects.csv'),
        'table,old_id,new_id,release,match\nfigures,fig-1,,0.1.0,withdrawn\n',
      );
      writeSnapshot(out, folder, '0.2.0');
      rmSync(out, { recursive: true });
      const kept = lastRelease(folder, '0.3.0');
      const source = lastRelease('sources/releases', '0.1.1');
      if (kept === null || source === null) throw new Error('both are there');
      expect(kept.tables).toEqual(source.tables);
      expect(kept.columns).toEqual(source.columns);
      expect(kept.redirects).toEqual([
        { table: 'figures', old_id: 'fig-1', new_id: null, release: '0.1.0', match: 'withdrawn' },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('snapshots', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'releases-'));
    cpSync('sources/releases/0.1.0', join(folder, '0.1.0'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('the newest one that is older than the version is read', () => {
    cpSync(join(folder, '0.1.0'), join(folder, '0.9.0'), { recursive: true });
    cpSync(join(folder, '0.1.0'), join(folder, '0.10.0'), { recursive: true });
    expect(lastRelease(folder, '0.10.1')?.version).toBe('0.10.0');
    expect(lastRelease(folder, '0.10.0')?.version).toBe('0.9.0');
    expect(lastRelease(folder, '0.1.0')).toBeNull();
    expect(compareVersions('1.0.0', '0.99.99')).toBeGreaterThan(0);
  });

  test('release 0.1.0 has its rows, and none of its ids has got lost from itself', () => {
    const released = lastRelease(folder, '0.1.1');
    if (released === null) throw new Error('0.1.0 is there');
    expect(released.tables.get('figures')?.length).toBe(36);
    expect(difference(released, released, none)).toEqual([]);
    expect(redirectsBetween(released, released)).toEqual([]);
  });

  test.each([
    ['figures.csv', 'id\n"a'],
    ['dictionary.json', '{"tables": 3}'],
    ['redirects.csv', 'old_id,new_id\na,b\n'],
  ])('a damaged %s is named, with a remedy', (file, content) => {
    writeFileSync(join(folder, '0.1.0', file), content);
    expect(() => lastRelease(folder, '0.2.0')).toThrow(
      `${join(folder, '0.1.0', file)}: is not as it was released`,
    );
  });

  test('a folder that is no version is named', () => {
    cpSync(join(folder, '0.1.0'), join(folder, 'latest'), { recursive: true });
    expect(() => lastRelease(folder, '0.2.0')).toThrow('is no version such as 0.1.0');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { SourceFault } from '../pipeline/fault.ts';
import { articleFolders, read } from '../pipeline/read.ts';
import { reviewLine } from '../pipeline/review.ts';
import { validate } from '../pipeline/validate.ts';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { type HostileCase, hostileCases, layOut } from './hostile-cases.ts';

let root = '';
let elsewhere = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
});
afterAll(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const makePipe = (path: string): void => {
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
};

/** What a build of the one article gives: its rows, or the faults that stop it. */
function outcomeOf(hostile: HostileCase): ArticleRows | readonly string[] {
  const articles = join(root, hostile.name);
  mkdirSync(articles);
  layOut(hostile, articles, elsewhere, makePipe);
  try {
    const [folder = ''] = articleFolders([articles]);
    const document = annotate(read(folder));
    const { mentions: _, passages: __, ...article } = document;
    const line = reviewLine(JSON.stringify({ ...article, ...extract(document) }));
    const { articles: rows, failures } = validate([line]);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    const [only] = rows;
    if (only === undefined) throw new Error('one article gives one line');
    return only;
  } catch (error) {
    if (error instanceof SourceFault) return error.faults;
    throw error;
  } finally {
    rmSync(articles, { recursive: true, force: true });
  }
}

const amount = ({ value, lower, upper }: ArticleRows['figures'][number]) => value ?? `${lower}..${upper}`;

describe('a hostile article gives what a user should get', () => {
  test.each(hostileCases.map((hostile) => [hostile.name, hostile] as const))('%s', (_, hostile) => {
    const found = outcomeOf(hostile);
    const { outcome } = hostile;
    if ('faults' in outcome) {
      expect(found).toHaveLength(outcome.faults.length);
      for (const [index, fault] of outcome.faults.entries())
        expect(Object.values(found)[index]).toContain(fault);
      return;
    }
    if (!('id' in found)) throw new Error(found.join('\n'));
    if ('counts' in outcome) {
      const counts = Object.keys(outcome.counts).map((table) => [table, Object(found)[table].length]);
      expect(Object.fromEntries(counts)).toEqual(outcome.counts);
      return;
    }
    expect({
      figures: found.figures.map((row) => [amount(row), row.unit, row.value_text]),
      timelines: found.timelines.map((row) => [row.date, row.date_text]),
      issues: found.issues.map((row) => [row.code, row.exact]),
    }).toEqual(outcome);
  });
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const folder = 'notebooks';
const names = readdirSync(folder).filter((name) => /\.(ipynb|mjs|py)$/.test(name));
const notebook = z.object({
  cells: z.array(
    z.object({
      source: z.union([z.string(), z.array(z.string())]),
      outputs: z.array(z.unknown()).optional(),
      execution_count: z.number().nullish(),
    }),
  ),
});
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('notebooks', () => {
  test('are there', () => {
    expect(names.filter((name) => name.endsWith('.ipynb')).length).toBeGreaterThan(0);
    expect(names).toContain('projects.mjs');
  });

  test.each(names.filter((name) => name.endsWith('.ipynb')))('%s is committed without output', (name) => {
    for (const cell of notebook.parse(JSON.parse(read(name))).cells) {
      expect(cell.outputs ?? []).toEqual([]);
      expect(cell.execution_count ?? null).toBeNull();
    }
  });

  test.each(names)('%s names no row and fetches nothing', (name) => {
    expect(read(name)).not.toMatch(/\b(tl|fig|prj|ent|rel|sta)-[0-9a-f]{6,}/);
    expect(read(name).replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });
});

test('projects.md is rendered from the files of out/ as they are; `make notebooks` renders it anew', () => {
  const rendered = [...read('projects.md').matchAll(/`(\w+\.arrow)` \(sha256 `([0-9a-f]{16})`\)/g)];
  expect(rendered.map(([, file]) => file)).toContain('projects.arrow');
  for (const [, file = '', digest = ''] of rendered) {
    const now = createHash('sha256')
      .update(readFileSync(join('out', file)))
      .digest('hex');
    expect(`${file} ${now.slice(0, digest.length)}`).toBe(`${file} ${digest}`);
  }
});

test('every recipe has one snippet, and below it what it prints', () => {
  const recipes = readFileSync('docs/recipes.md', 'utf8').split(/^## /m).slice(1);
  expect(recipes).toHaveLength(10);
  for (const recipe of recipes) {
    expect(
      recipe.match(/^```(?:python|sql|js|r|excel)\n[\s\S]*?^```\n\n```text\n[\s\S]+?^```$/gm),
    ).toHaveLength(1);
  }
});

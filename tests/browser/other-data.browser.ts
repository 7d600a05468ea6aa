import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { site } from '../../pipeline/site/site.ts';
import { unnamed } from '../../schemas/dataset.ts';
import type { Dataset, Row } from '../../schemas/index.ts';
import { expectAccessible, fileAddress, hasBrowser, readDataset, withBrowser } from './browser.ts';

const scratch = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Builds the page of another dataset in a folder of its own. */
function build(name: string, dataset: Dataset, texts: ReadonlyMap<string, string>): string {
  const folder = join(scratch, name);
  for (const { path, bytes } of site({ dataset, about: unnamed, texts, files: [] })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

const attack = '</script><img src=x onerror=alert(1)><script>alert(2)</script>"\'`$' + '{alert(3)}\u2028';

/** Puts the attack into every text that a row has, but ids and what is read by shape. */
function poisoned<R extends Row>(rows: readonly R[], names: readonly (keyof R & string)[]): R[] {
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(names.flatMap((name) => (typeof row[name] === 'string' ? [[name, attack]] : []))),
  }));
}

describe.skipIf(!hasBrowser)('the page of other data', () => {
  const open = withBrowser();

  test('no text of the data ever runs or becomes markup', async () => {
    const dataset = readDataset();
    const folder = build(
      'hostile',
      {
        ...dataset,
        timelines: poisoned(dataset.timelines, ['title', 'title_en', 'quote', 'section']),
        figures: poisoned(dataset.figures, ['subject', 'indicator', 'indicator_en', 'quote', 'value_text']),
        projects: poisoned(dataset.projects, ['name', 'name_en', 'quote', 'from_place', 'to_place']),
        sources: poisoned(dataset.sources, ['title', 'rights', 'publisher', 'published_basis']),
        entities: poisoned(dataset.entities, ['name', 'name_en']),
        codes: poisoned(dataset.codes, ['label_en', 'definition']),
      },
      new Map(dataset.sources.map(({ id }) => [id, attack.repeat(80)])),
    );
    const hashes = [
      '#/',
      '#/read',
      '#/figures',
      '#/dictionary',
      '#/download',
      `#/figures/${dataset.figures[0]?.id}`,
    ];
    for (const hash of hashes) {
      const { page, faults } = await open(fileAddress(hash, 'en', folder));
      await page.locator('.view.current').waitFor();
      expect(await page.locator('img').count()).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  test('where rights allow quotation only, the text is not in the page, and the words of every row are', async () => {
    const whole = readDataset();
    const dataset = {
      ...whole,
      sources: whole.sources.map((source) => ({ ...source, reuse: 'quotation' as const })),
    };
    const secret = '这一段从未被任何记录引用';
    const folder = build(
      'quotation',
      dataset,
      new Map(dataset.sources.map(({ id }) => [id, secret.repeat(1000)])),
    );
    const { page, faults } = await open(fileAddress('#/read', 'zh', folder));
    expect(await page.content()).not.toContain(secret);
    for (const { record_id, exact } of dataset.evidence.filter(({ field }) => field === 'value_text')) {
      const words = await page.locator(`.fact[data-own~="${record_id}"]`).allTextContents();
      expect(words.join('')).toContain(exact);
    }
    await page.locator('.reading a.fact').first().click();
    expect(await page.locator('#reader-panel .card').count()).toBe(1);
    await expectAccessible(page, 'quotation');
    expect(faults).toEqual([]);
  });

  test('a dataset with next to nothing in it still has a page', async () => {
    const dataset = readDataset();
    const empty = {
      ...dataset,
      timelines: [],
      figures: [],
      projects: [],
      evidence: [],
      relations: [],
      statements: [],
    };
    const folder = build('empty', empty, new Map());
    for (const hash of ['#/', '#/timelines', '#/read', '#/download']) {
      const { page, faults } = await open(fileAddress(hash, 'en', folder));
      await page.locator('.view.current').waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tables } from '../../schemas/index.ts';
import {
  expectAccessible,
  expectNoOverflow,
  fileAddress,
  hasBrowser,
  out,
  readDataset,
  whileServed,
  withBrowser,
} from './browser.ts';

const dataset = hasBrowser ? readDataset() : null;
const views = ['#/', '#/read', ...tables.map(({ name }) => `#/${name}`), '#/dictionary', '#/download'];

const goTo = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

describe.skipIf(!hasBrowser)('the page in Chromium', () => {
  const open = withBrowser();

  test.each(['file', 'http'])('loads in under a second without a fault: %s', async (way) => {
    const timeOf = async (address: string) => {
      const { page, faults } = await open(address);
      await page.locator('.view.current').waitFor();
      expect(faults).toEqual([]);
      return page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
      });
    };
    // the least of three: the first load of a browser that has just started is the browser's time and not the page's
    const visit = async (address: string) => {
      const times = [await timeOf(address), await timeOf(address), await timeOf(address)];
      expect(Math.min(...times)).toBeLessThan(1000);
    };
    if (way === 'file') await visit(fileAddress());
    else await whileServed(out, (address) => visit(`${address}/site/`));
  });

  test('a search of two characters finds the rows that have them, and its address opens the same', async () => {
    const { page, faults } = await open(fileAddress('#/timelines', 'zh'));
    await page.locator('#q').fill('城际');
    const wanted = dataset?.timelines.filter((row) =>
      JSON.stringify({ ...row, section: null }).includes('城际'),
    );
    expect(wanted?.length).toBeGreaterThan(0);
    const keys = () =>
      page.locator('tr[data-key]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
    expect((await keys()).sort()).toEqual(wanted?.map((row) => row.id).sort());
    const address = page.url();
    const again = await open(address);
    expect(await again.page.locator('tr[data-key]').count()).toBe(wanted?.length);
    expect([...faults, ...again.faults]).toEqual([]);
  });

  test('filters by type, status, place and time, and sorts', async () => {
    const { page } = await open(fileAddress('#/figures'));
    const count = () => page.locator('tr[data-key]').count();
    await page.locator('select[name=status]').selectOption('target');
    expect(await count()).toBe(dataset?.figures.filter((row) => row.status === 'target').length);
    await page.getByRole('button', { name: 'Clear all' }).click();
    const place = dataset?.figures.flatMap((row) => row.places)[0] ?? '';
    await page.locator('select[name=place]').selectOption(place);
    expect(await count()).toBe(dataset?.figures.filter((row) => row.places.includes(place)).length);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.locator('input[name=from]').fill('2024');
    expect(await count()).toBe(
      dataset?.figures.filter((row) => row.date !== null && (row.date_end ?? '9999') >= '2024').length,
    );
    await page.goto(fileAddress('#/timelines?type=opening&sort=-date'));
    const dates = dataset?.timelines
      .filter((row) => row.type === 'opening')
      .map((row) => row.date_start ?? '');
    const keys = await page
      .locator('tr[data-key]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
    const shown = keys.map((key) => dataset?.timelines.find((row) => row.id === key)?.date_start);
    expect(shown).toEqual(dates?.toSorted().reverse());
  });

  test('the marked words of a row are its value as written, and its quote is the quote', async () => {
    const { page, faults } = await open(fileAddress('#/', 'zh'));
    for (const row of dataset?.figures ?? []) {
      await goTo(page, `#/figures/${row.id}`);
      await page.locator(`#card .eyebrow code:text-is("${row.id}")`).waitFor();
      expect(await page.locator('#card .quote').textContent()).toBe(row.quote);
      const words = page.locator('#card .evidence mark[data-field=value_text]');
      expect(await words.allTextContents()).toEqual([row.value_text]);
    }
    expect(faults).toEqual([]);
  });

  test('in the text, the words of a row are marked: from the row, and from the words back', async () => {
    const words = dataset?.evidence.filter((row) => row.field === 'value_text') ?? [];
    const { page, faults } = await open(fileAddress());
    for (const { record_id, source_id, exact } of words) {
      await goTo(page, `#/read/${source_id}?r=${record_id}`);
      await page.locator(`#reader-panel code:text-is("${record_id}")`).waitFor();
      const marked = await page.locator('.fact.own').allTextContents();
      expect(marked.join('')).toContain(exact);
    }
    const first = words[0]?.record_id ?? '';
    await page.locator('#reader-panel .close').click();
    expect(await page.locator('.fact.chosen').count()).toBe(0);
    await page.locator(`a.fact[data-own~="${first}"]`).first().click();
    expect(await page.locator('#reader-panel').textContent()).toContain(first);
    expect(faults).toEqual([]);
  });

  test('switches language: in the address, in storage, and in every word of the interface', async () => {
    const { page } = await open(fileAddress());
    expect(await page.locator('h1:visible').innerText()).toMatch(/^[\x20-\x7e’–-]+$/);
    await page.getByRole('radio', { name: '中文' }).check();
    expect(page.url()).toContain('lang=zh');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    expect(await page.locator('.top nav').innerText()).not.toMatch(/[a-z]/i);
    await page.goto(fileAddress('#/figures').replace('?lang=en', ''));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.goto(fileAddress('#/figures', 'en'));
    for (const text of ['Indicator', 'Value', 'Subject', 'Status'])
      expect(await page.getByRole('columnheader', { name: text }).count()).toBe(1);
  });

  test('every download leads to a file of the size that it says', async () => {
    const { page } = await open(fileAddress('#/download'));
    const links = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(tables.length * 4);
    for (const link of links) expect(existsSync(resolve(out, 'site', link)), link).toBe(true);
    await whileServed(out, async (address) => {
      const { page: served } = await open(`${address}/site/#/download`);
      const download = served.waitForEvent('download');
      await served.locator('a[download][href$="figures.csv"]').first().click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(
        readFileSync(`${out}/figures.csv`, 'utf8'),
      );
    });
  });

  test('works by keyboard alone: skip, search, open a row, close it, and stand where one was', async () => {
    const { page } = await open(fileAddress('#/timelines'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('#q').focus();
    await page.keyboard.type('铁路');
    const active = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    for (let presses = 0; presses < 40 && !(await active()).startsWith('#/timelines/tl-'); presses += 1)
      await page.keyboard.press('Tab');
    const href = await active();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(
      await page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement)),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await active()).toBe(href);
    await page.goto(fileAddress('#/read'));
    await page.locator('.reading a.fact').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#reader-panel .card').count()).toBe(1);
  });

  test('the open row has its links, its report, its citation and its own address', async () => {
    const row = dataset?.figures.find((each) => each.series_id !== null);
    const { page } = await open(fileAddress(`#/figures/${row?.id}`));
    await page.locator('.report summary').click();
    expect(await page.locator('.report pre').first().innerText()).toContain(row?.id);
    const line = page.locator('.report pre').nth(1);
    expect(await line.innerText()).toContain(`${row?.id},subject,correct,${row?.subject}`);
    await page.locator('.report select').selectOption('.status');
    expect(await line.innerText()).toContain(`${row?.id},status,correct,${row?.status}`);
    await page.locator('.report select').selectOption('reject');
    expect(await line.innerText()).toContain(`${row?.id},,reject,`);
    expect(await page.locator('.card .links a').count()).toBeGreaterThan(0);
    await page.goto(fileAddress('#/figures/fig-nowhere'));
    expect(await page.locator('#card').innerText()).toContain('This row does not exist');
    await page.goto(fileAddress('#/dictionary/figures.qualifier'));
    expect(await page.locator('.target').innerText()).toContain('more_than');
  });

  test.each([320, 360, 768])('nothing is wider than a screen of %i pixels', async (width) => {
    for (const language of ['zh', 'en']) {
      const { page } = await open(fileAddress('#/', language), { viewport: { width, height: 740 } });
      for (const view of [...views, `#/figures/${dataset?.figures[0]?.id}`]) {
        await page.goto(fileAddress(view, language));
        await expectNoOverflow(page, `${view} ${language}`);
      }
      await page.context().close();
    }
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in any view: %s', async (colorScheme) => {
    const { page } = await open(fileAddress(), { colorScheme });
    const rows = [`#/timelines/${dataset?.timelines[0]?.id}`, `#/read?r=${dataset?.figures[0]?.id}`];
    for (const view of [...views, ...rows]) {
      await page.goto(fileAddress(view, colorScheme === 'dark' ? 'zh' : 'en'));
      await page.reload();
      await expectAccessible(page, `${view} ${colorScheme}`);
    }
  });

  test('is of use without scripts: charts, tables and both languages', async () => {
    const { page } = await open(fileAddress(), { javaScriptEnabled: false });
    expect(await page.locator('.chart.en.wide svg').first().isVisible()).toBe(true);
    const [row] = dataset?.projects ?? [];
    expect(await page.locator(`[id="/projects/${row?.id}"]`).isVisible()).toBe(true);
    await page.getByRole('radio', { name: '中文' }).check();
    expect(await page.locator('.chart.en.wide svg').first().isVisible()).toBe(false);
    expect(await page.locator('.chart.zh.wide svg').first().isVisible()).toBe(true);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../../pipeline/site/serve.ts';
import { type Dataset, tables } from '../../schemas/index.ts';

/** Debian's Chromium, or another that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test with; without one the tests are skipped, and `make verify-site` says so. */
export const hasBrowser = existsSync(executablePath);

/** The published folder. */
export const out = resolve('out');

/** Starts a browser for a file of tests; the function opens a page and collects what goes wrong in it. */
export function withBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());
  return async (
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; faults: string[] }> => {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file:|data:|http:\/\/(127\.0\.0\.1|localhost):)/.test(request.url()))
        faults.push(`network: ${request.url()}`);
    });
    await page.goto(address);
    return { page, faults };
  };
}

/** The page below a folder as a file, at a place and in a language. */
export const fileAddress = (hash = '#/', language = 'en', folder = out): string =>
  `${pathToFileURL(`${folder}/site/index.html`)}?lang=${language}${hash}`;

/** Serves a folder while a function runs with its address. */
export async function whileServed(folder: string, run: (address: string) => Promise<void>): Promise<void> {
  const server = serve(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await run(`http://127.0.0.1:${portOf(server.address())}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Asserts that axe finds nothing in what the page shows: WCAG 2.2 A and AA, and best practice. Views not shown wait. */
export async function expectAccessible(page: Page, label: string): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(globalThis, 'axe'), 'run');
    if (typeof run !== 'function') throw new Error('axe did not load');
    const { violations } = await run({ exclude: ['.view:not(.current)'] }, { preload: false });
    return violations.map(
      (each: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }) => ({
        id: each.id,
        help: each.help,
        nodes: each.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`),
      }),
    );
  });
  expect(violations, label).toEqual([]);
}

/** Asserts that nothing is wider than the screen. */
export async function expectNoOverflow(page: Page, label: string): Promise<void> {
  const [scroll = 0, inner = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll, label).toBeLessThanOrEqual(inner);
}

/** The published rows, read and checked from their JSON files. */
export function readDataset(): Dataset {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${out}/${name}.json`, 'utf8'));
  const [
    timelines,
    figures,
    projects,
    sources,
    entities,
    relations,
    statements,
    evidence,
    corrections,
    issues,
    codes,
  ] = tables;
  return {
    timelines: timelines.schema.array().parse(read('timelines')),
    figures: figures.schema.array().parse(read('figures')),
    projects: projects.schema.array().parse(read('projects')),
    sources: sources.schema.array().parse(read('sources')),
    entities: entities.schema.array().parse(read('entities')),
    relations: relations.schema.array().parse(read('relations')),
    statements: statements.schema.array().parse(read('statements')),
    evidence: evidence.schema.array().parse(read('evidence')),
    corrections: corrections.schema.array().parse(read('corrections')),
    issues: issues.schema.array().parse(read('issues')),
    codes: codes.schema.array().parse(read('codes')),
  };
}

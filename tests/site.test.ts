import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { assemble } from '../pipeline/assemble.ts';
import { extract } from '../pipeline/extract.ts';
import { type OutputFile, textFile } from '../pipeline/formats/output.ts';
import { publishedFile } from '../pipeline/formats/release.ts';
import { read } from '../pipeline/read.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import { reviewLine } from '../pipeline/review.ts';
import { connectionsOf } from '../pipeline/site/charts/network.ts';
import { timeScale, yearTicks } from '../pipeline/site/charts/time-scale.ts';
import { edtfText, numberText, quantityText } from '../pipeline/site/format.ts';
import { readPositions } from '../pipeline/site/gazetteer.ts';
import { html } from '../pipeline/site/html.ts';
import { rangesOf } from '../pipeline/site/reader.ts';
import { pathOf, rowKey, tableOfKey } from '../pipeline/site/row-key.ts';
import { passagesOf, type Range, segmentsOf } from '../pipeline/site/segments.ts';
import { site } from '../pipeline/site/site.ts';
import { dataScript, siteData } from '../pipeline/site/site-data.ts';
import { presentOf } from '../pipeline/site/targets.ts';
import { unitsText } from '../pipeline/site/units.ts';
import { validate } from '../pipeline/validate.ts';
import { figures } from '../schemas/figures.ts';
import { tables } from '../schemas/index.ts';

const document = read('sources/articles/zhuzhou-czt-2023');
const annotated = annotate(document);
const extracted = { ...annotated, ...extract(annotated), decisions: document.decisions };
const { articles } = validate([reviewLine(JSON.stringify(extracted))]);
const dataset = assemble(articles);
const about = readAbout('sources/articles');
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const files = [
  publishedFile(textFile('figures.csv', 'a,b\n')),
  publishedFile(textFile('quality/scorecard.md', '#')),
];

const textOf = (path: string, input = { dataset, about, texts, files }): string => {
  const file = site(input).find((each) => each.path === path);
  return new TextDecoder().decode(file?.bytes);
};
const page = textOf('site/index.html');

/** The text of a stretch of markup without its tags. */
const bare = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The words that the reader marks for a row, in the order of the text. */
function markedWords(markup: string, record: string): string {
  const reading = markup.slice(markup.indexOf('<article class="reading"'), markup.indexOf('</article>'));
  const parts = reading.matchAll(/<(?:a|span) class="fact[^>]* data-r="([^"]*)"[^>]*>([^<]*)</g);
  return [...parts]
    .flatMap(([, records = '', words = '']) => (records.split(' ').includes(record) ? [bare(words)] : []))
    .join('');
}

describe('html', () => {
  test('escapes every text, in lists and attributes too, and leaves what html made', () => {
    const nasty = `<img src=x onerror="alert('1')">&`;
    const shown = html`<p title="${nasty}">${[nasty, html`<b>${nasty}</b>`]}</p>`.markup;
    const safe = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;';
    expect(shown).toBe(`<p title="${safe}">${safe}<b>${safe}</b></p>`);
  });

  test('no text brings in a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { markup } = html`<i title="${text}">${text}</i>`;
        expect(markup.match(/</g)).toHaveLength(2);
        expect(markup.match(/"/g)).toHaveLength(2);
        expect(bare(markup)).toBe(text);
      }),
    );
  });
});

test('data.js is one assignment that no text can end, and gives back every value', () => {
  const poisoned = {
    ...dataset,
    issues: dataset.issues.map((row) => ({ ...row, message: '</script><!--\u2028\u2029' })),
  };
  const script = dataScript(siteData(poisoned, about));
  expect(script).not.toMatch(/<|\u2028|\u2029/);
  const data = JSON.parse(script.slice('globalThis.siteData = '.length, -2));
  for (const { name, rows } of data.tables) {
    const { columns } = tables.find((table) => table.name === name) ?? { columns: [] };
    const found = rows.map((values: unknown[]) =>
      Object.fromEntries(columns.map((column, index) => [column.name, values[index]])),
    );
    expect(found).toEqual(
      Object.values(Object.entries(poisoned).find(([table]) => table === name)?.[1] ?? []),
    );
  }
});

describe('segments', () => {
  const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.nat(5)).map(
    ([start, length, record]): Range => ({
      start,
      end: start + length,
      record: `fig-${record}`,
      field: 'quote',
    }),
  );

  test('join without gaps and carry exactly the ranges that cover them', () => {
    fc.assert(
      fc.property(fc.array(range), fc.nat(30), fc.integer({ min: 1, max: 60 }), (ranges, start, length) => {
        const segments = segmentsOf(ranges, start, start + length);
        expect(segments[0]?.start).toBe(start);
        expect(segments.at(-1)?.end).toBe(start + length);
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          const covering = ranges.filter((each) => each.start <= segment.start && each.end >= segment.end);
          expect(new Set(segment.ranges)).toEqual(new Set(covering));
        }
      }),
    );
  });

  test('passages cover every range, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const passages = passagesOf(ranges, 2);
        for (const { start, end } of ranges)
          expect(passages.some((passage) => passage.start <= start && passage.end >= end)).toBe(true);
        for (const [index, passage] of passages.entries())
          if (index > 0) expect(passage.start).toBeGreaterThan((passages[index - 1]?.end ?? 0) + 2);
      }),
    );
  });
});

describe('the reader', () => {
  test('marks every range of every row with its exact words, and adds and drops no character', () => {
    const [source] = dataset.sources;
    const text = texts.get(source?.id ?? '') ?? '';
    const reading = page.slice(page.indexOf('<article class="reading"'), page.indexOf('</article>'));
    expect(bare(reading).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    for (const { record_id, exact } of dataset.evidence)
      expect(markedWords(page, record_id).replace(/\s/g, '')).toContain(exact.replace(/\s/g, ''));
    const records = rangesOf(dataset, source?.id ?? '').map(({ record }) => record);
    for (const record of new Set(records)) expect(markedWords(page, record)).not.toBe('');
  });

  test('shows quotes in short context, and nothing else of the text, where rights allow only that', () => {
    const sources = dataset.sources.map((source) => ({ ...source, reuse: 'quotation' as const }));
    const quoting = textOf('site/index.html', { dataset: { ...dataset, sources }, about, texts, files });
    for (const { record_id, exact } of dataset.evidence)
      expect(markedWords(quoting, record_id).replace(/\s/g, '')).toContain(exact.replace(/\s/g, ''));
    const reading = quoting.slice(quoting.indexOf('<article class="reading"'), quoting.indexOf('</article>'));
    const quoted = dataset.evidence
      .flatMap(({ prefix, exact, suffix }) => `${prefix ?? ''}${exact}${suffix ?? ''}`)
      .join('\n');
    const unquoted = [...texts.values()]
      .flatMap((text) => text.split(/[。\n]/))
      .filter((each) => each.length > 30 && !quoted.includes(each.slice(8, 22)));
    expect(unquoted.length).toBeGreaterThan(5);
    for (const sentence of unquoted) expect(bare(reading)).not.toContain(sentence.slice(8, 22));
  });
});

test('every row has one key, which leads to its table', () => {
  for (const { name } of tables) {
    const keys = dataset[name].map((row) => rowKey(name, row));
    for (const key of keys) {
      expect(key).not.toMatch(/\s/);
      expect(tableOfKey(key)).toBe(name);
      expect(pathOf(key)).toBe(`${name}/${encodeURIComponent(key)}`);
    }
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('the page is made of few small files, the same bytes each time, with no address outside', () => {
  const written = site({ dataset, about, texts, files });
  const sums = (all: OutputFile[]) => all.map((file) => publishedFile(file));
  expect(sums(site({ dataset, about, texts, files }))).toEqual(sums(written));
  expect(written.map(({ path }) => path).sort()).toEqual(
    ['app.js', 'boot.js', 'data.js', 'index.html', 'style.css'].map((name) => `site/${name}`),
  );
  expect(written.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(1_500_000);
  expect(page).not.toMatch(/ style="|<script>|src="http|@import/);
  expect(page.match(/href="https?:[^"]*"/g)?.every((link) => link.includes('creativecommons.org'))).toBe(
    true,
  );
});

test('lists every file of the release, and only loading lines whose file it has', () => {
  for (const { path } of files) expect(page).toContain(`href="../${path}" download`);
  expect(page).not.toContain('read_parquet');
});

describe('words for values', () => {
  test.each([
    ['2022-07-30/..', 'from 30 Jul 2022', '2022年7月30日起'],
    ['../2022-07', 'until Jul 2022', '至2022年7月'],
    ['2023-04-01/2023-04-10', '1–10 Apr 2023', '2023年4月1日至10日'],
    ['2023-06-21/2023-12-31', '21 Jun – 31 Dec 2023', '2023年6月21日至12月31日'],
    ['2023-01/2023-03', 'Jan–Mar 2023', '2023年1月至3月'],
    ['2021/2025', '2021–2025', '2021年至2025年'],
    ['1984', '1984', '1984年'],
  ])('%s', (edtf, en, zh) => {
    expect([edtfText(edtf, 'en'), edtfText(edtf, 'zh')]).toEqual([en, zh]);
  });

  test.each([
    [2.5e12, '2.5 trillion', '2.5万亿'],
    [1.4e11, '140 billion', '1,400亿'],
    [195000, '195,000', '19.5万'],
    [0.1 + 0.2, '0.3', '0.3'],
  ])('%d', (value, en, zh) => {
    expect([numberText(value, 'en'), numberText(value, 'zh')]).toEqual([en, zh]);
  });

  test.each([
    ['more_than', 2.5e12, 'CNY', 'more than', 'Chinese yuan', 'more than CNY 2.5 trillion'],
    ['exact', 8, 'rank', 'exact', 'rank', 'rank 8'],
    ['exact', 1, 'd', 'exact', 'day', '1 day'],
    ['nearly', 50, 'km/h', 'nearly', 'kilometre per hour', 'nearly 50 kilometres per hour'],
    ['at_least', 75, '%', 'at least', 'per cent', 'at least 75%'],
  ])('%s %d %s', (qualifier, value, unit, qualifierLabel, unitLabel, shown) => {
    const figure = { qualifier, value, lower: null, upper: null, unit, value_text: '原文' };
    expect(quantityText(figure, 'en', qualifierLabel, unitLabel)).toBe(shown);
    expect(quantityText(figure, 'zh', qualifierLabel, unitLabel)).toBe('原文');
  });
});

describe('units in English', () => {
  test.each([
    ['kilometre', 'kilometres'],
    ['kilometre per hour', 'kilometres per hour'],
    ['degree Celsius', 'degrees Celsius'],
    ['mu (1/15 hectare)', 'mu'],
    ['yuan per mu', 'yuan per mu'],
    ['US dollar per barrel', 'US dollars per barrel'],
    ['international foot', 'international feet'],
    ['gigahertz', 'gigahertz'],
    ['per cent', 'per cent'],
    ['per square kilometre', 'per square kilometre'],
    ['tonne of standard coal equivalent', 'tonnes of standard coal equivalent'],
    ['times (factor)', 'times'],
    ['pound sterling', 'pounds sterling'],
    ['ratio, index or coefficient', 'ratios, indices or coefficients'],
  ])('%s: %s', (one, many) => {
    expect(unitsText(one)).toBe(many);
  });

  test('stand in the plural behind numbers and in headings', () => {
    const figure = {
      qualifier: 'exact',
      value: 500,
      lower: 500,
      upper: 500,
      unit: 'mu',
      value_text: '500亩',
    };
    expect(quantityText(figure, 'en', 'exact', 'mu (1/15 hectare)')).toBe('500 mu');
    expect(quantityText({ ...figure, value: 1 }, 'en', 'exact', 'mu (1/15 hectare)')).toBe('1 mu');
    expect(page).toContain('Figures in kilometres');
    expect(page).toContain('>Counts<');
    expect(page).not.toMatch(/Figures in [A-Z](?!hinese yuan)/);
  });
});

describe('the scale of time', () => {
  const years = (...all: number[]) => all.map((year) => new Date(Date.UTC(year, 5, 1)));

  test('bends where early years are sparse, and not where they are not', () => {
    expect(timeScale(years(1984, 2020, 2021, 2022, 2023, 2023)).bend?.getUTCFullYear()).toBe(2020);
    expect(timeScale(years(2019, 2020, 2021, 2022, 2023)).bend).toBeNull();
    expect(timeScale(years(2023)).bend).toBeNull();
  });

  test('labels years in order, within what it covers', () => {
    const scale = timeScale(years(1984, 2020, 2021, 2022, 2023, 2023));
    const ticks = yearTicks(scale, 0.06).map((date) => date.getUTCFullYear());
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
    expect(Math.min(...ticks)).toBeGreaterThanOrEqual(1984);
    expect(ticks).toContain(2023);
  });
});

test('the map draws an end at a place that it names, and guesses no other', () => {
  const [project] = dataset.projects.filter((row) => row.from_place !== null && row.to_place !== null);
  const line = (from_place: string, to_place: string) =>
    project === undefined ? [] : [{ ...project, from_place, to_place }];
  const places = (from: string, to: string) =>
    connectionsOf(line(from, to), dataset.entities, readPositions()).map(({ fromNode, toNode }) => [
      fromNode?.entity.name,
      toNode?.entity.name,
    ]);
  expect(places('株洲西', '湘潭北')).toEqual([['株洲市', '湘潭市']]);
  expect(places('螺丝塘站', '昭云大道')).toEqual([[undefined, undefined]]);
});

test('a target stands beside what the same article reports of the same thing, and of nothing else', () => {
  const [row] = dataset.figures;
  const base = figures.schema.parse({
    ...row,
    status: 'actual',
    subject: '全市',
    indicator: '长度',
    kind: 'level',
    unit: 'km',
  });
  const target = { ...base, status: 'target' as const };
  const others = [
    { ...base, unit: 'm' },
    { ...base, indicator: '面积' },
    { ...base, subject: '湘潭' },
    { ...base, subject: null },
    { ...base, kind: 'change' as const },
    { ...base, source_id: 'another-city' },
    target,
  ];
  expect(presentOf(target, [base, ...others])).toEqual([base]);
  const unnamed = { ...target, subject: null };
  expect(presentOf(unnamed, [{ ...base, subject: null }, base])).toEqual([]);
});

test('a target is due by a year, for a span of years, or from one on', () => {
  const target = dataset.figures.find(({ status, date }) => status === 'target' && date === '2025');
  if (target === undefined) throw new Error('a dated target is wanted');
  const due = (date: string): string => {
    const figures = [{ ...target, date }];
    const markup = textOf('site/index.html', { dataset: { ...dataset, figures }, about, texts, files });
    const said = /class="due">(.*?)<\/span><\/span>/.exec(markup)?.[1] ?? '';
    return bare(said.replace(/<span class="zh"[^>]*>[^<]*<\/span>/g, ''));
  };
  expect(due('2025')).toBe('by 2025');
  expect(due('2021/2025')).toBe('for 2021–2025');
  expect(due('2025/..')).toBe('from 2025');
});

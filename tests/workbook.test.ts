import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assemble } from '../pipeline/assemble.ts';
import { xlsx, xlsxLeftOut } from '../pipeline/formats/xlsx.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import { type Dataset, tables } from '../schemas/index.ts';
import { exampleDataset } from './example-dataset.ts';

const about = readAbout('sources/articles');
const bytesOf = (dataset: Dataset) => xlsx(dataset, about)[0]?.bytes ?? new Uint8Array();
const example = exampleDataset();
const [figure] = example.figures;
if (figure === undefined) throw new Error('the example has no figure');

/** The XML of a part of the workbook. */
function part(dataset: Dataset, path: string): string {
  return strFromU8(unzipSync(bytesOf(dataset))[path] ?? new Uint8Array());
}

/** The sheet of the figures: the sheets are `about` and the tables in their order. */
const sheet = `xl/worksheets/sheet${tables.findIndex(({ name }) => name === 'figures') + 2}.xml`;

/** The cell under a column in the first row of figures, as XML. */
function cell(dataset: Dataset, column: string): string {
  const { columns } = tables.find(({ name }) => name === 'figures') ?? { columns: [] };
  const at = columns.findIndex(({ name }) => name === column);
  const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
  return new RegExp(`<c r="${letters}2"[^>]*?(/>|>.*?</c>)`).exec(part(dataset, sheet))?.[0] ?? '';
}

const withFigure = (values: Partial<typeof figure>): Dataset => ({
  ...example,
  figures: [{ ...figure, ...values }],
});

test('has what the dataset is, a sheet a table and the dictionary', () => {
  const names = [...part(example, 'xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['about', ...tables.map(({ name }) => name), 'dictionary']);
});

test('freezes the header and filters every column', () => {
  const xml = part(example, sheet);
  expect(xml).toContain('ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"');
  expect(xml).toMatch(/<autoFilter ref="A1:AF2"\/>/);
});

describe('a cell', () => {
  test.each(['=1+1', '+86', '-5%', '@SUM(A1)', '\t=1', '12e5'])(
    'that holds the text %j is text',
    (indicator) => {
      const dataset = withFigure({ indicator });
      expect(cell(dataset, 'indicator')).toMatch(/^<c r="D2" s="\d" t="s"><v>\d+<\/v><\/c>$/);
      expect(part(dataset, sheet)).not.toContain('<f>');
      expect(part(dataset, 'xl/sharedStrings.xml')).toContain(`>${indicator}<`);
    },
  );

  test('that holds a number is a number, whole to the last digit', () => {
    expect(cell(withFigure({ value: 2_500_000_000_000 }), 'value')).toContain('<v>2500000000000</v>');
    expect(cell(withFigure({ value: 0.57 }), 'value')).toContain('<v>0.57</v>');
    expect(cell(withFigure({ value: null }), 'value')).toBe('');
  });

  test('that holds a day is a date, unless Excel has no such day', () => {
    expect(cell(withFigure({ date_start: '2016-12-26' }), 'date_start')).toMatch(
      /^<c r="\w+" s="\d"><v>42730<\/v>/,
    );
    expect(cell(withFigure({ date_start: '1900-03-01' }), 'date_start')).toContain('<v>61</v>');
    expect(cell(withFigure({ date_start: '1899-12-31' }), 'date_start')).toContain('t="s"');
  });

  test('keeps Chinese, and ends lines as Excel does', () => {
    const strings = part(withFigure({ indicator: '株洲𠮷\r\n站' }), 'xl/sharedStrings.xml');
    expect(strings).toContain('株洲𠮷\n站');
  });
});

describe('the bytes', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') }));
  afterEach(() => vi.useRealTimers());

  test('are the same on another day, and dated by the release', () => {
    const later = bytesOf(example);
    vi.setSystemTime(new Date('1999-01-01T00:00:00Z'));
    expect(bytesOf(example)).toEqual(later);
    expect(part(example, 'docProps/core.xml')).toContain(`>${about.released}T00:00:00Z</dcterms:created>`);
  });
});

describe('what does not fit', () => {
  test('is left out as a whole, and said', () => {
    const dataset = withFigure({ indicator: '长'.repeat(32_768) });
    expect(xlsx(dataset, about)).toEqual([]);
    expect(xlsxLeftOut(dataset)).toEqual([
      { path: 'czt-open-data.xlsx', reason: 'figures.indicator has a text of more than 32767 characters' },
    ]);
    expect(xlsxLeftOut(withFigure({ indicator: '长'.repeat(32_767) }))).toEqual([]);
  });

  test('counts rows', () => {
    const evidence = Array.from({ length: 1_048_576 }, () => example.evidence[0]).filter(
      (row) => row !== undefined,
    );
    expect(xlsxLeftOut({ ...assemble([]), evidence })).toEqual([
      { path: 'czt-open-data.xlsx', reason: 'evidence has 1048576 rows; a sheet holds 1048575' },
    ]);
  });
});

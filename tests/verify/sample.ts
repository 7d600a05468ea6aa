import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../pipeline/publish.ts';
import { readAbout } from '../../pipeline/reading/about.ts';
import { articleRows } from '../../schemas/article-rows.ts';
import { type Column, type Row, type Table, tables } from '../../schemas/index.ts';

const [from = 'out', to = 'build/verify/sample'] = process.argv.slice(2);

/** Texts that careless programs read as something else, or lose. */
const texts = [
  '=1+1',
  '+86',
  '-5%',
  '@SUM(A1)',
  '12e5',
  '0012',
  'NA',
  'null',
  'NULL',
  'None',
  'TRUE',
  'nan',
  '-',
  '2016',
  '1/2',
  '2016-12-26',
  ' 株洲 ',
  'say "hi", you',
  "it's",
  'one\ntwo',
  'one\r\ntwo',
  '"',
  '#',
  '\\',
  '\\n',
  ';',
  '\t',
  '𠮷',
  '①',
  '<b>&amp;',
  '%',
  '$x$',
];
const numbers = [0, 0.1, 1e18, 1e-7, 2.5e12, -1.5, 123456789012345, 0.57, 123456.789];
const days = [
  '0001-01-01',
  '1899-12-31',
  '1900-01-01',
  '1900-02-28',
  '1900-03-01',
  '1949-10-01',
  '1970-01-01',
  '9999-12-31',
];

/** The rows with such values wherever the schema allows any; keys, codes and offsets stay. */
function sampled({ columns }: Table, rows: readonly Row[]): Row[] {
  return rows.map((row, at) => {
    const values = columns.map((column, index) => [
      column.name,
      value(column, row[column.name] ?? null, at + index),
    ]);
    return Object.fromEntries(values);
  });
}

function value(column: Column, before: Row[string], at: number): Row[string] {
  const { type, pattern, references, nullable } = column;
  if (references !== undefined || pattern !== null || type === 'enum' || type === 'int') return before;
  if (nullable && at % 5 === 0) return null;
  const pick = <T>(from: readonly T[]) => from[at % from.length] ?? null;
  if (type === 'decimal') return pick(numbers);
  if (type === 'date') return pick(days);
  if (type !== 'list') return pick(texts);
  return texts.filter((_, index) => index % 7 === at % 7).slice(0, at % 4);
}

const read = (name: string) => JSON.parse(readFileSync(join(from, `${name}.json`), 'utf8'));
const rows = Object.fromEntries(tables.map((table) => [table.name, sampled(table, read(table.name))]));
publish([articleRows.parse({ id: 'sample', text: '', ...rows })], readAbout('sources/articles'), to);

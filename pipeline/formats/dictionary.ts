import { type CodeRow, type Column, tables } from '../../schemas/index.ts';
import { codeTable } from '../assemble.ts';
import { type Release, type ReleaseWriter, textFile } from './output.ts';

/** Every table, column and code in Chinese and English, for people and for programs. */
export const dictionary: ReleaseWriter = ({ rows }) => {
  const codes = codeTable();
  const described = tables.map((table) => describe(table, codes, rows));
  const json = `${JSON.stringify({ missing_values: missingValues, tables: described }, null, 2)}\n`;
  return [
    textFile('dictionary.json', json),
    textFile('dictionary.md', `${[preface, ...described.map(section)].join('\n\n')}\n`),
  ];
};

const missingValues =
  'null in JSON, Arrow and Parquet, and an empty field in CSV; the empty string is never a value';

const typeGrid = grid(
  ['type', '类型', 'JSON', 'CSV', 'Arrow and Parquet'],
  [
    ['string', '文本', 'string', 'text', 'Utf8'],
    ['enum', '代码', 'string', 'text', 'Utf8'],
    ['edtf', 'EDTF 日期', 'string', 'text such as 2022-07-30/..', 'Utf8'],
    ['date', '日期', 'string', 'ISO day', 'Date32'],
    ['int', '整数', 'number', 'number', 'Int32'],
    ['decimal', '小数', 'number, no exponent', 'number, no exponent', 'Float64'],
    ['list', '列表', 'array of strings', 'a|b|c, empty for no item', 'List<Utf8>'],
  ],
);

const preface = `# Data dictionary · 数据字典

Missing values: ${missingValues}. A column with nothing under “when null” always has a value.
缺失值:JSON、Arrow、Parquet 中为 null,CSV 中为空字段;空字符串从不作为值。“when null”一栏为空的列必有值。

${typeGrid}`;

type TableEntry = ReturnType<typeof describe>;

function describe(
  { name, title_zh, title_en, description, columns }: (typeof tables)[number],
  codes: readonly CodeRow[],
  rows: Release['rows'],
) {
  const entries = columns.map((column) => ({
    ...about(column),
    codes: codes
      .filter((code) => code.table === name && code.column === column.name)
      .map(({ code, label_zh, label_en, definition }) => ({ code, label_zh, label_en, definition })),
  }));
  return { name, title_zh, title_en, description, rows: rows[name], columns: entries };
}

function about({ name, type, nullable, title_zh, title_en, description, missing, unit, example }: Column) {
  const absent = { missing: missing ?? null, unit: unit ?? null };
  return { name, type, nullable, title_zh, title_en, description, ...absent, example };
}

function section({ name, title_zh, title_en, description, rows, columns }: TableEntry): string {
  const lines = columns.map((column) => [
    `\`${column.name}\``,
    column.title_zh,
    column.title_en,
    column.type,
    column.unit ?? '',
    column.description,
    column.missing ?? '',
    [column.example].flat().join('|'),
  ]);
  const header = ['column', '名称', 'title', 'type', 'unit', 'meaning', 'when null', 'example'];
  const coded = columns.filter((column) => column.codes.length > 0);
  return [
    `## ${name} · ${title_zh} · ${title_en}`,
    `${description} Rows: ${rows}.`,
    grid(header, lines),
    ...coded.map((column) => `### ${name}.${column.name}\n\n${codeGrid(column.codes)}`),
  ].join('\n\n');
}

function codeGrid(codes: TableEntry['columns'][number]['codes']): string {
  const lines = codes.map((row) => [`\`${row.code}\``, row.label_zh, row.label_en, row.definition]);
  return grid(['code', '名称', 'label', 'definition'], lines);
}

function grid(header: string[], lines: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/[|\\]/g, '\\$&')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...lines.map(line)].join('\n');
}

import { plainDecimal } from '../../schemas/decimal.ts';
import { type Column, type Row, type TableName, tables } from '../../schemas/index.ts';
import { type DatasetWriter, textFile } from './output.ts';

/** How many rows a preview shows, and how many characters of a cell. */
const shownRows = 20;
const shownCharacters = 60;

/** Of a wide table, the columns that a screen has room for and that tell most. */
const chosen: Partial<Record<TableName, readonly string[]>> = {
  timelines: ['date', 'status', 'type', 'title', 'title_en', 'review', 'id'],
  figures: ['subject', 'indicator', 'indicator_en', 'value_text', 'value', 'unit', 'status', 'date', 'id'],
  projects: ['name', 'name_en', 'category', 'status', 'status_text', 'part_of', 'id'],
  statements: ['speaker', 'post', 'kind', 'text', 'date', 'id'],
  evidence: ['record_id', 'field', 'exact', 'start', 'end'],
};

/** The first rows of every table as Markdown, to be read where the files are browsed. */
export const preview: DatasetWriter = (dataset) =>
  tables.map((table) => {
    const rows: readonly Row[] = dataset[table.name];
    const shown = rows.slice(0, shownRows);
    const columns = table.columns.filter(({ name }) => chosen[table.name]?.includes(name) ?? true);
    const count =
      rows.length > shown.length
        ? `The first ${shown.length} of ${rows.length} rows`
        : `All ${rows.length} rows`;
    const others = table.columns
      .filter((column) => !columns.includes(column))
      .map(({ name }) => `\`${name}\``);
    const lines = [
      `# ${table.name} · ${table.title_zh} · ${table.title_en}`,
      '',
      `${table.description} ${count}; long texts are cut (…).`,
      ...(others.length > 0 ? ['', `Not shown here: ${others.join(', ')}.`] : []),
      '',
      `Every column is explained in the [dictionary](../dictionary.md#${anchor(table)}). Whole: [CSV](../${table.name}.csv), [JSON](../${table.name}.json), [Parquet](../${table.name}.parquet).`,
      ...(shown.length > 0 ? ['', ...grid(columns, shown)] : []),
    ];
    return textFile(`preview/${table.name}.md`, `${lines.join('\n')}\n`);
  });

/** GitHub's anchor of the table's heading in the dictionary. */
function anchor({ name, title_zh, title_en }: (typeof tables)[number]): string {
  return `${name}--${title_zh}--${title_en.toLowerCase().replaceAll(' ', '-')}`;
}

function grid(columns: readonly Column[], rows: readonly Row[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ name }) => name)),
    line(columns.map(({ type }) => (type === 'int' || type === 'decimal' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ name }) => cell(row[name])))),
  ];
}

function cell(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainDecimal(value);
  const characters = [...(typeof value === 'string' ? value : value.join(' | '))];
  const text =
    characters.length > shownCharacters
      ? `${characters.slice(0, shownCharacters).join('')}…`
      : characters.join('');
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|`*_<>[\]#~&]/g, '\\$&');
}

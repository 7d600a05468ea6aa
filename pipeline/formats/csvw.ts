import { type Column, type Table, tables } from '../../schemas/index.ts';
import { type Release, type ReleaseWriter, textFile } from './output.ts';
import { tableFiles } from './table-files.ts';

const types: Record<Column['type'], string> = {
  string: 'string',
  enum: 'string',
  edtf: 'string',
  date: 'date',
  int: 'int',
  decimal: 'decimal',
  list: 'string',
};

/** Describes the CSV files as CSV on the Web. */
export const csvw: ReleaseWriter = ({ about, files }) => {
  const content = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': inBoth(about.title_en, about.title_zh),
    'dc:description': inBoth(about.description_en, about.description_zh),
    ...(about.licence !== null && { 'dc:license': { '@id': about.licence.url } }),
    ...(about.creators.length > 0 && { 'dc:creator': about.creators }),
    ...(about.released !== null && { 'dc:issued': about.released }),
    ...(about.version !== null && { 'schema:version': about.version }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], delimiter: ',', doubleQuote: true, header: true },
    tables: tables.flatMap((table) =>
      tableFiles(files, table.name, 'csv').map(({ path }) => tableOf(table, path, files)),
    ),
  };
  return [textFile('csv-metadata.json', `${JSON.stringify(content, null, 2)}\n`)];
};

function tableOf(table: Table, url: string, files: Release['files']) {
  const { title_en, title_zh, description, columns, key } = table;
  return {
    url,
    'dc:title': inBoth(title_en, title_zh),
    'dc:description': description,
    tableSchema: {
      columns: columns.map(columnOf),
      ...(key.length > 0 && { primaryKey: key }),
      foreignKeys: columns.flatMap((column) => foreignKey(column, files)),
    },
  };
}

function columnOf(column: Column) {
  const { name, type, nullable, title_en, title_zh, description, missing, codes, pattern } = column;
  const listed = codes.map(([code]) => code).join('|');
  const format = codes.length > 0 ? `^(${listed})$` : pattern;
  return {
    name,
    titles: name,
    datatype: format === null ? types[type] : { base: types[type], format },
    ...(type === 'list' ? { separator: '|' } : { required: !nullable }),
    null: '',
    'dc:title': inBoth(title_en, title_zh),
    'dc:description': missing === undefined ? description : `${description} Missing: ${missing}`,
  };
}

/** A reference to one of several tables or files, or from the items of a list, cannot be said in CSV on the Web. */
function foreignKey({ name, type, references = [] }: Column, files: Release['files']) {
  const [table, ...others] = references;
  if (table === undefined || others.length > 0 || type === 'list') return [];
  if (files.every(({ path }) => path !== `${table}.csv`)) return [];
  return [{ columnReference: name, reference: { resource: `${table}.csv`, columnReference: 'id' } }];
}

function inBoth(english: string, chinese: string) {
  return [
    { '@value': english, '@language': 'en' },
    { '@value': chinese, '@language': 'zh' },
  ];
}

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
  const paths = new Set(files.map(({ path }) => path));
  const described = tables.flatMap((table) => tablesOf(table, tableFiles(files, table.name, 'csv'), paths));
  const content = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': inBoth(about.title_en, about.title_zh),
    'dc:description': inBoth(about.description_en, about.description_zh),
    ...(about.licence !== null && { 'dc:license': { '@id': about.licence.url } }),
    ...(about.creators.length > 0 && { 'dc:creator': about.creators }),
    ...(about.released !== null && { 'dc:issued': about.released }),
    ...(about.version !== null && { 'schema:version': about.version }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], delimiter: ',', doubleQuote: true, header: true },
    tables: described,
  };
  // A corpus has a table here for each of thousands of parts, which only a program reads.
  const indent = described.length > tables.length ? 0 : 2;
  return [textFile('csv-metadata.json', `${JSON.stringify(content, null, indent)}\n`)];
};

/** Of a table in many parts only the first says in words what it holds: a corpus has thousands of them. */
function tablesOf(table: Table, files: Release['files'], paths: ReadonlySet<string>) {
  const { title_en, title_zh, description, columns, key } = table;
  const rest = {
    ...(key.length > 0 && { primaryKey: key }),
    foreignKeys: columns.flatMap((column) => foreignKey(column, paths)),
  };
  const plain = { columns: columns.map(typeOf), ...rest };
  const worded = { columns: columns.map((column) => ({ ...typeOf(column), ...wordsOf(column) })), ...rest };
  return files.map(({ path }, part) =>
    part > 0
      ? { url: path, tableSchema: plain }
      : {
          url: path,
          'dc:title': inBoth(title_en, title_zh),
          'dc:description': description,
          tableSchema: worded,
        },
  );
}

function typeOf({ name, type, nullable, codes, pattern }: Column) {
  const listed = codes.map(([code]) => code).join('|');
  const format = codes.length > 0 ? `^(${listed})$` : pattern;
  return {
    name,
    titles: name,
    datatype: format === null ? types[type] : { base: types[type], format },
    ...(type === 'list' ? { separator: '|' } : { required: !nullable }),
    null: '',
  };
}

function wordsOf({ title_en, title_zh, description, missing }: Column) {
  return {
    'dc:title': inBoth(title_en, title_zh),
    'dc:description': missing === undefined ? description : `${description} Missing: ${missing}`,
  };
}

/** A reference to one of several tables or files, or from the items of a list, cannot be said in CSV on the Web. */
function foreignKey({ name, type, references = [] }: Column, paths: ReadonlySet<string>) {
  const [table, ...others] = references;
  if (table === undefined || others.length > 0 || type === 'list') return [];
  if (!paths.has(`${table}.csv`)) return [];
  return [{ columnReference: name, reference: { resource: `${table}.csv`, columnReference: 'id' } }];
}

function inBoth(english: string, chinese: string) {
  return [
    { '@value': english, '@language': 'en' },
    { '@value': chinese, '@language': 'zh' },
  ];
}

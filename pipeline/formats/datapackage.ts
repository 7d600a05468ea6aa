import { type Column, type Table, tables } from '../../schemas/index.ts';
import { type PublishedFile, type ReleaseWriter, textFile } from './output.ts';
import { tableFiles } from './table-files.ts';

/** A list is text with `|` between its items: the profile of version 2.0 does not know the type `list`. */
const types: Record<Column['type'], string> = {
  string: 'string',
  enum: 'string',
  edtf: 'string',
  date: 'date',
  int: 'integer',
  decimal: 'number',
  list: 'string',
};

/** Describes the CSV files as a Data Package (version 2.0). */
export const datapackage: ReleaseWriter = ({ about, files, sources }) => {
  const { name, title_en, description_en, version, released, licence, keywords, creators } = about;
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title_en,
    description: description_en,
    ...(version !== null && { version }),
    ...(released !== null && { created: `${released}T00:00:00Z` }),
    ...(keywords.length > 0 && { keywords }),
    ...(licence !== null && {
      licenses: [{ name: licence.name, title: licence.title, path: licence.url }],
    }),
    ...(creators.length > 0 && {
      contributors: creators.map((title) => ({ title, roles: ['creator'] })),
    }),
    sources: sources.map(({ title, url }) => ({ title, ...(url !== null && { path: url }) })),
    resources: tables.flatMap((table) => {
      const parts = tableFiles(files, table.name, 'csv');
      return parts.length === 0 ? [] : [resource(table, parts)];
    }),
  };
  return [textFile('datapackage.json', `${JSON.stringify(content, null, 2)}\n`)];
};

/** Of a table in several files the profile has no size and no hash: SHA256SUMS has them. */
function resource(table: Table, parts: readonly PublishedFile[]) {
  const [file, ...more] = parts;
  const one = file !== undefined && more.length === 0 ? file : null;
  return {
    name: table.name,
    path: one?.path ?? parts.map(({ path }) => path),
    type: 'table',
    title: table.title_en,
    title_zh: table.title_zh,
    description: table.description,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...(one !== null && { bytes: one.bytes, hash: `sha256:${one.sha256}` }),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table),
  };
}

function tableSchema(table: Table) {
  const foreignKeys = table.columns.flatMap(foreignKey);
  return {
    fields: table.columns.map(field),
    missingValues: [''],
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function field(column: Column) {
  const { name, type, nullable, title_en, title_zh, description, missing, unit, example } = column;
  const { codes, pattern } = column;
  const constraints = {
    ...(!nullable && type !== 'list' && { required: true }),
    ...(codes.length > 0 && { enum: codes.map(([code]) => code) }),
    ...(pattern !== null && { pattern }),
  };
  return {
    name,
    type: types[type],
    title: title_en,
    title_zh,
    description: [
      description,
      type === 'list' ? 'A list, parted by |.' : '',
      missing === undefined ? '' : `Missing: ${missing}`,
      unit === undefined ? '' : `Unit: ${unit}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    example: typeof example === 'object' ? example.join('|') : String(example),
    ...(codes.length > 0 && {
      categories: codes.map(([value, , label]) => ({ value, label })),
    }),
    constraints,
  };
}

/** A Table Schema can say of a single value that it is the id of a row in one table, and of nothing else. */
function foreignKey({ name, type, references = [] }: Column) {
  const [resource, ...others] = references;
  if (resource === undefined || others.length > 0 || type === 'list') return [];
  return [{ fields: [name], reference: { resource, fields: ['id'] } }];
}

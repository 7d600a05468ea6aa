import { type Column, type Table, tables } from '../../../schemas/index.ts';

const types: Record<Column['type'], string> = {
  string: 'string',
  enum: 'string',
  edtf: 'string',
  date: 'Date',
  int: 'number',
  decimal: 'number',
  list: 'string[]',
};

/** A module that reads the JSON files, in Node and in browsers, with a type for the rows of every table. */
export function javascript(): string {
  const days = tables.map(({ name, columns }) => {
    const names = columns.filter(({ type }) => type === 'date').map((column) => `'${column.name}'`);
    return `  ${name}: [${names.join(', ')}],\n`;
  });
  return `${before}${tables.map(typedef).join('\n')}
/** The columns that are days. */
const days = {
${days.join('')}};
${after}`;
}

function typedef({ name, columns, description }: Table): string {
  const properties = columns.map(
    (column) => ` * @property {${typeOf(column)}} ${column.name} ${column.title_en}`,
  );
  return `/**\n * ${description}\n * @typedef {object} ${rowName(name)}\n${properties.join('\n')}\n */\n`;
}

/** A closed list is written out. */
function typeOf({ type, nullable, codes }: Column): string {
  const stated = codes.length > 0 ? codes.map(([code]) => `'${code}'`).join('|') : types[type];
  return nullable ? `${stated}|null` : stated;
}

const rowName = (table: string) => `${table.slice(0, 1).toUpperCase()}${table.slice(1)}Row`;

const before = `// Loads the tables, in Node and in browsers:
//
//   import { load } from './load/load.mjs';
//   const figures = await load('figures');
//
// Missing values are null, lists are arrays, numbers are numbers; a day becomes a Date at midnight UTC, and an uncertain
// date stays EDTF text. The second argument is the folder of the JSON files, as a URL.

`;

const after = `
/**
 * The rows of a table.
${tables.map(({ name }) => ` * @overload @param {'${name}'} table @param {URL|string} [folder] @returns {Promise<${rowName(name)}[]>}`).join('\n')}
 */
export async function load(table, folder = new URL('..', import.meta.url)) {
  if (!Object.hasOwn(days, table)) throw new Error(\`no such table: \${table}\`);
  const rows = JSON.parse(await read(new URL(\`\${table}.json\`, folder)));
  for (const row of rows) {
    for (const column of days[table]) {
      if (row[column] !== null) row[column] = new Date(\`\${row[column]}T00:00:00Z\`);
    }
  }
  return rows;
}

/** Browsers fetch, Node reads what is on disk. */
async function read(url) {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url, 'utf8');
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(\`\${url}: \${response.status} \${response.statusText}\`);
  return response.text();
}
`;

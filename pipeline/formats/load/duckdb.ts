import { type Column, type Table, tables } from '../../../schemas/index.ts';
import { quoteName } from '../sqlite-schema.ts';

const types: Record<Column['type'], string> = {
  string: 'VARCHAR',
  enum: 'VARCHAR',
  edtf: 'VARCHAR',
  date: 'DATE',
  int: 'INTEGER',
  decimal: 'DOUBLE',
  list: 'VARCHAR',
};

/** A script that makes every CSV file a table of DuckDB. */
export function duckdbSql(): string {
  return `${before}${tables.map(createTable).join('\n')}`;
}

const before = `-- Makes every table one of DuckDB's, with the type of every column. In the folder of the CSV files:
--
--   duckdb -init load/load.sql
--
-- An empty field is NULL, an uncertain date stays EDTF text, and a list is a VARCHAR[], empty where nothing is named.
-- The Parquet files have the same types: SELECT * FROM 'figures.parquet';

`;

function createTable({ name, columns }: Table): string {
  const selected = columns.map(({ name: column, type }) =>
    type === 'list'
      ? `  CASE WHEN ${quoteName(column)} IS NULL THEN [] ELSE string_split(${quoteName(column)}, '|') END AS ${quoteName(column)}`
      : `  ${quoteName(column)}`,
  );
  const typed = columns.map((column) => `    '${column.name}': '${types[column.type]}'`);
  return `CREATE OR REPLACE TABLE ${quoteName(name)} AS SELECT
${selected.join(',\n')}
FROM read_csv('${name}.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
${typed.join(',\n')}
  });
`;
}

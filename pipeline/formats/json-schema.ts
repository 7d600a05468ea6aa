import { jsonSchema as schemaOf } from '../../schemas/column.ts';
import { type TableWriter, textFile } from './output.ts';

/** The JSON Schema (2020-12) of one row of the table. */
export const jsonSchema: TableWriter = (table) => [
  textFile(`schemas/${table.name}.schema.json`, `${JSON.stringify(schemaOf(table), null, 2)}\n`),
];

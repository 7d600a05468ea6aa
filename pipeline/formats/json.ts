import { plainDecimal } from '../../schemas/decimal.ts';
import type { Row } from '../../schemas/index.ts';
import { type TableWriter, textFile } from './output.ts';

/** An array of row objects, one a line, keys in column order; no number has an exponent. */
export const json: TableWriter = (table, rows) => {
  const keys = table.columns.map(({ name }) => ({ name, key: `${JSON.stringify(name)}:` }));
  const lines = rows.map((row) => `{${keys.map(({ name, key }) => key + value(row[name])).join(',')}}`);
  return [textFile(`${table.name}.json`, `[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]\n`)];
};

function value(of: Row[string] | undefined): string {
  return typeof of === 'number' ? plainDecimal(of) : JSON.stringify(of ?? null);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Row = Record<string, unknown>;

const [folder = 'out', profile = ''] = process.argv.slice(2);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function refuse(what: string): never {
  console.error(what);
  process.exit(1);
}

/** The official profile has formats and keywords of its own; it must refuse a descriptor without resources. */
function checkProfile(): void {
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(read(profile));
  const descriptor: Row = read(join(folder, 'datapackage.json'));
  if (!valid(descriptor)) refuse(`ajv: datapackage.json: ${JSON.stringify(valid.errors)}`);
  if (valid({ ...descriptor, resources: [] })) refuse('ajv: the profile accepts a package without resources');
  console.log('ok  ajv, datapackage.json against the official profile');
}

/** Rows that are wrong in one column each: absent, unknown, empty, of another type, or null where none may be. */
function* badRows(row: Row, schema: { properties: Record<string, object> }): Iterable<Row> {
  yield { ...row, 'no such column': 'x' };
  for (const [column, property] of Object.entries(schema.properties)) {
    const { [column]: _, ...rest } = row;
    yield rest;
    yield { ...row, [column]: { no: 'such value' } };
    yield { ...row, [column]: '' };
    if (!JSON.stringify(property).includes('"null"')) yield { ...row, [column]: null };
    if (JSON.stringify(property).includes('"enum"')) yield { ...row, [column]: 'no such code' };
  }
}

function checkTable(
  table: string,
  valid: ValidateFunction,
  schema: { properties: Record<string, object> },
): number {
  const rows: Row[] = read(join(folder, `${table}.json`));
  const wrong = rows.find((row) => !valid(row));
  if (wrong !== undefined) refuse(`ajv: ${table}: ${JSON.stringify(wrong)}: ${JSON.stringify(valid.errors)}`);
  const [first] = rows;
  let refused = 0;
  for (const bad of first === undefined ? [] : badRows(first, schema)) {
    if (valid(bad)) refuse(`ajv: ${table}: accepts ${JSON.stringify(bad)}`);
    refused++;
  }
  return refused;
}

checkProfile();
const names: string[] = read(join(folder, 'catalog.json')).tables.map(({ name }: { name: string }) => name);
const refused = names.map((table) => {
  const schema = read(join(folder, 'schemas', `${table}.schema.json`));
  return checkTable(table, new Ajv2020({ strict: false, validateFormats: false }).compile(schema), schema);
});
const sum = refused.reduce((total, count) => total + count, 0);
console.log(`ok  ajv, ${names.length} JSON Schemas: every row accepted, ${sum} bad rows refused`);

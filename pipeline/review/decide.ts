import * as z from 'zod';
import type { Column, Row, Table } from '../../schemas/index.ts';
import { isEnglish, isReviewed, reviewable } from '../../schemas/review.ts';
import type { Decision } from '../document.ts';

/** What was decided about a row that has changed since is decided anew. */
export const staleRemedy =
  'the decision is stale, read the text again and update the row or delete it, then rerun make';

/** Applies one accept or correct to a row; what is wrong with it goes to `faults`, and the row stays as it is. */
export function decide(
  table: Table,
  row: Row,
  decision: Decision,
  tableOf: ReadonlyMap<string, Table>,
  faults: string[],
): Row {
  const { places, column: name, action, expected, value } = decision;
  if (action === 'accept' && name === '') return confirmed(table, row, decision, faults);
  const column = correctable(table, name);
  if (column === null) {
    faults.push(`${places.column}: ${whatMayChange(table)}: found "${name}"`);
    return row;
  }
  if (action === 'accept' && !isEnglish(name)) {
    faults.push(`${places.column}: accept gives a value to English columns only: found "${name}"`);
    return row;
  }
  const current = print(row[name] ?? null);
  if (action === 'correct' && current !== expected) {
    faults.push(`${places.expected}: ${name} is no longer "${expected}": ${staleRemedy}: found "${current}"`);
    return row;
  }
  const read = readCell(table, column, value);
  const wrong = 'fault' in read ? read.fault : missing(column, read.value, tableOf);
  if (wrong !== null || 'fault' in read) {
    faults.push(`${places.value}: ${name} ${wrong}: found "${value}"`);
    return row;
  }
  return action === 'correct'
    ? { ...row, [name]: read.value, review: 'corrected' }
    : { ...row, [name]: read.value };
}

/** A row that was read whole; one that was corrected stays so. */
function confirmed(table: Table, row: Row, { places, id }: Decision, faults: string[]): Row {
  if ('review' in row) return row.review === 'auto' ? { ...row, review: 'accepted' } : row;
  faults.push(`${places.action}: ${table.name} have no column that would say so: found "${id},,accept"`);
  return row;
}

function correctable(table: Table, name: string): Column | null {
  const names: readonly string[] = isReviewed(table.name) ? reviewable[table.name] : [];
  return (names.includes(name) && table.columns.find((candidate) => candidate.name === name)) || null;
}

function whatMayChange(table: Table): string {
  const names: readonly string[] = isReviewed(table.name) ? reviewable[table.name] : [];
  return names.length === 0
    ? `rows of ${table.name} can be rejected and not corrected`
    : `the column must be one of ${names.join(', ')}`;
}

const print = (value: Row[string]): string =>
  value === null ? '' : Array.isArray(value) ? value.join('|') : String(value);

/** What a cell says, as its column takes it, or what is wrong with it. */
function readCell(table: Table, column: Column, text: string): { value: Row[string] } | { fault: string } {
  const value = written(text, column);
  if (value === null && !column.nullable) return { fault: 'must have a value' };
  const schema = table.schema.shape[column.name];
  const parsed = schema === undefined ? null : z.safeParse(schema, value);
  if (parsed?.success !== false) return { value };
  return {
    fault:
      column.codes.length > 0
        ? `must be one of ${column.codes.map(([code]) => code).join(', ')}`
        : `does not fit: ${parsed.error.issues.map(({ message }) => message).join('; ')}`,
  };
}

function written(text: string, { type }: Column): Row[string] {
  if (type === 'list') return text === '' ? [] : text.split('|');
  if (text === '') return null;
  const isNumber = type === 'decimal' || type === 'int';
  // Number('0x10') and Number(' ') are numbers and no decimals
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Which of the ids that a cell gives is of no row of the article. */
function missing(
  { references = [] }: Column,
  value: Row[string],
  tableOf: ReadonlyMap<string, Table>,
): string | null {
  if (references.length === 0 || value === null) return null;
  const ids = Array.isArray(value) ? value : [String(value)];
  const stray = ids.find((id) => !references.includes(tableOf.get(id)?.name ?? ''));
  return stray === undefined
    ? null
    : `names no row of ${references.join(' or ')} of this article, "${stray}"`;
}

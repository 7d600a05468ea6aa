import * as z from 'zod';
import { SourceFault } from '../fault.ts';
import { lineAndColumn } from './decode.ts';
import { shapeFault } from './shape-fault.ts';

/** Longer than this is an article, and no title of one. */
export const longestText = 1000;

/** What people write on one line: JSON can spell characters that no file of text holds, `"\\ud800"` or `"\\u0000"`. */
export const oneLine = z
  .string()
  .min(1, 'is empty: give it words')
  .max(longestText)
  .refine(
    (text) => !/[\p{Cc}\p{Cs}\u202e\u2028\u2029]/u.test(text),
    'has control characters or half characters',
  );

/** Reads a hand-written JSON file. Throws SourceFault with line and column of every fault. */
export function readJson<Shape extends z.ZodObject>(
  json: string,
  file: string,
  shape: Shape,
): z.output<Shape> {
  const value = parseJson(json, file);
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SourceFault(parsed.error.issues.flatMap((issue) => faultLines(issue, value, json, file, shape)));
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position ([0-9]+)/.exec(message)?.[1] ?? json.length);
    const place = `${file}:${lineAndColumn(json, position)}`;
    throw new SourceFault([
      `${place}: is not JSON: look for a comma or a quotation mark before here: ${message}`,
    ]);
  }
}

function faultLines(
  issue: z.core.$ZodIssue,
  parsed: unknown,
  json: string,
  file: string,
  { shape }: z.ZodObject,
): string[] {
  const path = issue.path.filter((step) => typeof step === 'string');
  const value = issue.path.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), parsed);
  if (issue.code === 'unrecognized_keys') {
    const others = path.length > 0 ? `in "${path.join('.')}"` : `known are ${Object.keys(shape).join(', ')}`;
    return issue.keys.map(
      (key) => `${file}:${keyPlace(json, key)}: unknown key, ${others}: found ${shown(key)}`,
    );
  }
  const key = path.join('.') || file.slice(file.lastIndexOf('/') + 1);
  const item = issue.path.find((step) => typeof step === 'number');
  const name = item === undefined ? `"${key}"` : `item ${item + 1} of "${key}"`;
  const instead = value === '' && path.length === 1 ? otherwise(shape[path[0] ?? '']) : '';
  const what = value === undefined ? `${name} is missing: add it` : `${name} ${shapeFault(issue)}${instead}`;
  const found = value === undefined ? 'nothing' : shown(value);
  return [`${file}:${keyPlace(json, path.at(-1) ?? key)}: ${what}: found ${found}`];
}

/** What else a person may do where there are no words to give. */
function otherwise(schema: z.core.$ZodType | undefined): string {
  if (schema === undefined) return '';
  if (z.safeParse(schema, null).success) return ', or null where there is nothing to say';
  return z.safeParse(schema, undefined).success ? ', or leave it out' : '';
}

/** A value on one line, cut where it is long. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}

const keyPlace = (json: string, key: string): string =>
  lineAndColumn(json, Math.max(0, json.indexOf(`"${key}"`)));

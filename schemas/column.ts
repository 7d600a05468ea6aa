import * as z from 'zod';
import { readEdtf } from './edtf.ts';

/** What a column holds; the formats choose their own types from it. */
type ColumnType = 'string' | 'enum' | 'edtf' | 'date' | 'int' | 'decimal' | 'list';

/** A value of an enum: its code, Chinese label, English label and definition. */
type Code<C extends string = string> = readonly [
  code: C,
  labelZh: string,
  labelEn: string,
  definition: string,
];

/** What a reader must know of a column; `missing` says how null reads and stands on every nullable column. */
interface About {
  title_zh: string;
  title_en: string;
  description: string;
  missing?: string;
  unit?: string;
  /** The tables of which one has a row with this value, or each value of the list, as its id. */
  references?: readonly string[];
  example: string | number | readonly string[];
}

/** A declared column, as every format sees it. */
export interface Column extends About {
  name: string;
  type: ColumnType;
  nullable: boolean;
  codes: readonly Code[];
  /** The regular expression that the text fits, for a text of fixed shape. */
  pattern: string | null;
}

/** A row as the formats see it: every value is text, a finite number, a list of texts, or null. */
export type Row = Readonly<Record<string, string | number | null | readonly string[]>>;

/** A declared table, as every format sees it. */
export interface Table {
  name: string;
  title_zh: string;
  title_en: string;
  description: string;
  columns: readonly Column[];
  /** The columns that together tell a row from every other; none where two rows may be the same. */
  key: readonly string[];
  schema: z.ZodObject;
}

const types = z.registry<{ type: ColumnType; codes?: readonly Code[]; pattern?: RegExp }>();
const abouts = z.registry<About>();

/** A day, month, year or interval of them; `..` is an open end. */
const edtfPattern = /^(\d{4}(-\d\d(-\d\d)?)?(\/(\d{4}(-\d\d(-\d\d)?)?|\.\.))?|\.\.\/\d{4}(-\d\d(-\d\d)?)?)$/;

/** No half of a character beyond the basic plane: a CSV file could not hold it. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);
const halved = 'has half a character';

/** Text that is never empty: where there is nothing to say, the column is null. */
export const text = () =>
  z
    .string()
    .min(1, 'is empty; where there is nothing to say, it is null')
    .refine(isWhole, halved)
    .register(types, { type: 'string' });

/** Text of a fixed shape, such as an id. */
export const pattern = (shape: RegExp) =>
  z.string().regex(shape).register(types, { type: 'string', pattern: shape });

/** An EDTF date whose days exist. */
export const edtf = () =>
  z
    .stringFormat('edtf', edtfPattern)
    .refine((text) => readEdtf(text) !== null, 'No such day, or the end comes before the start')
    .register(types, { type: 'edtf', pattern: edtfPattern });

/** An existing day, `2016-12-26`. */
export const date = () => z.iso.date().register(types, { type: 'date' });

/** A whole number of 32 bits. */
export const int = () => z.int32().register(types, { type: 'int' });

/** A finite number whose shortest decimal text is the value. */
export const decimal = () => z.number().register(types, { type: 'decimal' });

/** A list of texts; none contains `|`, which parts them in CSV. */
export const list = () =>
  z
    .array(
      z
        .string()
        .regex(/^[^|]+$/)
        .refine(isWhole, halved),
    )
    .register(types, { type: 'list' });

/** A closed list of codes. */
export function codes<const C extends string>(...rows: readonly Code<C>[]) {
  return z.enum(rows.map(([code]) => code)).register(types, { type: 'enum', codes: rows });
}

/** Declares a column. */
export function column<S extends z.ZodType>(schema: S, about: About): S {
  abouts.add(schema, about);
  return schema;
}

/** The same column in a table where it always has a value. */
export function required<S extends z.ZodType>(nullable: z.ZodNullable<S>): S {
  const { missing: _, ...about } = aboutOf(nullable);
  return column(nullable.unwrap(), about);
}

/** The same column in a table where it may be null. */
export function optional<S extends z.ZodType>(required: S, missing: string): z.ZodNullable<S> {
  return column(z.nullable(required), { ...aboutOf(required), missing });
}

/** Declares a table; its columns stand in the order of `shape`, and a row with any other member is refused. */
export function table<const N extends string, S extends Record<string, z.ZodType>>(
  name: N,
  about: Pick<Table, 'title_zh' | 'title_en' | 'description'> & { key?: readonly (keyof S & string)[] },
  shape: S,
) {
  const columns = Object.entries(shape).map(([key, schema]) => describe(key, schema));
  return { name, key: [], ...about, columns, schema: z.strictObject(shape) };
}

/** The JSON Schema (2020-12) of one row. */
export function jsonSchema({ name, title_en, description, columns, schema }: Table) {
  const { properties = {}, $schema, ...rest } = z.toJSONSchema(schema);
  const described = columns.map((column) => [
    column.name,
    {
      title: column.title_en,
      description: [column.description, column.missing].filter(Boolean).join(' Null: '),
      ...Object(properties[column.name]),
      examples: [column.example],
    },
  ]);
  const id = `${name}.schema.json`;
  return {
    $schema,
    $id: id,
    title: title_en,
    description,
    ...rest,
    properties: Object.fromEntries(described),
  };
}

function describe(name: string, schema: z.ZodType): Column {
  const nullable = schema instanceof z.ZodNullable;
  const { type, codes = [], pattern } = found(types.get(nullable ? schema.def.innerType : schema), name);
  return { name, type, nullable, codes, pattern: pattern?.source ?? null, ...aboutOf(schema, name) };
}

function aboutOf(schema: z.ZodType, name = 'column'): About {
  return found(abouts.get(schema), name);
}

function found<T>(declared: T | undefined, name: string): T {
  if (declared === undefined) throw new Error(`${name}: declared without a type or a description`);
  return declared;
}

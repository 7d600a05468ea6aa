import type { Span } from '../grammar/clause.ts';
import { spanAt } from '../grammar/clause.ts';
import type { Grammar } from '../grammar/engine.ts';
import type { Lexeme } from '../grammar/lexer.ts';
import { quantityGrammar } from '../grammar/quantity.ts';
import type { TimeFault } from '../grammar/resolve.ts';
import { type TimeWords, timeGrammar } from '../grammar/time.ts';
import type { Mention, QuantityMention, TimeMention } from '../mention.ts';

/** A passage and what was found in it, in the order of the text. */
export interface Found {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The mentions that are names by their marks. */
  readonly names: readonly Span[];
  readonly islands: readonly Island[];
}

export interface Island extends Span {
  readonly tokens: readonly Lexeme[];
}

export const shown = (tokens: readonly Lexeme[], text: string): string =>
  tokens.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).join(' ');

const islandAround = ({ from }: Mention, { islands }: Found): readonly Lexeme[] =>
  islands[spanAt(islands, from)]?.tokens ?? [];

export const tokensIn = (mention: Mention, found: Found): readonly Lexeme[] =>
  islandAround(mention, found).filter(({ start, end }) => mention.from <= start && end <= mention.to);

/** The tokens that the rule used for a mention, and what it made of them. */
function runOf<Result>(
  grammar: Grammar<Lexeme, Result>,
  mention: Mention,
  found: Found,
): { tokens: readonly Lexeme[]; result: Result | null } {
  const island = islandAround(mention, found);
  for (const at of island.keys()) {
    const match = grammar.match(island, at, found.text);
    const tokens = island.slice(at, at + (match?.length ?? 0));
    const holds = (tokens[0]?.start ?? mention.to) <= mention.from && mention.to <= (tokens.at(-1)?.end ?? 0);
    if (match?.rule === mention.rule && holds) return { tokens, result: match.result };
  }
  return { tokens: tokensIn(mention, found), result: null };
}

const faults: Record<TimeFault, string> = {
  vague_time: 'names no place in the calendar',
  impossible_date: 'no calendar has it',
  unresolved_time: 'what it refers to is not known here',
  torn_number: 'its digits are the end of a number that is cut',
};

export function timeSteps(mention: TimeMention, found: Found): string[] {
  const { tokens, result } = runOf(timeGrammar, mention, found);
  const { edtf, date_start, date_end, date_precision, date_basis, fault, comparison } = mention;
  const days = `${date_start ?? 'open'} to ${date_end ?? 'open'}`;
  const dated = `${edtf}, ${days}, precision ${date_precision}, basis ${date_basis}`;
  const means = fault === null ? dated : `${fault}: ${faults[fault]}`;
  const says = result === null ? [] : [sayTime(result)];
  return [
    shown(tokens, found.text),
    ...says,
    means,
    ...(comparison ? ['what others are compared with'] : []),
  ];
}

const sayTime = (words: TimeWords): string =>
  `${words.form} ${fieldsOf('point' in words ? words.point : words)}`.trim();

/** The fields that words fill, before anything is resolved: `year=context month=7 day=30`. */
function fieldsOf(record: object): string {
  const fields: [string, unknown][] = Object.entries(record);
  const filled = fields.filter(([name, value]) => name !== 'form' && value !== null && value !== false);
  return filled.map(([name, value]) => `${name}=${sayField(value)}`).join(' ');
}

function sayField(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (!('base' in value) || !('value' in value)) return `(${fieldsOf(value)})`;
  if (value.base === 'stated') return String(value.value);
  const offset = Number(value.value);
  return `${value.base}${offset > 0 ? '+' : ''}${offset === 0 ? '' : offset}`;
}

export function quantitySteps(mention: QuantityMention, found: Found): string[] {
  const { tokens } = runOf(quantityGrammar, mention, found);
  const { unit, qualifier, reached, fault } = mention;
  const [value, lower, upper] = [mention.value, mention.lower, mention.upper].map((end) => end ?? 'none');
  const says = tokens.map((token) => sayToken(token, found.text)).join(', ');
  const means = `value ${value}, lower ${lower}, upper ${upper}, unit ${unit}, ${qualifier}`;
  const asides = [...(reached ? ['what a change reaches'] : []), ...(fault === null ? [] : [fault])];
  return [shown(tokens, found.text), says, means, ...asides];
}

/** What a word says of a quantity: number, unit, or its part in a qualifier. */
function sayToken({ kind, value, unit, numeral, start, end }: Lexeme, text: string): string {
  if (numeral !== null) return `number ${value}${numeral.open === 'no' ? '' : ` and ${numeral.open}`}`;
  const words = text.slice(start, end);
  if (kind === 'counter') return `counts ${words}`;
  if (unit !== null) return `unit ${unit.factor === '1' ? '' : `${unit.factor} `}${unit.unit}`;
  return `${words} ${value === '' ? kind : value}`;
}

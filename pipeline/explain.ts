import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from './annotate.ts';
import type { Document } from './document.ts';
import { readEdtf } from './edtf.ts';
import { explainRows } from './explain-rows.ts';
import { SourceFault } from './fault.ts';
import { type Span, sentencesOf, spanAt } from './grammar/clause.ts';
import type { Grammar } from './grammar/engine.ts';
import { type Lexeme, scanIslands } from './grammar/lexer.ts';
import { quantityGrammar } from './grammar/quantity.ts';
import type { TimeFault } from './grammar/resolve.ts';
import { type TimeWords, timeGrammar } from './grammar/time.ts';
import type { Mention, NumberMention, QuantityMention, TimeMention } from './mention.ts';
import { read } from './read.ts';
import { decode } from './reading/decode.ts';
import { bareDocument } from './reading/inline.ts';
import { guard, isScript, write } from './stage.ts';

/** Words of a passage, in UTF-16 units, the rule that read them and step by step what it made of them. */
interface Remark extends Span {
  readonly rule: string;
  readonly steps: readonly string[];
}

/** A passage and what was found in it, in the order of the text. */
interface Found {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The mentions that are names by their marks. */
  readonly names: readonly Span[];
  readonly islands: readonly Island[];
}

interface Island extends Span {
  readonly tokens: readonly Lexeme[];
}

/** What there is to say of a passage; a further stage is explained by a further function. */
const explainers: readonly ((found: Found) => readonly Remark[])[] = [remarksOnMentions, remarksOnUnread];

/** Explains a text of which nothing is known but its publication date (EDTF). */
export function explain(text: string, published: string): string {
  return explainDocument(bareDocument('text', text, published));
}

/**
 * Prints every sentence with carets under what was read, and a line for each reading:
 * `同年7月30日起 · since · yearWord:同年 month:7月 day:30日 since:起 → … → 2022-07-30/.. …`, or why it means nothing.
 */
export function explainDocument(document: Document): string {
  const mentions = document.passages.map((): Mention[] => []);
  for (const mention of annotate(document).mentions) mentions[mention.passage]?.push(mention);
  return document.passages
    .map(({ text }, index) => explainPassage(foundIn(text, mentions[index] ?? [])))
    .join('\n');
}

function foundIn(text: string, mentions: readonly Mention[]): Found {
  const islands: Island[] = [];
  scanIslands(text, (tokens) =>
    islands.push({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens }),
  );
  return { text, mentions, names: spansOf(mentions.filter(isName)), islands };
}

const isName = ({ type }: Mention): boolean => type === 'document' || type === 'quoted';
const spansOf = (mentions: readonly Mention[]): Span[] =>
  mentions.map(({ from, to }) => ({ start: from, end: to }));

function explainPassage(found: Found): string {
  const { text } = found;
  const sentences = sentencesOf(text);
  const remarks = sentences.map((): Remark[] => []);
  for (const remark of explainers.flatMap((explainer) => explainer(found))) {
    remarks[spanAt(sentences, remark.start)]?.push(remark);
  }
  const blocks = sentences.map((sentence, index) => {
    const own = (remarks[index] ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end);
    const lines = own.map(
      ({ start, end, rule, steps }) => `  ${text.slice(start, end)} · ${rule} · ${steps.join(' → ')}\n`,
    );
    return underline(text, sentence, own) + lines.join('');
  });
  return blocks.join('\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}

function remarksOnMentions(found: Found): Remark[] {
  return found.mentions.map((mention) => {
    const { from: start, to: end } = mention;
    const name = nameAround(found, start, end);
    const aside = name === null ? [] : [belongs(name)];
    switch (mention.type) {
      case 'time':
        return { start, end, rule: mention.rule, steps: [...timeSteps(mention, found), ...aside] };
      case 'quantity':
        return { start, end, rule: mention.rule, steps: [...quantitySteps(mention, found), ...aside] };
      case 'number': {
        const why = name === null ? [whyLeft(mention)] : aside;
        return {
          start,
          end,
          rule: 'left alone',
          steps: [shown(tokensIn(mention, found), found.text), ...why],
        };
      }
      default:
        return { start, end, rule: 'name', steps: [marks[mention.type]] };
    }
  });
}

const marks = { document: 'a title in 《》', quoted: 'short words in quotation marks' } as const;

const whyLeft = ({ rule }: NumberMention): string =>
  rule === 'ordinal' ? 'an ordinal that ranks nothing' : 'no unit or measure word of the lexicons follows it';

const belongs = (name: string): string => `belongs to a name: ${name}`;

/** The marked name that holds the words, or null. */
function nameAround({ text, names }: Found, from: number, to: number): string | null {
  const name = names[spanAt(names, from)];
  return name !== undefined && name.start < from && to < name.end ? text.slice(name.start, name.end) : null;
}

/** Chinese numerals that no rule reads make no mention; they are listed all the same. */
function remarksOnUnread(found: Found): Remark[] {
  const taken = spansOf(found.mentions.filter((mention) => !isName(mention)));
  const unread = found.islands.filter(({ start, end, tokens }) => {
    const next = taken[spanAt(taken, start)];
    const isTaken = next !== undefined && next.start < end && start < next.end;
    return !isTaken && tokens.some(({ kind }) => kind === 'num');
  });
  return unread.flatMap(({ start, end, tokens }) => {
    const name = nameAround(found, start, end);
    if (name === null && end - start === 1) return []; // 进一步, 三市: a character of another word
    const why = name === null ? 'no rule reads these words' : belongs(name);
    return [{ start, end, rule: 'left alone', steps: [shown(tokens, found.text), why] }];
  });
}

const shown = (tokens: readonly Lexeme[], text: string): string =>
  tokens.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).join(' ');

const islandAround = ({ from }: Mention, { islands }: Found): readonly Lexeme[] =>
  islands[spanAt(islands, from)]?.tokens ?? [];

const tokensIn = (mention: Mention, found: Found): readonly Lexeme[] =>
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
};

function timeSteps(mention: TimeMention, found: Found): string[] {
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

function quantitySteps(mention: QuantityMention, found: Found): string[] {
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

const rowWidth = 80;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a terminal gives a text: East Asian wide characters take two, combining marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += weightless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}

/** Prints a sentence in rows with carets below; spans that touch or nest are underlined on lines of their own. */
function underline(text: string, sentence: Span, spans: readonly Span[]): string {
  const lanes: Span[][] = [];
  for (const span of spans) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) < span.start);
    if (free === undefined) lanes.push([span]);
    else free.push(span);
  }
  const printed = rowsOf(text, sentence).map((row) => {
    const carets = lanes.map((lane) => caretsBelow(text, row, lane)).filter((line) => line !== '');
    return [text.slice(row.start, row.end), ...carets].join('\n');
  });
  return `${printed.join('\n')}\n`;
}

function caretsBelow(text: string, row: Span, spans: readonly Span[]): string {
  let line = '';
  for (const { start, end } of spans) {
    const [from, to] = [Math.max(start, row.start), Math.min(end, row.end)];
    if (from >= to) continue;
    line = line.padEnd(columns(text.slice(row.start, from))) + '^'.repeat(columns(text.slice(from, to)));
  }
  return line;
}

function rowsOf(text: string, sentence: Span): Span[] {
  const rows: Span[] = [];
  let [start, at, width] = [sentence.start, sentence.start, 0];
  for (const character of text.slice(sentence.start, sentence.end)) {
    const own = columns(character);
    if (width + own > rowWidth) {
      rows.push({ start, end: at });
      [start, width] = [at, 0];
    }
    at += character.length;
    width += own;
  }
  return [...rows, { start, end: at }];
}

/** The document to explain: an article with the date of its folder, or a plain file with the date that is given. */
function documentAt(path: string, date: string): Document {
  if (!existsSync(path)) throw new SourceFault([`${path}:1:1: the file is missing`]);
  const folder = dirname(resolve(path));
  if (basename(path) === 'article.txt' && existsSync(join(folder, 'source.json'))) {
    const document = read(folder);
    return date === '' ? document : { ...document, published: dateOf(date) };
  }
  return bareDocument(basename(path), decode(new Uint8Array(readFileSync(path)), path), dateOf(date));
}

function dateOf(date: string): string {
  if (readEdtf(date)?.last != null) return date;
  throw new SourceFault([`the publication date is wanted, as 2023-07-01: found "${date}"`]);
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const { values } = parseArgs({
      options: { text: { type: 'string' }, file: { type: 'string' }, date: { type: 'string' } },
    });
    const { text = '', file = '', date = '' } = values;
    if (text === '' && file === '')
      throw new SourceFault(['usage: explain.ts (--text TEXT --date DATE | --file PATH [--date DATE])']);
    const document = file === '' ? bareDocument('text', text, dateOf(date)) : documentAt(file, date);
    await write(`${explainDocument(document)}\n${explainRows(document)}`);
  });
}

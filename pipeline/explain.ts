import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEdtf } from '../schemas/edtf.ts';
import { annotate } from './annotate.ts';
import type { Document } from './document.ts';
import { explainRows } from './explain/rows.ts';
import { type Found, type Island, quantitySteps, shown, timeSteps, tokensIn } from './explain/steps.ts';
import { underline } from './explain/underline.ts';
import { SourceFault } from './fault.ts';
import { type Span, sentencesOf, spanAt } from './grammar/clause.ts';
import { scanIslands } from './grammar/lexer.ts';
import type { Mention, NumberMention } from './mention.ts';
import { read } from './read.ts';
import { decode } from './reading/decode.ts';
import { bareDocument } from './reading/inline.ts';
import { guard, isScript, write } from './stage.ts';

/** Words of a passage, in UTF-16 units, the rule that read them and step by step what it made of them. */
interface Remark extends Span {
  readonly rule: string;
  readonly steps: readonly string[];
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
function explainDocument(document: Document): string {
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
  throw new SourceFault([`the publication date is wanted: say DATE=2023-07-01: found "${date}"`]);
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const { values } = parseArgs({
      options: { text: { type: 'string' }, file: { type: 'string' }, date: { type: 'string' } },
    });
    const { text = '', file = '', date = '' } = values;
    if (text === '' && file === '')
      throw new SourceFault([
        'usage: make explain TEXT=… DATE=2023-07-01, or make explain FILE=path [DATE=…]',
      ]);
    const document = file === '' ? bareDocument('text', text, dateOf(date)) : documentAt(file, date);
    await write(`${explainDocument(document)}\n${explainRows(document)}`);
  });
}

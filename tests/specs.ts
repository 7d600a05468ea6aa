import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { annotate } from '../pipeline/annotate.ts';
import type { Mention, QuantityMention, TimeMention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import { guard, isScript, write } from '../pipeline/stage.ts';
import { compare, decimal } from '../schemas/decimal.ts';
import { parseNumber } from './whole-number.ts';

/**
 * Measures the grammar on the test lines of other recognisers, which SPECS names the folder of.
 *
 * `SPECS=dir node_modules/.bin/tsx tests/specs.ts` prints the share of right lines of each suite and the lines that fail.
 */

export const suites = ['numeral', 'quantity', 'time'] as const;
type Suite = (typeof suites)[number];

const folder = process.env.SPECS ?? '';

/** Whether the lines of the other recognisers are there. */
export const specsAreThere = suites.every((suite) => existsSync(`${folder}/${suite}.jsonl`));

/** One line, judged. */
export interface Judged {
  readonly suite: Suite;
  readonly input: string;
  readonly right: boolean;
  readonly expected: string;
  readonly got: string;
}

const numeralLine = z.object({ input: z.string(), value: z.string() });
const quantityLine = z.object({
  input: z.string(),
  mentions: z.array(z.object({ text: z.string(), value: z.string(), unit: z.string() })),
});
const timeLine = z.object({
  input: z.string(),
  reference: z.string(),
  mentions: z.array(z.object({ text: z.string(), any_of: z.array(z.tuple([z.string(), z.string()])) })),
});

/** Reads and judges every line of every suite. */
export function judgeAll(): Judged[] {
  return [
    ...linesOf('numeral').map((line) => judgeNumeral(numeralLine.parse(line))),
    ...linesOf('quantity').map((line) => judgeQuantity(quantityLine.parse(line))),
    ...linesOf('time').map((line) => judgeTime(timeLine.parse(line))),
  ];
}

function linesOf(suite: Suite): unknown[] {
  const lines = readFileSync(`${folder}/${suite}.jsonl`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** The share of right lines of one suite, from 0 to 1. */
export function shareOf(judged: readonly Judged[], suite: Suite): number {
  const own = judged.filter((line) => line.suite === suite);
  return own.filter((line) => line.right).length / own.length;
}

function judgeNumeral({ input, value }: z.infer<typeof numeralLine>): Judged {
  const read = parseNumber(input);
  const right = read !== null && isEqual(read, value);
  return { suite: 'numeral', input, right, expected: value, got: read ?? 'nothing' };
}

function judgeQuantity({ input, mentions }: z.infer<typeof quantityLine>): Judged {
  const read = annotate(bareDocument('line', input, '2020-01-01')).mentions.filter(
    (mention) => mention.type === 'quantity',
  );
  const right = mentions.every((expected) =>
    overlapping(read, input, expected.text).some(
      ({ value, unit }) => value !== null && isEqual(value, expected.value) && unit === expected.unit,
    ),
  );
  return {
    suite: 'quantity',
    input,
    right: mentions.length === 0 ? read.length === 0 : right,
    expected: mentions.map(({ text, value, unit }) => `${text} ${value} ${unit}`).join('; '),
    got: shown(
      read,
      ({ text, value, lower, upper, unit }) => `${text} ${value ?? `${lower}..${upper}`} ${unit}`,
    ),
  };
}

/** A line that expects nothing is right when no date is given. */
function judgeTime({ input, reference, mentions }: z.infer<typeof timeLine>): Judged {
  const read = annotate(bareDocument('line', input, reference)).mentions.filter(
    (mention) => mention.type === 'time',
  );
  const right = mentions.every((expected) =>
    overlapping(read, input, expected.text).some(({ date_start, date_end }) =>
      expected.any_of.some(([first, last]) => first === date_start && last === date_end),
    ),
  );
  return {
    suite: 'time',
    input,
    right: mentions.length === 0 ? read.every(({ edtf }) => edtf === null) : right,
    expected: mentions
      .map(({ text, any_of }) => `${text} ${any_of.map((days) => days.join('/')).join(' or ')}`)
      .join('; '),
    got: shown(read, ({ text, edtf, fault }) => `${text} ${edtf ?? fault}`),
  };
}

const shown = <Read extends Mention>(read: readonly Read[], show: (mention: Read) => string): string =>
  read.length === 0 ? 'nothing' : read.map(show).join('; ');

const isDecimal = /^[+-]?[0-9]+(?:\.[0-9]+)?$/;
const isEqual = (a: string, b: string): boolean =>
  isDecimal.test(a) && isDecimal.test(b) && compare(decimal(a), decimal(b)) === 0;

/** The mentions that overlap any occurrence of the words, whose digits may be of another width. */
function overlapping<Read extends QuantityMention | TimeMention>(
  read: readonly Read[],
  input: string,
  words: string,
): Read[] {
  const [text, sought] = [halfWidth(input), halfWidth(words)];
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const start = [...text.slice(0, at)].length;
    places.push([start, start + [...sought].length]);
  }
  return read.filter((mention) => places.some(([start, end]) => mention.start < end && start < mention.end));
}

const halfWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

if (isScript(import.meta.url)) {
  await guard(async () => {
    if (!specsAreThere) throw new Error(`${folder}: the lines of the other recognisers are not there`);
    const judged = judgeAll();
    for (const suite of suites) {
      const own = judged.filter((line) => line.suite === suite);
      const right = own.filter((line) => line.right).length;
      await write(
        `${suite}: ${right} of ${own.length} lines, ${(shareOf(judged, suite) * 100).toFixed(1)} %\n`,
      );
    }
    for (const { suite, input, expected, got } of judged.filter((line) => !line.right)) {
      await write(`${suite} fails on "${input}": expected ${expected}: found ${got}\n`);
    }
  });
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { SourceFault } from '../pipeline/fault.ts';
import { articleFolders, read } from '../pipeline/read.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import { reviewLine } from '../pipeline/review.ts';
import { validate } from '../pipeline/validate.ts';

/**
 * Real articles with something wrong in them: characters lost, doubled, swapped, replaced, bytes damaged. Whatever is
 * published must be valid; else there is a fault. `make fuzz CASES=20000` runs more of them than `make test` does, and
 * CORPUS=dir takes those of dir/articles as well.
 */
const cases = Number(process.env.CASES ?? 150);
const seed = Number(process.env.SEED ?? 2023);

const corpus = process.env.CORPUS ?? '';
const folders = ['sources/articles', ...(corpus === '' ? [] : [`${corpus}/articles`])];
const texts = articleFolders(folders).map((article) => readFileSync(join(article, 'article.txt'), 'utf8'));

/** A few paragraphs of a real article. */
const stretch = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 })).map(([article, from, count]) => {
  const paragraphs = (texts[article % texts.length] ?? '').split(/\n+/);
  const start = from % paragraphs.length;
  return paragraphs.slice(start, start + count).join('\n\n');
});

const strange = fc.constantFrom(
  ...'，。；、“”《》（）|,.-—~%％0159０９一二十百千万亿年月日第约至和 \n\t　'.split(''),
  ...[
    '\u200b',
    '\u200f',
    '\ufeff',
    '\ufffd',
    '\u0301',
    '𠮷',
    '😀',
    '屆',
    '同年',
    '2021年',
    '3.5公里',
    '同比增长',
    '&nbsp;',
    '<b>',
  ],
);

/** One thing that goes wrong at a place: `from` and `length` say where, as shares of the text. */
const damage = fc.record({
  kind: fc.constantFrom('delete', 'double', 'swap', 'replace', 'insert', 'repeat'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  text: strange,
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(text: string, { kind, from, length, text: other }: Damage): string {
  const points = [...text];
  const at = Math.floor(from * points.length);
  const part = points.slice(at, at + length);
  const put: Record<Damage['kind'], readonly string[]> = {
    delete: [],
    double: [...part, ...part],
    swap: part.toReversed(),
    replace: [other],
    insert: [other, ...part],
    repeat: Array.from({ length: 40 }, () => part).flat(),
  };
  return [...points.slice(0, at), ...put[kind], ...points.slice(at + length)].join('');
}

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  mkdirSync(join(root, 'x'));
  const source = { title: '株洲市推进长株潭都市圈发展', publisher: null, published: '2023-07-03' };
  writeFileSync(join(root, 'x', 'source.json'), JSON.stringify(source));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs all stages on an article; the faults of reading it, or none and valid rows. */
function published(bytes: Uint8Array): 'valid' | 'fault' {
  writeFileSync(join(root, 'x', 'article.txt'), bytes);
  try {
    const document = annotate(read(join(root, 'x')));
    const { mentions: _, passages: __, ...article } = document;
    const line = reviewLine(JSON.stringify({ ...article, ...extract(document) }));
    expect(validate([line]).failures).toEqual([]);
    return 'valid';
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    for (const fault of error.faults) expect(fault).toMatch(/article\.txt:\d+:\d+: .+: /);
    return 'fault';
  }
}

describe('a damaged article', { timeout: 14_400_000 }, () => {
  test(`gives valid rows or a fault, in time and memory that do not grow with the damage (${cases} cases)`, () => {
    const seen = { valid: 0, fault: 0 };
    let slowest = 0;
    const check = (bytes: Uint8Array): void => {
      const start = process.cpuUsage();
      seen[published(bytes)] += 1;
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1e3 / (1 + bytes.length / 1e4));
    };
    fc.assert(
      fc.property(stretch, fc.array(damage, { minLength: 1, maxLength: 8 }), (text, damages) => {
        check(new TextEncoder().encode(damages.reduce(damaged, text)));
      }),
      { numRuns: Math.ceil(cases * 0.9), seed },
    );
    const place = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(stretch, fc.array(place, { minLength: 1, maxLength: 3 }), (text, places) => {
        const bytes = new TextEncoder().encode(text);
        for (const [from, value] of places) bytes[Math.floor(from * bytes.length)] = value;
        check(bytes);
      }),
      { numRuns: Math.ceil(cases * 0.1), seed },
    );
    console.info(
      `${seen.valid + seen.fault} cases, seed ${seed}: ${JSON.stringify(seen)}, slowest ${slowest.toFixed()} ms`,
    );
    expect(seen.valid).toBeGreaterThan(cases / 2);
    // Milliseconds of the processor for each 10 KB and a start; a text that is read twice over stays far below it.
    expect(slowest).toBeLessThan(3000);
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(1500);
  });
});

test('digits read alike in both widths, and zero-width spaces inside them change no value', () => {
  const values = (text: string) =>
    annotate(bareDocument('x', text, '2023-07-03')).mentions.flatMap((mention) =>
      mention.type === 'quantity'
        ? [[mention.value, mention.lower, mention.upper, mention.unit, mention.fault]]
        : [],
    );
  const wide = (text: string) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const torn = (text: string) => text.replace(/(?<=[0-9])(?=[0-9.])/g, '\u200b');
  let count = 0;
  for (const text of texts) {
    for (const paragraph of text.split(/\n+/)) {
      const plain = values(paragraph);
      count += plain.length;
      expect(values(torn(paragraph)), paragraph).toEqual(plain);
      if (!/[0-9][-/·:：][0-9]/.test(paragraph)) expect(values(wide(paragraph)), paragraph).toEqual(plain);
    }
  }
  expect(count).toBeGreaterThan(30);
});

import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newsText, utf8Size } from '../bench/text.ts';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** Reading takes time in proportion to the text, whatever the text. */

type Repeated = readonly [before: string, unit: string, after: string];

/** Texts that invite a second look at the same characters: a unit over and over. */
const hostile: readonly Repeated[] = [
  ...[
    ...[
      '1',
      '一',
      '二',
      '十',
      '千',
      '万',
      '兆三',
      '数十',
      '1亿1万',
      '百分之',
      '第',
      '约',
      '3月',
      '2月3日至',
      '2021-',
    ],
    ...['1 ', '1,', '1.', '、1', '1∶', '春节', '“', '《', '“十四五”', '。', '，', ' ', '🀄', '\ud83c'],
    ...['\n', '1\n', '甲\n', '甲乙丙丁,\n', 'a\r\n'],
  ].map((unit) => ['', unit, ''] as const),
  ['', '二', '万'],
  ['百', '三五', '百分'],
  ['三万〇', '二', ''],
  ['', '三', '分之一'],
  ['', '1', '年半'],
  ['3∶', '1', ''],
  ['《', '1', ''],
  ['', '甲 ', '乙'],
];

/** More of them, that only the steps are counted of. */
const devious: readonly Repeated[] = [
  ...[
    '百三五',
    '１',
    '1万2千',
    '和1',
    '第1位、',
    '2021—2025年',
    '12-11-10',
    '昨日',
    '“一',
    '（',
    '。”',
    '　',
  ].map((unit) => ['', unit, ''] as const),
  ['一点', '二', '分'],
  ['', '1', '万'],
  ['1万', '1', '亿'],
  ['1.', '1', '.1'],
  ['1', ',111', ''],
  ['1', ' ', '万'],
  ['“', '甲', ''],
  ['。', '”', '甲'],
];

const name = (parts: Repeated): string => JSON.stringify(parts.join('…'));
const repeated = ([before, unit, after]: Repeated, times: number): string =>
  before + unit.repeat(times) + after;
const ofLength = (parts: Repeated, length: number): string =>
  repeated(parts, Math.ceil(length / parts[1].length));
const ofSize = (parts: Repeated, bytes: number): string =>
  repeated(parts, Math.ceil(bytes / utf8Size(parts[1])));

const published = '2023-07-03';

describe('by processor time, as a safety net', { timeout: 120_000 }, () => {
  /** Slower than this is no scan; ordinary text is read some hundred times as fast. */
  const secondsPerMegabyte = 5;

  function expectPrompt(text: string): void {
    const most = 1 + (secondsPerMegabyte * utf8Size(text)) / 1e6;
    const seconds = (): number => {
      const start = process.cpuUsage();
      annotate(bareDocument('prompt', text, published));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    const first = seconds();
    // What shares the processor's caches slows a run by half: a second try tells it from a text that is slow.
    expect(first < most ? first : seconds()).toBeLessThan(most);
  }

  // The smaller sizes first, so that a text that is read in quadratic time fails before it takes minutes.
  test.each(hostile.map((parts) => [name(parts), parts] as const))('a megabyte of %s', (_, parts) => {
    for (const bytes of [10_000, 100_000, 1_000_000]) expectPrompt(ofSize(parts, bytes));
  });

  test('a number of 100,000 digits', () => expectPrompt('7'.repeat(100_000)));

  test('one line of 10 MB of news', () => {
    const line = newsText(10_000_000, '');
    expect(line).not.toContain('\n');
    expectPrompt(line);
  });
});

describe('rows of one sentence, by processor time', { timeout: 120_000 }, () => {
  const words =
    '甲市 柳河县 新建 改造 计划 将 已 今年 去年 同比 增长 比 高 低 于 居 位居 全省 最 前 其中 分别 和 、 ， ： 的 是 为 达到 由 至 等 “ ” （ ） 项目 公路 大桥 企业 总投资 GDP 增速 一期 开工 通车 使 在 对 以 了 个 第 30 5.2% 3亿元'.split(
      ' ',
    );
  const some = (max: number) =>
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: max }).map((parts) => parts.join(''));

  /** A sentence as long as reading allows takes some 50 ms; one whose every word doubles the work takes minutes. */
  function expectSoon(parts: Repeated): void {
    for (const length of [60, 120, 240, 480, 900]) {
      const start = process.cpuUsage();
      extract(annotate(bareDocument('soon', ofLength(parts, length), published)));
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6, `${length} characters of ${name(parts)}`).toBeLessThan(3);
    }
  }

  test.each([
    ['GDP增速方面，', '比甲高比乙高', '占9.6%、8.1%居前两位。'],
    ['GDP增速上，', '居于', '9.6%。'],
    ['甲市', '新建、', '学校3所。'],
    ['', '甲至乙、', '等3条公路开工。'],
    ['今年，', '甲县', '投资3亿元。'],
  ] as const)('%s…%s…%s', (...parts) => expectSoon(parts));

  test('any words over and over, after and before any others', () => {
    fc.assert(
      fc.property(some(2), some(4), some(3), (...parts) => expectSoon(parts)),
      { numRuns: 60, seed: 2023, endOnFailure: true },
    );
  });
});

describe('by steps', { timeout: 60_000 }, () => {
  const inspector = new Session();
  let read: (text: string) => void;

  beforeAll(async () => {
    // Only code that is compiled while they are counted, and that is not optimised, counts all its blocks.
    setFlagsFromString('--no-opt');
    setFlagsFromString('--no-compilation-cache');
    inspector.connect();
    inspector.post('Profiler.enable');
    inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    vi.resetModules();
    const counted = await import('../pipeline/annotate.ts');
    const inline = await import('../pipeline/reading/inline.ts');
    read = (text) => counted.annotate(inline.bareDocument('steps', text, published));
  });

  afterAll(() => {
    inspector.post('Profiler.stopPreciseCoverage');
    inspector.disconnect();
    setFlagsFromString('--compilation-cache');
    setFlagsFromString('--opt');
  });

  /** The counts since they were taken last; the inspector runs on this thread, so the answer comes before `post` returns. */
  function takeCounts(): readonly Profiler.ScriptCoverage[] {
    let counts: readonly Profiler.ScriptCoverage[] = [];
    inspector.post('Profiler.takePreciseCoverage', (_, { result }) => {
      counts = result.filter(({ url }) => url.includes('/pipeline/'));
    });
    return counts;
  }

  interface Steps {
    readonly total: number;
    /** The function with the block that was entered most often. */
    readonly busiest: string;
  }

  /** How often reading enters a function or block of pipeline/, as the engine itself counts: the same on any machine. */
  function stepsOf(text: string): Steps {
    takeCounts();
    read(text);
    let total = 0;
    let most = 0;
    let busiest = '';
    for (const { url, functions } of takeCounts()) {
      for (const { functionName, ranges } of functions) {
        for (const { count } of ranges) {
          total += count;
          if (count <= most) continue;
          most = count;
          busiest = `${functionName} of ${url.split('/').at(-1)}`;
        }
      }
    }
    return { total, busiest };
  }

  /** More than this is no scan. Ordinary text takes some 10, a text of nothing but dates some 100. */
  const stepsPerCharacter = 2000;

  /** Four times the text takes four times the steps, and a little more for binary searches; quadratic would be sixteen. */
  function expectLinear(make: (length: number) => string): void {
    let steps: Steps = { total: 0, busiest: '' };
    let before = steps;
    // The short texts first, so that one whose every word doubles the work fails before it takes for ever.
    for (const length of [30, 100, 1500, 6000]) {
      const text = make(length);
      before = steps;
      steps = stepsOf(text);
      expect(steps.total / text.length, `busiest: ${steps.busiest}`).toBeLessThan(stepsPerCharacter);
    }
    expect(steps.total / before.total, `busiest: ${steps.busiest}`).toBeLessThan(5);
  }

  test('every look at a character counts, and counts the same again', () => {
    const text = '甲'.repeat(5000);
    stepsOf(text);
    const steps = stepsOf(text);
    expect(steps.total).toBeGreaterThan(text.length);
    expect(stepsOf(text)).toEqual(steps);
  });

  test('news on one line', () => {
    const line = newsText(200_000, '');
    expectLinear((length) => line.slice(0, length * 8));
  });

  test.each([...hostile, ...devious].map((parts) => [name(parts), parts] as const))('%s', (_, parts) => {
    expectLinear((length) => ofLength(parts, length));
  });

  const words =
    '2021年 3月 5日 去年 至 和 、 约 第 前 万 亿 十 百 二 三五 公里 个 1 1,111 1.5 . - — ∶ “ ” 《 》 （ ） 。 ,';
  const fragment = fc.oneof(
    fc.constantFrom(...words.split(' '), ' ', '\n'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const phrase = fc.array(fragment, { maxLength: 3 }).map((parts) => parts.join(''));

  test('any words over and over, after and before any others', () => {
    const unit = phrase.filter((text) => text !== '');
    fc.assert(
      fc.property(phrase, unit, phrase, (...parts) => expectLinear((length) => ofLength(parts, length))),
      { numRuns: 150, seed: 2023, endOnFailure: true },
    );
  });
});

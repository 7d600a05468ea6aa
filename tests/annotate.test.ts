import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { annotate, annotateLine } from '../pipeline/annotate.ts';
import { SourceFault } from '../pipeline/fault.ts';
import type { Mention, QuantityMention, TimeMention } from '../pipeline/mention.ts';
import { read } from '../pipeline/read.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

const annotated = (text: string, published = '2023-07-03') =>
  annotate(bareDocument('case', text, published)).mentions;

const timeMeaning = ({ edtf, fault }: TimeMention): string => edtf ?? fault ?? 'nothing';
const quantityMeaning = ({ value, lower, upper, unit, qualifier }: QuantityMention): string =>
  `${value ?? `${lower}..${upper}`} ${unit} ${qualifier}`;

/** Words and what they mean: `6月上旬 2023-06-01/2023-06-10`, `近400家 400 count nearly`. */
function shown(mention: Mention): string {
  const name = mention.in_name ? ' in_name' : '';
  if (mention.type === 'time') return `${mention.text} ${timeMeaning(mention)}${name}`;
  return mention.type === 'quantity' ? `${mention.text} ${quantityMeaning(mention)}${name}` : mention.text;
}

const readings = (type: Mention['type'], text: string, published?: string): string[] =>
  annotated(text, published)
    .filter((mention) => mention.type === type)
    .map(shown);

function corpus<Line>(file: string, line: z.ZodType<Line>): Line[] {
  const lines = readFileSync(new URL(`corpus/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((text) => line.parse(JSON.parse(text)));
}

/** `reads` has all mentions of the kind; `todo` marks what the grammar does not read yet as it should. */
const caseLine = z.strictObject({
  text: z.string(),
  published: z.string().optional(),
  reads: z.array(z.string()),
  todo: z.literal(true).optional(),
});

describe.each([
  { type: 'time', lines: corpus('times.jsonl', caseLine) },
  { type: 'quantity', lines: corpus('quantities.jsonl', caseLine) },
] as const)('the corpus of $type', ({ type, lines }) => {
  test.for(lines.filter(({ todo }) => !todo))('$text', ({ text, published, reads }) => {
    expect(readings(type, text, published)).toEqual(reads);
  });

  test.for(lines.filter(({ todo }) => todo))('still not: $text', ({ text, published, reads }) => {
    expect(readings(type, text, published), 'it is read now: take "todo" off the line').not.toEqual(reads);
  });

  test('no line stands twice', () => {
    const keys = lines.map(({ text, published }) => `${text} ${published}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('the article on Zhuzhou', () => {
  const document = read(fileURLToPath(new URL('../sources/articles/zhuzhou-czt-2023', import.meta.url)));
  const mentions = annotate(document).mentions.filter(({ type }) => type === 'time' || type === 'quantity');
  const line = z.strictObject({ context: z.string(), text: z.string(), reads: z.string().nullable() });
  const lines = corpus('article-mentions.jsonl', line).map(({ context, text, reads }) => {
    const start = document.text.indexOf(context) + context.indexOf(text);
    return { context, text, reads, start, end: start + text.length };
  });

  test('has each line’s words once', () => {
    const places = lines.map(({ context, text }) => [
      document.text.split(context).length - 1,
      context.includes(text),
    ]);
    expect(places).toEqual(lines.map(() => [1, true]));
    expect(/[\ud800-\udfff]/.test(document.text), 'code points are UTF-16 units').toBe(false);
  });

  test.for(lines.filter(({ reads }) => reads !== null))(
    'reads $text as $reads',
    ({ text, reads, start, end }) => {
      const there = mentions.filter((mention) => mention.start < end && start < mention.end);
      expect(there.map((mention) => shown({ ...mention, in_name: false }))).toContain(`${text} ${reads}`);
    },
  );

  test.for(lines.filter(({ reads }) => reads === null))(
    'reads nothing from $text in $context',
    ({ start, end }) => {
      const there = mentions.filter((mention) => mention.start < end && start < mention.end);
      expect(there.filter((mention) => !mention.in_name).map(shown)).toEqual([]);
    },
  );

  test('gives no dates and figures but those, one count and vague times', () => {
    const listed = lines.filter(({ reads }) => reads !== null);
    const others = mentions.filter(
      (mention) => !listed.some(({ start, end }) => mention.start < end && start < mention.end),
    );
    expect(others.filter((mention) => !mention.in_name).map(shown)).toEqual([
      '当前 vague_time',
      '目前 vague_time',
      '三大 3 count exact',
      '目前 vague_time',
    ]);
  });
});

describe('a mention', () => {
  test('counts code points and keeps the exact words', () => {
    const [first] = annotated('😀𠮷家收入超３．５亿元。');
    expect(first).toMatchObject({ text: '超３．５亿元', start: 5, end: 11, value: '350000000', unit: 'CNY' });
  });

  test('says what its words count', () => {
    expect(annotated('攻克20余项“卡脖子”技术。')[0]).toMatchObject({
      counter: '项',
      lower: '20',
      upper: null,
    });
    expect(annotated('产量翻一番。')[0]).toMatchObject({ value: '2', unit: 'times', reached: true });
  });

  test('says where its date comes from and how exact it is', () => {
    const basis = (text: string) => {
      const time = annotated(text).findLast((mention) => mention.type === 'time');
      return time?.type === 'time'
        ? [time.date_start, time.date_end, time.date_precision, time.date_basis]
        : [];
    };
    expect(basis('2022年6月20日开通。')).toEqual(['2022-06-20', '2022-06-20', 'day', 'stated']);
    expect(basis('2022年6月20日开通,同年8月验收。')).toEqual([
      '2022-08-01',
      '2022-08-31',
      'month',
      'context',
    ]);
    expect(basis('4月上旬开通。')).toEqual(['2023-04-01', '2023-04-10', 'part_of_month', 'publication']);
    expect(basis('“十三五”期间开通。')).toEqual(['2016-01-01', '2020-12-31', 'period', 'plan_period']);
    expect(basis('2021年3月1日起开通。')).toEqual(['2021-03-01', null, 'day', 'stated']);
    expect(basis('2021年底前开通。')).toEqual([null, '2021-12-31', 'part_of_year', 'stated']);
  });

  test('is marked when it only is what others are compared with', () => {
    const [time] = annotated('产量比去年同期增长一成。');
    expect(time).toMatchObject({ text: '去年同期', edtf: '2022', comparison: true });
  });

  test('has a fault when a number is too long or no float64', () => {
    const fault = (number: string) =>
      annotated(`收入${number}元。`).map((mention) =>
        mention.type === 'quantity' ? mention.fault : mention.type,
      );
    expect(fault('9007199254740992')).toEqual([null]);
    expect(fault('9007199254740993')).toEqual(['not_representable']);
    expect(fault('7'.repeat(65))).toEqual(['number_too_long']);
  });

  test('is a bare number when no lexicon knows its unit, or when it is an ordinal', () => {
    const found = annotated('新装500锭纺机,第12届展会上亮相。').map(({ type, text, rule }) => [
      type,
      text,
      rule,
    ]);
    expect(found).toEqual([
      ['number', '500', 'number'],
      ['number', '第12', 'ordinal'],
    ]);
  });

  test('takes no year from under another heading', () => {
    const text = '第一节 建设\n\n2019年12月,桥墩完工。\n\n第二节 运营\n\n同年8月,收费站启用。';
    expect(readings('time', text)).toEqual(['2019年12月 2019-12', '同年8月 unresolved_time']);
  });
});

describe('a line of the stage', () => {
  test('bare text comes back with its mentions', () => {
    const line = annotateLine('{"id":"a","text":"共3家。","published":"2023-07-03"}', 1);
    const bare = z.object({
      id: z.string(),
      text: z.string(),
      published: z.string(),
      mentions: z.array(z.object({ text: z.string() })),
    });
    expect(bare.parse(JSON.parse(line))).toEqual({
      id: 'a',
      text: '共3家。',
      published: '2023-07-03',
      mentions: [{ text: '3家' }],
    });
  });

  test('a document comes back whole', () => {
    const document = bareDocument('a', '共3家。', '2023-07-03');
    expect(JSON.parse(annotateLine(JSON.stringify(document), 1))).toEqual(
      JSON.parse(JSON.stringify(annotate(document))),
    );
  });

  test.for([
    ['{', 'is not JSON'],
    ['{"id":"a","text":"x","published":"2023-02-30"}', 'published'],
    ['{"id":"a","text":"x","published":"2023/.."}', 'published'],
    ['{"text":"x","published":"2023-07-03"}', 'id'],
  ])('%s is a fault with its line', ([line = '', what = '']) => {
    expect(() => annotateLine(line, 7)).toThrow(SourceFault);
    expect(() => annotateLine(line, 7)).toThrow(/^line 7:1: /);
    expect(() => annotateLine(line, 7)).toThrow(what);
  });
});

describe('the year of a text that names none', () => {
  const times = (text: string, published: string, title: string): string[] => {
    const document = bareDocument('case', text, published);
    const source = { title } as (typeof document.sources)[number];
    return annotate({ ...document, sources: [source] }).mentions.flatMap((mention) =>
      mention.type === 'time' ? [`${mention.text} ${timeMeaning(mention)}`] : [],
    );
  };

  test.each([
    // the title beside it announces the figures of one year
    ['全年实现产值439亿元。', '2023-03-15', '某县2021年统计公报', ['全年 2021']],
    ['全年实现产值439亿元。', '2023-03-15', '某县2021年大桥通车', ['全年 unresolved_time']],
    ['全年实现产值439亿元。', '2023-03-15', '某县2020年和2021年统计公报', ['全年 unresolved_time']],
    // but a heading names the year of what is below it
    [
      '柳河县2021年统计公报\n\n一、2020年工作回顾\n\n全年实现产值439亿元。',
      '2023-03-15',
      '消息',
      ['2021年 2021', '2020年 2020', '全年 2020'],
    ],
    // of an interval as long as a year the last day says little, and the year that was named says more
    [
      '2020年举行4批活动。\n\n4月13日，项目开工。',
      '2021-01-01/2021-12-31',
      '年鉴',
      ['2020年 2020', '4月13日 2020-04-13'],
    ],
    [
      '2020年举行4批活动。\n\n4月13日，项目开工。',
      '2021-07-01',
      '消息',
      ['2020年 2020', '4月13日 2021-04-13'],
    ],
  ])('%s %s %s', (text, published, title, expected) => {
    expect(times(text, published, title)).toEqual(expected);
  });
});

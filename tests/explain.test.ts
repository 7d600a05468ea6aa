import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainRows } from '../pipeline/explain/rows.ts';
import { columns } from '../pipeline/explain/underline.ts';
import { explain } from '../pipeline/explain.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

const lineOf = (explained: string, words: string): string | undefined =>
  explained.split('\n').find((line) => line.startsWith(`  ${words} · `));

describe('explain', () => {
  test('prints the sentence, carets below and a line for each reading', () => {
    expect(explain('2022年6月开通，约3成。', '2023-07-01')).toBe(
      [
        '2022年6月开通，约3成。',
        '^^^^^^^^^      ^^^^^',
        '  2022年6月 · calendar-point · year:2022年 month:6月 → point year=2022 month=6 → 2022-06, 2022-06-01 to 2022-06-30, precision month, basis stated',
        '  约3成 · tenths · pre:约 num:3 tenths:成 → 约 about, number 3, 成 tenths → value 30, lower none, upper none, unit %, about',
        '',
      ].join('\n'),
    );
  });

  test('tells what the words say from what they mean here', () => {
    const explained = explain('2022年6月获批。同年7月30日起,由39列增加至113列。', '2023-07-01');
    expect(lineOf(explained, '同年7月30日起')).toContain(
      'since year=context month=7 day=30 → 2022-07-30/.., 2022-07-30 to open, precision day, basis context',
    );
    expect(lineOf(explained, '39列')).toContain('num:39 counter:列 → number 39, counts 列 → value 39');
    expect(lineOf(explained, '113列')).toContain('value 113');
  });

  test.for([
    ['同年7月30日起', '同年7月30日起', 'unresolved_time: what it refers to is not known here'],
    ['2月30日', '2月30日', 'impossible_date: no calendar has it'],
    ['近年来', '近年来', 'vague_time: names no place in the calendar'],
    ['《三年计划（2023—2025年）》', '2023—2025年', 'belongs to a name: 《三年计划（2023—2025年）》'],
    ['“3+3+2”体系', '3', 'left alone · num:3 → belongs to a name: “3+3+2”'],
    ['“一小时交通圈”', '一小时', 'left alone · num:一 unit:小时 → belongs to a name: “一小时交通圈”'],
    ['地铁3号线', '3', 'left alone · num:3 → no unit or measure word of the lexicons follows it'],
    ['第12届展会', '第12', 'left alone · ordinal:第 num:12 → an ordinal that ranks nothing'],
    ['车过王拾万', '拾万', 'left alone · num:拾万 → no rule reads these words'],
    ['比去年同期多', '去年同期', 'what others are compared with'],
    ['产量翻一番', '翻一番', 'what a change reaches'],
    ['收入9007199254740993元', '9007199254740993元', 'not_representable'],
  ])('says why of %s', ([text = '', words = '', why = '']) => {
    expect(lineOf(explain(text, '2023-07-01'), words)).toContain(why);
  });

  test('a character of another word is no reading', () => {
    expect(explain('进一步推动三市发展。', '2023-07-01')).toBe('进一步推动三市发展。\n');
  });

  test('underlines what nests or touches on lines of its own', () => {
    const [sentence, ...carets] = explain('7条50公里，《2023年》', '2023-07-01').split('\n');
    expect(sentence).toBe('7条50公里，《2023年》');
    expect(carets.slice(0, 3)).toEqual([
      '^^^        ^^^^^^^^^^',
      '   ^^^^^^    ^^^^^^',
      '  7条 · measured · num:7 counter:条 → number 7, counts 条 → value 7, lower 7, upper 7, unit count, exact',
    ]);
  });

  test('breaks long sentences into rows, each with its carets', () => {
    const words = '展'.repeat(39);
    const [first, second, carets, rest, below] = explain(`${words}3家${words}4家。`, '2023-07-01').split(
      '\n',
    );
    expect([first, second]).toEqual([`${words}3`, `${' '.repeat(78)}^`]);
    expect([carets, rest]).toEqual([`家${words}`, '^^']);
    expect(below).toBe('4家。');
  });

  test('puts sentences apart and says nothing of those that state nothing', () => {
    expect(explain('你好。再见。', '2023-07-01')).toBe('你好。\n\n再见。\n');
  });

  test('prints no control characters', () => {
    expect(explain('a\u001b[31m“\u0007”3家', '2023-07-01')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('counts two columns for wide characters and none for combining ones', () => {
    expect(['a', '年', '，', '％', 'é', 'e\u0301', '😀', '𠮷', '—', '\ud800'].map(columns)).toEqual([
      1, 2, 2, 2, 1, 1, 2, 2, 1, 1,
    ]);
  });
});

describe('explains why a row has its status and label', () => {
  const reasonsOf = (text: string, table: string): string[][] =>
    explainRows(bareDocument('text', text, '2023-07-01'))
      .split(/\n(?! )/)
      .filter((row) => row.startsWith(table))
      .map((row) =>
        row
          .split('\n')
          .map((line) => line.trim())
          .slice(1),
      );

  test.for([
    ['到2025年，全市总投资达20亿元。', 'status: its time is to come'],
    ['去年，全市接待游客3万人次。', 'status: its time is past'],
    ['预计全市接待游客3万人次。', 'status: its clause expects, “预计”'],
    ['全市力争接待游客3万人次。', 'status: its clause aims, “力争”'],
    ['青山大桥全长3公里。', 'status: a property of the thing, built or not, “全长”'],
    ['基地建成投产后，年产阀门3万台。', 'status: for when the thing is finished, “基地建成投产后”'],
    ['列车由39列增加至113列。', 'status: what a change starts from is so'],
    ['由39列增加至113列。', 'indicator: nothing says what it measures: its own words stand for that, “39列”'],
    ['江城有3家企业。', 'status: nothing looks ahead'],
    ['江城有3家企业。', 'indicator: the noun behind the number is counted, “企业”'],
    ['江城有3家企业。', 'subject: the words around the number, “江城”'],
  ])('of a figure: %s', ([text = '', reason = '']) => {
    expect(reasonsOf(text, 'figures')[0]).toContain(reason);
  });

  test('of a figure whose subject is found further back', () => {
    const [, second = []] = reasonsOf('江城市去年新增企业3家。其中，总产值4亿元，增长5%。', 'figures');
    expect(second[1]).toMatch(/^subject: .*before.*, “江城市”$/);
  });

  test.for([
    [
      '2022年5月，青山大桥建成通车。',
      'status: its time is past',
      'title: the clause as it stands, “青山大桥建成通车”',
    ],
    [
      '青山大桥2022年5月开工，2026年建成。',
      'status: its time is to come',
      'title: with the subject of the clauses before, “青山大桥建成”',
    ],
    [
      '青山大桥原计划于2022年建成。',
      'status: planned before, whether or not it came, “原计划于”',
      'title: with the subject that stands before the time, “青山大桥建成”',
    ],
  ])('of an event: %s', ([text = '', status = '', title = '']) => {
    const last = reasonsOf(text, 'timelines').at(-1);
    expect(last).toContain(status);
    expect(last).toContain(title);
  });

  test.for([
    ['青河铁路已开工建设。', 'status: its words, “开工建设”'],
    ['青河铁路2026年建成。', 'status: its time is to come, “建成”'],
    ['力争河西机场建成投用。', 'status: it is urged, and not done yet, “建成投用”'],
    ['青河铁路已开工建设。青河铁路建成通车。', 'status: its words, the latest of 2 mentions, “建成通车”'],
  ])('of a project: %s', ([text = '', reason = '']) => {
    expect(reasonsOf(text, 'projects')[0]).toContain(reason);
  });
});

describe('the script', { timeout: 30_000 }, () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const run = (...values: string[]) =>
    spawnSync('node_modules/.bin/tsx', ['pipeline/explain.ts', ...values], { cwd: root, encoding: 'utf8' });

  test('explains a text', () => {
    const { stdout, status } = run('--text', '共3家。', '--date', '2023-07-01');
    expect(status).toBe(0);
    expect(stdout.startsWith(explain('共3家。', '2023-07-01'))).toBe(true);
    expect(stdout).toMatch(/^figures 3家 by measured → .*: 3 count \(exact\), kind level/m);
  });

  test('explains an article with the publication date of its folder', () => {
    const { stdout, status } = run('--file', 'sources/articles/zhuzhou-czt-2023/article.txt', '--date', '');
    expect(status).toBe(0);
    expect(lineOf(stdout, '今年3月6日')).toContain(
      '→ 2023-03-06, 2023-03-06 to 2023-03-06, precision day, basis publication',
    );
    expect(lineOf(stdout, '同年7月30日起')).toContain('→ 2022-07-30/..');
  });

  test('explains another file with the date that is given', () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    try {
      const file = join(folder, 'note.txt');
      writeFileSync(file, '今年5月开工。\n');
      const { stdout } = run('--file', file, '--date', '2021-07-01');
      expect(stdout.startsWith(explain('今年5月开工。\n', '2021-07-01'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.for([
    [['--text', '今年'], 'the publication date is wanted'],
    [['--text', '今年', '--date', '2023-02-30'], 'found "2023-02-30"'],
    [['--file', 'nowhere.txt'], 'nowhere.txt:1:1: the file is missing'],
    [[], 'usage: make explain TEXT='],
  ] as const)('%j is a fault', ([values, message]) => {
    const { stdout, stderr, status } = run(...values);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(message);
  });
});

import * as opencc from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** One text in many settings: the rows say the same, and their words are those of the file. */

const rowsOf = (text: string) => extract(annotate(bareDocument('case', text, '2023-07-03')));

const plain = [
  '甲县2022年经济运行情况',
  '',
  '2022年，甲县完成投资12345万元，同比增长8.5%。全县有农家店1234家，其中“千村”示范店56家。',
  '2022年5月3日，甲县至乙县高速公路（一期）正式开工，全长38.6公里，总投资25亿元，计划2025年建成；甲县第二医院（新院）已竣工。',
  '1—5月，GDP增长6.1%，生产总值达230亿元。',
].join('\n');

/** What rows say, without how their words are set. */
function said(text: string): unknown {
  const { figures, timelines, projects } = rowsOf(text);
  const bare = (words: string | null): string =>
    (words ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return {
    figures: figures.map((row) => [
      bare(row.subject),
      bare(row.indicator),
      ...[row.kind, row.direction, row.value, row.unit, row.status, row.date],
    ]),
    timelines: timelines.map((row) => [row.date, row.type, row.status, bare(row.title)]),
    projects: projects.map((row) => [bare(row.name), row.category, row.status, row.target_date]),
  };
}

const each = (text: string, from: string, to: string): string =>
  [...text].map((mark) => [...to][[...from].indexOf(mark)] ?? mark).join('');

const settings: Record<string, string> = {
  'half-width marks': each(plain, '，；（）', ',;()'),
  'half-width marks with a space behind': plain.replace(/[，；]/g, (mark) => (mark === '，' ? ', ' : '; ')),
  'full-width digits': each(plain, '0123456789', '０１２３４５６７８９'),
  'full-width digits and point': each(plain, '0123456789.', '０１２３４５６７８９．'),
  'a point in the middle': plain.replace(/(?<=[0-9])\.(?=[0-9])/g, '·'),
  'full-width letters': each(plain, 'GDP', 'ＧＤＰ'),
  'full-width per cent': each(plain, '%', '％'),
  'half-width stops': each(plain, '。', '｡'),
  'straight quotes': each(plain, '“”', '""'),
  'corner quotes': each(plain, '“”', '「」'),
  'a space before units': plain.replace(/(?<=[0-9])(?=[\u4e00-\u9fff%])/g, ' '),
  'a space round numbers and letters': plain.replace(
    /(?<=[\u4e00-\u9fff])(?=[0-9A-Z])|(?<=[0-9A-Z%])(?=[\u4e00-\u9fff])/g,
    ' ',
  ),
  'no-break spaces': plain.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/g, '\u00a0'),
  'thin spaces': plain.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/g, '\u2009'),
  'groups of three': plain.replace('12345', '12,345').replace('1234家', '1,234家'),
  'wide groups of three': plain.replace('12345', '12，345').replace('1234家', '1，234家'),
  'a tilde between months': plain.replace('1—5月', '1～5月'),
  'traditional characters': opencc.Converter({ from: 'cn', to: 't' })(plain),
  'traditional characters of Taiwan': opencc.Converter({ from: 'cn', to: 'tw' })(plain),
  'traditional characters of Hong Kong': opencc.Converter({ from: 'cn', to: 'hk' })(plain),
  'letters of a PDF file': each(plain, '月一日长', '⽉⼀⽇⻓'),
};

describe('a text in another setting has the same rows', () => {
  test.each(Object.entries(settings))('%s', (_, text) => {
    expect(text).not.toBe(plain);
    expect(said(text)).toEqual(said(plain));
    const points = [...text];
    for (const { start, end, exact } of rowsOf(text).evidence)
      expect(points.slice(start, end).join('')).toBe(exact);
  });
});

test('a page in traditional characters is quoted in them', () => {
  const [figure] = rowsOf('2022年，甲縣著力發展產業，新建衞生院25個，總投資1億元。').figures;
  expect([figure?.indicator, figure?.value_text, figure?.quote]).toEqual([
    '新建卫生院',
    '25個',
    '新建衞生院25個',
  ]);
});

test('a day with a point in the middle is no decimal', () => {
  const rows = rowsOf('“7·20”暴雨冲毁桥梁3座，“5·12”地震后重建学校30所。').figures;
  expect(rows.map((row) => [row.value, row.indicator])).toEqual([
    [3, '“7·20”暴雨冲毁桥梁'],
    [30, '“5·12”地震后重建学校'],
  ]);
});

test('words are quoted as the file has them', () => {
  const [figure] = rowsOf('甲县有农家店１,２３４ 家。').figures;
  expect([figure?.value_text, figure?.quote, figure?.value]).toEqual([
    '１,２３４ 家',
    '甲县有农家店１,２３４ 家。',
    1234,
  ]);
  expect(rowsOf('甲县2022 年 5 月底建成大桥。').timelines[0]?.date_text).toBe('2022 年 5 月底');
});

describe('a page that is wrapped at its width', () => {
  const paragraphs = [
    '2022年，甲县完成投资12345万元，同比增长8.5%，其中工业投资（含技术改造）5600万元，农业投资2300万元。',
    '2022年5月3日，甲县至乙县高速公路（一期）正式开工，全长38.6公里，总投资25亿元，计划2025年建成。',
    '全县新建农家店34家、乡村卫生室（含村医务点）56家，新增城镇就业2300人，改造老旧小区17个。',
    '甲县第二医院（新院）已竣工，设床位800张，总建筑面积6.5万平方米，可服务周边五个乡镇的30万人。',
  ];
  const wrapped = (width: number): string =>
    paragraphs.map((words) => words.replace(new RegExp(`(.{${width}}(?![0-9.]))`, 'g'), '$1\n')).join('\n\n');

  test.each([18, 20, 22])('at %i characters', (width) => {
    expect(said(wrapped(width))).toEqual(said(paragraphs.join('\n\n')));
  });

  test('a list of short names is none', () => {
    const names = ['甲县大桥', '乙县大桥', '丙县学校', '丁县医院', '甲河水库', '乙河水库'];
    const { passages } = annotate(bareDocument('case', [...names, ...names].join('\n'), '2023-07-03'));
    expect(passages).toHaveLength(12);
  });
});

/** The first figures of a line, as values. */
const valuesOf = (text: string) => rowsOf(text).figures.map(({ value }) => value);

describe('what keeps numbers apart stays', () => {
  test.each<[string, (number | null)[]]>([
    // two numbers, or one that is torn: neither is read
    ['甲县有农家店2 350家。', []],
    ['甲县有农家店1 210 350家。', [1210350]],
    ['甲县有三类农家店，分别为12家，350家。', [3, 12, 350]],
    // a year typed with a letter or a nought
    ['二O二二年，甲县新建公路35公里。', [35]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test('a year typed with noughts is a year', () => {
    expect(rowsOf('二0二二年五月，甲县大桥开工。').timelines.map(({ date }) => date)).toEqual(['2022-05']);
  });

  test('a space that ends a headline’s first half stays where pages have none', () => {
    const [title] = annotate(
      bareDocument('case', '甲县上半年增长6% 乙县紧随\n\n5月3日，甲县增长6%。', '2023-07-03'),
    ).passages;
    expect(title?.text).toBe('甲县上半年增长6% 乙县紧随');
  });

  test('a space behind the number of an item stays', () => {
    const [item] = annotate(bareDocument('case', '7 甲县新建公路35公里。', '2023-07-03')).passages;
    expect(item?.text).toBe('7 甲县新建公路35公里。');
  });

  test('one quotation mark alone, and an inch, stay', () => {
    const [line] = annotate(bareDocument('case', '甲厂生产12"管材。', '2023-07-03')).passages;
    expect(line?.text).toBe('甲厂生产12"管材。');
  });
});

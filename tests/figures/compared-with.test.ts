import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Each figure as `value kind direction baseline`. */
const kinds = (text: string, published = '2022-03-01'): string[] =>
  figuresOf(text, published).map(({ value_text, kind, direction, baseline }) =>
    [value_text, kind, direction, baseline].filter((part) => part !== null).join(' '),
  );

describe('a sentence goes on comparing with the month before', () => {
  test.each([
    [
      '2月份，全省居民消费价格环比下降0.4%。其中，城市下降0.2%；食品价格上涨1.2%。',
      [
        '0.4% change decrease month_on_month',
        '0.2% change decrease month_on_month',
        '1.2% change increase month_on_month',
      ],
    ],
    [
      '环比看，粮食价格持平。猪肉价格上涨6%。同比看，粮食价格上涨2%。',
      ['6% change increase month_on_month', '2% change increase year_on_year'],
    ],
    // the last that was compared is with the year before
    [
      '2月份，价格环比下降0.4%，同比上涨2%。其中，城市上涨3%。',
      [
        '0.4% change decrease month_on_month',
        '2% change increase year_on_year',
        '3% change increase year_on_year',
      ],
    ],
    [
      '2月份，价格环比下降0.4%。全市税收增长3%。',
      ['0.4% change decrease month_on_month', '3% change increase year_on_year'],
    ],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('what has come since is compared with no one year', () => {
  test.each([
    ['自2013年以来，攸县湿地保护率提高2.3个百分点。', ['2.3个百分点 change increase other']],
    ['2012年迄今，攸县茶产值增长了15倍。', ['15倍 change increase other']],
    ['今年以来，攸县税收增长5%。', ['5% change increase year_on_year']],
    ['全县产值比前一年同期增长3%。', ['3% change increase year_on_year']],
    ['2021年中，全市产值增长5%。', ['5% change increase year_on_year']],
    ['自2014年以来，攸县税收同比增长5%。', ['5% change increase year_on_year']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('what a change is compared with', () => {
  test.each([
    // the budget spends more or less
    [
      '全市预算支出37亿元，较上年同期增长9%，增支3亿元。',
      ['37亿元 level', '9% change increase year_on_year', '3亿元 change increase year_on_year'],
    ],
    ['全市减支3000万元。', ['3000万元 change decrease']],
    [
      '一季度，攸县投资增长18%，超过全市增速11个百分点。',
      ['18% change increase year_on_year', '11个百分点 change increase other'],
    ],
    [
      '攸县投资增长18%，比去年同期高11个百分点。',
      ['18% change increase year_on_year', '11个百分点 change increase year_on_year'],
    ],
    [
      '攸县人口30万人，与2010年普查的20万人相比，增加10万人，增长50%。',
      ['30万人 level', '20万人 level', '10万人 change increase other', '50% change increase other'],
    ],
    [
      '2021年，攸县产粮6万吨，比2020年增加500吨（100万斤），增长0.9%。',
      [
        '6万吨 level',
        '500吨 change increase year_on_year',
        '100万斤 change increase year_on_year',
        '0.9% change increase year_on_year',
      ],
    ],
    [
      '1-3月，全省新增发电能力9万千瓦，比上年同期多投产3万千瓦。',
      ['9万千瓦 change increase', '3万千瓦 change increase year_on_year'],
    ],
    ['攸县新建敬老院30所，超过省定任务6所。', ['30所 level', '6所 change increase other']],
    ['标准提高到113元，提高比例达19%。', ['113元 to', '19% change increase other']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('the two ends of a change', () => {
  test.each([
    ['造价由原先估计的7亿元，上调至8亿元。', ['7亿元 from', '8亿元 to']],
    [
      '班列从2016年的30列，到2022年的900列，增长了29倍。',
      ['30列 from', '900列 to', '29倍 change increase other'],
    ],
    [
      '白鹤和野鸭数量从治理前的12只和15只，分别增长到31只和40只。',
      ['12只 from', '15只 from', '31只 to', '40只 to'],
    ],
    ['专列从最初的2条发展到如今图定线路9条。', ['2条 from', '9条 to']],
    // no number follows
    ['班列由原先的3列，到现在天天开行。', ['3列 level']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('words that only sound like a change', () => {
  test.each([
    ['2022年，攸县将建成垃圾焚烧站5座、垃圾压缩站12座。', ['5座 level', '12座 level']],
    ['攸县压缩岗位12个。', ['12个 change decrease']],
    ['大桥通车，节省距离300公里。', ['300公里 change decrease']],
    ['新增有效灌溉面积9万亩，新增有效专利50件。', ['9万亩 change increase', '50件 change increase']],
    ['支持200万以上人口城市修建地铁。', ['200万以上 level']],
    ['失业率为4.2%，低于4.5%的预期控制目标。', ['4.2% level', '4.5% level']],
    ['在全国30个园区中，攸县园区综合排名24位。', ['30个 level', '24位 rank']],
    ['园区有24位专家。', ['24位 level']],
    ['港口迎来今年第800万个集装箱。', ['第800万个 level']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

test('what is added to a balance is less than a year before, and not the balance', () => {
  const said = figuresOf('存款余额5万亿元，比年初增加9亿元，同比少增3亿元。').map(
    ({ value_text, indicator }) => `${value_text}: ${indicator}`,
  );
  expect(said).toEqual(['5万亿元: 存款余额', '9亿元: 存款余额', '3亿元: 存款余额增加额']);
});

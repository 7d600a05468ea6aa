import { describe, expect, test } from 'vitest';
import { daysIn, saidIn, speakersIn } from '../example-statements.ts';

/** Who says what: scripts and interviews, words behind a colon or on their own, and where the article speaks again. */

const cases = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(rows)('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
};

describe('scripts and interviews', () => {
  cases([
    [
      '记者：今年进展如何？\n何一鸣（市水利局副局长）：上半年开工六座水库。进度快于去年。\n记者：难点呢？\n何一鸣：难点主要在移民搬迁。',
      ['何一鸣 direct 上半年开工六座水库。进度快于去年。', '何一鸣 direct 难点主要在移民搬迁。'],
    ],
    // a life, and no words
    ['市水利局副局长何一鸣到会。\n何一鸣：男，1970年3月生，中共党员。', []],
    // nobody of whom a post is told
    ['何一鸣（退休教师）：上半年开工六座水库。', []],
  ]);
  test('the post stands in the brackets', () => {
    expect(speakersIn('何一鸣（市水利局副局长、总工程师）：上半年开工六座水库。')).toEqual([
      '何一鸣 市水利局副局长、总工程师',
    ]);
    expect(speakersIn('谁来治水——对话青溪市水利局局长何一鸣\n何一鸣：上半年开工六座水库。')).toEqual([
      '何一鸣 青溪市水利局局长',
    ]);
  });
});

describe('words behind a colon', () => {
  cases([
    [
      '厂长何一鸣毫不含糊：“宁可停线三天，也不让一件次品出门。”',
      ['何一鸣 direct 宁可停线三天，也不让一件次品出门。'],
    ],
    [
      '局长何一鸣扶着栏杆大声说：“汛期之前，这段堤坝必须加固完！”',
      ['何一鸣 direct 汛期之前，这段堤坝必须加固完！'],
    ],
    ['厂长何一鸣看到门口贴着：“宁可停线三天，也不让一件次品出门。”', []],
    ['厂长何一鸣的妻子笑着说：“他一个月也回不了两趟家，都习惯了。”', []],
    [
      '《青溪市河道条例》明文规定：“禁止在堤防保护范围内取土、打井。”',
      ['青溪市河道条例 direct 禁止在堤防保护范围内取土、打井。'],
    ],
    ['按照《青溪市河道条例》有关规定，对三家企业处以罚款共12万元。', []],
  ]);
});

describe('words on their own', () => {
  cases([
    [
      '合作社理事长何一鸣望着满仓的谷子。“往年这时候还在田里，今年早了十天。”',
      ['何一鸣 direct 往年这时候还在田里，今年早了十天。'],
    ],
    [
      '“往年这时候还在田里，今年早了十天。”理事长何一鸣算了一笔账。',
      ['何一鸣 direct 往年这时候还在田里，今年早了十天。'],
    ],
    // whose words they are is said behind them, and stands open before them
    ['合作社理事长何一鸣望着满仓的谷子。“往年这时候还在田里，今年早了十天。”老李笑着说。', []],
    ['合作社理事长何一鸣走访村民。“往年这时候还在田里，今年早了十天。”', []],
  ]);
});

describe('where the article speaks again', () => {
  cases([
    [
      '馆长何一鸣说，展品大多由馆员自己修复，“一件漆器要修整整两年，急不得”。展馆去年接待观众40万人次。',
      ['何一鸣 reported 展品大多由馆员自己修复', '何一鸣 direct 一件漆器要修整整两年，急不得'],
    ],
    [
      '总经理何一鸣说，订单已排到明年三月。同在园区的云岭纸业减产两成。',
      ['何一鸣 reported 订单已排到明年三月。'],
    ],
    [
      '总经理何一鸣说，订单已排到明年三月。园区里的云岭纸业公司则减产两成。',
      ['何一鸣 reported 订单已排到明年三月。'],
    ],
    [
      '总经理何一鸣说，订单已排到明年三月。二期厂房年底投产。',
      ['何一鸣 reported 订单已排到明年三月。二期厂房年底投产。'],
    ],
  ]);
});

describe('what is asked, foreseen and proposed', () => {
  cases([
    [
      '副市长何一鸣到会。他希望各县区抓住汛前两个月，把堤坝修好。',
      ['何一鸣 reported 各县区抓住汛前两个月，把堤坝修好。'],
    ],
    ['副市长何一鸣支持希望工程建设，他们筹款两百万元。', []],
    ['市统计局副局长何一鸣预计，全年粮食产量稳定在30亿斤。', ['何一鸣 reported 全年粮食产量稳定在30亿斤。']],
    [
      '昨日在青溪举行的全市治水会议提出，六座病险水库年内须全部加固。',
      ['全市治水会议 reported 六座病险水库年内须全部加固。'],
    ],
    [
      '按照5月印发的《青溪市供水规划》，到今年底，全市日供水能力达到60万吨。',
      ['青溪市供水规划 reported 到今年底，全市日供水能力达到60万吨。'],
    ],
    [
      '人们还在等......水务公司负责人介绍，抢修今晚八点之前结束。',
      ['水务公司负责人 reported 抢修今晚八点之前结束。'],
    ],
  ]);
});

test('a meeting tells the day on which is spoken at it', () => {
  expect(daysIn('副市长何一鸣在6月5日召开的全市水利会议上说，六座水库已全部开工。')).toEqual(['2023-06-05']);
  expect(daysIn('副市长何一鸣谈到6月5日开工的水库时说，六座水库都很要紧。')).toEqual([null]);
  expect(daysIn('副市长何一鸣6月5日到会，翻看了去年的账目，要求各县再接再厉修好堤坝。')).toEqual([
    '2023-06-05',
  ]);
});

test('names that are written by their sounds', () => {
  expect(saidIn('旗水利局局长巴雅尔图介绍，六座水库已全部开工。')).toEqual([
    '巴雅尔图 reported 六座水库已全部开工。',
  ]);
  expect(saidIn('旗水利局局长达到退休年龄，六座水库已全部开工。')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-07-03');

describe('what is counted at a gathering is of its day', () => {
  test.each([
    // by sort and by size, with what they cost
    [
      '6月28日，芜甲县重点项目集中开工仪式举行，各镇设9个分会场。从行业看，工业项目21个，总投资64亿元，占58%。按投资额分，8亿元以上的有4个。',
      [
        '9个 actual 2023-06-28',
        '21个 actual 2023-06-28',
        '64亿元 actual 2023-06-28',
        '58% actual 2023-06-28',
        '8亿元以上 actual -',
        '4个 actual 2023-06-28',
      ],
    ],
    // what it is compared with dates nothing
    [
      '6月28日，芜甲县春茶推介会在城关镇开幕，260名客商参会。同去年首届推介会相比，签约茶企增加5家。乙镇也签约3个项目，投资额2亿元。',
      [
        '260名 actual 2023-06-28',
        '5家 actual 2023-06-28',
        '3个 actual 2023-06-28',
        '2亿元 actual 2023-06-28',
      ],
    ],
    // what there is so far, or is to be, is not
    [
      '6月28日，芜甲县春茶推介会在城关镇开幕。全县茶叶项目46个，总投资30亿元。力争签约项目12个。',
      ['46个 actual -', '30亿元 actual -', '12个 target -'],
    ],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

describe('a milestone dates what is told of it and nothing since', () => {
  test.each([
    // a time of the noun, and of the thing that its sentence goes on with
    [
      '1至5月，芜甲县减税3亿元。今年4月上线的“惠企码”平台已推送政策2600条，服务企业480家。',
      ['3亿元 actual 2023-01/2023-05', '2600条 actual -', '480家 actual -'],
    ],
    [
      '上半年，芜甲县产值80亿元。去年签约的17个项目已开工9个，开工率53%。',
      ['80亿元 actual 2023-01/2023-06', '17个 actual 2022', '9个 actual -', '53% actual -'],
    ],
    ['乙码头今年5月试运行，停靠货轮420艘。', ['420艘 actual -']],
    // today, and what a thing makes
    ['甲公司1998年由一所校办工厂转制，这次投资6亿元，新建三条生产线。', ['6亿元 actual -', '三条 actual -']],
    [
      '今年3月，村里贷款80万元建成豆腐车间，日产豆腐2000斤，还卖给三个镇。',
      ['80万元 actual 2023-03', '2000斤 actual -', '三个 actual -'],
    ],
    ['2009年，甲县开发区升级为省级，此后入园企业增至120家。', ['120家 actual -']],
    // when it is finished
    ['甲公司去年营收12亿元，新厂建成后销量将升至全省前两位。', ['12亿元 actual 2022', '前两位 target -']],
    ['新车间正在施工，今年三季度达产后每年制鞋将增至7万双。', ['7万双 target -']],
    ['甲基地今年2月动工，明年5月试产，可年产电机3000台。', ['3000台 target -']],
    // years that something takes
    [
      '明年，甲县计划新建茶园5万亩，争取3年内把有机茶面积扩大到40万亩。',
      ['5万亩 target 2024', '40万亩 target -'],
    ],
    // deeds without a number since, and what holds still
    ['2019年，乙村办起茶叶合作社。三年下来，社员发展到210户。', ['三年 actual -', '210户 actual -']],
    [
      '去年甲公司销售茶叶900吨，厂子4年前才是一间作坊。现有加盟店37家。',
      ['900吨 actual 2022', '37家 actual -'],
    ],
    ['甲小区600套今年3月入住，乙小区450套2025年竣工。', ['600套 actual 2023-03', '450套 target 2025']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

describe('a period that holds is not lost to one in passing', () => {
  test.each([
    // the months told of in passing
    [
      '1—5月，芜甲县零售额90亿元，增长8%，5月当月增长11%。餐饮收入12亿元，增长9%。',
      [
        '90亿元 actual 2023-01/2023-05',
        '8% actual 2023-01/2023-05',
        '11% actual 2023-05',
        '12亿元 actual 2023-01/2023-05',
        '9% actual 2023-01/2023-05',
      ],
    ],
    [
      '前5个月，芜甲县产值90亿元。二季度当季增长6%。固定资产投资增长9%。',
      ['90亿元 actual 2023-01/2023-05', '6% actual 2023-04/2023-06', '9% actual 2023-01/2023-05'],
    ],
    // balances are of their day
    [
      '截至6月末，芜甲县小微贷款余额70亿元。上半年新发放贷款利率4.8%。信用社余额上升31%，占全县余额的四成。',
      [
        '70亿元 actual 2023-06-30',
        '4.8% actual 2023-01/2023-06',
        '31% actual 2023-06-30',
        '四成 actual 2023-06-30',
      ],
    ],
    [
      '截至6月末，芜甲县贷款余额70亿元，信用贷款比重由上年同期的18%增至25%。',
      ['70亿元 actual 2023-06-30', '18% actual 2022-06-30', '25% actual 2023-06-30'],
    ],
    // what a field yields is of its year
    [
      '截至6月20日，芜甲县已收小麦30万亩。小麦平均亩产460公斤。',
      ['30万亩 actual 2023-06-20', '460公斤 actual 2023'],
    ],
    // now, and who is heard
    [
      '甲影城去年日均观众2千人，现在有3千人，6月票房700万元。',
      ['2千人 actual 2022', '3千人 actual -', '700万元 actual 2023-06'],
    ],
    [
      '前5个月，甲公司出口水果3万吨。经理乙某算过一笔账：走铁路到港口，每箱运费8000元，6天到港。',
      ['3万吨 actual 2023-01/2023-05', '8000元 actual -', '6天 actual -'],
    ],
    // what has begun is not of the end of a plan
    [
      '方案明确，到2028年，园区产值达90亿元。总面积6平方公里的乙园已启动征地。',
      ['90亿元 target 2028', '6平方公里 actual -'],
    ],
    // among how many
    [
      '上半年，芜甲县产值增长6%，增速在全市9个县区中排第2位。',
      ['6% actual 2023-01/2023-06', '9个 actual -', '第2位 actual 2023-01/2023-06'],
    ],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

describe('what looks ahead', () => {
  test.each([
    ['今年小麦总产可达40亿斤。', ['40亿斤 forecast 2023']],
    ['从车站2小时可达甲县。', ['2小时 actual -']],
    [
      '县统计局局长乙某预计，今年零售额达到90亿元；年内新增绿地600亩。',
      ['90亿元 forecast 2023', '600亩 forecast 2023'],
    ],
    ['甲公司毛利率也要不低于5%。', ['不低于5% target -']],
    [
      '按计划，甲项目2025年底建成投产，可实现年产值20亿元，提供岗位500个。',
      ['20亿元 target -', '500个 target -'],
    ],
    ['乙小学可容纳学生900名，明年春季学期开学。', ['900名 target -']],
    ['甲厂去年建成投产，可提供岗位500个。', ['500个 actual -']],
    ['将对这64个项目逐一建档。', ['64个 actual -']],
    // a habit and a voice are no plan
    [
      '乙村过去家家烧柴，每年要砍300立方米杂木。合作社统一制种，日产菌棒5000袋。',
      ['300立方米 actual -', '5000袋 actual -'],
    ],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

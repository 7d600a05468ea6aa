import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-07-03');

describe('what a period that is named in passing is for', () => {
  test.each([
    // a growth by the year alone
    [
      '2020年，芜甲县产值800亿元，“十三五”期间年均增长7%；财政收入60亿元，年均增长5%。出口达8亿元。',
      [
        '800亿元 actual 2020',
        '7% actual 2016/2020',
        '60亿元 actual 2020',
        '5% actual 2016/2020',
        '8亿元 actual 2020',
      ],
    ],
    [
      '“十三五”期间，芜甲县产值年均增长7%，新建公路300公里。',
      ['7% actual 2016/2020', '300公里 actual 2016/2020'],
    ],
    // the parts of a period
    [
      '上半年芜甲县产值900亿元。分季度看，一季度增长5.8%，二季度增长6.1%。第一产业增加值90亿元。',
      [
        '900亿元 actual 2023-01/2023-06',
        '5.8% actual 2023-01/2023-03',
        '6.1% actual 2023-04/2023-06',
        '90亿元 actual 2023-01/2023-06',
      ],
    ],
    // the part of a year that opens its sentence, though much stands between
    [
      '2022年初，为了便于管理，芜甲集团把仓库、车队等同主业没有关系的科室和车间剥离出来，拆成了6个分社。',
      ['6个 actual 2022-01/2022-03'],
    ],
    // what has come together since
    ['甲公司2009年与乙县联手开发景区，已累计投资12亿元。', ['12亿元 actual -']],
    ['甲公司2009年投资12亿元。', ['12亿元 actual 2009']],
    // the two years of a change hold for the changes behind it
    [
      '芜甲县产值由2012年的20亿元提高到2017年的31亿元；财政收入由3亿元提高到5亿元，年均增长9%。',
      [
        '20亿元 actual 2012',
        '31亿元 actual 2017',
        '3亿元 actual 2012',
        '5亿元 actual 2017',
        '9% actual 2012/2017',
      ],
    ],
    // a growth by the year from the year compared with, in each of the parts
    [
      '2014年，芜甲县产值270亿元，比2009年增长108%，年均增长15%；收入8亿元，增长90%，年均增长13%。',
      [
        '270亿元 actual 2014',
        '108% actual 2014',
        '15% actual 2009/2014',
        '8亿元 actual 2014',
        '90% actual 2014',
        '13% actual 2009/2014',
      ],
    ],
    [
      '2020年，芜甲县产值30亿元，比上年增长5%；2021年产值33亿元，年均增长4%。',
      ['30亿元 actual 2020', '5% actual 2020', '33亿元 actual 2021', '4% actual 2021'],
    ],
    // a sum over years, behind which the sentence goes on with its own
    [
      '2015年，芜甲县投资60亿元，四年累计实现210亿元；出口2亿元，增长33%。',
      ['60亿元 actual 2015', '四年 actual -', '210亿元 actual -', '2亿元 actual 2015', '33% actual 2015'],
    ],
    // three places are no three months
    [
      '一季度，东部、中部、西部三大片区投资分别完成25亿元、74亿元、26亿元。',
      [
        '三大 actual -',
        '25亿元 actual 2023-01/2023-03',
        '74亿元 actual 2023-01/2023-03',
        '26亿元 actual 2023-01/2023-03',
      ],
    ],
    // what runs until today is no year that the next is of
    ['2012年以来，芜甲县抓修路。截至5月10日，已通路90条。', ['90条 actual 2023-05-10']],
    [
      '自2012年6月开港以来，芜甲港已完成吞吐量8000万吨。煤炭码头年内吞吐量突破300万吨。',
      ['8000万吨 actual 2012-06/..', '突破300万吨 actual 2023'],
    ],
    // seasons and a month's pay
    ['芜甲县打造四季果园，年接待游客20万人次。', ['20万人次 actual -']],
    ['四季度，芜甲县完成投资5亿元。', ['5亿元 actual 2022-10/2022-12']],
    ['他在工地一月能挣3500元。', ['3500元 actual -']],
    ['今年一月，芜甲县接待游客5万人次。', ['5万人次 actual 2023-01']],
    ['芜甲村至少有1800年历史。', ['至少有1800年 actual -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

describe('what is aimed at', () => {
  test.each([
    // what others have chosen or granted in a year that runs
    [
      '今年，芜甲县确定扶持项目40个，安排资金1200万元。',
      '2023-03-05',
      ['40个 actual 2023', '1200万元 actual 2023'],
    ],
    ['今年，芜甲县将认定示范村40个。', '2023-03-05', ['40个 target 2023']],
    ['今年，芜甲县新建公路80公里。', '2023-03-05', ['80公里 target 2023']],
    ['“十四五”期间，芜甲县共认定示范村40个。', '2023-03-05', ['40个 actual 2021/2025']],
    // money that was applied for, and a way that leads there
    ['三年来共争取资金5.6亿元，建成学校8所。', '2023-07-03', ['5.6亿元 actual -', '8所 actual -']],
    ['争取年内建成学校8所。', '2023-07-03', ['8所 target 2023']],
    ['要经过40多公里的山路才能到村。', '2023-07-03', ['40多公里 actual -']],
    // what 将 looks ahead to, in the number's own words, and tasks that are done
    ['芜甲港年客运能力将超过7000万人次。', '2023-07-03', ['超过7000万人次 target -']],
    ['芜甲县将3个村列为试点。', '2023-07-03', ['3个 actual -']],
    ['全年目标任务已完成超过七成。', '2023-07-03', ['超过七成 actual -']],
    ['过去这一年，芜甲县新建公路80公里。', '2023-03-05', ['80公里 actual -']],
    [
      '2023年，芜甲县收入90亿元，其中上年结转收入6亿元。',
      '2024-03-05',
      ['90亿元 actual 2023', '6亿元 actual 2023'],
    ],
    // what a paper asks for, and what is expected behind what there is
    ['市里提出，今年完成5000户旧房改造。', '2023-07-03', ['5000户 target 2023']],
    [
      '目前，芜甲县茶园20万亩，预计产量达30万吨，产值6亿元。',
      '2023-07-03',
      ['20万亩 actual -', '30万吨 forecast -', '6亿元 forecast -'],
    ],
  ])('%s', (text, published, expected) => expect(outlooks(text, published)).toEqual(expected));
});

describe('the end of a year that still runs', () => {
  test.each([
    ['到2022年，芜甲县泵站已达36座。', ['36座 actual 2022']],
    ['至2022年底，芜甲县公路总里程已增至3200公里。', ['3200公里 actual 2022-12-31']],
    // near misses
    ['到2022年底，芜甲县公路总里程将达3200公里。', ['3200公里 target 2022-12-31']],
    ['到2025年，力争芜甲县已建成的园区达到30家。', ['30家 target 2025']],
    ['预计到2022年底，芜甲县公路总里程已达3200公里。', ['3200公里 forecast 2022-12-31']],
  ])('%s', (text, rows) => {
    expect(outlooks(text, '2022-12-20')).toEqual(rows);
  });
});

test.each([
  // what was allowed last year is still to be built
  ['三期工程去年11月获批，将新建跑道3200米，新增机位52个。', ['3200米 target -', '52个 target -']],
  ['柳河医院2022年5月开工，计划新增床位300张。', ['300张 target -']],
  // near miss
  ['柳河医院2022年5月开工，当年完成投资3亿元。', ['3亿元 actual 2022']],
])('%s', (text, rows) => {
  expect(outlooks(text)).toEqual(rows);
});

describe('times that hold for no more than what they are told of', () => {
  test.each([
    // the day of the balances
    [
      '上半年，芜甲县产值增长6.1%。6月末，存款余额412亿元，比年初增加31亿元；贷款余额301亿元。消费价格同比上涨0.2%。',
      [
        '6.1% actual 2023-01/2023-06',
        '412亿元 actual 2023-06-30',
        '31亿元 actual 2023-06-30',
        '301亿元 actual 2023-06-30',
        '0.2% actual 2023-01/2023-06',
      ],
    ],
    // near miss: balances go on
    [
      '上半年，芜甲县产值增长6.1%。6月末，存款余额412亿元。其中，住户存款280亿元。贷款余额301亿元，增长8%。',
      [
        '6.1% actual 2023-01/2023-06',
        '412亿元 actual 2023-06-30',
        '280亿元 actual 2023-06-30',
        '301亿元 actual 2023-06-30',
        '8% actual 2023-06-30',
      ],
    ],
    // near miss: all that is told by a day
    [
      '截至6月末，芜甲县新增市场主体3万户。新登记企业8000户。',
      ['3万户 actual 2023-06-30', '8000户 actual 2023-06-30'],
    ],
    // since it was allowed
    ['2016年获批首个进境木材口岸以来，芜甲陆港已开行班列1300余列。', ['1300余列 actual 2016/..']],
    // so much a year
    ['芜甲项目今年5月达产，年新增产值15亿元。', ['15亿元 actual -']],
    ['今年5月，芜甲港年吞吐量突破千万吨。', ['突破千万吨 actual 2023-05']],
  ])('%s', (text, rows) => {
    expect(outlooks(text)).toEqual(rows);
  });
});

test.each([
  // what is set down for the year that has begun
  [
    '2023年的十件实事已确定，包括新增停车泊位6万个、更新管网60公里。',
    ['十件 actual 2023', '6万个 target 2023', '60公里 target 2023'],
  ],
  // near miss
  ['2022年重点项目已完成，包括新建泊位12个。', ['12个 actual 2022']],
])('%s', (text, rows) => {
  expect(outlooks(text, '2023-01-25')).toEqual(rows);
});

describe('what a work costs in all and is built for is of no year that was told before', () => {
  test.each([
    [
      '今年，开工建设芜甲水厂。芜甲水厂设计日供水能力20万吨，总投资6亿元。',
      ['20万吨 actual -', '6亿元 actual -'],
    ],
    [
      '今年计划完成投资28亿元，推进二期码头等项目。二期码头总投资45亿元，计划2026年底建成。',
      ['28亿元 target 2023', '45亿元 actual -'],
    ],
    [
      '到2025年，全市港口泊位达到86个。芜甲港吞吐能力提升到5000万吨。',
      ['86个 target 2025', '5000万吨 target 2025'],
    ],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('the lead of a report on a period', () => {
  const lead =
    '青甲市经济稳中有进\n据统计局核算，1—9月全市地区生产总值3268亿元，同比增长5.6%。\n9月末，存款余额5862亿元；贷款余额6531亿元。';
  test.each([
    [
      `${lead}\n消费市场改善。社会消费品零售总额1128亿元，增长5.1%。居民人均可支配收入23156元。`,
      [
        '3268亿元 actual 2023-01/2023-09',
        '5.6% actual 2023-01/2023-09',
        '5862亿元 actual 2023-09-30',
        '6531亿元 actual 2023-09-30',
        '1128亿元 actual 2023-01/2023-09',
        '5.1% actual 2023-01/2023-09',
        '23156元 actual 2023-01/2023-09',
      ],
    ],
    [
      '小城突围\n今年上半年，青甲县实现地区生产总值86亿元，同比增长7.2%。\n走进青甲产业园，园区年产值30亿元。',
      ['86亿元 actual 2023-01/2023-06', '7.2% actual 2023-01/2023-06', '30亿元 actual -'],
    ],
  ])('%s', (text, expected) => {
    expect(outlooks(text, '2023-10-25')).toEqual(expected);
  });
});

describe('the two years of a change, and aims of one of many', () => {
  test.each([
    [
      '芜甲县产值从2012年的20亿元增长到2017年的31亿元，年均增长9%；财政收入从3亿元增长到5亿元。',
      [
        '20亿元 actual 2012',
        '31亿元 actual 2017',
        '9% actual 2012/2017',
        '3亿元 actual 2012',
        '5亿元 actual 2017',
      ],
    ],
    ['芜甲县产值从2012年的20亿元增长到2017年的31亿元。票价由86元降为62元。', null],
    [
      '新建学校22所，已完工9所，其中芜甲学校将于9月1日投用。新建服务站36个。',
      ['22所 actual -', '9所 actual -', '36个 actual -'],
    ],
  ] as const)('%s', (text, expected) => {
    const read = outlooks(text);
    expect(expected === null ? read.slice(2) : read).toEqual(expected ?? ['86元 actual -', '62元 actual -']);
  });
});

describe('what was planned for years that are past goes on, and a share of a plan is reported', () => {
  test.each([
    [
      '“十三五”期间，青溪医院计划投资5亿元，新建门诊楼2万平方米，新增床位300张。',
      ['5亿元 target 2016/2020', '2万平方米 target 2016/2020', '300张 target 2016/2020'],
    ],
    ['新开工建设小区30个，占计划新开工小区的75%。', ['30个 actual -', '75% actual -']],
    // near misses
    [
      '“十三五”期间，青溪市投资30亿元，新建道路50公里。',
      ['30亿元 actual 2016/2020', '50公里 actual 2016/2020'],
    ],
    ['2019年，青溪市计划投资9亿元，完成投资8亿元。', ['9亿元 target 2019', '8亿元 actual 2019']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('what a month, a day of balances and several years are for', () => {
  test.each([
    // one deed in a month, and what the thing is like
    [
      '今年3月，芜甲快速路开工建设，项目总投资57亿元，计划2027年底建成。全县打通断头路13条。',
      ['57亿元 actual -', '13条 actual -'],
    ],
    // near miss: what has come of it
    [
      '今年5月，芜甲大桥通车，日均车流量达3万辆。其中货车1万辆。',
      ['3万辆 actual 2023-05', '1万辆 actual 2023-05'],
    ],
    // the day of the balances, and what was earned
    [
      '上半年，芜甲县生产总值320亿元，增长6%。\n6月末，存款余额680亿元。居民人均可支配收入21876元，同比增长5.7%。',
      [
        '320亿元 actual 2023-01/2023-06',
        '6% actual 2023-01/2023-06',
        '680亿元 actual 2023-06-30',
        '21876元 actual 2023-01/2023-06',
        '5.7% actual 2023-01/2023-06',
      ],
    ],
    // what several years have brought since a thing was set up
    [
      '芜甲县上半年进出口86亿元，同比增长48%。芜甲自贸片区挂牌三年来，新设企业1.9万家。',
      ['86亿元 actual 2023-01/2023-06', '48% actual 2023-01/2023-06', '1.9万家 actual -'],
    ],
    // what it is compared with is no time of its own, and 技术 and 能 are parts of what is measured
    [
      '上半年芜甲县生产总值320亿元，增长6%。\n高技术制造业增加值增长17.2%，占比重21.4%，较上年同期提高1.8个百分点。新能源汽车、锂电池产量分别增长42.5%、28.1%。',
      [
        '320亿元 actual 2023-01/2023-06',
        '6% actual 2023-01/2023-06',
        '17.2% actual 2023-01/2023-06',
        '21.4% actual 2023-01/2023-06',
        '1.8个百分点 actual 2023-01/2023-06',
        '42.5% actual 2023-01/2023-06',
        '28.1% actual 2023-01/2023-06',
      ],
    ],
    // a feast in passing, behind which the half year goes on
    [
      '上半年，芜甲县零售额46亿元，增长6.2%。“五一”假期，接待游客42万人次。新能源汽车零售额增长62%。',
      [
        '46亿元 actual 2023-01/2023-06',
        '6.2% actual 2023-01/2023-06',
        '42万人次 actual 2023-04-29/2023-05-03',
        '62% actual 2023-01/2023-06',
      ],
    ],
    // near miss: a text of the feast
    [
      '“五一”假期，芜甲县接待游客42万人次。酒店入住率达92%。',
      ['42万人次 actual 2023-04-29/2023-05-03', '92% actual 2023-04-29/2023-05-03'],
    ],
    // investment of a year may be aimed at, what a thing costs is so
    ['确保全年经济增长6%以上，固定资产投资突破500亿元。', ['6%以上 target 2023', '突破500亿元 target 2023']],
    ['芜甲县规划建设了3个产业园。', ['3个 actual -']],
    ['芜甲县规划建设3个产业园。', ['3个 target -']],
    // near miss: of what one firm can do
    [
      '上半年芜甲县生产总值320亿元，增长6%。\n采用新技术，产量增长20%。',
      ['320亿元 actual 2023-01/2023-06', '6% actual 2023-01/2023-06', '20% actual -'],
    ],
  ])('%s', (text, rows) => {
    expect(outlooks(text)).toEqual(rows);
  });
});

describe('a line that is a time, and one of several days off', () => {
  test.each([
    [
      '主要指标\n至2035年——\n芜甲县林地不少于40万亩。\n湿地面积不低于320平方公里。',
      ['不少于40万亩 target 2035', '不低于320平方公里 target 2035'],
    ],
    ['2022年：\n芜甲县实现产值320亿元，增长5%。', ['320亿元 actual 2022', '5% actual 2022']],
    ['五一假期首日，芜甲县接待游客32万人次。', ['32万人次 actual 2023-04-29']],
    [
      '五一假期第三天芜甲县进站5万人，同比增长8%。6家农庄收入30万元。',
      ['5万人 actual 2023-05-01', '8% actual 2023-05-01', '6家 actual -', '30万元 actual -'],
    ],
    ['开园首日，芜甲县接待游客32万人次。', ['32万人次 actual -']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

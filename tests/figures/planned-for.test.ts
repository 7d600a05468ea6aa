import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = (text: string, published = '2023-03-20'): string[] =>
  figuresOf(text, published).map(({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`);

describe('what is planned, what is only told behind a plan, and of which time that is', () => {
  test.each([
    // what a plan of the year's projects lists; what has become of them is told
    [
      '今年芜甲市重点项目投资计划下达\n\n产业项目90个，总投资1200亿元，占比五成。其中，列入省级的有21个。',
      ['90个 target 2023', '1200亿元 target 2023', '五成 target 2023', '21个 target 2023'],
    ],
    [
      '芜甲市今年安排重点项目256个\n\n按建设性质分，续建项目101个、新开工项目142个，年度计划投资分别为258亿元和131亿元，其余13个为预备项目。',
      [
        '256个 target 2023',
        '101个 target 2023',
        '142个 target 2023',
        '258亿元 target 2023',
        '131亿元 target 2023',
        '13个 target 2023',
      ],
    ],
    [
      '芜甲市今年安排重点项目256个\n\n产业园一期总投资20亿元，已建成厂房3栋。',
      ['256个 target 2023', '20亿元 actual -', '3栋 actual -'],
    ],
    ['芜甲市今年重点项目进展顺利\n\n产业项目90个，总投资1200亿元。', ['90个 actual -', '1200亿元 actual -']],
    // when a thing gets further is no list that goes on; what a place plans is
    [
      '芜甲县茶叶加工中心进入安装阶段，计划明年3月试产。全县冷库库容增加到11万吨，开发产品24种。',
      ['11万吨 actual -', '24种 actual -'],
    ],
    [
      '芜乙铁路已完成可研，拟年底开工，建成后两地只要25分钟。跨市公交线路16条。',
      ['25分钟 target -', '16条 actual -'],
    ],
    [
      '今年，芜甲县计划青溪大桥10月开工。新建学校5所，新增学位2万个。',
      ['5所 target 2023', '2万个 target 2023'],
    ],
    // what is reckoned for when a thing is used; what is so, or was, is not
    [
      '据测算，芜甲高速近期日均车流量约1.1万辆，到2035年将达到2.6万辆。',
      ['约1.1万辆 forecast -', '2.6万辆 forecast 2035'],
    ],
    ['据交通部门测算，芜甲大桥通车后，每年可节省燃油3万吨。', ['3万吨 forecast -']],
    ['据测算，目前芜甲县冷库缺口约40万吨。', ['约40万吨 actual -']],
    ['据测算，2021年芜甲县用水缺口约3亿立方米。', ['约3亿立方米 actual 2021']],
    // what a measure gives in the years of a plan is no aim
    [
      '2023年至2025年，芜甲省对新建充电站按设备投资的20%给予补助，力争建成充电站300座。',
      ['20% actual 2023/2025', '300座 target 2023/2025'],
    ],
    // behind what is so now nothing is of the month before
    [
      '2022年9月，芜甲市开工锂电项目8个。目前，全市有企业90家。电池的28个环节，芜甲已覆盖23个。',
      ['8个 actual 2022-09', '90家 actual -', '28个 actual -', '23个 actual -'],
    ],
    ['2022年9月，芜甲市入选国家级示范城市。茶企318家，从业人员5万人。', ['318家 actual -', '5万人 actual -']],
    // what a way is like; what has been done on it by that day
    [
      '截至2月底，芜甲地铁7号线完成总量的71%。该线南起新城站，全长28公里，其中地下线25公里、高架线3公里，共设车站22座，其中换乘站6座。',
      [
        '71% actual 2023-02-28',
        '28公里 actual -',
        '25公里 actual -',
        '3公里 actual -',
        '22座 actual -',
        '6座 actual -',
      ],
    ],
    [
      '截至2月底，芜甲高速累计完成投资30亿元。全长60公里的青溪段已完成路基45公里、隧道3座。',
      ['30亿元 actual 2023-02-28', '60公里 actual -', '45公里 actual 2023-02-28', '3座 actual 2023-02-28'],
    ],
    // what those are that were signed at a gathering; how many there are of what is not
    [
      '3月18日，芜甲市招商推介会举行，集中签约项目46个。\n\n从产业看，46个项目中，食品18个、总投资97亿元，新材料12个、74亿元。',
      [
        '46个 actual 2023-03-18',
        '46个 actual 2023-03-18',
        '18个 actual 2023-03-18',
        '97亿元 actual 2023-03-18',
        '12个 actual 2023-03-18',
        '74亿元 actual 2023-03-18',
      ],
    ],
    [
      '3月18日，芜甲市招商推介会举行，集中签约项目46个。\n\n全市13个县区中，芜乙县有企业90家。',
      ['46个 actual 2023-03-18', '13个 actual -', '90家 actual -'],
    ],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

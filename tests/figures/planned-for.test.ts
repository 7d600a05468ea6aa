import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-03-20');

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
    [
      '芜甲市今年安排重点项目256个\n\n芜甲公司现有项目12个。乙公司项目总投资3亿元。全市现有在库项目900个。',
      ['256个 target 2023', '12个 actual -', '3亿元 actual -', '900个 actual -'],
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
    // a ceremony that is named for its quarter; the half-year that was reported
    [
      '3月16日，在全市第一季度项目集中签约仪式上，食品产业园、冷链物流园等8个项目落户，合同金额42亿元。',
      ['8个 actual 2023-03-16', '42亿元 actual 2023-03-16'],
    ],
    [
      '1—6月，芜甲港货物吞吐量1.2亿吨，增长5%。\n\n半年来，芜甲港新开班列4条，完成集装箱11万标箱，班列线路增至14条。',
      [
        '1.2亿吨 actual 2022-01/2022-06',
        '5% actual 2022-01/2022-06',
        '4条 actual 2022-01/2022-06',
        '11万标箱 actual 2022-01/2022-06',
        '14条 actual -',
      ],
    ],
    // a part that two names are joined in is told of; what two names are called by is not
    [
      '前2个月，机场旅客95万人次。其中国际及地区旅客7万人次，同比增长41%。',
      ['95万人次 actual 2023-01/2023-02', '7万人次 actual 2023-01/2023-02', '41% actual 2023-01/2023-02'],
    ],
    ['2022年，芜甲、芜乙两个集团产值90亿元。', ['两个 actual -', '90亿元 actual 2022']],
    // how long those are that are counted; how far a work is by its design; 其 length in brackets
    [
      '去年，芜甲县新建公路4条、7公里，全长30公里。',
      ['4条 actual 2022', '7公里 actual 2022', '30公里 actual -'],
    ],
    [
      '截至3月10日，芜甲大坝累计浇筑61万立方米，占设计总量的64%，设计坝高80米。',
      ['61万立方米 actual 2023-03-10', '64% actual 2023-03-10', '80米 actual -'],
    ],
    ['确保芜甲快速路（全长23公里）年内开工。', ['23公里 actual -']],
    // what a work was first planned for, and what was planned for a year
    ['芜甲段2019年6月动工，比原定的2024年6月提前了建成，高峰期有520名工人。', ['520名 actual -']],
    ['原计划2022年完成投资5亿元，实际完成7亿元。', ['5亿元 target 2022', '7亿元 actual 2022']],
    // the rest, which is still to be; how many there are in all of what is built
    [
      '芜甲县建人才公寓580套，首批210套已交付，其余370套明年底前全部交付。',
      ['580套 actual -', '210套 actual -', '370套 target ../2024-12-31'],
    ],
    ['芜甲县搬迁198户，其余15户年内安置到位。', ['198户 actual -', '15户 target 2023']],
    ['芜甲线30座车站全部完工。', ['30座 actual -']],
    [
      '截至2月底，30座车站中，18座已封顶，10个断面中有7个达标。',
      ['30座 actual -', '18座 actual 2023-02-28', '10个 actual 2023-02-28', '7个 actual 2023-02-28'],
    ],
    // one thing behind a semicolon is not as far as the one before it
    ['芜甲线正在勘察，计划今年四季度动工；芜乙线长36公里，设站9座。', ['36公里 actual -', '9座 actual -']],
    ['芜甲厂一期去年9月投产，当年产值27亿元；二期总投资68亿元。', ['27亿元 actual 2022', '68亿元 actual -']],
    ['截至2月底，在建线路本年度累计完成投资41亿元。', ['41亿元 actual 2023-02-28']],
    [
      '2022年，芜甲县产值90亿元，增长5%。全县人口300万人，十年间净减少7万人。',
      ['90亿元 actual 2022', '5% actual 2022', '300万人 actual 2022', '7万人 actual -'],
    ],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

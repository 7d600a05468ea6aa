import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-09-03');

describe('which time a number is of, where another is told of beside it', () => {
  test.each([
    // a question for the aims of a year, and one for what has become of them
    [
      '记者：明年的目标？\n\n林海：芜甲县产值突破500亿元，新引进项目不少于20个。',
      ['突破500亿元 target 2024', '不少于20个 target 2024'],
    ],
    [
      '记者：今年的目标完成得怎样？\n\n林海：芜甲县产值突破500亿元，新引进项目20个。',
      ['突破500亿元 actual -', '20个 actual -'],
    ],
    // the beginning of the year that was told of
    [
      '2021年，芜甲县产值512亿元，增长8%。企业从年初的58家增加到71家。',
      ['512亿元 actual 2021', '8% actual 2021', '58家 actual 2021-01/2021-03', '71家 actual 2021'],
    ],
    // the year that is planned for goes on in its sentence
    [
      '调度中心去年3月启用，去年收入4亿元；今年计划再招1000人，全年收入超过5亿元。',
      ['4亿元 actual 2022', '1000人 target 2023', '超过5亿元 target 2023'],
    ],
    // an hour of a day that is not known; 眼下; for each
    [
      '8月，芜甲园区用电3亿度。打开大屏：当天14时，用电负载120兆瓦。',
      ['3亿度 actual 2023-08', '120兆瓦 actual -'],
    ],
    [
      '上半年，芜甲县产值增长6%。全县30万亩枸杞眼下进入采摘期。',
      ['6% actual 2023-01/2023-06', '30万亩 actual -'],
    ],
    [
      '三年前投入使用时耗电量60度，每降低1度，一年就省下300万元电费。',
      ['60度 actual 2020', '300万元 actual -'],
    ],
    // what comes when a thing opens, and what is told of then
    ['芜甲县医院二期计划明年3月交付，新增床位600张。', ['600张 target 2024-03']],
    ['芜甲县医院二期计划明年3月交付，设置床位600张。', ['600张 target -']],
    [
      '铜材项目一期3月点火试产，二期计划10月开工，明年底前投产，届时可新增年产值约15亿元。',
      ['约15亿元 target -'],
    ],
    // a part by its schooling is of the same time
    [
      '今年前7个月，芜甲县引进人才2.4万人，其中硕士以上1260人。',
      ['2.4万人 actual 2023-01/2023-07', '1260人 actual 2023-01/2023-07'],
    ],
    // how many are planned; a house for plans is there
    ['芜甲县共建中试中心，规划生产线6条，目前开了2条。', ['6条 target -', '2条 actual -']],
    ['芜甲县有规划展览馆3座。', ['3座 actual -']],
    // a statement with a month of its own is not of the aim before it, and one without is
    ['今年5月，芜甲隧道贯通，计划2024年通车；6月，发出车票3万张。', ['3万张 actual 2023-06']],
    ['2019年，芜甲县提出到2022年新建学校30所；新增学位2万个。', ['30所 target 2022', '2万个 target 2022']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

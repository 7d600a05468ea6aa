import { describe, expect, test } from 'vitest';
import { events, rowsOf, told } from '../example-timelines.ts';

describe('what is held is called by a deed', () => {
  test.each([
    ['市委书记王明出席28日举行的柳河大桥通车仪式并宣布通车。', ['opening 柳河大桥通车仪式举行']],
    ['在28日举行的柳河大桥通车仪式上，市长李平致辞。', ['opening 柳河大桥通车仪式举行']],
    [
      '8月28日在青溪区举行的光明产业园开工典礼上，市长李平致辞。',
      ['construction_start 光明产业园开工典礼在青溪区举行'],
    ],
    ['在8月28日举行的云川市重点项目签约大会上，两家企业代表发言。', ['agreement 云川市重点项目签约大会举行']],
    // near misses: a meeting of no deed, and a match
    ['在8月28日召开的云川市经济工作会议上，市长李平作报告。', ['meeting 云川市经济工作会议召开']],
    ['8月28日举办的云川马拉松吸引选手2万人。', ['meeting 云川马拉松举办']],
  ])('%s is %s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('what an authority has allowed', () => {
  test('is of what was told of before, and goes on being so', () => {
    const text =
      '青溪工业园位于青溪区，于2003年6月经云川市政府批准设立，2007年5月经省政府批准升格为省级开发区。2012年3月，由省政府批准建立省级高新区。2013年9月升级为国家高新区。';
    expect(events(text)).toEqual([
      'approval 青溪工业园经云川市政府批准设立',
      'approval 青溪工业园经省政府批准升格为省级开发区',
      'approval 青溪工业园由省政府批准建立省级高新区',
      'designation 青溪工业园升级为国家高新区',
    ]);
  });
  test.each([
    ['2012年，经国务院批准，柳河县撤县设市。', ['approval occurred 柳河县撤县设市']],
    // near misses: what is counted among those allowed, and a free-trade zone
    ['至2013年，经国务院批准设立的高新区已达87家。', ['statistic occurred 经国务院批准设立的高新区已达87家']],
    [
      '2012年，省政府批准设立柳河高新区，2013年挂牌。',
      ['approval occurred 省政府批准设立柳河高新区', 'opening occurred 柳河高新区挂牌'],
    ],
  ])('%s is %s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('chronicles', () => {
  const days = (text: string) => rowsOf(text).map(({ date, title }) => `${date} ${title}`);

  test('have a date on a line of its own over what happened then', () => {
    expect(
      days('柳河经开区大事记\n2016年9月12日\n柳河经开区揭牌\n2018年3月\n光明公司与柳河经开区签订投资协议。'),
    ).toEqual(['2016-09-12 柳河经开区揭牌', '2018-03 光明公司与柳河经开区签订投资协议']);
    expect(days('光明公司发展历程\n2015年\n光明公司成立\n2018年\n光明公司二期工厂投产')).toEqual([
      '2015 光明公司成立',
      '2018 光明公司二期工厂投产',
    ]);
  });

  test('but one such date is the day of the page, and a year may head dates of its own', () => {
    expect(days('柳河大桥通车\n2023年9月12日\n柳河大桥正式通车，全长2公里。')).toEqual([]);
    expect(days('柳河大事记\n2017年\n1月8日，柳河大桥通车。\n2018年\n2月，柳河医院开工。')).toEqual([
      '2017-01-08 柳河大桥通车',
      '2018-02 柳河医院开工',
    ]);
  });

  test('have days under a month', () => {
    expect(
      days('柳河大事记\n（一）2017年\n1月\n8日 柳河大桥通车。\n15日 柳河医院开工。\n2月\n3日 柳河小学启用。'),
    ).toEqual(['2017-01-08 柳河大桥通车', '2017-01-15 柳河医院开工', '2017-02-03 柳河小学启用']);
    // near miss: a heading that only tells of a month
    expect(days('柳河开工项目5月集中亮相\n8日，柳河医院开工。')[1]).toBe('2023-09-08 柳河医院开工');
  });

  test('number their items before the date, and may set it in brackets', () => {
    expect(days('一、2月28日，柳河大桥通车。\n二、3月2日，柳河医院开工。')).toEqual([
      '2023-02-28 柳河大桥通车',
      '2023-03-02 柳河医院开工',
    ]);
    expect(days('一、二月份，柳河县工业增长5%。')).toEqual(['2023-01/2023-02 柳河县工业增长5%']);
    expect(days('【2017年10月】光明公司成立。')).toEqual(['2017-10 光明公司成立']);
  });
});

describe('what is allowed, adopted and made known', () => {
  test.each([
    ['4月22日，《柳河县养老服务办法》获通过。', ['approval 《柳河县养老服务办法》获通过']],
    ['4月23日，柳河新区建设工作方案获省政府正式通过。', ['approval 柳河新区建设工作方案获省政府正式通过']],
    [
      '《柳河县城市更新条例》2022年9月14日由县人大常委会会议通过，业经省人大常委会于2022年11月8日批准。',
      [
        'approval 《柳河县城市更新条例》由县人大常委会会议通过',
        'approval 《柳河县城市更新条例》业经省人大常委会批准',
      ],
    ],
    [
      '《柳河县河道条例》经县人大常委会于2022年9月14日通过。',
      ['approval 《柳河县河道条例》经县人大常委会通过'],
    ],
    [
      '1996年8月20日，国务院复函柳河，同意撤销柳河地区，设立柳河市。',
      ['approval 国务院复函柳河，同意撤销柳河地区'],
    ],
    ['去年6月，省政府作出批复，同意柳河开发区扩区。', ['approval 省政府作出批复，同意柳河开发区扩区']],
    ['1962年，省政府制定城市建设规划。', ['policy 省政府制定城市建设规划']],
    ['4月21日，第三届柳河慈善榜揭晓。', ['publication 第三届柳河慈善榜揭晓']],
    ['4月28日，柳河县发布企业名单。', ['publication 柳河县发布企业名单']],
    ['4月28日，柳河县召开项目推进大会。', ['meeting 柳河县召开项目推进大会']],
    // near misses: what goes through a tunnel, projects that are counted, and works of a rule that another made
    ['4月22日，一辆货车由青山隧道通过。', ['other 一辆货车由青山隧道通过']],
    ['2022年，柳河县签订项目80个。', ['statistic 柳河县签订项目80个']],
    ['2022年，光明公司制定的方案获奖。', ['other 光明公司制定的方案获奖']],
  ])('%s is %s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('who an event is of', () => {
  test.each([
    ['柳河高速公路可行性研究报告获批，项目计划2024年9月开工。', ['construction_start 柳河高速公路开工']],
    [
      '4月14日，县政协主席王明带队，到青溪街道调研重点项目。',
      ['visit 县政协主席王明带队，到青溪街道调研重点项目'],
    ],
    ['2月6日是春节后的第一个工作日，柳河县召开推进会。', ['meeting 柳河县召开推进会']],
    [
      '1至8月，全县完成投资5亿元；全年公路有望完成投资8亿元以上。',
      ['statistic 全县完成投资5亿元', 'target 公路有望完成投资8亿元以上'],
    ],
    // near misses: a day that is only described, and a year that sums up
    ['2月6日是春节后的第一个工作日。', []],
    ['2022年，全县完成投资5亿元；全年完成技改3亿元。', ['statistic 全县完成投资5亿元，全年完成技改3亿元']],
  ])('%s has %s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('verbs of a type', () => {
  test.each([
    ['4月12日，柳河县荣膺“全国文明县城”。', ['designation 柳河县荣膺“全国文明县城”']],
    ['4月12日，柳河县与三所高校结成合作伙伴关系。', ['agreement 柳河县与三所高校结成合作伙伴关系']],
    ['4月12日，柳河地铁2号线延长运营时间。', ['service_change 柳河地铁2号线延长运营时间']],
    ['4月12日，柳河公交101路调整线路。', ['service_change 柳河公交101路调整线路']],
    ['4月12日，柳河站新增12趟列车。', ['service_change 柳河站新增12趟列车']],
    ['4月12日，柳河收费站停止收费。', ['service_change 柳河收费站停止收费']],
    ['4月12日，国务院同意柳河撤县设市。', ['approval 国务院同意柳河撤县设市']],
    ['4月12日，有学者提出柳河、青溪合并的设想。', ['statement 有学者提出柳河、青溪合并的设想']],
    ['4月12日，省长在柳河调研时强调，要加快建设。', ['visit 省长在柳河调研']],
    ['4月12日，柳河大桥获鲁班奖。', ['designation 柳河大桥获鲁班奖']],
    // near misses: ice, a policy on fares, trains of a year that are counted
    ['4月12日，柳河湖面结成厚冰。', ['other 柳河湖面结成厚冰']],
    ['4月12日，柳河县调整公积金贷款政策。', ['policy 柳河县调整公积金贷款政策']],
    ['2022年，柳河站新增12趟列车。', ['statistic 柳河站新增12趟列车']],
  ])('%s is %s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('what goes on behind an event', () => {
  test.each([
    [
      '柳河至青溪城际铁路于2016年12月开通，2017年底西延线通车。',
      ['opening 柳河至青溪城际铁路开通', 'opening 柳河至青溪城际铁路西延线通车'],
    ],
    [
      '一期工程已于去年10月投产，二期工程今年3月开工，计划年底完工。',
      ['opening 一期工程投产', 'construction_start 二期工程开工', 'completion 二期工程完工'],
    ],
    [
      '1997年，柳河城市群规划编制启动。2005年，该规划获省政府批准。',
      ['launch 柳河城市群规划编制启动', 'approval 柳河城市群规划获省政府批准'],
    ],
    [
      '8月1日，《柳河县物业条例》施行。该条例于今年3月30日由县人大常委会会议通过。',
      ['policy 《柳河县物业条例》施行', 'approval 《柳河县物业条例》由县人大常委会会议通过'],
    ],
    [
      '到2025年，柳河市高速公路里程达到600公里；到2035年，全面建成交通强市。',
      ['target 柳河市高速公路里程达到600公里', 'target 柳河市全面建成交通强市'],
    ],
    ['时间回到2013年5月，柳河新区正式获批。', ['approval 柳河新区正式获批']],
    ['7月30日起，青柳城际列车增加至40对。', ['service_change 青柳城际列车增加至40对']],
    [
      '2024年，全县将实现社区养老全覆盖；2025年，全面建成宜居城市。',
      ['target 全县将实现社区养老全覆盖', 'target 全县全面建成宜居城市'],
    ],
    // near misses: other papers, a part that stays, and a work that is built
    ['2005年，柳河大桥开工。该规划2006年获批。', ['construction_start 柳河大桥开工', 'approval 该规划获批']],
    [
      '柳河大桥2021年开工，主体结构2022年封顶。',
      ['construction_start 柳河大桥开工', 'completion 柳河大桥主体结构封顶'],
    ],
    ['2025年，全面建成柳河大桥。', ['completion 全面建成柳河大桥']],
  ])('%s has %j', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('what is seen on a site, and since when a thing is', () => {
  test.each([
    [
      '昨日上午，记者在柳河大桥建设现场看到，主桥已合龙，预计10月1日前通车。',
      ['completion 柳河大桥主桥已合龙', 'opening 柳河大桥通车'],
    ],
    [
      '柳河灌区的建设始于1958年，1965年全面通水。',
      ['launch 柳河灌区的建设始于1958年', 'opening 柳河灌区的建设全面通水'],
    ],
    // near misses: a site without a work, and an age
    ['昨日上午，记者在现场看到，主桥已合龙。', ['completion 主桥已合龙']],
    ['柳河龙舟的传统始于明代，2011年入选国家级名录。', ['designation 柳河龙舟的传统入选国家级名录']],
  ])('%s has %j', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('stages, and times that date nothing', () => {
  test.each([
    [
      '项目分两期建设，其中一期投资10亿元，2023年底前建成；二期投资20亿元，2025年建成。',
      ['completion 项目一期建成', 'completion 项目二期建成'],
    ],
    ['历时两年建设的青山隧道近日已顺利竣工，将于2023年10月8日通车。', ['opening 青山隧道通车']],
    ['4月16日，柳河县召开会议，启动2022年度“十大新闻”评选活动。', ['meeting 柳河县召开会议']],
    ['该书记述了柳河县自1984年建县以来的巨大变化。', []],
    ['要吹响2023年建设发展的冲锋号。', []],
    // near misses: what was done in a year, and a year that is told of
    ['2022年度，柳河县“十大工程”竣工。', ['completion 柳河县“十大工程”竣工']],
    ['1986年，柳河县建县。', ['other 柳河县建县']],
  ])('%s has %j', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('near misses of types and titles', () => {
  test.each([
    ['4月20日，青溪公司向白岩小学赠送电脑20台。', ['other 青溪公司向白岩小学赠送电脑20台']],
    ['4月20日，省政府同意设立的青溪高新区揭牌。', ['opening 省政府同意设立的青溪高新区揭牌']],
    ['4月20日，青溪区展开城市更新行动。', ['other 青溪区展开城市更新行动']],
  ])('%s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

import { describe, expect, test } from 'vitest';
import { events, rowsOf, told } from '../example-timelines.ts';

/** date, type and title of each row. */
const dated = (text: string): string[] =>
  rowsOf(text).map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('which of the times in a clause dates the event', () => {
  test.each([
    // the day, and not the year by which what is held is called
    ['2023年柳河县秋季招聘会9月12日举行。', ['2023-09-12 meeting 2023年柳河县秋季招聘会举行']],
    // the month, and not how long ago it was
    ['早在五年前，2018年5月，柳河大桥就已通车。', ['2018-05 opening 柳河大桥已通车']],
    ['三年前的2020年3月，柳河大桥动工。', ['2020-03 construction_start 柳河大桥动工']],
    ['五年前，柳河大桥通车。', ['2018 opening 柳河大桥通车']],
    // how long ago from today, whatever year the sentence before names
    ['水渠是1988年修的。三年前，柳河村通了自来水。', ['2020 other 柳河村通了自来水']],
    // what runs until today is no year of the next day
    [
      '2019年至今，改造已有五年。5月25日，柳河大桥通车。',
      ['2019/.. statistic 改造已有五年', '2023-05-25 opening 柳河大桥通车'],
    ],
    ['2019年建场以来，职工造林3万亩。', []],
    // how things stand by a day, and no opening of that day
    [
      '截至4月18日，青柳铁路自开通运营以来，累计发送旅客60万人次。',
      ['2023-04-18 statistic 青柳铁路累计发送旅客60万人次'],
    ],
    ['2017年设立至今，柳河新区已引进企业30家。', ['2017 launch 柳河新区设立']],
    ['2015年6月，柳河新区成立之日，鞭炮齐鸣。', ['2015-06 launch 柳河新区成立']],
    // what the rest builds on
    ['在去年各项工作的基础上，全年将完成投资19亿元。', ['2023 target 将完成投资19亿元']],
    // an hour behind its day; what somebody does at an hour is no event
    ['9月6日8点，随着首列动车驶出柳河站，青柳高铁开通运营。', ['2023-09-06 opening 青柳高铁开通运营']],
    ['9月6日，早上8点，青柳电车开通。8点30分，王明已在办公室就位。', ['2023-09-06 opening 青柳电车开通']],
    // of what the second year is
    [
      '2023年是全市项目建设的第二年，9月7日，柳河县7个产业项目同时开工。',
      ['2023-09-07 construction_start 柳河县7个产业项目同时开工'],
    ],
    // who sends the news, and of what plan a part is done
    [
      '8月4日，柳河区发展改革委消息，今年上半年，柳河区完成投资5亿元，占全年计划的60%。',
      ['2023-01/2023-06 statistic 柳河区完成投资5亿元，占全年计划的60%'],
    ],
    [
      '目前柳河地铁每日运送客流约50万人次，预计到2024年客流将达到90万人次。',
      ['2024 target 柳河地铁客流将达到90万人次'],
    ],
    // deeds side by side, each with its own month; two things in two months are two events anyway
    [
      '柳河高铁3月获批、5月启动建设。',
      ['2023-03 approval 柳河高铁获批', '2023-05 construction_start 柳河高铁启动建设'],
    ],
    ['3月、5月各举行一次招聘会。', ['2023-03 meeting 各举行一次招聘会', '2023-05 meeting 各举行一次招聘会']],
    ['2019年8月8日，柳河高速举行通车庆典。', ['2019-08-08 opening 柳河高速举行通车庆典']],
    ['2019年8月8日，柳河高速举行通车周年论坛。', ['2019-08-08 meeting 柳河高速举行通车周年论坛']],
    [
      '2022年，全省生产总值增长6%。分季度看，一季度增长5%，二季度增长7%。',
      [
        '2022 statistic 全省生产总值增长6%',
        '2022-01/2022-03 statistic 全省生产总值增长5%',
        '2022-04/2022-06 statistic 全省生产总值增长7%',
      ],
    ],
    // seasons, and no quarters
    ['这里四季如春。', []],
    ['第四季“柳河好声音”开赛。', []],
    ['今年内，柳河大桥完工。', ['2023 completion 柳河大桥完工']],
    ['柳河大道11月底要全线通车。', ['2023-11-21/2023-11-30 opening 柳河大道要全线通车']],
    ['2019年，镇政府以茶为媒，举办柳河茶节。', ['2019 meeting 镇政府举办柳河茶节']],
    ['到了2010年，全县产值达到8亿元。', ['2010 statistic 全县产值达到8亿元']],
    ['柳河县1979年被定为全国四大茶叶基地县。', ['1979 designation 柳河县被定为全国四大茶叶基地县']],
    [
      '2023年，柳河县收入90亿元，其中上年结转收入6亿元。',
      ['2023 statistic 柳河县收入90亿元，其中上年结转收入6亿元'],
    ],
    ['2024年全国青年足球赛今天开赛。', ['2023-09-15 launch 2024年全国青年足球赛开赛']],
    ['2024年全国联考今天（9月15日）开考。', ['2023-09-15 other 2024年全国联考开考']],
    ['柳河县2022年度十佳企业评选结果5月10日揭晓。', ['2022 other 柳河县十佳企业评选结果5月10日揭晓']],
    [
      '2022年柳河大桥开工，今日建成通车。',
      ['2022 construction_start 柳河大桥开工', '2023-09-15 opening 柳河大桥建成通车'],
    ],
    [
      '2021年开工的柳河大桥昨日合龙。',
      ['2021 construction_start 柳河大桥开工', '2023-09-14 completion 柳河大桥合龙'],
    ],
    // what happens at a meeting, and not that it was held
    [
      '6月18日，在柳河市召开的招商大会上，甲集团与乙公司签订合作协议。',
      ['2023-06-18 agreement 甲集团与乙公司签订合作协议'],
    ],
    ['6月18日召开的招商大会上，甲集团与乙公司签订合作协议。', ['2023-06-18 meeting 招商大会召开']],
    // an award, and what a disaster did, are called by their year
    ['柳河县获评全省2022年度十佳园区。', []],
    ['柳河公司荣登2022年度全国企业500强榜单。', []],
    ['2022年，柳河县获评全省十佳园区。', ['2022 designation 柳河县获评全省十佳园区']],
    [
      '2021年“7·20”暴雨冲毁的柳河大桥，已于今年4月底建成。',
      ['2023-04-21/2023-04-30 completion 今年4月底建成'],
    ],
    ['2021年“7·20”暴雨造成经济损失5亿元。', ['2021 statistic “7·20”暴雨造成经济损失5亿元']],
    // a bare month is the one that comes where the clause behind it looks ahead
    ['10月，江城市将开展消费活动。', ['2023-10 other 江城市将开展消费活动']],
    ['10月至11月，江城市将推出惠民演出。', ['2023-10/2023-11 launch 江城市将推出惠民演出']],
    ['10月，江城市将柳河村列为试点。', ['2022-10 designation 江城市将柳河村列为试点']],
    // the feast that is just over, and the next one
    ['教师节前，柳河小学完工。', ['../2023-09-10 completion 柳河小学完工']],
    ['教师节前，柳河小学将完工。', ['../2024-09-10 completion 柳河小学将完工']],
    ['元旦前，柳河小学完工。', ['../2024-01-01 completion 柳河小学完工']],
    // one stretch over the turn of the year
    ['今年底明年初，柳河大桥通车。', ['2023-10/2024-03 opening 柳河大桥通车']],
    // games and rounds are called by their year
    ['江城2022年冬奥会滑雪馆正式完工。', []],
    ['江城2022年举办冬季运动会。', ['2022 meeting 江城举办冬季运动会']],
    ['此次2022年创新券的申请对象要求是在江城注册的企业。', []],
    ['本次会议2022年3月召开。', ['2022-03 meeting 本次会议召开']],
    // the days of a feast in brackets
    [
      '除夕至正月初六（1月21日至27日），柳河景区接待游客30万人次。',
      ['2023-01-21/2023-01-27 statistic 柳河景区接待游客30万人次'],
    ],
    [
      '清明假期（4月4日至6日），柳河县接待游客5万人次。',
      ['2023-04-04/2023-04-06 statistic 柳河县接待游客5万人次'],
    ],
    ['《柳河县规划（2021年至2025年）》公布。', []],
    // the days off that are nearest, and no year's or every year's
    ['“五一”假期，柳河县共接待游客4万人次。', ['2023-04-29/2023-05-03 statistic 柳河县共接待游客4万人次']],
    ['每年春节期间，柳河村都要唱大戏。', []],
    ['春节期间是柳河县的用工高峰。', []],
    // two times that one predicate is told of
    [
      '2021年，2022年，柳河县举办两届农博会。',
      ['2021 meeting 柳河县举办两届农博会', '2022 meeting 柳河县举办两届农博会'],
    ],
    ['2023年2月18日，农历正月廿八，柳河县召开大会。', ['2023-02-18 meeting 柳河县召开大会']],
    // months that have begun and go on; what is summed up from January is over
    ['8月至12月，柳河县举办灯会。', ['2023-08/2023-12 meeting 柳河县举办灯会']],
    ['1月至12月，柳河县工业增长5%。', ['2022-01/2022-12 statistic 柳河县工业增长5%']],
    ['今年江城市计划12月开工建设新校区。', ['2023-12 construction_start 今年江城市开工建设新校区']],
    ['江城房贷利率自2022年以来六次下调。', ['2022/.. statistic 江城房贷利率六次下调']],
    ['自2022年以来，四次集中开工的项目已有60个。', ['2022/.. statistic 四次集中开工的项目已有60个']],
    // the first has a deed of its own
    [
      '光明公司成立于2009年，2016年在新三板挂牌。',
      ['2009 launch 光明公司成立', '2016 other 光明公司在新三板挂牌'],
    ],
    // which year it was, before what was reached in it
    ['2017年是规划的第一年，柳河县工业增长8.1%。', ['2017 statistic 柳河县工业增长8.1%']],
    ['2022年是规划的第一年，柳河县将实现收入20亿元。', []],
    ['2022年是关键的一年。', []],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what is reported and what is set', () => {
  test.each([
    [
      '光明公司营收由2020年的3亿元增至2022年的8亿元。',
      'statistic occurred 光明公司营收由2020年的3亿元增至2022年的8亿元',
    ],
    ['《通知》提到2024年起，全省实施新办法。', 'policy planned 全省实施新办法'],
    [
      '一季度，江城市工业增加值60亿元，延续去年以来两位数增长态势。',
      'statistic ongoing 江城市工业增加值延续去年以来两位数增长态势',
    ],
    ['2022年，全省1900万困难群众纳入救助保障范围。', 'statistic occurred 全省1900万困难群众纳入救助保障范围'],
    ['2022年，柳河县3个村纳入省级村落名录。', 'designation occurred 柳河县3个村纳入省级村落名录'],
    ['按照《工作报告》要求，今年江城市新建停车位5万个。', 'target planned 江城市新建停车位5万个'],
    ['按照《工作报告》要求，今年江城市已新建停车位5万个。', 'statistic occurred 江城市已新建停车位5万个'],
    [
      '今年8月，市科技局对明年拟立项资助的120个项目进行公示。',
      'publication occurred 市科技局对明年拟立项资助的120个项目进行公示',
    ],
    ['2022年，柳河水厂项目立项。', 'approval occurred 柳河水厂项目立项'],
    [
      '2022年柳河县实施的水库除险加固工程分别为青山水库、柳河水库。',
      'other occurred 柳河县实施水库除险加固工程',
    ],
    ['9月2日柳河景区接待4万人次。', 'statistic occurred 柳河景区接待4万人次'],
    ['9月2日柳河景区接待4名外宾。', 'other occurred 柳河景区接待4名外宾'],
    [
      '今年还有一个新变化，即光明公司等企业将陆续投产。',
      'other occurred 还有一个新变化，即光明公司等企业将陆续投产',
    ],
    ['今年江城市将新建成 2万个停车位', 'target planned 江城市将新建成2万个停车位'],
  ])('%s is %s', (text, row) => {
    expect(told(text).at(-1)).toBe(row);
  });

  test('ranks, and what statistics say, in the first half of a year are no aims', () => {
    const may = (text: string): string | undefined => told(text, '2023-05-20')[0];
    expect(may('在今年300家上榜企业中，江城区以54家位居首位。')).toBe(
      'statistic occurred 江城区以54家位居首位',
    );
    expect(may('柳河县今年春茶产量达860吨，产值首次突破3亿元。')).toBe(
      'statistic occurred 柳河县春茶产量达860吨，产值首次突破3亿元',
    );
    expect(may('柳河县今年茶产量达860吨，产值3亿元。')).toBe('target planned 柳河县茶产量达860吨，产值3亿元');
    expect(may('今年，力争江城区位居首位。')).toBe('target planned 力争江城区位居首位');
    expect(may('据统计，今年柳河港新增航线5条。')).toBe('statistic occurred 柳河港新增航线5条');
    expect(may('统计局要求，今年新增样本企业50家。')).toBe('target planned 新增样本企业50家');
  });
});

test('how it is on days off is no event, and what happens in them is', () => {
  expect(events('国庆假期，青山港车流如潮。')).toEqual([]);
  expect(events('国庆假期，青山大桥通车。')).toEqual(['opening 青山大桥通车']);
});

describe('days before a feast, and a day that is set', () => {
  const dated = (text: string, published?: string) =>
    rowsOf(text, published).map(({ date, status, title }) => `${date} ${status} ${title}`);
  test.each([
    ['青山大桥赶在国庆节前的9月12日通车。', ['2023-09-12 occurred 青山大桥通车']],
    ['国庆节前，江城工地一片繁忙。', []],
    ['国庆节前，住户即可入住新居。', ['../2023-10-01 planned 住户即可入住新居']],
    ['青山大桥定于10月开工。', ['2023-10 planned 青山大桥开工']],
    ['青山大桥10月完工。', ['2022-10 occurred 青山大桥完工']],
    ['今年来，江城市开工建设青山大桥。', ['2023/.. occurred 江城市开工建设青山大桥']],
    // what the news comes after
    [
      '这是继3月26日青山产业园开工、5月21日产业发展动员会之后的又一件大事。',
      ['2023-03-26 occurred 青山产业园开工', '2023-05-21 occurred 产业发展动员会'],
    ],
    // a measure has no measures of its own, and 其中 says whose it is
    [
      '全省水泥产能约2600万吨，江城建材是骨干。截至2022年，其总资产已达44亿元。',
      ['2022-12-31 occurred 总资产已达44亿元'],
    ],
    ['全省水泥产能约2600万吨。2022年，其中江城市达30万吨。', ['2022 occurred 其中江城市达30万吨']],
    // what is worked on is of its year, and is not done in it
    ['江城县开展2021年和2022年的生态核算。', []],
    ['江城县召开2022年的总结大会。', ['2022 occurred 江城县召开2022年的总结大会']],
    // what is decided on is to come, and a meeting does not build
    ['江城市常务会议决定，今年新建公路30公里。', ['2023 planned 新建公路30公里']],
    ['江城市确定今年实施实事10件。', ['2023 planned 江城市实施实事10件']],
    ['江城市确定了重点，今年新建公路30公里。', ['2023 occurred 江城市新建公路30公里']],
    // what opens with 将 goes on with it, though the title leaves it out; what is handled, 将甲…, is done
    ['今年，江城市将聚焦老城短板，稳步改善居住品质。', ['2023 planned 江城市稳步改善居住品质']],
    ['今年，江城市聚焦老城短板，稳步改善居住品质。', ['2023 occurred 江城市稳步改善居住品质']],
    ['今年，江城市将旧厂房腾出来，建成了文创园。', ['2023 occurred 江城市将旧厂房腾出来']],
    ['今年来了90名新生。', ['2023 occurred 来了90名新生']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test('a dateline may name its place before 消息', () => {
    expect(dated('江城网9月13日青山消息（记者王明）县长张强在9月12日作报告表示，将建新桥。')).toEqual([
      '2023-09-12 occurred 县长张强作报告表示，将建新桥',
    ]);
  });
});

describe('what leads up to a time, and a meeting that is told of by what it said', () => {
  test.each([
    ['一年后——2022年1月，柳河水库开工。', ['2022-01 construction_start 柳河水库开工']],
    ['2015年——2017年，柳河县建成5座水库。', ['2015/2017 statistic 柳河县建成5座水库']],
    ['去年8月召开的柳河流域治理座谈会强调：要保护水源。', ['2022-08 meeting 柳河流域治理座谈会召开']],
    ['三年过去了，柳河大桥今年5月通车。', ['2023-05 opening 柳河大桥通车']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('a time before a comma is of the whole clause, and not of what describes its subject', () => {
  test.each([
    [
      '2022年5月，柳河县政府确定的“清水工程”全面启动。',
      ['2022-05 launch 柳河县政府确定的“清水工程”全面启动'],
    ],
    ['2022年5月，省政府批准的柳河开发区挂牌成立。', ['2022-05 launch 省政府批准的柳河开发区挂牌成立']],
    ['2021年，柳河县确定的30件实事全部完成。', ['2021 completion 柳河县确定的30件实事全部完成']],
    // the time stands at the deed that describes, or nothing else happens
    ['2022年5月获批的柳河开发区已入驻企业20家。', ['2022-05 approval 柳河开发区获批']],
    ['去年8月，县委召开的座谈会部署防汛工作。', ['2022-08 meeting 县委召开座谈会']],
    ['2022年5月柳河县政府确定的“清水工程”，涉及12条河道。', ['2022-05 designation 柳河县政府确定“清水工程”']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what was planned for a year that is over', () => {
  const planned = (text: string): string[] =>
    rowsOf(text).map(({ date, status, type }) => `${date} ${status} ${type}`);
  test.each([
    ['2022年，柳河市计划投资30亿元，新建学校12所。', ['2022 planned target']],
    ['项目总投资12亿元，计划于2022年12月建成投产。', ['2022-12 planned opening']],
    // nothing is left of the plan where the sentence says what came of it
    ['2022年，柳河市计划投资30亿元，实际完成41亿元。', ['2022 occurred statistic']],
    ['2022年柳河市计划新建学校12所，目前已全部建成。', ['2022 occurred statistic']],
    ['2022年3月，甲集团落户柳河市，计划投资12亿元。', ['2022-03 occurred agreement']],
    ['2024年，我们在产业发展上，将投资3亿元。', ['2024 planned target']],
  ])('%s has %j', (text, rows) => {
    expect(planned(text)).toEqual(rows);
  });
});

describe('a year that something has run to', () => {
  test.each([
    [
      '从2015年前期工作启动，到2023年柳河大桥开工，历时八年。',
      ['2015 launch 前期工作启动', '2023 construction_start 柳河大桥开工'],
    ],
    [
      '从2015年启动，到2023年柳河大桥开工。',
      ['2015 launch 柳河大桥启动', '2023 construction_start 柳河大桥开工'],
    ],
    ['到2025年，柳河大桥建成通车。', ['2025 target 柳河大桥建成通车']],
    // what the clause before aims at, and what there was
    [
      '柳河县计划新开工5条高速公路，到年底通车里程突破300公里。',
      ['2023-12-31 target 柳河县通车里程突破300公里'],
    ],
    [
      '柳河县已完成投资5亿元，到年底通车里程突破300公里。',
      ['2022-12-31 statistic 柳河县通车里程突破300公里'],
    ],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what was planned, or is announced for the day of publication', () => {
  const planned = (text: string): string[] =>
    rowsOf(text).map(({ date, status, title }) => `${date} ${status} ${title}`);
  test.each([
    ['石门大桥计划提前于2023年7月建成。', ['2023-07 planned 石门大桥建成']],
    ['石门大桥力争提前到2023年7月通车。', ['2023-07 planned 石门大桥通车']],
    ['石门大桥计划提前2个月于2023年7月通车。', ['2023-07 planned 石门大桥通车']],
    ['石门大桥比计划提前于2023年6月通车。', ['2023-06 occurred 石门大桥通车']],
    ['石门大桥比原计划提前两个月于2023年6月通车。', ['2023-06 occurred 石门大桥通车']],
    ['石门大桥提前于2023年6月通车。', ['2023-06 occurred 石门大桥通车']],
    ['天河集团石门工厂将于9月15日正式开业。', ['2023-09-15 planned 天河集团石门工厂正式开业']],
    ['天河集团石门工厂9月15日正式开业。', ['2023-09-15 occurred 天河集团石门工厂正式开业']],
    // 前进 and 底下 are no words there
    ['石门水厂计划于年底前进行调试。', ['../2023-12-31 planned 石门水厂进行调试']],
    ['石门大桥将于11月底前进入合龙阶段。', ['../2023-11-30 planned 石门大桥进入合龙阶段']],
    ['柳河水库将于10月底下闸蓄水。', ['2023-10-21/2023-10-31 planned 柳河水库下闸蓄水']],
    ['2021年前进区新建学校5所。', ['2021 occurred 前进区新建学校5所']],
    ['柳河市2021年前进了3位。', ['2021 occurred 柳河市前进了3位']],
  ])('%s', (text, rows) => {
    expect(planned(text)).toEqual(rows);
  });
});

describe('what is held, the day in its quarter, and times that only lead in', () => {
  test.each([
    [
      '石门水库工程开工仪式7月1日在云溪县举行。',
      ['2023-07-01 construction_start 石门水库工程开工仪式在云溪县举行'],
    ],
    ['石门大桥通车仪式7月1日上午举行。', ['2023-07-01 opening 石门大桥通车仪式举行']],
    ['天河集团与云溪县项目签约仪式7月1日举行。', ['2023-07-01 agreement 天河集团与云溪县项目签约仪式举行']],
    ['云溪书展7月1日举行。', ['2023-07-01 meeting 云溪书展举行']],
    [
      '2022年四季度云溪市重大项目11月8日集中开工。',
      ['2022-11-08 construction_start 2022年四季度云溪市重大项目集中开工'],
    ],
    [
      '2023年一季度云溪市完成投资80亿元，3月26日石门大桥开工。',
      ['2023-01/2023-03 statistic 云溪市完成投资80亿元', '2023-03-26 construction_start 石门大桥开工'],
    ],
    ['7月20日电 记者20日从天河公司获悉，石门大桥19日开工。', ['2023-07-19 construction_start 石门大桥开工']],
    ['7月20日电力供应恢复正常。', ['2023-07-20 other 电力供应恢复正常']],
    [
      '“十四五”期间，得益于良好的区位优势，云溪县产值到2025年将达到300亿元。',
      ['2025 target 云溪县产值将达到300亿元'],
    ],
    ['根据水利部门2022年工作会议的部署，到2025年水库达到20座。', ['2025 target 水库达到20座']],
    ['根据云溪市2022年统计公报，工业产值增长5%。', ['2022 statistic 工业产值增长5%']],
    ['云溪“十四五”期间首条成品油管道投运', []],
    ['今天，云溪“十四五”期间首条天然气管道投产。', ['2023-09-15 opening 云溪“十四五”期间首条天然气管道投产']],
    // the whole, and not the step that is done
    [
      '石门线改造工程云溪段路基已完成，正在铺设路面，计划11月底完成。',
      ['2023-11-21/2023-11-30 completion 石门线改造工程云溪段完成'],
    ],
    [
      '集中供水工程的主体工程和设备调试已完成，预计2023年10月投入运行。',
      ['2023-10 opening 集中供水工程投入运行'],
    ],
    ['柳河医院主体工程、管网铺设和绿化已完成，预计2023年10月投用。', ['2023-10 opening 柳河医院投用']],
    ['柳河医院配套工程2023年10月完工。', ['2023-10 completion 柳河医院配套工程完工']],
    ['石门医院主体结构7月封顶。', ['2023-07 completion 石门医院主体结构封顶']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('a year that has only begun', () => {
  test.each([
    ['2022年，白岩县启动云岭隧道建设。', 'launch planned 白岩县启动云岭隧道建设'],
    ['今年，云岭大桥开工建设。', 'construction_start planned 云岭大桥开工建设'],
    ['2022年推进云岭水厂建设。', 'other planned 推进云岭水厂建设'],
    ['今年，云岭大桥已开工建设。', 'construction_start occurred 云岭大桥已开工建设'],
    ['今年，白岩县首个项目云岭水厂开工建设。', 'construction_start occurred 白岩县首个项目云岭水厂开工建设'],
    ['2022年1月，云岭大桥开工建设。', 'construction_start occurred 云岭大桥开工建设'],
  ])('%s', (text, row) => {
    expect(told(text, '2022-01-20')).toEqual([row]);
  });

  test('and later in the year tells what has come', () => {
    expect(told('2022年，白岩县启动云岭隧道建设。', '2022-06-20')).toEqual([
      'launch occurred 白岩县启动云岭隧道建设',
    ]);
  });
});

describe('the year that a thing is designed for', () => {
  test('dates nothing', () => {
    expect(dated('云岭水厂设计年限2030年，总投资5亿元。')).toEqual([]);
    expect(dated('云岭水厂到2030年总投资5亿元。')).toEqual(['2030 target 云岭水厂总投资5亿元']);
  });
});

describe('a time inside what is spoken of', () => {
  test.each([
    // what a verb, 对 or 为 is about
    ['这将继续推动2024年云岭县工业质量的改善。', []],
    ['连日的虫害对夺取今年稻谷高产形成了压力。', []],
    ['市长李明来信，对公交集团去年的服务给予好评。', []],
    ['研究所对2015年至2020年城镇家庭消费的调查显示，人均消费逐年提高。', []],
    ['云岭大桥将为今年春运提供保障。', []],
    // what happens then
    ['云岭县推动2024年建成云岭水厂。', ['2024 completion 云岭县推动建成云岭水厂']],
    ['云岭大桥合龙，为今年通车打下基础。', ['2023 opening 云岭大桥通车']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });

  test.each([
    ['到本世纪末，云岭县林地达到90万亩。', '1998-01-20', ['target planned 云岭县林地达到90万亩']],
    // a month that nobody has named is any month
    ['农户当月用电3千瓦时，就要交费。', '2023-07-03', []],
    // an eve sets no term, unless the words look ahead
    ['春节前夕，记者慕名来到云岭县采访。', '2023-01-20', ['visit occurred 记者慕名来到云岭县采访']],
  ])('%s', (text, day, rows) => {
    expect(told(text, day)).toEqual(rows);
  });

  // a century is counted from the publication day, and that of 2000 ends with the year
  test.each([
    ['到本世纪末，云岭县建成林场。', '1998-01-20', ['2000']],
    ['到本世纪末，云岭县建成林场。', '2004-01-20', ['2100']],
    ['上世纪80年代，云岭县修了水渠。', '1998-01-20', ['1880/1889']],
    ['上世纪80年代，云岭县修了水渠。', '2000-12-20', ['1880/1889']],
    ['上世纪80年代，云岭县修了水渠。', '2001-01-20', ['1980/1989']],
    ['本世纪10年代，云岭县修了水渠。', '1998-01-20', ['1910/1919']],
    ['20世纪80年代，云岭县修了水渠。', '1998-01-20', ['1980/1989']],
  ])('%s (%s)', (text, day, dates) => {
    expect(rowsOf(text, day).map(({ date }) => date)).toEqual(dates);
  });
});

describe('of which type is what has no event verb', () => {
  test.each([
    // how high something stood, and where it went
    ['2022年，云岭县求诊人数为零。', 'statistic 云岭县求诊人数为零'],
    ['2022年，当地的柴油价连续走低。', 'statistic 当地的柴油价连续走低'],
    ['2022年，云岭县大力改善投资环境。', 'other 云岭县大力改善投资环境'],
    // how long it lasted is no number that is reported
    ['2022年，云岭厂青工进行了两个月的封闭学习。', 'other 云岭厂青工进行了两个月的封闭学习'],
    ['2022年，云岭路工期缩短30天。', 'statistic 云岭路工期缩短30天'],
    // 离|开工地, 公|开市场
    ['2022年，王明离开工地回村教书。', 'other 王明离开工地回村教书'],
    ['2022年，云岭银行扩大了公开市场业务的份额。', 'other 云岭银行扩大了公开市场业务的份额'],
  ])('%s', (text, row) => {
    expect(rowsOf(text).map(({ type, title }) => `${type} ${title}`)).toEqual([row]);
  });
});

describe('what a title takes in and leaves out', () => {
  test.each([
    ['仅2022年就修好水渠6条。', ['修好水渠6条']],
    ['2022年，云岭集团成立，资产扩大到2亿元。', ['云岭集团成立，资产扩大到2亿元']],
    ['2022年，云岭路通车，全长20公里。', ['云岭路通车']],
    ['云岭县教育局5月2日为新校落成举行座谈会，进一步推动教育发展。', ['云岭县教育局为新校落成举行座谈会']],
    ['5月2日，为迎接论坛召开，云岭县清扫街道。', ['云岭县清扫街道']],
    ['2022年，云岭铁路局根据客流不足的情况，果断停开6趟列车。', ['云岭铁路局果断停开6趟列车']],
    ['2022年，云岭厂又加大调整力度，对厂内的7个车间，近千人进行分流。', ['云岭厂又加大调整力度']],
    ['2022年5月动议以来，镇上筹到的60万元经费已花光。', []],
    [
      '5月2日，云岭市市长李明带领民政局干部，带着大米去探望孤寡老人。',
      ['云岭市市长李明带着大米去探望孤寡老人'],
    ],
    [
      '云岭市市长李明5月2日宣布，尽管市场低迷，全市出口仍保持增长。',
      ['云岭市市长李明宣布，全市出口仍保持增长'],
    ],
    ['云岭市电脑拥有率去年达到57%。', ['云岭市电脑拥有率达到57%']],
    ['去年12月，云岭中学在建校百年之际，办起分校。', ['云岭中学办起分校']],
    ['第二，去年夏收进度不利，影响了农时。', ['夏收进度不利']],
  ])('%s', (text, titles) => {
    expect(rowsOf(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe('a month goes on from the dates before it', () => {
  const dates = (text: string): string[] =>
    rowsOf(text, '2024-11-20').map(({ date, title }) => `${date} ${title}`);
  test.each([
    [
      '2021年4月，青溪水厂获批，当年完成拆迁。10月，青溪水厂开工。',
      ['2021-04 青溪水厂获批', '2021 青溪水厂完成拆迁', '2021-10 青溪水厂开工'],
    ],
    [
      '今年5月6日，柳河隧道贯通，计划2025年10月通车；7月，云川港开港。',
      ['2024-05-06 柳河隧道贯通', '2025-10 柳河隧道通车', '2024-07 云川港开港'],
    ],
    // near misses: nothing but what lies ahead was dated, and no new statement begins
    [
      '青溪水厂计划明年3月开工，10月建成；柳河水厂12月投产。',
      ['2025-03 青溪水厂开工', '2025-10 青溪水厂建成', '2025-12 柳河水厂投产'],
    ],
    [
      '今年5月，青溪水厂开工；柳河水厂计划明年3月开工，10月建成。',
      ['2024-05 青溪水厂开工', '2025-03 柳河水厂开工', '2025-10 柳河水厂建成'],
    ],
  ])('%s', (text, rows) => {
    expect(dates(text)).toEqual(rows);
  });
});

describe('times that are aims, forecasts, questions and hours of a timetable', () => {
  test.each([
    ['今年是新一届政府的开局之年，柳河县生产总值预期增长7%。', ['2023 target 柳河县生产总值预期增长7%']],
    ['展望2035年，柳河建成区域性枢纽城市。', ['2035 target 柳河建成区域性枢纽城市']],
    [
      '10月还将有4个项目动工，全年完成投资有望超过30亿元。',
      ['2023-10 construction_start 将有4个项目动工', '2023 target 完成投资有望超过30亿元'],
    ],
    [
      '柳河高速2021年8月开工。截至8月底，完成投资7亿元。',
      ['2021-08 construction_start 柳河高速开工', '2023-08-31 statistic 柳河高速完成投资7亿元'],
    ],
    ['9月1日当天，柳河站发送旅客3万人次。', ['2023-09-01 statistic 柳河站发送旅客3万人次']],
    [
      '4月10日，柳河县发改局披露《2022年度评估报告》。',
      ['2023-04-10 publication 柳河县发改局披露《2022年度评估报告》'],
    ],
    ['柳河小学一期9月1日开学，首批招收400名学生。', ['2023-09-01 opening 柳河小学一期开学']],
    ['9月8日启动的柳河车辆段扩建新增车位20个。', ['2023-09-08 construction_start 柳河车辆段扩建启动']],
    // near misses
    ['“关键看下个月能不能追上。”王强说。', []],
    [
      '9月6日，列车开行。列车7时20分由柳河站始发，12时10分抵达青湖站。',
      ['2023-09-06 service_change 列车开行'],
    ],
    ['今年是柳河县建县100周年。', []],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

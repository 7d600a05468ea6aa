import { describe, expect, test } from 'vitest';
import { rowsOf, told } from '../example-timelines.ts';

/** date, type and title of each row. */
const dated = (text: string): string[] =>
  rowsOf(text).map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('no subject is what is measured or what a list is headed by', () => {
  test.each([
    [
      '3. 柳河市第一医院东院区。建设规模12万平方米，总投资9亿元，计划2027年12月竣工。',
      ['2027-12 completion 柳河市第一医院东院区竣工'],
    ],
    [
      '五、优化城市交通出行。打通断头路9条，新增车位500个。12月底前建成柳河桥改造工程。',
      ['../2023-12-31 completion 建成柳河桥改造工程'],
    ],
    ['三次产业结构比为9.1∶50.4∶40.5。2022年完成财政总收入72亿元。', ['2022 statistic 完成财政总收入72亿元']],
    ['年度投资90亿元以上。力争12月底前完成征地拆迁。', ['../2023-12-31 completion 完成征地拆迁']],
    ['9月6日，优化营商环境大会在柳河市召开。', ['2023-09-06 meeting 优化营商环境大会在柳河市召开']],
    ['柳河中学改扩建工程2022年12月竣工。', ['2022-12 completion 柳河中学改扩建工程竣工']],
    [
      '上半年，醴陵市完成投资3亿元，全年完成投资5亿元。',
      ['2023-01/2023-06 statistic 醴陵市完成投资3亿元', '2023 target 醴陵市完成投资5亿元'],
    ],
    ['2022年，醴陵市推进项目建设，全年完成投资5亿元。', ['2022 statistic 醴陵市全年完成投资5亿元']],
    [
      '到2030年，以青溪为核心的青柳城际铁路网规模达到820公里，覆盖全省4市2区的30个县。',
      ['2030 target 以青溪为核心的青柳城际铁路网规模达到820公里，覆盖全省4市2区的30个县'],
    ],
    ['青溪医院南院区项目拟用地9公顷，计划于2028年竣工。', ['2028 completion 青溪医院南院区项目竣工']],
    ['提升改造后的柳河公园9月6日开放。', ['2023-09-06 opening 柳河公园开放']],
    // who did the one deed does the next, and a town has no stages
    ['青云镇发展茶园1.2万亩，2022年实现产值1.6亿元。', ['2022 statistic 青云镇实现产值1.6亿元']],
    ['全县清理河道32公里。2022年，一期工程完工。', ['2022 completion 一期工程完工']],
    // what was begun is finished, and a name holds a verb
    ['柳河村改造污水管网3公里，2022年5月完工。', ['2022-05 completion 柳河村改造污水管网完工']],
    ['青云集团研发中心总投资3亿元，2022年5月投用。', ['2022-05 opening 青云集团研发中心投用']],
    ['柳河镇种植油茶1.2万亩，2022年达到2万亩。', ['2022 statistic 柳河镇种植油茶达到2万亩']],
    ['1984年，柳河市对外开放。', ['1984 other 柳河市对外开放']],
    ['5月20日，自贡市举行开工仪式。', ['2023-05-20 construction_start 自贡市举行开工仪式']],
    ['建设局9月6日挂牌。', ['2023-09-06 opening 建设局挂牌']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('what lines, remarks and headings are about', () => {
  test.each([
    [
      '柳河大桥（2018年开工）将于2024年通车。',
      ['2018 construction_start 柳河大桥开工', '2024 opening 柳河大桥通车'],
    ],
    ['柳河中学（1956年创办）2018年迁至新区。', ['1956 launch 柳河中学创办', '2018 other 柳河中学迁至新区']],
    ['柳河大桥（2018年）位于新区。', []],
    [
      '青山县去年改建的柳河小学，今年5月开学。',
      ['2022 other 青山县改建柳河小学', '2023-05 opening 柳河小学开学'],
    ],
    ['去年新建的柳河小学迎来学生。', ['2022 other 新建的柳河小学迎来学生']],
    [
      '青山消息\n\n青山集团发展历程\n\n2005年，更名为青山机械集团。\n\n2010年，在深交所上市。',
      ['2005 other 青山集团更名为青山机械集团', '2010 other 青山集团在深交所上市'],
    ],
    [
      '青山消息\n\n柳河大桥2018年3月开工\n\n2020年6月通车',
      ['2018-03 construction_start 柳河大桥开工', '2020-06 opening 柳河大桥通车'],
    ],
    [
      '青山消息\n\n2021年6月，柳河大桥开工\n\n2021年7月，接待游客20万人次',
      ['2021-06 construction_start 柳河大桥开工', '2021-07 statistic 接待游客20万人次'],
    ],
    ['青山消息\n\n城市建设历程\n\n2005年，建成柳河大桥。', ['2005 completion 建成柳河大桥']],
    ['去年改扩建的柳河医院，今年7月启用。', ['2022 other 柳河医院改扩建', '2023-07 opening 柳河医院启用']],
    ['2022年，柳河中学获奖，并入选省级示范校。', ['2022 designation 入选省级示范校']],
    ['柳河大学2018年并入青山大学。', ['2018 other 柳河大学并入青山大学']],
  ])('%s has %j', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('what a noun has behind it, and what happens to it', () => {
  test.each([
    [
      '2020年启动的柳河片区改造项目6月底全面完工。',
      ['2020 launch 柳河片区改造项目启动', '2023-06-21/2023-06-30 completion 柳河片区改造项目全面完工'],
    ],
    [
      '2012年开工建设的柳河水库今日下闸蓄水。',
      ['2012 construction_start 柳河水库开工建设', '2023-09-15 other 柳河水库下闸蓄水'],
    ],
    ['2021年成立的光明集团计划明年上市。', ['2021 launch 光明集团成立', '2024 other 光明集团上市']],
    [
      '2018年入选国家级试点的柳河县去年接待游客800万人次。',
      ['2018 designation 柳河县入选国家级试点', '2022 statistic 柳河县接待游客800万人次'],
    ],
    [
      '2019年投产的柳河钢厂去年的产值为30亿元。',
      ['2019 opening 柳河钢厂投产', '2022 statistic 柳河钢厂产值为30亿元'],
    ],
    [
      '2021年6月签约的柳河电池项目，8月动工。',
      ['2021-06 agreement 柳河电池项目签约', '2021-08 construction_start 柳河电池项目动工'],
    ],
    [
      '由光明集团2018年投资建设的柳河风电场，2020年12月并网发电。',
      ['2018 construction_start 光明集团投资建设柳河风电场', '2020-12 opening 柳河风电场并网发电'],
    ],
    // the second time is of a name, or of what is worked with
    ['2019年印发的《柳河规划》2025年目标提前实现。', ['2019 publication 《柳河规划》印发']],
    ['2017年获评的国家级园区2022年度考核结果公布。', ['2017 designation 国家级园区获评']],
    // it began then, and is no sum of that year
    ['自2012年建园以来，柳河产业园累计引进企业860家。', []],
    ['自2021年6月开通以来，柳河铁路累计发送旅客80万人次。', ['2021-06 opening 柳河铁路开通']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('who a title is about where its clause only points', () => {
  test.each([
    [
      '柳河市中医院新院区总投资9.6亿元。2021年3月，新院区奠基；预计2024年6月投入使用。',
      ['2021-03 construction_start 柳河市中医院新院区奠基', '2024-06 opening 柳河市中医院新院区投入使用'],
    ],
    ['柳河县地处江城市西部。2022年，该县实现生产总值210亿元。', ['2022 statistic 柳河县实现生产总值210亿元']],
    [
      '柳河大剧院昨晚首演。该剧院2018年立项。',
      ['2023-09-14 other 柳河大剧院首演', '2018 approval 柳河大剧院立项'],
    ],
    ['青山县发展很快。2022年，该市实现生产总值210亿元。', ['2022 statistic 该市实现生产总值210亿元']],
    [
      '柳河公园2013年开园，其核心区去年接待游客60万人次。',
      ['2013 opening 柳河公园开园', '2022 statistic 柳河公园核心区接待游客60万人次'],
    ],
    ['其二期工程将于明年开工。', ['2024 construction_start 二期工程开工']],
    [
      '柳河大桥主塔6月封顶。大桥计划2024年通车。',
      ['2023-06 completion 柳河大桥主塔封顶', '2024 opening 柳河大桥通车'],
    ],
    [
      '2.柳河电站。总投资78亿元，今年3月获省发改委核准，计划年内开工。',
      ['2023-03 approval 柳河电站获省发改委核准', '2023 construction_start 柳河电站开工'],
    ],
    ['形势喜人。今年3月获省发改委核准。', ['2023-03 approval 获省发改委核准']],
    ['柳河电站项目，位于青山县，今年3月获省发改委核准。', ['2023-03 approval 柳河电站项目获省发改委核准']],
    [
      '柳河产业园分两期建设，其中一期工程于2021年6月动工；二期工程计划明年9月动工，2025年投产。',
      [
        '2021-06 construction_start 柳河产业园一期工程动工',
        '2024-09 construction_start 柳河产业园二期工程动工',
        '2025 opening 柳河产业园二期工程投产',
      ],
    ],
    [
      '6月30日，柳河水电站首台机组并网发电，全部机组计划2024年底投产。',
      ['2023-06-30 opening 柳河水电站首台机组并网发电', '2024-10/2024-12 opening 柳河水电站全部机组投产'],
    ],
    // who was spoken of is not who has this
    [
      '2017年，贫困户全部脱贫；2022年，村集体收入达120万元。',
      ['2017 other 贫困户全部脱贫', '2022 statistic 村集体收入达120万元'],
    ],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

test.each([
  ['光明集团发布半年报\n\n2023年上半年，公司实现营业收入46亿元。', '光明集团实现营业收入46亿元'],
  ['柳河县推进生态产品价值实现机制试点。2022年，公司实现营业收入46亿元。', '公司实现营业收入46亿元'],
])('%s is titled %s', (text, title) => {
  expect(rowsOf(text).at(-1)?.title).toBe(title);
});

describe('of which type, and which words of it', () => {
  test.each([
    ['柳河农科所2019年获全国先进单位称号。', ['2019 designation 柳河农科所获全国先进单位称号']],
    ['2022年，成功晋升国家5A级景区。', ['2022 designation 成功晋升国家5A级景区']],
    ['2020年4月，柳河县退出贫困县序列。', ['2020-04 designation 柳河县退出贫困县序列']],
    ['2020年4月，柳河公司退出市场。', ['2020-04 other 柳河公司退出市场']],
    [
      '2018年，35岁的王明辞去工作，回到柳河村种植猕猴桃。',
      ['2018 other 35岁的王明辞去工作，回到柳河村种植猕猴桃'],
    ],
    [
      '6月20日，随着第一根桩基开钻，柳河站站房工程拉开建设序幕。',
      ['2023-06-20 construction_start 柳河站站房工程拉开建设序幕'],
    ],
    ['6月20日，柳河医院门诊楼正式对外接诊。', ['2023-06-20 opening 柳河医院门诊楼正式对外接诊']],
    // what is expected is still to come; what is told of a past year is not
    [
      '柳河闸2022年10月启动改造，目前已近尾声，预计9月底完工。',
      ['2022-10 launch 柳河闸启动改造', '2023-09-21/2023-09-30 completion 柳河闸完工'],
    ],
    ['近日（9月11日），柳河医院投入使用。', ['2023-09-11 opening 柳河医院投入使用']],
    ['上周五（9月8日），柳河医院投入使用。', ['2023-09-08 opening 柳河医院投入使用']],
    ['柳河医院（2021年），由光明集团建设。', []],
    ['柳河镇因地制宜发展茶产业，2022年茶园面积达3.2万亩。', ['2022 statistic 柳河镇茶园面积达3.2万亩']],
    ['柳河镇因地制宜发展茶产业，2022年全县茶园面积达3.2万亩。', ['2022 statistic 全县茶园面积达3.2万亩']],
    [
      '2022年，柳河市坚持以项目建设为抓手，经济社会发展取得新成效。',
      ['2022 other 柳河市经济社会发展取得新成效'],
    ],
    ['柳河农科所2019年获得奖励资金。', ['2019 other 柳河农科所获得奖励资金']],
    ['今年1月，柳河县首批脐橙出口欧洲。', ['2023-01 other 柳河县首批脐橙出口欧洲']],
    ['今年1月，柳河县脐橙出口增长12%。', ['2023-01 statistic 柳河县脐橙出口增长12%']],
    ['柳河中学2003年晋升为省级示范高中。', ['2003 designation 柳河中学晋升为省级示范高中']],
    [
      '2022年11月，市政府印发《柳河规划》（柳政发〔2022〕45号）。',
      ['2022-11 publication 市政府印发《柳河规划》'],
    ],
    [
      '根据规划，柳河新区近期到2025年，人口规模达到30万人；远期到2035年，人口达到60万人。',
      ['2025 target 柳河新区人口规模达到30万人', '2035 target 柳河新区人口达到60万人'],
    ],
    ['规划期限：近期到2025年，远期到2035年。', []],
    ['7月1日是建党纪念日，当天柳河县举行了座谈会。', ['2023-07-01 meeting 柳河县举行了座谈会']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what happens at a year’s end, names that hold a year, and what is paid for', () => {
  test.each([
    ['2022年底，柳河县汽车保有量30万辆。', ['2022-12-31 statistic 柳河县汽车保有量30万辆']],
    ['2022年末，全县医院32家。', ['2022-12-31 statistic 全县医院32家']],
    ['2022年底，柳河县招聘教师200名。', ['2022-10/2022-12 statistic 柳河县招聘教师200名']],
    ['2022年末，柳河机场新开航线3条。', ['2022-10/2022-12 statistic 柳河机场新开航线3条']],
    ['2022年底以来，柳河县引进企业12家。', ['2022-10/.. statistic 柳河县引进企业12家']],
    ['去年召开的全省2023年工作会议部署了任务。', ['2022 meeting 全省2023年工作会议召开']],
    [
      '2015年成立的柳河合作社2022年收入达500万元。',
      ['2015 launch 柳河合作社成立', '2022 statistic 柳河合作社收入达500万元'],
    ],
    [
      '2022年，柳河镇吸引返乡人员200人，流转土地5000亩。',
      ['2022 statistic 柳河镇吸引返乡人员200人，流转土地5000亩'],
    ],
    ['2021年耗资3亿元重建的柳河大桥通车。', ['2021 opening 耗资3亿元重建的柳河大桥通车']],
    ['柳河地质区域定向钻探工作于2022年5月完成。', ['2022-05 completion 柳河地质区域定向钻探工作完成']],
    ['青溪市南北向主干道柳河大道2022年5月通车。', ['2022-05 opening 青溪市南北向主干道柳河大道通车']],
    ['柳河大桥2022年5月向西延伸。', ['2022-05 other 柳河大桥向西延伸']],
    ['2022年将有哪些高铁开通？', []],
    ['建设柳河大桥，12月底前完成桥面铺装。', ['../2023-12-31 completion 柳河大桥完成桥面铺装']],
    ['建设柳河水厂，年底前建成青山管网。', ['../2023-12-31 completion 建成青山管网']],
    [
      '光明股份有限公司2005年上市。2010年，集团实现销售510亿元。',
      ['2005 other 光明股份有限公司上市', '2010 statistic 集团实现销售510亿元'],
    ],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what people do stands before what happens', () => {
  test.each([
    ['5月1日，市民早早来到车站，青白城际铁路正式开通。', ['2023-05-01 opening 青白城际铁路正式开通']],
    ['5月1日，大家忙着采茶，青白铁路正式开启铺轨施工。', ['2023-05-01 other 青白铁路正式开启铺轨施工']],
    ['去年9月开学，白岩区4所学校全部投入使用。', ['2022-09 opening 白岩区4所学校全部投入使用']],
    ['5月1日，市民走进云岭公园，感受新变化。', ['2023-05-01 visit 市民走进云岭公园']],
    ['5月1日，市民广场改造完成，青溪大桥开工。', ['2023-05-01 completion 市民广场改造完成']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('who tells of a work is not what is finished', () => {
  test.each([
    [
      '项目建设单位云和公司相关负责人介绍：“目前，B区正在建设，项目预计于今年10月底完工。”',
      ['2023-10-21/2023-10-31 completion 项目完工'],
    ],
    ['云和大桥正在施工，项目预计今年11月完工。', ['2023-11 completion 云和大桥完工']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('what is begun at once is an event, however many are', () => {
  test.each([
    ['一季度，我市集中开工217个重大项目。', ['construction_start occurred 我市集中开工217个重大项目']],
    [
      '自今年柳河首批开工17个重点项目之后，全县干劲更足。',
      ['construction_start occurred 柳河首批开工17个重点项目'],
    ],
    ['上半年，全市新开工项目120个，竣工项目30个。', ['statistic occurred 全市新开工项目120个，竣工项目30个']],
  ])('%s has %j', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('how far off a thing is stands before its name', () => {
  test.each([
    [
      '相距仅600米的白岩街道中心幼儿园，今年8月底就可以竣工。',
      ['completion planned 白岩街道中心幼儿园可以竣工'],
    ],
    [
      '相隔5公里的清水村4组配套幼儿园，今年9月底就可以竣工。',
      ['completion planned 清水村4组配套幼儿园可以竣工'],
    ],
  ])('%s has %j', (text, rows) => {
    expect(told(text, '2023-02-15')).toEqual(rows);
  });
});

describe('what was paid for in the clause before', () => {
  test.each([
    ['县里投入2.4亿元改造城北体育场，预计明年5月完工。', ['completion planned 城北体育场改造完工']],
    [
      '县里投入2.4亿元改造城北体育场，座席由1.2万个扩至3万个，预计明年5月完工。',
      ['completion planned 城北体育场改造完工'],
    ],
    ['镇里筹资200万元修了一条水泥路，去年10月通车。', ['opening occurred 水泥路通车']],
    ['云岭五局承建青溪隧道，2022年6月贯通。', ['completion occurred 青溪隧道贯通']],
    ['云岭集团承建青溪隧道，2022年成立。', ['launch occurred 云岭集团承建青溪隧道成立']],
    ['青溪村修了一条路，去年通车。', ['opening occurred 青溪村修了一条路通车']],
    ['青云集团投资2亿元改造柳河水泥厂，公司利润大增，2022年上市。', ['other occurred 青云集团上市']],
    ['青云公司年加工玉米240万吨，2022年完成产值106亿元。', ['statistic occurred 青云公司完成产值106亿元']],
    ['青云公司年加工玉米240万吨，2024年将达到300万吨。', ['target planned 青云公司年加工玉米将达到300万吨']],
    [
      '柳河市全年接待游客40万人次，2024年力争达到50万人次。',
      ['target planned 柳河市接待游客力争达到50万人次'],
    ],
    ['柳河市全年生产原煤4000万吨，2022年增长3%。', ['statistic occurred 柳河市全年生产原煤增长3%']],
    ['青云公司年销售收入40亿元，2022年达到60亿元。', ['statistic occurred 青云公司年销售收入达到60亿元']],
    ['青云光伏电站于2022年12月并网。', ['opening occurred 青云光伏电站并网']],
    ['2022年，青云县新增并网容量120万千瓦。', ['statistic occurred 青云县新增并网容量120万千瓦']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('in whose prices it is counted, in how many stages and how long it serves', () => {
  test.each([
    ['按2020年价格计算，青溪水库总投资30亿元。', []],
    ['2020年，青溪市价格水平上涨2%。', ['statistic occurred 青溪市价格水平上涨2%']],
    ['青溪电池项目分两期实施，计划2025年投产。', ['opening planned 青溪电池项目投产']],
    ['自1998年通车至今，青柳高速公路服务20多年。', ['opening occurred 青柳高速公路通车']],
    ['一旦2025年资金到位，青溪大桥开工。', []],
    [
      '青溪大桥西接云岩路，东连柳木高速，全长9公里。项目于2018年5月开工建设。',
      ['construction_start occurred 青溪大桥开工建设'],
    ],
    ['青溪大道西接线工程2021年建成。', ['completion occurred 青溪大道西接线工程建成']],
    ['青溪大桥西连接线，全长5公里，2022年10月通车。', ['opening occurred 青溪大桥西连接线通车']],
    ['青溪路东连廊工程，全长5公里，2022年10月完工。', ['completion occurred 青溪路东连廊工程完工']],
    ['南通产业园总投资5亿元，2022年10月开工。', ['construction_start occurred 南通产业园开工']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('who brings the news, and that there is news', () => {
  test.each([
    [
      '据《青云日报》7月20日消息，近日，青溪医院可行性研究报告获批。',
      ['publication occurred 《青云日报》消息'],
    ],
    ['王明川：去年，十件民生实事完成投资87亿元。', ['statistic occurred 十件民生实事完成投资87亿元']],
    ['黄石市：去年，完成投资87亿元。', ['statistic occurred 黄石市完成投资87亿元']],
    ['7月20日，青溪市发布消息，启动人才计划。', ['publication occurred 青溪市发布消息']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('stages behind a semicolon are of what stands before it', () => {
  test.each([
    [
      '云柳公司投资14亿元实施的改造项目2022年6月完工。青云经开区的宏云铝材项目一期已投产；二期2023年3月开工，预计明年4月建成。',
      [
        'completion occurred 云柳公司投资14亿元实施的改造项目完工',
        'construction_start occurred 青云经开区的宏云铝材项目二期开工',
        'completion planned 青云经开区的宏云铝材项目二期建成',
      ],
    ],
    ['与之互补的青云光伏电站一期装机100万千瓦，2022年6月并网。', ['opening occurred 青云光伏电站一期并网']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('what was measured has no other measure, and a step of the work does not open', () => {
  test.each([
    [
      '2022年末全市公路通车里程1.86万公里。全年完成货运量1.32亿吨。',
      ['2022-12-31 statistic 全市公路通车里程1.86万公里', '2022 statistic 全市完成货运量1.32亿吨'],
    ],
    [
      '2021年全市外贸进出口总额56亿元，2022年完成60亿元。',
      ['2021 statistic 全市外贸进出口总额56亿元', '2022 statistic 全市外贸进出口总额完成60亿元'],
    ],
    [
      '青柳铁路全长286公里。目前，全线线下工程已完成97%，预计今年12月开通运营。',
      ['2023-12 opening 青柳铁路开通运营'],
    ],
    ['青柳铁路全线控制性工程取得突破，今年年底全线通车。', ['2023-10/2023-12 opening 青柳铁路全线通车']],
    ['青溪变电站土建工程2022年9月完工。', ['2022-09 completion 青溪变电站土建工程完工']],
    [
      '“我们将加快骨架路网建设，力争到2026年形成‘三横四纵’路网。”柳明说。',
      ['2026 target 形成‘三横四纵’路网'],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('who answers in an interview is nobody that is told of', () => {
  test.each([
    ['吴伟：2022年，萍乡市完成投资28亿元。', ['2022 statistic 萍乡市完成投资28亿元']],
    ['吴伟：今年计划完成投资28亿元。', ['2023 target 计划完成投资28亿元']],
    ['钱塘：2022年完成投资36亿元。', ['2022 statistic 钱塘完成投资36亿元']],
    ['记者：今年有什么打算？', []],
    ['青柳高铁今年6月通车，你准备好了吗？', ['2023-06 opening 青柳高铁通车']],
    [
      '青溪港专用铁路全长18公里，今年9月开工。力争全年货物吞吐量突破2亿吨。',
      ['2023-09 construction_start 青溪港专用铁路开工', '2023 target 货物吞吐量突破2亿吨'],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('the one of several that a sentence picks out', () => {
  test.each([
    [
      '柳青高速、柳云高速加快建设，其中柳云高速全长86公里，2022年3月开工，预计2025年通车。',
      ['2022-03 construction_start 柳云高速开工', '2025 opening 柳云高速通车'],
    ],
    [
      '全市推进项目12个，其中青溪水库总库容3600万立方米，2022年3月开工，柳河水库2023年5月开工。',
      ['2022-03 construction_start 青溪水库开工', '2023-05 construction_start 柳河水库开工'],
    ],
    ['柳河草莓种植始于1924年，至今已有百年历史。', ['1924 launch 柳河草莓种植始于1924年']],
    [
      '1月12日，记者获悉，开通一年以来，青柳班列累计开行316列。',
      ['2023-01-12 statement 青柳班列累计开行316列'],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('what stands beside a name, what a part is of and who issues a paper', () => {
  test.each([
    ['与之相邻的柳河实验室4月12日揭牌。', ['2023-04-12 opening 柳河实验室揭牌']],
    ['现场签约的柳河电池项目预计三季度开工。', ['2023-07/2023-09 construction_start 柳河电池项目开工']],
    [
      '柳河电池项目总投资12亿元，建设年产15吉瓦时电池生产线，预计三季度开工。',
      ['2023-07/2023-09 construction_start 柳河电池项目开工'],
    ],
    // near miss: the line alone is built
    [
      '柳河公司投资2亿元，建设锂电池生产线，预计三季度开工。',
      ['2023-07/2023-09 construction_start 锂电池生产线开工'],
    ],
    [
      '柳河至江州±800千伏直流输电工程线路全长2180公里，2022年6月投运。',
      ['2022-06 opening 柳河至江州±800千伏直流输电工程线路投运'],
    ],
    [
      '省政府办公厅印发《低空行动方案》。《低空行动方案》提出，到2025年，建成机场12个。',
      ['2025 target 建成机场12个'],
    ],
    [
      '柳河产业园一期2022年12月投运；二期项目正在建设，面积12万平方米，预计明年二季度建成。',
      ['2022-12 opening 柳河产业园一期投运', '2024-04/2024-06 completion 柳河产业园二期项目建成'],
    ],
    // near miss: one stage behind the whole
    [
      '柳河水厂2021年动工；一期今年完工。',
      ['2021 construction_start 柳河水厂动工', '2023 completion 柳河水厂一期完工'],
    ],
    [
      '柳河产业园一期2022年进口整车3600辆，占全省的六成；正在建设的二期项目面积12万平方米。',
      ['2022 statistic 柳河产业园一期进口整车3600辆，占全省的六成'],
    ],
    // near miss: another measure of the same
    [
      '2022年，柳河港货物吞吐量2亿吨；集装箱吞吐量400万标箱。',
      ['2022 statistic 柳河港货物吞吐量2亿吨，集装箱吞吐量400万标箱'],
    ],
    ['柳河第二小学2022年9月开学，新增学位1800个。', ['2022-09 opening 柳河第二小学开学']],
    // near miss: at which time of the year
    ['2022年9月开学，柳河小学投入使用。', ['2022-09 opening 柳河小学投入使用']],
    // near miss: the new area of which the paper is
    ['柳河新区获批。《总体方案》提出，到2030年，基本建成新城。', ['2030 target 柳河新区基本建成新城']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('near misses of what a year, a name before a colon and a part are of', () => {
  test.each([
    ['锚定全年目标，柳河集团1月产值同比增长36%。', ['2023-01 statistic 柳河集团产值同比增长36%']],
    ['柳河景区全年开放，游客同比增长12%。', []],
    ['沈阳：2022年12月26日，柳河快速路通车。', ['2022-12-26 opening 沈阳柳河快速路通车']],
    [
      '柳河大桥全长3.6公里，其中引桥长1.2公里，2022年8月开工，计划2025年通车。',
      ['2022-08 construction_start 柳河大桥开工', '2025 opening 柳河大桥通车'],
    ],
    [
      '柳青高铁设站8座，其中青湖站建筑面积2万平方米，2月封顶，全线预计2026年通车。',
      ['2023-02 completion 青湖站封顶', '2026 opening 柳青高铁全线通车'],
    ],
    [
      '2月18日，柳河电站最后一台机组并网，标志着电站全面投产。',
      ['2023-02-18 opening 柳河电站最后一台机组并网，标志着电站全面投产'],
    ],
    ['龙年首列柳河班列2月12日开出。', ['2023-02-12 service_change 龙年首列柳河班列开出']],
    ['3月1日，柳河数据交易所挂牌。', ['2023-03-01 opening 柳河数据交易所挂牌']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

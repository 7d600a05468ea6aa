import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.ts';
import { articleOf } from '../../pipeline/extraction/sentences/article.ts';
import { extractTimelines } from '../../pipeline/extraction/timelines/timelines.ts';
import { toolsFor } from '../../pipeline/extraction/tools.ts';
import { bareDocument } from '../../pipeline/reading/inline.ts';
import { extracted, rowsOf, told } from '../example-timelines.ts';

describe('the kind of event', () => {
  test.each([
    ['2021年3月5日，青山大桥建成通车。', 'opening'],
    ['2021年3月5日，青山大桥主塔封顶。', 'completion'],
    ['2021年3月5日，青山大桥举行封顶仪式。', 'completion'],
    ['2021年3月5日，青山大桥竣工。', 'completion'],
    ['2021年3月5日，青山集团完成B轮融资。', 'other'],
    ['2021年3月5日，青山水库完成主体工程。', 'completion'],
    ['青山中学计划明年迁至柳河新区。', 'other'],
    ['青山集团将于2025年停产。', 'other'],
    ['青山集团计划明年建成二期厂房。', 'completion'],
    ['青山县力争明年建成文明城市。', 'target'],
    ['2021年3月5日，青山大桥开工建设。', 'construction_start'],
    ['2021年3月5日，柳河新区举行重点项目集中开工仪式。', 'construction_start'],
    ['2021年3月5日，柳河新区重点项目签约仪式在江城举行。', 'agreement'],
    ['2021年3月5日，柳河新区召开产业发展大会。', 'meeting'],
    ['2021年3月5日，江城市发改委印发《柳河新区建设方案》。', 'publication'],
    ['2021年3月5日，江城市出台《关于支持小微企业的意见》。', 'policy'],
    ['2021年3月5日，国务院批复同意设立柳河新区。', 'approval'],
    ['2021年3月5日，江城市入选国家级消费试点城市。', 'designation'],
    ['2021年3月5日，江城市市长王明到柳河新区调研。', 'visit'],
    ['2021年3月5日，王明深入光明公司水泵技术改造、青山公司标准化厂房等项目施工现场。', 'visit'],
    ['2021年3月5日，江城产业基金正式成立。', 'launch'],
    ['2021年3月5日，江城站首次开行直达北京的高铁列车。', 'service_change'],
    ['2021年3月5日，江城市市长王明在座谈会上表示，要抢抓机遇。', 'statement'],
    ['2021年，江城市实现生产总值1200亿元，同比增长6.1%。', 'statistic'],
    ['到2025年，江城市生产总值达到2000亿元。', 'target'],
    ['2021年3月5日，青柳公路保通车促开工推进会在江城召开。', 'meeting'],
    ['2021年3月5日，青柳公路举行开工动员会。', 'construction_start'],
    ['2021年3月5日，被列为市重点项目的青山泊位开工。', 'construction_start'],
    ['2021年3月5日，青山中学开校。', 'opening'],
    ['2021年3月5日，江城高新区更名为柳河高新区。', 'other'],
    ['2021年3月5日，江城遭遇强降雨。', 'other'],
    ['2021年3月5日，光明制药总部领取施工许可证。', 'construction_start'],
    ['2021年3月5日，江城通过市场采购方式出口3亿元。', 'statistic'],
    ['2022年以来，宜春班列累计开行500列。', 'statistic'],
    ['2022年以来，宜春班列加密开行。', 'service_change'],
    ['2021年3月5日，看房团来到宜春五个楼盘。', 'other'],
    ['2021年3月5日，宜春班列突破500列。', 'statistic'],
    ['2021年实施的宜春至芜湖路段全长10公里。', 'other'],
    ['2016年至2018年，宜春班列迅猛增长，突破700列。', 'statistic'],
    ['2021年3月，光明公司获得了青山集团的投资。', 'other'],
    ['2021年3月，光明公司获得“先进企业”称号。', 'designation'],
    ['2021年3月，宜春机场扩建开工典礼在宜春举行。', 'construction_start'],
    ['2021年江城第六批集中开工重大项目24个。', 'construction_start'],
    ['2021年江城集中开工重大项目24个。', 'statistic'],
    ['江城港1861年开埠。', 'opening'],
  ])('%s is %s', (text, type) => {
    expect(rowsOf(text).map((row) => row.type)).toEqual([type]);
  });

  test.each([
    ['2021年3月5日，江城市获批成为国家物流枢纽试点城市。', 'designation'],
    ['2021年3月5日，江城市获批建设青山机场。', 'approval'],
    ['2021年3月5日，“青山”号邮轮成功首航。', 'launch'],
    ['2021年3月5日，江城铁路公司披露，青山铁路进展顺利。', 'statement'],
    ['去年江城港完成“青山”号、“柳河”号等国际邮轮始发27个航次。', 'statistic'],
    ['2021年12月5日，青山大桥桥面铺装完成。', 'completion'],
    ['2022年列入计划的18座水闸已经开工。', 'other'],
    ['2022年列入国家级试点名单，江城市信心更足。', 'designation'],
    ['自2021年3月起，柳河全面禁渔。', 'policy'],
    ['2021年3月5日，载有汽车配件的列车驶出江城。', 'service_change'],
    ['2021年3月，江城市实施“阳光助学计划”。', 'launch'],
    ['2021年3月，江城市实施阶梯水价。', 'policy'],
    ['旧城改造项目将于2024年3月启动。', 'construction_start'],
    ['科普宣传活动将于2024年3月启动。', 'launch'],
    ['到2025年，江城将建成青山森林公园、柳河湿地公园。', 'completion'],
    ['到2025年，江城将建成宜居宜业城市。', 'target'],
    ['“十四五”期间，全省将开建17条高速公路。', 'construction_start'],
    ['“十四五”期间，全省引进项目17个。', 'target'],
    ['2024年8月底前完成新建学校50所。', 'target'],
    ['2024年8月底前建成标准厂房30万平方米。', 'completion'],
    ['截至8月底，列入计划的318个小区改造项目全部完工。', 'completion'],
    ['截至8月底，已完工318个项目。', 'statistic'],
    ['2023年，江城争取到中央补助资金3.2亿元。', 'statistic'],
    ['9月份，全市中欧班列开行45列。', 'statistic'],
    ['2024年起，中欧班列每天开行8列。', 'service_change'],
    ['预计2024年底柳河学校将完成建设并投入使用。', 'completion'],
    ['预计2024年底柳河学校将建成并投入使用。', 'opening'],
    ['2022年，商人王明投资2亿元建设柳河产业园。', 'construction_start'],
    ['2022年，江城市完成投资2亿元。', 'statistic'],
    ['9月5日，江城新城二期项目全面启动。', 'construction_start'],
    ['2022年，江城市参加基本养老保险45万人。', 'statistic'],
    ['9月5日，王明参加第三届旅游大会。', 'meeting'],
    ['9月5日，督查组前往柳河区，实地了解工作进展。', 'visit'],
    ['记者5日从市政府新闻办举行的发布会获悉，旅游回暖。', 'statement'],
    ['2022年，江城市下达柳河区建设任务为2000套。', 'target'],
    ['2022年，江城市建成住房2000套。', 'statistic'],
    ['今年以来，江城打造“青山”“柳河”“绿洲”三大品牌。', 'other'],
    ['今年以来，江城新增品牌3个。', 'statistic'],
    ['“十四五”期间，江城将以创建青山科学中心为抓手，大力发展产业。', 'target'],
    ['9月5日，市长王明深入园区一线调研企业。', 'visit'],
    ['9月5日，与会人员来到柳河产业园项目现场观摩。', 'visit'],
    ['9月5日，全市深入推进园区治理。', 'other'],
    ['9月5日，乡村旅游走进千家万户。', 'other'],
    ['9月5日，省政府在新闻发布厅举行记者会。', 'meeting'],
    ['自2013年青山自贸片区成立以来，企业已达210家。', 'launch'],
    ['9月5日，柳河新区重点项目启动开工活动举行。', 'construction_start'],
    ['9月5日，在江城博览会开幕式上，青山研究院发布了百强榜。', 'publication'],
    ['前三季度，全市经济持续恢复增长。', 'statistic'],
    ['前三季度，全市干部作风持续好转。', 'other'],
    ['2022年度青山乡确定的民生实事项目有3个。', 'statistic'],
    ['“十四五”期间，全省累计完成投资300亿元。', 'statistic'],
    ['“十四五”期间，柳河县累计新建学校42所。', 'statistic'],
    ['“十四五”期间，柳河县计划累计新建学校42所。', 'target'],
    ['预计青山学校2024年秋季开始招生。', 'opening'],
  ])('by its verb and what the verb acts on: %s is %s', (text, type) => {
    expect(rowsOf(text).map((row) => row.type)).toEqual([type]);
  });

  test('figures for a period are a statistic even where a verb of events counts them', () => {
    expect(told('1—6月，柳河新区开工项目80个，完成投资35亿元。')).toEqual([
      'statistic occurred 柳河新区开工项目80个，完成投资35亿元',
    ]);
    expect(told('3月5日，总投资35亿元的柳河产业园项目开工。')).toEqual([
      'construction_start occurred 柳河产业园项目开工',
    ]);
  });

  test('a list that is counted is no amount', () => {
    expect(told('2021年3月，工信部确定江城、柳州等12个城市开展试点。')).toEqual([
      'designation occurred 工信部确定江城、柳州等12个城市开展试点',
    ]);
  });

  test('a running year is an aim in a plan and a report once its work is done', () => {
    expect(told('2023年，力争新增就业5万人。', '2023-02-10')).toEqual(['target planned 力争新增就业5万人']);
    // a school year that has begun
    expect(told('2022学年，柳河大学招生3000人。', '2023-05-10')).toEqual([
      'statistic occurred 柳河大学招生3000人',
    ]);
    expect(told('2023学年，柳河大学计划招生3000人。', '2023-05-10')).toEqual([
      'target planned 柳河大学计划招生3000人',
    ]);
    expect(told('2023年，全市已新增就业5万人。', '2023-12-10')).toEqual([
      'statistic occurred 全市已新增就业5万人',
    ]);
  });

  test('what is built in a year to come keeps its own kind', () => {
    expect(told('青山大桥计划2026年建成通车。')).toEqual(['opening planned 青山大桥建成通车']);
  });

  test('a denied event is none', () => {
    expect(told('2021年，江城未能入选试点城市。').every((row) => !row.startsWith('designation'))).toBe(true);
  });
});

describe('the title', () => {
  test('takes the subject that stands before the time', () => {
    expect(told('青山大桥已于2021年3月5日正式通车。')).toEqual(['opening occurred 青山大桥正式通车']);
  });

  test('restores a subject that the clause leaves out', () => {
    expect(told('青山大桥2018年开工建设，2021年3月主塔封顶，2022年底建成通车。')).toEqual([
      'construction_start occurred 青山大桥开工建设',
      'completion occurred 青山大桥主塔封顶',
      'opening occurred 青山大桥建成通车',
    ]);
  });

  test('people who act together stand behind the first of them', () => {
    expect(told('3月2日，江城县委书记王明，县委副书记李华，副县长赵青带领相关部门前往柳河市考察。')).toEqual([
      'visit occurred 江城县委书记王明等带领相关部门前往柳河市考察',
    ]);
    expect(told('3月2日，江城县委书记王明，县长李华调研光明公司。')).toEqual([
      'visit occurred 江城县委书记王明等调研光明公司',
    ]);
    expect(told('3月2日，江城县委书记王明主持召开会议，县长李华出席。')).toEqual([
      'meeting occurred 江城县委书记王明主持召开会议',
    ]);
  });

  test('a headline that lost its end before the next clause keeps its own words', () => {
    expect(told('青山大桥年底建成通车今年，我省将建成柳河高铁。', '2023-03-01')).toEqual([
      'opening planned 青山大桥建成通车',
      'completion planned 我省将建成柳河高铁',
    ]);
  });

  test('times that stand together share what happens', () => {
    expect(told('青山大桥、柳河大桥3月5日、3月7日分别通车。')).toEqual([
      'opening occurred 青山大桥、柳河大桥分别通车',
      'opening occurred 青山大桥、柳河大桥分别通车',
    ]);
    expect(told('3月5日青山大桥通车，3月7日柳河大桥通车。')).toEqual([
      'opening occurred 青山大桥通车',
      'opening occurred 柳河大桥通车',
    ]);
  });

  test('what there is needs no subject from before', () => {
    expect(told('光明公司建设顺利。下半年仍有青山厂房等6个项目可望开工。', '2023-07-01')).toEqual([
      'construction_start planned 仍有青山厂房等6个项目可望开工',
    ]);
  });

  test('a bare measure is of whom the sentence before told, whoever heard of it is not told of', () => {
    expect(told('光明公司建成新厂。2022年，产值突破200亿元。')).toEqual([
      'statistic occurred 光明公司产值突破200亿元',
    ]);
    expect(told('光明公司建成新厂。乙厂去年产值突破200亿元。')).toEqual([
      'statistic occurred 乙厂产值突破200亿元',
    ]);
    expect(told('9月11日，记者从市经信委获悉，10个项目入库，年内计划完成投资65亿元。').at(-1)).toBe(
      'target planned 计划完成投资65亿元',
    );
  });

  test('what is aimed at is no number reported', () => {
    expect(told('柳河市力争年内开建13个公路项目。')).toEqual([
      'construction_start planned 柳河市开建13个公路项目',
    ]);
    expect(told('柳河市今年上半年开建13个公路项目。')).toEqual(['statistic occurred 柳河市开建13个公路项目']);
    expect(told('青山项目本月内陆续开工。')).toEqual(['construction_start occurred 青山项目陆续开工']);
  });

  test('what they aim at for years ahead is no event of this one', () => {
    expect(told('2022年，柳河县围绕脱贫和到2025年建成小康社会目标，全县经济平稳发展。')).toEqual([
      'other occurred 全县经济平稳发展',
    ]);
  });

  test('keeps the subject of a new name', () => {
    expect(told('江城高新区2012年更名为柳河高新区，并于2013年升级为国家高新区。')).toEqual([
      'other occurred 江城高新区更名为柳河高新区',
      'designation occurred 江城高新区升级为国家高新区',
    ]);
  });

  test('is that of the name behind what it is, of a railway without its length, and not of a trend', () => {
    expect(told('2021年8月5日，该县重点水利工程，青山水库可研报告获得正式批复。')).toEqual([
      'approval occurred 青山水库可研报告获得正式批复',
    ]);
    expect(told('2015年9月5日开工建设的青山高速铁路线路全长505公里。')).toEqual([
      'construction_start occurred 青山高速铁路开工建设',
    ]);
    expect(told('全市经济增长有所放缓。2021年，实现生产总值900亿元。')).toEqual([
      'statistic occurred 全市实现生产总值900亿元',
    ]);
  });

  test('stops before what a number is compared with', () => {
    expect(told('2021年，甲市实现生产总值900亿元，增长5%，与2019年相比，两年平均增长3%。')).toEqual([
      'statistic occurred 甲市实现生产总值900亿元，增长5%',
    ]);
  });

  test('does not invent one', () => {
    expect(told('1994年提出建设柳河新区；1999年实施柳河开发战略。')).toEqual([
      'policy occurred 提出建设柳河新区',
      'policy occurred 实施柳河开发战略',
    ]);
  });

  test('passes over clauses that only lead in', () => {
    expect(told('3月5日，为推动柳河新区建设，根据省委部署，江城市召开动员会。')).toEqual([
      'meeting occurred 江城市召开动员会',
    ]);
    expect(told('2022年，柳河新区围绕主导产业，新建厂房80座。')).toEqual([
      'statistic occurred 柳河新区新建厂房80座',
    ]);
  });

  test.each([
    ['市长王明强调：“今年开工建设青山隧道。”', '开工建设青山隧道'],
    ['2020年，面对复杂形势，特别是疫情冲击，江城市举办旅游节。', '江城市举办旅游节'],
    ['2020年，旅游特别是乡村旅游进入旺季，江城市举办旅游节。', '旅游特别是乡村旅游进入旺季'],
    ['10月下旬，山地西部的柳河县，成片的稻田收割完毕。', '山地西部的柳河县成片的稻田收割完毕'],
    ['3月5日，春节后第一天，江城市召开动员大会。', '江城市召开动员大会'],
    ['据介绍，在2021年中小城市发展评价中，江城市获评百强市。', '江城市获评百强市'],
    ['江城铁路集团（下称，江铁）5日披露，青山铁路即将开通。', '江城铁路集团披露，青山铁路即将开通'],
    ['江城大部分水库修建于1958年，受条件限制，标准较低。', '江城大部分水库修建'],
    [
      '青山地铁2号线一期工程16座车站主体结构全部完工，计划于2024年开通试运营。',
      '青山地铁2号线一期工程开通试运营',
    ],
    ['柳河枢纽项目总占地面积4平方公里，总投资3亿元，2020年5月开工建设。', '柳河枢纽项目开工建设'],
    ['铁路方面，加快建设江城铁路东段，2027年底前建成通车。', '江城铁路东段建成通车'],
    ['青山大桥主塔高80米，2027年底前建成通车。', '青山大桥建成通车'],
    ['江城铁路因走向方案问题复杂，预计年底方能开工建设。', '江城铁路方能开工建设'],
    ['市建设局局长王明说，四季度将开工青山大桥。', '将开工青山大桥'],
    ['去年江城港完成始发27个航次，有力推动了旅游。', '江城港完成始发27个航次'],
    ['青山码头工程作为重点项目，是关键工程，计划于2024年6月完工。', '青山码头工程完工'],
    ['3月5日，总规划面积10平方公里的江城科技城正式开园。', '江城科技城正式开园'],
    ['一座总投资5亿元的柳河中学启动建设，计划于2025年建成。', '柳河中学建成'],
    ['全国150项重大工程之一的青山水库工程，预计明年6月建成。', '青山水库工程建成'],
    ['加快柳河快速路建设，力争明年6月建成通车。', '柳河快速路建成通车'],
    ['江城积极谋划青山粮油码头工程，总投资约7亿元，计划明年6月开工。', '青山粮油码头工程开工'],
    ['航线加密带动货邮吞吐量大幅增长：2022年不足1万吨。', '货邮吞吐量不足1万吨'],
    ['2022年，柳河新区围绕百亿目标，攻坚克难，全力推进招商。', '柳河新区全力推进招商'],
    [
      '3月5日，江城市发布规划目标：2025年实现货运量1800万吨。',
      '江城市发布规划目标',
      '江城市实现货运量1800万吨',
    ],
    [
      '2022年，江城市实现生产总值1181亿元，按可比价格计算，增长5.7%。',
      '江城市实现生产总值1181亿元，按可比价格计算，增长5.7%',
    ],
    ['2024年，自治区发展改革委印发《实施意见》。', '自治区发展改革委印发《实施意见》'],
    ['柳河高铁9月1日开通后，把三条干线联结起来。', '柳河高铁开通'],
    ['9月5日，随着首趟列车驶出青山站，柳河高铁开通运营。', '柳河高铁开通运营'],
    ['2022年，随着青山隧道开通运营，江城旅游收入增长3%。', '青山隧道开通运营'],
    ['今年以来，青山高新区围绕“221”产业体系，把电子信息作为主攻方向。', '青山高新区把电子信息作为主攻方向'],
    ['门诊楼占施工任务的95%以上，预计明年12月投入使用。', '门诊楼投入使用'],
    ['项目团队与工人共同奋战，今年年底主体工程将实现封顶。', '主体工程将实现封顶'],
    ['王明还提及了4月1日设立的柳河新区。', '柳河新区设立'],
    ['某公司2022年3月成立了分公司，当年就完成产值2亿元。', '某公司成立了分公司', '某公司完成产值2亿元'],
    ['学校类项目15个，总投资9亿元；治理类项目3个，计划明年建成。', '治理类项目建成'],
    [
      '省政府9月3日发表的《交通发展》白皮书说，“十四五”时期，建设综合运输体系。',
      '省政府发表《交通发展》',
      '建设综合运输体系',
    ],
    [
      '9月5日，柳河新区与江城集团负责人，就新能源项目召开对接会。',
      '柳河新区与江城集团负责人就新能源项目召开对接会',
    ],
    ['9月5日，青山产业园建设现场，塔吊林立、机器轰鸣。', '青山产业园建设现场塔吊林立、机器轰鸣'],
    [
      '9月5日，县长李明先后到示范园、项目现场，调研建设进度。',
      '县长李明先后到示范园、项目现场，调研建设进度',
    ],
    ['运输服务能力进一步提升。明年预计新颁证机场5个。', '预计新颁证机场5个'],
    ['社会消费品零售总额增长5%。明年预计突破100亿元。', '社会消费品零售总额预计突破100亿元'],
    [
      '2022年，江城市进出口总额121.14亿元，同比增长26.4%，高于全省平均水平5.1个百分点；其中，出口总额120亿元。',
      '江城市进出口总额121.14亿元，同比增长26.4%，高于全省平均水平5.1个百分点',
    ],
  ])('%s → %s', (text, ...titles) => {
    expect(rowsOf(text, '2023-09-15').map((row) => row.title)).toEqual(titles);
  });

  test('of a passage under a heading that names one thing has it for a subject', () => {
    expect(
      told('项目进展\n\n各项目有序推进，进展如下。\n\n青山医院新院区二期\n\n项目于2021年9月开工建设。').at(
        -1,
      ),
    ).toBe('construction_start occurred 青山医院新院区二期开工建设');
    // A heading that tells of many names none.
    expect(
      told('项目进展\n\n各项目有序推进，进展如下。\n\n一批医院将陆续投用\n\n项目于2021年9月开工建设。').at(
        -1,
      ),
    ).toBe('construction_start occurred 项目开工建设');
  });

  test('has the subject of the clause between two times where that is built', () => {
    expect(told('青山医院2018年12月开工，目前急诊急救楼已挂牌，预计本月启用。').at(-1)).toContain(
      '急诊急救楼',
    );
    expect(told('青山医院2018年12月开工，目前工人已进场，预计明年启用。').at(-1)).not.toContain('工人');
  });

  test('shortens a long description to its head', () => {
    expect(told('3月5日，位于江城市西郊的青山大桥正式通车。')).toEqual(['opening occurred 青山大桥正式通车']);
    expect(told('3月5日，全省重点工程——青山大桥正式通车。')).toEqual(['opening occurred 青山大桥正式通车']);
  });

  test('keeps a time without which it would say another thing', () => {
    expect(told('江城市生产总值由2003年的104亿元增长到2018年的1016亿元。')).toEqual([
      'statistic occurred 江城市生产总值由2003年的104亿元增长到2018年的1016亿元',
    ]);
    expect(told('2018年，江城市生产总值达1016亿元。')).toEqual([
      'statistic occurred 江城市生产总值达1016亿元',
    ]);
  });

  test('keeps a unit that ends in 时', () => {
    expect(told('江城风电场去年发电12亿千瓦时。')).toEqual(['statistic occurred 江城风电场发电12亿千瓦时']);
    expect(told('去年江城风电场开工时，村民前来围观。')).not.toContain('时，');
  });

  test('of a new statement has the subject of that statement', () => {
    // What opens is the bridge, and not the part of it that the clause before tells of.
    expect(told('甲江大桥主塔已封顶，预计明年6月通车。')).toEqual(['opening planned 甲江大桥通车']);
    expect(told('柳河大厦主体工程5月封顶，明年3月投入使用。').map((title) => title.split(' ')[2])).toEqual([
      '柳河大厦主体工程封顶',
      '柳河大厦投入使用',
    ]);
    // Who has them, and not what they are.
    expect(told('柳河装备集群现有企业156家，2021年实现营业收入9亿元。')).toEqual([
      'statistic occurred 柳河装备集群实现营业收入9亿元',
    ]);
    // A number behind letters is a road's, and no measure.
    expect(told('G345柳河段工程全长9公里，路基宽12米，概算总投资5亿元，力争年内建成通车。')).toEqual([
      'opening planned G345柳河段工程建成通车',
    ]);
    const rows = told('甲江高速公路计划10月底建成通车；乙江高速公路路基完成98%，计划年底前通车。');
    expect(rows).toEqual(['opening planned 甲江高速公路建成通车', 'opening planned 乙江高速公路通车']);
    // A statement that names nobody goes on with the subject of the sentence.
    expect(told('甲江高速公路2020年10月开工；2022年12月建成通车。').at(-1)).toBe(
      'opening occurred 甲江高速公路建成通车',
    );
  });

  test('names the line that 该线路 points to', () => {
    expect(told('青山铁路全长80公里。该铁路于2021年3月开工。')).toEqual([
      'construction_start occurred 青山铁路开工',
    ]);
  });

  test('turns 3月公布的《规划》 into a clause', () => {
    expect(told('江城市政府2021年3月公布的《柳河新区规划》提出建设新城。')).toEqual([
      'publication occurred 江城市政府公布《柳河新区规划》',
    ]);
    expect(told('2021年3月开通的青山铁路带动了旅游业。')).toEqual(['opening occurred 青山铁路开通']);
  });

  test('keeps a quotation whole', () => {
    expect(told('2021年江城市规划纲要明确提出“加快柳河新区建设，打造增长极”。')).toEqual([
      'policy occurred 江城市规划纲要明确提出“加快柳河新区建设，打造增长极”',
    ]);
  });
});

test('attending a meeting gives way to what comes of it', () => {
  expect(told('3月5日，市长王明出席联席会议，与柳州共同签署《合作备忘录》。')).toEqual([
    'agreement occurred 市长王明出席联席会议，与柳州共同签署《合作备忘录》',
  ]);
});

describe('times that date nothing of their own', () => {
  test.each([
    ['比较', '全市旅客量比2019年同期增长5%。'],
    ['describes the time', '2023年是柳河新区成立五周年。'],
    ['a heading of a report', '2022年工作回顾'],
    ['the work of a year', '会议回顾了2022年工作。'],
    ['a document', '《柳河新区规划（2021—2035年）》全文共八章。'],
    ['the highest since', '增速创2017年以来的最高水平。'],
    ['a birth', '他1963年出生。'],
    ['the span of a plan', '规划期至2035年。'],
    ['the edition of a document', '青山机场总体规划（2019年版）获批。'],
    ['a figure of speech', '今天的投资，是明天的产出。'],
    ['how fast', '青山项目实现当年签约、当年开工、当年投产。'],
    ['what is spoken of', '会上，主任王明介绍了“十四五”时期相关成就。'],
    ['what proposals are for', '总理向大会报告工作，对今年工作提出建议。'],
    ['what a report is about', '王明从“十二五”时期发展、项目建设、发展思路四个方面做了汇报。'],
    ['a heading of two parts', '一、2015年工作回顾和发展成就'],
    ['an age', '王芳今年35岁，原先在厂里上班。'],
    ['how long it took', '经过一季度抢工，青山医院项目已经封顶。'],
    ['the name of an occasion', '江城市举行2023年教育项目集中开工仪式。'],
    ['one of its year', '青山光伏项目是柳河县“十四五”期间重点项目之一。'],
    ['one of its year', '青山光伏项目作为柳河县2022年重大项目之一，总投资1.2亿元。'],
    ['a report of its year', '1—9月工作总结'],
    ['a list of its year', '2021年全市重大项目库出炉。'],
    ['which occasion it is', '2024年全市第二批重大项目开工动员会举行。'],
    ['a goal', '围绕到2025年全面建成小康社会目标，柳河县改革创新。'],
    ['the highest since', '创下2007年以来建成里程的新纪录。'],
    ['the numbers of berths', '江城港1—5号泊位连成一片。'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('what is held, named or listed may have a time of its own all the same', () => {
    expect(told('江城市将举办2025年世界花卉大会。')).toEqual([
      'meeting planned 江城市将举办2025年世界花卉大会',
    ]);
    expect(told('开工的项目分别是：2021年8月开工青山至柳河项目。')).toHaveLength(1);
    expect(told('2021年8月，作为全国试点的柳河县开工建设青山中学。')).toHaveLength(1);
    expect(told('2021年8月，被称为“东方第一桥”的青山大桥奠基。')).toEqual([
      'construction_start occurred 青山大桥奠基',
    ]);
  });

  test('an agency dateline dates no event; the time behind it does', () => {
    expect(told('新华社江城3月6日电（记者王明）3月5日，青山大桥正式通车。')).toEqual([
      'opening occurred 青山大桥正式通车',
    ]);
    expect(told('江城网9月6日柳河讯（记者王明）9月6日上午，青山大桥正式通车。')).toEqual([
      'opening occurred 青山大桥正式通车',
    ]);
  });

  test('a deadline without a year lies ahead, unless the words say that it was met', () => {
    const dates = (text: string): string[] => rowsOf(text, '2023-04-10').map(({ date }) => date);
    expect(dates('青山大桥6月底前全部完工。')).toEqual(['../2023-06-30']);
    expect(dates('青山大桥6月底前已全部完工。')).toEqual(['../2022-06-30']);
    expect(dates('青山车站要在6月26日投入使用了。')).toEqual(['2023-06-26']);
  });

  test('同日 behind 近日 has no day', () => {
    expect(rowsOf('9月1日，青山大桥建成。近日，柳河大桥建成。同日，江城大桥通车。')).toHaveLength(1);
    expect(rowsOf('9月1日，青山大桥建成。同日，江城大桥通车。').map(({ date }) => date)).toEqual([
      '2023-09-01',
      '2023-09-01',
    ]);
  });

  test('the years of a plan are over when what was done in them is told', () => {
    const told = (text: string): string[] =>
      rowsOf(text, '2023-09-15').map(({ type, status }) => `${type} ${status}`);
    expect(told('“十四五”期间，我国经济总量连续跨越110万亿元、120万亿元。')).toEqual(['statistic occurred']);
    expect(told('“十四五”期间，全市将累计完成投资300亿元。')).toEqual(['target planned']);
    expect(told('“十四五”期间，全市新增就业30万人。')).toEqual(['target planned']);
  });

  test('后年 behind 建成 is no year to come', () => {
    expect(rowsOf('青山工厂建成后年产值可达9亿元。')).toEqual([]);
    expect(rowsOf('青山工厂后年建成投产。').map(({ date }) => date)).toEqual(['2025']);
  });

  test('the numbers of lines are no days', () => {
    expect(rowsOf('其中，1、2、3号为骨干线，4号为辅助线。')).toEqual([]);
    expect(rowsOf('9月3号，青山大桥通车。')).toHaveLength(1);
  });

  test('年内 is this year where no other is named, or what is told is still to come', () => {
    const years = (text: string): string[] => rowsOf(text, '2023-09-15').map(({ date }) => date);
    expect(years('青山大桥去年开工。预计年内建成通车。')).toEqual(['2022', '2023']);
    expect(years('青山大桥去年开工，年内建成通车。')).toEqual(['2022']);
    // what stands ahead of it is of this year
    expect(years('去年开工。11月底前建成平台，柳河实训基地年内投入使用。')).toEqual([
      '2022',
      '../2023-11-30',
      '2023',
    ]);
    expect(rowsOf('青山大桥年内将建成通车。').map(({ date, status }) => [date, status])).toEqual([
      ['2023', 'planned'],
    ]);
  });

  test('items of a list that each have a time of their own', () => {
    expect(told('确保青山公路2026年6月底前开工、柳河水厂9月底前竣工、石桥医院年底投用。')).toEqual([
      'construction_start planned 青山公路开工',
      'completion planned 柳河水厂竣工',
      'opening planned 石桥医院投用',
    ]);
    expect(told('青山大桥2018年开工、2022年建成。')).toEqual([
      'construction_start occurred 青山大桥开工',
      'completion occurred 青山大桥建成',
    ]);
  });

  test('what a town builds is what is finished', () => {
    expect(told('宜春市投资3亿元新建市博物馆，计划2026年6月投入使用。')).toEqual([
      'opening planned 市博物馆投入使用',
    ]);
    expect(told('宜春市正在建设袁河快速路，2026年6月通车。')).toEqual(['opening planned 袁河快速路通车']);
    expect(told('宜春市改造老城区，2026年底完工。').join()).not.toContain('宜春市完工');
    expect(told('青山安置小区正在施工，预计2026年12月完工。')).toEqual([
      'completion planned 青山安置小区完工',
    ]);
    expect(told('宜春市将建设文明城市，2026年经济总量突破1000亿元。')).toEqual([
      'target planned 宜春市经济总量突破1000亿元',
    ]);
  });

  test('what was planned for a year that has passed stays planned', () => {
    expect(told('原计划2022年完工的青山大道改造工程，因故推迟。')).toEqual([
      'completion planned 青山大道改造工程完工',
    ]);
    expect(told('2022年完工的青山大道改造工程，很受欢迎。')).toEqual([
      'completion occurred 青山大道改造工程完工',
    ]);
  });

  test('go to issues with a reason', () => {
    const { rows, issues } = extracted('近日，青山大桥通车。2023年是柳河新区成立五周年。');
    expect(rows).toEqual([]);
    expect(issues.map(({ code, exact }) => `${code} ${exact}`)).toEqual([
      'vague_time 近日',
      'unused_time 2023年',
    ]);
  });
});

describe('actors and documents', () => {
  test('organisations and people who act are named as written', () => {
    expect(
      rowsOf('3月5日，江城经开区与柳州银行签署合作协议，市委书记王明出席。').map((row) => row.participants),
    ).toEqual([['江城经开区', '柳州银行', '王明']]);
    expect(rowsOf('3月5日，省旅游发展委员会公布名单。').map((row) => row.participants)).toEqual([
      ['省旅游发展委员会'],
    ]);
    expect(rowsOf('3月5日，工业和信息化部公布名单。').map((row) => row.participants)).toEqual([
      ['工业和信息化部'],
    ]);
    expect(rowsOf('3月5日，青山大桥正式通车。').map((row) => row.participants)).toEqual([[]]);
    expect(rowsOf('3月5日，市长王明率团赴柳州考察。').map((row) => row.participants)).toEqual([['王明']]);
    expect(rowsOf('3月5日，第五届市长联席会议召开。').map((row) => row.participants)).toEqual([[]]);
    expect(rowsOf('3月5日，全区签约新项目。').map((row) => row.participants)).toEqual([[]]);
    expect(
      rowsOf('3月5日，青山大桥开工，市委书记王明出席开工仪式并讲话。').map((row) => row.participants),
    ).toEqual([['王明']]);
  });

  test('documents leave out the short name that is set for later', () => {
    expect(
      rowsOf('3月5日，省政府印发《柳河新区建设方案》（以下简称《方案》）。').map((row) => row.documents),
    ).toEqual([['《柳河新区建设方案》']]);
  });
});

describe('what is planned for the year, and how a time stands with its words', () => {
  test.each([
    ['光明制药项目预计年内开工建设。', ['construction_start planned 光明制药项目开工建设']],
    [
      '2022年，柳河县开工20个项目，年内完成投资9亿元。',
      ['statistic occurred 柳河县开工20个项目，年内完成投资9亿元'],
    ],
    ['2022年1月，光明制药落户，全年出生人口300人。', ['agreement occurred 光明制药落户']],
    ['柳河县将2022年确定为“项目攻坚年”。', ['designation occurred 柳河县将2022年确定为“项目攻坚年”']],
    ['柳河县将于2024年确定新的目标。', ['designation planned 柳河县确定新的目标']],
    ['从1至6月主要指标完成情况看，柳河县用电量增长5%。', ['statistic occurred 柳河县用电量增长5%']],
    [
      '从2019年3月开工建设，截至目前，柳河水库已完成投资7亿元。',
      ['construction_start occurred 柳河水库开工建设'],
    ],
    ['从2019年3月开工建设以来进展顺利。', ['construction_start occurred 开工建设以来进展顺利']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('a time that describes and dates nothing', () => {
  test.each([
    '宜春铁路已纳入江西省2022年重点确保的开工项目。',
    '这些款项将用于2022年宜春水库的养护。',
    '航线从当初的1条发展到今天的7条。',
    '2022年正值宜春新区建立四十周年。',
    '宜春班列发送量多于2010年至2014年的总和。',
    '拿2018年的地图与2022年的对比，变化明显。',
    '宜春市经受住了2022年新冠疫情的考验。',
    '这对全面完成2022年建设任务意义重大。',
    '3月的宜春田野，塔吊高耸、人声鼎沸。',
    '生日在12月份的老人过了生日会。',
    '记者昨日从宜春市水利局获悉。',
    '“十四五”时期发展成绩和2022年工作回顾',
    '时值8月下旬，暑气逼人。',
    '今年重点抓好以下工作：（一）扩大有效投资。',
    '2022年，我们主要做了五个方面工作。',
    '今年工作的总体要求是：坚持稳中求进。',
    '网传宜春地铁已于2022年开工。',
    '宜春大桥将于2026年通车的消息不实。',
    '原定2022年5月投用的宜春水厂推迟至年底。',
    '宜春水厂未能按期于2022年底完工。',
    '宜春水厂没有在2022年底前竣工。',
    '宜春大桥2022年底前没有通车。',
    '原定于2022年5月20日举行的签约仪式因故取消。',
    '水厂投运时间由2022年3月推迟至12月。',
    '这是继2019年之后，宜春建成的第二座水厂。',
    '如果2022年资金到位，宜春会考虑扩建水厂。',
    '一般来说，上半年旅游收入较低，下半年较高。',
    '青河通常5月进入汛期，水位上涨。',
    '2018年，这里还是一片荒滩。',
    '3月的柳河水库，碧波万顷。',
    '柳河县5月的茶园，郁郁葱葱、生机盎然。',
  ])('%s', (text) => {
    expect(told(text).length).toBe(0);
  });

  test.each([
    ['2022年的宜春集中开工仪式，塔吊高耸、人声鼎沸，开工5个项目。', 1],
    ['宜春铁路已纳入国家规划，2022年开工。', 1],
    ['2022年要做好以下工作：新建学校5所。', 1],
    ['5月的柳河公园，正式开放。', 1],
    ['这座桥并非2015年建成，而是2009年通车。', 1],
    ['有网友称地铁停工，公司回应称，宜春地铁已于2022年开工。', 1],
    ['“十四五”时期建成2座水库和1座水厂', 1],
    ['时值5月下旬，宜春市接待游客5万人次。', 1],
    ['粮食收购价从2004年的每吨500元提高到2022年的1000元。', 1],
    ['在2022年宜春水库开工后，芜湖县启动改造。', 1],
  ])('but: %s', (text, rows) => {
    expect(told(text).length).toBe(rows);
  });

  test('a sum since a time is of the day up to which it is told', () => {
    const dates = (text: string) => rowsOf(text).map(({ date }) => date);
    expect(dates('2022年以来，截至9月15日，宜春班列已开行620列。')).toEqual(['2023-09-15']);
    expect(dates('2022年以来，宜春班列开行顺利，截至9月15日，已开行620列。')).toEqual([
      '2022/..',
      '2023-09-15',
    ]);
  });

  test('what a change ends at is no aim', () => {
    expect(told('宜春地铁客运从2012年的240万人次增长到2023年的600万人次。')).toEqual([
      'statistic occurred 宜春地铁客运从2012年的240万人次增长到2023年的600万人次',
    ]);
  });
});

describe('the words that a subject may hold', () => {
  test.each([
    [
      '新木材器械与青山物流融合发展示范基地将于2024年9月开工建设。',
      '新木材器械与青山物流融合发展示范基地开工建设',
    ],
    ['青山市与柳河产业园2022年3月签约。', '青山市与柳河产业园签约'],
    ['江城地铁2号线东湖——西山2022年3月开通运营。', '江城地铁2号线东湖——西山开通运营'],
    ['江城铁路项目——西山大桥2022年3月开通运营。', '西山大桥开通运营'],
    ['新机场定位为支线机场，2022年3月建成投用。', '新机场建成投用'],
    ['2022年3月，春光明媚，柳河新区签约5个项目。', '柳河新区签约5个项目'],
    ['2022年3月，柳河新区，签约5个项目。', '柳河新区签约5个项目'],
    ['国内最大、年产80架的光明无人机项目2022年3月投产。', '光明无人机项目投产'],
    [
      '光明公司年产5万吨涂料项目总投资6亿元，已完成投资1亿元，计划2024年建成投产。',
      '光明公司年产5万吨涂料项目建成投产',
    ],
    ['光明公司年产5万吨，2022年3月投产。', '光明公司投产'],
    ['这座主桥长达900米的跨江大桥预计2027年建成通车。', '跨江大桥建成通车'],
    ['以“协同、共赢——携手向前”为主题的柳河论坛2022年3月在江城举行。', '柳河论坛在江城举行'],
    ['初步核算，2022年一季度生产总值增长8.5%。', '生产总值增长8.5%'],
    ['青柳讯 2022年3月9日，江城市重点项目签约仪式在柳河举行。', '江城市重点项目签约仪式在柳河举行'],
    ['光明通讯2022年3月投产。', '光明通讯投产'],
    ['青山省：全省2022年3月接待游客49万人次。', '青山省全省接待游客49万人次'],
    ['青山水闸建设加快推进，计划2024年汛期前通水。', '青山水闸通水'],
    ['青山灌区工程总工期已经接近70%，预计2024年完工。', '青山灌区工程完工'],
    ['青山机场扩建工程日前通过评审，预计2024年建成。', '青山机场扩建工程建成'],
    ['青柳铁路：按时速350公里建设，2022年3月进入勘察阶段。', '青柳铁路进入勘察阶段'],
    ['新建的青山小学综合楼2022年3月启用。', '青山小学综合楼启用'],
    ['青柳公路已进入冲刺阶段，预计2024年具备通车条件。', '青柳公路具备通车条件'],
    ['2022年翻修工程中，青山路完工通车。', '青山路完工通车'],
    ['青山园区在2022年3月开始建设的同时，就已同步招商。', '青山园区开始建设'],
    ['2022年开工建设的有青山公园、位于江边的柳河公园。', '青山公园开工建设'],
    ['自2022年3月正式开工以来，青山大桥一直处于抓紧建设状态。', '青山大桥正式开工'],
    ['被誉为“江南第一隧”的宜春隧道2022年3月5日建成通车。', '宜春隧道建成通车'],
    ['宜春水库整个工期历时两年，于2022年3月5日开工。', '宜春水库开工'],
    ['宜春机场旅客吞吐量逐年递增，2022年突破100万人次。', '宜春机场旅客吞吐量突破100万人次'],
    ['宜春公司接到的订单越来越多，2022年签下4100万元的订单。', '宜春公司签下4100万元的订单'],
    ['宜春村第一书记郭向东选育出新品种，2022年建成500个大棚。', '宜春村第一书记郭向东建成500个大棚'],
    ['宜春市向东延伸轻轨，2022年3月5日开工。', '宜春市开工'],
    ['宜春公司口碑极佳，2022年签下4100万元的订单。', '签下4100万元的订单'],
    ['宜春建设集团，2022年签下4100万元的订单。', '宜春建设集团签下4100万元的订单'],
    ['在浙江，2022年上半年，已累计安装充电桩1.6万个。', '浙江已累计安装充电桩1.6万个'],
    ['在车间，2022年上半年，已累计安装充电桩1.6万个。', '已累计安装充电桩1.6万个'],
    ['这标志着宜春高铁全线开工，预计2026年全线贯通。', '宜春高铁全线贯通'],
    // 该企业, 大桥, 学校 are what the sentence before names; another's kind is not
    ['宜春水泥有限公司位于柳河镇。该企业2002年改制为股份公司。', '宜春水泥有限公司改制为股份公司'],
    ['宜春水泥有限公司位于柳河镇。公司成立于2002年。', '宜春水泥有限公司成立于2002年'],
    ['宜春大桥位于柳河镇。大桥于2015年6月开工建设。', '宜春大桥开工建设'],
    ['宜春大学位于柳河镇。学校2002年扩建。', '宜春大学扩建'],
    ['宜春大学位于柳河镇。大桥于2015年6月开工建设。', '大桥开工建设'],
    ['宜春学院前身是宜春师范，1978年升格为学院。', '宜春学院升格为学院'],
    ['宜春市政府决定投资8亿元实施宜春大桥拓宽工程，计划2024年6月启动。', '宜春大桥拓宽工程启动'],
    ['宜春市政府与芜湖集团2022年3月5日签署协议。', '宜春市政府与芜湖集团签署协议'],
    ['宜春机场位于芜湖县，2022年旅客吞吐量首次突破100万人次。', '宜春机场旅客吞吐量首次突破100万人次'],
    // what an event is the sign of is told with it
    ['2022年3月5日，末段轨道铺设，标志着宜春高铁全线铺通。', '末段轨道铺设，标志着宜春高铁全线铺通'],
    ['宜春市计划总投资40亿元，大力实施改造，其中2022年计划投资6亿元。', '宜春市计划投资6亿元'],
    ['2022年3月5日，宜春工地人头攒动、机械轰鸣，宜春医院开工仪式举行。', '宜春医院开工仪式举行'],
    ['2022年3月5日，宜春工地人头攒动、机械轰鸣。', '宜春工地人头攒动、机械轰鸣'],
    ['2022年以来，截至9月15日，宜春班列已开行620列。', '宜春班列已开行620列'],
    ['根据2022年宜春统计数据，宜春市生产总值增长6%。', '宜春市生产总值增长6%'],
    [
      '2022年3月5日，宜春市长王明，副市长赵青率宜春新区有关负责人，前往芜湖考察。',
      '宜春市长王明等前往芜湖考察',
    ],
    ['宜春首个直飞芜湖的航班2022年3月5日从宜春机场起飞。', '宜春首个直飞芜湖的航班从宜春机场起飞'],
    ['记者2022年3月5日从宜春市水利局获悉，芜湖县已入旱。', '芜湖县已入旱'],
    ['2022年3月5日，宜春水库按照批复建成。', '宜春水库按照批复建成'],
    ['最新丨宜春市发布2022年民生实事', '宜春市发布2022年民生实事'],
    ['2022年，包括昌铜公路宜春段，昌栗公路在内，江西将有5条新路建成通车。', '江西将有5条新路建成通车'],
    ['2022年，宜春市在落实政策的同时，改革持续发力。', '改革持续发力'],
    ['宜春水库闭合工程预计2024年底全面完成施工任务。', '宜春水库闭合工程全面完成施工任务'],
    ['备受关注的宜春大剧院，计划2024年6月正式开放。', '宜春大剧院正式开放'],
    ['宜春高速公路项目，全长198公里，2022年10月开工。', '宜春高速公路项目开工'],
    ['2022年10月开工。', '2022年10月开工'],
    ['总投资20亿元的宜春电池项目，计划2024年6月投产。', '宜春电池项目投产'],
    ['宜春市2022年重点项目建设推进会5月18日召开。', '宜春市2022年重点项目建设推进会召开'],
    ['宜春市2022年召开推进会5次。', '宜春市召开推进会5次'],
    ['宜春工程总投资为2亿元，计划于2024年6月30日建成投运。', '宜春工程建成投运'],
    ['集中开工项目共17个，总投资60亿元、2024年计划投资38亿元。', '计划投资38亿元'],
    ['――2022年1月27日在宜春市第六届人民代表大会第三次会议上', '宜春市第六届人民代表大会第三次会议'],
    ['新一轮工程，是继2022年宜春公司实施“畅通”工程后再次缓解昌栗高速拥堵的工程。', '宜春公司实施“畅通”工程'],
    ['这是继2022年宜春公司建成新收费站后又一项重要工程。', '宜春公司建成新收费站'],
    ['2022年宜春至芜湖路段通车的高速有一条。', '宜春至芜湖路段通车'],
    ['宜春县从2022年开始试点建设供水工程，以宜春水库为水源，供水覆盖芜湖县。', '宜春县试点建设供水工程'],
    ['宜春县规划投资5亿元。《规划》要求2024年要建成一批铁路。', '要建成一批铁路'],
    ['2022年以来，宜春县加快推进公路建设，按照有关要求完善管护。', '宜春县加快推进公路建设'],
    ['宜春二期工程前期工作已启动，力争2024年开工建设。', '宜春二期工程开工建设'],
    ['宜春机场选址落定芜湖县，力争2024年建成投用。', '宜春机场建成投用'],
    ['宜春港建设如火如荼，2022年实现吞吐量5亿吨。', '宜春港实现吞吐量5亿吨'],
    ['宜春港建设如火如荼，2022年完成投资5亿元。', '宜春港建设完成投资5亿元'],
    ['2022年，宜春市用电量完成38亿千瓦时，同比增长6%。', '宜春市用电量完成38亿千瓦时，同比增长6%'],
    [
      '值得一提的是，2021年得益于价格下降，宜春市当年就有42个项目获准建设。',
      '宜春市当年就有42个项目获准建设',
    ],
    [
      '2022年8月，全国最大光伏项目——江西发电公司宜春二期530兆瓦光伏项目，在芜湖县开工。',
      '江西发电公司宜春二期530兆瓦光伏项目在芜湖县开工',
    ],
    ['昌栗高铁确定2024年开建 芜湖到宜春只要1小时。', '昌栗高铁开建 芜湖到宜春只要1小时'],
    ['2022年4月，由甲招标公司以招标的方式确定宜春投资商。', '由甲招标公司以招标的方式确定宜春投资商'],
    [
      '青山社宜春7月2日电（记者王明）宜春市产值从1978年的3亿元增长到2019年的40亿元。',
      '宜春市产值从1978年的3亿元增长到2019年的40亿元',
    ],
    ['报告要求各县确保2024年完成建设任务。', '各县完成建设任务'],
    ['宜春机场近期（至2030年）建设2条跑道，运送300万人次。', '宜春机场近期建设2条跑道，运送300万人次'],
    ['宜春市投资5亿元对昌铜高速重点路段进行改造，预计2024年6月开工。', '昌铜高速重点路段改造开工'],
    ['宜春市投资5亿元，2024年6月开工3个项目。', '宜春市开工3个项目'],
    ['缓解拥堵的宜春隧道2022年3月通车。', '宜春隧道通车'],
    ['高9米、跨径15米的宜春隧道2022年3月贯通。', '宜春隧道贯通'],
    ['2022年，宜春市提出在保证质量的基础上，打造精品农业。', '宜春市提出在保证质量的基础上，打造精品农业'],
    ['2022年7月被列入《世界遗产名录》的宜春古城成为热门景点。', '宜春古城被列入《世界遗产名录》'],
  ])('%s', (text, title) => {
    expect(rowsOf(text).map((row) => row.title)).toEqual([title]);
  });

  test('who builds a work is not what opens, and a second phase is no part of the first', () => {
    expect(rowsOf('宜春项目由江西建工承建，2021年开工，2022年6月完工。').map(({ title }) => title)).toEqual([
      '宜春项目开工',
      '宜春项目完工',
    ]);
    expect(
      rowsOf('项目占地200亩，总投资15亿元，分两期建设，一期2021年投产，二期2022年投产。').map(
        ({ title }) => title,
      ),
    ).toEqual(['项目一期投产', '项目二期投产']);
  });

  test('what goes on is of the work that was approved', () => {
    expect(told('2021年2月，国务院批准宜春二期工程动工兴建，4月2日举行了开工典礼。').at(-1)).toBe(
      'construction_start occurred 宜春二期工程举行了开工典礼',
    );
    expect(told('2021年2月，宜春市政府批准规划，4月2日举行了座谈会。').at(-1)).toBe(
      'meeting occurred 宜春市政府举行了座谈会',
    );
  });

  test('the measure that a heading before names is what the next sentence counts', () => {
    expect(told('（一）固定资产投资。1-6月完成32亿元，同比增长7%。', '2023-07-15')).toEqual([
      'statistic occurred 固定资产投资完成32亿元，同比增长7%',
    ]);
    expect(told('（一）项目建设和招商。1-6月完成投资32亿元，同比增长7%。', '2023-07-15')).toEqual([
      'statistic occurred 完成投资32亿元，同比增长7%',
    ]);
    expect(told('2022年全市生产总值780亿元，今年有望突破800亿元。').at(-1)).toBe(
      'target planned 全市生产总值有望突破800亿元',
    );
  });
});

test('what comes after a thing of a year', () => {
  expect(rowsOf('该桥是继2008年的老桥之后又一座跨江大桥。')).toEqual([]);
  expect(rowsOf('这是继2022年宜春博物馆之后的又一座场馆。')).toEqual([]);
});

test('a target names all its aims where they have room, and the first ones of a long list', () => {
  const aims =
    '到2025年，青山柳河都市圈将完成9条80公里快速路建设，打通城际断头路段；推进5条95公里轻轨建设，加快建设轨道上的柳河；';
  expect(rowsOf(`${aims}推进3条18公里高速建设。`).map(({ title }) => title)).toEqual([
    '青山柳河都市圈将完成9条80公里快速路建设，打通城际断头路段，推进5条95公里轻轨建设，推进3条18公里高速建设',
  ]);
  expect(
    rowsOf(`${aims}推进3条18公里高速建设；建成8个以大宗商品为主、规模较大的商贸物流园区。`).map(
      ({ title }) => title,
    ),
  ).toEqual(['青山柳河都市圈将完成9条80公里快速路建设，打通城际断头路段，推进5条95公里轻轨建设']);
});

test('a sentence of many thousand events is read in linear time', () => {
  const time = (count: number): number => {
    const article = articleOf(
      annotate(bareDocument('made-up', '3月5日某市与某县签署协议3项，'.repeat(count), '2023-09-15')),
    );
    const start = process.cpuUsage().user;
    extractTimelines(article, toolsFor(article));
    return process.cpuUsage().user - start;
  };
  time(500);
  expect(time(4000)).toBeLessThan(40 * Math.max(time(500), 2000));
});

test('a winter belongs to two years and is no part of one', () => {
  const precisions = (text: string) => rowsOf(text).map(({ date, date_precision }) => [date, date_precision]);
  expect(precisions('2021年冬季，青山大桥开工建设。')).toEqual([['2021-12/2022-02', 'period']]);
  expect(precisions('2021年春季，青山大桥开工建设。')).toEqual([['2021-03/2021-05', 'part_of_year']]);
});

test.each([
  ['2021年，青山市启动了柳河改造工程。', 'construction_start'],
  ['2021年，青山市启动了“柳河计划”。', 'launch'],
  ['青山电站1号机组主体施工2021年全面启动。', 'construction_start'],
  ['青山大坝于2021年4月开始浇筑。', 'construction_start'],
  ['2021年，青山村决定改造荒山。', 'policy'],
  ['2021年8月，青山县委作出支援柳河县的决策。', 'policy'],
  ['2021年，青山柿子进入全国名优产品名录。', 'designation'],
  ['2021年，青山县进入发展快车道。', 'other'],
  ['2021年5月，水利部对青山水库设计方案进行了评审。', 'approval'],
  ['2021年7月，青山电站首批机组发电。', 'opening'],
  // what an event of no kind of its own is the sign of
  ['2021年7月，首趟列车驶离青山站，标志着青柳高铁开通运营。', 'opening'],
  ['2021年7月，青柳公司与云山市签约，标志着青柳高铁开工。', 'agreement'],
  ['2021年5月，青山公司进入失信名单。', 'other'],
  ['2021年7月，首趟列车驶离青山站，标志着青柳高铁延期开通。', 'other'],
])('what a verb and its noun say together: %s %s', (text, type) => {
  expect(rowsOf(text).map((row) => row.type)).toEqual([type]);
});

describe('what stands before an event, and what describes its noun', () => {
  test.each([
    ['2022年7月3日，西部最大的抽水蓄能电站，青山电站并网发电。', '青山电站并网发电'],
    ['2022年7月3日，国内首座跨江悬索桥，柳河大桥主塔封顶。', '柳河大桥主塔封顶'],
    ['2022年7月3日，江城农博会的配套活动之一，柳河论坛在江城举行。', '柳河论坛在江城举行'],
    ['2022年7月3日，江城首个物流园正式开园，吸引企业30家。', '江城首个物流园正式开园'],
    ['2022年7月3日，首趟班列满载机电产品，从江城驶向青山。', '首趟班列从江城驶向青山'],
    ['2022年7月3日，专家组在示范田通过实割方式，测得亩产达780公斤。', '专家组测得亩产达780公斤'],
    ['2022年全国两会期间，代表王明建议加快建设青柳通道。', '代表王明建议加快建设青柳通道'],
    ['2022年7月3日，随着海底电缆的投入使用，青山岛与大陆电网成功相连。', '青山岛与大陆电网成功相连'],
    ['2022年7月3日，随着1号盾构机破土而出，江城地铁首个区间顺利贯通。', '江城地铁首个区间顺利贯通'],
    ['从发布会获得的消息，青山机场进展顺利，计划2024年下半年开工。', '青山机场开工'],
    ['2022年4月入选国家级度假区的青山景区接待游客30万人次。', '青山景区入选国家级度假区'],
    ['2022年4月，入选国家级度假区的青山景区接待游客30万人次。', '入选国家级度假区的青山景区接待游客30万人次'],
    ['2022年12月获批的青山高新区引进企业30家。', '青山高新区获批'],
    ['2022年建成的柳河大桥日均车流量超过3万辆。', '柳河大桥建成'],
    ['2022年7月推出的《山海》体验馆天天满座。', '《山海》体验馆推出'],
    ['2022年3月公布的江城市规划纲要显示：全市公路里程达4000公里。', '江城市规划纲要公布'],
    ['江城市发改委2022年3月公布的《规划》提出建设三座大桥。', '江城市发改委公布《规划》'],
    ['2022年集中动工的水利项目已有36个，总投资6亿元。', '集中动工的水利项目已有36个，总投资6亿元'],
  ])('%s → %s', (text, title) => {
    expect(rowsOf(text).map((row) => row.title)).toEqual([title]);
  });

  test.each([
    '地震发生3天后，省政府就启动了规划编制。',
    '柳河大桥合龙20天后，桥面铺装完成。',
    '他们买下设备，三个月后就投产了。',
    '工程以2030年为目标年，设计年吞吐量30万吨。',
    '同比增速以2018年同月为基数计算。',
    '做好今年的工作，对完成规划任务具有十分重要的意义。',
  ])('%s dates nothing', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  test.each([
    ['3天后，丝绸博览会将在江城开幕。', '2023-09-18'],
    ['活动从9月1日持续至12月31日，共举办30场演出。', '2023-09-01/2023-12-31'],
    ['今天零点起，江城地铁实行新票价。', '2023-09-15/..'],
    ['青柳铁路下半年要完成征地。', '2023-07/2023-12'],
    ['青柳铁路主要下半年完成征地。', '2023-07/2023-12'],
  ])('%s is of %s', (text, date) => {
    expect(rowsOf(text).map((row) => row.date)).toEqual([date]);
  });

  test('the same month of the year before is compared with, and whoever was chosen is told of later', () => {
    expect(told('2022年4月，用电量增长7.2%，比上月快1.1个百分点，比上年同月快2.3个百分点。')).toHaveLength(1);
    expect(told('2021年12月获批的青山高新区，2022年新增企业120家。')[1]).toBe(
      'statistic occurred 青山高新区新增企业120家',
    );
  });
});

test.each([
  ['2021年，市财政安排资金15亿元，支持公路建设。', 'policy'],
  ['2021年，市财政累计安排资金15亿元。', 'statistic'],
  ['2021年3月5日，青山县发生3级地震，震源深度10公里。', 'other'],
  ['2021年，青山县粮食生产再获丰收，面积达5万亩。', 'statistic'],
  ['2021年3月1日，江城市居民用水价格每立方米上调0.3元。', 'policy'],
  ['2021年3月，江城市猪肉价格每公斤上涨3元。', 'statistic'],
  ['2021年3月，江城市扩大住房保障对象范围，将大学生纳入保障。', 'policy'],
  ['2021年3月5日，江城市将两成土地划入水源保护范围。', 'policy'],
  ['2021年以来，江城市持续改善通关，推出一系列举措。', 'policy'],
  ['2021年以来，贷款规模大，担保方式少。', 'other'],
  ['2021年一季度，江城市消费市场持续回暖。', 'statistic'],
  ['2021年3月5日，副市长王明到柳河县查看水利工程。', 'visit'],
  ['2021年3月5日，副市长王明到柳河县，检查防汛工作。', 'visit'],
  ['2021年3月5日，X9号班列从江城发车前往汉堡。', 'service_change'],
  ['2021年1至4月，江城市新开工大型项目增加。', 'statistic'],
  ['2021年4月末，江城市商品房待售面积67万平方米。', 'statistic'],
  ['2021年，江城市发生火灾300起，同比下降5%。', 'statistic'],
  ['5月1日，江城市发生3级地震，震源深度10公里。', 'other'],
  ['2021年，江城市财政下达补助资金12亿元，同比增长10%。', 'statistic'],
  ['5月1日，云山景区接待游客15万人次，门票收入300万元。', 'statistic'],
  ['2021年，居民收入水平提高，消费增长。', 'statistic'],
  ['5月1日，居民用水价格上调0.3元。', 'policy'],
])('what moves a rule, a measure or a visitor: %s %s', (text, type) => {
  expect(rowsOf(text).map((row) => row.type)).toEqual([type]);
});

test('a place that ends in a direction is no side of anything', () => {
  expect(told('济南至江城高铁明年开工。')).toEqual(['construction_start planned 济南至江城高铁开工']);
  expect(told('浦东至江城快线明年开工。')).toEqual(['construction_start planned 浦东至江城快线开工']);
  expect(told('青柳高速扩建工程自2021年3月开工。')).toEqual([
    'construction_start occurred 青柳高速扩建工程开工',
  ]);
  expect(told('青柳高速东起江城，明年开工。')).toEqual(['construction_start planned 青柳高速开工']);
});

test.each([
  ['昨天，青山大桥合龙，为今年通车打下基础。', 'opening planned 青山大桥通车'],
  [
    '9月5日，连接江城和柳河的青柳高铁进入联调联试，为年底开通运营做准备。',
    'opening planned 青柳高铁开通运营',
  ],
])('what something is done for is still to come: %s', (text, expected) => {
  expect(told(text)[1]).toBe(expected);
});

test('what another thing is done for and that is no work happens at no time', () => {
  expect(told('江城市完善交通网络，为明年经济发展打下基础。')).toEqual([]);
});

describe('who a clause without a subject is about', () => {
  test.each([
    ['青柳高速起于江城市东湖区，止于柳河县，全长68公里，2019年开工建设。', ['青柳高速开工建设']],
    ['工人们正在铺设沥青，整个工程将赶在国庆节前完工。', ['整个工程完工']],
    ['青柳高铁计划今年底江城段贯通，明年2月开始试车。', ['青柳高铁江城段贯通', '青柳高铁开始试车']],
    [
      '青山港是内河港口，2022年货物吞吐量达1亿吨，今年一季度同比增长8%。',
      ['青山港货物吞吐量达1亿吨', '青山港货物吞吐量同比增长8%'],
    ],
    ['2018年，王伟辞职回到青山村，2020年带动全村脱贫。', ['王伟辞职回到青山村', '王伟带动全村脱贫']],
    ['青柳铁路2024年下半年不仅要完成征地，还要开工建设。', ['青柳铁路不仅要完成征地，还要开工建设']],
    ['2021年9月底前购房的，可享受契税补贴。', ['购房可享受契税补贴']],
    // a level of the year before is compared with, and grows in no time of its own
    ['2021年，货物吞吐量较去年同比增长8%。', ['货物吞吐量较去年同比增长8%']],
  ])('%s', (text, titles) => {
    expect(rowsOf(text).map((row) => row.title)).toEqual(titles);
  });
});

test.each([
  ['永宁市2023年政府工作报告解读：今年增长目标定为6%左右。', ['target planned 永宁市增长目标定为6%左右']],
  [
    '从2015年的12万吨到2021年的56万吨，江城的水果产量翻了两番。',
    ['statistic occurred 从2015年的12万吨到2021年的56万吨，江城的水果产量翻了两番'],
  ],
  [
    '2021年4月，公司获评“小巨人”企业，同年11月，其自主研发的机床通过国家验收。',
    ['designation occurred 公司获评“小巨人”企业', 'approval occurred 公司自主研发的机床通过国家验收'],
  ],
  ['2021年7月，江城遭遇特大暴雨，直接经济损失23亿元。', ['other occurred 江城遭遇特大暴雨']],
  ['2021年7月1日起，全国铁路实行新的运行图。', ['service_change ongoing 全国铁路实行新的运行图']],
  ['2021年7月1日起，全国铁路实行新的票价。', ['policy ongoing 全国铁路实行新的票价']],
  ['10月15日起，江城至东京航线将恢复运营。', ['service_change planned 江城至东京航线将恢复运营']],
  ['江城航线9月1日开通，这是今年江城机场开通的第3条航线。', ['opening occurred 江城航线开通']],
  ['2021年5月，江城图书馆新馆对公众开放。', ['opening occurred 江城图书馆新馆对公众开放']],
  ['2021年5月，江城对外开放水平提升。', ['other occurred 江城对外开放水平提升']],
  [
    '江城钢铁厂1998年改制，2015年全面停产。',
    ['other occurred 江城钢铁厂改制', 'other occurred 江城钢铁厂全面停产'],
  ],
  ['即日起至10月31日，江城市发放消费券，总额3000万元。', []],
  ['9月10日至10月31日，江城市发放消费券，总额3000万元。', ['other ongoing 江城市发放消费券']],
  [
    '9月1日至9月10日，江城市发放消费券，总额3000万元。',
    ['statistic occurred 江城市发放消费券，总额3000万元'],
  ],
])('%s', (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test.each([
  ['2021年，江城遭遇了30天无雨的干旱。', ['other occurred 江城遭遇了30天无雨的干旱']],
  ['江城市明年要建成一批铁路项目。', ['target planned 江城市要建成一批铁路项目']],
  ['江城市明年要建成青柳铁路。', ['completion planned 江城市要建成青柳铁路']],
  ['江城市力争10月启动项目建设。', ['construction_start planned 江城市启动项目建设']],
  [
    '2021年5月1日，两列崭新的动车组，先后从江城站和柳河站始发。',
    ['service_change occurred 两列崭新的动车组先后从江城站和柳河站始发'],
  ],
  [
    '新一轮青柳高速扩建工程，是继2012年青柳公司实施收费站改造后又一重要工程，力争10月中旬完工。',
    ['policy occurred 青柳公司实施收费站改造', 'completion planned 新一轮青柳高速扩建工程完工'],
  ],
])('%s', (text, rows) => {
  expect(told(text)).toEqual(rows);
});

test('what a place has in the year that runs is reported, and what it is to have is not', () => {
  expect(told('今年，江城市有521家试点企业。', '2022-05-24')).toEqual([
    'statistic occurred 江城市有521家试点企业',
  ]);
  expect(told('今年，江城市将有521家试点企业。', '2022-05-24')[0]).toContain('planned');
});

test.each([
  ['江城“十五五”将实现村村通公交。', ['target planned 江城将实现村村通公交']],
  ['青柳铁路力争“十五五”开工。', ['construction_start planned 青柳铁路开工']],
  ['青柳铁路列为“十五五”开工项目。', []],
  ['阳春四月，江城的山水间建设者奋战正酣。', []],
  ['四月，江城港新码头开工。', ['construction_start occurred 江城港新码头开工']],
  ['他们平时在果园打工、年底参与分红。', []],
  ['部件即将搭上班列，18天后就能交付。', []],
  ['青柳高铁原计划今年底建成通车，因故无法按期完成。', ['opening planned 青柳高铁建成通车']],
  ['今年，江城市各项水利工程都在顺利推进。', ['other ongoing 江城市各项水利工程都在顺利推进']],
])('%s', (text, rows) => {
  expect(told(text)).toEqual(rows);
});

describe('words that point at a work or firm', () => {
  test.each([
    ['9月1日，青山引水工程的首台机组启动调试。该工程全长60公里，预计明年年初通水。', '青山引水工程通水'],
    ['青柳高铁是高铁网的组成部分。线路全长210公里，2020年12月开工。', '青柳高铁开工'],
    ['光明集团总部位于江城。公司2018年在深交所上市。', '光明集团在深交所上市'],
    [
      '江城青山隧道进入施工阶段。\n\n青山隧道全长5公里。\n\n项目预计2025年6月建成通车。',
      '江城青山隧道建成通车',
    ],
    // the last that was told of is another
    [
      '青山隧道全长5公里。\n\n青山隧道明年通车。\n\n柳河大桥长3公里。\n\n项目预计2025年6月建成通车。',
      '项目建成通车',
    ],
    ['青山隧道全长5公里。\n\n柳河大桥长3公里。\n\n项目预计2025年6月建成通车。', '项目建成通车'],
  ])('%s → %s', (text, title) => {
    expect(rowsOf(text).at(-1)?.title).toBe(title);
  });
});

test.each([
  ['从2013年11月首趟开行算起，江城班列已运行十年。', ['江城班列首趟开行']],
  ['某报记者 王明 江城报道 据江城海关8月17日通报', ['江城海关通报']],
  ['单看8月份，工业增加值增幅是9.1%。', ['工业增加值增幅是9.1%']],
  ['2021年3月，东岛核事故之后，各国核电建设骤然放缓。', ['东岛核事故之后，各国核电建设骤然放缓']],
  ['2021年3月，青山大桥开通之后，两岸车程缩短至20分钟。', ['青山大桥开通']],
  ['在2021年全市820家入库企业中，建筑业占了大头。', ['建筑业占了大头']],
  [
    '光明公司2021年投资2.6亿元建设的智能工厂，已于去年底投产。',
    ['光明公司投资2.6亿元建设智能工厂', '智能工厂投产'],
  ],
  ['走进青山产业园，工人正在施工。园区占地5万平方米，预计2025年竣工。', ['青山产业园竣工']],
  ['近日，记者在光明产业园项目现场看到，工人正在安装设备。该项目于2021年9月开工。', ['光明产业园项目开工']],
])('%s', (text, titles) => {
  expect(rowsOf(text).map((row) => row.title)).toEqual(titles);
});

test.each([
  ['青山水库2020年8月动工，2025年底首台机组发电。', ['青山水库动工', '青山水库首台机组发电']],
  ['受疫情影响，原定于2022年5月举办的青山园博会推迟至2023年5月举办。', ['青山园博会举办']],
  ['江城地铁3号线原计划2022年底开通，因地质复杂，调整为2024年9月开通。', ['江城地铁3号线开通']],
  ['江城已开通地铁4条，运营里程128公里，到2027年将达到220公里。', ['江城运营里程将达到220公里']],
  ['江城已开通地铁4条，设车站96座，到2027年将达到220座。', ['江城将达到220座']],
])('%s', (text, titles) => {
  expect(rowsOf(text).map((row) => row.title)).toEqual(titles);
});

test('what is done according to a plan is still to come, and what has been done is not', () => {
  expect(told('按照计划，今年下半年完成项目选址。')).toEqual(['other planned 完成项目选址']);
  expect(told('按照计划，今年下半年已完成项目选址。')[0]).toContain('occurred');
});

test.each([
  ['最重要的是青柳高铁下半年不只是一段开工，而是全线动工。', ['青柳高铁不只是一段开工，而是全线动工']],
  ['市长王明要求两地加快前期工作，力争在10月启动项目建设。', ['启动项目建设']],
  [
    '2021年3月公布的江城市规划纲要显示，路网不断完善；“十五五”将实现村村通公交。',
    ['江城市规划纲要公布', '将实现村村通公交'],
  ],
  ['航空运输能力达200万人次，其中江城机场“十五五”将成为百万级机场。', ['江城机场将成为百万级机场']],
  ['王明平时常吃剩菜，五年前开始头晕。', ['开始头晕']],
])('%s', (text, titles) => {
  expect(rowsOf(text).map((row) => row.title)).toEqual(titles);
});

test.each([
  [
    '2021年5月17日，光明公司完成500千伏青山变电站扩建，容量100万千伏安。',
    ['completion occurred 光明公司完成500千伏青山变电站扩建'],
  ],
  [
    '青山机场扩建工程初步设计近日获民航局批复，计划今年四季度开工，2027年建成。',
    ['construction_start planned 青山机场扩建工程开工', 'completion planned 青山机场扩建工程建成'],
  ],
  ['江城市力争用三年时间，到2026年底，实现改造全覆盖。', ['target planned 江城市实现改造全覆盖']],
  [
    '青山水库1960年建成蓄水，2015年进行除险加固。',
    ['completion occurred 青山水库建成蓄水', 'other occurred 青山水库进行除险加固'],
  ],
  [
    '2021年2月18日，农历正月初七，江城市召开优化营商环境大会。',
    ['meeting occurred 江城市召开优化营商环境大会'],
  ],
  ['2021年5月12日，全国防灾减灾日，江城市举办应急演练。', ['meeting occurred 江城市举办应急演练']],
  ['2021年，江城市成功创建国家生态文明示范区。', ['designation occurred 江城市成功创建国家生态文明示范区']],
  ['2021年，王明创建了一家公司。', ['launch occurred 王明创建了一家公司']],
])('%s', (text, rows) => {
  expect(told(text)).toEqual(rows);
});

describe('what stands before its noun is nobody else', () => {
  test.each([
    ['江城市举行活动。2021年5月18日，来自全国的300名专家参加了论坛。', '来自全国的300名专家参加了论坛'],
    ['江城市启动改造。2021年，始于宋代的江城古城墙完成修缮。', '始于宋代的江城古城墙完成修缮'],
    ['江城市发布公告。2021年，起于东湖区的青柳高速建成通车。', '起于东湖区的青柳高速建成通车'],
    [
      '江城市工业向好。2021年，获评绿色工厂的光明集团实现产值50亿元。',
      '获评绿色工厂的光明集团实现产值50亿元',
    ],
    ['江城市工业向好。2021年，入选重点项目的有12个。', '入选重点项目的有12个'],
    ['光明集团位于江城。2021年，获评国家级绿色工厂。', '光明集团获评国家级绿色工厂'],
    ['为今年开工做好准备，江城市完成征地800亩。', ''],
    ['公司为2021年投产的二期项目招聘员工500名。', '二期项目投产'],
  ])('%s → %s', (text, title) => {
    expect(rowsOf(text).at(-1)?.title ?? '').toBe(title);
  });
});

test('how long something goes on is told before it, and is no event', () => {
  expect(told('从9月1日起，一直持续到今年11月底，江城市A级景区免费开放。')).toEqual([
    'opening occurred 江城市A级景区免费开放',
  ]);
  expect(told('到今年年底，江城市A级景区全部建成。')).toHaveLength(1);
});

describe('a deed is of the work, and not of what was measured of it', () => {
  test.each([
    ['江城调蓄工程动态总投资76亿元，总工期5年，2021年9月3日开工。', '江城调蓄工程开工'],
    ['白石水库总库容3.4亿立方米，2019年5月动工。', '白石水库动工'],
    ['柳河水闸最大坝高46米，2020年3月开工。', '柳河水闸开工'],
    ['柳河医院编制床位1200张，2023年5月启用。', '柳河医院启用'],
    ['柳河港区设计年通过能力1700万吨，2021年8月投用。', '柳河港区投用'],
    ['柳河新材料园总规划面积19平方公里，2013年获批省级高新区。', '柳河新材料园获批省级高新区'],
    ['机场道面混凝土总量约38万立方米，2023年5月完成竣工验收。', '机场完成竣工验收'],
    ['青柳高铁共设东湖、西山、江城3座车站，2021年6月开通。', '青柳高铁开通'],
    ['青柳高速双向六车道，设互通7处，2022年9月通车。', '青柳高速通车'],
    ['青柳铁路正线全长197公里，设计时速300公里，项目2018年11月开工。', '青柳铁路开工'],
    ['柳河大桥主塔高186米，2022年5月封顶。', '柳河大桥主塔封顶'],
    ['柳河港5号泊位2022年5月投用。', '柳河港5号泊位投用'],
    ['柳河水厂设计产能20万吨，2025年达到30万吨。', '柳河水厂设计产能达到30万吨'],
    ['江城市新增学位3600个，2022年9月启用。', '2022年9月启用'],
  ])('%s → %s', (text, title) => {
    expect(rowsOf(text).at(-1)?.title).toBe(title);
  });
});

describe('what describes a noun ends before what is told of the noun', () => {
  test.each([
    ['2016年建成的柳河电站至今发电2.8亿千瓦时。', 'completion 柳河电站建成'],
    ['2011年成立的柳河合作社现有社员316户。', 'launch 柳河合作社成立'],
    ['2016年建成的柳河水厂日供水20万吨。', 'completion 柳河水厂建成'],
    ['始建于1962年的柳河水库灌溉农田9万亩。', 'construction_start 柳河水库始建'],
    ['成立于2009年的光明集团现有员工800人。', 'launch 光明集团成立'],
    ['柳河工业园区建于2003年，现有企业210家。', 'launch 柳河工业园区建于2003年'],
    ['柳河小区建于1986年，共有住户320户。', 'completion 柳河小区建于1986年'],
    [
      '2023年3月18日，由江城集团与青山公司合资组建的“晨光”电池厂在东湖区投产。',
      'opening “晨光”电池厂在东湖区投产',
    ],
    ['由江城集团与青山公司合资组建的“晨光”电池厂，3月18日在东湖区投产。', 'opening “晨光”电池厂在东湖区投产'],
    ['2023年3月18日，由省发改委批复的柳河大桥开工。', 'construction_start 柳河大桥开工'],
    ['2023年计划开工的8个项目前期工作同步推进。', 'construction_start 8个项目前期工作计划开工'],
    ['2022年由市发改委公布的《柳河规划》提出三项任务。', 'publication 市发改委公布《柳河规划》'],
  ])('%s → %s', (text, row) => {
    expect(rowsOf(text).map(({ type, title }) => `${type} ${title}`)).toEqual([row]);
  });
});

test.each([
  ['2023年重点民生实事项目', 0],
  ['江城市2023年重点工作任务清单', 0],
  ['江城市2023年度十大民生工程责任分解', 0],
  ['【项目速递】一季度江城这些项目有新进展', 0],
  ['江城市公布2023年重点民生实事项目', 1],
  ['江城市2023年办好12件民生实事', 1],
  ['江城市2022年民生实事全部完成', 1],
  ['2023年，这些项目将开工', 1],
])('the name of a list and a headline that does not say which are no events: %s', (text, rows) => {
  expect(told(text)).toHaveLength(rows);
});

test.each([
  [
    '一季度已完成12.6亿元，投资完成率23.1%；全年吸纳务工人员预计超过4800人次。',
    ['statistic occurred 已完成12.6亿元，投资完成率23.1%', 'target planned 吸纳务工人员预计超过4800人次'],
  ],
  [
    '7月底前完成180公里；新建城市道路12条，年底前通车8条。',
    ['target planned 完成180公里', 'target planned 通车8条'],
  ],
  [
    '2022年，江城市接待游客360万人次；全年旅游收入达26亿元。',
    ['statistic occurred 江城市接待游客360万人次，全年旅游收入达26亿元'],
  ],
])('what is of another time is no part of a title: %s', (text, rows) => {
  expect(told(text, '2023-05-20')).toEqual(rows);
});

test.each([
  ['●柳河港扩能改造工程3月获批', '柳河港扩能改造工程获批'],
  ['村企合作开发出木耳茶、木耳饼干等6大类产品，2021年以来累计直播1900多场。', '累计直播1900多场'],
  ['柳河市、青山市等12个城市，2023年签署合作协议。', '柳河市、青山市等签署合作协议'],
  ['这里每天到发列车60列，2022年完成货运量1260万吨。', '完成货运量1260万吨'],
  ['亩均税收15.2万元，而2019年仅为8.7万元。', '亩均税收仅为8.7万元'],
  ['满载家电的列车缓缓驶来。2022年完成货运量1260万吨。', '完成货运量1260万吨'],
  ['实施工业项目216个，其中当年开工当年投产39个。', ''],
])('marks and what is told of others stay out of a title: %s', (text, title) => {
  expect(rowsOf(text).at(-1)?.title ?? '').toBe(title);
});

import { describe, expect, test } from 'vitest';
import { namesIn, stagesIn } from '../example-projects.ts';

/** What is said of another, is only asked for, or is no word of progress: none of it says how far a project is. */

describe('how far a project is', () => {
  test.each([
    // when another is to open
    ['醴攸高速预计9月通车，渌江大道建成投用。', ['醴攸高速 under_construction', '渌江大道 operating']],
    [
      '今年9月，醴攸高速通车，渌江大道建成投用。',
      ['醴攸高速 under_construction', '渌江大道 under_construction'],
    ],
    // what other works have come to
    [
      '攸县天然气产能基地累计产气3亿立方米，醴陵750千伏特高压交流工程东段全线贯通。',
      ['醴陵750千伏特高压交流工程东段 completed'],
    ],
    // what is allowed is not begun
    ['省发改委发文同意实施醴陵机场二期扩建工程。', ['醴陵机场二期扩建工程 planned']],
    ['醴陵机场二期扩建工程开工。', ['醴陵机场二期扩建工程 under_construction']],
    // by whose money
    ['由攸县和醴陵市合资建设的醴攸铁路长80公里。', []],
    ['由攸县和醴陵市合资建设的醴攸铁路开工。', ['醴攸铁路 under_construction']],
    // what is done is on paper
    ['现已完成渌江中学建设项目的地形测绘图、用地红线图等工作。', ['渌江中学建设项目 preliminary_study']],
    // what is measured
    [
      '醴陵市第一医院新址扩建工程封顶，设计日门诊接诊量3000人次。',
      ['醴陵市第一医院新址扩建工程 under_construction'],
    ],
    ['醴陵市第一医院新院区昨日接诊。', ['醴陵市第一医院新院区 operating']],
    // how it is laid out
    ['攸县轴承基地项目规划产能5万套。项目分两期建设。', ['攸县轴承基地项目 planned']],
    // how long it took
    ['攸县一中新校区从建设到搬迁用时一年。', []],
    // who pushes what
    ['渌江新城将力促一批新项目开工。', []],
    // who has come, and what is to be built
    [
      '醴大攸县研究院、攸大醴陵研究院等多个创新平台落地。',
      ['醴大攸县研究院 operating', '攸大醴陵研究院 operating'],
    ],
    // no works go before a bus
    ['即将开通的攸县至醴陵的城际公交全长60公里。', ['攸县至醴陵的城际公交 planned']],
    ['即将开通的醴攸铁路全长60公里。', ['醴攸铁路 under_construction']],
    // what has an anniversary
    ['正值醴陵生态城开发建设二十周年之际，客商云集。', ['醴陵生态城 operating']],
    // where it is done
    ['落户的12个重大项目，今日在该区的渌江科技产业园集中开工。', []],
    ['位于该区的渌江科技产业园开工。', ['渌江科技产业园 under_construction']],
    ['客车从攸县的渌江客运站始发。', []],
    // what is done when a laboratory has been laid out
    ['我省先后布局建设了醴陵轨道实验室。', ['醴陵轨道实验室 under_construction']],
    ['我省将布局建设醴陵轨道实验室。', ['醴陵轨道实验室 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is demanded goes on without a subject', () => {
  test.each([
    ['会议要求各部门各司其职。要加大力度，加快启动渌江大道建设。', ['渌江大道 planned']],
    ['要看到，目前已启动渌江大道建设。', ['渌江大道 under_construction']],
    ['加大力度，加快启动渌江大道建设。', ['渌江大道 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the first of a numbered list is as far as the list', () => {
  const items = '1.开工建设攸县第六水厂。\n2.开工建设渌江中学。';
  test.each([
    ['今年，我市将办好“十件实事”', ['攸县第六水厂 planned', '渌江中学 planned']],
    ['我市去年办好了“十件实事”。', ['攸县第六水厂 under_construction', '渌江中学 under_construction']],
  ])('%s', (lead, stages) => {
    expect(stagesIn(`${lead}\n${items}`)).toEqual(stages);
  });
});

describe('no project is', () => {
  test.each([
    // what lies beside it
    ['攸县医院新院区东临湘江大道，西接渌江公园，计划明年建成。'],
    // a list or a way that breaks off
    ['本期开工的是醴攸铁路至渌江大道的一期工程。'],
    // trains of a sort, so many of them
    ['安排开行快速集装箱班列12列、铁水联运集装箱班列18列。'],
    ['中欧班列开行量约占全省中欧班列开行总量的三分之一。'],
    // between which places they run
    ['常态化开行渌江港—柳湾、渌江港—云石2条铁海联运线路。'],
    // what many have
    ['已签约引进高校、科研院所、人才团队设立的研发项目28个。'],
    ['开展义务教育现代化学校建设。'],
    ['将建设总容量为5万吨的低温冷库。'],
    ['规划实施2万公里通组硬化公路建设。'],
    // a plan by which it is done, and one that each year has
    ['按照今年市政基础设施建设计划，施工队9月进场。'],
    ['完成了国民经济和社会发展计划主要目标任务。'],
    // all of a network
    ['长三角铁路营业里程突破1.5万公里。'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a name begins and ends', () => {
  test.each([
    // in a list of stations, before what counts them and at what joins the last two
    ['新建线路设柳湾、云石、青河共3座车站。', ['柳湾站', '云石站', '青河站']],
    ['新建线路设柳湾、云石、青河南和醴陵4座车站。', ['柳湾站', '云石站', '青河南站', '醴陵站']],
    ['新建线路设柳湾、云石、青河3座车站，其中柳湾、云石为既有站。', ['青河站']],
    // behind what is excepted
    ['除渌江电容器项目因电力不足而推迟开工外，其余4个项目均已开工。', ['渌江电容器项目']],
    ['渌江除湿机项目开工。', ['渌江除湿机项目']],
    // at 中 that means a country
    ['高标准实施中新互联互通项目。', ['中新互联互通项目']],
    ['建设中新渌江大桥进展顺利。', ['新渌江大桥']],
    // behind what passes it
    ['货船缓缓驶过渌江船闸，渌江船闸投入运营。', ['渌江船闸']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** Sections and phases of what is told of before them, what is reached on a part of a thing, and what no name is. */

describe('sections and stretches of a metro line', () => {
  test.each([
    ['青溪地铁2号线柳湾站至东桥站区间右线贯通。', ['青溪地铁2号线柳湾站至东桥站区间 metro']],
    [
      '青溪地铁2号线一期工程柳湾站至东桥站区间左线盾构机始发。',
      ['青溪地铁2号线一期柳湾站至东桥站区间 metro'],
    ],
    ['柳湾站区间客流增长。', []],
  ])('%s', (text, names) => {
    expect(kindsIn(text)).toEqual(names);
  });

  test.each([
    [
      '青溪地铁2号线一期全长30公里，设站20座，2021年3月动工。其中，柳湾路至东岭段计划2026年底开通，东岭至南浦段2027年建成。',
      [
        '青溪地铁2号线一期 under_construction',
        '青溪地铁2号线一期柳湾路至东岭段 under_construction',
        '青溪地铁2号线一期东岭至南浦段 under_construction',
      ],
    ],
    // of a line that is not begun
    [
      '青溪地铁2号线计划明年动工。其中，柳湾路至东岭段计划2029年开通。',
      ['青溪地铁2号线 planned', '青溪地铁2号线柳湾路至东岭段 planned'],
    ],
    ['青溪有轨电车3号线首列车完成热滑试验。', ['青溪有轨电车3号线 under_construction']],
    ['青溪有轨电车3号线首列车班次调整。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is reached on a part of a thing, behind 的', () => {
  test.each([
    ['青柳城际铁路的最后一段隧道贯通。', ['青柳城际铁路 under_construction']],
    ['青溪煤炭码头项目的桩机已经就位。', ['青溪煤炭码头项目 under_construction']],
    ['青溪物流园的首批企业将进场。', []],
    ['昨天，一段隧道积水。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('phases told of behind a time or what is put into them', () => {
  test.each([
    [
      '青溪电商产业园一期2021年建成，去年9月二期交付。',
      ['青溪电商产业园一期 operating', '青溪电商产业园二期 operating'],
    ],
    [
      '青溪材料产业园一期2022年投产；投资9亿元的二期去年8月开工。',
      ['青溪材料产业园一期 operating', '青溪材料产业园二期 under_construction'],
    ],
    // works of which a phase is still to come are not over; what is used is used
    [
      '青溪河水环境治理工程获批专项债3亿元，一期去年底完工；二期将于2026年5月启动。',
      [
        '青溪河水环境治理工程 under_construction',
        '青溪河水环境治理工程一期 completed',
        '青溪河水环境治理工程二期 planned',
      ],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text).toSorted()).toEqual(stages.toSorted());
  });
});

describe('funds, zones and services', () => {
  test.each([
    ['青溪集团设立“匠心基金”。', ['“匠心基金” operating']],
    ['2021年6月组建的青溪产业投资母基金，总规模50亿元。', ['青溪产业投资母基金 operating']],
    ['青柳创新联合基金在柳湾新区设立，首期规模8亿元。', ['青柳创新联合基金 operating']],
    ['青柳创新联合基金在柳湾新区设立办事处。', []],
    ['长沙获批跨境电子商务综合试验区。', ['长沙跨境电子商务综合试验区 planned']],
    ['2016年，长沙获批跨境电子商务综合试验区。', ['长沙跨境电子商务综合试验区 operating']],
    ['全省获批跨境电子商务综合试验区9个。', []],
    ['长沙至汉堡的中欧班列5月首发。', ['长沙至汉堡的中欧班列 operating']],
    ['今年共开行务工专列、旅游专列30列。', []],
    ['今天迎来挂牌五周年的青溪自贸试验区柳湾片区，新增企业3000家。', ['青溪自贸试验区柳湾片区 operating']],
    ['青溪机场迎来通航十周年。', ['青溪机场 operating']],
    ['青溪综合保税区正在申报，争取年内获批。', ['青溪综合保税区 proposed']],
    ['“青木英才”计划招募名额增加到300名。', ['“青木英才”计划 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how far it is, by what else is said', () => {
  test.each([
    ['重点保障青柳高铁、云柳铁路等12个项目。', ['青柳高铁 planned', '云柳铁路 planned']],
    ['重点保障青柳高铁畅通。', []],
    [
      '青溪医院新院区是受益者之一，该项目总投资9亿元，设床位600张，2021年9月动工。',
      ['青溪医院新院区 under_construction'],
    ],
    ['依托河岸建起的青溪湿地公园，去年接待游客30万人次。', ['青溪湿地公园 operating']],
    ['依托河岸建起的青溪湿地公园，预计每年接待游客30万人次。', ['青溪湿地公园 completed']],
    ['与高校共建的青溪轴承材料实验室已有博士20人。', ['青溪轴承材料实验室 operating']],
    ['青溪老机场随之关闭，另一座目前通航城市20个。', []],
    ['青溪新区建设人才公寓3000套，今年3月交付。', []],
    ['推动青溪、柳湾两个副中心与云和同城发展。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('words inside a name, and what names nothing', () => {
  test.each([
    ['青溪退田还湖项目正开展前期论证。', ['青溪退田还湖项目 ecology']],
    ['G68联络线5月开工。', ['G68联络线 expressway']],
    ['G268联络线5月开工。', ['G268联络线 road']],
    ['青溪体育馆北停车楼8月投用。', ['青溪体育馆北停车楼 public_transport']],
    ['一期建设年产8万吨铝锭、3万吨合金生产线，计划明年投产。', []],
  ])('%s', (text, names) => {
    expect(kindsIn(text)).toEqual(names);
  });

  test('a line by its main way, where the whole is told of as well, is the whole', () => {
    expect(namesIn('G68联络线2020年开工。2023年，G68联络线主线建成。')).toEqual(['G68联络线']);
  });
});

describe('where it is built, whose it is abroad, and who tells of the next phase', () => {
  test.each([
    ['县里在柳湾镇新建农产品交易市场，6月底投用。', ['柳湾镇农产品交易市场 operating']],
    ['县里在柳湾镇新建青木博物馆，5月底投用。', ['青木博物馆 operating']],
    ['县里在柳湾镇建设停车场6处。', []],
    ['集团的泰国罗勇基地尚处选址阶段。', ['泰国罗勇基地 preliminary_study']],
    ['集团的生产基地尚处选址阶段。', []],
    [
      '青溪河治理一期工程去年完工。问题仍在。县水利局局长李某某介绍，二期工程已于4月启动。',
      ['青溪河治理一期工程 completed', '青溪河治理二期工程 under_construction'],
    ],
    // of two works that have phases, it may be either's
    [
      '青溪河治理一期工程、柳湾水库一期工程去年完工。问题仍在。县水利局局长李某某介绍，二期工程已于4月启动。',
      ['青溪河治理一期工程 completed', '柳湾水库一期工程 completed'],
    ],
    ['资金主要投向柳湾二期和青溪机床项目。', ['青溪机床项目 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** What a thing has done for others, what is reached on it, and of which line it is the hardest work. */

describe('what a centre or a fund has done for others tells that it runs', () => {
  test.each([
    ['柳湾智能计算中心已为36家单位提供算力。', ['柳湾智能计算中心 operating']],
    ['青河检验检测中心累计完成检测3万批次。', ['青河检验检测中心 operating']],
    ['两市合组的青柳产业协同基金首期规模20亿元，已投项目9个。', ['青柳产业协同基金首期 operating']],
    ['青河航空科创城是省级平台，目前已有18家高校院所入驻。', ['青河航空科创城 operating']],
    // near misses: it is to do so
    ['柳湾智能计算中心建成后将为36家单位提供算力。', ['柳湾智能计算中心 planned']],
    ['柳湾智能计算中心可为36家单位提供算力。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is reached on a work', () => {
  test.each([
    ['青岭隧道全长6.2公里，已掘进4.1公里。', ['青岭隧道 under_construction']],
    ['全线最长的化龙溪隧道正在掘进。', ['化龙溪隧道 under_construction']],
    ['白石特大桥128米主跨连续梁8月9日合龙。', ['白石特大桥 under_construction']],
    ['第二跑道完成道面施工。', ['第二跑道 under_construction']],
    ['本期新建的第二跑道长3200米，路基完成92%。', ['第二跑道 under_construction']],
    ['T2航站楼主体和屋面工程已全部完工。', ['T2航站楼 under_construction']],
    ['青河地铁3号线南延线进展最快，5座车站全部封顶。', ['青河地铁3号线南延线 under_construction']],
    ['青河钢铁3号高炉成功点火。', ['青河钢铁3号高炉 operating']],
    ['青柳产业园2021年3月动工，去年完成工业产值48亿元。', ['青柳产业园 operating']],
    // near misses: it stands, or is to make so much
    ['新建的柳湾小学已投入使用。', ['柳湾小学 operating']],
    ['青柳产业园2021年3月动工，预计今年完成工业产值48亿元。', ['青柳产业园 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a stretch by its length, and the next one', () => {
  test.each([
    [
      '机场大道东段5.2公里已于5月30日通车，西段路基完成70%。',
      ['机场大道东段 operating', '机场大道西段 under_construction'],
    ],
    ['云柳大道北段4公里去年5月通车。', ['云柳大道北段 operating']],
    ['青柳高速东段2021年开工，西段去年通车。', ['青柳高速东段 under_construction', '青柳高速西段 operating']],
    // a near miss: how long such roads are
    ['农村公路5.2公里已于5月30日通车。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the line is being built while its hardest work is', () => {
  test.each([
    [
      '青山至白石高速公路扩容工程控制性工程云溪特大桥主塔封顶。',
      ['云溪特大桥 under_construction', '青山至白石高速公路扩容工程 under_construction'],
    ],
    [
      '青柳高铁重难点控制性工程云溪隧道已掘进3公里。',
      ['云溪隧道 under_construction', '青柳高铁 under_construction'],
    ],
    [
      '青柳高速公路重点工程云溪特大桥合龙。',
      ['云溪特大桥 under_construction', '青柳高速公路 under_construction'],
    ],
    // near misses: of which line is not said, or the work is open
    ['全线控制性工程云溪大桥合龙。', ['云溪大桥 under_construction']],
    ['青柳高速公路控制性工程云溪大桥通车。', ['云溪大桥 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('as far as the line that they are of', () => {
  test.each([
    [
      '青柳高速去年通车，建有隧道29座，其中最长的云溪隧道11.2公里。',
      ['青柳高速 operating', '云溪隧道 operating'],
    ],
    [
      '青柳高速去年通车。全线设白石、云溪等2座互通式立交。',
      ['青柳高速 operating', '白石互通式立交 operating', '云溪互通式立交 operating'],
    ],
    ['青河地铁3号线一期工程正在施工。因3号线施工，道路封闭。', ['青河地铁3号线一期工程 under_construction']],
    ['城际快线机场支线也在加快建设。机场支线长11.3公里，明年通车。', ['城际快线机场支线 under_construction']],
    // a near miss: how much of it there is
    ['青柳高速去年通车，建有隧道11.2公里。', ['青柳高速 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is to be begun or studied, and what is none', () => {
  test.each([
    ['明年，计划新开工青山至白石高速公路等3个项目。', ['青山至白石高速公路 planned']],
    ['今年计划完成投资30亿元；新开工云溪大桥、青柳大道2个项目。', ['云溪大桥 planned', '青柳大道 planned']],
    ['今年已完成投资30亿元；新开工云溪大桥。', ['云溪大桥 under_construction']],
    ['青河机场T2航站楼做好前期。', ['青河机场T2航站楼 preliminary_study']],
    ['总投资5亿元的青芯封测基地去年8月开工。', ['青芯封测基地 under_construction']],
    ['建设先进封测基地。', []],
    ['机场综合交通中心加快建设。', ['机场综合交通中心 under_construction']],
    ['记者从青河机场建设指挥部获悉，投资有所增长。', []],
    ['内河航道通航里程1800公里。', []],
    ['交通中心正在施工，与T2航站楼同步启用。', []],
    ['青河地铁三条在建线路公布进展。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from '../example-figures.ts';

/** Ends of a change, what is compared, who gives, and when there are most. */

const kinds = (text: string): string[] =>
  figuresOf(text).map(({ value_text, kind, baseline }) => `${value_text} ${kind} ${baseline ?? '-'}`);

describe('what changes may be named behind its two ends', () => {
  test.each([
    [
      '从2015年的14家到2021年的70家，全县上市企业增长了4倍。',
      ['14家: 全县 / 上市企业', '70家: 全县 / 上市企业', '4倍: 全县 / 上市企业'],
    ],
    ['从14家增加到70家，民宿越来越多。', ['14家: - / 民宿', '70家: - / 民宿']],
    [
      '从2015年的20亿元到去年的60亿元，全县GDP用了6年。',
      ['20亿元: 全县 / GDP', '60亿元: 全县 / GDP', '6年: 全县 / GDP用'],
    ],
    // what opens with a verb is done, and people come to no house
    ['从14家到70家，建设了一批民宿。', ['14家: - / 14家', '70家: - / 70家']],
    ['从5公里到10公里，道路不断延长。', ['5公里: - / 道路', '10公里: - / 道路']],
    ['从3小时缩短到1小时，两地车程大大缩短。', ['3小时: - / 两地车程', '1小时: - / 两地车程']],
    ['从5公里到10公里，票价增长2元。', ['5公里: - / 5公里', '10公里: - / 10公里', '2元: - / 票价']],
    ['从14家到70家，产值增长了4倍。', ['14家: - / 14家', '70家: - / 70家', '4倍: - / 产值']],
    // two changes are no two ends of one
    ['由4%的增长到3%的下降，全县贷款占比逐年下降。', ['4%: - / 增速', '3%: - / 下降']],
    ['从14家到70家，游客增长了4倍。', ['14家: - / 14家', '70家: - / 70家', '4倍: - / 游客']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test('they are ends, and no year is compared', () => {
    expect(kinds('从2015年的14家到2021年的70家，民宿增长了4倍。')).toEqual([
      '14家 from -',
      '70家 to -',
      '4倍 change other',
    ]);
    expect(kinds('从2015年14家到70家，民宿增长了4倍。').at(-1)).toBe('4倍 change other');
    // back to where it was
    expect(kinds('直到年底才恢复到1300辆。')).toEqual(['1300辆 to -']);
    expect(kinds('6月份芜甲厂产销率重新回到98%。')).toEqual(['98% to -']);
    expect(kinds('芜甲县增速回到4%。')).toEqual(['4% change year_on_year']);
    // a stretch of months is no end
    expect(kinds('从1至6月主要指标看，全县用电量增长5%。')).toEqual(['5% change year_on_year']);
  });
});

describe('a share of another year is of no time', () => {
  test('占 as 是', () => {
    const found = figuresOf('2021年能耗是2020年的60%，占2019年的一半。');
    expect(found.map(({ indicator, date_start }) => `${indicator} ${date_start}`)).toEqual([
      '能耗是2020年 2021-01-01',
      '能耗占2019年 2021-01-01',
    ]);
    expect(figuresOf('2020年民营企业占新增企业的40%。')[0]?.date_start).toBe('2020-01-01');
  });
});

describe('what a body does for those that are counted', () => {
  test.each([
    ['县里补贴6组群众。', ['6组: - / 补贴群众']],
    ['县里补贴了6户群众。', ['6户: - / 补贴群众']],
    ['公司奖励6名员工。', ['6名: 公司 / 奖励员工']],
    ['青溪公司免费培训300名农户。', ['300名: 青溪公司 / 免费培训农户']],
    ['县里硬化3公里道路。', ['3公里: - / 硬化道路']],
    ['县法院审理300件案件。', ['300件: 县法院 / 审理案件']],
    // a hamlet by its number
    ['白石6组村民种植果树20亩。', ['20亩: - / 白石6组村民种植果树']],
    ['搬迁7组农户，建成安置房40套。', ['40套: - / 安置房']],
    ['县医院有300名医生。', ['300名: 县医院 / 医生']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what has come since a work was begun or a body founded', () => {
  test.each([
    ['青溪站改造工程自2021年开工以来，已完成投资3亿元。', ['3亿元: 青溪站改造工程 / 完成投资']],
    ['青溪机场建场以来，运送旅客3万人次。', ['3万人次: 青溪机场 / 运送旅客']],
    ['青溪港建港30周年。', ['30周年: 青溪港 / 建港']],
    ['青溪大桥自2021年开工以来，全县完成投资3亿元。', ['3亿元: 全县 / 完成投资']],
    ['青溪大桥自2021年开工以来，旅游收入增长3%。', ['3%: - / 旅游收入']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what a fall is put down to names nobody', () => {
  test.each([
    ['受疫情冲击，客流降至3万人次。', ['3万人次: - / 客流']],
    ['受旺盛需求带动，产量增至3万吨。', ['3万吨: - / 产量']],
    ['因天气原因，游客降至3万人。', ['3万人: - / 游客']],
    ['受援县新增企业300家。', ['300家: 受援县 / 新增企业']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what is compared with each of several', () => {
  test.each([
    ['全县人均GDP分别是全国、全省的80%和90%。', ['80%: 全县 / 人均GDP是全国', '90%: 全县 / 人均GDP是全省']],
    [
      '高新区、开发区的产值分别是全市、全省平均水平的120%和90%。',
      ['120%: 高新区 / 产值是全市平均水平', '90%: 开发区 / 产值是全省平均水平'],
    ],
    ['工业、农业增加值分别占GDP的40%、10%。', ['40%: 工业 / 增加值占GDP', '10%: 农业 / 增加值占GDP']],
    // of an earlier year: how many times as much says enough
    ['全县GDP和财政收入分别是2015年的2倍和3倍。', ['2倍: 全县 / GDP', '3倍: 全县 / 财政收入']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('prices, how things fare, and when there are most', () => {
  test.each([
    [
      '全县居民消费价格上涨2%，其中食品上涨3%，服务上涨1%。',
      ['2%: 全县 / 居民消费价格', '3%: 全县 / 食品价格', '1%: 全县 / 服务价格'],
    ],
    ['衣着上涨2%，服务价格上涨4%。', ['2%: - / 衣着', '4%: - / 服务价格']],
    ['34个行业运行好于上年。', ['34个: - / 运行好于上年的行业']],
    ['34台机组运行稳定。', ['34台: - / 机组']],
    ['青溪景区单日最多达3万人次。', ['3万人次: 青溪景区 / 单日最多人次']],
    ['青溪景区高峰时2万人。', ['2万人: 青溪景区 / 高峰时人数']],
    ['青溪站单日发送旅客3万人次。', ['3万人次: 青溪站 / 单日发送旅客']],
    ['高峰村有2000人。', ['2000人: 高峰村 / 人口']],
    ['青溪高速计划工期36个月，73公里。', ['36个月: 青溪高速 / 工期', '73公里: 青溪高速 / 73公里']],
    ['改造时间30天，缩短10天。', ['30天: - / 改造时间', '10天: - / 改造时间']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test('what was done to places is no rise, nor is the most that one takes', () => {
    expect(kinds('绿化提升5处。')).toEqual(['5处 level -']);
    expect(kinds('绿化面积提升5公顷。')).toEqual(['5公顷 change -']);
    expect(kinds('景区单日最多接待3万人次。')).toEqual(['3万人次 level -']);
    expect(kinds('景区比上年多接待3万人次。')).toEqual(['3万人次 change year_on_year']);
  });
});

describe('what only looks like one of a kind', () => {
  test.each([
    // a team in a contest, and how far an income has come
    ['青溪女排跻身全国16强。', []],
    ['青溪县综合实力跻身全国40强。', ['40强: - / 青溪县综合实力']],
    [
      '青溪县预算收入4亿元，完成进度居全市第2位。',
      ['4亿元: 青溪县 / 预算收入', '第2位: 青溪县 / 预算收入完成进度'],
    ],
    ['年度投资完成进度居全省第一。', ['第一: - / 年度投资完成进度']],
    // what a class is of, and what grows
    [
      '青溪县5家省级、9家市级企业获得表彰。',
      ['5家: 青溪县 / 获得表彰的省级', '9家: 青溪县 / 获得表彰的市级企业'],
    ],
    ['青溪县有12家一级、30家二级以上企业。', ['12家: 青溪县 / 一级', '30家: 青溪县 / 二级以上企业']],
    ['青溪村有60亩、4公里茶园步道。', ['60亩: 青溪村 / 60亩', '4公里: 青溪村 / 茶园步道']],
    ['青溪村60亩、4万斤蜜桃成熟。', ['60亩: 青溪村 / 蜜桃', '4万斤: 青溪村 / 蜜桃成熟']],
    // works that are told of together
    ['新建工程投资4亿元，改造工程投资2亿元。', ['4亿元: - / 新建工程投资', '2亿元: - / 改造工程投资']],
    ['青溪县实施项目80个。新建项目总投资90亿元。', ['80个: 青溪县 / 实施项目', '90亿元: 新建项目 / 总投资']],
    ['亿元镇税收增长6%。', ['6%: 亿元镇 / 税收']],
    // times are no ends of a way, and roads no journey
    ['年初到年底，车程缩短至3小时。', ['3小时: - / 车程']],
    ['上午到下午，行程2小时。', ['2小时: 上午到下午 / 行程']],
    ['青溪至白石车程缩短至2小时。', ['2小时: 青溪至白石 / 车程']],
    // whose it is
    ['引进的青溪纸业项目投产，装机4万千瓦。', ['4万千瓦: 青溪纸业项目 / 装机']],
    ['引进了先进的果脯生产线，年产果脯2万吨。', ['2万吨: - / 年产果脯']],
    ['青溪学院白石校区启用。该校占地500亩。', ['500亩: 青溪学院白石校区 / 占地']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test('when it is so', () => {
    const starts = (text: string): string[] =>
      figuresOf(text).map(({ indicator, date_start }) => `${indicator} ${date_start}`);
    const growth = '2021年前三季度，青溪县生产总值90亿元。2021年9月末，存款余额70亿元。';
    expect(starts(`${growth}常住人口32万人。`)[2]).toBe('常住人口 2021-09-30');
    expect(starts(`${growth}税收8亿元。`)[2]).toBe('税收 2021-01-01');
    const opened = '1月，青溪加工厂开工，';
    expect(starts(`${opened}每年加工大豆突破200吨。`)).toEqual(['每年加工大豆 2022-01-01']);
    expect(starts(`${opened}可年新增产值4亿元。`)).toEqual(['新增产值 null']);
  });

  test('what a task that is over has brought', () => {
    const outlooks = (text: string): string[] =>
      figuresOf(text).map(({ value_text, status }) => `${value_text} ${status}`);
    expect(outlooks('他们的任务是建设青溪医院，10天建成，床位500张。')).toEqual([
      '10天 actual',
      '500张 actual',
    ]);
    expect(outlooks('首要任务是新建学校5所，改造医院3所。')).toEqual(['5所 target', '3所 target']);
  });

  test('a part of a site is as far as the whole', () => {
    const outlooks = (text: string): string[] =>
      figuresOf(text).map(({ value_text, status }) => `${value_text} ${status}`);
    expect(outlooks('青溪新城规划面积45平方公里，其中核心区12平方公里、起步区5平方公里。')).toEqual([
      '45平方公里 actual',
      '12平方公里 actual',
      '5平方公里 actual',
    ]);
    expect(outlooks('青溪新城规划面积45平方公里，其中已建成30平方公里。')[1]).toBe('30平方公里 actual');
    expect(outlooks('青溪新城规划面积45平方公里，入园企业400家。')[1]).toBe('400家 actual');
    expect(outlooks('青溪景区总面积45平方公里，其中核心区12平方公里。')[1]).toBe('12平方公里 actual');
  });
});

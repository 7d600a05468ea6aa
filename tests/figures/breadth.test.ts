import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from '../example-figures.ts';

describe('the task that a number is told beside', () => {
  test('is of the same measure, and so is how much of it is done', () => {
    expect(
      labels('1—3月份，柳河园区实现工业产值8亿元，完成年任务30亿元的26.7%，完成年度计划的19%。'),
    ).toEqual([
      '8亿元: 柳河园区 / 工业产值',
      '30亿元: 柳河园区 / 工业产值年任务',
      '26.7%: 柳河园区 / 工业产值完成年任务',
      '19%: 柳河园区 / 工业产值完成年度计划',
    ]);
  });
  test('is what was counted, where it is called so behind the number', () => {
    expect(labels('2021年，台州市新建幼儿园48所，超额完成40所的年度目标任务。')[1]).toBe(
      '40所: 台州市 / 新建幼儿园年度目标',
    );
  });
  test('is no other measure', () => {
    expect(labels('台州市新建幼儿园48所，完成投资9亿元的年度目标。')[1]).not.toMatch('幼儿园');
  });
  test('is an aim', () => {
    const text = '1—3月份，柳河园区实现工业产值8亿元，完成年任务30亿元的26.7%。';
    expect(figuresOf(text).map(({ status, date }) => `${status} ${date}`)).toEqual([
      'actual 2022-01/2022-03',
      'target 2022',
      'actual 2022-01/2022-03',
    ]);
  });
});

describe('whom a title is of', () => {
  test('is the zone that it opens with', () => {
    expect(labels('上半年经开区工业稳居全市第一\n新增企业9家。')[1]).toBe('9家: 经开区 / 新增企业');
    expect(labels('城东工业园：项目再推进\n新增企业9家。')[0]).toBe('9家: 城东工业园 / 新增企业');
  });
  test('is no kind of zone', () => {
    expect(labels('重点园区建设提速\n新增企业9家。')[0]).toBe('9家: - / 新增企业');
  });
  test('is not among whom it ranks', () => {
    expect(labels('招商指数排名全市第一\n新增企业9家。')[1]).toBe('9家: - / 新增企业');
    expect(labels('全市招商再提速\n新增企业9家。')[0]).toBe('9家: 全市 / 新增企业');
  });
});

describe('what is no part of a label', () => {
  const lines: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    ['how it does so', '柳河大桥主塔正以每日1米的速度攀升。', '1米: 柳河大桥主塔 / 速度'],
    ['when it was', '全省当天共接待游客4万人次。', '4万人次: 全省 / 接待游客'],
    [
      'over how many days',
      '柳河景区前4天累计接待6万人。',
      '4天: 柳河景区 / 接待',
      '6万人: 柳河景区 / 接待人数',
    ],
    ['since when', '机场有185个，较上年减少21个。', '185个: - / 机场', '21个: - / 机场'],
    [
      'what the maker makes next',
      '总投资9亿元的柳河科技年产10万吨玻璃的项目开工。柳河玻璃年产9万片板材。',
      '9亿元: 柳河科技 / 总投资',
      '10万吨: 柳河科技 / 年产玻璃',
      '9万片: 柳河玻璃 / 年产板材',
    ],
    ['who promotes', '展会促成合作项目14个。', '14个: 展会 / 合作项目'],
    ['that it goes against others', '柳河港则逆势增长2.9%。', '2.9%: - / 柳河港'],
    ['this one of several', '这座总库容3亿立方米的水库已开工。', '3亿立方米: 水库 / 总库容'],
    [
      'where a report was sent from',
      '某社台州2月8日电 城东港区正加快建设，新增企业9家。',
      '9家: 城东港区 / 新增企业',
    ],
  ];
  for (const [name, text, ...expected] of lines)
    test(name, () => {
      expect(labels(text)).toEqual(expected);
    });
  test('but what is built beside another work is', () => {
    expect(labels('完成9万平方米旧住房综合改造、4万平方米里弄修缮。')[0]).toMatch('旧住房综合改造');
    expect(labels('建成9个养老机构建设项目。')[0]).toMatch('养老机构');
  });
});

describe('shares of several wholes', () => {
  test('each is of its own', () => {
    expect(
      labels('台州市接待游客9万人次、实现收入4亿元，分别占游客总数和收入总额的83%、78%。').slice(2),
    ).toEqual(['83%: 台州市 / 接待游客占游客总数', '78%: 台州市 / 旅游收入占收入总额']);
  });
  test('both are of one whole where one is named', () => {
    expect(labels('接待游客9万人次、收入4亿元，分别占全省的3%、8%。').slice(2)).toEqual([
      '3%: - / 接待游客占全省',
      '8%: - / 旅游收入占全省',
    ]);
  });
});

describe('budgets', () => {
  test('a heading gives the year of what was done, and none of what is to be', () => {
    const text =
      '柳岗县财政\n一、2020年预算执行情况\n税收收入完成9亿元。\n二、2021年预算草案\n税收收入安排10亿元。';
    expect(figuresOf(text).map(({ date }) => date)).toEqual(['2020', null]);
  });
  test('what was planned is a plan of its year, and what has grown behind it is the amount', () => {
    const text = '5月，台州市税收收入累计完成8亿元，完成年初预算数20亿元的40%，比上年增收1亿元，增长4%。';
    expect(labels(text)).toEqual([
      '8亿元: 台州市 / 税收收入',
      '20亿元: 台州市 / 税收收入年初预算数',
      '40%: 台州市 / 税收收入完成年初预算数',
      '1亿元: 台州市 / 税收收入',
      '4%: 台州市 / 税收收入',
    ]);
    expect(figuresOf(text).map(({ status, date }) => `${status} ${date}`)).toEqual([
      'actual 2021-05',
      'target 2021',
      'actual 2021-05',
      'actual 2021-05',
      'actual 2021-05',
    ]);
  });
  test('a share of a plan is no part of the next share, and points are of the share', () => {
    expect(labels('台州市税收收入8亿元，占预算的90%，占财政收入的40%，提高2个百分点。').slice(1)).toEqual([
      '90%: 台州市 / 税收收入占预算',
      '40%: 台州市 / 税收收入占财政收入',
      '2个百分点: 台州市 / 税收收入占财政收入',
    ]);
  });
  test('年初 is a time elsewhere', () => {
    expect(figuresOf('今年年初，台州市新建学校9所。').map(({ date }) => date)).toEqual(['2022-01/2022-03']);
  });
  test('departments take parts of the same, sentence by sentence', () => {
    const text =
      '5月，全区税收收入完成8亿元，增长9%。其中：国税部门完成5亿元，完成年初预算的51%，增长3%；地税部门完成3亿元，增长2%。';
    expect(labels(text).slice(2)).toEqual([
      '5亿元: 国税部门 / 完成税收收入',
      '51%: 国税部门 / 税收收入完成年初预算',
      '3%: 国税部门 / 完成税收收入',
      '3亿元: 地税部门 / 完成税收收入',
      '2%: 地税部门 / 完成税收收入',
    ]);
  });
  test('a part that a department took is of the same', () => {
    expect(labels('台州市税收收入完成8亿元，其中：国税部门完成5亿元，占62%。')[1]).toBe(
      '5亿元: 国税部门 / 完成税收收入',
    );
  });
});

describe('whom and when a text is of', () => {
  test('a county that no list knows, where its title reports', () => {
    expect(labels('柳岗县4月财政收支情况\n税收收入8亿元。')[0]).toBe('8亿元: 柳岗县 / 税收收入');
    expect(labels('全县4月财政收支情况\n税收收入8亿元。')[0]).toBe('8亿元: 全县 / 税收收入');
    expect(labels('贫困县的路\n税收收入8亿元。')[0]).toBe('8亿元: - / 税收收入');
  });
  test('the year before the building is one compared with', () => {
    const [row] = figuresOf('2021年，柳河港日均运量较扩建前的2015年增长20%。');
    expect([row?.indicator, row?.date]).toEqual(['柳河港日均运量', '2021']);
  });
  test('how much of a task is done, and who is left', () => {
    expect(labels('全县尚有贫困村9个。').concat(labels('台州市贫困村出列12个，完成任务66%。'))).toEqual([
      '9个: 全县 / 贫困村',
      '12个: 台州市 / 贫困村出列',
      '66%: 台州市 / 贫困村出列完成任务',
    ]);
  });
  test('what a plan has done is done', () => {
    expect(figuresOf('城南行动计划累计实施基础教育项目18个。').map(({ status }) => status)).toEqual([
      'actual',
    ]);
    expect(figuresOf('台州市计划实施基础教育项目18个。').map(({ status }) => status)).toEqual(['target']);
  });
  test('as what a hospital is built is no part of its name, nor the road beside it', () => {
    expect(
      labels('柳河医院项目总投资3亿元，位于乐园大街以西，富昌路以北，占地面积9亩。').concat(
        labels('柳河医院作为重点工程，占地面积9亩。'),
      ),
    ).toEqual(['3亿元: 柳河医院项目 / 总投资', '9亩: 柳河医院项目 / 占地面积', '9亩: 柳河医院 / 占地面积']);
  });
});

describe('what was done in the year that an article reports on', () => {
  const dates = (text: string): (string | null)[] => figuresOf(text).map(({ date }) => date);
  test('is of that year in later paragraphs too', () => {
    expect(dates('2021年，台州市新增床位5张。\n完成旧房改造9万平方米。\n新建公园3个。')).toEqual([
      '2021',
      '2021',
      '2021',
    ]);
  });
  test('is of no year where another is told of, or where it still runs', () => {
    expect(dates('2021年，台州市新增床位5张。\n2020年，新建道路2条。\n新建公园3个。')).toEqual([
      '2021',
      '2020',
      null,
    ]);
    expect(dates('2022年，台州市新增床位5张。\n新建公园3个。')).toEqual(['2022', null]);
  });
  test('nor is what there is, or what is being built', () => {
    expect(dates('2021年，台州市新增床位5张。\n目前已建成公园3个。\n改造工程涉及5个县。')).toEqual([
      '2021',
      null,
      null,
    ]);
  });
});

describe('a trade that has no measure of its own', () => {
  test('is measured as what was told of before', () => {
    expect(
      labels(
        '2021年，全市固定资产投资增长9%，第一产业下降8%，高端制造业增长7%。分产业看，批发业、住宿业分别增长2%、3%。',
      ).slice(1),
    ).toEqual([
      '8%: 全市 / 第一产业投资',
      '7%: 全市 / 高端制造业投资',
      '2%: 全市 / 批发业投资',
      '3%: 全市 / 住宿业投资',
    ]);
  });
  test('keeps the measure that it has, and what is no trade has none', () => {
    expect(labels('2021年，全市工业投资增长9%，第一产业增加值增长8%，城镇就业增长7%。').slice(1)).toEqual([
      '8%: 全市 / 第一产业增加值',
      '7%: 全市 / 城镇就业',
    ]);
  });
});

describe('what is counted', () => {
  test('is no measure of those that are counted', () => {
    expect(labels('全省12个港口年货物吞吐量超9万吨。')).toEqual([
      '12个: 全省 / 年货物吞吐量超9万吨的港口',
      '超9万吨: 全省12个港口 / 年货物吞吐量',
    ]);
    expect(labels('全省建成12个港口货物吞吐量统计站。')[0]).toBe('12个: 全省 / 港口货物吞吐量统计站');
  });
  test('behind what the first cost, is of whose the first were', () => {
    expect(labels('柳河集团共签约项目20个，工业项目9个，总投资3亿元，物流项目4个。').at(-1)).toBe(
      '4个: 柳河集团 / 物流项目',
    );
  });
});

test('a communiqué has the numbers of the year in its name, a plan has none', () => {
  const shares = (paper: string): (string | null)[] =>
    figuresOf(`日前，有关部门发布《2020年全国港口${paper}》。内河港口货物吞吐量占30%。`).map(
      ({ date }) => date,
    );
  expect(shares('统计公报')).toEqual(['2020']);
  expect(shares('建设方案')).toEqual([null]);
});

describe('words around a name', () => {
  const lines: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['which of them', '本次开工项目中共有仓储工程9个。', '9个: 本次开工项目 / 仓储工程'],
    ['that it does so', '浙江台州则凭借小商品市场辐射200多个国家。', '200多个: 浙江台州 / 国家'],
    ['of what it may be sure', '柳河水库竣工，可保障水库下游9万亩土地的安全。', '9万亩: 柳河水库 / 土地'],
  ];
  for (const [name, text, expected] of lines)
    test(`${name} is no part of it`, () => {
      expect(labels(text)[0]).toBe(expected);
    });
  test('but what ends in the same characters stays', () => {
    expect(labels('城东准则公司有企业9家，所有制企业8家。')[0]).toMatch('准则');
  });
});

describe('a rate that only the sentence before names', () => {
  test('is a change of it, and of the year before', () => {
    const text = '2021年，江西省GDP增长9%。其他省份分别为：浙江5%、福建4%。';
    expect(figuresOf(text).map(({ kind, baseline }) => `${kind} ${baseline}`)).toEqual(
      Array(3).fill('change year_on_year'),
    );
  });
  test('a share is none, and 下降 stays a fall', () => {
    expect(figuresOf('江西省城镇化率62%。其他省份分别为：浙江70%。')[1]?.kind).toBe('level');
    expect(
      figuresOf('江西省投资增长9%。宜春市增速12%，上高县下降3%。').map(({ direction }) => direction),
    ).toEqual(['increase', 'increase', 'decrease']);
  });
  test('what has grown over the last years is not compared with one', () => {
    expect(figuresOf('江西省覆盖率66%，近3年提升9个百分点。')[1]?.baseline).toBe('other');
    expect(figuresOf('江西省覆盖率66%，提升9个百分点。')[1]?.baseline).not.toBe('other');
  });
});

describe('a second speed', () => {
  test('is one as the first is, and a length is none', () => {
    expect(figuresOf('某高铁分别按时速160公里和250公里行驶。').map(({ unit }) => unit)).toEqual([
      'km/h',
      'km/h',
    ]);
    expect(figuresOf('某高铁时速200公里，全长300公里。').map(({ unit }) => unit)).toEqual(['km/h', 'km']);
  });
});

describe('what a change is compared with', () => {
  const baselines = (text: string) =>
    figuresOf(text)
      .filter(({ kind }) => kind === 'change')
      .map(({ value_text, baseline }) => `${value_text} ${baseline}`);
  test('is each its own, in a list of several', () => {
    expect(baselines('11月，全市工业增加值增长7%，较上月和上年同期分别提高1.2个、3个百分点。')).toEqual([
      '7% year_on_year',
      '1.2 month_on_month',
      '3个百分点 year_on_year',
    ]);
    expect(baselines('产销率98%，比去年同期和全省分别高0.3个和0.7个百分点。')).toEqual([
      '0.3 year_on_year',
      '0.7个百分点 other',
    ]);
  });
  test('is that of the list, and goes on behind a bare verb', () => {
    expect(baselines('全市存款900亿元、贷款600亿元，比“九五”末增加28亿元和6亿元。')).toEqual([
      '28亿元 other',
      '6亿元 other',
    ]);
    expect(baselines('全市有工业企业30家，比上年增加5家，纳税大户9家、增加2家；新增上市公司3家。')).toEqual([
      '5家 year_on_year',
      '2家 year_on_year',
      '3家 null',
    ]);
    expect(baselines('攸县企业比上月增加30家，市民投诉减少200件。')).toEqual([
      '30家 month_on_month',
      '200件 null',
    ]);
  });
});

describe('how much of a plan is done', () => {
  const statuses = (text: string, published?: string) =>
    figuresOf(text, published).map(({ value_text, status }) => `${value_text} ${status}`);
  test('is so, and so is what has been done of it', () => {
    expect(
      statuses('2021年全市计划新增路灯1400盏，完成安装1302盏，完成年度任务93.5%。', '2021-11-01'),
    ).toEqual(['1400盏 target', '1302盏 actual', '93.5% actual']);
    expect(
      statuses('今年全市计划新建公厕30座，建成28座，占年度计划的93%；计划改造管网50公里。', '2022-11-01'),
    ).toEqual(['30座 target', '28座 actual', '93% actual', '50公里 target']);
  });
  test('is aimed at where its own words say so', () => {
    expect(statuses('今年全市计划新建公厕30座，力争建成28座，占年度计划的93%。')[1]).toBe('28座 target');
  });
});

import { describe, expect, test } from 'vitest';
import { figuresOf, labels, read } from '../example-figures.ts';

/** As bulletins, rankings and progress reports print it: rates in brackets, before their noun or apart from their measure, classes, lots, firms and funds. */
const kinds = (text: string): string[] =>
  figuresOf(text).map(({ value_text, kind, direction, baseline }) =>
    [value_text, kind, direction, baseline].filter((cell) => cell !== null).join(' '),
  );

describe('who is compared has the rate in the bracket behind, and nothing else', () => {
  read([
    [
      '全市工业投资61亿元，增长9.4%，增速比全省（8.2%）和全国平均水平（7.1%）分别高1.2、2.3个百分点，增幅居全省第4位。',
      '61亿元: 全市 / 工业投资',
      '9.4%: 全市 / 工业投资',
      '8.2%: 全省 / 工业投资增速',
      '7.1%: 全国 / 工业投资增速',
      '1.2: 全市 / 工业投资增速',
      '2.3个百分点: 全市 / 工业投资增速',
      '第4位: 全市 / 工业投资增幅',
    ],
    [
      '宜春市城镇化率58%，高于全省（55%）3个百分点。',
      '58%: 宜春市 / 城镇化率',
      '55%: 全省 / 城镇化率',
      '3个百分点: 宜春市 / 城镇化率',
    ],
    // what a bracket adds to the place before it is of that place still
    [
      '宜春市（含袁州区）投资增长6%，高于全省2个百分点。',
      '6%: 宜春市（含袁州区） / 投资',
      '2个百分点: 宜春市（含袁州区） / 投资增速',
    ],
  ]);
  test('it is a growth on the year, as the one that is compared', () => {
    expect(kinds('全市投资增长9%，增速比全省(8%)高1个百分点。')).toEqual([
      '9% change increase year_on_year',
      '8% change increase year_on_year',
      '1个百分点 change increase other',
    ]);
  });
});

describe('the noun behind a rate says that somebody grows', () => {
  read([
    ['柳河港以8.6%的增速居首，东湾港6.4%的增长势头也不弱。', '8.6%: 柳河港 / 增速', '6.4%: 东湾港 / 增速'],
    ['东湾港出现12%的大幅下滑。', '12%: 东湾港 / 增速'],
    // a measure is what has grown, and nobody who has
    ['全市工业投资实现9%的增长。', '9%: 全市 / 工业投资'],
  ]);
  test('a fall is one', () => {
    expect(kinds('东湾港出现12%的大幅下滑。')).toEqual(['12% change decrease year_on_year']);
    expect(kinds('园区给出12%的下降空间。')).toEqual(['12% level']);
  });
});

describe('what has grown may stand before the time', () => {
  read([
    [
      '固定资产投资12亿元，增长8%；工业增加值1—7月增速11%。',
      '12亿元: - / 固定资产投资',
      '8%: - / 固定资产投资',
      '11%: - / 工业增加值增速',
    ],
    ['固定资产投资12亿元；工业增加值1—7月增长11%。', '12亿元: - / 固定资产投资', '11%: - / 工业增加值'],
    ['园区产值9亿元，一季度增速达到6%。', '9亿元: - / 园区产值', '6%: - / 园区产值增速'],
  ]);
});

describe('numbers in the names of lots are none', () => {
  read([
    ['柳白高铁TJ—4标段总长9公里。', '9公里: 柳白高铁TJ—4标段 / 总长'],
    ['柳白高铁站前4标段总长9公里。', '9公里: 柳白高铁站前4标段 / 总长'],
    ['柳白高铁设4个标段。', '4个: 柳白高铁 / 标段'],
  ]);
});

describe('what is counted goes on behind a mark or a bracket', () => {
  read([
    [
      '园区的9个市、县重点项目总投资26亿元。',
      '9个: 园区 / 市、县重点项目',
      '26亿元: 园区的9个市、县重点项目 / 总投资',
    ],
    ['全省有75个3A级（含）以上景区。', '75个: 全省 / 3A级（含）以上景区'],
    ['12个县、市农民人均收入9000元。', '12个: - / 县', '9000元: - / 市农民人均收入'],
  ]);
});

describe('how many, how long and by which way', () => {
  read([
    ['柳河景区接待6万人。', '6万人: 柳河景区 / 接待人数'],
    ['此次贯通的石关1号隧道长1366米。', '1366米: 石关1号隧道 / 长'],
    [
      '柳白高铁建成后，宜春至九江的铁路运行时间有望从2小时压缩至1小时。',
      '2小时: 宜春至九江 / 铁路运行时间',
      '1小时: 宜春至九江 / 铁路运行时间',
    ],
    [
      '黄岭景区前4天累计接待6万人；花熊繁育研究基地，前4天累计接待17万人，增长6%。',
      '4天: 黄岭景区 / 接待',
      '6万人: 黄岭景区 / 接待人数',
      '4天: 花熊繁育研究基地 / 接待',
      '17万人: 花熊繁育研究基地 / 接待人数',
      '6%: 花熊繁育研究基地 / 接待人数',
    ],
  ]);
});

describe('what kind of projects they are is no deed', () => {
  read([
    [
      '24个新建项目已开工22个；50个建成项目完成投资4亿元。',
      '24个: - / 新建项目',
      '22个: - / 已开工新建项目',
      '50个: - / 建成项目',
      '4亿元: 建成项目 / 完成投资',
    ],
    ['全市建设8个安置项目。', '8个: 全市 / 安置项目'],
  ]);
});

describe('how, and by which way, is nobody', () => {
  read([
    ['柳河区集全区之力推进两个园区建设。', '两个: 柳河区 / 园区'],
    ['举全县之力建设3个园区。', '3个: - / 园区'],
    ['再接柳河高速进入湖南，车程约4小时。', '约4小时: - / 车程'],
  ]);
});

describe('sights that are told of behind 其中 have received theirs', () => {
  read([
    [
      '重点监测的16家景点共接待游客41万人次，其中，世纪之窗接待游客4万人次，欢乐园接待游客2万人次。',
      '16家: - / 景点',
      '41万人次: 重点监测的16家景点 / 接待游客',
      '4万人次: 世纪之窗 / 接待游客',
      '2万人次: 欢乐园 / 接待游客',
    ],
  ]);
});

describe('what is told of is compared with each of several behind 分别', () => {
  read([
    [
      '江西人均GDP5万元，分别是上海、江苏的31%、47%。',
      '5万元: 江西 / 人均GDP',
      '31%: 江西 / 人均GDP是上海',
      '47%: 江西 / 人均GDP是江苏',
    ],
    // years are no places
    [
      '宜春市出口9亿元，分别是2019年、2020年的1.2倍和1.1倍。',
      '9亿元: 宜春市 / 出口',
      '1.2倍: 宜春市 / 出口',
      '1.1倍: 宜春市 / 出口',
    ],
  ]);
});

describe('what is told of by its rate is then told of by its amount', () => {
  read([
    [
      '社会消费品零售总额增长7%，1—8月累计完成820亿元，增长6%。',
      '7%: - / 社会消费品零售总额',
      '820亿元: - / 社会消费品零售总额',
      '6%: - / 社会消费品零售总额',
    ],
    ['工业投资增长9%，完成80亿元。', '9%: - / 工业投资', '80亿元: - / 工业投资'],
    ['开工率达98%，完成80亿元。', '98%: - / 开工率', '80亿元: - / 完成'],
  ]);
});

describe('a firm that one stands in is the one that speaks of 公司', () => {
  read([
    [
      '走进柳河电子产业园云砺微电的车间，机器一字排开。总经理吴明告诉记者，公司2017年从东莞搬来，当年产值只有1.3亿元。',
      '1.3亿元: 云砺微电 / 产值',
    ],
    // a workshop of what is made there is no firm
    ['走进柳河电子产业园智能车间，总经理吴明告诉记者，公司去年产值只有1.3亿元。', '1.3亿元: 公司 / 产值'],
  ]);
});

describe('a fund that is told of by its size has what is told next', () => {
  read([
    [
      '县里设立的10亿元产业引导基金，已投出11个项目，带动社会资本约13亿元。',
      '10亿元: - / 产业引导基金',
      '11个: 产业引导基金 / 项目',
      '约13亿元: 产业引导基金 / 带动社会资本',
    ],
    // who sets it up goes on with deeds of its own
    ['市里设立20亿元产业发展基金，新建道路80公里。', '20亿元: - / 产业发展基金', '80公里: 市里 / 新建道路'],
  ]);
});

test('what is measured is no part of whose it is', () => {
  expect(labels('柳河都市圈GDP总量已达到全国的3%。')).toEqual(['3%: 柳河都市圈 / GDP总量相当于全国']);
  expect(labels('柳河县产值达到全国平均水平的七成。')).toEqual(['七成: 柳河县 / 产值相当于全国平均水平']);
});

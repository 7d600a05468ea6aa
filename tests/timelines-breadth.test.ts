import { describe, expect, test } from 'vitest';
import { events, extracted } from './example-timelines.ts';

describe('what an event is called', () => {
  test.each([
    [
      '9月12日，素有“水乡”之称的青山湿地全年游客量突破50万人次。',
      'statistic 素有“水乡”之称的青山湿地全年游客量突破50万人次',
    ],
    ['9月12日，光明公司称，柳河生产线已经投产。', 'statement 光明公司称，柳河生产线已经投产'],
    ['2023年3月，人称“桥王”的青山大桥完成大修。', 'completion 人称“桥王”的青山大桥完成大修'],
    ['9月12日，三家企业合并而成的柳河水务集团挂牌成立。', 'launch 三家企业合并而成的柳河水务集团挂牌成立'],
    ['9月12日，柳河产业园正式揭牌。', 'opening 柳河产业园正式揭牌'],
    ['9月12日，柳河试验区举行挂牌仪式。', 'opening 柳河试验区举行挂牌仪式'],
    ['2023年5月，光明公司收购柳河钢铁公司60%的股权。', 'agreement 光明公司收购柳河钢铁公司60%的股权'],
    ['2022年，柳河县收购粮食12万吨。', 'statistic 柳河县收购粮食12万吨'],
    ['9月12日，青山高速柳河段恢复通行。', 'service_change 青山高速柳河段恢复通行'],
    ['9月12日，柳河镇召开恢复供电调度会。', 'meeting 柳河镇召开恢复供电调度会'],
    ['2022年，江城市GDP跻身万亿。', 'statistic 江城市GDP跻身万亿'],
    ['2022年，江城市跻身国家创新型城市。', 'designation 江城市跻身国家创新型城市'],
    ['9月12日，满载着50个集装箱的列车从柳河站发车。', 'service_change 满载着50个集装箱的列车从柳河站发车'],
    ['9月12日，柳河班列今年发车突破300列。', 'statistic 柳河班列今年发车突破300列'],
    [
      '9月12日，江城市政府举行发布会，发布《交通发展》白皮书。',
      'publication 江城市政府举行发布会，发布《交通发展》白皮书',
    ],
    ['9月12日，江城市政府举行发布会，介绍经济运行情况。', 'meeting 江城市政府举行发布会'],
  ])('%s is %s', (text, event) => {
    expect(events(text)[0]).toBe(event);
  });
});

describe('who an event is told of', () => {
  test.each([
    [
      '12日，记者从省交通厅获悉，随着路网完善，全省县县通高速目标基本实现。',
      'statement 全省县县通高速目标基本实现',
    ],
    ['12日，记者从省交通厅获悉，全省县县通高速目标基本实现。', 'statement 全省县县通高速目标基本实现'],
    ['这主要是由于医药产业增长较快，一季度增长3.3%。', 'statistic 医药产业增长3.3%'],
    ['这主要得益于出口拉动，一季度江城市工业增长6.1%。', 'statistic 江城市工业增长6.1%'],
    ['虽然江城市工业占比较低，一季度仅为13.8%。', 'statistic 江城市工业占比仅为13.8%'],
    ['共有8个县区一季度增速超过平均水平。', 'statistic 共有8个县区增速超过平均水平'],
    ['2022年，柳河县抢抓政策机遇，新建道路20公里。', 'statistic 柳河县新建道路20公里'],
    ['2022年，柳河县抓住机遇建成3个园区。', 'statistic 柳河县抓住机遇建成3个园区'],
    ['2022年，柳河村在工作队的帮助下，建成大棚50个。', 'statistic 柳河村建成大棚50个'],
    ['9月12日，青山项目在各方支持下顺利开工。', 'construction_start 青山项目在各方支持下顺利开工'],
    ['“十三五”期间，还建成了青山至柳河的高速公路。', 'completion 建成了青山至柳河的高速公路'],
  ])('%s is %s', (text, event) => {
    expect(events(text)).toEqual([event]);
  });
});

describe('which times date an event', () => {
  test.each([
    [
      '9月12日，青山高铁开始联调，为年内开通运营作准备。',
      ['other 青山高铁开始联调', 'opening 青山高铁开通运营'],
    ],
    ['9月12日，青山大桥封顶，为年内创造了条件。', ['completion 青山大桥封顶']],
    [
      '柳河产业园一期将于9月29日开工，年内还将启动建设照明工业等项目。',
      ['construction_start 柳河产业园一期开工', 'construction_start 柳河产业园一期将启动建设照明工业等项目'],
    ],
    ['今年柳河园区开工项目20个，年内完成投资3亿元。', ['statistic 柳河园区开工项目20个，年内完成投资3亿元']],
    ['去年开始，柳河县加快小城镇建设。', ['other 柳河县加快小城镇建设']],
    ['进入9月以来，柳河县降雨偏多。', ['other 柳河县降雨偏多']],
    ['柳河县进入2022年全国百强榜单。', []],
    ['在克服年初疫情影响，一季度投资大幅下降的巨大困难基础上，全行业抢抓进度。', []],
    ['柳河镇获批2018年全国农业强镇。', ['approval 柳河镇获批2018年全国农业强镇']],
    ['柳河镇获评2018年全国文明镇，居民收入增长5%。', []],
    ['预计2025年底就能达到千亿目标，在“十五五”结束后达到1500亿。', ['target 能达到千亿目标']],
  ])('%s has %j', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });

  test('what has begun without 从 goes on, where a comma stands behind it', () => {
    expect(extracted('去年开始，柳河县加快小城镇建设。').rows[0]?.date).toBe('2022/..');
    expect(extracted('去年开始建设柳河大桥。').rows[0]?.date).toBe('2022');
  });
});

test('a firm that a heading names is what its passages are about', () => {
  const text =
    '柳河县企业名录\n1.柳河酒业有限公司\n该公司始建于1987年，其前身是县酒厂。\n2.青山纸业集团\n集团成立于2001年，年产5万吨。';
  expect(events(text)).toEqual([
    'construction_start 柳河酒业有限公司始建',
    'launch 青山纸业集团成立于2001年',
  ]);
  expect(
    events('柳河县企业名录\n1.企业和公司\n该公司成立于1995年。\n2.园区\n园区成立于2001年，企业60家。')[0],
  ).toBe('launch 该公司成立');
});

test('the hour of a day dates no event beside its day', () => {
  const text = '江城水库开始蓄水昨天（9月14日）18时30分，江城水库下闸，开始蓄水。';
  expect(extracted(text).rows.map(({ date_text }) => date_text)).toEqual(['昨天（9月14日）']);
  expect(extracted('9月12日18时，水库蓄水；9月13日，水库供水。').rows).toHaveLength(2);
});

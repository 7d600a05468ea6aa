import { describe, expect, test } from 'vitest';
import { events, told } from '../example-timelines.ts';

describe('what looks back over years', () => {
  test('tells of bodies, an item each, that are named before a colon', () => {
    const text =
      '②青溪工学院：当时的重点学院，成立于1957年。1998年被并入云川大学。\n③柳河财经学院：原隶属于商业部的院校，始建于1961年。2002年与云川大学合并。';
    expect(events(text)).toEqual([
      'launch 青溪工学院成立于1957年',
      'other 青溪工学院被并入云川大学',
      'construction_start 柳河财经学院始建于1961年',
      'other 柳河财经学院与云川大学合并',
    ]);
    // near miss: a place is no item
    expect(events('柳河县：2002年新建大桥通车。')).toEqual(['opening 柳河县新建大桥通车']);
  });

  test('goes on telling of the body whose forerunners it names', () => {
    expect(
      events('白岩机械厂的前身为云川农具厂和柳河修造厂，两厂于1963年合并，1966年5月正式组建。1992年改制。'),
    ).toEqual(['other 两厂合并', 'launch 白岩机械厂正式组建', 'other 白岩机械厂改制']);
    expect(events('青溪酒厂位于青溪区。其前身为柳河酒坊，1979年8月正式投产。')).toEqual([
      'opening 青溪酒厂正式投产',
    ]);
  });

  test.each([
    // how far back a history goes
    ['云川大学办学历史源于1951年，2003年更名。', ['other occurred 云川大学更名']],
    // long ago, and not this year
    ['今年底里程将突破300公里。这座桥正是当年为纪念通航而建。', ['target planned 里程将突破300公里']],
    ['想当年，村里只有一条土路。', []],
    // near misses
    [
      '2018年柳河大桥开工，也正是当年，青溪隧道贯通。',
      ['construction_start occurred 柳河大桥开工', 'completion occurred 青溪隧道贯通'],
    ],
    [
      '1998年，柳河水库开工，当年完成投资3亿元。',
      ['construction_start occurred 柳河水库开工', 'statistic occurred 柳河水库完成投资3亿元'],
    ],
  ])('%s is %s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

test.each([
  ['今天我们就来聊聊云川的老车站。', []],
  ['今天小编带大家了解一下柳河地铁。', []],
  // near misses: what was done today
  ['今天，我们来到柳河县调研。', ['visit occurred 我们来到柳河县调研']],
  ['今天，云川地铁1号线开通。', ['opening occurred 云川地铁1号线开通']],
])('who writes turns to who reads, and does nothing: %s', (text, rows) => {
  expect(told(text)).toEqual(rows);
});

describe('the end of a year that still runs', () => {
  test.each([
    ['到2022年，全市泵站已达36座。', ['statistic occurred 全市泵站已达36座']],
    ['至2022年底，公路总里程已达3200公里。', ['statistic occurred 公路总里程已达3200公里']],
    ['到2022年，全县已有学校21所。', ['statistic occurred 全县已有学校21所']],
    // near misses
    ['到2022年底，公路总里程将达到3200公里。', ['target planned 公路总里程将达到3200公里']],
    ['到2025年，力争已建成的园区达到30家。', ['target planned 力争已建成的园区达到30家']],
  ])('%s is %s', (text, rows) => {
    expect(told(text, '2022-12-20')).toEqual(rows);
  });
});

describe('what goes on being told of', () => {
  test.each([
    [
      '白岩钢铁厂1958年建厂，1978年钢产量达到50万吨。1996年改制为白岩钢铁集团。',
      ['other 白岩钢铁厂建厂', 'statistic 钢产量达到50万吨', 'other 白岩钢铁厂改制为白岩钢铁集团'],
    ],
    [
      '最早开工的大桥是柳河大桥，2015年建成通车。首个省级园区是“云川科技园”，2003年6月经省政府批准设立。',
      ['opening 柳河大桥建成通车', 'approval “云川科技园”经省政府批准设立'],
    ],
    [
      '10余条公路去年底集中开通。今年也有一批高铁即将开通。',
      ['opening 10余条公路集中开通', 'opening 有一批高铁即将开通'],
    ],
    [
      '云川机场1970年通航，1978年全省客运量达到50万人次，1980年达到60万人次。',
      ['opening 云川机场通航', 'statistic 全省客运量达到50万人次', 'statistic 全省客运量达到60万人次'],
    ],
    // a stretch of road invests nothing
    [
      '青溪高速东段去年底全线贯通。今年计划完成交通投资145亿元。',
      ['completion 青溪高速东段全线贯通', 'target 计划完成交通投资145亿元'],
    ],
    // near misses
    [
      '青溪高速东段去年底开工。今年计划完成投资5亿元。',
      ['construction_start 青溪高速东段开工', 'target 青溪高速东段计划完成投资5亿元'],
    ],
    ['仅一季度，柳河县就引进企业21家。', ['statistic 柳河县引进企业21家']],
    ['3月，柳河县就建设问题召开会议。', ['meeting 柳河县就建设问题召开会议']],
    ['一季度，柳河县就业人数增长5%。', ['statistic 柳河县就业人数增长5%']],
  ])('%s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

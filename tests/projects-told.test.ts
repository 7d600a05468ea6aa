import { describe, expect, test } from 'vitest';
import { stagesIn } from './example-projects.ts';

/** Works of which little is said: that they are brought in, that they are the longest of a line, that machines are at work. */

describe('what is brought in is to be built', () => {
  test.each([
    [
      '锦江县引进了投资4亿元的青木商贸城和投资2亿元的柳湾大酒店。',
      ['青木商贸城 planned', '柳湾大酒店 planned'],
    ],
    [
      '锦江县引进总投资5亿元的青木光电产业园、总投资3亿元的柳湾面粉厂等项目12个。',
      ['青木光电产业园 planned', '柳湾面粉厂 planned'],
    ],
    ['总投资12亿元的青木产业园落户柳湾。', ['青木产业园 planned']],
    // who comes is there
    ['青木集团西南总部落户柳湾新区。', ['青木集团西南总部 operating']],
    ['引进了青木大学附属医院柳湾分院。', ['青木大学附属医院柳湾分院 operating']],
    ['引进投资8亿元的企业12家。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a tunnel or a bridge of which only its line is told', () => {
  test.each([
    [
      '昌宜铁路加快建设。明月山隧道长9公里，是全线最长的隧道。',
      ['昌宜铁路 under_construction', '明月山隧道 under_construction'],
    ],
    [
      '昌宜高速公路今天正式通车。其中，锦江特大桥主跨600米，为全线控制性工程。',
      ['昌宜高速公路 operating', '锦江特大桥 operating'],
    ],
    [
      '昌宜铁路正在加快建设，控制性工程有明月山隧道、锦江特大桥。',
      ['昌宜铁路 under_construction', '明月山隧道 under_construction', '锦江特大桥 under_construction'],
    ],
    // nothing says of which line
    ['昌宜铁路加快建设。明月山隧道长9公里。', ['昌宜铁路 under_construction']],
    ['明月山隧道长9公里，是全线最长的隧道。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names end before what is said of them', () => {
  test.each([
    ['锦江大桥项目、明月山隧道工程列入省重点项目。', ['锦江大桥项目 planned', '明月山隧道工程 planned']],
    ['锦江工厂一次性通过竣工验收。', ['锦江工厂 completed']],
    ['锦江便民服务中心改造升级后重新开放。', ['锦江便民服务中心 operating']],
    ['锦江历史文化街区修缮完工。', ['锦江历史文化街区 completed']],
    ['青山驿站投入使用。', ['青山驿站 operating']],
    ['锦江夜市开街，首日迎客3万人次。', ['锦江夜市 operating']],
    ['锦江水库除险加固主体工程完工。', ['锦江水库除险加固 under_construction']],
    [
      '实施青木、柳湾等8座小型水库除险加固工程。',
      ['青木水库除险加固工程 under_construction', '柳湾水库除险加固工程 under_construction'],
    ],
    ['实施病险水库除险加固工程。', []],
    ['建成农家书屋12个。', []],
    ['建成沉浸式体验馆3座。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('machines at work show that a thing is being built, and people at work do not', () => {
  expect(stagesIn('记者在青木产业园看到，塔吊林立。')).toEqual(['青木产业园 under_construction']);
  expect(stagesIn('记者在青木产业园看到，工人在流水线上忙碌。')).toEqual([]);
});

test('a phase that has firms in it runs', () => {
  expect(stagesIn('青木科技园一期已入驻企业86家。')).toEqual(['青木科技园一期 operating']);
  expect(stagesIn('青木科技园二期规划面积200亩。')).toEqual(['青木科技园二期 planned']);
});

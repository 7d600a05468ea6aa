import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** What is set up by a decree is there once it is decreed; what is approved to be built is planned. */

describe('set up by a decree', () => {
  test.each([
    ['2020年，云柳新区获国务院批准设立。', ['云柳新区 operating']],
    ['云柳自贸试验区获批设立。', ['云柳自贸试验区 operating']],
    ['云柳综合保税区于2021年获国务院批准设立，规划面积2平方公里。', ['云柳综合保税区 operating']],
    ['云柳大学获教育部批准设立。', ['云柳大学 operating']],
    // approved to be built, wished for or looked ahead to
    ['云柳大学新校区获省政府批准建设。', ['云柳大学新校区 planned']],
    ['云柳高铁项目获国家发改委批复立项。', ['云柳高铁项目 planned']],
    ['云柳实验室获批组建。', ['云柳实验室 planned']],
    ['推动云柳综保区获国务院批准设立。', ['云柳综保区 planned']],
    ['云柳综保区预计年内获批设立。', ['云柳综保区 planned']],
    ['云柳新区未获国务院批准设立。', []],
  ])('%s', (text, names) => {
    expect(stagesIn(text)).toEqual(names);
  });
});

test('what is urged on or expected is not there yet', () => {
  expect(stagesIn('加快推进柳湾风电场并网。')).toEqual(['柳湾风电场 planned']);
  expect(stagesIn('预计柳湾产业园建成投产。')).toEqual(['柳湾产业园 planned']);
  expect(stagesIn('柳湾产业园建成投产。')).toEqual(['柳湾产业园 operating']);
});

test('what a work plans to do is no programme', () => {
  expect(stagesIn('柳湾铁路计划试运行。')).toEqual(['柳湾铁路 planned']);
  expect(stagesIn('柳湾机场计划转场运营。')).toEqual(['柳湾机场 planned']);
});

import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';
import { events, told } from '../example-timelines.ts';

/** What is asked and answered, what is counted and named, and who comes first. */

describe('what somebody heard or answers is of the project named before', () => {
  test.each([
    [
      '柳河县人民医院新院区能否按期投用？记者获悉，项目目前已开工。',
      ['柳河县人民医院新院区 under_construction'],
    ],
    ['云川大桥何时通车？县交通局回应：目前已开工。', ['云川大桥 under_construction']],
    ['云川大桥建到哪一步了？记者从县交通局了解到，大桥已合龙。', ['云川大桥 under_construction']],
    ['问：云川大桥何时开工？答：项目正在开展可行性研究。', ['云川大桥 preliminary_study']],
    // the answer below the question
    ['云川大桥何时通车？\n目前已开工。', ['云川大桥 under_construction']],
    // a firm tells of itself, people have something else to do, and another work is named
    ['云川产业园位于白石镇。甲公司表示，目前已投产。', []],
    ['云川产业园位于白石镇。记者看到，市民正在散步。', []],
    ['云川大桥何时通车？白石隧道目前已开工。', ['白石隧道 under_construction']],
    ['云川大桥位于白石镇。\n目前已开工。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is counted and named is built unless it is aimed at', () => {
  test.each([
    ['全县实施道路改造工程，建成桥梁2座：云川大桥、白石大桥。', 'completed'],
    ['通过实施公路提升工程，建成桥梁2座，即云川大桥、白石大桥。', 'completed'],
    ['去年全县实施道路改造工程，建成桥梁2座（云川大桥、白石大桥）。', 'completed'],
    ['接下来，建成桥梁2座（云川大桥、白石大桥）。', 'planned'],
    ['全县计划实施道路改造工程，建成桥梁2座：云川大桥、白石大桥。', 'planned'],
    ['全县主要任务：实施道路改造工程，建成桥梁2座：云川大桥、白石大桥。', 'planned'],
    ['到2026年，建成桥梁2座，分别是云川大桥、白石大桥。', 'planned'],
  ])('%s', (text, stage) => {
    expect(stagesIn(text)).toEqual([`云川大桥 ${stage}`, `白石大桥 ${stage}`]);
  });
});

describe('those who come first show that it is open', () => {
  test.each([
    ['白石森林公园迎来首批市民。', ['白石森林公园 operating']],
    ['白石养老院迎来首批老人。', ['白石养老院 operating']],
    ['白石大桥迎来首批建设者。', []],
    ['白石度假区预计明年迎来首批游客。', ['白石度假区 planned']],
    ['白石人才公寓预计年底迎来首批住户。', ['白石人才公寓 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test.each([
    ['5月1日，青溪水镇迎来首批游客。', 'opening'],
    ['5月1日，清水镇迎来首批游客。', 'other'],
    ['5月1日，柳河县清水镇迎来首批游客。', 'other'],
    ['2024年，白石度假区将迎来首批游客。', 'opening'],
    ['2024年，柳河县将迎来首批游客。', 'other'],
  ])('%s', (text, type) => {
    expect(events(text)).toEqual([`${type} ${text.replace(/^.*?，|。$/g, '')}`]);
  });
});

describe('parts of one way, stretches, and what is aimed at', () => {
  test.each([
    ['青白高铁3座隧道贯通。', ['青白高铁 under_construction']],
    ['青白高速公路5个标段完工。', ['青白高速公路 under_construction']],
    ['青白高铁全线贯通。', ['青白高铁 completed']],
    ['青白高速公路、云山高速公路2条高速公路建成通车。', ['青白高速公路 operating', '云山高速公路 operating']],
    ['青白高速公路南段建成，全线明年通车。', ['青白高速公路南段 completed', '青白高速公路 planned']],
    ['目标是建设青溪大桥。', ['青溪大桥 planned']],
    ['首要任务是建设青溪大桥。', ['青溪大桥 planned']],
    ['1958年，他们的任务是修建青溪水库。', ['青溪水库 completed']],
    ['任务是修建青溪隧道，该隧道已于2月贯通。', ['青溪隧道 under_construction']],
    ['目标是打造青溪物流枢纽。', []],
    ['首要任务已完成，青溪大桥建成通车。', ['青溪大桥 operating']],
    // that it was founded, and no harbour of another name
    ['青溪港建港投产。', ['青溪港 operating']],
    ['青溪港港池扩建工程开工。', ['青溪港港池扩建工程 under_construction']],
    ['青溪港扩建港池开工。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('a task is to come', () => {
  expect(told('今年的首要任务是建设青溪大桥。')).toEqual(['target planned 首要任务是建设青溪大桥']);
  expect(told('去年，任务是艰巨的，建成青溪大桥。')[0]).toMatch(/^completion occurred/);
});

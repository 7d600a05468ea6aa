import { describe, expect, test } from 'vitest';
import { kindsIn, stagesIn } from '../example-projects.ts';

/** Lines by their numbers, words that are spelled like others, and what is no line. */

describe('lines by their bare numbers', () => {
  test.each([
    [
      '青溪市涉及地铁建设的有3条线路，分别为5号线、2号线三期、7号线。',
      ['5号线 under_construction', '2号线三期 under_construction', '7号线 under_construction'],
    ],
    [
      '当天新开线路包括2号线三期、7号线首通段，青溪地铁运营总里程达260公里。',
      ['青溪地铁2号线三期 operating', '青溪地铁7号线首通段 operating', '青溪地铁 operating'],
    ],
    ['6号线将于9月1日投产。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('words inside others', () => {
  test.each([
    [
      '将有2个项目建成通车，即青柳高速白岩段、德上线青溪市巨岩至单柳段。',
      ['青柳高速白岩段 planned', '德上线青溪市巨岩至单柳段 planned'],
    ],
    ['青溪市智慧教育云平台上线。', ['青溪市智慧教育云平台 operating']],
    ['青溪市建设三路跨线桥建成通车。', ['青溪市建设三路跨线桥 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how far a neighbour is', () => {
  test.each([
    [
      '接已建柳河至云岭高速公路和在建南屏高速东坪段。',
      ['柳河至云岭高速公路 completed', '南屏高速东坪段 under_construction'],
    ],
    [
      '柳河高速与已建的白岩高速相连，与在建的云岭高速相接。',
      ['白岩高速 completed', '云岭高速 under_construction'],
    ],
    ['柳河高速将与2021年8月建成通车的云岭高速贯通。', ['柳河高速 under_construction', '云岭高速 operating']],
    ['届时将与已建成运营的云岭高铁连通。', ['云岭高铁 operating']],
    ['青溪市“四纵六横”高速公路网规划中的关键工程柳河大桥建成通车。', ['柳河大桥 operating']],
    ['柳河高速和云岭高速在建。', ['柳河高速 under_construction', '云岭高速 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is told of a name right before it', () => {
  test.each([
    ['联通青溪白岩的第4条高铁柳云铁路正线贯通。', ['柳云铁路 completed']],
    ['第二条过江隧道柳云隧道通车。', ['柳云隧道 operating']],
    ['国内最长公路隧道柳云隧道贯通。', ['柳云隧道 under_construction']],
    [
      '新建青柳铁路先行开工段云岭隧道开工建设。',
      ['青柳铁路 under_construction', '云岭隧道 under_construction'],
    ],
    ['青溪市南北向主干道柳河大道通车。', ['柳河大道 operating']],
    ['青溪市高铁干线青柳高铁通车。', ['青柳高铁 operating']],
    ['柳河公路隧道开工。', ['柳河公路隧道 under_construction']],
    ['青溪市第三人民医院开工。', ['青溪市第三人民医院 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is no line and no station', () => {
  test.each([
    ['2022年将有哪些高铁开通？', []],
    ['青溪市布局建设城际铁路站、市域（郊）铁路站等枢纽站场。', []],
    ['柳河镇城际铁路站启用。', ['柳河镇城际铁路站 operating']],
    ['青溪网白岩站8月2日讯，记者看到，柳河高速正在施工。', ['柳河高速 under_construction']],
    ['青溪市首次实现六城区地铁全覆盖。', []],
    ['主城区与航空港区贯通。', []],
    ['构建区域轨交铁路“一张网”，建设南北向高速通道。', []],
    ['7号线沿文化路敷设，预计2023年6月通车。', []],
    ['沿河路建成通车。', ['沿河路 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('corridors, works on many, and how a line begins to run', () => {
  test.each([
    ['京柳高铁二通道白岩至云岭段开工建设。', ['京柳高铁二通道白岩至云岭段 railway']],
    ['青柳高速公路第二通道开工建设。', ['青柳高速公路第二通道 expressway']],
    ['柳河过江通道白岩段开工建设。', ['柳河过江通道白岩段 bridge_tunnel']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test.each([
    [
      '青溪、白岩等8个机场的改扩建工程开工。',
      ['青溪机场改扩建工程 under_construction', '白岩机场改扩建工程 under_construction'],
    ],
    ['青溪、白岩等8个机场的旅客增多。', []],
    ['柳云高铁开通初期，将安排开行列车21对。', []],
    ['柳云高铁已开通。', ['柳云高铁 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

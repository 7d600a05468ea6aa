import { describe, expect, test } from 'vitest';
import { kindsIn, stagesIn } from '../example-projects.ts';

/** What leads up to a bridge, and what is dug for a port. */

describe('roads that lead up to a bridge are works of their own', () => {
  test.each([
    ['柳湾大桥东接驳线开工建设。', ['柳湾大桥东接驳线 road']],
    ['云和高铁站接驳道路建成通车。', ['云和高铁站接驳道路 road']],
    ['柳湾大桥及东接驳线开工建设。', ['柳湾大桥 bridge_tunnel', '柳湾大桥东接驳线 road']],
    ['柳湾大桥主桥、引桥相继完工。', ['柳湾大桥主桥 bridge_tunnel', '柳湾大桥引桥 bridge_tunnel']],
    // a bus, several that are counted, and one work of both
    ['云和站接驳线开通运营。', ['云和站接驳线 public_transport']],
    ['云和市新开通3条接驳线。', []],
    ['柳湾大桥及东接线工程开工建设。', ['柳湾大桥及东接线工程 bridge_tunnel']],
  ])('%s', (text, names) => {
    expect(kindsIn(text)).toEqual(names);
  });
});

test('the basin of a port is dredged for ships, and a river for its water', () => {
  expect(kindsIn('柳湾港池疏浚工程开工建设。')).toEqual(['柳湾港池疏浚工程 port']);
  expect(kindsIn('柳湾渔港港池清淤工程完工。')).toEqual(['柳湾渔港港池清淤工程 port']);
  expect(kindsIn('柳湾锚地工程完工。')).toEqual(['柳湾锚地工程 port']);
  expect(kindsIn('柳河河道疏浚工程开工建设。')).toEqual(['柳河河道疏浚工程 water']);
});

describe('an item of a list that is only studied, and stretches of one way', () => {
  test.each([
    ['推进柳湾机场前期、云和水库建设。', ['柳湾机场 preliminary_study', '云和水库 under_construction']],
    ['推进柳湾机场前期工作，建设云和水库。', ['柳湾机场 preliminary_study', '云和水库 under_construction']],
    [
      '柳湾地铁3号线开工建设。石桥站至云和站段开通运营。',
      ['柳湾地铁3号线 under_construction', '柳湾地铁3号线石桥站至云和站段 operating'],
    ],
    [
      '柳湾高速公路项目加快建设，石桥至云和段已建成通车。',
      ['柳湾高速公路项目 under_construction', '柳湾高速公路石桥至云和段 operating'],
    ],
    ['柳湾机场线建成通车。', ['柳湾机场线 operating']],
    // a way to go, a bus and what is done on its line
    ['机场线路调整后，旅客更方便。', []],
    ['公交机场线优化调整。', []],
  ])('%s', (text, names) => {
    expect(stagesIn(text)).toEqual(names);
  });
});

import { describe, expect, test } from 'vitest';
import { kindsIn } from './example-projects.ts';

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

import { expect, test } from 'vitest';
import { events } from '../example-timelines.ts';

/** Ceremonies and their signs, meetings at which somebody agrees, and beginnings that describe what was there before. */
test.each([
  // a sign says no more than the deed itself
  ['9月8日，青溪隧道贯通，标志着青柳高铁建设取得重大进展。', ['completion 青溪隧道贯通']],
  [
    '9月8日，青溪新城项目举行奠基仪式，标志着项目进入实施阶段。',
    ['construction_start 青溪新城项目举行奠基仪式'],
  ],
  // near misses: of a firm or a part it says of what
  [
    '9月8日，青溪公司举行投产仪式，标志着青溪电池项目投产。',
    ['opening 青溪公司举行投产仪式，标志着青溪电池项目投产'],
  ],
  [
    '9月8日，首台机组并网发电，标志着柳河电站正式投产。',
    ['opening 首台机组并网发电，标志着柳河电站正式投产'],
  ],
  // what there was before has its own beginning
  ['青溪酒厂的前身是建于1936年的柳河酒坊。', ['completion 柳河酒坊建于1936年']],
  ['柳河港前身为成立于1984年的柳河港务局。', ['launch 柳河港务局成立']],
  ['建于2003年的青溪大桥全长3公里。', ['completion 青溪大桥建于2003年']],
  ['始建于1958年的柳河水库总库容3亿立方米。', ['construction_start 柳河水库始建']],
  // near miss: what it is is described
  ['甲站是建于1908年的老站。', []],
  // who agrees at a meeting
  [
    '在9月8日召开的推进会上，青溪市与柳河集团签订战略合作协议。',
    ['agreement 青溪市与柳河集团签订战略合作协议'],
  ],
  // near misses
  ['9月8日举行的招商大会上，青溪区签约项目12个。', ['meeting 招商大会举行']],
  ['9月8日举行的大会上，市长致辞。', ['meeting 大会举行']],
  // what a ceremony leads up to
  [
    '9月8日，在柳河基地10万千瓦风电项目施工现场，礼炮齐鸣，随着省长一声号令，柳河“新谷”工程建设全面启动。',
    ['construction_start 柳河“新谷”工程建设全面启动'],
  ],
  [
    '9月8日上午，在青溪大桥施工现场，随着最后一方混凝土浇筑完成，青溪大桥顺利合龙。',
    ['completion 青溪大桥顺利合龙'],
  ],
  // 该项目 goes on
  ['青柳水库是省重点工程。该工程施工条件艰苦，坝址两岸陡峭，预计2025年建成。', ['completion 青柳水库建成']],
  ['本项目工期紧，任务重，计划2025年底完工。', ['completion 本项目完工']],
  // near miss: who tells of it
  ['该项目负责人表示，工程2025年完工。', ['completion 工程完工']],
  // of whose list it is, and what it is to people
  ['9月8日，省重点工程柳河水库开工建设。', ['construction_start 柳河水库开工建设']],
  ['9月8日，凝聚着几代人心血的青柳大桥建成通车。', ['opening 青柳大桥建成通车']],
  ['9月8日，青柳铁路最长隧道、全长9公里的青溪隧道贯通。', ['completion 青溪隧道贯通']],
  // near miss: a body and a meeting are called so
  ['9月8日，省重点项目建设推进会召开。', ['meeting 省重点项目建设推进会召开']],
])('%s', (text, expected) => {
  expect(events(text)).toEqual(expected);
});

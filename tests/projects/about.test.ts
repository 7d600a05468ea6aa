import { expect, test } from 'vitest';
import { kindsIn } from '../example-projects.ts';

/** What names are about: where goods are made, what is restored, what stores and what runs beyond a town. */

test.each([
  // where one firm or trade makes its goods, and what is for many
  ['广西柳湾齿轮基地去年开工。', ['广西柳湾齿轮基地 factory']],
  ['广西柳湾数据标注基地去年开工。', ['广西柳湾数据标注基地 industrial_park']],
  // a river that is restored, and works on its banks
  ['青木河综合治理工程开工。', ['青木河综合治理工程 ecology']],
  ['青木河堤防综合治理工程开工。', ['青木河堤防综合治理工程 water']],
  ['青木冷链物流中心开工。', ['青木冷链物流中心 other']],
  ['青木冷链物流园开工。', ['青木冷链物流园 industrial_park']],
  ['青木至柳湾市域铁路开工。', ['青木至柳湾市域铁路 intercity_rail']],
  ['青木地铁2号线开工。', ['青木地铁2号线 metro']],
  ['青木煤层气调峰站开工。', ['青木煤层气调峰站 energy']],
  ['青木古堡群保护项目开工。', ['青木古堡群保护项目 culture_tourism']],
])('%s', (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.ts';
import { extract } from '../../pipeline/extract.ts';
import { bareDocument } from '../../pipeline/reading/inline.ts';

/** Names and aliases of the projects of a text. */
const named = (text: string): string[] =>
  extract(annotate(bareDocument('made-up', text, '2023-07-03'))).projects.map(({ name, aliases }) =>
    [name, ...aliases].join(' = '),
  );

test.each([
  ['青溪至云岭高速公路（以下简称“青云高速”）开工建设。', ['青溪至云岭高速公路 = 青云高速']],
  ['白岩大桥（又名云岭大桥）通车。', ['白岩大桥 = 云岭大桥']],
  ['青云数字产业园项目（以下简称“云龙项目”）开工。云龙项目总投资30亿元。', ['青云数字产业园项目 = 云龙项目']],
  ['白岩大桥（又称大桥）通车。', ['白岩大桥']],
  // the bracket says where, and of what
  ['白岩大桥（柳河镇）通车。', ['白岩大桥（柳河镇）']],
  ['青云数字产业园项目开工。云龙项目投产。', ['青云数字产业园项目', '云龙项目']],
])('a short name in a bracket is another name of the same: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each([
  // one abbreviation, two lines
  ['南岭至白岩高速公路开工，南山至白岩高速公路去年通车。', ['南岭至白岩高速公路', '南山至白岩高速公路']],
  [
    '敦化至白河高铁开工。敦白高铁全长112公里，敦化市至白河高铁明年通车。',
    ['敦化市至白河高铁 = 敦化至白河高铁 = 敦白高铁'],
  ],
])('lines by their ends: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});

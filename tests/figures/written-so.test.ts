import { expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Each figure as `value_text value unit`. */
const numbers = (text: string): string[] =>
  figuresOf(text).map(
    ({ value_text, value, lower, upper, unit }) => `${value_text} ${value ?? `${lower}..${upper}`} ${unit}`,
  );

test.each([
  [
    '工程核定經費七六五．三二億元，增加一二四億元。',
    ['七六五．三二億元 76532000000 CNY', '一二四億元 12400000000 CNY'],
  ],
  ['一．五项任务。', ['五项 5 count']],
  ['五一万达广场开业。', []],
  ['攸县税收一二四亿元。', ['一二四亿元 12400000000 CNY']],
  ['路基宽度42m，桥面宽33.5m，厂房30m2。', ['42m 42 m', '33.5m 33.5 m', '30m2 30 m2']],
  ['K12+300m处。', []],
  ['装机9.53Gwh，总磷浓度0.073mg/L。', ['9.53Gwh 9.53 GW.h', '0.073mg/L 0.073 mg/L']],
  ['店里一天卖出三四百碗面。', ['三四百碗 300..400 count']],
  ['大楼地上十一层，地下一层。', ['十一层 11 count', '一层 1 count']],
  ['一层为大厅，更上一层楼。', []],
  ['2个亿元文旅产业项目落户。', ['2个 2 count']],
  ['全县有5个亿元镇、3个亿元村。', ['5个 5 count', '3个 3 count']],
  ['甲公司投资2个亿元建厂。', ['2个亿元 200000000 CNY']],
  ['攸县税收3 450万元。', ['3 450万元 34500000 CNY']],
  ['见表3 450万元。', []],
  ['在园幼儿3.2万，其中男童6万人。', ['3.2万 32000 count', '6万人 60000 count']],
  ['审查需时1年半至2年。', ['1年半至2年 1.5..2 a']],
  ['隧道二次衬砌施工，学校二次装修。', []],
  ['今年第二次装船，装了二次。', ['二次 2 count']],
  ['川渝两省市推进合作。', []],
  ['班列覆盖五省市。', ['五省市 5 count']],
  ['各地求人倍率均在1以上。', ['1以上 1 1']],
])('%s', (text, expected) => expect(numbers(text)).toEqual(expected));

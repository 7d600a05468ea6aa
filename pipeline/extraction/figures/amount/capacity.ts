import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/**
 * Goods of which so much can be made, where the words for that stand behind the list:
 * `形成|245万吨|铁、|310万吨|粗钢的年产能` → 铁年产能, 粗钢年产能
 */
export function capacityBehind({ mention, where, linked }: Scene): Label | null {
  if (linked || !makeable.has(mention.unit)) return null;
  const { text } = where.sentence.passage;
  const [, goods = '', , what = ''] = listed.exec(text.slice(mention.to, mention.to + longest)) ?? [];
  if (what === '' || !makes.test(text.slice(where.at, mention.from))) return null;
  return label(findSubject(where, 'thing', goods), `${goods}${what}`);
}

const makeable: ReadonlySet<string> = new Set(['t', 'kg', 'm3', 'm2', 'count', 'kW', 'L', 'm']);
const longest = 60;
const listed =
  /^([\u4e00-\u9fffA-Za-z]{1,8}?)((?:[、和及与][0-9.]+[万亿]?(?:(?!的)[\u4e00-\u9fff]){1,4}?(?:(?![的吨个台套辆件])[\u4e00-\u9fffA-Za-z]){1,8}?)*)的?(年?(?:产能|生产能力|加工能力|处理能力))(?=[，,。；;、]|$)/;
const makes =
  /(?:形成|具备|拥有|达到|实现|新增|形成了)(?:[0-9.]+[万亿]?[\u4e00-\u9fff]{1,4}?[\u4e00-\u9fffA-Za-z]{1,8}?[、和及与])*$/;

const goods: ReadonlySet<string> = new Set([
  '辆',
  '台',
  '套',
  '架',
  '艘',
  '部',
  '件',
  '只',
  '头',
  '块',
  '片',
]);
const yearly = /(?<![今去当明本全])([年日月](?:产|生产|处理|加工))$/;
const plant =
  /^的((?:[\u4e00-\u9fff]{0,10}?)(?:生产基地|基地|工厂|生产线|车间|项目|产业园|制造厂))(?=[，,。；;]|正式|建成|投产|开工|竣工|已|将|全面|顺利|启用|落户|落地)/;
const anyPlant = /^(?:生产基地|基地|工厂|生产线|车间|项目|产业园)$/;

/** 年产|10万辆|的整车工厂正式投产: how many the plant can make, and no number of plants. */
export function madeByPlant({ subject }: Label, { mention, words, where }: Scene): Label | null {
  const does = goods.has(mention.counter ?? '') ? (yearly.exec(words.trim())?.[1] ?? '') : '';
  const [, what = ''] = does === '' ? [] : (plant.exec(where.sentence.passage.text.slice(mention.to)) ?? []);
  if (what === '') return null;
  return label(anyPlant.test(what) && subject !== '' ? subject : what, does);
}

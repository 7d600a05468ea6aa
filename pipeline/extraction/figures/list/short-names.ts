import { splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * Lists of names of one character that share what stands behind the last: `猪、牛、羊出栏分别为|31万头、2万头、4万只|` → 猪出栏, 牛出栏, 羊出栏
 */

/** Names that stand in one list. */
const classes = [
  '生猪 肉牛 奶牛 肉羊 家禽 肉禽 肉鸡 家兔 猪 牛 羊 禽 鸡 鸭 鹅 驴 马 兔',
  '内 外',
  '客 货',
  '存 贷',
  '进 出',
  '供 排',
  '产 销',
  '干 支',
  '国 省 县 乡',
  '煤 油 气 水 电 核 风 光',
  '铜 铝 铅 锌 金 银 钨 锡 锑 铋 钼 镍 钴 锂 锰 铬 镁 钛 铁 钢 磷 硫',
  '桃 李 梨 杏 枣 橘 柚',
  '稻 麦 豆 薯',
].map((line) => {
  const one = `(?:${line.split(' ').join('|')})`;
  const apart = '(?:、|[和与及])';
  return new RegExp(`^([^、]*?)(${one}(?:${apart}${one})*${apart}${one})((?!的)[^、和与及]+)$`);
});

/** 肉、蛋、奶|产量, 全县|粮、油、菜播种面积: what is grown, by names that end others too: 牛肉, 粮油 and 水果 are none of these. */
const grown = [
  /^(|.*[省市县区州镇乡国])([肉蛋奶](?:、[肉蛋奶])*[、和与及][肉蛋奶])((?:总产|产|人均占有)[量值])$/,
  /^(|.*[省市县区州镇乡国])([粮油棉糖麻烟菜果茶](?:、[粮油棉糖麻烟菜果茶])*[、和与及][粮油棉糖麻烟菜果茶])((?:总产|产)[量值]|(?:播种|种植)?(?:总?面积|单产))$/,
];

/** The label of the number at such a place in its list; null where nothing is listed so, or another number of them. */
export function singleLabel({ words, run, index, where }: Scene): Label | null {
  const phrase = /^(.{3,}?)(?:同比|均|也)?分别/.exec(stripLead(words))?.[1] ?? '';
  const found = [...classes, ...grown].map((one) => one.exec(phrase)).find((one) => one !== null);
  const [, lead = '', list = '', shared = ''] = found ?? [];
  const names = list.split(/[、和与及]/);
  const name = names[index - run.first];
  if (name === undefined || names.length !== run.count || !areShort(names)) return null;
  // 火电、煤炭油气项目: the ends of longer words
  if (halfBefore.test(`${lead.slice(-1)}${names[0]}`) || /^[炭矿田品化料]/.test(shared)) return null;
  const { owner, rest } = splitOwner(lead);
  const what = `${owner === '' ? lead.slice(placeEnd(lead)) : rest}${name}${shared}`;
  return label(owner || lead.slice(0, placeEnd(lead)) || findSubject(where, 'place', phrase), what);
}

const halfBefore = /^(?:[火水风核光用发供充输]电|[石原柴汽燃]油|[煤燃]气|[废污供降]水)$/;

/** 生猪、牛、羊: one of them may be longer. */
const areShort = (names: readonly string[]): boolean => names.some(({ length }) => length === 1);

import { remembered } from '../remembered.ts';

/** Words before a name that say the first or largest of its kind it is, or of which work it is a part. */

/** 青柳高速控制性工程|云溪大桥 */
const controlling =
  /^(?:[\u4e00-\u9fff]{4,24}?)?(?:关键控制性|控制性|关键|重要节点|关键节点|标志性)工程(?:——)?(?=[\u4e00-\u9fff]{2,12}(?:桥|隧道|站|枢纽|互通)$)/;
/** 世界第一高桥|云峡大桥, 我国首座海上风电场|东桥风电场: one character of the kind ends both. */
const ranked =
  /^(?:(?:世界|全球|亚洲|国内|全国|我国|中国|全[省市]|[\u4e00-\u9fff]{2,4}[省市]?)?(?:在建|建成)?(?:首|第一|唯一|最)[大长高深早快宽个座条家所列台]|[大长高深](?=跨[海江河]|斜拉|悬索|(?:隧道|铁路|公路|水库|电站)[\u4e00-\u9fff]{2})|(?=跨流域))[\u4e00-\u9fff]{0,12}?(?:桥|隧道|高铁|铁路|地铁|公路|高速|环线|机场|车站|火车站|风电场|电站|水库|工程)(?=.{3})/;

/** No shorter name has a kind, a rank before it and a name of its own behind. */
const shortest = 6;

/** The name without such words. */
export const withoutRank = remembered((name: string): string => {
  if (name.length < shortest) return name;
  const words = (controlling.exec(name) ?? ranked.exec(name))?.[0] ?? '';
  const isOfKind = words.endsWith('工程') || words.at(-1) === name.at(-1);
  return words !== '' && name.length - words.length >= 3 && isOfKind ? name.slice(words.length) : name;
});

/** Whether such words stand before a name. */
export const isRanked = (name: string): boolean => withoutRank(name) !== name;

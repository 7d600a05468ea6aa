import { remembered } from '../../remembered.ts';

/** Words before a name that say the first or largest of its kind it is, or of which work it is a part. */

/** 青柳高速控制性工程|云溪大桥 */
const controlling =
  /^(?:[\u4e00-\u9fff]{4,24}?)?(?:关键控制性|(?:全线)?控制性?|关键|重要节点|关键节点|标志性)工程(?:——)?(?=[\u4e00-\u9fff]{2,12}(?:桥|隧道|站|枢纽|互通)$)/;
/** 世界第一高桥|云峡大桥, 我国首座海上风电场|东桥风电场: one character of the kind ends both. */
const ranked =
  /^(?:(?:世界|全球|亚洲|国内|全国|我国|中国|全[省市]|[\u4e00-\u9fff]{2,4}[省市]?)?(?:在建|建成)?(?:(?:首|第一|唯一|最)[大长高深早快宽个座条家所列台]|第[0-9一二三四五六七八九十]{1,3}[座条](?!街))|[大长高深](?=跨[海江河]|斜拉|悬索|(?:隧道|铁路|公路|水库|电站)[\u4e00-\u9fff]{2})|(?=跨流域))[\u4e00-\u9fff]{0,12}?(?:桥|隧道|高铁|铁路(?!隧道|大?桥|特大桥)|地铁|公路(?!隧道|大?桥|特大桥)|高速(?!公路|铁路)|环线|机场|车站|火车站|风电场|电站|水库|工程)(?=.{3})/;

/** 南北向主干道|甲大道, 高铁干线|甲高铁, 先行开工段|乙隧道: what it is to its town, or of which stretch. */
const described =
  /^(?:[\u4e00-\u9fff]{2,6}[省市县区])?(?:(?:南北|东西)向(?:城市)?(?:主?干[道路线]|大动脉|快速路)|(?:高铁|铁路|公路|高速|交通)(?:主?干线|[大主]动脉))(?=[\u4e00-\u9fff]{2,12}(?:路|大道|街|桥|高速|高铁|隧道)$)|^(?:先行|先导|试验|示范|首开)(?:开工)?段(?=[\u4e00-\u9fff]{2,12}(?:桥|隧道|站|枢纽|互通)$)/;
const rail = /(?:高铁|铁路|地铁)$/;
const motorway = /(?:高速|高速公路)$/;

/** No shorter name has a kind, a rank before it and a name of its own behind. */
const shortest = 6;

/** The name without such words. */
export const withoutRank = remembered((name: string): string => {
  if (name.length < shortest) return name;
  const said = described.exec(name)?.[0] ?? '';
  if (said !== '') return name.slice(said.length);
  const words = (controlling.exec(name) ?? ranked.exec(name))?.[0] ?? '';
  const isOfKind =
    words.endsWith('工程') ||
    words.at(-1) === name.at(-1) ||
    [rail, motorway].some((kind) => kind.test(words) && kind.test(name));
  return words !== '' && name.length - words.length >= 3 && isOfKind ? name.slice(words.length) : name;
});

/** Whether such words stand before a name. */
export const isRanked = (name: string): boolean => withoutRank(name) !== name;

import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { placeNames } from '../sentences/place-names.ts';

/**
 * Whose a noun phrase is: the name that it opens with, and what is left of it.
 *
 * `嘉兴数字经济规模` → 嘉兴, 数字经济规模 · `杭绍高速公路绍兴段主线长` → 杭绍高速公路绍兴段, 主线长
 */
interface Owned {
  /** Empty when the phrase names nobody. */
  readonly owner: string;
  readonly rest: string;
  readonly kind: OwnerKind;
}

/** A place can have a GDP, a thing a length, an agent can do something. */
export type OwnerKind = 'place' | 'thing' | 'agent' | 'none';

const places = buildTrie([...placeNames].map((name): [string, true] => [name, true]));
const deictic =
  /^(?:该|本|我|全|各|此)(?:省|市|县|区|镇|乡|村|州|旗|自治区|市州|设区市)|^(?:全国|我国|全球|全世界|中国|自治区)/;

const endings: readonly (readonly [OwnerKind, string])[] = [
  [
    'place',
    '都市圈 城市群 经济圈 经济带 新区 高新区 经开区 开发区 示范区 试验区 园区 片区 城区 郊区 库区 景区 湾区 保护区 度假区 自治州 自治县 自治旗 地区 组团 街道 社区 全市 全省 全县 全区 全州 全域 境内',
  ],
  [
    'thing',
    '高速公路 高速 铁路 高铁 地铁 城际 公路 大道 快线 快速路 国道 省道 大桥 特大桥 隧道 机场 航站楼 港区 码头 车站 枢纽 水库 电站 核电站 工程 项目 基地 中心 平台 实验室 产业园 工业园 科技园 学校 小学 中学 医院 路段 线路 校区 院区 分校 分院 幼儿园 新院 新院区 总院 客运专线 专线 新线 港口 轨道交通 轨道交通线 交通线 线 通道 干线 主干线 支线 高架 立交 全线 主线 正线 航线 号线 专列 动车组 集群 产业链 行动 计划 基金 推介会 博览会 展会 大会 试点 政策 生产线 产业带 走廊 工厂 新城 小镇 公园 场馆 综合体 广场',
  ],
  [
    'agent',
    '公司 集团 集团公司 银行 大学 学院 研究院 协会 商会 法院 检察院 政府 铁路部门 委员会 发改委 工信厅 统计局 交通局 管理局 铁路局 海关 办公室 指挥部 民营企业 国有企业 外商投资企业 外资企业 规上企业 工作队 服务队 代表团 联盟 委 厅 局',
  ],
];

const endTrie = buildTrie(
  endings.flatMap(([kind, words]) => words.split(' ').map((word): [string, OwnerKind] => [word, kind])),
);
/** A word that looks like the end of a name and goes on: 项目数, 工程量, 中心城区. */
const goesOn = new Set('数量率额级化型类内外性费业员投总完安新上下路');

/** 某灌区工程|总投资: what a whole thing has. */
const whole = /^(?:总(?:投资|面积|长|概算)|投资总额|投资额)/;

const isBuildingOf = (phrase: string, end: number): boolean =>
  phrase.startsWith('项目建设', end - 2) && !/^(?:管理|指挥|领导|办)/.test(phrase.slice(end + 2));

const joins = new Set('、和与及');

/** Where the place name that a phrase opens with ends; 0 when it opens with none. */
export function placeEnd(phrase: string, at = 0): number {
  const named = longestTerm(places, phrase, at, phrase.length);
  // 株洲站列车, 长沙路口: the place is a part of another name
  const inName =
    named !== null && /^(?:站|路|大道|港|机场|大学|东站|西站|南站|北站)/.test(phrase.slice(named.end));
  let end = inName ? 0 : (named?.end ?? 0);
  if (end === 0) {
    const generic = deictic.exec(phrase.slice(at, at + 6));
    if (generic === null) return 0;
    end = at + generic[0].length;
  }
  for (
    let more = longestTerm(places, phrase, end, phrase.length);
    more !== null;
    more = longestTerm(places, phrase, end, phrase.length)
  )
    end = more.end;
  if (
    /^[省市县区州](?![内外级直辖管场域位属])/.test(phrase.slice(end, end + 2)) &&
    !/[省市县区州]$/.test(phrase.slice(0, end))
  )
    end += 1;
  if (/^各(?:市州|地市|县区|市|县|区)/.test(phrase.slice(end)))
    end += /^各(?:市州|地市|县区)/.test(phrase.slice(end)) ? 3 : 2;
  return end;
}

const portWith = /^港(?:[0-9]{4}年)?(?:货物|货运|货邮|集装箱|旅客|吞吐|外贸|航线|运营|开通|累计)/;

/** Splits a noun phrase after the name that it opens with. */
export function splitOwner(phrase: string): Owned {
  const town = longestTerm(places, phrase, 0, phrase.length)?.end ?? 0;
  // 台州港|货物吞吐量: a port has the name of its town
  if (town > 0 && portWith.test(phrase.slice(town)))
    return {
      owner: phrase.slice(0, town + 1),
      rest: phrase.slice(town + 1).replace(/^[0-9]{4}年/, ''),
      kind: 'thing',
    };
  const place = placeEnd(phrase);
  let end = place;
  let kind: OwnerKind = place > 0 ? 'place' : 'none';
  const limit = Math.min(phrase.length, 24);
  for (let at = Math.max(1, place > 0 ? place - 1 : 1); at < limit; at += 1) {
    const mark = phrase.charAt(at);
    if (mark === '的' || mark === '占' || (mark === '在' && at > 1)) break;
    if (end > 0 && at === end && joins.has(mark)) end = Math.max(end, placeEnd(phrase, at + 1));
    const found = longestTerm(endTrie, phrase, at, phrase.length);
    if (
      found === null ||
      found.end <= end ||
      (goesOn.has(phrase.charAt(found.end)) && !whole.test(phrase.slice(found.end, found.end + 4))) ||
      phrase.startsWith('地区生产', at)
    )
      continue;
    if (found.end - at === 1 && place === 0) continue;
    // 增速排名全市, 本次全市: what is among all of them, and no name that ends so
    if (mark === '全' && found.entry === 'place' && at > end) continue;
    // 甲经济开发区|项目建设: whose building it is, and no project
    if (kind === 'place' && at === end && isBuildingOf(phrase, found.end)) continue;
    end = found.end;
    kind = found.entry;
    at = end - 1;
  }
  const stage = /^[一二三四五六]期(?:工程|项目)?/.exec(phrase.slice(end));
  if (kind === 'thing' && stage !== null) end += stage[0].length;
  const section = /^[^的、，,长]{0,6}段(?!时|落)/.exec(phrase.slice(end));
  if ((kind === 'thing' || kind === 'place') && section !== null) {
    end += section[0].length;
    kind = 'thing';
  }
  if (phrase.charAt(end) === '”' && phrase.slice(0, end).includes('“')) end += 1;
  const bracket = /^（[^）]{1,14}）|^\([^)]{1,14}\)/.exec(phrase.slice(end));
  if (end > 0 && bracket !== null) end += bracket[0].length;
  const rest = phrase.slice(end);
  // 连云港|港: a port or station that has the name of its town.
  if (place > 0 && end === place && /^[港站]$/.test(rest)) return { owner: phrase, rest: '', kind: 'thing' };
  if ((rest.length === 1 && !/[长宽高]/.test(rest)) || (place === 0 && end <= 2))
    return { owner: '', rest: phrase, kind: 'none' };
  return { owner: phrase.slice(0, end), rest, kind: end === 0 ? 'none' : kind };
}

/** What kind of owner a whole phrase is; `none` when something is left of it. */
export function ownerKind(phrase: string): OwnerKind {
  const { rest, kind } = splitOwner(phrase);
  return rest === '' ? kind : 'none';
}

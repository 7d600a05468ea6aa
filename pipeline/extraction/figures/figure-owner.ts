import { measureWords } from '../../grammar/measures.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
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

/** Names of places, and words that hold the spelling of one and name none: 日照时数, 新安江. */
const places = buildTrie([
  ...[...placeNames].map((name): [string, boolean] => [name, true]),
  ...readLexicon('lexicons/not-places.csv').map(({ surface }): [string, boolean] => [surface, false]),
]);
const placeAt = (text: string, at: number): number => {
  const named = longestTerm(places, text, at, text.length);
  return named?.entry === true ? named.end : 0;
};
const deictic =
  /^(?:该|本|我|全|各|此)(?:省|市|县|区|镇|乡|村|州|旗|自治区|市州|设区市)(?!场(?![馆所地]))|^(?:全国|我国|全球|全世界|中国|自治区)/;

const noThing =
  /(?:治理|整治|修复|恢复|改造|[棚旧]改|还林|搬迁|移民|开发|安居|物流|一体化|体系|初中|高中|职高|一贯制|出海口|口岸|风光储|城市|(?:核心|起步|首开|中心|体验|休闲|试点|配套)区)$/;
/** 灌区, 作业区, 车库: what names of lines, streets and sites end in is a thing here as well; 小流域治理 is a deed, 高中 a class. */
const built = readLexicon('lexicons/project-kinds.csv').flatMap(({ surface, role }): [string, OwnerKind][] =>
  surface.length > 1 && /^(?:line|street|junction|site)$/.test(role) && !noThing.test(surface)
    ? [[surface, 'thing']]
    : [],
);
/** What the name of an owner can end in, and which kind it then is; a row of its own outranks what is built. */
const endings = buildTrie([
  ...readLexicon('lexicons/owner-endings.csv').map(({ surface, kind }): [string, OwnerKind] => [
    surface,
    kind,
  ]),
  ...built,
]);
/** A word that looks like the end of a name and goes on: 项目数, 工程量, 中心城区. */
const goesOn = new Set('车数量率额级化型类内外性费业员投总完安新上下路');

/** 某灌区工程|总投资, 某集团|员工: what a whole thing has; 总部 and 总站 go on with its name. */
const whole =
  /^(?:总(?:投资|面积|长|概算|建筑|占地|装机|库容|产值|收入|资产|里程|规模|容量|用地|造价|产量|发电|床位|[0-9])|员工)/;
/** 某小学|投资, 某公司|投资: what it has cost, or spends; 年度计划投资 and 某项目投资额 are measures. */
const investing =
  /(?:公司|集团|(?<![省市县区州国])高[速铁]|[小中大]学|学校|医院|大桥|隧道|水库|机场|码头|车站|公园|电站|水厂|[产工]业园)$/;
const invested = /^投资(?![者方商公集有基管促控发])/;

const hasOf = (phrase: string, end: number): boolean =>
  whole.test(phrase.slice(end, end + 4)) ||
  (invested.test(phrase.slice(end, end + 4)) && investing.test(phrase.slice(0, end)));

const isBuildingOf = (phrase: string, end: number): boolean =>
  phrase.startsWith('项目建设', end - 2) && !/^(?:管理|指挥|领导|办)/.test(phrase.slice(end + 2));

const joins = new Set('、和与及');
/** 宜春|试点建设供水工程: what a place does, and no thing of its name; 宜春建设路 is one. */
const builds =
  /^(?:正在?|已经?|将|要|全力|加快|积极|试点|计划|拟|先后|陆续|重点)*(?:建设(?!路|街|大道|银行|村|镇|厂|集团)|打造|推进|实施|启动|开展|规划建设)/;
/** 某机场|现有航线 */
const isOwned = (phrase: string, at: number): boolean =>
  phrase.charAt(at + 1) === '有' && '现共拥已'.includes(phrase.charAt(at));
const leadsFrom = /^自(?![贸来然治由动主行驾身有愿选助筹建觉])/;

/** Where the place name that a phrase opens with ends; 0 when it opens with none. */
export function placeEnd(phrase: string, at = 0): number {
  const named = placeAt(phrase, at);
  // 株洲站列车, 长沙路口: the place is a part of another name; 大城 is a county, and 超大城市 many towns
  const inName =
    named > 0 &&
    (/^(?:站|路|大道|港|机场|大学|东站|西站|南站|北站)/.test(phrase.slice(named)) ||
      phrase.startsWith('大城市', at));
  let end = inName ? 0 : named;
  if (end === 0) {
    const generic =
      deictic.exec(phrase.slice(at, at + 6))?.[0] ??
      (at === 0 && /^.{2,3}[镇乡县市]/.test(phrase) ? (unlisted.exec(phrase)?.[1] ?? '') : '');
    if (generic === '') return 0;
    end = at + generic.length;
  }
  for (let more = placeAt(phrase, end); more > 0; more = placeAt(phrase, end)) end = more;
  if (
    /^(?:[省市县区州](?![内外级直辖管场域位属])|[镇乡](?![化域级区村镇土]))/.test(
      phrase.slice(end, end + 2),
    ) &&
    !/[省市县区州]$/.test(phrase.slice(0, end))
  )
    end += 1;
  // 袁州区三阳镇, 袁州区三阳镇石桥村: a town that the lists do not know, behind its county
  const town = end > 0 ? townOf.exec(phrase.slice(end, end + 10))?.[0] : undefined;
  if (town !== undefined) end += town.length;
  // 台州市区|空气质量: the town itself
  if (phrase.charAt(end) === '区' && phrase.charAt(end - 1) === '市') end += 1;
  end += /^各(?:市州|地市|区县|县区|乡镇|[市县区镇乡村])/.exec(phrase.slice(end, end + 3))?.[0].length ?? 0;
  return end;
}

/** No name of a town begins with these, or has one of those before 镇: 各乡镇, 重点镇, 示范县. */
const noFirst = '各全每两三四五六七八九十多等个该本其和与及的在将已有共';
const noLast = '城乡村集建制小心点色强名';
/** 石桥镇|森林覆盖率, 石桥镇 alone: a town that the lists do not know, with what is measured of it; 覆盖县 is no name. */
const unlisted = new RegExp(
  `^((?![${noFirst}几首这那]|[惠涉]及|覆盖|辐射|带动|途经|连接|贯通|服务|走进|来自|分布|所[在有]|周边|附近|试点|创建|建成|新增|成为|打造|获评|评为|[受支][援灾])` +
    `[\\u4e00-\\u9fff]{2,3}?(?<![${noLast}困范态游级大都境区超上股楼门夜菜])(?:镇|乡|县|市))` +
    `(?:$|(?=[\\u4e00-\\u9fffA-Z0-9]{0,12}${measureWords('ending')}$)(?![场区域内外级村政委]))`,
);
const townOf = new RegExp(
  `^(?![${noFirst}0-9、])[\\u4e00-\\u9fff]{1,3}?(?<![${noLast}])(?:镇|乡(?![村镇土亲贤])|街道)(?![化域级区企])` +
    '(?:[\\u4e00-\\u9fff]{2,3}村(?![级民庄镇委集]))?',
);
const portWith =
  /^港(?:$|连续|(?:[0-9]{4}年|年)?(?:货物|货运|货邮|集装箱|旅客|吞吐|外贸|航线|运营|开通|累计|建设|生产))/;

const firmWith =
  /^(?:茅台|时代|白药|啤酒|铜业|钢铁|橡胶|汽车|重工|石化|制药|药业|证券|稀土|黄金|高科|航空|建工|水泥|锂业|生物)(?=$|(?:实现)?(?:营收|营业收入|净利|市值|股价|订单|员工|总市值))/;

const stationWith = /^[东南西北]?站(?=$|每[日天]|日均|今年|去年|全年|开行|到发|发送|累计|共)/;

const namedThing =
  /^“[^”]{2,14}”(?=(?:总?建筑|占地|规划|设计|全长|总长|总投资|总面积|装机|[长高宽])[^，,]{0,6}$)/;

const networkOf =
  /^[全我][省市县区州](?=(?:农村|普通|普通国省)?(?:高速|高等级|干线)?(?:公路|铁路|道路|航道|港口|水路)$)/;

/** A mean of nobody's, a house in quotation marks, a port or station called after its town; null for any other phrase. */
function namedOutright(phrase: string): Owned | null {
  // 人均公园绿地面积: a mean, and nothing of a park
  if (/^[人户亩地]均/.test(phrase)) return { owner: '', rest: phrase, kind: 'none' };
  // “明月楼”|高: a house by its name in quotation marks
  const quoted = namedThing.exec(phrase)?.[0] ?? '';
  if (quoted !== '') return { owner: quoted, rest: phrase.slice(quoted.length), kind: 'thing' };
  const first = longestTerm(places, phrase, 0, phrase.length)?.end ?? 0;
  const town = first > 0 ? (longestTerm(places, phrase, first, phrase.length)?.end ?? first) : 0;
  // 贵州茅台|营收: a firm that is called after its town
  const firm = town > 0 ? (firmWith.exec(phrase.slice(town))?.[0] ?? '') : '';
  if (firm !== '')
    return { owner: phrase.slice(0, town) + firm, rest: phrase.slice(town + firm.length), kind: 'agent' };
  // 台州港|货物吞吐量: a port has the name of its town
  if (town > 0 && portWith.test(phrase.slice(town)))
    return {
      owner: phrase.slice(0, town + 1),
      rest: phrase.slice(town + 1).replace(/^[0-9]{4}年/, ''),
      kind: 'thing',
    };
  // 宜春站|每日开行列车
  const station = town > 0 ? (stationWith.exec(phrase.slice(town))?.[0] ?? '') : '';
  if (station !== '')
    return {
      owner: phrase.slice(0, town) + station,
      rest: phrase.slice(town + station.length),
      kind: 'thing',
    };
  return null;
}

/** Splits a noun phrase after the name that it opens with. */
export function splitOwner(phrase: string): Owned {
  // 归属于上市公司股东的净利润: what kind of profit, and nobody whose it is
  if (phrase.startsWith('归属于')) return { owner: '', rest: phrase, kind: 'none' };
  const known = namedOutright(phrase);
  if (known !== null) return known;
  const place = placeEnd(phrase);
  let end = place;
  let kind: OwnerKind = place > 0 ? 'place' : 'none';
  const limit = place > 0 && builds.test(phrase.slice(place)) ? 0 : Math.min(phrase.length, 24);
  for (let at = Math.max(1, place > 0 ? place - 1 : 1); at < limit; at += 1) {
    const mark = phrase.charAt(at);
    // 全市|人均公园绿地面积
    if (mark === '人' && phrase.charAt(at + 1) === '均') break;
    if (mark === '的' || mark === '占' || (mark === '在' && at > 1)) break;
    // 线路|自某站引出: from where it leads; 某医院（某医院）: another name of it; 某机场|现有航线: what it has
    if (
      (end > 0 && (mark === '（' || phrase.startsWith('全线', at) || isOwned(phrase, at))) ||
      leadsFrom.test(phrase.slice(at))
    )
      break;
    if (end > 0 && at === end && joins.has(mark)) end = Math.max(end, placeEnd(phrase, at + 1));
    const found = longestTerm(endings, phrase, at, phrase.length);
    if (
      found === null ||
      found.end <= end ||
      (goesOn.has(phrase.charAt(found.end)) && !hasOf(phrase, found.end)) ||
      phrase.startsWith('地区生产', at) ||
      // 更新|城市地下管网
      phrase.startsWith('新城市', at)
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
  // 国际及地区旅客: what sort of travellers they are
  if (/^(?:国际|国内|境外)[及和与]?(?:港澳台)?地区$/.test(phrase.slice(0, end)))
    return { owner: '', rest: phrase, kind: 'none' };
  // 全市|公路通车里程: what the place has in all, and the figures after it are not of roads
  const whose = rest === '' ? null : networkOf.exec(phrase.slice(0, end));
  if (whose !== null) return { owner: whose[0], rest: phrase.slice(whose[0].length), kind: 'place' };
  if (
    (rest.length === 1 && !/[长宽高]/.test(rest)) ||
    (place === 0 && (end <= 2 || /^[大中小]型/.test(phrase)))
  )
    return { owner: '', rest: phrase, kind: 'none' };
  return { owner: phrase.slice(0, end), rest, kind: end === 0 ? 'none' : kind };
}

/** What kind of owner a whole phrase is; `none` when something is left of it. */
export function ownerKind(phrase: string): OwnerKind {
  const { rest, kind } = splitOwner(phrase);
  return rest === '' ? kind : 'none';
}

/** Whether a phrase is the name of a known place, or of a town behind one, and no more: 宜春市, 袁州区三阳镇, but no zone. */
export const isPlaceName = (phrase: string): boolean => phrase !== '' && placeEnd(phrase) === phrase.length;

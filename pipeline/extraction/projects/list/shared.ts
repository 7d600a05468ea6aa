import { type Item, isHead } from '../../sentences/names/items.ts';
import { isByNature } from '../../sentences/names/seats.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { onePerTown } from '../../sentences/work-nouns.ts';
import { halls, isResidence } from '../kind/halls.ts';
import { towns } from '../name/lead.ts';
import { nameOf, type Shape } from '../name/shape.ts';
import { ofEachTown } from '../name/towns.ts';
import { isBranch, isOfTradeZone } from './branches.ts';

/** What the names of a list share with one another: a thing they are parts of, a place, or works on all of them. */

/** 柳湾大桥青山接线和云州接线: the second is 柳湾大桥's too. */
function sharedLead(before: Shape, tokens: readonly Token[], head: Token, text: string): readonly Token[] {
  const heads = before.tokens.filter(isHead);
  const [first] = heads;
  if (
    head.word?.kind?.role === 'work' ||
    heads.length < 2 ||
    first === undefined ||
    tokens.filter(isHead).length > 1
  )
    return [];
  if (wordsOf(before.head, text) !== wordsOf(head, text) || first.to - first.from < 2) return [];
  // 甲桥梁结构实验室和|陶瓷烧成过程新工艺实验室: each has a long name of its own
  const own = head.from - (tokens[0]?.from ?? head.from);
  if (first.word?.kind?.role === 'work' && own > longestPart) return [];
  // 甲西路站及|乙站: each is called after a place of its own
  if (wordsOf(head, text) === '站') return [];
  return before.tokens.slice(0, before.tokens.indexOf(first) + 1);
}

const longestPart = 4;

/** What stands before a name's own words, from the `earlier` names of its list. */
export function leadOf(
  earlier: readonly (Shape | null)[],
  isAnd: boolean,
  tokens: readonly Token[],
  head: Token,
  text: string,
): readonly Token[] {
  const stretch = stretchLead(earlier, tokens, text);
  const before = earlier.at(-1) ?? null;
  // 甲医院门诊楼、|住院楼
  const whole = before?.tokens.findIndex(isHead) ?? -1;
  const isBuilding = isBareBuilding(tokens, text) && isOfWhole(before?.head, text) && isOfWhole(head, text);
  if (before !== null && whole > 0 && isBuilding && before.tokens[whole] !== before.head)
    return before.tokens.slice(0, whole + 1);
  if (stretch.length > 0 || before === null) return stretch;
  // 甲大桥及|东接驳线, 甲大桥主桥和|引桥: of the bridge
  if (
    ofCrossing.test(text.slice(tokens[0]?.from, head.to)) &&
    crosses.test(wordsOf(before.tokens[whole], text))
  )
    return before.tokens.slice(0, whole + 1);
  // 甲产业园一期、|二期工程: of one park; 甲产业园分|一期、二期: how it is divided, and no two works
  const isDivided = text.startsWith('分', before.head.from - 1);
  if (!isDivided && nextPhase.test(wordsOf(tokens[0], text)) && firstPhase.test(wordsOf(before.head, text)))
    return [...before.tokens.slice(0, before.tokens.indexOf(before.head)), ...wayOf(before.head, text)];
  // 机场—甲线和|乙—丙线: by its own ends
  if (/[—－-]/.test(text.slice(tokens[0]?.from, head.to))) return [];
  return isAnd || isOfTradeZone(before, text) || isBranch(before.head, head, text)
    ? sharedLead(before, tokens, head, text)
    : [];
}

/** 3|号线一期: the way that the phase is of, which is one word with it. */
const wayOf = (head: Token, text: string): readonly Token[] =>
  wordsOf(head, text).startsWith('号线') ? [{ ...head, to: head.from + '号线'.length }] : [];
const crosses = /(?<![主引])桥$|隧道$/;
const ofCrossing = /^其?(?:[东南西北两]{1,2}[岸端侧]?)?(?:接线|接驳线|连接线|引桥|引道)(?:工程|项目)?$/;
const firstPhase = /^(?:号线)?[一二三四]期(?:工程|项目)?$/;
const nextPhase = /^[二三四五]期(?:工程|项目)?$/;

/** 住院楼, 教学楼, 科研楼: what a hospital or a school has. */
const isOfWhole = (head: Token | undefined, text: string): boolean =>
  (withBuildings.has(head?.word?.kind?.category ?? 'other') ||
    head?.word?.kind?.role === 'part' ||
    isOneOf(head, labs, text)) &&
  wordsOf(head, text).endsWith('楼');
const labs = wordList('科研楼', '研发楼', '实验楼');

/** 科研楼, 临床|科研楼: a building that says no more than what is done there. */
const isBareBuilding = ([first, ...rest]: readonly Token[], text: string): boolean =>
  rest.length === 0 || (rest.length === 1 && doneThere.test(wordsOf(first, text)));
const doneThere = /^(?:临床|基础|外科|内科|急诊|医技|学生|教师|实训|理科|文科)$/;

/** 甲高速乙段、|丙段、丁至戊段: stretches of the line that the last name with a line of its own is of. */
function stretchLead(
  earlier: readonly (Shape | null)[],
  tokens: readonly Token[],
  text: string,
): readonly Token[] {
  if (!isStretch(tokens, text)) return [];
  const line = earlier.findLast((shape) => shape !== null && !isStretch(shape.tokens, text)) ?? null;
  // 甲高速、乙段: which line the stretch is of is not said
  if (line === null || !/[^标地阶]段/.test(nameOf(line.tokens, text))) return [];
  const end = line.tokens.findIndex((token) => /段$/.test(wordsOf(token, text)));
  const lead = line.tokens.slice(0, end);
  const way = lead.findLastIndex(
    (token) => /^(?:line|street)$/.test(token.word?.kind?.role ?? '') || wordsOf(token, text) === '号线',
  );
  return lead.slice(0, (way < 0 ? lead.findIndex(isHead) : way) + 1);
}

/** 柳湾段, 东段, 东延段, 甲至乙段改造工程; no 二标段 and no 三段. */
function isStretch(tokens: readonly Token[], text: string): boolean {
  const end = tokens.findIndex(isHead);
  const name = text.slice(tokens[0]?.from, tokens[end]?.from);
  if (end === 0) return /^[东南西北]延伸?段$/.test(wordsOf(tokens[0], text));
  return (
    end > 0 &&
    /^(?:路段|段)$/.test(wordsOf(tokens[end], text)) &&
    tokens.slice(0, end).every(isPlain) &&
    !/^[一二两三四五六七八九十]+$|标$/.test(name) &&
    (name.length <= longestStretch || /^[^至]{2,6}至[^至]{2,6}$/.test(name))
  );
}
const longestStretch = 4;

/** 云和千万千瓦级风电基地和百万千瓦级光伏基地: what has no name of its own is where the one before is; 泵站及管线 is of the first. */
export function sharedPlace(
  [before, first]: readonly [Shape, Shape | null],
  other: Token,
  isBare: boolean,
  text: string,
): readonly Token[] {
  // 甲市体育馆、图书馆、|影剧院: the one before has its place from the first
  const { tokens, head } = before.tokens.length === 1 && first !== null ? first : before;
  // 甲市体育馆、图书馆、影剧院: one of each
  if (isBare && isOneOf(other, halls, text)) {
    const lead = tokens.slice(0, tokens.indexOf(head));
    // 甲城体育馆: a town that the lists do not know
    const isTown = lead.length === 1 && lead[0]?.type === 'text' && lead[0].to - lead[0].from === 2;
    return isTown || lead.every((token) => token.type === 'place' || isOneOf(token, towns, text)) ? lead : [];
  }
  // 甲市第一人民医院、第二人民医院
  if (isBare && !/^第[一二三四五六七八九十]/.test(wordsOf(other, text))) return [];
  const isAlike = head.word?.kind?.role === other.word?.kind?.role;
  const end = tokens.findIndex(({ type }) => type !== 'place');
  return isAlike && end > 0 ? tokens.slice(0, end) : [];
}

/** The hall of which a town has one, where a name is no more than that and what is done to it: 图书馆, 中医院|迁建项目. */
export const bareHall = ([hall, ...works]: readonly Token[], text: string): Token | undefined =>
  isOneOf(hall, halls, text) && works.every(({ word }) => word?.kind?.role === 'work') ? hall : undefined;

/** Those of hospitals and schools are given buildings. */
export const withBuildings: ReadonlySet<string> = new Set(['hospital', 'school']);

const isPlain = ({ type }: Token): boolean => type === 'text' || type === 'place';

/** 云木、青石滩和柳布水电站: what stands at a place is often named by it alone. */
const placed: ReadonlySet<Category> = new Set([
  'energy',
  'water',
  'airport',
  'port',
  'bridge_tunnel',
  'housing',
]);

/** What an item shares with the last one: 株洲至衡阳、株洲至醴陵|城际铁路; 青柳、云山海|铁路; 209、218|省道. */
export function suffixOfLast(
  items: readonly Item[],
  tokens: readonly Token[],
  own: string,
  last: Shape,
  text: string,
): string | null {
  // 甲、乙水库|工程: the kind is what the works are of
  const whole = last.tokens.indexOf(last.head);
  const of = last.tokens[whole - 1];
  // 甲、乙铁路|复线; 甲、乙农贸市场|提升改造, 甲、乙水厂|改扩建
  const isOf = worksOf.test(wordsOf(last.head, text)) && of !== undefined && isHead(of);
  const head = isOf ? of : last.head;
  const role = head.word?.kind?.role;
  const [seat, ...rest] = last.tokens;
  const isPlaces = tokens.every(({ type }) => type === 'place');
  if (tokens.length === 1 && isPlaces && seat?.type === 'place' && rest[0]?.type === 'kind')
    return nameOf(rest, text);
  const each = ofEachTown(items, own, last.tokens, text);
  if (each !== null) return each;
  // 甲、乙、丙大型水库: of what size all are
  const size = last.tokens[last.tokens.indexOf(head) - 1];
  const sized = /^[大中小]型$/.test(wordsOf(size, text)) ? size : head;
  const kind = text.slice(sized?.from, head.to) + (isOf ? wordsOf(last.head, text) : '');
  // 甲花园、乙雅苑: each is called in its own way
  if (head.word?.kind?.category === 'housing' && isResidence.test(own)) return '';
  // 甲西闸、乙泵闸: each says what it is
  if (own.length > 2 && role === 'site' && own.endsWith(kind.slice(-1))) return null;
  // 甲南、乙|北站: each to its own side of its town
  if (/^[东西南北]站$/.test(kind) && /[东西南北]$/.test(own)) return '站';
  // 甲台、乙栈道、丙廊|桥
  if (kind.length === 1 && /[台道廊塔亭阁殿楼园池场索]$/.test(own)) return null;
  if (tokens.every(({ type }) => type === 'quote') && last.tokens.at(-2)?.type === 'quote') return kind;
  const lead = nameOf(last.tokens.slice(0, last.tokens.indexOf(sized ?? head)), text);
  // 甲至乙、丙至丁项目: each by its ends
  const isBare = !last.tokens.some((token) => token !== head && isHead(token));
  if (role === 'work' && isBare && bareRoute.test(own) && bareRoute.test(lead)) return kind;
  // 甲、乙、丙跨境电商|综合试验区
  const [, city = '', trade = ''] = cityTrade.exec(lead) ?? [];
  if (trade !== '' && own.length <= 4 && city.length <= 4 && tokens.every(isPlain)) return trade + kind;
  // 甲化工煤制烯烃、乙药业原料药|项目: each of a firm of its own
  if (role === 'work' && kind === '项目' && ofFirm.test(own) && ofFirm.test(lead)) return kind;
  // 甲河、乙河|综合治理工程
  const [, stream = lead, basin = ''] =
    /^(.+)((?:流域|干流|河道|沿岸|水系)(?:(?:防洪|综合)*(?:治理|整治))?)$/.exec(lead) ?? [];
  if (role === 'work' && river.test(own) && river.test(stream)) return basin + kind;
  if (role !== 'line' && role !== 'site' && role !== 'junction') return null;
  // 甲500千伏、乙220千伏|输变电工程
  if (ofVoltage.test(own) && ofVoltage.test(lead)) return kind;
  if (lead.length < 2 && !isPlaces) return null;
  if (isRoute(own)) return isRoute(lead) || (isBare && isOfWay(own, head)) ? kind : null;
  const isPlant = placed.has(head.word?.kind?.category ?? 'other') || onePerTown.has(wordsOf(head, text));
  // 金沙江甲、乙水电站: the river that both are on
  const isShort =
    (isPlant ? own.replace(onRiver, '') : own).length <= 4 &&
    lead.length <= 4 &&
    items.slice(0, -1).every((each) => nameOf(each.tokens, text).length <= 8);
  // 南湖、东湖和西湖公园: each by where it is
  const areSeats = isByNature(own) && (seat?.type === 'place' || isByNature(lead));
  return isShort &&
    tokens.every(isPlain) &&
    (role === 'line' || role === 'junction' || isPlaces || isPlant || areSeats)
    ? kind
    : null;
}

const worksOf =
  /^(?:(?:建设|新建|扩建|改扩建)?(?:工程|项目)|复线|二线|(?:新建|改?扩建|迁建|重建)(?:工程|项目)?|(?:综合|提升|升级|提质)*(?:改造|整治)(?:提升|升级)?(?:工程|项目)?)$/;
const ofVoltage = /^[\u4e00-\u9fff]{2,8}[0-9]{2,4}千伏$/;
const onRiver = /^[\u4e00-\u9fff]{1,3}[江河](?=.{2})/;
/** 丙|跨境电商|综合试验区: each city has one of its own. */
const cityTrade = /^([\u4e00-\u9fff]{2,8})(跨境(?:电商|电子商务))$/;
/** 甲化工|煤制烯烃, 乙公司|10万吨烧碱: a firm, and what it makes. */
const ofFirm =
  /^[\u4e00-\u9fff]{2,8}(?:公司|集团|股份|药业|化工|化学|科技|食品|纺织|新材料|机械|电子|重工|生物|乳业|酒业|铝业|水泥|钢铁|能源)(?!园|城|产业|企业|行业|基地|中心)[\u4e00-\u9fffA-Za-z0-9]{2,14}(?<![业园厂]|处理|治理|联产|发电|供[热水气]|光伏|风电|物流)$/;
const river = /^[\u4e00-\u9fff]{1,4}(?<![大小内外支干黑臭城区])[河江湖渠溪港涌]$/;
const bareRoute = /^[^至到]{2,6}[至到][^至到]{2,6}$/;
/** 青河至柳湾、云霞|高速铁路: the kind of a way is that of both; no bridge leads from one town to another. */
const isOfWay = (own: string, { word }: Token): boolean =>
  /^[\u4e00-\u9fff]{2,6}[至到][\u4e00-\u9fff]{2,6}$/.test(own) && /路|速|高铁/.test(word?.surface ?? '');
const isRoute = (words: string): boolean => /[至到—]|.经./.test(words);

import { isOneOf, type Token, wordList, wordsOf } from '../sentences/name-tokens.ts';
import type { Category, Kind } from '../sentences/name-words.ts';
import { divisions } from '../sentences/place-names.ts';
import { type Lead, leadOf } from './project-lead.ts';
import { kindOfQuote } from './project-shape.ts';

/** 重点项目, 招商引资项目: what stands before 项目 only says of what sort they are. */
const sorts =
  /(?:第[一二三四五六七八九十0-9]+[批次轮]|重点|重大|招商|招商引资|签约|新开工|续建|新建|储备|亿元|民生|产业)$/;

const inviting = wordList('招商');

/** 江西省重点项目: a province has many of the sort. */
function isOnlySort(tokens: readonly Token[], head: Token, text: string): boolean {
  const rest = tokens.filter(({ type, from }) => type !== 'place' && from < head.from);
  return rest.every((token) => token.type === 'generic' || isOneOf(token, inviting, text));
}

/** Of which size or where such works are; it names none of them. */
const sizes =
  /^(?:大中型|中小型|大型|中型|小型|重点|重大|农村|乡村|城乡|城镇|乡镇|老旧|各类|优质|一批|全部|相关)$/;

/** 棚户区改造项目, 大中型水库项目: a sort of works, of one kind and no name. */
function isSortOfWorks(tokens: readonly Token[], head: Token, text: string): boolean {
  const lead = tokens.filter(({ from }) => from < head.from);
  const first = lead.findIndex((token) => !sizes.test(wordsOf(token, text)));
  return (
    lead.length - first === 1 &&
    lead[first]?.type === 'kind' &&
    lead[first]?.word?.kind?.category !== 'programme' &&
    isOneOf(head, plainWorks, text)
  );
}

const plainWorks = wordList('项目', '工程', '建设项目', '建设工程');

/** 青河新区项目建设: the projects of a place, of which none is named. */
const ofPlace = /(?:[省市县州镇乡]|新城|(?<![园灌小景库院校社厂矿游假户务])区)$/;
const isOfPlace = (tokens: readonly Token[], head: Token, text: string): boolean =>
  wordsOf(head, text) === '项目' &&
  ofPlace.test(text.slice(tokens[0]?.from, head.from)) &&
  /^(?:建设|推进|谋划|储备|招引|攻坚|工作)/.test(text.slice(head.to, head.to + 2));

const works = wordList('项目', '工程', '基地', '生产基地', '厂房');
/** 生产研发项目 says what is done and names nothing. */
const isActivity =
  /^(?:生产|研发|制造|加工|建设|开发|示范|应用|服务|运营|推广|研究|检测|设计|投资|合作|产业化|一体化|智能|高端|专用|综合|配套|核心|关键|优质|特色|系列|钢结构|多层|标准|现代化)+$/;

/** Whether only a division stands before the kind, by its full name. */
const isDivision = (tokens: readonly Token[], head: Token, text: string): boolean =>
  tokens[0]?.type === 'place' &&
  tokens.every((token) => token === head || token.type === 'place') &&
  /[省市县区州旗]$/.test(text.slice(tokens[0].from, head.from));

const counted: ReadonlySet<string> = new Set(['line', 'street', 'junction', 'site', 'centre', 'part']);

/** Whether a name stands in a list, and in one that says how many it has: 甲、乙等80个项目 names each of them. */
export type Listing = 'none' | 'open' | 'counted';

const plans = wordList('计划', '规划');
const everywhere = wordList('全省', '全市', '全县', '全区', '全州');
const lacking = wordList('无', '没有', '尚无');

/** Whether the words before the kind make it one thing and no other: 哈佳铁路, but no 快速铁路. */
export function isSpecific(tokens: readonly Token[], head: Token, listing: Listing, text: string): boolean {
  const isListed = listing !== 'none';
  const lead = leadOf(tokens, head, text);
  const { length, plain, place, quote, org, marked, other } = lead;
  // 计划分三期完成 plans and names nothing
  if (isOneOf(tokens[0], plans, text)) return false;
  // 全省五好园区, 全市危旧房改造: all of them
  if (isOneOf(tokens[0], everywhere, text) && !place && !org) return false;
  // 填补某片区无小学的空白: it is not there
  if (tokens.some((token) => token.type === 'text' && isOneOf(token, lacking, text))) return false;
  const isSort = wordsOf(head, text) === '项目' && sorts.test(text.slice(tokens[0]?.from, head.from));
  if (isSort && !quote && (!place || isOnlySort(tokens, head, text))) return false;
  if (isOfPlace(tokens, head, text)) return false;
  // 其中青河县项目10个, 山海区工程3项: all that are there
  if (isOneOf(head, works, text) && isDivision(tokens, head, text)) return false;
  if (isOneOf(head, works, text) && isActivity.test(text.slice(tokens[0]?.from, head.from))) return false;
  if (listing === 'counted' && length >= 2 && counted.has(head.word?.kind?.role ?? '')) return true;
  switch (head.word?.kind?.role) {
    case 'line':
      return isLine(tokens, head, lead, text);
    case 'street':
    case 'junction':
      return length >= 2 && (plain >= 2 || marked) && !/[型式]/.test(text.slice(tokens[0]?.from, head.from));
    case 'site':
      // 获批省级数字化车间和智能工厂: a title that many hold
      if (!marked && !org && /^[\u4e00-\u9fff]{1,3}级$/.test(wordsOf(tokens[0], text))) return false;
      // 湖南省产业园区: all of them in the province
      if (
        place &&
        plain === 0 &&
        !quote &&
        !other &&
        /(?:省|自治区)$/.test(wordsOf(tokens[0], text)) &&
        tokens.length <= 3 &&
        head.word?.kind?.category === 'industrial_park'
      )
        return false;
      // 电子信息中试楼、生物医药中试楼: one of a list, by what is done there
      if (isListed && lead.topical && length >= 4 && ofWork.has(head.word?.kind?.category ?? 'other'))
        return true;
      return marked || org || plain >= 2 || (length >= 4 && (lead.national || other));
    case 'region':
      return place || plain >= 2 || (isListed && length >= 2);
    case 'centre':
      return (
        quote ||
        (lead.national && length >= 4) ||
        ((marked || org) && length >= 5 && plain >= 1) ||
        (isListed && plain >= 3)
      );
    case 'strategy':
      return marked || (isListed && plain >= 2);
    case 'programme':
      return length >= 4 && (plain >= 2 || marked || lead.soft || other);
    case 'quoted':
      return quote;
    case 'work':
      if (!isListed && isSortOfWorks(tokens, head, text)) return false;
      return (
        marked ||
        org ||
        plain >= 4 ||
        (isListed && other && length >= 3) ||
        (length >= 4 && (lead.topical || other) && (plain >= 1 || length >= 5)) ||
        (length >= 3 && other && plain >= 2)
      );
    case 'part':
      // 第二跑道: the airport of the article has one of that number
      if (head.word?.kind?.category === 'airport' && /^第[一二三四五]/.test(wordsOf(tokens[0], text)))
        return true;
      return length >= 2 && (other || quote || org || plain >= 4 || lead.latin);
    default:
      return head.type === 'quote' || (quote && head.word?.quoted != null);
  }
}

/** The provinces by their names and short names. */
const provinces: ReadonlySet<string> = new Set(
  divisions.flatMap(({ name, short, level }) => (level === 'province' ? [name, short] : [])),
);

const ofWork: ReadonlySet<Category> = new Set(['innovation_platform', 'factory', 'laboratory']);

/** A line needs two characters of its own: 哈佳铁路, 新谭公路, 省道394. */
function isLine(
  tokens: readonly Token[],
  head: Token,
  { length, plain, place, quote, marked, other }: Lead,
  text: string,
): boolean {
  if (head.to - head.from === 1 && length < 2) return false;
  // 广西公路, 贵州铁路: all of them in the province
  if (
    place &&
    plain === 0 &&
    !quote &&
    !other &&
    length <= 3 &&
    provinces.has(text.slice(tokens[0]?.from, head.from))
  )
    return false;
  if (other && head.word?.kind?.category === 'rail_facility') return true;
  if (plain >= 2 || place || quote || (marked && length >= 2)) return true;
  // 机场高速, 机场大道: a city has one
  if (other && /^机场/.test(wordsOf(tokens[0], text)) && head.word?.kind?.category !== 'airport') return true;
  return (plain === 1 && length === 2) || tokens.some(({ type, from }) => type === 'text' && from >= head.to);
}

/** What has connections and rings of its own. */
const rings = /^(?:环线|联络线|迂回线|连接线)$/;
const wholes: ReadonlySet<Category> = new Set(['expressway', 'railway', 'intercity_rail']);

/** 文化交流中心, 养老中心: a centre is what it is about; a park is for industry unless it is for visitors. */
const ofCentre: ReadonlySet<Category> = new Set([
  'culture_tourism',
  'public_service',
  'hospital',
  'energy',
  'water',
  'ecology',
]);
const ofPark: ReadonlySet<Category> = new Set(['culture_tourism']);

/** What a name is about, by the last word that says so. */
export const aboutOf = (tokens: readonly Token[]): Category | null =>
  tokens.findLast(({ word }) => word?.kind?.role === 'topic')?.word?.kind?.category ?? null;

/** “六纵”分别是：甲通道、乙通道 after 高速公路: corridors of a network of roads; a crossing names its water. */
function isOfRoads(tokens: readonly Token[], text: string): boolean {
  const from = tokens[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 120), from);
  return /高速公路/.test(before) && !/[江海河湖湾山隧桥]/.test(text.slice(from, tokens.at(-1)?.to));
}

/** 柳河青山乡段综合整治工程: works on a river or a dyke. */
const onWater =
  /[河江湖溪渠圩堤](?![北南东西])[^，。；]{0,14}(?:整治|治理|加固|疏浚|清淤|护岸|防洪)[^，。；]{0,6}$/;

/** The category of the kind; works take that of what they are done to or of what their name is about. */
export function categoryOf(tokens: readonly Token[], head: Token | null, text: string): Category {
  const own = head?.word?.kind?.category ?? null;
  const role = head?.word?.kind?.role;
  const isPark = /产业园(?:项目|工程)?$/.test(text.slice(tokens[0]?.from, head?.to));
  const topic = role === 'centre' || isPark ? aboutOf(tokens) : null;
  if (topic !== null && (role === 'centre' ? ofCentre : ofPark).has(topic)) return topic;
  // 太白至凤县高速公路留坝连接线 is of its expressway
  if (own === 'road' && role === 'line') {
    const whole = tokens.find((token) => token !== head && wholes.has(token.word?.kind?.category ?? 'other'));
    const of = whole?.word?.kind?.category ?? null;
    if (of === 'expressway' || (of !== null && rings.test(head?.word?.surface ?? ''))) return of;
  }
  if (own === 'bridge_tunnel' && /通道$/.test(head?.word?.surface ?? '') && isOfRoads(tokens, text))
    return 'expressway';
  if (own !== null && role !== 'work' && role !== 'quoted') return own;
  let nearest: Kind | null = null;
  for (const token of tokens) {
    const kind = token.type === 'quote' ? kindOfQuote(token, text) : token.word?.kind;
    if (kind?.category != null && kind.role !== 'work' && kind.role !== 'programme' && kind.role !== 'centre')
      nearest = kind;
  }
  if (nearest?.category != null) return nearest.category;
  if (onWater.test(text.slice(tokens[0]?.from, head?.to))) return 'water';
  const quotes = tokens.filter(({ type }) => type === 'quote');
  if (quotes.some((token) => /[桥隧]/.test(wordsOf(token, text)))) return 'bridge_tunnel';
  return quotes.length > 0 ? 'programme' : 'other';
}

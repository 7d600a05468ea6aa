import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { divisions } from '../../sentences/place-names.ts';
import { namesStreet } from '../../sentences/street-words.ts';
import {
  isDoneTo,
  isLettered,
  isOfNumbered,
  isOfSchool,
  isOfTown,
  isOfTownAlone,
  isPaidFor,
  leadOf,
  transfer,
} from '../name/lead.ts';
import { isFounded, isGranted, researching } from './founded.ts';
import { isOfTerminal, namedInLists, onlyOnes } from './halls.ts';
import { headsItem, isAmongParks } from './list-heads.ts';
import { type Candidate, type Listing, nameless } from './nameless.ts';
import { namelessDeeds } from './nameless-deeds.ts';
import { namelessLines, namelessSites } from './nameless-sites.ts';
import { namelessSorts } from './nameless-sorts.ts';
import { isNamedBySide, isNameOfOne, isOfOnlyOne } from './streets.ts';

/** Whether words and a kind name one thing, which each sort of kind asks in its own way. */

const counted: ReadonlySet<string> = new Set(['line', 'street', 'junction', 'site', 'centre', 'part']);

const reasons = [...nameless, ...namelessLines, ...namelessSorts, ...namelessDeeds];

/** Whether the words before the kind make it one thing and no other: 青柳铁路, but no 快速铁路. */
export function isSpecific(tokens: readonly Token[], head: Token, listing: Listing, text: string): boolean {
  const lead = leadOf(tokens, head, text);
  const before = text.slice(tokens[0]?.from, head.from);
  const candidate = { tokens, head, text, listing, lead, before };
  if (headsItem(candidate)) return true;
  if (reasons.some(({ isSo }) => isSo(candidate))) return false;
  if (isNameOfOne(text, tokens[0]?.from ?? head.from, head.to)) return true;
  const role = head.word?.kind?.role ?? '';
  if (listing === 'counted' && lead.length >= 2 && counted.has(role)) return true;
  return (byRole.get(role) ?? isQuoted)(candidate);
}

const isListed = ({ listing }: Candidate): boolean => listing !== 'none';

/** “四纵三横”高速公路网, 米字形高铁网 */
const isQuoted = ({ head, before, lead }: Candidate): boolean =>
  head.type === 'quote' || (head.word?.quoted != null && (lead.quote || /米字[形型]$/.test(before)));

/** The provinces by their names and short names. */
export const provinces: ReadonlySet<string> = new Set(
  divisions.flatMap(({ name, short, level }) => (level === 'province' ? [name, short] : [])),
);
const crossed: ReadonlySet<Category> = new Set(['road', 'expressway', 'railway', 'metro', 'intercity_rail']);

/** A line needs two characters of its own: 青柳铁路, 云柳公路, 省道215. */
function isLine({ tokens, head, text, before, lead }: Candidate): boolean {
  const { length, plain, place, quote, marked, other } = lead;
  const category = head.word?.kind?.category ?? 'other';
  if (head.to - head.from === 1 && length < 2) return false;
  if (isNamedBySide(before + wordsOf(head, text))) return true;
  // 发展大道
  if (namesStreet(before) && /^大[道街](?!理).?$/.test(text.slice(head.from, head.to + 1))) return true;
  // 跨青柳高速施工: what a bridge goes over
  if (/^[上下]?[跨穿]|(?:跨越|穿越|上跨|下穿|横跨)$/.test(before) && crossed.has(category)) return false;
  // 广西公路, 贵州高等级公路: all of them in the province
  const isBare =
    (length <= 3 && provinces.has(before)) ||
    (provinces.has(wordsOf(tokens[0], text)) &&
      tokens.slice(1).every((token) => token.from >= head.from || token.type === 'generic'));
  if (place && plain === 0 && !quote && !other && isBare) return false;
  if (other && category === 'rail_facility') return true;
  if (other && category === 'metro' && (plain === 1 || isLettered(head, text))) return true;
  if (plain >= 2 || place || quote || (marked && length >= 2)) return true;
  // 机场高速, 机场大道: a city has one
  if (other && /^机场/.test(wordsOf(tokens[0], text)) && category !== 'airport') return true;
  return (plain === 1 && length === 2) || tokens.some(({ type, from }) => type === 'text' && from >= head.to);
}

/** 青云路, and 柳桥路, 东站路: a bridge or a station that a street is called after. */
const isStreet = ({ before, head, text, lead: { length, plain, marked, other } }: Candidate): boolean =>
  isNamedBySide(before + wordsOf(head, text)) ||
  (length >= 2 &&
    (plain >= 2 || marked || (plain === 1 && other && length === 2) || namesStreet(before)) &&
    !/[型式]/.test(before));

const ofWork: ReadonlySet<Category> = new Set(['innovation_platform', 'factory', 'laboratory']);

/** A site has a mark, a body or two characters of its own: 青云产业园. */
function isSite(candidate: Candidate): boolean {
  if (namelessSites.some(({ isSo }) => isSo(candidate))) return false;
  const { tokens, head, text, lead } = candidate;
  const { length, plain, org, marked, other, national, topical } = lead;
  // 新材料中试楼、装备制造中试楼: one of a list, by what is done there
  if (isListed(candidate) && topical && length >= 4 && ofWork.has(head.word?.kind?.category ?? 'other'))
    return true;
  // 智慧农业物流|云平台: what it is for, in full; 规划甲、|新材料产业园|、物流产业园: each park of one zone, by its trade
  if (topical && length >= 6 && wordsOf(head, text).endsWith('平台')) return true;
  if (topical && isAmongParks(text, tokens[0]?.from ?? 0, head.to)) return true;
  if (isFounded(candidate) || isNamedBySide(candidate.before + wordsOf(head, text))) return true;
  if (isOfSchool(tokens, text)) return true;
  if (tokens.length === 1 && isOfTownAlone(text, head, candidate.listing)) return true;
  // 启动|市民中心、乙馆建设
  if (onlyOnes.has(wordsOf(head, text)) && tokens.every(({ from }) => from >= head.from)) return true;
  // 青一中: a town by one character, and the number of its school
  if (
    /^[^高初该本某原老新大小各全在由和与及到]$/.test(candidate.before) &&
    plain === 1 &&
    /^[一二三四五六七八九十]{1,2}[中小]$/.test(wordsOf(head, text))
  )
    return true;
  // 甲业技术创新中心、乙材料创新中心等创新平台
  if (isListed(candidate) && topical && length >= 2 && isOneOf(head, researching, text)) return true;
  // 大运河文化公园, 国家速滑馆: there is one
  if (/^(?:国家)?大运河/.test(candidate.before)) return true;
  if (candidate.before === '国家' && /^(?!展).*馆$|大剧院$/.test(wordsOf(head, text))) return true;
  // 青云古城北|停车楼, 体育馆东|停车场: beside which
  if (other && plain === 1 && /[东南西北]$/.test(candidate.before)) return true;
  if (isGranted(candidate) || isOfTerminal(candidate.before, head)) return true;
  // 青桥|产业园: called after a bridge or a station
  if (plain === 1 && other && length === 2) return true;
  return marked || org || plain >= 2 || (length >= 4 && (national || other)) || isOfTown(tokens, head, text);
}

/** 国家先进材料创新中心: a centre needs more than another kind does. */
const isCentre = (candidate: Candidate): boolean => {
  if (namelessSites.some(({ isSo }) => isSo(candidate))) return false;
  const { length, plain, quote, org, marked, national, topical, place } = candidate.lead;
  return (
    quote ||
    isFounded(candidate) ||
    (national && length >= 4) ||
    // 青云重工西南基地: whose it is, and for which part of the country
    (plain >= 2 && ofRegion.test(candidate.before)) ||
    ((marked || org) && length >= 5 && plain >= 1) ||
    // 青云|新材料|基地: by a name of its own and its trade; 打造西部|新材料|基地 is an aim
    (topical &&
      length >= 4 &&
      ((plain >= 2 && !place) || ((place || org) && isDoneTo(candidate.text, candidate.head.to)))) ||
    (isListed(candidate) && plain >= 3)
  );
};

const ofRegion = /^[\u4e00-\u9fff]{2,}(?:华[东南中北]|[西东][南北]|北方|南方|全国|亚太)$/;

/** Of which size or where such works are; it names none of them. */
const sizes =
  /^(?:大中型|中小型|大型|中型|小型|重点|重大|农村|乡村|城乡|城镇|乡镇|老旧|各类|优质|一批|全部|相关)$/;
const plainWorks = wordList('项目', '工程', '建设项目', '建设工程');

/** 棚户区改造项目, 大中型水库项目: a sort of works, of one kind and no name. */
function isSortOfWorks({ tokens, head, text }: Candidate): boolean {
  const lead = tokens.filter(({ from }) => from < head.from);
  const first = lead.findIndex((token) => !sizes.test(wordsOf(token, text)));
  return (
    lead.length - first === 1 &&
    lead[first]?.type === 'kind' &&
    lead[first]?.word?.kind?.category !== 'programme' &&
    isOneOf(head, plainWorks, text)
  );
}

/** 青桥河综合整治工程, 青桥河治理二期工程: a river by its name. */
const isOfRiver = ({ head, text, before }: Candidate): boolean =>
  river.test(`${before}${wordsOf(head, text)}`);

const river =
  /^[\u4e00-\u9fff]{1,4}(?<![大小内外支干黑臭城区])[河江湖渠溪港涌](?:流域|干流)?(?:环境|生态|水环境|防洪|河道|堤防|岸线|水系)?(?:综合|系统)?(?:整治|治理|(?:保护|修复|疏浚|清淤)[和及与])/;

/** 青河环境治理工程: a work of a place, of a body, or with a long name of its own. */
function isWork(candidate: Candidate): boolean {
  // 殡仪馆迁建, 东扩项目: of the one that is there, and to the side of it
  const { head, text, before } = candidate;
  const isMoved = /^(?:迁建|异地新建|整体搬迁)/.test(wordsOf(head, text));
  if (isMoved && candidate.lead.length >= 3 && !/^(?:各|全|学校|中小学|企业)/.test(before)) return true;
  // 职教中心|扩建: of the one that a town has
  if (namedInLists.has(before) && /^(?:改?扩建|改造)/.test(wordsOf(head, text))) return true;
  if (isOfOnlyOne(before) || isOfNumbered(before)) return true;
  if (/^[东西南北][扩拓延进]$/.test(before) || transfer.test(before)) return true;
  if (!isListed(candidate) && isSortOfWorks(candidate)) return false;
  const { length, plain, org, marked, other, topical } = candidate.lead;
  return (
    marked ||
    org ||
    plain >= 4 ||
    // 投资1亿元的|云木大米加工项目
    (plain >= 2 && length >= 4 && isPaidFor(text, candidate.tokens[0]?.from ?? 0)) ||
    (plain >= 2 && isOfRiver(candidate)) ||
    (isListed(candidate) && ((other && length >= 3) || (plain >= 2 && length >= 4))) ||
    (length >= 4 && (topical || other) && (plain >= 1 || length >= 5)) ||
    (length >= 3 && other && plain >= 2)
  );
}

const lots = wordList('标段', '施工标段');
const unit = /^[0-9一二三四五六七八九十]+(?:[至到—-][0-9一二三四五六七八九十]+)?号机组$/;
const berth = /^[0-9]+(?:号|#|[万千]?吨级?)?(?:集装箱)?泊位$/;

/** 青柳铁路3标段: a part needs the thing that it is of. */
function isPart(candidate: Candidate): boolean {
  const { tokens, head, text, lead } = candidate;
  const { length, plain, place, quote, org, other, latin, topical } = lead;
  // 第二跑道: the airport of the article has one of that number
  if (head.word?.kind?.category === 'airport' && /^第[一二三四五]/.test(wordsOf(tokens[0], text)))
    return true;
  // 9号泊位, 30万吨级泊位: of a port that is told of
  if (!other && !place && berth.test(text.slice(tokens[0]?.from, head.to))) return false;
  // 2至4号机组: of a plant that is told of
  if (unit.test(text.slice(tokens[0]?.from, head.to))) return false;
  // 轨道施工I标段: a lot of the works
  if (isOneOf(head, lots, text) && !other && !place) return false;
  // 青木新能源二期: what it is about and whose; 青阳|山|二期: a place and more of its name
  const isAbout =
    (topical && (plain >= 2 || place || (isListed(candidate) && length >= 3))) ||
    (place &&
      plain > 0 &&
      !/(?:居民|公司|企业|厂区|境内|城区)$/.test(text.slice(tokens[0]?.from, head.from)));
  // 云和时代项目|一期, 硬科技社区|二期, 聚丙烯|二期, among others
  const isOfList = isListed(candidate) && ((length >= 4 && plain >= 1) || plain >= 3);
  const isOfWork =
    plain >= 2 && tokens.some(({ word, from }) => word?.kind?.role === 'work' && from < head.from);
  return (
    length >= 2 &&
    (other || quote || org || plain >= 4 || latin || isAbout || isOfWork || isOfList || isOfRiver(candidate))
  );
}

const byRole: ReadonlyMap<string, (candidate: Candidate) => boolean> = new Map([
  ['line', isLine],
  ['street', isStreet],
  ['junction', isStreet],
  ['site', isSite],
  [
    'region',
    (candidate) =>
      candidate.lead.place ||
      candidate.lead.plain >= 2 ||
      (isListed(candidate) && candidate.lead.length >= 2),
  ],
  ['centre', isCentre],
  ['strategy', (candidate) => candidate.lead.marked || (isListed(candidate) && candidate.lead.plain >= 2)],
  [
    'programme',
    ({ lead: { length, plain, marked, soft, other } }) =>
      length >= 4 && (plain >= 2 || marked || soft || other),
  ],
  ['quoted', ({ lead }) => lead.quote],
  ['work', isWork],
  ['part', isPart],
]);

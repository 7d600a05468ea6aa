import { isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { namedInLists } from '../kind/halls.ts';
import type { Listing } from '../kind/nameless.ts';

/** What stands before a kind, as far as it makes the name one thing and no other. */
export interface Lead {
  readonly length: number;
  /** Characters that no lexicon has. */
  readonly plain: number;
  readonly place: boolean;
  readonly quote: boolean;
  readonly org: boolean;
  readonly soft: boolean;
  /** A place, a quotation, a digit or an ordinal. */
  readonly marked: boolean;
  readonly latin: boolean;
  readonly national: boolean;
  readonly topical: boolean;
  /** Another kind: 青柳云城际铁路|海湾新城站. */
  readonly other: boolean;
}

/** 国家级 before a site is a title that many hold: 获评国家级工业园区. */
const nationalSite = wordList('国家');
const nationalCentre = wordList('国家', '国家级');

/** Sums up the words of a name before its kind. */
export function leadOf(tokens: readonly Token[], head: Token, text: string): Lead {
  const ofNation = head.word?.kind?.role === 'centre' ? nationalCentre : nationalSite;
  const lead = nothing();
  for (const token of tokens) {
    if (token === head || token.from >= head.from) continue;
    const { type, word } = token;
    const length = token.to - token.from;
    const role = word?.kind?.role;
    lead.length += length;
    // 和|祥医院, 向|莆铁路, 新|华小学, 大|河灌区: the first character of a name that is read as a word elsewhere
    const isOpening =
      length === 1 && isShort(tokens[1], text) && token === tokens[0] && opening.test(wordsOf(token, text));
    if (type === 'text' || isOpening) {
      const words = wordsOf(token, text);
      lead.plain += length;
      lead.latin ||= latin.test(words);
      lead.marked ||= mark.test(words);
    }
    lead.place ||= type === 'place';
    // 甲化学（广东）基地: as the firm is called
    lead.marked ||= type === 'paren' && bracketed.test(wordsOf(token, text));
    lead.quote ||= type === 'quote';
    lead.org ||= type === 'org';
    lead.soft ||= type === 'soft';
    lead.national ||= isOneOf(token, ofNation, text);
    lead.topical ||= role === 'topic';
    lead.other ||= isHead(token) && role != null && role !== 'work' && role !== 'part';
  }
  lead.marked ||= lead.place || lead.quote;
  return lead;
}

const opening = /^[和与及向前后从新大小]$/;
/** 小|微产业园 is of a sort. */
const isShort = (token: Token | undefined, text: string): boolean =>
  token?.type === 'text' && token.to - token.from === 1 && !text.startsWith('微', token.from);

const nothing = () => ({
  length: 0,
  plain: 0,
  place: false,
  quote: false,
  org: false,
  soft: false,
  marked: false,
  latin: false,
  national: false,
  topical: false,
  other: false,
});
const bracketed =
  /^[（(](?![上中下新老旧一二三四五六七八九十])[\u4e00-\u9fff]{2,3}(?<![期段线批馆类型版区校院])[）)]$/;
const latin = /[A-Za-z0-9]/;
const mark = /[A-Za-z0-9·]|第[一二三四五六七八九十]/;

/** What a place is, where it stands without its name: 市图书馆. */
export const towns = wordList('省', '市', '县', '区', '州');
const ofTown: ReadonlySet<Category> = new Set(['hospital', 'culture_tourism', 'public_service']);

const schoolOfTown =
  /^第?[一二三四五六七八九十]{1,3}(?:[中小]学?|院)$|^(?:特殊教育学校|职教中心|职业教育中心|职业教育园区|党校|(?:人民|中|中医)?医院|妇幼保健院|实验小学|实验中学|高级中学|职业中学|职业中专)$/;

/** 市急救中心, 县体育馆: a town has one; 市第三中学, 市三中新校区: by its number. */
export const isOfTown = (tokens: readonly Token[], head: Token, text: string): boolean =>
  isOneOf(tokens[0], towns, text) &&
  ((tokens.length === 3 &&
    /(?:校区|院区|分校|分院|[\u4e00-\u9fff]{2}楼|食堂|体育馆|图书馆)$/.test(wordsOf(head, text)) &&
    schoolOfTown.test(wordsOf(tokens[1], text))) ||
    (tokens.length === 2 && isOneIn(head, text)));

const isOneIn = (head: Token, text: string): boolean =>
  (head.to - head.from > 2 && ofTown.has(head.word?.kind?.category ?? 'other')) ||
  schoolOfTown.test(wordsOf(head, text));

/** 引江济淮: water that is led from one river to another; 引才入企 leads none. */
export const ledWater = '引(?![才商资智客贤外])[\\u4e00-\\u9fff]{1,2}[济入补](?![企园村校市])';

/** 引江济淮、甲乙城际: a name that is no more than where the water is led, and no line. */
export const transfer = new RegExp(`^${ledWater}[\\u4e00-\\u9fff]{1,2}$`);

/** What so much is put into, 投资2亿元的|轮毂, needs no name of its own in a list of projects. */
export const isPaidFor = (text: string, at: number): boolean =>
  /投资[0-9.]+[万亿]*元的$/.test(text.slice(Math.max(0, at - 16), at));

const numbered =
  /^(?:第?[一二三四五六七八九十]{1,3}[中小]|第[一二三四五六七八九十]{1,3}(?:[中小]学|幼儿园|初中|高中|人民医院|医院))$/;
/** 第八小学|扩建, 第二人民医院|迁建: works on one that its number names. */
export const isOfNumbered = (words: string): boolean =>
  /^(?:[市县区州]?第[一二三四五六七八九十]{1,3}(?:[中小]学|幼儿园|初中|高中|人民医院|医院)|[市县区州][一二三四五六七八九十]{1,2}[院中小])/.test(
    words,
  );

/** |四中新校区|投用, 五中初中部、|一中教学楼|竣工: a part of the school that its number names, and that no town has before it. */
export function isOfSchool([school, part, ...more]: readonly Token[], text: string): boolean {
  if (school === undefined || part === undefined || more.length > 0) return false;
  return (
    /^第?[一二三四五六七八九十]{1,3}[中小]$/.test(wordsOf(school, text)) &&
    /(?:校区|[初高]中部|小学部|分校|教学楼|宿舍楼|实验楼|综合楼|体育馆|图书馆|食堂)$/.test(
      wordsOf(part, text),
    ) &&
    (building.test(text.slice(0, school.from)) || !/[\u4e00-\u9fff]$/.test(text.slice(0, school.from)))
  );
}

/** 体育中心、|会展中心|投入使用, 第八小学|明年开学. */
export function isOfTownAlone(text: string, { from, to }: Token, listing: Listing): boolean {
  const name = text.slice(from, to);
  const isListed = listing !== 'none';
  // 建成|城市规划馆、|体育中心三大场馆
  if (listing === 'counted' && namedInLists.has(name)) return true;
  const isNumbered = numbered.test(name);
  if (!isNumbered && !(isListed && namedInLists.has(name))) return false;
  const before = text.slice(Math.max(0, from - longestList), from);
  // 扩建|一中, 新建|五小; 建成|一中一小 counts them
  if (isNumbered && building.test(before) && !/^[一二两三四五六七八九十]/.test(text.slice(to, to + 1)))
    return true;
  if (!isNumbered || !name.startsWith('第')) return isListed && listBefore.test(before);
  // 甲市第一小学、|第二小学: both are of the town
  return (
    (!/[\u4e00-\u9fff]$/.test(before) || building.test(before)) &&
    !/[市县区州镇乡][^，。；：]*、$/.test(before)
  );
}
const building = /(?:[新改扩迁]建|建设|建成|启动|推[进动]|加快|完成|实施|改造|启用|确保|力争)$/;
const listBefore = /(?:^|[，。；：:\s])(?:[^，。；：:（）()\s建设造启推实施]{2,12}[、和])*$/;
const longestList = 60;

/** 柳河新材料基地|开工, 柳河轴承基地|今年3月动工, |总投资9亿元: what is done to a place that stands there. */
export const isDoneTo = (text: string, at: number): boolean =>
  /^(?:项目|工程)?(?:计划|估算)?总投资[约近超]?[0-9]|^(?:项目|工程)?(?:[0-9]{4}年|[今去明前]年|[0-9]{1,2}月(?:[0-9]{1,2}日)?|[初底末])*(?:已|将|正式|顺利|全面|开始)*(?:开工|动工|奠基|封顶|竣工|建成投|投产|投用|投入使用|启用|揭牌|落成)/.test(
    text.slice(at, at + longestDeed),
  );
const longestDeed = 22;

/** 总装生产线, and not 恒云|光伏组件生产线: whether no owner is told, by a mark, a long name or two characters before what is made. */
export const isOfAnybody = ({ marked, org, plain }: Lead, [own, made]: readonly Token[]): boolean =>
  !marked &&
  !org &&
  plain < 4 &&
  !(own?.type === 'text' && own.to - own.from === 2 && made?.word?.kind?.role === 'topic');

/** 地铁|S1线, 轨道交通|甲|线: a letter and a number, or no more than 线. */
export const isLettered = (head: Token, text: string): boolean =>
  /^[A-Z][0-9]+线$/.test(text.slice(head.from, head.to));

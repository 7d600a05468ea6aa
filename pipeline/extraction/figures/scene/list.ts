import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { isTown } from '../owner/town-alone.ts';
import { ofOneCharacter } from '../words/scrap.ts';
import { wordAt } from '../words/words.ts';

/**
 * Parts that are listed with their numbers: the first belongs to the first.
 *
 * `嘉兴、湖州GDP占比达到30%和20%` → 嘉兴 GDP占比, 湖州 GDP占比 · `交通、教育行业分别完成…` → 交通行业, 教育行业
 */
interface Listed {
  /** One owner for each number. */
  readonly members: readonly string[];
  /** What is said of all of them; empty when the list is all. */
  readonly head: string;
}

const shared =
  /(?:居民|市场|都市圈|城市群|行业|产业|领域|通道|片区|园区|集团公司|公司|地区|高速公路|高速|铁路|高铁|地铁|市|县|区|省)$/;
/** 甲、乙两座水库: where it is said how many they are, every noun behind that is shared. */
const sharedByAll = /(?:公路|水库|大桥|隧道|电站|机场|医院|学校|小学|中学|项目|镇|乡|村)$/;

/** 全线路基、桥梁、隧道工程: what a line is built of. */
const partOfWorks =
  /^(?:全线|主线|全段)?(?:路基|桥梁|桥涵|隧道|涵洞|路面|轨道|铺轨|站房|车站|房建|四电|机电|绿化|交安|土建|土石方|主体|装修|装饰|安装|管网|大坝|厂房)$/;

/** Reads a noun phrase as a list of `count` members with what they share; null when it lists another number. */
export function listed(listing: string, count: number): Listed | null {
  if (count < 2) return null;
  const phrase = withoutCount(listing, count);
  const sectors = sectorsOf(phrase);
  if (sectors !== null && sectors.each.length === count)
    return {
      members: sectors.each.map((one) => sectors.lead + one),
      head: sectors.rest.replace(/^的/, ''),
    };
  if (sectors !== null && sectors.each.length < count)
    return listed(`${sectors.lead}${sectors.each.join('、')}${sectors.rest}`, count);
  // 国家级、省级专精特新企业
  const graded = gradedList.exec(phrase);
  if (graded !== null && count === 2)
    return { members: [`${graded[1]}${graded[3]}`, `${graded[2]}${graded[3]}`], head: '' };
  const items = withSharedFront(partsOf(phrase, count));
  const last = items?.at(-1);
  if (items === null || last === undefined) return null;
  const others = items.slice(0, -1);
  if (
    others.some(
      (item) =>
        (item.length < 2 && !ofOneCharacter.test(item) && !(isWay.test(item) && ofWay.test(last))) ||
        item.length > 20,
    )
  )
    return null;
  const { member: closing, head } = splitLast(last, others);
  // 甲古城、乙湖等热门|景区|: each has its own name; 城东、高新等|片区| are called so
  const sights = someSights.exec(closing)?.[1];
  if (sights !== undefined) return { members: [...others, sights], head };
  const member = closing.replace(/等(?=片区$)/, '');
  const isCounted = phrase !== listing;
  const ending =
    (shared.exec(member) ?? (isCounted ? sharedByAll.exec(member) : null))?.[0] ??
    (member.endsWith('工程') && others.every((item) => partOfWorks.test(item)) ? '工程' : '');
  if (ending === '' && others.some((item) => isWay.test(item))) return null;
  const members = others.map((item) =>
    ending !== '' &&
    !item.endsWith(ending) &&
    !shared.test(item) &&
    ending.length < member.length &&
    (isCounted || !isWhole(item, member))
      ? item + ending
      : item,
  );
  return { members: [...members, member], head };
}

const someSights = /^([^等]{2,12})等(?:热门|重点|主要|知名|[A-Z0-9]+级)?(?:旅游)?(?:景区|景点|公园|古镇)$/;

/** 东、西通道|开行班列 */
const isWay = /^[东西南北中]$/;
const ofWay = /^[东西南北中](?:通道|片区)/;

/** 上高、万载两县 → 上高、万载县: how many they are stands in the list. */
const withoutCount = (phrase: string, count: number): string =>
  /[、和与及]/.test(phrase)
    ? phrase
        .replace(/(?<=[两三四五六七八九])省份/, '省')
        .replace(/([省市县区州镇乡村])[两三四五六七八九]\1/, '$1')
        .replace(howMany, (all, many: string) => (numerals.indexOf(many) === count ? '' : all))
    : phrase;
const bare = ({ source }: RegExp): string => source.replace(/\$$/, '');
const numerals = '零一两三四五六七八九十';
const howMany = new RegExp(
  `(?<=.{2}[、和与及].*[^、和与及第十百]{2})(?:[这等]?([两三四五六七八九])(?:[个条座项家所](?=.)|(?=[省市县区镇乡村])))(?=${bare(shared)}|${bare(sharedByAll)})`,
);

/** What is said of everything in a list, where it ends the last of them: 新能源、新材料产业|产值. */
const amounts =
  /(?:(?:保险)?(?:参保|参加|投保|缴费|领取)人[数次]|(?:总产值|产值|增加值|营业收入|投资|出口|进出口)?占[^、，,。；;占0-9]{2,10}?的?(?:比重|比例)|(?:产业|集群)规模|(?:游客|旅客|货物|集装箱|货邮)?(?:接待|吞吐|运输|发送|周转|成交|销售|交易|排放|进出口)(?:人次|人数|量|额)|(?:(?:总?产值|增加值|收入|产量|投资额?|用电量|零售额|进出口额?|贷款)增[速幅])|总产值|产值|(?:规模以上|规上)?工业增加值|增加值|营业收入|营收|销售收入|产量|销量|(?<!进)出口额?|进口额?|投资额?|收入|支出|利润|GDP|进出口(?:总?[额值])?|(?:土地|种植|播种|用地|建筑|绿地)?面积|(?:货运|客运|发电|用电|供水)量|用电|[存出]栏[量数]?|(?:发电)?装机(?:容量|规模)?|零售额|(?:年均|平均)?浓度|比重|占比|(?:保障|补助|补贴|救助|供养|基本生活)标准|(?:水质)?(?:优良|达标|合格)?(?:水体|天数|断面)?比例|市场主体数量?|(?<=.{4})(?:同比)?增[速幅])$/;

/** 第一、二、三产业|用电量, 一二三产|增加值, 三次产业|增加值: each sector by its name; null where they are no list or written out. */
function sectorsOf(phrase: string): { lead: string; each: string[]; rest: string } | null {
  const [, lead = '', which = '', rest = ''] =
    /^(.*?)((?:第?[一二三]、?){1,2}第?[一二三]次?|三次)产(?:业(?![链园带集群基])|(?=增加值|产值|投资|占比|比重|用电|税收|贷款|GDP))(.*)$/.exec(
      phrase,
    ) ?? [];
  const numbers = which === '三次' ? ['一', '二', '三'] : (which.match(/[一二三]/g) ?? []);
  return which === '' ? null : { lead, each: numbers.map((one) => `第${one}产业`), rest };
}

const gradedList = /^((?:国家|省|市|县|区)级)[、和及与]((?:国家|省|市|县|区)级)([^、和及与]{2,})$/;
const wholeMeasure =
  /.{2}(?:增加值|收入|支出|投资|总值|总额|产值|利润|税收|存款|贷款|余额|GDP|消费|进出口|出口|外资|销售额|交易额|用电量)$/;

/** 甲市接待游客人次、旅游收入分别增长: the measures of a list before 分别, in their order; null where one is none or they are not so many. */
export function measuresListed(words: string, count: number): readonly string[] | null {
  const phrase = /^(.{4,}?)(?:同比|均|都|也)?分别/.exec(words)?.[1] ?? '';
  // 占财政收入和生产总值的比重分别为: of what the share is, and no two measures
  const parts = phrase === '' || phrase.startsWith('占') ? null : withSharedFront(partsOf(phrase, count));
  // 增加值、投资增速分别列第2和第5: the growth of each
  const ofGrowth = /增[速幅]$/.test(parts?.at(-1) ?? '') && !/增[速幅]$/.test(parts?.[0] ?? '');
  const areMeasures = parts?.every((part) => isOwnMeasure(part) && part.length <= longestMeasure) === true;
  if (!areMeasures || ofGrowth) return null;
  // 生产总值、财政收入占全市比重分别为: the share of each
  const share = shareOfAll.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return share === '' ? parts : parts.map((part) => (shareOfAll.test(part) ? part : `${part}${share}`));
}
const longestMeasure = 16;
const shareOfAll = /(?<=.{2})占(?!用|比|有)[^占]{1,8}?的?(?:比重|比例|份额)$/;
const isOwnMeasure = (words: string): boolean =>
  (words.length > 2 && (isMeasure(words) || /.{2}(?:人次|人数|外资|内资)$/.test(words))) ||
  // 甲市进口、出口分别完成
  /^(?:.{2,6}[省市县区州])?[进出]口$/.test(words);

/** 嘉兴 beside 衢州市 is whole: its name needs no ending. */
const isWhole = (item: string, member: string): boolean =>
  placeEnd(item) === item.length && placeEnd(member) === member.length;

/** 煤、其他能源（水能、风能等）: what a bracket lists is no part of the list. */
const outside = '(?![^（(]*[）)])';
/** 出生率/死亡率: beside each other, of two numbers that stand so. */
const bySlash = /[/／]/;
const byMarks = new RegExp(`、${outside}`);
const byWords = new RegExp(`(?:、|以及|[和与及])${outside}`);

function partsOf(phrase: string, count: number): string[] | null {
  const byMark = phrase.split(byMarks);
  if (byMark.length === count) return byMark;
  const byWord = phrase.split(byWords);
  if (byWord.length === count) return byWord;
  const beside = bySlash.test(phrase) ? phrase.split(bySlash) : [];
  return beside.length === count ? beside : null;
}

/** 生猪|存栏、出栏量, 商品房|施工面积、销售面积: what the first alone names is that of all. */
function withSharedFront(items: string[] | null): string[] | null {
  const [first = '', ...others] = items ?? [];
  const [, front = '', kind = ''] = ofOneThing.exec(first) ?? [];
  const isShared =
    front !== '' && others.length > 0 && others.every((one) => ofOneThing.exec(one)?.[1] === '');
  return isShared ? [front + kind, ...others.map((one) => front + one)] : items;
}
const ofOneThing = /^(.{0,10}?)的?([存出]栏[量数]?|(?:施工|竣工|销售|新?开工|待售)面积)$/;

/** 山区, 林区: sorts of areas that a list has as it has towns. */
const anArea = /^[\u4e00-\u9fff]区$/;
/** 乙县|民间投资; 县域, 市级 and 区内 are no names. */
const ofTown =
  /^([\u4e00-\u9fff]{1,4}?(?<![城片园景校小新老])[市县区旗])((?![域级内外区场县城乡位化政属直辖])[\u4e00-\u9fff]{2,})$/;

function splitLast(last: string, others: readonly string[]): { member: string; head: string } {
  // 城镇、农村居民|人均可支配收入
  const residents = /^(.{2,4}居民)(人均.{2,})$/.exec(last);
  if (residents !== null) return { member: residents[1] ?? '', head: residents[2] ?? '' };
  // 宜春和新余|签约项目金额: of towns
  const town = placeEnd(last);
  if (town > 0 && town < last.length - 1 && others.every((item) => placeEnd(item) === item.length))
    return { member: last.slice(0, town), head: last.slice(town).replace(/^的/, '') };
  // 甲县、乙县|民间投资: of towns that no list knows
  const county = others.every((item) => isTown(item) || anArea.test(item)) ? ofTown.exec(last) : null;
  if (county !== null) return { member: county[1] ?? '', head: county[2] ?? '' };
  // 规上工业增加值、固定资产投资增速: the growth of each
  const rate = /(?<=.{4})增[速幅]$/.exec(last)?.[0] ?? '';
  if (rate !== '' && others.every((item) => isMeasure(item) && !/[增涨降][速幅]$/.test(item)))
    return { member: last.slice(0, -rate.length), head: rate };
  // 规上工业增加值、服务业营业收入: each is a measure of its own
  if (
    (amounts.test(last) && others.every((item) => wholeMeasure.test(item))) ||
    (isMeasure(last) && others.every(isMeasure)) ||
    (ofOneThing.test(last) && others.every((item) => ofOneThing.test(item) && item.length > 2))
  )
    return { member: last, head: '' };
  const { owner, rest } = splitOwner(last);
  if (owner !== '' && rest !== '') return { member: owner, head: rest.replace(/^的/, '') };
  const amount = amounts.exec(last)?.[0] ?? '';
  // 财政总收入、一般公共预算收入: each is a measure of its own
  // 固投、社零、进出口总额 as well
  if (amount !== '' && (amount === last || others.every((item) => item.endsWith(amount))))
    return { member: last, head: '' };
  if (amount !== '' && last.length - amount.length >= 2)
    return { member: last.slice(0, -amount.length).replace(/的$/, ''), head: amount };
  const at = last.indexOf('的');
  if (at > 0) return { member: last.slice(0, at), head: last.slice(at + 1) };
  if (owner !== '') return { member: owner, head: '' };
  if (last.endsWith('行业')) return { member: last, head: '' };
  // 儿童、孕产妇|保健覆盖率: no word is cut
  const own = wordAt(last, 0, last.length);
  if (
    own?.word.role === 'noun' &&
    own.end > 2 &&
    own.end <= last.length - 2 &&
    others.every((item) => item.length < own.end)
  )
    return { member: last.slice(0, own.end), head: last.slice(own.end) };
  const length = others[0]?.length ?? 0;
  const even = others.every((item) => item.length === length);
  return even && last.length >= length + 2 && length <= 4 && others.length > 0 && length < 4
    ? { member: last.slice(0, length), head: last.slice(length) }
    : { member: last, head: '' };
}

/** 民宿发展到3200家，家庭农场、合作社分别发展到|3.1万家|: each is counted itself, as firms are by 家. */
export const isCountedItself = (member: string, { unit, counter }: QuantityMention): boolean =>
  unit === 'count' &&
  ownerKind(member) !== 'place' &&
  (counter === '家' || !/(?<!^(?:国家|省|市|县|区)级.*)企业$/.test(member));

import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Counted } from '../counted/counted.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { spans } from '../said.ts';
import { wordsIn } from '../words/words.ts';

/**
 * A size inside one of several works that are listed says nothing of the others.
 *
 * `甲机场、60万千瓦|抽水蓄能电站、乙水库等项目` → 抽水蓄能电站 · `甲风电场、乙公司|5兆瓦|储能电站` → 乙公司, 储能电站
 */

/** 等3个项目, 占30%, 3亿元, 3年: what sizes no work by its name. */
const sizesWork = ({ unit, counter }: QuantityMention): boolean =>
  unit === 'count' ? counter === null : !noSizes.has(unit) && !spans.has(unit);
const noSizes: ReadonlySet<string> = new Set(['%', 'pp', 'times', 'rank', '1', 'CNY', 'USD']);

/** The noun that is sized, and that the list goes on or ends behind it: 60万千瓦|抽水蓄能电站、, 5兆瓦|储能电站等. */
const sizedItem =
  /^(?![等级])[\u4e00-\u9fffA-Za-z“（(][\u4e00-\u9fffA-Za-z0-9“”（）()]{1,18}?(?:([、等]|[和及与](?=..))|[，。；;，,]|$)/;
const longestItem = 22;
const aWork =
  /(?:项目|工程|建设|改造|扩建|电站|电场|电厂|枢纽|水库|机场|码头|[公铁]路|高[铁速]|大桥|隧道|[产工]业园|园区|基地|医院|学校|[中小大]学|中心|管网|[港厂线园馆院])(?:[（(][^）)]{1,12}[）)])?$/;
const longestOwner = 16;

/** Where the words of a number begin: behind the works that are listed before its own, else where they did. */
export function itemStart(text: string, start: number, mention: QuantityMention): number {
  const from = start === 0 ? (itemNumber.exec(text)?.[0].length ?? 0) : start;
  const mark = text.lastIndexOf('、', mention.from);
  if (mark < from || !sizesWork(mention)) return from;
  const item = sizedItem.exec(text.slice(mention.to, mention.to + longestItem));
  if (item === null) return from;
  const whose = text.slice(mark + 1, mention.from);
  if (whose === '') return mark + 1;
  if (item[1] === undefined || !isOwner(whose)) return from;
  const before = text.slice(from, mark);
  const last = before.slice(before.lastIndexOf('、') + 1);
  // 甲公司300兆瓦储能电池、|乙公司250兆瓦光伏组件: the item before has a size of its own
  return last === '' || aWork.test(last) || ownerKind(last) === 'thing' ? mark + 1 : from;
}

/** 一、|学校开工率达到: the number of a heading; 一、二期工程 and 三、四级公路 are two of a kind. */
const itemNumber =
  /^[一二三四五六七八九十]{1,3}[、．.](?![一二三四五六七八九十][、，,和与及期级类等线产批段号季])/;

const isOwner = (words: string): boolean =>
  words.length <= longestOwner &&
  !isMeasure(words) &&
  !/[的约近超达共有]$/.test(words) &&
  wordsIn(words, 0, words.length).every(({ word }) => word.role === 'noun' || word.nominal);

/** 60万千瓦|抽水蓄能电站|、乙水库: the noun that is sized, where it is one of several; `from` is where the words before it begin. */
export function ofOneItem(
  found: Counted,
  mention: QuantityMention,
  text: string,
  from: number,
  words: string,
): Counted {
  const mark = found.noun.indexOf('、');
  if (mark < 2 || !(sizesWork(mention) || /[年日]产$/.test(words))) return found;
  const noun = found.noun.slice(0, mark);
  return text.charAt(from - 1) === '、' || aWork.test(noun)
    ? { noun, end: text.indexOf(noun, mention.to) + noun.length }
    : found;
}

/** 甲铁路、乙机场扩建、丙水库|3个|项目: whether as many works stand before the number as are counted. */
export const namesWorks = (words: string, counted: string, { value }: QuantityMention): boolean =>
  listsWorks(words) && /(?:项目|工程)$/.test(counted) && words.split('、').length === Number(value);

/** 甲大桥、乙大桥和|12座|小桥: named ones stand beside those that are counted, and have none of them. */
export const joinsOther = (words: string): boolean =>
  joint.test(words) && !isMeasure(words.replace(joint, ''));
const joint = /(?<=[\u4e00-\u9fff]{2})(?:以及|[和与及])(?:其[他余]|另外)?\s*$/;

/** The same, where a clause begins with the names that are joined to the count. */
export function isJoinedToCount(phrase: string, clause: string): boolean {
  const names = phrase.replace(joint, '');
  return (
    names !== '' &&
    ownerKind(names) !== 'place' &&
    countJoined.test(clause.slice(clause.indexOf(names) + names.length))
  );
}
const countJoined = /^(?:以及|[和与及])(?:其[他余]|另外)?[近约]?[0-9]+[多余]?[座条个处所家项]/;

/** 甲铁路、乙机场: several, and no places: 甲区、乙县两个项目 are theirs. */
const listsWorks = (words: string): boolean => {
  const mark = words.indexOf('、');
  return mark > 0 && ownerKind(words.slice(0, mark)) !== 'place';
};

/** 甲铁路、乙机场|等3个项目, 甲故居、乙遗址等|文物保护单位5处: those that the clause counts. */
export const isListCounted = (phrase: string, clause: string): boolean =>
  listsWorks(phrase) && worksCounted.test(clause);
const worksCounted =
  /、[^，,]*[0-9一二两三四五六七八九十]+[个项][\u4e00-\u9fff]{0,6}(?:项目|工程)|、[^，,、]*(?<![平同高中初])等(?![级候容额])[\u4e00-\u9fff]{2,14}[0-9]+余?[个处座家所项条]/;

/** 甲、乙等 are examples; 甲省丙路、丁路等 are of the province. */
export function areExamples(words: string): boolean {
  if (!/(?<![平同高中初])等$/.test(words)) return false;
  const { rest, kind } = splitOwner(words);
  return kind !== 'place' || rest.length <= 1;
}

/**
 * 新建甲、乙等|3条|、120公里高速公路: the noun behind both is counted and measured out; null where the count has one before it, 建公园|2座|、3公里绿道, or
 * none stands behind.
 */
export function nounOfBoth(
  text: string,
  { to, unit }: QuantityMention,
  next: QuantityMention | undefined,
  words: string,
): Counted | null {
  const side = nounOfAmounts(text, to, unit, next) ?? nounOfClasses(text, to, next);
  if (side !== null) return side;
  if (next === undefined || unit !== 'count' || next.unit === unit || !extents.has(next.unit)) return null;
  if (
    !besideCount.test(text.slice(to, next.from)) ||
    !(/等$/.test(words.trim()) || endsInDeed(words) || text.charAt(next.to) === '的')
  )
    return null;
  const [all = '', noun = ''] = wayBehind.exec(text.slice(next.to, next.to + longestItem)) ?? [];
  return noun === '' ? null : { noun, end: next.to + all.length };
}

/** 全村|200亩|、30万斤的脐橙: what they are so much of; null where the next amount stands elsewhere or tells of something else. */
function nounOfAmounts(
  text: string,
  to: number,
  unit: string,
  next: QuantityMention | undefined,
): Counted | null {
  if (next?.from !== to + 1 || text.charAt(to) !== '、' || next.unit === unit) return null;
  if (!extents.has(unit) || !(extents.has(next.unit) || weights.has(next.unit))) return null;
  const [all = '', noun = ''] = produce.exec(text.slice(next.to, next.to + longestItem)) ?? [];
  return noun === '' ? null : { noun, end: next.to + all.length };
}
const weights: ReadonlySet<string> = new Set(['jin', 'kg', 't']);
const produce =
  /^的?((?!的)[\u4e00-\u9fff]{0,5}?(?:[橙橘柚桃梨枣瓜果菇茶稻蒜姜薯椒菜葱]|苹果|葡萄|猕猴桃|柑橘|玉米|小麦|大豆|水稻|花生|药材|蔬菜|粮食|油菜|茶叶|水果)[子树]?)(?![园叶业苗汁干酒农民加产厂基林步种树片品田仓示批]|采摘|大棚)/;

/** 5家|国家级|、28家省级技术中心: the noun stands behind the last class; null where it stands behind the first, or none does. */
function nounOfClasses(text: string, to: number, next: QuantityMention | undefined): Counted | null {
  if (next === undefined || next.unit !== 'count') return null;
  const own = aClass.exec(text.slice(to, next.from))?.[1] ?? '';
  if (own === '') return null;
  const [all = '', , noun = ''] = classed.exec(text.slice(next.to, next.to + longestItem)) ?? [];
  return noun === '' ? null : { noun: `${own}${noun}`, end: next.to + all.length };
}
const level =
  '(?:(?:国家|世界|省|市|州|区|县|部|院|厅|[百千十]?亿元?|[百千]?万吨?|[A-Z1-5]{1,3}|[一二三]|甲|乙)级|[0-9一二三四五六七八九十百千]+亿元?以上)';
/** What is of a class: 获得表彰 is not. */
const bodies =
  '(?:企业|公司|中心|平台|基地|机构|单位|协会|合作社|农场|家庭农场|园区?|实验室|工作[站室]|产业|集群|学校|医院|景区|项目|工程|公路|道路|品牌|产品|人才|工匠|运动员|裁判员|教师|教练员?|医师|技师|文物|保护区|公园|街区|[乡村镇]|社区|小区|遗产|传承人|标准|[社场站厂馆港])';
const aClass = new RegExp(`^(${level})[、和及]$`);
const classed = new RegExp(
  `^(${level})的?((?!以[上下])[\\u4e00-\\u9fff]{0,12}${bodies})(?=[，,。；;、和与及]|$)`,
);
const extents: ReadonlySet<string> = new Set(['km', 'm', 'm2', 't', 'm3', 'kW', 'mu']);
const besideCount =
  /^[、，](?:共计?|总计|合计|总里程|总长度?|全长|里程|总面积|日处理(?:能力|规模)?|总装机(?:容量)?)?(?:约|近|超过?|达)?$/;
const wayBehind =
  /^的?((?!和|及)[\u4e00-\u9fff]{0,8}?(?:公路|铁路|道路|高速(?!公路)|桥梁|隧[道洞]|[用绿步栈航管渠河]道|管[网线廊]|线路|堤防|渠系|[^工]厂|[电泵水]站|电[场厂]|水库|码头|泊位|住?房|小区|街巷))(?![\u4e00-\u9fff]*(?:项目|工程))/;

/** 甲市|建成|, 改造|: the words before a number end in what is done. */
const endsInDeed = (words: string): boolean => {
  const last = wordsIn(words, 0, words.length).at(-1);
  return last?.word.role === 'verb' && last.end === words.trimEnd().length;
};

/** 实施|3大|工程：甲路改造: one of those that are counted, and not whose they are. */
export function isListedBehind(name: string, text: string, at: number): boolean {
  const mark = text.slice(at, at + longestSum).indexOf('：');
  return mark > 0 && text.startsWith(name, at + mark + 1);
}
const longestSum = 12;

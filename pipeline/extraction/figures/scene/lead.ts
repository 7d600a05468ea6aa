import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import { comparesTo, isAboveThen } from '../../sentences/comparing-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { withinLength } from '../period/spell.ts';
import { type Before, type Place, type Said, spans } from '../said.ts';
import { stripLead } from '../words/phrase.ts';
import { sizesName } from '../words/sized.ts';
import { wordAt, wordsIn } from '../words/words.ts';
import { nounBefore, readBefore } from './clause.ts';
import { itemStart } from './item.ts';
import { isInside } from './untimed.ts';

/** Which words before a number belong to it. */

/** 设计|时速250公里: the measure is written with its number. */
export function withSpeed(before: Before, words: string, value: string): Before {
  const measure = /^(?:时速|日产|年产|月产)/.exec(value)?.[0];
  if (measure === undefined) return before;
  const kind = /(?:设计行车|设计|最高运营|最高|运营|试验|平均|行车)$/.exec(words.trimEnd())?.[0] ?? '';
  const rest = words.trimEnd().slice(0, words.trimEnd().length - kind.length);
  const { subject, object, verb } = readBefore(rest);
  const owner = verb === '' ? nounBefore(object, object.length) : subject;
  return { subject: owner, verb: '', light: false, object: `${kind}${measure}`, changed: false };
}

/** Where the words of a number begin: after its clause's start, a colon, a time or the number before with its noun. */
export function startOf(
  { sentence, clause, quantities, times }: Place,
  mention: QuantityMention,
  colon: number,
  said: Said,
): number {
  const { text } = sentence.passage;
  let from = Math.max(clause.start, colon + 1, sentence.start);
  const numbers = mention.unit === 'rank' ? [] : quantities;
  for (const other of numbers)
    if (
      other.to <= mention.from &&
      other.to > from &&
      !spansYears(other, text) &&
      !sizesName(text, other.from, other.to)
    )
      from = Math.min(mention.from, other.to + withinLength(other, text));
  for (const other of quantities)
    if (
      mention.unit === 'rank' &&
      other.to <= mention.from &&
      other.to > from &&
      /[、，,]/.test(text.slice(other.to, mention.from))
    )
      from = other.to;
  if (mention.unit !== 'rank' && said.end > from && said.end <= mention.from) {
    // 12个工程中|大型灌区1个
    const isAmong = text.charAt(said.end) === '中' && said.end > clause.start;
    // 27个项目|齐开工 总投资80亿: in a headline a space parts clauses
    const done = deedOfHeadline.exec(text.slice(said.end, mention.from))?.[0].length ?? 0;
    from = said.end + (isAmong ? 1 : done);
  }
  for (const time of times)
    if (
      time.to <= mention.from &&
      time.to > from &&
      !isInside(text, from, time, mention.from) &&
      // 招商项目完成全年目标的|60%|: the aim is of the year
      !aimOf.test(text.slice(time.from, time.to + 3)) &&
      // 甲产业、乙产业前三季度|分别增长: whose the numbers are stands before the time
      !(text.startsWith('分别', time.to) && text.slice(from, time.from).includes('、')) &&
      // 吞吐量继2021年|突破300万吨后: who does it again stands before; 出口占同期|总额的三成: so does what the share is
      !/[继占]/.test(text.charAt(time.from - 1)) &&
      !(/[由从]/.test(text.charAt(time.from - 1)) && /^的?$/.test(text.slice(time.to, mention.from)))
    )
      from = time.to;
  // 甲省3市（乙、丙、丁）|常住人口
  // 呈现“三升两降”特点（GDP实现|1%|的增长: what stands in the bracket says all of it
  const lead = text.slice(from, mention.from);
  const aside = (listInBrackets.exec(lead) ?? toldInBrackets.exec(lead))?.[0].length ?? 0;
  return itemStart(text, from + aside, mention);
}
const toldInBrackets =
  /^[^（）]{4,}(?:特点|特征|态势|格局|亮点|局面|趋势|变化)[（(](?=[^（）()]{2,16}(?:实现|完成|达到|增长|下降|提高|上升)(?:了|约|近|超|[至到])?$)/;

/** 今年计划|投资 is what is planned. */
const aimOf = /^(?:全年|年度|年初|本年度)(?:目标|任务|计划|预算)|^(?:今年|本年)(?:目标|任务|预算|计划的)/;

const deedOfHeadline = /^[^，,\s]{1,6}[\s\u3000]+(?=[\u4e00-\u9fff])/;

/** The names of those that are counted. */
const listInBrackets = /^[（(][\u4e00-\u9fff]{1,8}(?:[、和][\u4e00-\u9fff]{1,8})+[）)](?=.{2})/;

/** 固定资产投资五年|累计完成: over how many years, and no figure that the words are parted at. */
const spansYears = ({ unit, to }: QuantityMention, text: string): boolean =>
  unit === 'a' && /^(?:累计|平均)/.test(text.slice(to, to + 2));

/** 嘉兴、湖州2个集团公司|的增幅超过…: the group that was counted is who the next number is about. */
export function groupOf({ sentence, clause }: Place, mention: QuantityMention, { end }: Said): string {
  const { text } = sentence.passage;
  if (
    end <= clause.start ||
    end > mention.from ||
    end - clause.start > 40 ||
    /[，；、：,;]/.test(text.slice(end, mention.from).replace(listInBrackets, ''))
  )
    return '';
  const group = stripLead(text.slice(clause.start, end)).replace(/^这/, '');
  // 甲县对800户家庭|下发补贴: to whom it is given
  // 50个建成项目|完成投资: what kind they are, and no deed
  const kind = group.endsWith('项目') ? (counts.exec(group)?.[0].length ?? 0) : 0;
  const acts = wordsIn(group, 0, group.length).some(
    ({ word, start }) =>
      (word.role === 'verb' && !word.nominal && (kind === 0 || start !== kind)) || word.role === 'frame',
  );
  if (acts || group.length > 24 || /^(?:计划|规划|拟|将|按|前?[0-9]+(?:天|日|年|个月|小时)$)/.test(group))
    return '';
  const noun = group.replace(/^[0-9]+[个项家座条](?=....)/, '');
  return noun;
}

const counts = /^[^0-9]{0,10}[0-9]+[个项]/;

/** 超5亿元|项目200个, 总投资超3亿元的|外资项目60个: the amount before says what is counted. */
export function withSizeClass(
  words: string,
  last: QuantityMention | undefined,
  text: string,
  mention: QuantityMention,
): string {
  if (
    last === undefined ||
    (mention.unit !== 'count' && !saysWhich.test(last.text)) ||
    last.unit === 'count' ||
    last.unit === '%' ||
    // 前4天|累计接待: how long is no size
    (spans.has(last.unit) && !aged.test(last.text)) ||
    last.to > mention.from
  )
    return words;
  const between = text.slice(last.to, mention.from);
  if (between === '' || /^[，,、；;\s]|^[和与及且并]/.test(between) || /[，,；;、（(]/.test(between))
    return words;
  if (between.startsWith('的')) return between.slice(1);
  // 投资6亿元|新建道路: what is done with the amount, which is no size of a road
  const isDeed =
    last.qualifier === 'exact' &&
    (wordAt(between, 0, between.length)?.word.role === 'verb' ||
      /(?:投入|安排|筹资|斥资|拨付|落实|筹措|统筹|整合)(?:资金)?$/.test(
        text.slice(Math.max(0, last.from - 6), last.from),
      ));
  // 10亿元及以上|基础设施项目12个
  // 500万元以上|固定资产投资36亿元, 65岁及以上|人口2万人
  const isClass =
    (/(?:以上|超|过)/.test(last.text) &&
      /(?:项目|企业|工程|单位|户|集群)(?:达到?|有|为|突破|超过)?$/.test(between)) ||
    (saysWhich.test(last.text) && !tellsOfThem(between));
  const by = isClass
    ? (sizes.exec(text.slice(Math.max(0, last.from - longestSize), last.from))?.[0] ?? '')
    : '';
  return between.length <= (isClass ? 12 : 4) && !isDeed ? by + last.text + between : between;
}
const longestSize = 10;
const saysWhich = /[元岁]及?以[上下]$/;
const aged = /岁及?以[上下]$/;
/** 65岁及以上|的有2万人, 均享受补贴: what is told of them, and no noun that they are. */
const tellsOfThem = (between: string): boolean =>
  /^(?:的|、|均|都|已|共|全部)/.test(between) ||
  /^(?:verb|adverb|frame)$/.test(roleUnlessNoun(wordAt(between, 0, between.length)));
const roleUnlessNoun = (found: ReturnType<typeof wordAt>): string =>
  found === null || found.word.nominal ? '' : found.word.role;
/** 税收|超千万元企业12家: by what they are sized. */
const sizes =
  /(?:年?(?:主营业务|营业|销售)收入|年?总?产值|年?营收|投资总额|年?(?:销售|交易|营业|利税|纳税)额|年?纳税|税收|利税)$/;

/** 超5亿元项目200个: what the amount measures, where the sentence has said it. */
export function sizedBy({ sentence, quantities, index, lead }: Place, mention: QuantityMention): string {
  const { text } = sentence.passage;
  const next = quantities[index + 1];
  if (
    !money.has(mention.unit) ||
    next?.unit !== 'count' ||
    /[，,。；;、]/.test(text.slice(mention.to, next.from))
  )
    return '';
  const said = [...lead.matchAll(sizings)].at(-1)?.[0] ?? '';
  // 培育10亿元|企业15家
  if (said === '' && !/以[上下]$/.test(mention.text) && aFirm.test(text.slice(mention.to, next.from)))
    return '规模';
  return said === '' &&
    /以上|超|过|[—至到～~-]/.test(mention.text) &&
    /^的?[^，,。]{0,8}项目/.test(text.slice(mention.to, next.from))
    ? '投资'
    : said;
}

/** 3个|产值过百亿元|的园区: by what those are sized that the number before counts; empty where it counts nothing else. */
export function sizedAs(last: QuantityMention | undefined, mention: QuantityMention, text: string): string {
  if (!money.has(mention.unit) || last?.unit !== 'count' || text.charAt(mention.to) !== '的') return '';
  return sizeAlone.exec(text.slice(last.to, mention.from))?.[1] ?? '';
}

const aFirm = /^(?:级|的|规模|以上|级以上)*(?:[\u4e00-\u9fff]{0,4}企业|园区|(?:产业)?集群)(?:达到?|有|共)?$/;

/** Units of amounts of money. */
export const money: ReadonlySet<string> = new Set(['CNY', 'USD', 'EUR', 'HKD']);
/** By what firms and works are sized. */
export const sizeMeasures =
  '(?:总投资|投资总?额|年?产值|年?(?:主营业务|营业|销售)收入|年?营收|年?销售额|年?利税额?|年?税收|年?纳税额?|注册资本|估值|市值)';
const sizeAlone = new RegExp(`^((?:经济总量|GDP|${sizeMeasures}))$`);
const sizings = new RegExp(`${sizeMeasures}(?=超|过|突破|在|不低于|[^，,。；;]{2,10}以上|$)`, 'g');

/** 湖州GDP增速高于嘉兴|0.5个百分点: what it is compared with is no part of the label. */
export const withoutComparison = (words: string): string => words.replace(comparison, '') || words;
const comparison = new RegExp(
  `(?:分别|均|也)?(?:${comparesTo}|高出|超出|超过|领先|落后于?|(?<![同环占])比(?!重|例|率)|较)[^，,。]{1,20}?(?:快|慢|高|低|高出|多|少)?$`,
);

/** 湖州GDP比嘉兴多|15亿元|, 人均收入高于全省平均水平|4000元|: nor is another place with which an amount is compared. */
export function withoutOtherPlace(words: string): string {
  const other = comparedWith.exec(words);
  if (other === null || other.index < 2) return words;
  const own = words.slice(0, other.index);
  // 年产值比建厂初期多|3亿元|
  // 气温高于上年同期|1.2℃|
  const isOther =
    ownerKind(other[1] ?? '') === 'place' ||
    isAboveThen(words, '') ||
    (isMeasure(own) && apart.test(words) && !ofTime.test(other[1] ?? ''));
  return isOther ? own : words;
}
const apart = /比[^，,]+[高低多少][出了]?$/;
const ofTime = /^(?:[上去前]年|同期|年初|常年|往年|上[月周季])/;
const comparedWith = new RegExp(
  `(?:分别|均|也|则|还)?(?:${comparesTo}|高出|多出|超过|领先|(?<![占同环对])比(?![例重赛率值])|较)([^，,。；;、比较0-9]{2,10}?)(?:的?平均(?:水平|值)?|水平)?(?:高|低|多|少|大|小)?[出了]?$`,
);

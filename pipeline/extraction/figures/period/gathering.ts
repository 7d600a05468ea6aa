import type { Span } from '../../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Label, Place } from '../said.ts';

/** What is counted, signed or begun at a gathering is of its day: `3月5日，集中开工活动举行。水利项目|7个|，投资|9亿元|` */

/** The day that opens a sentence in which something is held, or begun by many at once: 3月5日，12个项目集中开工. */
export const gatheringOf = ({ text, start }: Sentence, times: readonly TimeMention[]): TimeMention | null => {
  const first = times[0];
  return first?.date_precision === 'day' && first.from - start <= 8 && gathers.test(text) ? first : null;
};
const held = '(?:举行|举办|召开|开幕|启幕)';
const gathers = new RegExp(
  `(?:开工|签约|竣工)[^，,。]{0,36}${held}|${held}[^，,。]{0,24}(?:开工|签约|竣工)|${held}[^，,。]{0,24}(?:招商|推介|洽谈|博览|投资)[^，,。]{0,6}会|(?:招商|推介|洽谈|博览|投资)[^，,。]{0,6}会[^，,。]{0,24}${held}|集中(?:开工|签约|竣工)(?:仪式|活动|大会)上|[0-9]个[^，,。；;]{0,24}集中(?:开工|签约|开?竣工|奠基|动工)(?!以来)`,
);

/** 10月18日，推介会举行，123个项目集中竣工, 落地12个项目, 300名客商参会: what is counted at a gathering is of its day. */
export const isOfGathering = (
  time: TimeMention,
  home: Span,
  { sentence, clause }: Place,
  mention: QuantityMention,
): boolean =>
  time.date_precision === 'day' &&
  mention.unit === 'count' &&
  time.from - sentence.start <= 4 &&
  isHeld.test(sentence.passage.text.slice(home.start, Math.min(mention.from, home.end + 100))) &&
  (/^[^，,。；;]{0,24}(?:集中|签约|开工|竣工|启动|揭牌|参加|参展|[参与]会|出席|见证|会场)/.test(
    sentence.passage.text.slice(mention.to, mention.to + 32),
  ) ||
    /^(?:现场|共|集中)*(?:落地|签约|签订|揭牌)/.test(
      sentence.passage.text.slice(clause.start, mention.from),
    ));
const isHeld = new RegExp(held);

/** Whether a number of a sentence without a time is of the gathering that the passage tells of. */
export const isOfOccasion = (place: Place, mention: QuantityMention, { indicator }: Label): boolean =>
  (mention.unit === 'count' && /^集中(?:开工|签约|开?竣工|奠基)/.test(indicator)) ||
  isOpened(place, mention) ||
  goesOnCounting(place, mention);

/** 本次集中开工项目12个, 87个重大项目分别在各县开工 */
const isOpened = ({ clause, sentence: { passage } }: Place, { unit, from, to }: QuantityMention): boolean =>
  unit === 'count' &&
  (/(?:集中|本次|此次)(?:开工|签约|开?竣工|奠基)[^，,。；;]{0,14}$/.test(
    passage.text.slice(clause.start, from),
  ) ||
    /^[^，,。；;]{0,24}(?:集中|签约|开工|竣工)/.test(passage.text.slice(to, to + 34)));

/**
 * 会上，共签约32个项目，总投资|80亿元|; 按行业分，水利项目7个，投资|9亿元|，占|三成|: a sentence that opens by counting what was signed or begun, and by what sort or
 * size it is; what a whole place has or has done so far is no part of it.
 */
const goesOnCounting = ({ sentence, times }: Place, { from, to, unit }: QuantityMention): boolean => {
  if (times.length > 0 || !parts.has(unit)) return false;
  const { text } = sentence.passage;
  // |5亿元至8亿元|的4个: of what size they are
  if (unit === 'CNY' && /^的?(?:项目)?(?:有|共)?[0-9]+[个项]/.test(text.slice(to, to + 8))) return false;
  // 其中，甲厂改造项目投资|3亿元|: what one of them costs
  if (unit === 'CNY' && ofOneOfThem.test(text.slice(sentence.start, from))) return false;
  const words = text.slice(sentence.start, to);
  return (
    (signs.test(words) ||
      counts.test(words) ||
      countsByPlace.test(words) ||
      countsAmong.test(text.slice(sentence.start, to + longestKind))) &&
    !besides.test(text.slice(sentence.start, from))
  );
};
const ofOneOfThem = /其中[，,]?[^，,；;0-9]{6,}项目总?投资$/;
const parts: ReadonlySet<string> = new Set(['count', 'CNY', 'USD', '%', 'pp']);
const signs =
  /^[^。]{0,60}?(?:(?<!已)签约|签下|签订|签署|集中开工|集中竣工)[^，,。；;0-9]{0,12}[0-9]+[个项份家][^，,。；;、]{0,10}(?:[、，,；;].*)?$/;
/** 分县区看，甲区9个、|6亿元|: how many each has. */
const countsByPlace =
  /^(?:从|按|分)[^，,。；;0-9]{1,8}看[，,][^，,。；;、0-9]{2,8}[0-9]+[个项](?:[、，,；;].*)?$/;
/** 从产业看，|46个|项目中，食品12个、|3亿元|: what those are that were signed. */
const countsAmong = /^(?:(?:从|按|分)[^，,。；;0-9]{1,8}[看分][，,])?[0-9]+个[^，,。；;0-9]{0,8}项目中[，,]/;
const longestKind = 14;
const counts =
  /^(?:(?:从|按)[^，,。；;]{1,12}(?:[看分])[，,]|其中[，,]?)?(?:[^，,。；;、0-9]{0,10}项目(?:共|有)?[0-9]+[个项]|[0-9.]+[万亿]+元?(?:以上|以下|至[0-9.]+[万亿]+元?)的?(?:项目)?(?:共|有)?[0-9]+[个项])(?:[，,；;].*)?$/;
const besides =
  /(?<!占)全[省市县区国州年]|目前|累计|已(?!知)|将(?!近)|力争|(?<!年度)计划|预计|拟|达产|建成|达到|(?:改造|投产|投用)后/;

import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { type Label, label, type Place, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Stretches of time, and what is of one: neither is of the one day or year that stands before.
 *
 * `五年|间新建` → no amount · `连续|3年|增长` → no time · `2020年创办，三年累计实现产值|50亿元` → not 2020 · `去年3月投用，日均出库|6万件` → not March
 */

/** 人均预期寿命79岁: an age is no stretch that anything lasts. */
const isAge = ({ unit, text }: QuantityMention): boolean => unit === 'a' && text.endsWith('岁');

/** 成立70周年, 两年平均, 提前两个月, 连续三个月: a stretch of years is of no shorter time; its own length says how long. */
export const isSpell = (mention: QuantityMention, text: string): boolean => {
  const { unit, from } = mention;
  return (
    // 工期缩短|半年|: by how much something was changed
    (unit === 'a' &&
      !isAge(mention) &&
      !/(?:缩短|延长|推迟)了?$/.test(text.slice(Math.max(0, from - 4), from))) ||
    (unit === 'mo' && /(?:提前|[连持]续)$/.test(text.slice(Math.max(0, from - 2), from))) ||
    // 从签约到开工，只用了|98天|
    (/^(?:d|mo)$/.test(unit) &&
      (/[只仅]用了?$/.test(text.slice(Math.max(0, from - 3), from)) ||
        doneIn.test(text.slice(mention.to, mention.to + 6))))
  );
};

/** 3个工作日|放款|, 8天|到港|: how long it takes. */
const doneIn = /^(?:内|就|便|即可?|可)*(?:到[港货达账岸]|办结|办妥|发放|放款|送达|运抵|走完|跑完|拿到|批复)/;

/** 合作社一年|销售80万斤|, 平均一天|卖出60台|: over how long, and nobody; null for any other number. */
export function overSpell({ before: { subject, verb, object }, group, where }: Scene): Label | null {
  const [, doer = '', spell = ''] = verb === '' ? [] : (inSpell.exec(subject) ?? []);
  return spell === ''
    ? null
    : label(doer || group || (where.previous?.name ?? ''), `${spell}${verb}${object}`, verb);
}
const inSpell = /^(.{2,}?|)((?:平均)?(?<![第统唯近同每万])一(?:天|晚上?|个?月|年|周))(?:下来)?$/;

/** Whether a time is as long as several years: what a stretch of years may be of. */
const isLong = ({ date_start, date_end }: TimeMention): boolean =>
  date_start !== null && date_end !== null && date_start.slice(0, 4) !== date_end.slice(0, 4);

const summed = /(?<![0-9第])(?:近|过去)?[两二三四五六七八九十几2-9]年(?:来|间|累计|共)/;

/** 三年累计实现产值|50亿元: the years are told, and the time before is one of them; behind a semicolon the words are of the time again. */
const sumsYears = (time: TimeMention, between: string): boolean =>
  !isLong(time) && summed.test(between.replace(/^.*[；;]/s, ''));

/** 1975年建场，两代人接力种树，造林|36万亩|: what all the years since have brought. */
const generations =
  /[，,；;](?:经过|历经|通过)?(?:[一两二三四几]代人|[一两二三四]代[^，,。；;0-9]{2,8}人|[几数多]十年|多年来|几十年来)[^；;]*$/;
const opened =
  /^[，,]?[^，,。；;]{0,24}(?:启用|投用|投产|建成|落成|开业|投入使用|投入运营|封关运营|创立|创办|建设)/;
/** 日均出库|6万件, 年回收量|7800吨, 可容纳|500人: what it does day by day, or can. */
const going =
  /(?:日均|日(?=[产加处供接输出])|年(?=[产加处供回缴接输])|月均|每[年月日天]|带动就业|解决就业|吸纳就业|可(?=[容满提供]))[^，,。；;]{0,12}$/;

/** 去年3月投用，日均出库|: what a thing does from then on is not of the day that it was opened on. */
const goesOnSince = (time: TimeMention, { clause, sentence }: Place, { from }: QuantityMention): boolean => {
  const { text } = sentence.passage;
  return (
    time.to < clause.start &&
    !isLong(time) &&
    opened.test(text.slice(time.to, clause.start)) &&
    going.test(text.slice(clause.start, from))
  );
};

/** Whether a number is of a longer time than the one that stands before it in its sentence. */
export function outlasts(time: TimeMention, place: Place, mention: QuantityMention): boolean {
  const { text } = place.sentence.passage;
  if (isSpell(mention, text)) return !isLong(time);
  return (
    sumsYears(time, text.slice(Math.max(time.to, mention.from - 60), mention.from)) ||
    (!isLong(time) && generations.test(text.slice(time.to, mention.from))) ||
    goesOnSince(time, place, mention)
  );
}

/** How many characters behind a number say that its stretch is one within which something happens: 五年|间, 三个多月|里. */
export const withinLength = ({ unit, to }: QuantityMention, text: string): number =>
  spans.has(unit) && within.test(text.slice(to, to + 2)) ? 1 : 0;
const within = /^(?:间(?![断隔接谍距歇])|里(?!程))/;

/** Whether a number is a stretch of time and no amount: 未来5年, 近三年, 五年间. */
export function isStretch(mention: QuantityMention, text: string): boolean {
  const { from, to, unit } = mention;
  if (!spans.has(unit)) return false;
  const before = text.slice(Math.max(0, from - longestPast), from);
  return (
    ahead.test(before) ||
    (unit === 'a' && mention.text.startsWith('近')) ||
    (nearMonths.test(mention.text) &&
      /(?:^|[，。；：])$/.test(text.slice(from - 1, from)) &&
      !/^(?:$|[，。；的、]|左右|时间|[以之]?[内前后])/.test(text.slice(to, to + 2))) ||
    ofHoliday.test(before) ||
    withinLength(mention, text) > 0 ||
    // 一个多月|来，: since when; 平台上线三个月|来 says how long it runs
    (/^以?来[，,]/.test(text.slice(to, to + 3)) && !/[\u4e00-\u9fff]$/.test(before)) ||
    // 两年|平均增长
    (text.startsWith('平均', to) && !before.endsWith('连续')) ||
    (/^(?:$|[，。；])/.test(text.charAt(to)) && likened.test(before))
  );
}
const longestPast = 70;
/** |近两个月|就业形势好转: when, and not for how long. */
const nearMonths = /^近[一二两三四五六七八九十]+(?:个月|天|周)$/;
const ahead = /(?:未来|今后|过去|最近|这)$/;
/** “五一”假期前三天: which days. */
const ofHoliday =
  /(?:(?:假期|假日|长假|黄金周|春节|国庆|[月年周旬])[前头首后]|[0-9]年(?:国庆|春节|五一|元旦|中秋|清明|端午))$/;
/** 这五年，是活力提升的|五年|: what the years were like. */
const likened =
  /(?:这|过去的?)[^，。；0-9]{0,4}[年月天][，,]?(?:我[们省市县区]|[^，。；0-9]{2,8}[省市县区])?是[^。；0-9]{0,50}的$/;

const ofTime = /(?:工期|周期|时间|时长|期限|年限)$/;
const sizes: ReadonlySet<string> = new Set('km m m2 km2 m3 mu har t CNY count kW'.split(' '));

/** 计划工期36个月，|73公里|: a size is none of the time that was told of before it. */
export const isNoTime = ({ indicator }: Label, { said, mention }: Scene): boolean =>
  indicator === said.label?.indicator && ofTime.test(indicator) && sizes.has(mention.unit);

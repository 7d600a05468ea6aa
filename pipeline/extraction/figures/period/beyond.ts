import { spanAt } from '../../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isOfDesign, isOfLevel, isOfPresent } from '../../sentences/period.ts';
import { isOfNumber, isOfPlanBesides, isSince } from './between.ts';
import { governsBeyond } from './governing.ts';
import { type Beyond, heldBut, type Periods } from './held.ts';
import { closes, isBasis, isOfDeed, isOfIssue, isOfOneDeed, isOfTelling, isWithin } from './own-time.ts';
import { isOfAverage } from './passed-on.ts';
import { isOfContrast, isOfHope, isOfThing, ofSomethingElse } from './time-of-other.ts';

/** Which times hold for what follows their sentence, and what holds again behind one that is told in passing. */

/**
 * Whether a time holds for what follows its sentence; “十四五”以来 does not: that may be of one year or of today; nor does 截至7月底 behind a
 * semicolon, which is of its own part.
 */
export function holdsBeyond(
  time: TimeMention,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): boolean {
  const { text } = sentence.passage;
  const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? sentence;
  return (
    !/(?:时|之际)$/.test(text.slice(time.to, Math.min(home.end, time.to + 24))) &&
    (!/以来$/.test(time.text) || /^(?:20[0-9]{2}年|今年|去年)以来$/.test(time.text)) &&
    !/[由从]$/.test(text.slice(Math.max(0, time.from - 1), time.from)) &&
    // 人口从2012年开始超过60万: of what its clause tells alone, when it does not open it
    !(
      time.date_end === null &&
      /[^，,。；;\s]{2,}(?<!提到|明确|规定|要求|指出|表示|决定)[，,]?$/.test(
        text.slice(sentence.start, time.from),
      )
    ) &&
    !isWithin(time, text) &&
    !isOfAverage(time, sentence) &&
    !(closes(time, text) && /[；;]/.test(text.slice(sentence.start, time.from))) &&
    !isOfNumber(time, text) &&
    !isOfPlanBesides(time, sentence, quantities) &&
    !isOfContrast(time, text, sentence.end) &&
    !isBasis(time, home, text) &&
    !nothingTold.some((isSo) => isSo(time, text)) &&
    !isOfDeed(time, home, quantities, text) &&
    !isOfOneDeed(time, sentence, quantities) &&
    governsBeyond(time, home, sentence, quantities)
  );
}

/** What a time is of, where nothing is told for it. */
const nothingTold = [
  ...ofSomethingElse,
  isOfThing,
  isOfDesign,
  isOfHope,
  isOfIssue,
  isOfPresent,
  isOfLevel,
  isOfTelling,
  isSince,
];

const balances =
  /余额|库存|去化|存款|贷款|存贷比|[0-9]户|(?:常住|户籍|总)人口|城镇化率|不良率|总资产|总负债|资产总额|负债总额/;
const endOfMonth = /^(?:[0-9]{4}年|今年)?(?:[0-9]{1,2}月|[一二三四]季度|年)[末底]$/;

/** 9月末，存款余额4000亿元: the day is that of what there was then, and no period that brought something. */
const isOfBalances = ({ text }: TimeMention, told: string): boolean =>
  endOfMonth.test(text.replace(/^截?至|^到/, '')) && /余额|存款|贷款|库存/.test(told);

/** “五一”假期: some days of which a report tells in passing. */
const isFeast = ({ rule }: TimeMention): boolean => /holiday/.test(rule);
const onFeast = /^其中|假期|节日|期间|游客|旅游|景区|接待|客流|旅客|票房|文旅|车流|住宿|民宿|餐饮|预订/;

/** 2023年产值8亿元，1—2月完成2亿元。|其中，…: the parts of what was told last. */
const parts = /^其中/;

/** 11月份，商品房销售增长5%。|甲市卖房8000套，下降4%|: what the same month has brought. */
const resultsOfMonth = /^其中|^分[^，,]{1,6}看|同比|环比|[比较]上月|增长|下降|回升|回落|上升|上涨/;

/** Whether a month is told of by itself: 去年5月. */
const isOneMonth = ({ date_precision, date_start, date_end }: TimeMention): boolean =>
  date_precision === 'month' && date_start?.slice(0, 7) === date_end?.slice(0, 7);

/** 累计完成20亿元，占总投资的60%，今年上半年完成4亿元: behind a clause with numbers of another time. */
const isBehindNumbers = (
  { from }: TimeMention,
  { start, passage: { text } }: Sentence,
  quantities: readonly QuantityMention[],
): boolean =>
  quantities.some((one) => one.from >= start && one.to < from && /[，,；;]/.test(text.slice(one.to, from)));

/** 甲物流园二期到3月末完成投资3亿元: where one thing stands, and nothing that is told of others. */
const isOfOneThing = (time: TimeMention, { passage: { text }, start }: Sentence): boolean =>
  closes(time, text) && endsInThing.test(text.slice(Math.max(start, time.from - 24), time.from));
const endsInThing =
  /[^，,。；;：:]{3,}(?:项目|工程|基地|园区?|[铁公]路|高铁|线|大桥|隧道|机场|[电水]站|水库|港|公司|厂|集团|[一二三四五]期)$/;

/** What holds again behind the last time of a sentence, where that is told in passing. */
export function asideOf(
  held: readonly TimeMention[],
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  before: Periods,
): Beyond | null {
  const last = held.at(-1);
  if (last === undefined) return before.beyond;
  const outer = before.beyond ?? before;
  // a text of the feast itself goes on with it
  if (isFeast(last)) return before.passage === null ? null : { passage: outer.passage, goesOn: onFeast };
  if (isOfBalances(last, sentence.text)) return { passage: outer.passage, goesOn: balances };
  // 2021年9月，甲县遭遇暴雨。倒塌房屋300间: what it is told for comes with the next sentence
  const isMonth = isOneMonth(last) && quantities.some(({ from }) => from >= sentence.start);
  const [first] = held;
  const isBehind =
    isBehindNumbers(last, sentence, quantities) && (held.length === 1 || first?.edtf !== last.edtf);
  if (!isMonth && !isBehind && !isOfOneThing(last, sentence)) return null;
  const isPart = /其中[，,]?$/.test(sentence.passage.text.slice(sentence.start, last.from));
  // 2020年亏损2亿元，2021年盈利3亿元: of neither, but of the whole behind a part of it
  const whole = held.length > 1 ? (isPart ? first : null) : isIn(last, outer.passage) ? outer.passage : null;
  return { passage: whole ?? null, goesOn: isMonth ? resultsOfMonth : parts };
}

/** Whether a time lies in another. */
const isIn = ({ date_start, date_end }: TimeMention, whole: TimeMention | null): boolean =>
  (whole?.date_start ?? '9') <= (date_start ?? '') && (whole?.date_end ?? '') >= (date_end ?? '9');

/** Whether the time told in passing is a day of balances, or a feast. */
export const isOfStock = (beyond: Beyond | null): boolean =>
  beyond !== null && beyond.goesOn !== parts && beyond.goesOn !== resultsOfMonth;

/** 9月末，存款余额4000亿元。居民消费价格上涨|0.2%|: behind what is told in passing the time before it goes on. */
export const behindAside = (held: Periods, told: string): Periods =>
  held.beyond === null || held.beyond.goesOn.test(told)
    ? held
    : heldBut(held, { passage: held.beyond.passage, beyond: null });

import { type Span, spanAt } from '../../../grammar/clause.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isOfDesign, isOfLevel, isOfPresent, isReportingPeriod } from '../../sentences/period.ts';
import { speechWords } from '../../sentences/speech-words.ts';
import type { Place } from '../said.ts';
import { saysDone } from '../status/done.ts';
import { fromThenOn, hasCome, isOfNumber, isSince, isYearOf, untilThen } from './between.ts';
import { gatheringOf, isOfGathering } from './gathering.ts';
import {
  addsThen,
  closes,
  holdsOne,
  isBareDeed,
  isBasis,
  isBehind,
  isOfAge,
  isOfBeginning,
  isOfDeed,
  isOfGoal,
  isOfIssue,
  isOfNoun,
  isOfOrders,
  isUpTo,
  isYearlike,
  recurs,
  tellsStage,
} from './own-time.ts';
import { leavesBehind } from './passed-on.ts';
import { goesByOnDay, goesOnWithStock } from './stock-then.ts';
import {
  isAside,
  isOfContrast,
  isOfHope,
  isOfListed,
  isOfOne,
  isOfThing,
  ofSomethingElse,
} from './time-of-other.ts';

/** Which time of its own sentence a number is for. */

const events = /首[飞航发]|试飞|竣工|建成|开通|通车|投产|开工|投运|完工|成立|召开|举行|启用|签署|印发|出台/;
/** 昨日，省统计局通报：全省接待游客…: the day is that of the telling. */
const isOfReport = (time: TimeMention, between: string): boolean =>
  time.date_precision === 'day' && reported.test(between);

const reported = new RegExp(`^[^；;。]{0,30}${anyOf(speechWords('reports'))}[^；;。，,]{0,12}[：:，,]`);

/** 9月1日，甲校启用，可容纳|: what a thing has or holds is of no day. */
const isFact =
  /[，,](?:[^，,。；;]{0,12})?(?:可|设|有|配备|容纳|全线|规划|涉及|拥有|能力|产能|库容|惠及|服务)[^，,。；;]{0,10}$|(?:途经|途径|串联|连接|覆盖|辐射)[^，,。；;]*$/;

/** What a time may be of by the words around it, and of no number. */
const ofOther = [
  ...ofSomethingElse,
  isOfAge,
  isOfGoal,
  isOfIssue,
  isOfOrders,
  isOfPresent,
  isOfLevel,
  recurs,
];

/** 设计目标年为2030年，|按满足年旅客吞吐量|8万人次设计, |规模|10万吨/日: what is to be coped with by then. */
const designed = /按|满足|规模|吞吐|人口|能力|(?:流|通|运|需|用|水)量/;

/** The last time before a number that holds for it. */
export function governing(place: Place, mention: QuantityMention): TimeMention | null {
  const { sentence, whole, clause, times, quantities } = place;
  const { text } = sentence.passage;
  const bracketed = times.find((time) => isBehind(time, mention, text));
  if (bracketed !== undefined) return bracketed;
  let later: TimeMention | null = null;
  let ended = false;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const time = times[index];
    if (
      time === undefined ||
      time.to > mention.from ||
      !isYearlike(time) ||
      (time.date_end === null && text.charAt(time.from - 1) === '继') ||
      ofOther.some((isSo) => isSo(time, text)) ||
      quantities.some((other) => isBehind(time, other, text)) ||
      isOfReport(time, text.slice(time.to, mention.from)) ||
      (isOfDesign(time, text) && !designed.test(text.slice(clause.start, mention.from))) ||
      leavesBehind(time, place, mention) ||
      isAside(time, times[0], text, mention.from) ||
      isOfContrast(time, text, mention.from)
    )
      continue;
    const outer = times[index - 1];
    if (outer !== undefined && closes(outer, text) && (isOfListed(time, text) || isYearOf(time, outer, text)))
      continue;
    const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? whole;
    if (isOfNumber(time, text) && /[；;]/.test(text.slice(time.to, mention.from))) continue;
    if (isSince(time, text)) {
      if (hasCome(mention, text.slice(time.to, mention.from))) return fromThenOn(time);
      continue;
    }
    if (isOfNoun(time, mention.from, text)) continue;
    if (isPast(time, mention, quantities, text) || (mention.from >= home.end && isBasis(time, home, text)))
      continue;
    const until = closes(time, text) ? untilThen(outer, time, text) : null;
    if (until !== null) return until;
    if (isOfStart(time, home, place, mention)) {
      // 今年新建6处；甲园去年7月开工，主体已完成|八成|: what has been done since is of no year told of before
      if (
        /[；;]/.test(text.slice(outer?.to ?? time.from, time.from)) &&
        isOfBeginning(time, mention.from, text)
      )
        return null;
      ended = true;
      continue;
    }
    // 1958年，灌区动工，1965年建成，先后|3次|扩建: what is told behind the second deed is not of the first
    if (ended && isDeedAlone(time, home, quantities, text)) continue;
    if (home.start === whole.start && !(mention.unit === 'CNY' && isOfThing(time, text))) return time;
    if (isOfThing(time, text) || isOfOne(time, text)) continue;
    // 近期（至2020年）建设2条跑道；远期将有4条
    if (/[；;]远[期景]/.test(text.slice(time.to, mention.from))) return null;
    if (isOfHope(time, text) && /[；;]/.test(text.slice(time.to, mention.from))) return null;
    if (isOfGathering(time, home, place, mention) || addsThen(time, home, mention, text)) return time;
    if (isOfOther(time, sentence, text.slice(time.to, mention.from))) continue;
    if (isDayOfDeed(time, text.slice(clause.start, mention.from), text)) continue;
    if (!governsBeyond(time, home, sentence, quantities)) {
      ended ||= isBareDeed(time, home, text);
      // 2020年亏损2亿元，2021年扭亏为盈，实现利润|3500万元|: the later year holds, where none of its own begins anew
      later ??= isReportingPeriod(time) && leadsClause(time, home, text) ? time : null;
      continue;
    }
    if (later !== null) return isReportingPeriod(time) ? later : time;
    if (isReportingPeriod(time) || time.date_end === null || time.date_start === null || isUpTo(time, text))
      return time;
    const between = text.slice(time.to, mention.from);
    const isPoint = closes(time, text);
    const isNear = !/[；;]/.test(between) && between.length <= reachOf(time, isPoint, place);
    if (isNear && (isPoint || !isFact.test(between))) return time;
    if (goesByOnDay(time, place, mention)) return time;
    // 3月末，存款余额4000亿元；贷款余额|3000亿元|; 1995年末，有渔村30个；平均每村|70艘|: what there is on the same day
    if (/[末底]$/.test(time.text) && goesOnWithStock(between, isPoint)) return time;
  }
  return null;
}

/** Whether a time is that at which what a number has come to was begun or done. */
const isOfStart = (
  time: TimeMention,
  home: Span,
  { sentence: { passage }, clause, quantities }: Place,
  { from }: QuantityMention,
): boolean =>
  from >= home.end &&
  (isOfBeginning(time, from, passage.text) ||
    (isOfDeed(time, home, quantities, passage.text) && !saysDone(passage.text.slice(clause.start, from))));

/** Whether the clause of a time, or the one behind it, tells of what was done to a thing, and of no number. */
const isDeedAlone = (
  { to }: TimeMention,
  home: Span,
  quantities: readonly QuantityMention[],
  text: string,
): boolean =>
  (events.test(text.slice(to, home.end + 20)) ||
    tellsStage(text.slice(to, home.end).replace(/[，,。；;]$/, ''))) &&
  !holdsOne(quantities, home);

/** How far a time holds that is no stretch to report on: a point where things stand, or the day of a gathering, furthest, another day least. */
const reachOf = (time: TimeMention, isPoint: boolean, { sentence, times }: Place): number =>
  isPoint || gatheringOf(sentence, times) === time ? 100 : time.date_precision === 'day' ? 40 : 70;

/** Whether a clause opens with a time and tells of something without a number. */
const leadsClause = (time: TimeMention, home: Span, text: string): boolean =>
  text.slice(home.start, time.from).trim() === '' && !events.test(text.slice(time.to, home.end));

/** 5月15日，双方签约，企业将投资|20亿元: the day is that of what was done */
const isDayOfDeed = (time: TimeMention, words: string, text: string): boolean =>
  time.date_precision === 'day' && !closes(time, text) && willBe.test(words);
const willBe =
  /将(?:在[^，,。；;]{1,12}(?:总?投资|新?建设?|投入)|总?投资|投入|新?建|建设|新增|实现|带动|创造|达)[^，,。；;]*$/;

/** 由上年的40.3%提高到41%: the time before belongs to the first of the two. */
const isPast = (
  time: TimeMention,
  mention: QuantityMention,
  quantities: readonly QuantityMention[],
  text: string,
): boolean =>
  /[由从]/.test(text.charAt(time.from - 1)) &&
  quantities.some(({ from }) => from >= time.to && from < mention.from) &&
  // 从2001年的46%、|29%|调整为2008年的39%、31%: of the same list
  !listedThen.test(text.slice(time.to, mention.from));

const listedThen = /^的?(?:[0-9.]+(?:[%％‰万亿]|[\u4e00-\u9fff]{1,3})?[、和及与])+$/;

/** 这5项预计10月底前完成；1170件援助已完成948件: a term holds up to the semicolon. */
const isOfOther = (time: TimeMention, sentence: Sentence, between: string): boolean =>
  (time.date_start === null || time.date_precision === 'month') &&
  /[；;]/.test(between) &&
  time.from - sentence.start > 12 &&
  !whoTells.test(sentence.passage.text.slice(sentence.start, time.from));
/** 记者23日从市港航局获悉，|1月|… */
const whoTells = /^[^。；;，,]{2,40}(?:获悉|了解到|显示|消息|通报|介绍|公布|发布)[，,：:]$/;

const longestOpening = 60;
/** 本报青溪1月4日讯记者某报道：|去年|, 厂长说：|去年|, 气象台统计了|去年|的记录: who tells it opens nothing. */
const beforeOpening = /^[^，,。；;]*(?:[：:]|(?:统计|调查|查阅|翻阅)了?)\s*/;

/** A time that opens the sentence, or a clause with figures, holds on; that of an event in passing does not. */
export function governsBeyond(
  time: TimeMention,
  home: Span,
  sentence: Sentence,
  quantities: readonly QuantityMention[],
): boolean {
  const { text } = sentence.passage;
  const words = text.slice(home.start, time.from).replace(beforeOpening, '');
  const leads =
    words.length < longestOpening && words.replace(/[\s“（(0-9.．、一二三四五六七八九十]/g, '').length <= 6;
  const opens =
    leads &&
    (/[；;]\s*(?:(?:第[一二三四五]阶段|[近中远]期)[（(])?$/.test(text.slice(sentence.start, time.from)) ||
      (time.from - sentence.start < longestOpening &&
        /^[^，,；;]*$/.test(text.slice(sentence.start, time.from))));
  const first = (quantities[0]?.from ?? time.from) >= time.from;
  if (
    (leads && first && !events.test(text.slice(time.to, home.end))) ||
    opens ||
    text.slice(time.to, home.end).trim() === ''
  )
    return true;
  return holdsOne(quantities, home);
}

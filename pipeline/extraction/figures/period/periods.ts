import { dayText } from '../../../grammar/calendar.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import { isReportingPeriod } from '../../sentences/period.ts';
import { isOfNumber } from './between.ts';
import { asideOf, holdsBeyond, isOfStock } from './beyond.ts';
import { gatheringOf } from './gathering.ts';
import { heldBut, type Periods } from './held.ts';
import { closes, isLongAgo, isOfGoal, isOfOneDeed, isYearlike, recurs } from './own-time.ts';
import { listsParts } from './passed-on.ts';
import { projectsOf } from './project-plan.ts';
import { reviewedYears, reviewsYears, tellsOverYears } from './review.ts';
import { noticeOf } from './ruled.ts';
import { isOfHope } from './time-of-other.ts';
import { belowHeading, belowTitle, communiqueOf, isYear, leadOf } from './titled.ts';

const output = /(?<!占|占全[省市国]|占[^，,。]{2,4})GDP|生产总值/;
/** Whether a time lies in a year; one that is open began in it. */
const isIn = (time: TimeMention, year: TimeMention | null): boolean =>
  year !== null && (time.date_end ?? time.date_start)?.slice(0, 4) === year.date_end?.slice(0, 4);

/** 2018年，要前进1位。实现以下目标：…: the year that runs, told of before a list of aims, is theirs. */
const yearToCome = (time: TimeMention | null, { published }: Article): TimeMention | null =>
  time !== null && isYear(time) && (time.date_end ?? '') > dayText(published.last) ? time : null;

/** 2016年全县茶园面积、茶叶产量如下：⏎一、…: the one time that a paragraph names for the list below it. */
const listedBelow = ({ text, passage }: Sentence, held: readonly TimeMention[]): TimeMention | null =>
  held.length === 1 && text.trim() === passage.text.trim() && /如下[：:]\s*$/.test(text)
    ? (held[0] ?? null)
    : null;

/** 2024年，是极不平凡的一年: what a section that looks back tells of. */
const yearTold = (
  { text, start }: Sentence,
  held: readonly TimeMention[],
  { published }: Article,
): TimeMention | null => {
  const first = held[0];
  return first !== undefined &&
    isYear(first) &&
    first.from === start &&
    (first.date_end ?? '9') < dayText(published.first) &&
    /^[，,]?(?:全[省市县区镇乡州])?(?:既)?是[^。；;]{2,60}(?:一年|之年)/.test(text.slice(first.to - start))
    ? first
    : null;
};

/** What a sentence hands on to the next. */
export function periodsAfter(
  sentence: Sentence,
  times: readonly TimeMention[],
  quantities: readonly QuantityMention[],
  before: Periods,
  aims: boolean,
  article: Article,
): Periods {
  const { text, kind } = sentence.passage;
  const reporting = times.filter(
    (time) =>
      (isReportingPeriod(time) || time.date_end === null || closes(time, text)) &&
      isYearlike(time) &&
      !recurs(time, text),
  );
  if (kind === 'heading') return belowHeading(sentence, reporting, before, article);
  const projects = projectsOf(sentence, article) ?? before.projects;
  if (kind === 'title')
    return heldBut(belowTitle(sentence, reporting, quantities, before, article), { projects });
  const held = listsParts(reporting, before.passage)
    ? []
    : reporting.filter((time) => holdsBeyond(time, sentence, quantities));
  const hoped = reporting.some((time) => isOfHope(time, text));
  const told = reviewsYears(sentence) ? reviewedYears(sentence, article) : null;
  // The year of an aim is no year that output was reported for.
  const years =
    output.test(sentence.text) && !aims && !hoped
      ? held.filter(({ date_precision, date_start }) => date_precision === 'year' && date_start !== null)
      : [];
  const results = aims
    ? []
    : held.filter((time) => time.date_end !== null && time.date_basis !== 'plan_period');
  const last = held.at(-1);
  const overYears = last === undefined && tellsOverYears(sentence.text);
  const noneHolds =
    hoped ||
    reporting.some(isAgo) ||
    parted(last, reporting.at(-1), text) ||
    isLongAgo(sentence, last, quantities, article) ||
    (overYears && isOfOneYear(before.passage)) ||
    (last === undefined && quantities.length > 0 && turnsToNow.test(sentence.text));
  const beyond = asideOf(held, sentence, quantities, before);
  const headline = reporting.every((time) => isIn(time, before.headline) || isLeft(time, text))
    ? before.headline
    : null;
  return {
    // behind what is hoped of this year nothing says which year the next is of
    passage: noneHolds ? null : beyondSpeech(last ?? before.passage, sentence),
    beyond,
    told: times.findLast((time) => !isOfGoal(time, text)) ?? before.told,
    year: years.at(-1) ?? before.year,
    title:
      upToMonth(before, results) ?? communiqueOf(sentence) ?? (aims ? null : leadOf(sentence, held, article)),
    headline,
    section: told ?? listedBelow(sentence, held) ?? before.section ?? yearTold(sentence, held, article),
    review: told ?? before.review,
    gathering: gatheringOf(sentence, times) ?? before.gathering,
    ruled: noticeOf(sentence) ?? before.ruled,
    projects,
    stock: held.findLast((time) => closes(time, text)) ?? before.stock,
    aims: aims
      ? beyondSpeech(
          held.findLast((time) => isYear(time) && opens(time, sentence, quantities)) ??
            before.aims ??
            yearToCome(before.passage, article),
          sentence,
        )
      : before.aims,
    // 6月末，存款余额4000亿元: the day of the balances is none that results are reported for
    reported: (isOfStock(beyond) ? undefined : results.at(-1)) ?? before.reported,
    // below a title of this year another year tells of the past
    only:
      overYears ||
      (before.headline !== null && headline === null) ||
      reporting.some((time) => isOfOneDeed(time, sentence, quantities) && !isIn(time, before.reported))
        ? 'several'
        : onlyOf(before.only, results, article),
  };
}

/** 补贴费率1%，力争明年增长5%: the year of the last aim alone, behind what has none, is not that of the paragraphs below. */
const opens = (
  time: TimeMention,
  { times: [only] }: Sentence,
  [first]: readonly QuantityMention[],
): boolean => only !== time || (first?.from ?? time.from) >= time.from;

/** 由|2021年|的30%降到: what a change began with. */
const isLeft = ({ from, to }: TimeMention, text: string): boolean =>
  /[由从]$/.test(text.slice(Math.max(0, from - 1), from)) && /^[底末]?的/.test(text.slice(to));

/** 甲市月报（5月）: where its first numbers are for 1-5月, so are those that name no time. */
const upToMonth = ({ title, reported }: Periods, results: readonly TimeMention[]): TimeMention | null =>
  (title?.date_precision === 'month' && reported === null
    ? results.find(
        ({ date_start, date_end }) =>
          date_end === title.date_end && date_start === `${title.date_start?.slice(0, 4)}-01-01`,
      )
    : null) ?? title;

/** 2022年9月，甲市入选试点。|目前，全市有企业90家。|零件本地配套率60%: behind what is so now nothing is of the time before. */
const turnsToNow = /^[^，,。；;0-9]{0,10}(?:目前|如今|眼下|现如今)/;

/** 5年前还是小厂: of that time alone, whatever is told next. */
const isAgo = ({ text }: TimeMention): boolean =>
  /[0-9一二两三四五六七八九十几多](?:年|个月|天|周)(?:之|以)?前$/.test(text);

const isOfOneYear = (held: TimeMention | null): boolean =>
  held?.date_end != null && held.date_start?.slice(0, 4) === held.date_end.slice(0, 4);

/** “去年种了120亩，净赚60万元。”|农户说: what is told in words that are quoted holds until they close. */
function beyondSpeech(held: TimeMention | null, { passage: { text }, end }: Sentence): TimeMention | null {
  if (held === null) return null;
  const open = text.lastIndexOf('“', held.from);
  if (open < 0 || held.from - open > longestSpeech || text.slice(open, held.from).includes('”')) return held;
  const close = text.indexOf('”', held.to);
  return close > 0 && close <= end && /[。！？，]/.test(text.charAt(close - 1)) ? null : held;
}
const longestSpeech = 200;

/** 2013年底达到9万人，从2005年的3万增长到2014年的7万: which of them holds is not said. */
const parted = (held: TimeMention | undefined, last: TimeMention | undefined, text: string): boolean =>
  held !== undefined && last !== undefined && last.from > held.from && isOfNumber(last, text);

/** The one year that results are reported for, now that it is over, as long as nothing else is told of. */
function onlyOf(
  before: Periods['only'],
  results: readonly TimeMention[],
  { published }: Article,
): Periods['only'] {
  let only = before;
  for (const time of results) {
    const isOver = isYear(time) && (time.date_end ?? '9').slice(0, 7) <= dayText(published.last).slice(0, 7);
    const same = only === null || (only !== 'several' && only.edtf === time.edtf);
    only = isOver && same ? time : 'several';
  }
  return only;
}

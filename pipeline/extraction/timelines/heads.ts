import type { IssueRow } from '../../../schemas/index.ts';
import { type Span, spanAt } from '../../grammar/clause.ts';
import { anyOutlook } from '../../grammar/outlook-words.ts';
import type { TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';
import { itemStart } from '../sentences/dated-items.ts';
import { dates, isBaseline, isDaysOff } from '../sentences/period.ts';
import {
  isBracketed,
  isListed,
  isLunarDayOf,
  isNextDeed,
  isNextOf,
  isRemarked,
  withBracket,
} from './beside.ts';
import { attributeOf, isInTitle } from './event/attribute.ts';
import { clauseStart } from './event/clauses.ts';
import { owing } from './event/lead.ts';
import { ofDays } from './event/status.ts';
import { eventVerbsIn } from './event/verbs.ts';
import { leadsIn } from './title/leads.ts';
import { predicateAt } from './title/subject.ts';
import { namesWithin } from './undated/names.ts';
import { whyUndated } from './undated/undated.ts';

/** Which times of a sentence date an event of their own. */

/** How far back a clause is read for its beginning. */
const reach = 160;

/** The times that date events; one inside the predicate of the time before belongs to that predicate. */
export function headsOf(sentence: Sentence, times: readonly TimeMention[]): TimeMention[] {
  const { text } = sentence.passage;
  const able = times.filter(
    (time) =>
      (dates(time) || (isDaysOff(sentence, time) && !time.text.endsWith('前'))) &&
      !isBaseline(sentence, time) &&
      whyUndated(sentence, time) === null,
  );
  const heads: TimeMention[] = [];
  for (const found of able) {
    const time = withBracket(text, found);
    const last = heads.at(-1);
    // 发布目标：2025年…: what a colon opens is a clause of its own
    const start = /[：:]/.test(text.charAt(time.from - 1))
      ? time.from
      : Math.max(
          itemStart(text, sentence.clauses, time.from),
          clauseStart(text, time.from, Math.max(last?.to ?? sentence.start, time.from - reach)),
        );
    // 2月9日，统计局公布2021年…: nothing but marks lies between the time before and this clause
    const closed = last !== undefined && told(text, last, heads.at(-2)?.to ?? sentence.start);
    const sameClause =
      last !== undefined &&
      !closed &&
      !opensUnmarked(text, last.to, time) &&
      /^[，,\s的]*$/.test(text.slice(last.to, start));
    // 昨天（5月19日）|18时30分|，…: the hour of that day
    if (time.rule === 'clock-time' && last !== undefined && /^[，,]?$/.test(text.slice(last.to, time.from))) {
      heads.splice(-1, 1, { ...last, to: time.to });
      continue;
    }
    // 10月1日|当天|发送旅客5万人次, 12月|当月|，出口6亿元: the same day or month, named twice
    if (
      last !== undefined &&
      last.to === time.from &&
      (last.date_precision === 'day' ? /^当[天日]$/ : /^当[月季]$/).test(time.text)
    ) {
      heads.splice(-1, 1, { ...last, to: time.to });
      continue;
    }
    // 今年以来，截至9月15日，甲班列已开行…: the day up to which it is told
    if (sameClause && last.date_end === null && time.text.startsWith('截')) {
      heads.splice(-1, 1, time);
      continue;
    }
    // 赶在国庆节前的|9月28日|通车: the day that is named
    if (sameClause && last.date_start === null && text.slice(last.to, time.from) === '的') {
      heads.splice(-1, 1, time);
      continue;
    }
    // 今年首批债券于|4月25日|发行: the day of the year; 早在七年前，|2017年5月|，甲区就已挂牌
    if (last !== undefined && ((sameClause && isWithin(text, last, time)) || namesWithin(text, last, time))) {
      heads.splice(-1, 1, time);
      continue;
    }
    // 除夕至正月初六（|2月9日至15日|）: the same days again, and all of them
    if (last !== undefined && isBracketed(text, last, time)) {
      heads.splice(-1, 1, time);
      continue;
    }
    if (
      sameClause &&
      !isOfPublished(text, last, time) &&
      !isSinceThen(text, sentence.clauses, last, time) &&
      !/^(?:[、及和与]|以及)?$/.test(text.slice(Math.max(last.to, start - 1), time.from)) &&
      !isListed(text, last, time) &&
      !isNextOf(text, last, time) &&
      !isNextDeed(text, last, time) &&
      !isRemarked(text, last, time)
    )
      continue;
    if (last !== undefined && (restates(sentence, last, time) || isLunarDayOf(text, last, time))) continue;
    if (last !== undefined && leads(sentence, last, time)) heads.pop();
    heads.push(time);
  }
  return heads;
}

/** 今天|公布的|一季度|增加值增长5%: it grew then, and was published today. */
export const isOfPublished = (
  text: string,
  { to }: TimeMention,
  { from, date_precision: precision }: TimeMention,
): boolean =>
  precision !== 'year' &&
  precision !== 'day' &&
  /^[^，。；0-9]{0,8}(?:公布|发布|披露|通报|出炉)的$/.test(text.slice(to, from));

/** 2022年|开工的甲大桥|昨日|合龙, 2019年|成立的甲公司计划|明年|上市: what began then is what is told of. */
function isSinceThen(
  text: string,
  clauses: readonly Span[],
  { to }: TimeMention,
  time: TimeMention,
): boolean {
  const { from, to: end } = time;
  const noun = attributeOf(text, to, { start: to, end: from })?.noun;
  const name = noun === undefined ? '' : text.slice(noun.start, from).replace(leadsOnTo, '');
  if (name.length < 2 || name.length > 24 || predicateAt(name, 0, name.length) >= 0) return false;
  const until = clauses[spanAt(clauses, from)]?.end ?? end;
  const words = text.slice(end, until);
  return (
    !/^(?:[、和与及度]|年度|的(?![^，。；]{2,12}[0-9]))/.test(words) &&
    !isInTitle(text, time) &&
    (time.date_precision === 'day' || /[0-9]/.test(words) || predicateAt(text, end, until) >= 0)
  );
}
const leadsOnTo = new RegExp(`(?:${anyOutlook}|已经?|正式|终于|又|也|还)*[于在自从]?$`);

/**
 * Whether a time says when something happens in the year of the time before it, or on which day what that year names:
 * 今年首批债券于|4月25日|发行, 2024年全省招聘会|5月18日|举行, 2024年春运|昨日|启动.
 */
function isWithin(text: string, year: TimeMention, time: TimeMention): boolean {
  if (time.date_precision === 'year' || time.date_start === null || time.date_end === null) return false;
  const inYear = time.date_start >= (year.date_start ?? '') && time.date_end <= (year.date_end ?? '');
  // 四季度甲市重大项目|10月26日|集中开工: so does a day in its quarter
  const isInPart = inYear && time.date_precision === 'day' && /季度$|半年$/.test(year.text);
  if (year.date_precision !== 'year' && !isInPart) return false;
  if (text.charAt(time.from - 1) === '于') return inYear;
  // 今年甲市计划|6月|开工
  const between = text.slice(year.to, time.from).replace(/(?:计划|预计|将|拟|力争|有望)?[于在]?$/, '');
  return (
    (['day', 'month', 'part_of_month'].includes(time.date_precision ?? '') || ofDays.test(time.text)) &&
    (inYear || /^[今昨明前当][天日]/.test(time.text)) &&
    /^(?![度初末底年])[^，。；：:的]{2,30}$/.test(year.text.endsWith('年度') ? '' : between) &&
    // 2023年经济数据|1月20日|公布: what is of a year comes out behind it
    !/数据|结果|公报|业绩|报告|年报|成绩|名单|榜/.test(between) &&
    predicateAt(between, 0, between.length) < 0
  );
}

/** 甲高速年内通车|今年，我省将…, 甲园本月开建 |年内|启动乙项目: a headline that lost its end, or goes on behind a space. */
function opensUnmarked(text: string, from: number, { from: at, to }: TimeMention): boolean {
  const end = /[\s　]/.test(text.charAt(at - 1)) ? at - 1 : at;
  const opens = end < at || /[，,]/.test(text.charAt(to));
  return opens && eventVerbsIn(text, from, end).some((verb) => !verb.weak && verb.end === end);
}

/** 始建于1903年: the event stands before its time. */
function told(text: string, time: TimeMention, floor: number): boolean {
  const start = clauseStart(text, time.from, Math.max(floor, time.from - 40));
  return /于$/.test(text.slice(start, time.from)) && eventVerbsIn(text, start, time.from).length > 0;
}

/** 2011年得益于价格下降，甲省当年…: the year is named again behind a clause that leads in. */
function restates(
  { passage: { text }, clauses }: Sentence,
  first: TimeMention,
  { from, text: words }: TimeMention,
): boolean {
  const clause = clauses[spanAt(clauses, first.from)];
  return (
    /^(?:当年|这一年)$/.test(words) &&
    clause !== undefined &&
    clause.end < from &&
    leadsIn(text, { start: first.to, end: clause.end })
  );
}

/** “十四五”期间，得益于区位优势，|甲县产值到2025年…, 从2021年情况看，全市去年…: the first time only leads in to the clause that the next one dates. */
function leads(sentence: Sentence, first: TimeMention, second: TimeMention): boolean {
  const { text } = sentence.passage;
  if (owing.test(text.slice(first.to, second.from))) return true;
  const clause = sentence.clauses[spanAt(sentence.clauses, first.from)];
  if (clause === undefined || second.from < clause.end) return false;
  const next = sentence.clauses[spanAt(sentence.clauses, first.from) + 1];
  const intro =
    /^[^，。]{0,2}(?:从|据|根据|按照)/.test(text.slice(clause.start, first.from)) &&
    // 按照今年6月|出台的实施方案|: it came out then
    /^(?![^，。；]*(?:出台|印发|发布|公布|制定|通过|批复|下达)的).*(?:看|数据|情况|显示|计划|规划|方案|安排|部署|要求)$/.test(
      text.slice(first.to, Math.min(clause.end, first.to + reach)),
    );
  return intro && next !== undefined && second.from < next.end;
}

/** What the issues table says of a time that makes no row. */
export function issueWhy(sentence: Sentence, time: TimeMention): [IssueRow['code'], string] {
  if (time.fault === 'vague_time') return ['vague_time', 'The words give no calendar position.'];
  if (time.fault === 'impossible_date') return ['impossible_date', 'No calendar has this date.'];
  if (time.fault === 'torn_number') return ['torn_number', 'The digits are the end of a number that is cut.'];
  if (time.fault === 'unresolved_time') return ['unresolved_time', 'What the time counts from is not known.'];
  return [
    'unused_time',
    whyUndated(sentence, time) ?? 'The time compares or describes and dates no event of its own.',
  ];
}

/** Where the clause of the next time begins, so that its subject stays with it. */
export function headStart(text: string, clauses: readonly Span[], next: TimeMention, floor: number): number {
  const item = itemStart(text, clauses, next.from);
  if (item > floor) return item - 1;
  if (/[：:]/.test(text.charAt(next.from - 1))) return next.from - 1;
  const start = clauseStart(text, next.from, floor);
  return start === floor ? next.from : start - 1;
}

import { dayText } from '../grammar/calendar.ts';
import type { Span } from '../grammar/clause.ts';
import { spanAt } from '../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../mention.ts';
import type { Article, Sentence } from './article.ts';
import { readBefore } from './figure-clause.ts';
import type { Label, Place } from './figure-scene.ts';
import type { PeriodPlace } from './figure-status.ts';
import { isReportingPeriod } from './period.ts';

/**
 * The time that a figure is for: of its own words, else the one that governs its passage.
 *
 * `2021年，全市GDP达…，增长…` → 2021 for both · `目前，全线…` → none · `线路全长…` → none: a length is for no year
 */

/** The times that earlier sentences hand on. */
export interface Periods {
  /** Of the paragraph. */
  readonly passage: TimeMention | null;
  /** The year that the article's output figures are for. */
  readonly year: TimeMention | null;
  /** Of a title that announces the statistics of one period. */
  readonly title: TimeMention | null;
  /** The year that a list of aims is for. */
  readonly aims: TimeMention | null;
}

export const noPeriods: Periods = { passage: null, year: null, title: null, aims: null };

const fixed =
  /全长|总长|长度|线长|时速|里程长|工期|建设期|桥隧比|坡比|车程|可达|直达|通达|占地|建筑面积|^面积|车道|^长$|^宽$|^高$/;
const invested = /总投资|概算|投资总额|计划投资|^投资$|注册资[本金]/;
const now = /目前|当前|现有|如今|近年来|近年|原来|以前|过去|至今|迄今/;
const stretch = /(?:未来|今后)[0-9一二三四五六七八九十两几]{1,3}(?:个月|年)/;
const macro = /GDP|生产总值|增速|增量|经济总量/;
const output = /(?<!占|占全[省市国]|占[^，,。]{2,4})GDP|生产总值/;
const report = /情况|运行|统计|公报|数据|一览|成绩单|快报|排名|排行|月报|年报/;
const events = /竣工|建成|开通|通车|投产|开工|投运|完工|成立|召开|举行|启用|签署|印发|出台/;
const documents = /^(?:公布|发布|印发|出台|颁布|通过|批复|提出|制定|编制|召开)[^，,。]{0,14}的/;

/** Finds the time that a figure is for; null when the text gives none. */
export function periodOf(place: Place, mention: QuantityMention, label: Label, carried: Periods, aims: boolean): TimeMention | null {
  const { sentence, clause } = place;
  const { text } = sentence.passage;
  const words = text.slice(clause.start, mention.from);
  const own = governing(place, mention);
  const planned = place.times.some((time) => /^[到至]/.test(time.text));
  if (isDescriptive(mention, words)) return null;
  const isFixed = fixed.test(label.indicator) || fixed.test(words.slice(-6));
  if (isFixed && !planned && !/届时/.test(text.slice(sentence.start, mention.from))) return null;
  if (own !== null) return invested.test(label.indicator) && !isReportingPeriod(own) ? null : own;
  if (stretch.test(text.slice(sentence.start, mention.from))) return null;
  if (now.test(text.slice(sentence.start, mention.from))) return null;
  if (place.times.some((time) => time.from >= mention.to && time.from < clause.end)) return null;
  if (invested.test(label.indicator) && (!aims || carried.passage?.date_precision !== 'year' || fixed.test(text.slice(sentence.start, mention.from)))) return null;
  const passage = carried.passage ?? (aims && mention.unit !== 'rank' ? carried.aims : null);
  if (passage !== null || invested.test(label.indicator)) return passage;
  if (carried.year !== null && (macro.test(label.indicator) || mention.unit === 'rank')) return carried.year;
  return mention.unit !== 'count' || /[：:]/.test(text.slice(sentence.start, mention.from)) ? titleFor(mention, carried) : null;
}

/** A title's period holds for amounts, shares and ranks, not for stretches and lengths. */
const titleFor = (mention: QuantityMention, { title }: Periods): TimeMention | null => (timed.has(mention.unit) ? title : null);

const timed: ReadonlySet<string> = new Set(['%', 'pp', 'CNY', 'USD', 'rank', 'count', 'times', 't', 'kW.h', 'p.km', 't.km']);

/** 五大都市圈, 这三个城市, 甲、乙两个集团: how many there are of what is named, at no time. */
function isDescriptive(mention: QuantityMention, words: string): boolean {
  if (mention.unit !== 'count' || /[^，,]增[加至]/.test(words)) return false;
  if (mention.counter === '大' || /(?:这|其他|其余|上述|以上)$/.test(words)) return true;
  return /^[^，,。]*[、和及][^，,。、等]{1,8}$/.test(words.trim()) && words.length <= 20 && readBefore(words).verb === '';
}

/** The last time before a number that holds for it. */
function governing({ sentence, clause, times, quantities }: Place, mention: QuantityMention): TimeMention | null {
  const { text } = sentence.passage;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    const time = times[index];
    if (time === undefined || time.to > mention.from || !isYearlike(time) || documents.test(text.slice(time.to, time.to + 24))) continue;
    const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? clause;
    if (isPast(time, mention, quantities, text)) continue;
    if (home.start === clause.start) return time;
    if (!governsBeyond(time, home, sentence, quantities)) continue;
    if (isReportingPeriod(time) || time.date_end === null || closes(time, text)) return time;
    const between = text.slice(time.to, mention.from);
    if (!/[；;]/.test(between) && between.length <= 40) return time;
  }
  return null;
}

/** 由上年的40.3%提高到41%: the time before belongs to the first of the two. */
const isPast = (time: TimeMention, mention: QuantityMention, quantities: readonly QuantityMention[], text: string): boolean =>
  /[由从]/.test(text.charAt(time.from - 1)) && quantities.some(({ from }) => from >= time.to && from < mention.from);

/** A century or two is no period that a figure is for. */
const isYearlike = ({ date_start, date_end }: TimeMention): boolean =>
  date_start === null || date_end === null || Number(date_end.slice(0, 4)) - Number(date_start.slice(0, 4)) <= 15;

const closes = (time: TimeMention, text: string): boolean => /截至|截止|^[到至]/.test(text.slice(Math.max(0, time.from - 2), time.from + 2));

/** A time that opens the sentence, or a clause with figures, holds on; that of an event in passing does not. */
function governsBeyond(time: TimeMention, home: Span, sentence: Sentence, quantities: readonly QuantityMention[]): boolean {
  const { text } = sentence.passage;
  const leads = text.slice(home.start, time.from).replace(/[\s“（(0-9.．、一二三四五六七八九十]/g, '').length <= 6;
  const opens = leads && /^[^，,；;]*$/.test(text.slice(sentence.start, time.from));
  const first = quantities.every(({ to }) => to > time.from) || !quantities.some(({ from }) => from >= sentence.start && from < time.from);
  if ((leads && first && !events.test(text.slice(time.to, home.end))) || opens || text.slice(time.to, home.end).trim() === '') return true;
  return quantities.some(({ from }) => from >= home.start && from < home.end);
}

/** What a sentence hands on to the next. */
export function periodsAfter(sentence: Sentence, times: readonly TimeMention[], quantities: readonly QuantityMention[], before: Periods, aims: boolean): Periods {
  const { text, kind } = sentence.passage;
  const reporting = times.filter((time) => (isReportingPeriod(time) || time.date_end === null) && isYearlike(time));
  if (kind === 'title') return { ...before, title: reporting.length === 1 && report.test(text) ? (reporting[0] ?? null) : before.title };
  const held = reporting.filter((time) => {
    const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? sentence;
    return !documents.test(text.slice(time.to, time.to + 24)) && governsBeyond(time, home, sentence, quantities);
  });
  const years = output.test(sentence.text) ? held.filter(({ date_precision, date_start }) => date_precision === 'year' && date_start !== null) : [];
  return { ...before, passage: held.at(-1) ?? before.passage, year: years.at(-1) ?? before.year, aims: aims ? (held.filter(({ date_precision }) => date_precision === 'year').at(-1) ?? before.aims) : before.aims };
}

/** The running year counts as ahead in its first half, when a report still sets out what it is to bring. */
export function placeOf(time: TimeMention | null, article: Article): PeriodPlace {
  const today = dayText(article.published.last);
  if (time === null) return 'none';
  if (time.date_start !== null && time.date_start > today) return 'future';
  if (time.date_end === null || time.date_end < dayText(article.published.first)) return 'past';
  if (time.date_basis === 'plan_period' || (/^[到至]/.test(time.text) && time.date_end > today)) return 'plan';
  return time.date_precision === 'year' && today.slice(5, 7) <= '06' ? 'current' : 'none';
}

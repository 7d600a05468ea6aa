import type { TimeMention } from '../../../mention.ts';

/** The times that earlier sentences hand on. */
export interface Periods {
  /** Of the paragraph. */
  readonly passage: TimeMention | null;
  /** What held before a day that only balances are told of: 9月末，存款余额…; null behind any other. */
  readonly beyond: { readonly passage: TimeMention | null } | null;
  /** The year that the article's output figures are for. */
  readonly year: TimeMention | null;
  /** Of a title that announces the statistics of one period. */
  readonly title: TimeMention | null;
  /** The year that a title states a number for, as long as nothing below is told of another. */
  readonly headline: TimeMention | null;
  /** The year that the section tells of: 2025年工作回顾. */
  readonly section: TimeMention | null;
  /** The years that the section looks back on: 过去五年工作回顾. */
  readonly review: TimeMention | null;
  /** The day of the gathering that the passage tells of: 1月8日，…开工活动举行. */
  readonly gathering: TimeMention | null;
  /** The year that a list of aims is for. */
  readonly aims: TimeMention | null;
  /** The year that a notice which the article is about sets rules for. */
  readonly ruled: TimeMention | null;
  /** The day that the passage's stock is for: 年末全县常住人口. */
  readonly stock: TimeMention | null;
  /** The last that results were reported for, in whatever paragraph: what 同比 goes on with. */
  readonly reported: TimeMention | null;
  /** The year that results were reported for, where there was no other period so far. */
  readonly only: TimeMention | 'several' | null;
}

export const noPeriods: Periods = {
  passage: null,
  beyond: null,
  year: null,
  title: null,
  headline: null,
  section: null,
  review: null,
  gathering: null,
  ruled: null,
  stock: null,
  aims: null,
  reported: null,
  only: null,
};

/**
 * The periods that are handed on, but for those that have changed. Each is written out: behind a spread every object has
 * a hidden class of its own, and all that reads it is slow.
 */
export const heldBut = (held: Periods, changed: Partial<Periods>): Periods => ({
  passage: or(changed.passage, held.passage),
  beyond: or(changed.beyond, held.beyond),
  year: or(changed.year, held.year),
  title: or(changed.title, held.title),
  headline: or(changed.headline, held.headline),
  section: or(changed.section, held.section),
  review: or(changed.review, held.review),
  gathering: or(changed.gathering, held.gathering),
  ruled: or(changed.ruled, held.ruled),
  stock: or(changed.stock, held.stock),
  aims: or(changed.aims, held.aims),
  reported: or(changed.reported, held.reported),
  only: or(changed.only, held.only),
});

const or = <Held>(changed: Held | undefined, held: Held): Held => (changed === undefined ? held : changed);

const balances =
  /余额|库存|去化|存款|贷款|存贷比|[0-9]户|(?:常住|户籍|总)人口|城镇化率|不良率|总资产|总负债|资产总额|负债总额/;
const endOfMonth = /^(?:[0-9]{4}年|今年)?(?:[0-9]{1,2}月|[一二三四]季度|年)[末底]$/;

/** 9月末，存款余额4000亿元: the day is that of what there was then, and no period that brought something. */
const isOfBalances = ({ text }: TimeMention, told: string): boolean =>
  endOfMonth.test(text.replace(/^截?至|^到/, '')) && /余额|存款|贷款|库存/.test(told);

/** “五一”假期: some days of which a report tells in passing. */
const isFeast = ({ rule }: TimeMention): boolean => /holiday/.test(rule);
const onFeast = /^其中|假期|节日|期间|游客|旅游|景区|接待|客流|旅客|票房|文旅|车流|住宿|民宿|餐饮|预订/;
/** Whether a sentence goes on with the balances, or with the feast, that hold. */
const goesOn = ({ passage }: Periods, told: string): boolean =>
  (passage !== null && isFeast(passage) ? onFeast : balances).test(told);

/** 9月末，存款余额4000亿元，…: what holds behind that day, where a sentence tells of balances alone. */
export const beyondOf = (last: TimeMention | undefined, told: string, before: Periods): Periods['beyond'] => {
  if (last === undefined) return goesOn(before, told) ? before.beyond : null;
  // a text of the feast itself goes on with it
  const isAside = isFeast(last) && before.passage !== null;
  return isAside || isOfBalances(last, told) ? (before.beyond ?? { passage: before.passage }) : null;
};

/** 9月末，存款余额4000亿元。居民消费价格上涨|0.2%|: behind the balances the time before them goes on. */
export const behindBalances = (held: Periods, told: string): Periods =>
  held.beyond === null || goesOn(held, told)
    ? held
    : heldBut(held, { passage: held.beyond.passage, beyond: null });

import type { Span } from '../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';

/** Whose figure it is and what is measured or counted; an empty subject where the text names none. */
export interface Label {
  readonly subject: string;
  readonly indicator: string;
  /** The verb that the indicator begins with: 发送 of 发送旅客. */
  readonly verb: string;
}

export const label = (subject: string, indicator: string, verb = ''): Label => ({ subject, indicator, verb });

/** A label as the first of the rules reads it that says another by what stands around it, or as it is. */
export function reread<Around>(
  rules: readonly ((found: Label, around: Around) => Label | null)[],
  found: Label,
  around: Around,
): Label {
  for (const rule of rules) {
    const other = rule(found, around);
    if (other !== null) return other;
  }
  return found;
}

/**
 * The words of a clause before a number, parted at their verbs.
 *
 * `某港累计完成货物吞吐量` → 某港, 完成, 货物吞吐量 · `嘉兴固定资产投资同比增长` → one noun phrase, changed
 */
export interface Before {
  /** What stands before the first verb; empty when nothing does or there is no verb. */
  readonly subject: string;
  /** The last verb, and whether a label leaves it out. */
  readonly verb: string;
  readonly light: boolean;
  /** What stands after the last verb, or the whole noun phrase where there is none. */
  readonly object: string;
  readonly changed: boolean;
}

/** What the figures before have said in the same sentence. */
export interface Said {
  readonly label: Label | null;
  readonly unit: string;
  /** The last noun that was counted: 农业类项目, and by which measure word. */
  readonly counted: string;
  readonly counter: string | null;
  /** The noun alone, where `counted` also says what was told of those; else empty. */
  readonly noun: string;
  /** What was counted last by each measure word or measured out in each unit, here and in the sentence before. */
  readonly byCounter: ReadonlyMap<string, string>;
  /** Where the last counted noun ends; the words of the next number begin behind it. */
  readonly end: number;
  /** The last measure of the sentence before, for one that opens with 其中. */
  readonly before: Label | null;
  /** Where the last number stands. */
  readonly at: number;
  /** All that has been measured or counted. */
  readonly measured: readonly string[];
  /** The last levels, so that 分别增长 can go through them. */
  readonly levels: readonly Label[];
  /** The same with their numbers, so that a share is known by them. */
  readonly amounts: readonly Amount[];
  /** Whose the figure before 其中 is, while a part of it is told of; null elsewhere. */
  readonly whole: Whole | null;
}

/** A level with its number, and where that stands. */
export interface Amount {
  readonly label: Label;
  readonly unit: string;
  readonly counter: string | null;
  readonly value: number | null;
  readonly at: number;
}

/** Whose a figure is that parts are told of, and where it and its part stand. */
export interface Whole {
  readonly name: string;
  readonly at: number;
  /** What is told of the parts, from 其中 on, and where its last clause starts. */
  readonly aside: Span;
  readonly clause: number;
}

/** At the start of a sentence. */
export const nothingSaid = (before: Label | null, byCounter: Said['byCounter']): Said => ({
  label: null,
  unit: '',
  counted: '',
  counter: null,
  noun: '',
  byCounter,
  end: 0,
  before,
  at: 0,
  measured: [],
  levels: [],
  amounts: [],
  whole: null,
});

/** Units of a stretch of time: what it takes may stand behind the number. */
export const spans: ReadonlySet<string> = new Set(['d', 'a', 'h', 'min', 'mo', 's', 'wk']);

/** A number where it stands. */
export interface Place {
  readonly sentence: Sentence;
  /** Its clause, cut where it is very long; `whole` is all of it. */
  readonly clause: Span;
  readonly whole: Span;
  /** The numbers around it, and its index among them; `offset` is the index of the first in the sentence. */
  readonly quantities: readonly QuantityMention[];
  readonly index: number;
  readonly offset: number;
  /** The times around it. */
  readonly times: readonly TimeMention[];
  /** The last colon of the sentence before it; -1 where there is none. */
  readonly colon: number;
  /** The words of the sentence before it, as far back as they matter. */
  readonly lead: string;
}

/** The numbers of one run, 3.5%和4.2%: the index of the first, and how many. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** 上年同期为, 去年同期亏损: what was so a year before. */
export const ofYearBefore =
  /(?:^|[，,])[而但]?(?:上一?年|去年)同[期月](?:则|为|是|仅|只有|亏损|盈利|净亏损|净利润|增加|减少|增长|下降|达到?)*$/;

/** 3.5％和4.2％, 3.2%、4.3%, 分别下降2.1%、增长15.3%, 首批12项及第二批14项改革. */
export const isListOf = (between: string): boolean =>
  /^(?:个?[、和及与/／](?:第[二三四五六七八九十]批|增长|下降|上升|减少|上涨|下跌|提高|回落|(?:人均|户均|每[人户])?每[月年天])?|个?以及|[，,]?分别)$/.test(
    between.trim(),
  );

/** 由46%、29%|调整为39%、|31%: the second ends of changes that were told of. */
export const otherEnds =
  /(?:调整|提高|提升|下降|上升|降低?|升|增加|减少|增长|回落|变|扩大|缩小)(?:到|至|为)(?:[0-9]{4}年的?)?(?:[0-9.]+(?:[%％‰万亿]|[\u4e00-\u9fff]{1,3})?[、和及与])*$/;

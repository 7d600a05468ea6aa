import type { Basis, Precision, Span } from './time-span.ts';

/** Day numbers of the first and last possible publication day. */
export interface Publication {
  readonly first: number;
  readonly last: number;
}

/** The date that the words before have set, and what the sentence is about. */
export interface TimeContext {
  readonly year: number | null;
  readonly month: number | null;
  /** The month that a stretch within a year ends with, 前三季度: what 当月 behind it is. */
  readonly endMonth: number | null;
  /** The last full date named: what 当日 and 次日 count from. */
  readonly lastDay: number | null;
  /** Whether a year was named earlier in the same sentence. */
  readonly inSentence: boolean;
  /** Whether a month was named earlier in the same paragraph. */
  readonly inParagraph: boolean;
  /** The year that the heading above names. */
  readonly headed: number | null;
  /** The year that the title announces figures of: what a bare 年末 is the end of. */
  readonly reported: number | null;
  /** The day of the dateline, 5月17日讯, which 今天 and 昨天 count from; null where there is none. */
  readonly told: number | null;
  /** The days off that were told of last: what 假期 alone means. */
  readonly feast: Span | null;
  readonly future: boolean;
  /** Whether it looks ahead by the form of its words alone: 元旦前完工, where nothing says that it is to come. */
  readonly presumed: boolean;
  /** Whether how far it is by now stands right before: 厂房已封顶，8月安装设备. */
  readonly progressed: boolean;
  /** Whether works are begun or finished at it, by the words right behind: 二期8月|动工. */
  readonly begins: boolean;
  /** Whether what there is at a time stands behind it: 年末存款余额. */
  readonly stock: boolean;
  /** Whether it is said behind it how much more that is than a year before: 上半年完成5亿元，同比增长8%. */
  readonly compared: boolean;
  /** Whether a sum stands right behind it that is compared with the year before: 全年产盐6万吨，同比增长7%. */
  readonly summed: boolean;
  /** Whether the words open their sentence. */
  readonly leading: boolean;
  /** Whether the sentence has counted on from a date before: 三年后，…；一年半后 may count from either. */
  readonly counted: boolean;
  /** Whether they are all that the sentence says: a date alone is this year's, a weekday alone the coming one. */
  readonly alone: boolean;
}

/** A resolved time; `first` and `last` are day numbers, null where open. */
export interface ResolvedTime {
  readonly edtf: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** Why a time stays without a date. */
export type TimeFault = 'vague_time' | 'impossible_date' | 'unresolved_time' | 'torn_number';

export type Resolution = { readonly span: Span; readonly basis: Basis } | TimeFault;

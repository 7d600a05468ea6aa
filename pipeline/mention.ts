import type { Document } from './document.ts';
import type { Quantity } from './grammar/quantity.ts';
import type { ResolvedTime, TimeFault } from './grammar/resolve.ts';

/** What annotate finds: words in the file with what they say. */
export interface Placed {
  readonly text: string;
  /** Code points in the file. */
  readonly start: number;
  readonly end: number;
  /** Index of the passage, and UTF-16 units in it. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** The grammar rule that read it. */
  readonly rule: string;
  /** Whether it stands inside a document's title or a quoted name. */
  readonly in_name: boolean;
  /** Its words in the file, where `text` has them as they are read: ２０１８ 年以来 for 2018年以来. */
  readonly printed?: string;
}

/** The words of a mention as the file has them. */
export const printedOf = ({ text, printed }: Placed): string => printed ?? text;

export interface TimeMention extends Placed {
  readonly type: 'time';
  readonly edtf: string | null;
  readonly date_start: string | null;
  readonly date_end: string | null;
  readonly date_precision: ResolvedTime['precision'] | null;
  readonly date_basis: ResolvedTime['basis'] | null;
  /** Why it gives no date. */
  readonly fault: TimeFault | null;
  /** 去年同期 is what others are compared with, not when something is. */
  readonly comparison: boolean;
}

export interface QuantityMention extends Placed {
  readonly type: 'quantity';
  readonly qualifier: Quantity['qualifier'];
  /** Exact decimals as text; null as in the figures table. */
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly unit: string;
  readonly counter: string | null;
  /** 翻一番: the value is what a change reaches. */
  readonly reached: boolean;
  readonly fault: 'number_too_long' | 'not_representable' | 'torn_number' | null;
}

/** A document's title in 《》, or a short name in quotation marks. */
export interface NameMention extends Placed {
  readonly type: 'document' | 'quoted';
}

/** A number with a unit or noun that no lexicon has, or an ordinal in a name. */
export interface NumberMention extends Placed {
  readonly type: 'number';
}

export type Mention = TimeMention | QuantityMention | NameMention | NumberMention;

/** A document with its mentions, in the order of the text. */
export type Annotated = Document & { readonly mentions: readonly Mention[] };

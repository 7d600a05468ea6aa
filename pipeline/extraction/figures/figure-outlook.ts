import type { QuantityMention } from '../../mention.ts';
import { isCompared } from './figure-carried.ts';
import type { Place } from './figure-said.ts';

/** What the status of a figure is read from: the words around it and where its period lies. */

/**
 * Where the period of a figure lies, seen from the publication day: `term` is that of a plan whose years run (“十四五”期间),
 * `ending` one in its last year, `plan` an end that is set (到2025年).
 */
export type PeriodTense = 'past' | 'since' | 'current' | 'plan' | 'term' | 'ending' | 'future' | 'none';

/** What a status is read from. */
export interface Outlook {
  /** The words of the clause and of the sentence before the number, and those behind it in its clause. */
  readonly clause: string;
  readonly sentence: string;
  readonly behind: string;
  readonly period: PeriodTense;
  /** Whether the number is compared with that of a year before: 同比增长. */
  readonly compared: boolean;
  /** Whether the passage lists aims. */
  readonly passageAims: boolean;
  readonly isRank: boolean;
  /** Whether the number says how many there are of what is named: 四大片区. */
  readonly descriptive: boolean;
}

/** What the words around a figure say of when it is so. */
export const outlookOf = (
  { sentence, clause, lead }: Place,
  mention: QuantityMention,
  { period, passageAims }: Pick<Outlook, 'period' | 'passageAims'>,
): Outlook => {
  const { text } = sentence.passage;
  const isRank = mention.unit === 'rank';
  return {
    period,
    passageAims,
    clause: text.slice(clause.start, mention.from),
    sentence: lead,
    behind: text.slice(mention.to, clause.end),
    compared: isCompared(text, mention),
    isRank,
    descriptive: mention.counter === '大' || (isRank && mention.counter !== null),
  };
};

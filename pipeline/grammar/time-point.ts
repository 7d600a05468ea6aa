import type { Lexeme } from './lexer.ts';

/**
 * What time words say, before anything is known of when the text was written.
 *
 * `同年7月30日起` → since (year: the context's, month 7, day 30); `前三季度` → months 1–9 of a year not named.
 */

/** A year, month or day that is named, or counted from the publication day or from the date before. */
export interface Reference {
  /** `either`: the context's where there is one, else the publication's. */
  readonly base: 'stated' | 'publication' | 'context' | 'either';
  readonly value: number;
}

/** A stretch inside a year or month. */
export type Part =
  | { readonly unit: 'part'; readonly name: string }
  | { readonly unit: 'half' | 'quarter' | 'season'; readonly number: number }
  | { readonly unit: 'months'; readonly from: number; readonly to: number }
  | { readonly unit: 'week'; readonly number: number; readonly count: number }
  | { readonly unit: 'last'; readonly name: 'wk' | 'd'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }
  /** The number-th of its month; −1 is the last. */
  | { readonly unit: 'weekday'; readonly weekday: number; readonly number: number }
  | { readonly unit: 'half_week'; readonly number: number };

/** A place in the calendar, as far as the words give it. */
export interface Point {
  readonly year: Reference | null;
  readonly month: Reference | null;
  readonly day: Reference | null;
  readonly part: Part | null;
  readonly week: Reference | null;
  readonly weekday: number | null;
  readonly quarter: Reference | null;
  /** A fixed holiday `10-01`, or `lunar 8-15`; `break 10-01`: the days off, `break 10-01/5`: the fifth of them, `/-1` the last; `told`: those that were told of. */
  readonly holiday: string | null;
  readonly lunar: boolean;
  /** 闰二月: the month that is put in after the second. */
  readonly leap: boolean;
}

/** What of a plan's five years is meant. */
type PlanStretch = 'whole' | 'since' | 'first' | 'middle' | 'last';

export type TimeWords =
  | { readonly form: 'point' | 'since' | 'before' | 'closing'; readonly point: Point }
  | { readonly form: 'range'; readonly from: Point; readonly to: Point }
  | { readonly form: 'plan'; readonly plan: number; readonly stretch: PlanStretch }
  /** `isCounted` of 本世纪 and 上世纪: they are given as the 21st century has them, and go back for who wrote in one before. */
  | { readonly form: 'years'; readonly from: number; readonly to: number; readonly isCounted?: boolean }
  | { readonly form: 'offset'; readonly unit: string; readonly count: number; readonly half: boolean }
  | { readonly form: 'decades'; readonly least: number; readonly most: number }
  | { readonly form: 'comparison'; readonly point: Point }
  /** A time of day: it has the date of the last full date before it, and none alone. */
  | { readonly form: 'clock' }
  /** 过去的一年: the year before for who writes in January, and else any twelve months. */
  | { readonly form: 'pastYear' }
  | { readonly form: 'vague' };

/** The 14th plan runs from 2021 to 2025, and a plan follows every five years. */
export function planYears(plan: number): { readonly from: number; readonly to: number } {
  const to = 2025 + (plan - 14) * 5;
  return { from: to - 4, to };
}

export const nowhere: Point = {
  year: null,
  month: null,
  day: null,
  part: null,
  week: null,
  weekday: null,
  quarter: null,
  holiday: null,
  lunar: false,
  leap: false,
};

export const stated = (value: number): Reference => ({ base: 'stated', value });

/** Reads `publication -1` of the lexicon. */
function reference(value: string): Reference {
  const [base, offset] = value.split(' ');
  return { base: base === 'context' || base === 'either' ? base : 'publication', value: Number(offset) };
}

/** Puts the tokens of one calendar place together. */
export function point(tokens: readonly Lexeme[]): Point {
  const read: { -readonly [Field in keyof Point]: Point[Field] } = { ...nowhere };
  for (const [index, token] of tokens.entries()) Object.assign(read, fieldOf(token, tokens, index, read));
  return read;
}

function fieldOf(token: Lexeme, tokens: readonly Lexeme[], index: number, read: Point): Partial<Point> {
  const number = Number(token.value);
  switch (token.kind) {
    case 'date': {
      const [year, month, day] = token.value.split('-').map(Number);
      return {
        year: year === undefined || year === 0 ? null : stated(year),
        month: month === undefined ? null : stated(month),
        day: day === undefined ? null : stated(day),
      };
    }
    case 'year':
      return { year: stated(number) };
    case 'yearWord':
      return { year: reference(token.value) };
    case 'era': {
      const count = tokens[index + 1];
      return {
        year: stated(number + (count?.kind === 'firstYear' ? 1 : Number(count?.numeral?.value ?? 0))),
      };
    }
    case 'month':
    case 'lunarMonth':
      return { month: stated(number), lunar: read.lunar || token.kind === 'lunarMonth' };
    case 'monthWord':
      return { month: reference(token.value) };
    case 'day':
      return { day: stated(number) };
    case 'dayWord':
      return { day: reference(token.value) };
    case 'weekWord':
      return { week: reference(token.value) };
    case 'weekday':
      return { weekday: number };
    case 'quarterWord':
      return { quarter: reference(token.value) };
    case 'holiday':
    case 'feast': {
      const next = tokens[index + 1]?.kind ?? '';
      const nth = tokens[index + 2];
      // 国庆假期第五天
      const day = next === 'break' && nth?.kind === 'breakDay' ? `/${nth.value}` : '';
      return { holiday: /^(?:break|during)$/.test(next) ? `break ${token.value}${day}` : token.value };
    }
    case 'leap':
      return { leap: true, lunar: true };
    case 'season': {
      const [base, offset, season] = token.value.split(' ');
      const part = { unit: 'season', number: Number(season ?? base) } as const;
      return season === undefined ? { part } : { part, year: reference(`${base} ${offset}`) };
    }
    case 'lunar':
    case 'newYear':
      return token.kind === 'newYear' ? { lunar: true, month: stated(1) } : { lunar: true };
    case 'halfYear':
      return { part: { unit: 'half', number } };
    case 'quarter':
      return { part: { unit: 'quarter', number } };
    case 'months':
      return { part: { unit: 'months', from: 1, to: number } };
    case 'part':
      if (read.part?.unit === 'quarter') return { part: quarterEnd(read.part.number, token.value) };
      return { part: { unit: 'part', name: token.value } };
    default:
      return {};
  }
}

/** 三季度末 is September, 三季度初 July. */
function quarterEnd(quarter: number, name: string): Part {
  const month = name.endsWith('late') ? quarter * 3 : quarter * 3 - 2;
  return { unit: 'months', from: month, to: month };
}

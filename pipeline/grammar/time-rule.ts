import type { Rule } from './engine.ts';
import type { Lexeme } from './lexer.ts';
import { point, type TimeWords } from './time-point.ts';

/** What the time rules share: the pattern of a calendar place, and looks at tokens. */
export type TimeRule = Rule<Lexeme, TimeWords>;

/** 上午9时, 9:30: a time of day. */
export const hours = '(dayPart? (hour minute?|clock))';
const clock = '(dayPart? (hour minute?|clock)?)';
const inMonth = `(part|day ${clock}?)`;
const inYear = `(month (of? ${inMonth})?|halfYear|ordinal? quarter part?|months|wholeYear|part|season|(holiday|feast) (break breakDay?|during)?)`;
/** Any single calendar place. */
export const place = `(date|(year|yearWord) (of? ${inYear})?|(month|monthWord) (of? ${inMonth})?|day ${clock}?|dayWord ${clock}?|halfYear|ordinal? quarter part?|months|quarterWord part?|weekWord (weekday|part)?|weekday ${clock}?|season|part)`;

export const at = (tokens: readonly Lexeme[], index: number): Lexeme | null => tokens.at(index) ?? null;
export const without = (tokens: readonly Lexeme[], ...kinds: readonly string[]): readonly Lexeme[] =>
  tokens.filter((token) => !kinds.includes(token.kind));
export const fourDigits = (token: Lexeme | null): boolean =>
  token?.numeral?.form === 'digits' &&
  token.numeral.length === 4 &&
  Number(token.value) >= 1000 &&
  Number(token.value) < 3000;
export const durationUnits = new Set(['a', 'mo', 'wk', 'd', 'h']);

export const pointRule = (
  name: string,
  pattern: string,
  examples: Rule<Lexeme, TimeWords>['examples'],
  misses: readonly string[],
): TimeRule => ({
  name,
  pattern,
  make: (tokens, text) => {
    // 夏秋两季, 一年采三季: seasons, and no quarters of a year
    const [first] = tokens;
    if (
      first?.kind === 'quarter' &&
      text.charAt(first.end - 1) === '季' &&
      /[春夏秋冬采收种割产卖忙年]/.test(text.charAt(first.start - 1))
    )
      return null;
    // 6月28日(周三): the weekday only says the day again
    const open = tokens.findIndex((token) => token.kind === 'open');
    // 农历三月初: 初 is the beginning of nothing that is named
    if (tokens.length === 1 && /^(?:early|middle|late)$/.test(tokens[0]?.value ?? '')) return null;
    return { form: 'point', point: point(open < 0 ? tokens : tokens.slice(0, open)) };
  },
  examples,
  misses,
});

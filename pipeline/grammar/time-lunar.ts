import type { Lexeme } from './lexer.ts';
import { type Point, point, stated, type TimeWords } from './time-point.ts';
import { type TimeRule, without } from './time-rule.ts';

/** A day of the lunar calendar: 正月初六, 腊月二十三, 大年初一. */
const lunarDay = '(lunar? (month|lunarMonth) (day|lunarDay num|num)|newYear lunarDay num)';

/** Days of the lunar calendar, and stretches between them; examples are read as those of the other time rules are. */
export const lunarRules: readonly TimeRule[] = [
  {
    name: 'lunar-date',
    pattern:
      '(lunar (year|yearWord)?|(year|yearWord) lunar?)? leap? (month|lunarMonth) (day|lunarDay num|num)?',
    make: (tokens) => lunarDate(tokens),
    examples: [
      ['腊月二十五，', '腊月二十五 2023-01-16'],
      ['1991年农历8月23号', '1991年农历8月23号 1991-09-30'],
      ['2021年正月初一', '2021年正月初一 2021-02-12'],
      ['农历2021年三月初三', '农历2021年三月初三 2021-04-14'],
      ['三月初三，', '三月初三 2023-04-22'],
      ['2023年闰二月初一', '2023年闰二月初一 2023-03-22'],
    ],
    misses: ['3月8日', '三月初三家企业', '三月初一批'],
  },
  {
    name: 'lunar-range',
    pattern: `from? (year|yearWord)? (holiday|${lunarDay}) to (holiday|${lunarDay}|lunarDay num) during?`,
    make: (tokens) => lunarRange(without(tokens, 'from', 'during')),
    examples: [
      ['2022年大年三十到正月初五', '2022年大年三十到正月初五 2022-01-31/2022-02-05'],
      ['除夕至正月初七', '除夕至正月初七 2023-01-21/2023-01-28'],
      ['大年初一至初五', '大年初一至初五 2023-01-22/2023-01-26'],
      ['腊月二十四至正月十二', '腊月二十四至正月十二 2023-01-15/2023-02-02'],
    ],
    misses: ['除夕至初夏', '正月至三月'],
  },
  {
    name: 'lunar-since',
    pattern: `from (year|yearWord)? ${lunarDay} since`,
    make: (tokens) => {
      const day = lunarDate(without(tokens, 'from', 'since'));
      return day?.form === 'point' ? { form: 'since', point: day.point } : null;
    },
    examples: [['从正月初六开始', '从正月初六开始 2023-01-27/..']],
    misses: ['正月初六', '从正月起'],
  },
  {
    name: 'lunar-new-year',
    pattern: 'newYear lunarDay num',
    make: (tokens) => lunarDate(tokens),
    examples: [['大年初十', '大年初十 2023-01-31']],
    misses: ['大年三'],
  },
];

function lunarDate(tokens: readonly Lexeme[]): TimeWords | null {
  const read = point(tokens);
  const number = tokens.find((token) => token.kind === 'num');
  const day = read.day ?? (number === undefined ? null : stated(Number(number.value)));
  const lunar = read.lunar || tokens.some((token) => token.kind === 'lunarDay');
  if (!lunar || (day !== null && !(day.value >= 1 && day.value <= 30))) return null;
  return { form: 'point', point: { ...read, day, lunar: true } };
}

/** 除夕至正月初七: from one day of the lunar calendar to another; null where an end is none. */
function lunarRange(tokens: readonly Lexeme[]): TimeWords | null {
  const middle = tokens.findIndex(({ kind }) => kind === 'to');
  const [from, to] = [lunarEnd(tokens.slice(0, middle)), lunarEnd(tokens.slice(middle + 1))];
  if (from === null || to === null) return null;
  const month = to.month ?? (to.holiday === null ? from.month : null);
  return { form: 'range', from, to: { ...to, year: to.year ?? from.year, month } };
}

function lunarEnd(tokens: readonly Lexeme[]): Point | null {
  if (tokens.at(-1)?.kind === 'holiday') {
    const feast = point(tokens);
    return /^(?:eve|lunar)/.test(feast.holiday ?? '') ? feast : null;
  }
  const read = lunarDate(tokens);
  return read?.form === 'point' && read.point.day !== null ? read.point : null;
}

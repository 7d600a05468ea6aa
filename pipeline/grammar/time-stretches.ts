import { namesSomething } from './context.ts';
import type { Lexeme } from './lexer.ts';
import { guessOf } from './quantity-make.ts';
import { point } from './time-point.ts';
import { at, durationUnits, type TimeRule } from './time-rule.ts';

/**
 * Lengths of time that lead from one day to another, or back or ahead to none that is known; examples are read with 2023-07-03 as
 * the publication day and give text and EDTF.
 */
export const stretchRules: readonly TimeRule[] = [
  {
    name: 'turn-of-year',
    pattern: '(year|yearWord) part (year|yearWord) part',
    make: (tokens) => {
      const isTurn = /late$/.test(at(tokens, 1)?.value ?? '') && /early$/.test(at(tokens, 3)?.value ?? '');
      return isTurn ? { form: 'range', from: point(tokens.slice(0, 2)), to: point(tokens.slice(2)) } : null;
    },
    examples: [
      ['今年底明年初通车', '今年底明年初 2023-10/2024-03'],
      ['2024年底2025年初', '2024年底2025年初 2024-10/2025-03'],
    ],
    misses: ['今年初明年底'],
  },
  {
    name: 'winter-to-spring',
    pattern: 'season season',
    make: (tokens) => {
      const [winter, spring] = tokens.map(({ value }) => value.split(' ').map(Number));
      const isOne = winter?.[2] === 4 && spring?.[2] === 1 && spring[1] === (winter[1] ?? 0) + 1;
      return isOne ? { form: 'range', from: point(tokens.slice(0, 1)), to: point(tokens.slice(1)) } : null;
    },
    examples: [
      ['去冬今春，', '去冬今春 2022-12/2023-05'],
      ['今冬明春，', '今冬明春 2023-12/2024-05'],
    ],
    misses: ['春夏，'],
  },
  {
    name: 'offset',
    pattern: 'num more? unit more? half? (after|before)',
    make: (tokens) => {
      const number = at(tokens, 0)?.numeral ?? null;
      const unit = tokens.find((token) => token.kind === 'unit')?.value ?? '';
      const count = Number(number?.value);
      if (number?.open === 'several' && unit === 'a' && count <= 100 && at(tokens, -1)?.kind === 'after') {
        return { form: 'decades', least: 2 * count, most: 10 * count };
      }
      // 十多年前 may be any of ten years; 两年多前 is of the year that it names
      if (count >= 10 && tokens.some(({ kind }) => kind === 'more'))
        return durationUnits.has(unit) ? { form: 'vague' } : null;
      if (number === null || number.open !== 'no' || !durationUnits.has(unit) || !Number.isInteger(count))
        return null;
      if (count > 1000) return null;
      // 两三年后, 四五十年前: about so many
      if (guessOf(tokens[0]) !== null) return { form: 'vague' };
      const sign = at(tokens, -1)?.kind === 'before' ? -1 : 1;
      return {
        form: 'offset',
        unit,
        count: sign * count,
        half: tokens.some((token) => token.kind === 'half'),
      };
    },
    examples: [
      ['20天后', '20天后 2023-07-23'],
      ['5年前,', '5年前 2018'],
      ['几十年之后', '几十年之后 2043/2123'],
      ['十多年前', '十多年前 -'],
      ['两三年后', '两三年后 -'],
      ['四五十年前', '四五十年前 -'],
    ],
    misses: ['3家后'],
  },
  {
    name: 'once-more',
    pattern: 'pre (num more? unit half?|halfOf) (after|post)?',
    make: (tokens, text) => {
      const past = at(tokens, 0);
      const length = at(tokens, 1);
      const unit = tokens.find((token) => token.kind === 'unit')?.value ?? '';
      // 再过两年 leads on; 运行过两年 and 寿命过百年 are more than
      if (past === null || !/[再又]过$/.test(text.slice(Math.max(0, past.start - 1), past.end))) return null;
      // 再过半个月
      if (length?.kind === 'halfOf') return { form: 'vague' };
      if (!durationUnits.has(unit)) return null;
      const count = Number(length?.numeral?.value);
      // 再过20多天 and 再过10天左右 are of no day, 不再过两年 and 高速再过3小时 of none that their clause can be told without
      const opens = /^$|[，。；：！？“\s]$/.test(text.slice(Math.max(0, past.start - 2), past.start - 1));
      const isPlain =
        tokens.every(({ kind }) => kind !== 'more' && kind !== 'post') &&
        length?.numeral?.open === 'no' &&
        guessOf(length) === null;
      if (!opens || !isPlain || unit === 'h' || !Number.isInteger(count) || count > 1000)
        return { form: 'vague' };
      return { form: 'offset', unit, count, half: tokens.some(({ kind }) => kind === 'half') };
    },
    examples: [
      ['再过20天，', '过20天 2023-07-23'],
      ['再过两年后', '过两年后 2025'],
      ['再过一年半', '过一年半 2025-01'],
      ['再过20多天', '过20多天 -'],
      ['再过三五年，', '过三五年 -'],
      ['再过半个月，', '过半个月 -'],
      ['再过10天左右', '过10天左右 -'],
      ['大桥再过两年', '过两年 -'],
    ],
    misses: ['运行过两年', '再过两家'],
  },
  {
    name: 'looking-back',
    pattern: '(pre|leading)? num more? unit more? (back|since|gone)',
    make: (tokens) =>
      tokens.some((token) => durationUnits.has(token.unit?.unit ?? '')) ? { form: 'vague' } : null,
    examples: [
      ['五年来', '五年来 -'],
      ['十年过去，', '十年过去 -'],
    ],
    misses: ['五个来', '十年过去的'],
  },
  {
    name: 'after-a-month',
    pattern: '(year|yearWord) month after',
    make: (tokens) => ({ form: 'since', point: point(tokens.slice(0, -1)) }),
    examples: [['去年4月后，', '去年4月后 2022-04/..']],
    misses: ['4个月后'],
  },
  {
    name: 'past-year',
    pattern: 'pastYear during?',
    make: () => ({ form: 'pastYear' }),
    examples: [['过去的一年', '过去的一年 -']],
    misses: ['过去的一家'],
  },
  {
    name: 'spell-between',
    pattern: '(spell|vague) of? num to num unit (back|during|post)?',
    make: (tokens, text) => {
      const unit = tokens.find((token) => token.kind === 'unit');
      const isSpan = unit !== undefined && durationUnits.has(unit.value);
      return isSpan && !namesSomething(text, at(tokens, -1)?.end ?? 0) ? { form: 'vague' } : null;
    },
    examples: [['未来三到五年', '未来三到五年 -']],
    misses: ['未来三到五家', '未来三至五年行动计划'],
  },
  {
    name: 'spell-within',
    pattern: 'num (to num)? counter? unit post',
    make: (tokens, text) => {
      const [first, last] = [at(tokens, 0), at(tokens, -1)];
      const unit = tokens.find((token) => token.kind === 'unit');
      if (first === null || last === null || (unit?.value !== 'a' && unit?.value !== 'mo')) return null;
      if (!/^[之以]?内$/.test(text.slice(last.start, last.end)) || namesSomething(text, last.end))
        return null;
      const lead = text.slice(Math.max(0, first.start - 4), first.start);
      const opens = text.charAt(last.end) === '，' && opensClause.test(lead);
      return opens || aimsWithin.test(lead) ? { form: 'vague' } : null;
    },
    examples: [
      ['5年内，全县将建成', '5年内 -'],
      ['力争在三年内建成', '三年内 -'],
    ],
    misses: ['工期压缩到5年内', '5年内的车', '保修期3年内，', '一年内还清', '10天内，'],
  },
  {
    name: 'spell',
    pattern: '((spell|vague) of?|pre) num more? unit (back|during|post)?',
    make: (tokens, text) => {
      const end = at(tokens, -1)?.end ?? 0;
      const unit = tokens.find((token) => token.kind === 'unit') ?? null;
      const isSpan = unit !== null && durationUnits.has(unit.value) && unit.value !== 'h';
      const isInside = at(tokens, -1)?.kind !== 'post' || text.charAt(end - 1) === '内';
      if (!isSpan || !isInside || namesSomething(text, end)) return null;
      return at(tokens, 0)?.kind !== 'pre' || isRecent(at(tokens, 0), unit, text) ? { form: 'vague' } : null;
    },
    examples: [
      ['过去五年', '过去五年 -'],
      ['未来3年内', '未来3年内 -'],
      ['近三年，全市', '近三年 -'],
      ['近两周，全市', '近两周 -'],
    ],
    misses: ['历时近三年', '近三年时间建成', '未来三年行动计划', '过去五家', '约三年'],
  },
];

/** 。|5年内，全县将…: what comes within so long, and no length. */
const opensClause = /(?:^|[，。；：！？\n\s“])$/;
/** 力争在|三年内, 计划|两年内. */
const aimsWithin = /(?:(?:将|力争|争取|确保|计划|预计|拟|要|目标是?)在?|力争用|争取用)$/;

/** 近三年 opens its clause; behind a verb it is a length: 历时近三年. */
const isRecent = (near: Lexeme | null, unit: Lexeme, text: string): boolean =>
  near !== null &&
  /^(?:a|mo|wk|d)$/.test(unit.value) &&
  text.slice(near.start, near.end) === '近' &&
  /^(?:[\s，。；：、（“在对]|)$/.test(text.slice(Math.max(0, near.start - 1), near.start)) &&
  text.charAt(unit.end - 1) !== '间' &&
  !/^(?:的|之久|才|就)/.test(text.slice(unit.end, unit.end + 2));

import type { Lexeme } from './lexer.ts';
import { nowhere, planYears, stated, type TimeWords } from './time-point.ts';
import type { TimeRule } from './time-rule.ts';

/** Centuries, decades and plans that follow each other; examples are read with 2023-07-03 as the publication day and give text and EDTF. */
export const decadeRules: readonly TimeRule[] = [
  {
    name: 'century',
    pattern: '(era|bc|asOf|to)? century decade? part?',
    make: (tokens) => {
      const before = tokens[0];
      if (before?.kind === 'bc') return { form: 'vague' };
      return before?.kind === 'era' && before.value !== '0' ? null : century(tokens);
    },
    examples: [
      ['18世纪', '18世纪 1700/1799'],
      ['上世纪六七十年代', '上世纪六七十年代 1960/1979'],
      ['公元1世纪', '公元1世纪 0001/0099'],
      ['公元前3世纪', '公元前3世纪 -'],
      ['20世纪60年代前期', '20世纪60年代前期 1960/1962'],
      ['上世纪90年代中后期', '上世纪90年代中后期 1993/1999'],
      ['到本世纪末', '到本世纪末 2100'],
    ],
    misses: ['世纪大道'],
  },
  {
    name: 'century-since',
    pattern: 'from? century? decade? part? since',
    make: (tokens) => {
      if (!tokens.some(({ kind }) => kind === 'century' || kind === 'decade')) return null;
      const read = century(tokens);
      return read?.form === 'years'
        ? { form: 'since', point: { ...nowhere, year: stated(read.from) } }
        : null;
    },
    examples: [
      ['21世纪以来', '21世纪以来 2000/..'],
      ['上世纪90年代以来', '上世纪90年代以来 1990/..'],
    ],
    misses: ['世纪以来'],
  },
  {
    name: 'decade-range',
    pattern: 'century? decade part? to century? decade part?',
    make: (tokens) => {
      const middle = tokens.findIndex((token) => token.kind === 'to');
      const first = century(tokens.slice(0, middle));
      const rest = tokens.slice(middle + 1);
      const hundred = tokens.slice(0, 1).filter((token) => token.kind === 'century');
      const last = century(rest[0]?.kind === 'century' ? rest : [...hundred, ...rest]);
      if (first?.form !== 'years' || last?.form !== 'years' || first.from >= last.to) return null;
      return {
        form: 'years',
        from: first.from,
        to: last.to,
        isCounted: first.isCounted === true && last.isCounted === true,
      };
    },
    examples: [
      ['20世纪50年代至70年代', '20世纪50年代至70年代 1950/1979'],
      ['上世纪90年代末到本世纪10年代', '上世纪90年代末到本世纪10年代 1997/2019'],
    ],
    misses: ['90年代至70人'],
  },
  {
    name: 'around-a-decade',
    pattern: 'from? century? decade part? (after|before)',
    make: () => ({ form: 'vague' }),
    examples: [
      ['70年代前', '70年代前 -'],
      ['上世纪80年代以后', '上世纪80年代以后 -'],
    ],
    misses: ['80年代前期'],
  },
  {
    name: 'decade',
    pattern: 'ordinal? decade part?',
    make: (tokens) => century(tokens),
    examples: [
      ['90年代', '90年代 1990/1999'],
      ['00年代', '00年代 2000/2009'],
    ],
    misses: ['年代'],
  },
  {
    name: 'plans',
    pattern: 'from? plan (to|and) plan during?',
    make: (tokens) => {
      const [first, last] = tokens
        .filter(({ kind }) => kind === 'plan')
        .map(({ value }) => planYears(Number(value)));
      // “十二五”和“十四五”: what lies between them is not meant
      const parted = tokens.some(({ kind }) => kind === 'and') ? 5 : 50;
      const years = first === undefined || last === undefined ? 0 : last.from - first.from;
      return years <= 0 || years > parted
        ? null
        : { form: 'years', from: first?.from ?? 0, to: last?.to ?? 0 };
    },
    examples: [
      ['“十二五”至“十四五”', '“十二五”至“十四五” 2011/2025'],
      ['“十二五”和“十三五”期间', '“十二五”和“十三五”期间 2011/2020'],
    ],
    misses: ['“十四五”至“十三五”'],
  },
];

function century(tokens: readonly Lexeme[]): TimeWords | null {
  const hundred = tokens.find((token) => token.kind === 'century');
  const ten = tokens.find((token) => token.kind === 'decade');
  const part = tokens.find((token) => token.kind === 'part')?.value;
  const start = firstYear(hundred, ten);
  const isCounted = isOfPublication(hundred);
  // 六七十年代
  const more = Number(ten?.numeral?.upper ?? ten?.value) - Number(ten?.value);
  const length = ten === undefined ? 100 : 10 + more;
  const third = Math.floor(length / 3);
  const years = (from: number, to: number): TimeWords => ({ form: 'years', from, to, isCounted });
  if (part === undefined) return years(Math.max(1, start), start + length - 1);
  if (part === 'early') return years(start, start + third - 1);
  if (part === 'middle_on') return years(start + third, start + length - 1);
  // 到本世纪末: the year that closes it
  if (part === 'late' && isCounted && ten === undefined && tokens[0]?.kind === 'to')
    return years(start + length, start + length);
  if (part === 'late') return years(start + length - third, start + length - 1);
  return years(start + third, start + 2 * third);
}

/** 本世纪, 上世纪: given as the 21st century has them; what is resolved goes by the century of the publication day. */
const isOfPublication = (hundred: Lexeme | undefined): boolean =>
  hundred?.value.startsWith('publication') ?? false;

/** 90年代 are the nineties, 00年代 and 10年代 those of this century. */
function firstYear(hundred: Lexeme | undefined, ten: Lexeme | undefined): number {
  const years = Number(ten?.value ?? 0);
  if (hundred !== undefined && isOfPublication(hundred))
    return 2000 + Number(hundred.value.slice('publication'.length)) * 100 + years;
  if (hundred !== undefined) return (Number(hundred.value) - 1) * 100 + years;
  return years < 20 ? 2000 + years : years < 100 ? 1900 + years : years;
}

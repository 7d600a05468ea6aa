import type { Lexeme } from './lexer.ts';
import { nowhere, planYears, point, stated, type TimeWords } from './time-point.ts';
import { at, fourDigits, hours, place, pointRule, type TimeRule, without } from './time-rule.ts';

/**
 * Days, months, years and their parts, deadlines, openings and plan periods; examples are read with 2023-07-03 as the publication day and give text and EDTF.
 */
export const calendarRules: readonly TimeRule[] = [
  pointRule(
    'calendar-point',
    `${place} (open weekday close)? around?`,
    [
      ['2016年12月26日,开通', '2016年12月26日 2016-12-26'],
      ['2020年9月', '2020年9月 2020-09'],
      ['去年3月', '去年3月 2022-03'],
      ['4月初', '4月初 2023-04-01/2023-04-10'],
      ['今年前三季度', '今年前三季度 2023-01/2023-09'],
      ['二〇二三年五月', '二〇二三年五月 2023-05'],
      ['3月6日上午10时', '3月6日上午10时 2023-03-06'],
      ['今年清明节', '今年清明节 2023-04-05'],
      ['去年国庆假期', '去年国庆假期 2022-10-01/2022-10-07'],
      ['2022年冬季', '2022年冬季 2022-12/2023-02'],
      ['今春，', '今春 2023-03/2023-05'],
      ['明年第1季通车', '明年第1季 2024-01/2024-03'],
      ['甲地。10号，乙路通车', '10号 2023-06-10'],
    ],
    ['地铁3号线', '1号，2号，3号楼封顶', '5月饼', '3日游', '百度', '2025条', '春季', '五一路'],
  ),
  {
    name: 'recurring',
    pattern: `every of? (${place} (to ${place})?|${hours} (to ${hours})?|lunar? (month|lunarMonth) (day|lunarDay num)|(ordinal|final) num counter? weekday)`,
    make: () => ({ form: 'vague' }),
    examples: [
      ['每年3月15日', '每年3月15日 -'],
      ['每年三月初三，', '每年三月初三 -'],
      ['每月最后一个星期五', '每月最后一个星期五 -'],
      ['每周一至周五', '每周一至周五 -'],
      ['每天8时至17时', '每天8时至17时 -'],
    ],
    misses: ['每年'],
  },
  {
    name: 'hours-of-a-day',
    pattern: `${place} to ${hours}`,
    make: (tokens) => {
      const until = tokens.findIndex(({ kind }) => kind === 'to');
      return /^(?:hour|minute|clock)$/.test(tokens[until - 1]?.kind ?? '')
        ? { form: 'point', point: point(tokens.slice(0, until)) }
        : null;
    },
    examples: [
      ['6月30日8时至20时', '6月30日8时至20时 2023-06-30'],
      ['6月30日9:30—17:00', '6月30日9:30—17:00 2023-06-30'],
    ],
    misses: ['6月30日至8时'],
  },
  {
    name: 'since',
    pattern: `(from|to)? ${place} since`,
    make: (tokens, text) => {
      // 5日开始发售 and 报名5日开始， begin on the 5th; 去年开始，… goes on
      const [first, last] = [at(tokens, 0), at(tokens, -1)];
      const opens = /^$|[，,。；;：:！？!?\s“（(]/.test(text.charAt((first?.start ?? 0) - 1));
      const goesOn = first?.kind === 'from' || (opens && /[，,]/.test(text.charAt(last?.end ?? 0)));
      return last?.value === 'start' && !goesOn
        ? null
        : { form: 'since', point: point(without(tokens, 'from', 'to', 'since')) };
    },
    examples: [
      ['从5月1日开始', '从5月1日开始 2023-05-01/..'],
      ['2022年5月开始，', '2022年5月开始 2022-05/..'],
      ['今年6月30日起', '今年6月30日起 2023-06-30/..'],
      ['2019年以来', '2019年以来 2019/..'],
    ],
    misses: ['起步', '5月开始', '报名5月20日开始，'],
  },
  {
    name: 'after-a-year',
    pattern: 'year (after|back)',
    make: (tokens) => ({ form: 'since', point: point(tokens.slice(0, 1)) }),
    examples: [
      ['2030年后', '2030年后 2030/..'],
      ['2016年来，', '2016年来 2016/..'],
    ],
    misses: ['30年后', '2030年后期'],
  },
  {
    name: 'year-so-far',
    pattern: 'yearWord back',
    // 今年来，; 今年来甲市考察 comes there
    make: (tokens, text) =>
      at(tokens, 0)?.value === 'publication 0' && /[，,]/.test(text.charAt(at(tokens, -1)?.end ?? 0))
        ? { form: 'since', point: point(tokens.slice(0, 1)) }
        : null,
    examples: [['今年来，新增企业12家', '今年来 2023/..']],
    misses: ['明年来，', '今年来甲市考察'],
  },
  {
    name: 'year-clipped',
    pattern: 'num (halfYear|ordinal? quarter|months|wholeYear)',
    make: (tokens) => {
      const year = at(tokens, 0);
      const isYear = fourDigits(year) && /^(?:19|20)/.test(year?.value ?? '');
      return isYear
        ? { form: 'point', point: { ...point(tokens.slice(1)), year: stated(Number(year?.value)) } }
        : null;
    },
    examples: [
      ['2022上半年，', '2022上半年 2022-01/2022-06'],
      ['2022全年，', '2022全年 2022'],
    ],
    misses: ['3000上半年', '12上半年'],
  },
  {
    name: 'school-year',
    pattern: 'num (to (num|year))? schoolYear',
    make: (tokens) => {
      const [first, last] = [at(tokens, 0), at(tokens, 2)];
      const from = Number(first?.value);
      const to = last === null ? from + 1 : Number(last.value);
      const month = (year: number, value: number) => ({
        ...nowhere,
        year: stated(year),
        month: stated(value),
      });
      return fourDigits(first) && to > from
        ? { form: 'range', from: month(from, 9), to: month(to, 8) }
        : null;
    },
    examples: [
      ['2022学年', '2022学年 2022-09/2023-08'],
      ['2021—2022学年', '2021—2022学年 2021-09/2022-08'],
    ],
    misses: ['12学年', '三学年'],
  },
  {
    name: 'whole-year',
    pattern: 'wholeYear',
    make: () => ({ form: 'point', point: { ...nowhere, year: { base: 'context', value: 0 } } }),
    examples: [['2022年增长3%。全年', '全年 2022']],
    misses: ['全年龄'],
  },
  {
    name: 'deadline',
    pattern: `to? ${place} before`,
    make: (tokens) => ({ form: 'before', point: point(without(tokens, 'to', 'before')) }),
    examples: [
      ['2021年5月底前', '2021年5月底前 ../2021-05-31'],
      ['明年年底前', '明年年底前 ../2024-12-31'],
    ],
    misses: ['2020年前三季度', '3年前'],
  },
  {
    name: 'as-of',
    pattern: `(asOf|to) ${place} (before|around)?`,
    // 这一天——5月3日: the dash leads up to the day
    make: (tokens, text) => (/^[—－–~-]/.test(text.slice(at(tokens, 0)?.start)) ? null : closing(tokens)),
    examples: [
      ['截至6月底', '截至6月底 2023-06-30'],
      ['到2025年,', '到2025年 2025'],
      ['到2024年末', '到2024年末 2024-12-31'],
      ['截至2022年三季度末', '截至2022年三季度末 2022-09-30'],
      ['截至2022年', '截至2022年 2022-12-31'],
      ['截至2022年上半年', '截至2022年上半年 2022-06-30'],
    ],
    misses: ['截至目前', '到底', '——5月3日'],
  },
  {
    name: 'five-year-plan',
    pattern: '(asOf|to)? plan (during|part|since)?',
    make: (tokens) => {
      const plan = Number(tokens.find(({ kind }) => kind === 'plan')?.value);
      const last = at(tokens, -1);
      const part = last?.kind === 'part' ? stretchOfPart(last.value) : null;
      const stretch = last?.kind === 'since' ? 'since' : (part ?? 'whole');
      return { form: 'plan', plan, stretch };
    },
    examples: [
      ['“十四五”期间', '“十四五”期间 2021/2025'],
      ['十二五', '十二五 2011/2015'],
      ['“十五五”末', '“十五五”末 2030'],
      ['到“十四五”期末', '到“十四五”期末 2025'],
      ['“十四五”开局之年', '“十四五”开局之年 2021'],
      ['“十三五”收官之年', '“十三五”收官之年 2020'],
      ['“十四五”中期', '“十四五”中期 2023'],
    ],
    misses: ['“十四五”规划', '五年规划'],
  },
  {
    name: 'years-of-a-plan',
    pattern: 'plan (during? (leading|after) num unit|num unit back)',
    make: (tokens) => {
      const plan = Number(at(tokens, 0)?.value);
      const years = Number(tokens.find(({ kind }) => kind === 'num')?.value);
      const unit = tokens.find(({ kind }) => kind === 'unit')?.value;
      if (unit !== 'a' || !(years > 0 && years <= 5)) return null;
      const { from, to } = planYears(plan);
      return at(tokens, -3)?.kind === 'after'
        ? { form: 'years', from: to - years + 1, to }
        : { form: 'years', from, to: from + years - 1 };
    },
    examples: [
      ['“十四五”期间后三年', '“十四五”期间后三年 2023/2025'],
      ['“十四五”前三年', '“十四五”前三年 2021/2023'],
      ['“十三五”头两年', '“十三五”头两年 2016/2017'],
      ['“十三五”两年来', '“十三五”两年来 2016/2017'],
    ],
    misses: ['“十四五”前三个季度', '“十四五”前三位'],
  },
  {
    name: 'from-january',
    pattern: '(year|yearWord)? of? januaryTo month during?',
    make: (tokens) => {
      const month = tokens.find(({ kind }) => kind === 'month');
      const part = { unit: 'months', from: 1, to: Number(month?.value) } as const;
      return { form: 'point', point: { ...nowhere, year: point(tokens.slice(0, -1)).year, part } };
    },
    examples: [
      ['元至九月', '元至九月 2023-01/2023-09'],
      ['2022年元至10月份', '2022年元至10月份 2022-01/2022-10'],
    ],
    misses: ['3万元至9月', '元至正年间'],
  },
];

/** 开局之年 and 初期 are the first year of a plan, 中期 the third, 末 and 收官之年 the last. */
const stretchOfPart = (name: string): 'first' | 'middle' | 'last' =>
  /la(?:te|st)$/.test(name) ? 'last' : name.endsWith('middle') ? 'middle' : 'first';

/** 截至7月底, 到2024年末, 截至7月, 截至2024年: how it is on the last day; 到2025年 is the stretch that is named. */
function closing(tokens: readonly Lexeme[]): TimeWords | null {
  const named = point(without(tokens, 'asOf', 'to', 'before', 'around'));
  if (tokens.some((token) => token.kind === 'before')) return { form: 'before', point: named };
  const part = tokens.find(({ kind }) => kind === 'part');
  const closes =
    part === undefined ? tokens[0]?.kind === 'asOf' && named.day === null : part.value.endsWith('late');
  return { form: closes ? 'closing' : 'point', point: named };
}

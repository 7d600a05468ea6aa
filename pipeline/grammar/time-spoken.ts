import { decadeRules } from './time-decades.ts';
import { feastRules } from './time-feast.ts';
import { lunarRules } from './time-lunar.ts';
import { nowhere, point, stated } from './time-point.ts';
import { range } from './time-range.ts';
import { at, fourDigits, hours, place, type TimeRule } from './time-rule.ts';
import { stretchRules } from './time-stretches.ts';
import { weekRules } from './time-weeks.ts';

/**
 * Holidays, lunar dates, eras, clock times and what gives no date; examples are read with 2023-07-03 as the publication day and give text and EDTF.
 */
export const spokenRules: readonly TimeRule[] = [
  {
    name: 'explained-day',
    pattern: `(dayWord|weekday) open ${place} close?`,
    make: (tokens) => {
      const day = point(tokens.slice(2));
      // 2024年全国联考今天（7月3日）开考: today is of the year in which the text was written
      const isToday = at(tokens, 0)?.value === 'publication 0' && day.year === null && day.month !== null;
      const year = { base: 'publication', value: 0 } as const;
      return { form: 'point', point: isToday ? { ...day, year } : day };
    },
    examples: [
      ['今天（6月30日）', '今天（6月30日） 2023-06-30'],
      ['2024年联考今天（7月3日）', '今天（7月3日） 2023-07-03'],
    ],
    misses: ['今天（晴）'],
  },
  {
    name: 'day-in-brackets',
    pattern: 'dayOpen num dayClose',
    make: (tokens) => {
      const day = Number(at(tokens, 1)?.value);
      return at(tokens, 1)?.numeral?.form === 'digits' && day >= 1 && day <= 31
        ? { form: 'point', point: { ...nowhere, day: stated(day) } }
        : null;
    },
    examples: [['昨（2）日', '昨（2）日 2023-07-02']],
    misses: ['昨（晴）日', '昨（50）日'],
  },
  ...stretchRules,
  {
    name: 'month-day-clipped',
    pattern: '(year|yearWord)? month num (to month num)?',
    make: (tokens, text) => {
      const next = text.charAt(at(tokens, -1)?.end ?? 0);
      const asDays = tokens.map((token) => (token.kind === 'num' ? { ...token, kind: 'day' } : token));
      if (next !== '' && !/[，。、；\s]/.test(next)) return null;
      if (
        asDays.some(
          (token) => token.kind === 'day' && (token.numeral?.form !== 'digits' || Number(token.value) > 31),
        )
      )
        return null;
      return asDays.some((token) => token.kind === 'to')
        ? range(asDays, 'to')
        : { form: 'point', point: point(asDays) };
    },
    examples: [['1月3', '1月3 2023-01-03']],
    misses: ['3月8个', '5月2家'],
  },
  ...lunarRules,
  {
    name: 'era-year',
    pattern: 'era (num unit|year|firstYear) (month (day)?)?',
    make: (tokens) => {
      const count = at(tokens, 1);
      if (count?.kind === 'year')
        return at(tokens, 0)?.value === '0' ? { form: 'point', point: point(tokens.slice(1)) } : null;
      if (count?.kind !== 'firstYear' && at(tokens, 2)?.value !== 'a') return null;
      return { form: 'point', point: point(tokens) };
    },
    examples: [
      ['民国三年', '民国三年 1914'],
      ['洪武元年', '洪武元年 1368'],
    ],
    misses: ['民国三日', '永乐元件厂'],
  },
  ...decadeRules,
  ...weekRules,
  {
    name: 'half-offset',
    pattern: 'halfOf (after|before)',
    make: (tokens) => {
      if (at(tokens, 0)?.value === 'mo') return { form: 'vague' };
      if (at(tokens, 0)?.value !== 'a') return null;
      return { form: 'offset', unit: 'mo', count: at(tokens, -1)?.kind === 'before' ? -6 : 6, half: false };
    },
    examples: [
      ['半年后', '半年后 2024-01'],
      ['半个月前', '半个月前 -'],
    ],
    misses: ['半天后'],
  },
  {
    name: 'lunar-written',
    pattern: '(year|yearWord)? month num',
    make: (tokens, text) => {
      const [month, day] = [at(tokens, -2), at(tokens, -1)];
      const chinese = month?.numeral?.script === 'chinese' && day?.numeral?.script === 'chinese';
      if (
        !chinese ||
        day?.numeral?.open !== 'no' ||
        Number(day.value) > 30 ||
        !/^(?:$|[，。、；\s])/.test(text.slice(day.end, day.end + 1))
      )
        return null;
      return { form: 'point', point: { ...point(tokens), day: stated(Number(day.value)), lunar: true } };
    },
    examples: [['去年八月十五', '去年八月十五 2022-09-10']],
    misses: ['八月十五日', '三月两次'],
  },
  {
    name: 'clock-time',
    pattern: `(dayPart? hour minute?|dayPart clock) (to ${hours})?`,
    make: () => ({ form: 'clock' }),
    examples: [
      ['7月1日开会，上午10时开幕', '上午10时 2023-07-01'],
      ['9点至17点开放', '9点至17点 -'],
    ],
    misses: ['10点建议', '下降8点到站'],
  },
  ...feastRules,
  {
    name: 'year-alone',
    pattern: 'num',
    make: (tokens, text) => {
      const number = at(tokens, 0);
      if (
        number === null ||
        !fourDigits(number) ||
        Number(number.value) < 1900 ||
        Number(number.value) > 2100
      )
        return null;
      if (text.length > 12) return null;
      const alone =
        /^[\s=（(:：]*$/.test(text.slice(0, number.start)) && /^[\s）)。]*$/.test(text.slice(number.end));
      return alone ? { form: 'point', point: { ...nowhere, year: stated(Number(number.value)) } } : null;
    },
    examples: [['= 2019', '2019 2019']],
    misses: ['2019条', '编号2019。'],
  },
  {
    name: 'comparison',
    pattern: '(year|yearWord) sameSpan',
    make: (tokens) => ({ form: 'comparison', point: point(tokens) }),
    examples: [['比去年同期增长', '去年同期 2022']],
    misses: ['同期'],
  },
  {
    name: 'two-years',
    pattern: 'twoYears',
    make: (tokens) => {
      const from = Number(at(tokens, 0)?.value);
      const year = (value: number) => ({ ...nowhere, year: { base: 'publication', value } as const });
      return { form: 'range', from: year(from), to: year(from + 1) };
    },
    examples: [['今明两年', '今明两年 2023/2024']],
    misses: ['今明'],
  },
  {
    name: 'before-the-era',
    pattern: 'bc num unit (after|before)?',
    make: () => ({ form: 'vague' }),
    examples: [['公元前221年', '公元前221年 -']],
    misses: ['公元前后'],
  },
  {
    name: 'vague',
    pattern: '(asOf|from)? vague since?',
    make: () => ({ form: 'vague' }),
    examples: [['近年来', '近年来 -']],
    misses: ['前期研究'],
  },
];

import { maybe, type Shape, several } from './cells.ts';

/** What the cells of words of time and of days off may hold. */

const bare: Shape = { shape: /^$/, means: 'empty' };
const anchored: Shape = {
  shape: /^(?:context|either|publication) (?:0|-?[1-9])$/,
  means: 'context, either or publication, a space and how many later: publication -1',
};
const half: Shape = { shape: /^[12]$/, means: '1 or 2' };

/** A day of the calendar, of which the grammar checks that there is one. */
export const calendarDay: Shape = {
  shape: /^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$/,
  means: 'a day: 2023-10-01',
};
export const calendarYear: Shape = { shape: /^[12][0-9]{3}$/, means: 'a year: 2023' };

export const feastDay: Shape = {
  shape: /^(?:[01][0-9]-[0-3][0-9]|lunar [0-9]{1,2}-[0-9]{1,2}|qingming|eve)$/,
  means: 'month and day: 05-01, lunar 8-15; qingming, or eve of the lunar year',
};

/** The kinds of time words, each with its values. */
export const timeValues = {
  yearWord: anchored,
  monthWord: anchored,
  weekWord: anchored,
  dayWord: anchored,
  quarterWord: anchored,
  halfYear: half,
  halfWeek: half,
  quarter: maybe({ shape: /^[1-4]$/, means: '1 to 4' }),
  months: { shape: /^[1-9]$/, means: 'a number of months' },
  januaryTo: bare,
  weekday: { shape: /^[1-7]$/, means: '1 (Monday) to 7' },
  lunarMonth: { shape: /^(?:[1-9]|1[0-2])$/, means: '1 to 12' },
  part: several(
    'early',
    'middle',
    'late',
    'middle_on',
    'first_half_month',
    'second_half_month',
    'month_early',
    'month_middle',
    'month_late',
    'month_mid_late',
    'month_first_two_thirds',
    'month_last_third',
    'year_early',
    'year_middle',
    'year_late',
    'plan_first',
    'plan_last',
  ),
  holiday: feastDay,
  feast: feastDay,
  season: {
    shape: /^(?:publication (?:0|-?1) )?[1-4]$/,
    means: '1 (spring) to 4, with how many years later before it: publication -1 4',
  },
  leap: bare,
  era: { shape: /^[0-9]{1,4}$/, means: 'the year before the first' },
  firstYear: bare,
  century: maybe({
    shape: /^(?:[0-9]{1,2}|publication (?:0|-1))$/,
    means: 'a century, or publication, a space and how many later: publication -1',
  }),
  twoYears: { shape: /^(?:0|1|-1)$/, means: '-1, 0 or 1' },
  since: maybe(several('start')),
  wholeYear: bare,
  schoolYear: bare,
  lunarDay: bare,
  dayPart: bare,
  back: bare,
  gone: bare,
  before: bare,
  after: bare,
  during: bare,
  of: bare,
  around: bare,
  sameSpan: bare,
  to: bare,
  and: bare,
  from: bare,
  asOf: bare,
  dayOpen: bare,
  dayClose: bare,
  open: bare,
  close: bare,
  lunar: bare,
  newYear: bare,
  vague: bare,
  pastYear: bare,
  year: bare,
  month: maybe({ shape: /^(?:[1-9]|1[0-2])$/, means: '1 to 12' }),
  spell: bare,
  day: bare,
  quarters: bare,
  decade: bare,
  hour: bare,
  minute: bare,
  final: bare,
  bc: bare,
  every: bare,
  break: bare,
  breakDay: { shape: /^(?:[1-8]|-1)$/, means: '1 to 8, or -1 for the last' },
} as const;

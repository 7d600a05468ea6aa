import { codes, column, date, edtf, text } from './column.ts';

/** The time that a row is for; null throughout where the text gives none. */
export const dateColumns = {
  date: column(edtf().nullable(), {
    title_zh: '日期',
    title_en: 'Date',
    description:
      'The time as EDTF (ISO 8601-2), no more precise than the text makes it; `..` is an open end.',
    missing: 'the text gives no time.',
    example: '2022-07-30/..',
  }),
  date_start: column(date().nullable(), {
    title_zh: '最早日期',
    title_en: 'First day',
    description: 'The first possible day, inclusive.',
    missing: 'open, or no time given.',
    example: '2022-07-30',
  }),
  date_end: column(date().nullable(), {
    title_zh: '最晚日期',
    title_en: 'Last day',
    description: 'The last possible day, inclusive.',
    missing: 'open, or no time given.',
    example: '2025-12-31',
  }),
  date_text: column(text().nullable(), {
    title_zh: '时间原文',
    title_en: 'Date as written',
    description: 'The words that give the time.',
    missing: 'the text gives no time.',
    example: '同年7月30日起',
  }),
  date_basis: column(
    codes(
      ['stated', '原文写明', 'stated', 'The words alone give the time.'],
      [
        'publication',
        '据发布日期',
        'publication',
        'Resolved from the publication date: 今年, 去年, a bare 4月12日.',
      ],
      [
        'context',
        '据上下文',
        'context',
        'Resolved from a time named before: 同年, 当日, a month in a dated passage.',
      ],
      ['plan_period', '规划期', 'plan period', 'The years of a named plan period: “十四五”.'],
    ).nullable(),
    {
      title_zh: '日期依据',
      title_en: 'Basis of the date',
      description: 'What the time was resolved from.',
      missing: 'the text gives no time.',
      example: 'context',
    },
  ),
};

import type * as z from 'zod';
import { codes, column, decimal, pattern, table, text } from './column.ts';
import { dateColumns } from './date.ts';
import { dimension } from './dimension.ts';
import { qualifier } from './qualifier.ts';
import { idColumn, projectColumn, recordColumns, sourceColumn } from './record.ts';

/** One row per stated quantity. */
export const figures = table(
  'figures',
  {
    title_zh: '数据',
    title_en: 'Figures',
    description: 'One row per expression that states how much, how many, how long, what share or what rank.',
    key: ['id'],
  },
  {
    ...idColumn('fig'),
    ...sourceColumn,
    subject: column(text().nullable(), {
      title_zh: '主体',
      title_en: 'Subject',
      description: 'Whose figure it is, as written.',
      missing: 'the text names nobody.',
      example: '轨道交通装备集群',
    }),
    indicator: column(text(), {
      title_zh: '指标',
      title_en: 'Indicator',
      description: 'What is measured, or what is counted, as written.',
      example: '规模',
    }),
    indicator_en: column(text().nullable(), {
      title_zh: '英文指标',
      title_en: 'Indicator in English',
      description: 'The indicator in English, from a reviewed glossary or review file.',
      missing: 'nobody has written one.',
      example: 'size of the industry',
    }),
    kind: column(
      codes(
        ['level', '水平', 'level', 'The amount at a time or over a period.'],
        ['from', '变化起点', 'from', 'The start of a stated change: 由39列.'],
        ['to', '变化终点', 'to', 'The end of a stated change: 增加至113列.'],
        ['change', '变化量', 'change', 'By how much something changed: 增长5.2%.'],
        ['rank', '位次', 'rank', 'A place in an order: 第8位.'],
      ),
      {
        title_zh: '类别',
        title_en: 'Kind',
        description: 'Whether it is an amount, an end of a change, a change or a rank.',
        example: 'level',
      },
    ),
    direction: column(
      codes(
        ['increase', '增加', 'increase', 'It became more.'],
        ['decrease', '减少', 'decrease', 'It became less; the value stays positive.'],
      ).nullable(),
      {
        title_zh: '变化方向',
        title_en: 'Direction',
        description: 'Which way a change goes.',
        missing: 'it is no change, or the text does not say.',
        example: 'increase',
      },
    ),
    baseline: column(
      codes(
        ['year_on_year', '同比', 'year on year', 'Against the same period of the year before.'],
        ['month_on_month', '环比', 'period on period', 'Against the period just before.'],
        ['year_start', '较年初', 'since the start of the year', 'Against the start of the year.'],
        ['other', '其他', 'other', 'Against another time that the text names.'],
      ).nullable(),
      {
        title_zh: '比较基期',
        title_en: 'Baseline',
        description: 'What a change is measured against.',
        missing: 'it is no change, or the text does not say.',
        example: 'year_on_year',
      },
    ),
    qualifier: column(qualifier(), {
      title_zh: '限定',
      title_en: 'Qualifier',
      description: 'How exactly the number is stated; it settles lower and upper.',
      example: 'more_than',
    }),
    value: column(decimal().nullable(), {
      title_zh: '数值',
      title_en: 'Value',
      description: 'The stated number in `unit`, with 万 and 亿 multiplied in.',
      missing: 'a range: see lower and upper.',
      unit: 'see unit',
      example: 140000000000,
    }),
    lower: column(decimal().nullable(), {
      title_zh: '下限',
      title_en: 'Lower bound',
      description: 'The least that the qualifier allows.',
      missing: 'open or vague.',
      unit: 'see unit',
      example: 140000000000,
    }),
    upper: column(decimal().nullable(), {
      title_zh: '上限',
      title_en: 'Upper bound',
      description: 'The most that the qualifier allows.',
      missing: 'open or vague.',
      unit: 'see unit',
      example: 400,
    }),
    unit: column(text(), {
      title_zh: '单位',
      title_en: 'Unit',
      description:
        'UCUM code, ISO 4217 code for money, or a code of our own; the codes table lists them all.',
      example: 'CNY',
    }),
    counter: column(text().nullable(), {
      title_zh: '量词',
      title_en: 'Measure word',
      description: 'The measure word of a count, as written.',
      missing: 'no count, or none is written.',
      example: '家',
    }),
    dimension: column(dimension(), {
      title_zh: '量纲',
      title_en: 'Dimension',
      description: 'What kind of quantity the unit measures.',
      example: 'money',
    }),
    si_value: column(decimal().nullable(), {
      title_zh: '国际单位制数值',
      title_en: 'SI value',
      description: 'The value in `si_unit`.',
      missing: 'no value, or money, a count or a rank.',
      unit: 'see si_unit',
      example: 50000,
    }),
    si_unit: column(text().nullable(), {
      title_zh: '国际单位',
      title_en: 'SI unit',
      description: 'The SI unit as a UCUM code; `1` for ratios.',
      missing: 'no value, or money, a count or a rank.',
      example: 'm',
    }),
    value_text: column(text(), {
      title_zh: '数值原文',
      title_en: 'Value as written',
      description: 'Qualifier, number, scale and unit as written, and nothing else.',
      example: '超1400亿元',
    }),
    status: column(
      codes(
        ['actual', '实际', 'actual', 'It is reported as so.'],
        ['target', '目标', 'target', 'It is aimed at or planned.'],
        ['forecast', '预计', 'forecast', 'It is expected.'],
      ),
      {
        title_zh: '状态',
        title_en: 'Status',
        description: 'Whether the text reports, aims at or expects it.',
        example: 'actual',
      },
    ),
    ...dateColumns,
    ...projectColumn,
    series_id: column(pattern(/^ser-[0-9a-z-]+$/).nullable(), {
      title_zh: '系列编号',
      title_en: 'Series',
      description: 'Shared by figures that state one thing together: 39 → 113, or 7条 and 50公里.',
      missing: 'it stands alone.',
      example: 'ser-77ab03c1d2e4',
    }),
    ...recordColumns,
  },
);

export type FigureRow = z.infer<typeof figures.schema>;

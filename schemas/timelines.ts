import type * as z from 'zod';
import { codes, column, list, required, table, text } from './column.ts';
import { dateColumns } from './date.ts';
import { idColumn, projectColumn, recordColumns, sourceColumn } from './record.ts';

/** One row per dated event or milestone. */
export const timelines = table(
  'timelines',
  {
    title_zh: '大事记',
    title_en: 'Timelines',
    description: 'One row per event or milestone that the text ties to a time.',
    key: ['id'],
  },
  {
    ...idColumn('tl'),
    ...sourceColumn,
    date: required(dateColumns.date),
    date_start: dateColumns.date_start,
    date_end: dateColumns.date_end,
    date_precision: column(
      codes(
        ['day', '日', 'day', 'One day; with an open end, from that day on or until it.'],
        ['part_of_month', '旬', 'part of a month', 'Some days of one month: 月初, 上旬, 月底.'],
        ['month', '月', 'month', 'One calendar month.'],
        ['quarter', '季度', 'quarter', 'One calendar quarter.'],
        ['half_year', '半年', 'half-year', 'January to June, or July to December.'],
        ['part_of_year', '年内一段', 'part of a year', 'Some months of one year: 年初, 年底, 1至10月.'],
        ['year', '年', 'year', 'One calendar year.'],
        ['period', '时期', 'period', 'Any other span, or one with an open end.'],
      ),
      {
        title_zh: '日期精度',
        title_en: 'Date precision',
        description: 'How precisely the text gives the time.',
        example: 'day',
      },
    ),
    date_text: required(dateColumns.date_text),
    date_basis: required(dateColumns.date_basis),
    status: column(
      codes(
        ['occurred', '已发生', 'occurred', 'The text says that it has happened.'],
        ['ongoing', '进行中', 'ongoing', 'The text says that it has begun and goes on.'],
        ['planned', '计划中', 'planned', 'The text says that it is to happen.'],
      ),
      {
        title_zh: '状态',
        title_en: 'Status',
        description: 'Whether the text tells it as past, as under way or as planned.',
        example: 'occurred',
      },
    ),
    type: column(
      codes(
        ['opening', '开通', 'opening', 'Something opens or begins to operate.'],
        ['construction_start', '开工', 'construction start', 'Building begins.'],
        ['completion', '建成', 'completion', 'Building or work, or a main step of it (封顶, 合龙), ends.'],
        ['meeting', '会议', 'meeting', 'A meeting, forum or ceremony takes place.'],
        ['agreement', '签约', 'agreement', 'Parties sign or agree on something.'],
        ['approval', '获批', 'approval', 'An authority approves something.'],
        ['publication', '发布', 'publication', 'A document is issued or published.'],
        ['designation', '认定', 'designation', 'A title or status is granted.'],
        ['visit', '考察', 'visit', 'An official or a delegation visits.'],
        ['launch', '启动', 'launch', 'A programme, activity or organisation starts.'],
        ['service_change', '服务调整', 'service change', 'A running service is extended or changed.'],
        ['policy', '政策', 'policy', 'A rule, plan or measure is proposed, decided on or takes effect.'],
        ['statement', '表态', 'statement', 'Someone says or proposes something.'],
        ['target', '目标', 'target', 'An aim is set for a time.'],
        ['statistic', '统计', 'statistic', 'Figures are reported for a past period.'],
        ['other', '其他', 'other', 'Anything else.'],
      ),
      {
        title_zh: '类型',
        title_en: 'Type',
        description: 'What kind of event it is.',
        example: 'opening',
      },
    ),
    title: column(text(), {
      title_zh: '标题',
      title_en: 'Title',
      description: 'The predicate with its subject, cut from the text.',
      example: '长株潭城际铁路正式开通运营',
    }),
    title_en: column(text().nullable(), {
      title_zh: '英文标题',
      title_en: 'Title in English',
      description: 'The title in English, from a reviewed glossary or review file.',
      missing: 'nobody has written one.',
      example: 'The Changsha–Zhuzhou–Xiangtan intercity railway opens',
    }),
    participants: column(list(), {
      title_zh: '参与者',
      title_en: 'Participants',
      description: 'Organisations and people who act in it, as written. Empty where none is named.',
      example: ['长沙雨花经开区', '株洲经开区'],
    }),
    documents: column(list(), {
      title_zh: '文件',
      title_en: 'Documents',
      description: 'Plans, laws and agreements named in it, as written. Empty where none is named.',
      example: ['《三年行动方案》'],
    }),
    ...projectColumn,
    ...recordColumns,
  },
);

export type TimelineRow = z.infer<typeof timelines.schema>;

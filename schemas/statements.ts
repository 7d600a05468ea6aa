import type * as z from 'zod';
import { codes, column, table, text } from './column.ts';
import { dateColumns } from './date.ts';
import { idColumn, quoteColumns, reviewColumn, sourceColumn } from './record.ts';

/** One row per thing that a person, organisation or document says. */
export const statements = table(
  'statements',
  {
    title_zh: '言论',
    title_en: 'Statements',
    description: 'One row per thing that a person, organisation or document says.',
    key: ['id'],
  },
  {
    ...idColumn('sta'),
    ...sourceColumn,
    speaker: column(text(), {
      title_zh: '发言者',
      title_en: 'Speaker',
      description: 'Who says it, as written.',
      example: '株洲市交通运输局相关负责人',
    }),
    post: column(text().nullable(), {
      title_zh: '职务',
      title_en: 'Post',
      description: 'The post in which it is said, as written.',
      missing: 'the text names none.',
      example: '株洲市委书记',
    }),
    kind: column(
      codes(
        ['direct', '直接引语', 'direct speech', 'The speaker’s own words, in quotation marks.'],
        ['reported', '转述', 'reported speech', 'What was said, in the article’s words.'],
      ),
      { title_zh: '类别', title_en: 'Kind', description: 'Quoted or paraphrased.', example: 'reported' },
    ),
    text: column(text(), {
      title_zh: '内容',
      title_en: 'Text',
      description:
        'What is said, as the article is read: page breaks joined and misprints corrected. The quote has it as printed.',
      example: '株洲正着力推动建设长沙地铁3号线螺丝塘站至株洲西等项目',
    }),
    ...dateColumns,
    ...quoteColumns,
    ...reviewColumn,
  },
);

export type StatementRow = z.infer<typeof statements.schema>;

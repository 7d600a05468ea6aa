import { codes, column, int, list, pattern, text } from './column.ts';

/** The article a row comes from. */
export const sourceColumn = {
  source_id: column(pattern(/^[a-z0-9][a-z0-9-]*$/), {
    title_zh: '来源编号',
    title_en: 'Source',
    description: 'The article that states it: sources.id.',
    references: ['sources'],
    example: 'czt-2023',
  }),
};

/** A row's own id: the prefix of its table and a hash of the words it rests on. */
export function idColumn(prefix: string) {
  return {
    id: column(pattern(new RegExp(`^${prefix}-[0-9a-z-]+$`)), {
      title_zh: '编号',
      title_en: 'Id',
      description: 'Stable id; editing another paragraph of the article does not change it.',
      example: `${prefix}-3f9a1c20be47`,
    }),
  };
}

/** The words that state a fact, and where they stand. */
export const quoteColumns = {
  quote: column(text(), {
    title_zh: '原文',
    title_en: 'Quote',
    description: 'The clause or sentence that states the fact, exactly as in the source file.',
    example: '2016年12月26日,长株潭城际铁路正式开通运营',
  }),
  quote_start: column(int(), {
    title_zh: '原文起点',
    title_en: 'Quote start',
    description: 'Where the quote begins in the source file, from 0.',
    unit: 'Unicode code points',
    example: 1024,
  }),
  quote_end: column(int(), {
    title_zh: '原文终点',
    title_en: 'Quote end',
    description: 'Where the quote ends in the source file, exclusive.',
    unit: 'Unicode code points',
    example: 1049,
  }),
};

/** Whether a person has read the row. */
export const reviewColumn = {
  review: column(
    codes(
      [
        'auto',
        '自动提取',
        'automatic',
        'As extracted; nobody has confirmed it. Its English label may be a person’s.',
      ],
      [
        'accepted',
        '已确认',
        'accepted',
        'A person has read the whole row against the text and confirmed it.',
      ],
      [
        'corrected',
        '已更正',
        'corrected',
        'A person has read the row against the text and changed what the source’s review file names.',
      ],
    ),
    {
      title_zh: '审核',
      title_en: 'Review',
      description: 'Whether a person has read the row against the text, and confirmed or changed it.',
      example: 'auto',
    },
  ),
};

/** What every record table ends with. */
export const recordColumns = {
  places: column(list(), {
    title_zh: '地点',
    title_en: 'Places',
    description: 'The places that the statement is about: entities.id. Empty where it names none.',
    references: ['entities'],
    example: ['ent-8d1f0b7a52c9'],
  }),
  ...quoteColumns,
  section: column(text().nullable(), {
    title_zh: '所在小节',
    title_en: 'Section',
    description: 'The heading that the quote stands under.',
    missing: 'it stands before any heading.',
    example: '笃行致远 城际交通网络加速构建',
  }),
  ...reviewColumn,
};

/** The project that a row is about. */
export const projectColumn = {
  project_id: column(pattern(/^prj-[0-9a-z-]+$/).nullable(), {
    title_zh: '所属项目',
    title_en: 'Project',
    description: 'The project it is about: projects.id.',
    references: ['projects'],
    missing: 'it is no named project’s.',
    example: 'prj-5b0c77d1e93a',
  }),
};

/** A passage of the source file: where it begins and ends. */
export const offsetColumns = {
  start: column(int(), {
    title_zh: '起点',
    title_en: 'Start',
    description: 'Where the words begin in the source file, from 0.',
    unit: 'Unicode code points',
    example: 1024,
  }),
  end: column(int(), {
    title_zh: '终点',
    title_en: 'End',
    description: 'Where the words end in the source file, exclusive.',
    unit: 'Unicode code points',
    example: 1031,
  }),
};

import type * as z from 'zod';
import { codes, column, date, edtf, int, list, pattern, table, text } from './column.ts';

/** One row per article. */
export const sources = table(
  'sources',
  {
    title_zh: '来源',
    title_en: 'Sources',
    description: 'One row per article that the other tables quote.',
    key: ['id'],
  },
  {
    id: column(pattern(/^[a-z0-9][a-z0-9-]*$/), {
      title_zh: '编号',
      title_en: 'Id',
      description: 'The name of the article’s folder.',
      example: 'czt-2023',
    }),
    title: column(text(), {
      title_zh: '标题',
      title_en: 'Title',
      description: 'The headline, as printed.',
      example: '星光不问赶路人',
    }),
    publisher: column(text().nullable(), {
      title_zh: '出版者',
      title_en: 'Publisher',
      description: 'Who published it.',
      missing: 'it is not printed.',
      example: '湖南日报',
    }),
    authors: column(list(), {
      title_zh: '作者',
      title_en: 'Authors',
      description: 'The byline, as printed. Empty where there is none.',
      example: ['李扬'],
    }),
    published: column(edtf(), {
      title_zh: '发布日期',
      title_en: 'Published',
      description: 'The publication date as EDTF; an interval where it is inferred.',
      example: '2023-06-21/2023-12-31',
    }),
    published_start: column(date().nullable(), {
      title_zh: '最早发布日',
      title_en: 'First day of publication',
      description: 'The first possible day of publication.',
      missing: 'open.',
      example: '2023-06-21',
    }),
    published_end: column(date().nullable(), {
      title_zh: '最晚发布日',
      title_en: 'Last day of publication',
      description: 'The last possible day; bare month-and-day dates are resolved against it.',
      missing: 'open.',
      example: '2023-12-31',
    }),
    published_basis: column(text().nullable(), {
      title_zh: '发布日期依据',
      title_en: 'Basis of the publication date',
      description: 'How the publication date is known.',
      missing: 'it is printed.',
      example: 'The text reports an event of 20 June 2023 and calls 2022 last year.',
    }),
    language: column(text(), {
      title_zh: '语言',
      title_en: 'Language',
      description: 'The language of the text, as a BCP 47 tag.',
      example: 'zh-Hans',
    }),
    url: column(text().nullable(), {
      title_zh: '网址',
      title_en: 'Address',
      description: 'Where it was published.',
      missing: 'not known.',
      example: 'https://www.example.org/article',
    }),
    rights: column(text().nullable(), {
      title_zh: '版权',
      title_en: 'Rights',
      description: 'Whose the text is, and how it may be used.',
      missing: 'not stated.',
      example: 'The text stays its publisher’s; the facts are free to use.',
    }),
    sha256: column(pattern(/^[0-9a-f]{64}$/), {
      title_zh: '校验和',
      title_en: 'SHA-256',
      description: 'The checksum of the source file as received.',
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }),
    characters: column(int(), {
      title_zh: '字数',
      title_en: 'Characters',
      description: 'The length of the source file.',
      unit: 'Unicode code points',
      example: 5062,
    }),
    reuse: column(
      codes(
        ['full_text', '全文', 'full text', 'The page may show the whole text.'],
        [
          'quotation',
          '引用',
          'quotation',
          'Only the words that support rows are shown, with a little context.',
        ],
      ),
      {
        title_zh: '文本使用',
        title_en: 'Reuse of the text',
        description: 'How much of the article’s text may be shown beside the data.',
        example: 'quotation',
      },
    ),
  },
);

export type SourceRow = z.infer<typeof sources.schema>;

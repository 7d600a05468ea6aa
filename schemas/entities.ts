import type * as z from 'zod';
import { codes, column, int, list, table, text } from './column.ts';
import { idColumn } from './record.ts';

/** One row per place, organisation, person, document or programme that the articles name. */
export const entities = table(
  'entities',
  {
    title_zh: '实体',
    title_en: 'Entities',
    description:
      'One row per place, organisation, person in a public role, document or programme that is named.',
    key: ['id'],
  },
  {
    ...idColumn('ent'),
    type: column(
      codes(
        ['place', '地点', 'place', 'An administrative area, region, station or other place.'],
        ['organisation', '机构', 'organisation', 'An authority, company, school or other body.'],
        ['person', '人物', 'person', 'A person in a public role: a post or a byline.'],
        ['document', '文件', 'document', 'A plan, law, agreement or other document.'],
        ['programme', '计划', 'programme', 'A named programme or campaign.'],
      ),
      { title_zh: '类型', title_en: 'Type', description: 'What it is.', example: 'place' },
    ),
    name: column(text(), {
      title_zh: '名称',
      title_en: 'Name',
      description: 'Its fullest name in the text.',
      example: '株洲市',
    }),
    name_en: column(text().nullable(), {
      title_zh: '英文名称',
      title_en: 'Name in English',
      description: 'The name in English, from a reviewed glossary or review file.',
      missing: 'nobody has written one.',
      example: 'Zhuzhou',
    }),
    code: column(text().nullable(), {
      title_zh: '代码',
      title_en: 'Code',
      description: 'For a place, its administrative division code (GB/T 2260).',
      missing: 'it has none, or it is not known.',
      example: '430200',
    }),
    aliases: column(list(), {
      title_zh: '别名',
      title_en: 'Other names',
      description: 'Its other names in the articles. Empty where there are none.',
      example: ['株洲', '我市'],
    }),
    functions: column(list(), {
      title_zh: '功能',
      title_en: 'Functions',
      description:
        'For a part of a spatial plan, what the text says it is to serve as. Empty where it says nothing.',
      example: ['科技创新驱动', '产业高端发展'],
    }),
    mentions: column(int(), {
      title_zh: '提及次数',
      title_en: 'Mentions',
      description: 'How often all articles name it.',
      unit: 'mentions',
      example: 42,
    }),
  },
);

export type EntityRow = z.infer<typeof entities.schema>;

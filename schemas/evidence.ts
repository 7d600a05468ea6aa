import type * as z from 'zod';
import { column, int, pattern, table, text } from './column.ts';
import { offsetColumns, sourceColumn } from './record.ts';

/** Where the words behind each field stand. */
export const evidence = table(
  'evidence',
  {
    title_zh: '依据',
    title_en: 'Evidence',
    description: 'Where in the source file the words behind a field stand.',
    key: ['record_id', 'field', 'start', 'end'],
  },
  {
    record_id: column(pattern(/^[a-z]+-[0-9a-z-]+$/), {
      title_zh: '记录编号',
      title_en: 'Record',
      description: 'The row it supports: the id in any record table.',
      references: ['timelines', 'figures', 'projects', 'statements'],
      example: 'fig-3f9a1c20be47',
    }),
    field: column(text(), {
      title_zh: '字段',
      title_en: 'Field',
      description: 'The column that the words support.',
      example: 'value_text',
    }),
    ...sourceColumn,
    exact: column(text(), {
      title_zh: '原文',
      title_en: 'Exact words',
      description: 'The words, exactly as in the source file.',
      example: '超1400亿元',
    }),
    prefix: column(text().nullable(), {
      title_zh: '前文',
      title_en: 'Prefix',
      description: 'The words just before.',
      missing: 'it stands at the start of the file.',
      example: '轨道交通装备集群规模',
    }),
    suffix: column(text().nullable(), {
      title_zh: '后文',
      title_en: 'Suffix',
      description: 'The words just after.',
      missing: 'it stands at the end of the file.',
      example: ',本地综合配套率75%以上',
    }),
    ...offsetColumns,
    utf16_start: column(int(), {
      title_zh: 'UTF-16 起点',
      title_en: 'Start in UTF-16',
      description: 'Where the words begin, for JavaScript.',
      unit: 'UTF-16 code units',
      example: 1024,
    }),
    utf16_end: column(int(), {
      title_zh: 'UTF-16 终点',
      title_en: 'End in UTF-16',
      description: 'Where the words end, exclusive, for JavaScript.',
      unit: 'UTF-16 code units',
      example: 1031,
    }),
  },
);

export type EvidenceRow = z.infer<typeof evidence.schema>;

import type * as z from 'zod';
import { codes, column, table, text } from './column.ts';
import { offsetColumns, sourceColumn } from './record.ts';

/** One row per place where the source file is read otherwise than printed. */
export const corrections = table(
  'corrections',
  {
    title_zh: '勘误',
    title_en: 'Corrections',
    description:
      'One row per place where the text is read otherwise than printed. The source file is never edited.',
    key: ['source_id', 'start', 'end'],
  },
  {
    ...sourceColumn,
    ...offsetColumns,
    as_printed: column(text(), {
      title_zh: '原文',
      title_en: 'As printed',
      description: 'The words in the source file.',
      example: '涠口区',
    }),
    corrected: column(text().nullable(), {
      title_zh: '更正',
      title_en: 'Corrected',
      description: 'The words as they are read.',
      missing: 'the passage is left out.',
      example: '渌口区',
    }),
    kind: column(
      codes(
        ['ocr', '识别错误', 'misread', 'A character was misread when the page was scanned.'],
        ['typeset', '排印错误', 'misprint', 'The page itself is wrong.'],
        ['duplicate', '重复', 'duplicate', 'A passage stands twice.'],
      ),
      { title_zh: '类别', title_en: 'Kind', description: 'What went wrong.', example: 'ocr' },
    ),
    reason: column(text(), {
      title_zh: '理由',
      title_en: 'Reason',
      description: 'How the right reading is known.',
      example: 'Zhuzhou has a 渌口区; there is no 涠口区.',
    }),
  },
);

export type CorrectionRow = z.infer<typeof corrections.schema>;

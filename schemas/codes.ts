import type * as z from 'zod';
import { column, type Table, table, text } from './column.ts';

/** One row per code of every column with a closed list, and per unit. */
export const codes = table(
  'codes',
  {
    title_zh: '代码表',
    title_en: 'Codes',
    description: 'One row per code of every column with a closed list, and per unit.',
    key: ['table', 'column', 'code'],
  },
  {
    table: column(text(), {
      title_zh: '表',
      title_en: 'Table',
      description: 'The table in which the code stands.',
      example: 'figures',
    }),
    column: column(text(), {
      title_zh: '列',
      title_en: 'Column',
      description: 'The column in which the code stands.',
      example: 'qualifier',
    }),
    code: column(text(), {
      title_zh: '代码',
      title_en: 'Code',
      description: 'The code, as it stands in the column.',
      example: 'more_than',
    }),
    label_zh: column(text(), {
      title_zh: '中文名',
      title_en: 'Chinese label',
      description: 'What the code is called in Chinese.',
      example: '超过',
    }),
    label_en: column(text(), {
      title_zh: '英文名',
      title_en: 'English label',
      description: 'What the code is called in English.',
      example: 'more than',
    }),
    definition: column(text(), {
      title_zh: '定义',
      title_en: 'Definition',
      description: 'What the code means; for a unit, its dimension and its value in SI.',
      example: '超, 突破, 高于: lower is the value, exclusive.',
    }),
  },
);

export type CodeRow = z.infer<typeof codes.schema>;

/** The codes of every enum column of the tables. */
export function codeRows(tables: readonly Table[]): CodeRow[] {
  return tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      column.codes.map(([code, label_zh, label_en, definition]) => ({
        table: table.name,
        column: column.name,
        code,
        label_zh,
        label_en,
        definition,
      })),
    ),
  );
}

import type * as z from 'zod';
import { codes, column, pattern, table, text } from './column.ts';

/** The tables of `releases/`: what the last release had otherwise, and where its ids have gone. */

const tableColumn = {
  table: column(text(), {
    title_zh: '表',
    title_en: 'Table',
    description: 'The table in which it happened.',
    example: 'figures',
  }),
};

const cells = {
  before: column(text().nullable(), {
    title_zh: '原值',
    title_en: 'Before',
    description: 'The value in the last release, as its CSV file writes it.',
    missing: 'there was no value.',
    example: '39',
  }),
  after: column(text().nullable(), {
    title_zh: '新值',
    title_en: 'After',
    description: 'The value in this release, as its CSV file writes it.',
    missing: 'there is no value.',
    example: '40',
  }),
};

/** Applied to the last release's rows, the changes give this release's rows. */
export const changes = table(
  'changes',
  {
    title_zh: '变更',
    title_en: 'Changes',
    description:
      'One row per value in which this release differs from the last: each value of an added or a removed row, each changed value of any other.',
  },
  {
    ...tableColumn,
    id: column(text(), {
      title_zh: '编号',
      title_en: 'Id',
      description:
        'The row: its id in this release, or in the last for a removed row. Rows without an id are named by the values that tell them apart, parted by "|".',
      example: 'fig-3f9a1c20be47',
    }),
    change: column(
      codes(
        ['added', '新增', 'added', 'The row is new.'],
        ['removed', '删除', 'removed', 'The row is gone.'],
        ['changed', '修改', 'changed', 'The row was there and has another value now.'],
      ),
      {
        title_zh: '变更类别',
        title_en: 'Change',
        description: 'What happened to the row.',
        example: 'changed',
      },
    ),
    column: column(text(), {
      title_zh: '列',
      title_en: 'Column',
      description: 'The column in which the value stands.',
      example: 'value',
    }),
    ...cells,
  },
);

export const schemaChanges = table(
  'schema_changes',
  {
    title_zh: '结构变更',
    title_en: 'Schema changes',
    description: 'One row per table, column or code that came, went or means something else.',
  },
  {
    ...tableColumn,
    change: column(
      codes(
        ['table_added', '新增表', 'table added', 'The table is new.'],
        ['table_removed', '删除表', 'table removed', 'The table is gone.'],
        ['column_added', '新增列', 'column added', 'The column is new; after is its type.'],
        ['column_removed', '删除列', 'column removed', 'The column is gone; before is its type.'],
        ['type_changed', '类型变更', 'type changed', 'The column holds another type.'],
        [
          'nullable_changed',
          '可空性变更',
          'nullability changed',
          'The column may be null now, or no longer.',
        ],
        ['code_added', '新增代码', 'code added', 'The code is new; after is its English label.'],
        ['code_removed', '删除代码', 'code removed', 'The code is gone; before is its English label.'],
      ),
      {
        title_zh: '变更类别',
        title_en: 'Change',
        description: 'What happened.',
        example: 'column_added',
      },
    ),
    column: column(text().nullable(), {
      title_zh: '列',
      title_en: 'Column',
      description: 'The column that it happened to.',
      missing: 'it happened to the whole table.',
      example: 'title_en',
    }),
    code: column(text().nullable(), {
      title_zh: '代码',
      title_en: 'Code',
      description: 'The code that came or went.',
      missing: 'it is about no code.',
      example: 'launch',
    }),
    ...cells,
  },
);

export const redirects = table(
  'redirects',
  {
    title_zh: '编号重定向',
    title_en: 'Id redirects',
    description:
      'One row per id that an earlier release had and this one has not: one look-up leads to the id of today.',
  },
  {
    ...tableColumn,
    old_id: column(text(), {
      title_zh: '旧编号',
      title_en: 'Old id',
      description: 'The id that an earlier release had.',
      example: 'fig-3f9a1c20be47',
    }),
    new_id: column(text().nullable(), {
      title_zh: '新编号',
      title_en: 'New id',
      description: 'The id of the same fact in this release.',
      missing: 'no row of this release states the fact.',
      example: 'fig-56936a1d5dda',
    }),
    release: column(pattern(/^\d+\.\d+\.\d+$/), {
      title_zh: '版本',
      title_en: 'Release',
      description: 'The release that was the first without the old id.',
      example: '0.2.0',
    }),
    match: column(
      codes(
        ['words', '同一词语', 'the same words', 'The value’s own words stand at the same place.'],
        ['clause', '同一分句', 'the same clause', 'The same clause states the same value.'],
        ['fact', '同一事实', 'the same fact', 'The source states the same of the same, in whatever words.'],
        ['overlap', '词语重叠', 'overlapping words', 'The value’s own words stand at an overlapping place.'],
        ['name', '同名', 'a shared name', 'The two have a name or code in common.'],
        ['withdrawn', '已撤回', 'withdrawn', 'No row, or more than one, states the fact now.'],
      ),
      {
        title_zh: '匹配依据',
        title_en: 'Match',
        description: 'How the new row is known to be the old one.',
        example: 'words',
      },
    ),
  },
);

export type ChangeRow = z.infer<typeof changes.schema>;
export type SchemaChangeRow = z.infer<typeof schemaChanges.schema>;
export type RedirectRow = z.infer<typeof redirects.schema>;

import type * as z from 'zod';
import { codes, column, pattern, table, text } from './column.ts';
import { idColumn, offsetColumns, sourceColumn } from './record.ts';

const party = () => pattern(/^(ent|prj)-[0-9a-z-]+$/);

/** One row per stated relation between two entities or projects. */
export const relations = table(
  'relations',
  {
    title_zh: '关系',
    title_en: 'Relations',
    description: 'One row per relation that the text states between two entities or projects.',
    key: ['id'],
  },
  {
    ...idColumn('rel'),
    subject_id: column(party(), {
      title_zh: '主体',
      title_en: 'Subject',
      description: 'Who or what stands in the relation: entities.id or projects.id.',
      references: ['entities', 'projects'],
      example: 'ent-1c4f7d20a9be',
    }),
    predicate: column(
      codes(
        ['chair_of', '主持', 'chair of', 'The subject chairs the object.'],
        ['post', '任职', 'holds a post at', 'The subject holds a post at the object.'],
        ['attended', '出席', 'attended', 'The subject attends the object.'],
        ['signed', '签署', 'signed', 'The subject signs the object, or signs with it.'],
        ['founder_of', '创立', 'founder of', 'The subject founds the object.'],
        ['partner_in', '合作', 'partner in', 'The subject takes part in the object, or works with it.'],
        ['part_of', '属于', 'part of', 'The subject is a part of the object.'],
        ['connects', '连接', 'connects', 'The subject, a line, leads to the object.'],
        ['issued', '发布', 'issued', 'The subject issues the object.'],
        ['approved', '批准', 'approved', 'The subject approves the object.'],
        ['member_of', '成员', 'member of', 'The subject is a member of the object.'],
        ['alias_of', '别称', 'alias of', 'The subject is another name of the object.'],
      ),
      {
        title_zh: '关系',
        title_en: 'Predicate',
        description: 'What the subject is to the object.',
        example: 'part_of',
      },
    ),
    object_id: column(party(), {
      title_zh: '客体',
      title_en: 'Object',
      description: 'The other side of the relation: entities.id or projects.id.',
      references: ['entities', 'projects'],
      example: 'prj-5b0c77d1e93a',
    }),
    ...sourceColumn,
    evidence: column(text(), {
      title_zh: '依据原文',
      title_en: 'Evidence',
      description: 'The words that state the relation, exactly as in the source file.',
      example: '株洲市委书记曹慧泉',
    }),
    ...offsetColumns,
  },
);

export type RelationRow = z.infer<typeof relations.schema>;

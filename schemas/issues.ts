import type * as z from 'zod';
import { codes, column, optional, table, text } from './column.ts';
import { offsetColumns, sourceColumn } from './record.ts';

const code = codes(
  ['unresolved_time', '时间未能确定', 'unresolved time', 'A time whose calendar place is not known.'],
  ['vague_time', '时间模糊', 'vague time', 'A time with no calendar place: 近日, 近年来.'],
  ['impossible_date', '日期不存在', 'impossible date', 'A date that no calendar has: 2月30日.'],
  ['unknown_unit', '单位未知', 'unknown unit', 'A unit that the lexicon does not have.'],
  ['number_too_long', '数字过长', 'number too long', 'A number with more digits than are read.'],
  ['not_representable', '无法表示', 'not representable', 'A number that a float64 cannot hold.'],
  ['unused_quantity', '数量未用', 'unused quantity', 'A quantity that was read but made no row.'],
  ['unused_time', '时间未用', 'unused time', 'A time that was read but made no row.'],
  [
    'unused_project',
    '项目未用',
    'unused project',
    'Words that may name a project, of which nothing tells how far it is.',
  ],
  ['duplicate_passage', '段落重复', 'duplicate passage', 'A passage that stands twice.'],
  ['garbled_text', '文字错乱', 'garbled text', 'Words that make no sense as they stand.'],
  ['undecodable', '无法解码', 'undecodable', 'Bytes that are no text in the encoding of the file.'],
  ['joined_break', '断行合并', 'joined break', 'A paragraph that was cut in two and is read as one.'],
  ['hidden_characters', '隐藏字符', 'hidden characters', 'Characters that nobody sees, left out in reading.'],
  [
    'torn_number',
    '数字不完整',
    'torn number',
    'A number that is cut by a character that belongs to no number.',
  ],
  ['name_number', '名称中的数字', 'number in a name', 'A number that belongs to a name: 3号线.'],
  // of earlier releases: nothing makes it now, and codes are added, never taken away; so the stages review and validate
  ['review_stale', '审核过期', 'stale review', 'A review that fits no row any more.'],
  ['other', '其他', 'other', 'Anything else; the message says what.'],
);

/** One row per thing that was seen but not turned into a record. */
export const issues = table(
  'issues',
  {
    title_zh: '问题',
    title_en: 'Issues',
    description: 'One row per thing that was seen but not turned into a record, and why.',
  },
  {
    ...sourceColumn,
    stage: column(
      codes(
        ['read', '读取', 'read', 'Decoding, corrections and paragraphs.'],
        ['annotate', '标注', 'annotate', 'Reading times, quantities and names.'],
        ['extract', '提取', 'extract', 'Making rows.'],
        ['review', '审核', 'review', 'Applying reviewed decisions.'],
        ['validate', '校验', 'validate', 'Checking the tables.'],
      ),
      { title_zh: '阶段', title_en: 'Stage', description: 'Which stage saw it.', example: 'annotate' },
    ),
    code: column(code, {
      title_zh: '代码',
      title_en: 'Code',
      description: 'What kind of issue it is.',
      example: 'unresolved_time',
    }),
    severity: column(
      codes(
        ['info', '提示', 'info', 'Worth knowing; nothing is lost.'],
        ['warning', '警告', 'warning', 'A fact may be missing.'],
        ['error', '错误', 'error', 'A fact is missing or the source is damaged.'],
      ),
      { title_zh: '严重程度', title_en: 'Severity', description: 'How much it matters.', example: 'warning' },
    ),
    message: column(text(), {
      title_zh: '说明',
      title_en: 'Message',
      description: 'What was seen and why it made no record.',
      example: '近日 gives no calendar position',
    }),
    exact: column(text().nullable(), {
      title_zh: '原文',
      title_en: 'Exact words',
      description: 'The words, exactly as in the source file.',
      missing: 'it is not about certain words.',
      example: '近日',
    }),
    start: optional(offsetColumns.start, 'it is not about certain words.'),
    end: optional(offsetColumns.end, 'it is not about certain words.'),
  },
);

export type IssueRow = z.infer<typeof issues.schema>;

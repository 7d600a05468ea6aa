import type * as z from 'zod';
import { codes } from './codes.ts';
import { corrections } from './corrections.ts';
import { entities } from './entities.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { issues } from './issues.ts';
import { projects } from './projects.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { timelines } from './timelines.ts';

/** Every published table, in the order in which they are listed. */
export const tables = [
  timelines,
  figures,
  projects,
  sources,
  entities,
  relations,
  statements,
  evidence,
  corrections,
  issues,
  codes,
] as const;

/** The row type of each table, by name. */
export type Tables = { [T in (typeof tables)[number] as T['name']]: z.infer<T['schema']> };

export type TableName = keyof Tables;

/** All rows of all tables. */
export type Dataset = { [N in TableName]: readonly Tables[N][] };

export type { CodeRow } from './codes.ts';
export type { Column, Row, Table } from './column.ts';
export type { CorrectionRow } from './corrections.ts';
export type { EntityRow } from './entities.ts';
export type { EvidenceRow } from './evidence.ts';
export type { FigureRow } from './figures.ts';
export type { IssueRow } from './issues.ts';
export { type ProjectRow, statusOrder } from './projects.ts';
export type { RelationRow } from './relations.ts';
export type { SourceRow } from './sources.ts';
export type { StatementRow } from './statements.ts';
export type { TimelineRow } from './timelines.ts';

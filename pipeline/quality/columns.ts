import type { EntityRow, FigureRow, ProjectRow, StatementRow, TimelineRow } from '../../schemas/index.ts';
import { dice, type FigureLabel, type ProjectLabel, type TimelineLabel } from './matching.ts';
import type { EntityLabel, StatementLabel } from './matching-named.ts';

/** When a right row has a column right. */

const textsAgree = 0.6;

export const figureColumns: Record<string, (label: FigureLabel, row: FigureRow) => boolean> = {
  kind: (label, row) => label.kind === row.kind,
  direction: (label, row) => label.direction === row.direction,
  baseline: (label, row) => label.baseline === row.baseline,
  qualifier: (label, row) => label.qualifier === row.qualifier,
  status: (label, row) => label.status === row.status,
  period: (label, row) => label.date_start === row.date_start && label.date_end === row.date_end,
  label: (label, row) =>
    dice(`${label.subject ?? ''}${label.indicator}`, `${row.subject ?? ''}${row.indicator}`) >= textsAgree,
};

export const timelineColumns: Record<string, (label: TimelineLabel, row: TimelineRow) => boolean> = {
  status: (label, row) => label.status === row.status,
  type: (label, row) => label.type === row.type,
  date_precision: (label, row) => label.date_precision === row.date_precision,
  title: (label, row) => dice(label.title, row.title) >= textsAgree,
};

export const projectColumns: Record<string, (label: ProjectLabel, row: ProjectRow) => boolean> = {
  category: (label, row) => label.category === row.category,
  status: (label, row) => label.status === row.status,
};

export const entityColumns: Record<string, (label: EntityLabel, row: EntityRow) => boolean> = {
  name: (label, row) => label.name === row.name,
  code: (label, row) => label.code === row.code,
};

export const statementColumns: Record<string, (label: StatementLabel, row: StatementRow) => boolean> = {
  speaker: (label, row) => label.speaker === row.speaker,
  post: (label, row) => label.post === row.post,
  kind: (label, row) => label.kind === row.kind,
  date: (label, row) => label.date_start === row.date_start && label.date_end === row.date_end,
};

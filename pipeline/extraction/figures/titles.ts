import type { FigureRow } from '../../../schemas/index.ts';
import { isMeasure } from '../../grammar/measures.ts';
import type { Because } from '../tools.ts';

/**
 * A title sums up what the text says: its numbers are aimed at, expected or done where the text says so of them, and measure what it
 * says more fully.
 *
 * `某市新建4条公路` above `该市今年将新建4条公路` → a target · `某市新增就业5万人` above `全市城镇新增就业5万人` → 城镇新增就业 ·
 * `800亿元！某市发文招商` above `引进内资800亿元` → 引进内资
 */
export function withStatusBelow(row: FigureRow, below: readonly FigureRow[], because: Because | null): void {
  const same = below.find(
    ({ unit, value, lower, upper, kind }) =>
      unit === row.unit &&
      value === row.value &&
      lower === row.lower &&
      upper === row.upper &&
      kind === row.kind,
  );
  if (same === undefined) return;
  // 甲市外贸进出口总值, where the title names 甲市 apart
  const whose = row.subject ?? '';
  const full = same.indicator.startsWith(whose) ? same.indicator.slice(whose.length) : same.indicator;
  // 甲高速公路|总里程 says all of 高速公路总里程
  const isNew = !`${whose}${row.indicator}`.endsWith(full);
  const isBare = row.indicator === row.value_text && same.indicator !== same.value_text;
  if (isBare || (isNew && saysMore(full, row.indicator))) row.indicator = full;
  if (isBare && row.subject === null) row.subject = same.subject;
  if (row.date !== null && same.status !== 'actual') return;
  row.status = same.status;
  because?.(row.id, 'status', 'as the text below the title says', same.value_text);
}

/** 城镇新增就业 of 新增就业, 外贸进出口总值 of 外贸; 开工项目 says no more of 项目 than which. */
const saysMore = (full: string, short: string): boolean =>
  full.length > short.length &&
  full.length <= longestMeasure &&
  (isMeasure(full) || full.endsWith('就业')) &&
  (full.endsWith(short) || full.startsWith(short));
const longestMeasure = 14;

import type { FigureRow } from '../../../../schemas/index.ts';
import { civil } from '../../../grammar/calendar.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';
import { hasToldOverYears } from '../period/review.ts';
import type { Place } from '../said.ts';
import { baselineIn, comparesYear, goesOnComparing, goesOnMonthly } from './baseline.ts';
import type { Kind } from './object.ts';

/** What a change is compared with, as its sentence, its time and the sentences before it say. */
export function baselineOfRow(
  { kind, baseline: told }: Pick<Kind, 'kind' | 'baseline'>,
  { unit, from }: QuantityMention,
  clause: string,
  { lead, sentence: { passage, start } }: Place,
  time: TimeMention | null,
  article: Article,
): FigureRow['baseline'] {
  const compared = kind === 'change' ? baselineIn(told, clause, lead, time) : told;
  if (compared !== 'year_on_year') return compared;
  const before = passage.text.slice(0, from);
  if (unit === 'pp' && goesOnComparing(before)) return 'other';
  if (comparesYear.test(lead)) return compared;
  if (time === null && hasToldOverYears(passage.text.slice(0, start))) return 'other';
  if (isSinceYears(time, article)) return 'other';
  return goesOnMonthly(before) ? 'month_on_month' : compared;
}

/** 自2013年以来，湿地保护率提高|2.3个百分点|, told in 2019: over all those years; what has come since last year may be of one. */
const isSinceYears = (time: TimeMention | null, { published }: Article): boolean =>
  time?.date_start != null &&
  time.date_end === null &&
  /来|[至迄]今|起$|开始$/.test(time.text) &&
  Number(time.date_start.slice(0, 4)) + 1 < civil(published.first).year;

import { multiply } from '../../../schemas/decimal.ts';
import type { FigureRow } from '../../../schemas/index.ts';
import { sectionOf } from '../../document.ts';
import { unitCodes } from '../../lexicons/words.ts';
import { printedOf, type QuantityMention, type TimeMention } from '../../mention.ts';
import type { Article } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import type { Place } from './said.ts';

/** The cells of a figures row. */

const units = new Map(unitCodes.map((unit) => [unit.code, unit]));

/** The value in SI units; null where the unit has no fixed size. */
function siValue(mention: QuantityMention): number | null {
  const unit = units.get(mention.unit);
  const factor = unit?.siFactor ?? null;
  if (mention.value === null || factor === null || unit?.siUnit === null) return null;
  return Number(multiply(mention.value, factor));
}

const numberOf = (digits: string | null): number | null => (digits === null ? null : Number(digits));

/** What is read of a quantity besides its own words. */
type Read = Pick<
  FigureRow,
  'id' | 'subject' | 'indicator' | 'kind' | 'direction' | 'baseline' | 'status' | 'series_id'
> & { readonly time: TimeMention | null };

/** Its cells, written out: behind a spread each further cell would give each row a hidden class of its own. */
export function rowOf(
  article: Article,
  { sentence: { passage }, whole }: Place,
  mention: QuantityMention,
  read: Read,
  tools: Tools,
): FigureRow {
  const { time } = read;
  const quote = article.locate(passage, whole.start, whole.end);
  const si = siValue(mention);
  return {
    id: read.id,
    source_id: article.id,
    subject: read.subject,
    indicator: read.indicator,
    indicator_en: null,
    kind: read.kind,
    direction: read.direction,
    baseline: read.baseline,
    qualifier: mention.qualifier,
    value: numberOf(mention.value),
    lower: numberOf(mention.lower),
    upper: numberOf(mention.upper),
    unit: mention.unit,
    counter: mention.counter,
    dimension: tools.dimension(mention.unit),
    si_value: si,
    si_unit: si === null ? null : (units.get(mention.unit)?.siUnit ?? null),
    value_text: printedOf(mention),
    status: read.status,
    date: time?.edtf ?? null,
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_text: time === null ? null : printedOf(time),
    date_basis: time?.date_basis ?? null,
    project_id: null,
    series_id: read.series_id,
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sectionOf(passage),
    review: 'auto',
  };
}

import { isExactDouble, multiply, plainDecimal } from '../decimal.ts';
import type { FigureRow } from '../figures.ts';
import { impliedBounds } from '../qualifier.ts';
import type { UnitCode } from '../unit.ts';
import type { Fault } from './fault.ts';

/** Value, lower and upper are what the qualifier says; a range may have one open end. */
export function* boundsFaults({ qualifier, value, lower, upper }: FigureRow): Iterable<Fault> {
  const implied = impliedBounds(qualifier, value);
  const isRange = value === null && (lower === null ? upper !== null : upper === null || lower < upper);
  const agrees =
    implied === null ? isRange : value !== null && implied.lower === lower && implied.upper === upper;
  if (agrees) return;
  yield {
    column: 'qualifier',
    what: 'does not fit value, lower and upper',
    found: [qualifier, value, lower, upper],
  };
}

/** Only a change has a direction and a baseline, and a rank has the unit of ranks. */
export function* kindFaults({ kind, direction, baseline, unit }: FigureRow): Iterable<Fault> {
  const what = `does not fit kind ${kind}`;
  if (kind !== 'change' && direction !== null) yield { column: 'direction', what, found: direction };
  if (kind !== 'change' && baseline !== null) yield { column: 'baseline', what, found: baseline };
  if (kind === 'rank' && unit !== 'rank') yield { column: 'unit', what, found: unit };
}

/** The unit is in the closed list, and dimension and SI value follow from it. */
export function* unitFaults(row: FigureRow, units: ReadonlyMap<string, UnitCode>): Iterable<Fault> {
  const unit = units.get(row.unit);
  if (unit === undefined) {
    yield { column: 'unit', what: 'is not in the units lexicon', found: row.unit };
    return;
  }
  if (row.dimension !== unit.dimension) {
    yield {
      column: 'dimension',
      what: `is not that of ${unit.code}, ${unit.dimension}`,
      found: row.dimension,
    };
  }
  if (agreesInSi(row, unit)) return;
  yield {
    column: 'si_value',
    what: `is not ${row.value} ${unit.code} in SI`,
    found: [row.si_value, row.si_unit],
  };
}

/** A series has two figures or more. */
export function* seriesFaults(
  { series_id }: FigureRow,
  sizes: ReadonlyMap<string | null, number>,
): Iterable<Fault> {
  if (series_id === null || (sizes.get(series_id) ?? 0) > 1) return;
  yield { column: 'series_id', what: 'is no other figure’s', found: series_id };
}

/** A product that float64 cannot hold is rounded or left out. */
function agreesInSi({ value, si_value, si_unit }: FigureRow, { siUnit, siFactor }: UnitCode): boolean {
  const isAbsent = si_value === null && si_unit === null;
  if (value === null || siFactor === null) return isAbsent;
  const product = multiply(plainDecimal(value), siFactor);
  if (isAbsent) return !isExactDouble(product);
  return si_value === Number(product) && si_unit === siUnit;
}

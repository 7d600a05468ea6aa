/**
 * Exact decimal arithmetic on plain decimal text.
 *
 * A `Decimal` is canonical: an optional minus, digits without leading zeros, and a fraction without trailing zeros
 * (`-0.5`, `2500000000000`). Floats never enter: 0.57 × 10⁸ is 57000000.
 */
export type Decimal = string;

/** Gives the canonical form of digits with an optional sign and point: `004.800` → `4.8`. */
export function decimal(text: string): Decimal {
  const negative = text.startsWith('-');
  const unsigned = negative || text.startsWith('+') ? text.slice(1) : text;
  const point = unsigned.indexOf('.');
  let whole = point < 0 ? unsigned : unsigned.slice(0, point);
  let fraction = point < 0 ? '' : unsigned.slice(point + 1);
  let from = 0;
  while (from < whole.length - 1 && whole.charCodeAt(from) === 48) from += 1;
  if (from > 0) whole = whole.slice(from);
  let to = fraction.length;
  while (to > 0 && fraction.charCodeAt(to - 1) === 48) to -= 1;
  if (to < fraction.length) fraction = fraction.slice(0, to);
  const magnitude = `${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Multiplies by 10 to the `places`-th by moving the point: shift('2.5', 12) → '2500000000000'. */
export function shift(value: Decimal, places: number): Decimal {
  if (places === 0 || value === '0') return value;
  const negative = value.startsWith('-');
  const unsigned = negative ? value.slice(1) : value;
  const point = unsigned.indexOf('.');
  const digits = point < 0 ? unsigned : unsigned.slice(0, point) + unsigned.slice(point + 1);
  const at = (point < 0 ? unsigned.length : point) + places;
  const moved =
    at <= 0
      ? `0.${'0'.repeat(-at)}${digits}`
      : at >= digits.length
        ? digits + '0'.repeat(at - digits.length)
        : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return decimal(negative ? `-${moved}` : moved);
}

/** A value as an integer and the number of decimal places that it was scaled by. */
function scaled(value: Decimal): { mantissa: bigint; places: number } {
  const point = value.indexOf('.');
  if (point < 0) return { mantissa: BigInt(value), places: 0 };
  return {
    mantissa: BigInt(value.slice(0, point) + value.slice(point + 1)),
    places: value.length - point - 1,
  };
}

/** Multiplies exactly. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  if (b === '1') return a;
  if (a === '1') return b;
  const x = scaled(a);
  const y = scaled(b);
  return shift(decimal((x.mantissa * y.mantissa).toString()), -(x.places + y.places));
}

/** Adds exactly. */
export const add = (a: Decimal, b: Decimal): Decimal => sum([a, b]);

/** Adds up exactly; 0 of none. */
export function sum(values: readonly Decimal[]): Decimal {
  const [only, second] = values;
  if (second === undefined) return only ?? '0';
  const parts = values.map(scaled);
  const places = parts.reduce((most, part) => Math.max(most, part.places), 0);
  let whole = 0n;
  for (const part of parts)
    whole += part.places === places ? part.mantissa : part.mantissa * 10n ** BigInt(places - part.places);
  return shift(decimal(whole.toString()), -places);
}

/** Divides, rounded half up to `significant` digits when it does not end before; null for a division by zero. */
export function divide(a: Decimal, b: Decimal, significant: number): Decimal | null {
  const x = scaled(a);
  const y = scaled(b);
  if (y.mantissa === 0n) return null;
  const negative = x.mantissa < 0n !== y.mantissa < 0n;
  const top = (x.mantissa < 0n ? -x.mantissa : x.mantissa) * 10n ** BigInt(y.places);
  const bottom = (y.mantissa < 0n ? -y.mantissa : y.mantissa) * 10n ** BigInt(x.places);
  const places = Math.max(0, significant + bottom.toString().length - top.toString().length + 1);
  const quotient = (top * 10n ** BigInt(places)) / bottom;
  const surplus = Math.max(0, quotient.toString().length - significant);
  const unit = 10n ** BigInt(surplus);
  const rounded = surplus === 0 ? quotient : (quotient + unit / 2n) / unit;
  const magnitude = shift(decimal(rounded.toString()), surplus - places);
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** Orders two values: negative, zero or positive, as for sort. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = add(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
  return difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
}

/** Whether float64 holds the value: its shortest decimal text is the value itself. */
export function isExactDouble(value: Decimal): boolean {
  const digits = value
    .replace(/^-/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  if (digits <= 15) return true;
  const number = Number(value);
  return Number.isFinite(number) && plainDecimal(number) === value;
}

/** Prints a finite number without an exponent: 1e21 → 1000000000000000000000. */
export function plainDecimal(number: number): Decimal {
  const text = String(number);
  const exponent = text.indexOf('e');
  return exponent < 0 ? text : shift(decimal(text.slice(0, exponent)), Number(text.slice(exponent + 1)));
}

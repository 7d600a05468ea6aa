import type { Row } from '../../schemas/index.ts';

const half = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/**
 * Rows that every format can hold. Titles and subjects are cut to a length, and a cut may fall inside a character beyond
 * the basic plane: the half goes. A bar parts the items of a list in CSV: inside an item it is written full-width.
 */
export function cellsOf(text: string): <R extends Row>(row: R) => R {
  if (!/[\ud800-\udbff|]/.test(text)) return (row) => row;
  return (row) => {
    const whole = Object.entries(row).map(([column, value]) => [column, wholeOf(value)]);
    return { ...row, ...Object.fromEntries(whole) };
  };
}

function wholeOf(value: Row[string]): Row[string] {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return value.replace(half, '') || null;
  return value.map((item) => item.replace(half, '').replaceAll('|', '｜')).filter((item) => item !== '');
}

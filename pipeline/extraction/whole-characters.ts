import type { Row } from '../../schemas/index.ts';

const half = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/**
 * Rows without half characters: titles and subjects are cut to a length, and a cut may fall inside a character beyond the
 * basic plane. Texts of the basic plane are let be.
 */
export function withoutHalves(text: string): <R extends Row>(row: R) => R {
  if (!/[\ud800-\udbff]/.test(text)) return (row) => row;
  return (row) => {
    const whole = Object.entries(row).map(([column, value]) => [column, wholeOf(value)]);
    return { ...row, ...Object.fromEntries(whole) };
  };
}

function wholeOf(value: Row[string]): Row[string] {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return value.replace(half, '') || null;
  return value.map((item) => item.replace(half, '')).filter((item) => item !== '');
}

/** The axis of a chart's values: from 0, or logarithmic where they differ much. */
export interface ValueScale {
  readonly type: 'log' | 'linear';
  readonly domain: readonly number[];
  readonly ticks: readonly number[];
}

/** Values that differ by more than this many times are drawn on a logarithmic axis. */
const widest = 40;

/** Lays out an axis for values between bounds, `all` of which it shows. */
export function valueScale(
  bounds: readonly { readonly low: number; readonly high: number }[],
  all: readonly number[],
  narrow: boolean,
): ValueScale {
  if (isLog(bounds)) {
    const domain = [Math.min(...all) * 0.8, Math.max(...all) * 1.6];
    return { type: 'log', domain, ticks: logTicks(domain, narrow) };
  }
  const most = Math.max(...all) * 1.18;
  return { type: 'linear', domain: [0, most], ticks: linearTicks(most, narrow ? 4 : 6) };
}

/** Whether values differ so much that only a logarithmic axis shows them all. */
export function isLog(bounds: readonly { readonly low: number; readonly high: number }[]): boolean {
  const lows = bounds.map(({ low }) => low);
  return Math.min(...lows) > 0 && Math.max(...bounds.map(({ high }) => high)) / Math.min(...lows) > widest;
}

/** Whole steps of 1, 2 or 5 times a power of ten, from 0, about as many as `count`. */
function linearTicks(most: number, count: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / count));
  const step = power * ([1, 2, 5, 10].find((each) => most / (power * each) <= count) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** 1, 2 and 5 in every power of ten; powers alone where many are shown. */
function logTicks(domain: readonly number[], narrow: boolean): number[] {
  const [low = 1, high = 1] = domain;
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const steps = last - first > (narrow ? 2 : 4) ? [1] : [1, 2, 5];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    steps.map((step) => step * 10 ** (first + index)),
  )
    .flat()
    .filter((tick) => tick >= low && tick <= high);
}

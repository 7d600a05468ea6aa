/** A linear scale of time in one piece, or in two where early and sparse years are drawn closer. */
export interface TimeScale {
  readonly domain: readonly Date[];
  /** Shares of the width, one a domain value. */
  readonly range: readonly number[];
  /** Where the scale changes. */
  readonly bend: Date | null;
}

const day = 86_400_000;
const sparseShare = 0.26;

/** The start of a day in UTC. */
export const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The end of a day in UTC: the start of the next. */
export const dayEnd = (iso: string): Date => new Date(dayOf(iso).getTime() + day);

const yearStart = (year: number): Date => new Date(Date.UTC(year, 0, 1));

/**
 * Covers whole years. Where leaving the start to a quarter of the width gives the rest at least twice its room, and
 * few of the days lie before, the scale bends at the year that gains most.
 */
export function timeScale(days: readonly Date[]): TimeScale {
  const years = days.map((each) => each.getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const gains = Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
    const year = first + 1 + index;
    const early = years.filter((each) => each < year).length / years.length;
    return { year, gain: (year - first) / (last - first) - early };
  });
  const best = gains.reduce<{ year: number; gain: number } | null>(
    (kept, each) => (kept === null || each.gain > kept.gain ? each : kept),
    null,
  );
  if (best === null || best.gain < 0.5)
    return { domain: [yearStart(first), yearStart(last)], range: [0, 1], bend: null };
  return {
    domain: [yearStart(first), yearStart(best.year), yearStart(last)],
    range: [0, sparseShare, 1],
    bend: yearStart(best.year),
  };
}

/** Years to label, thinned so that none stands closer than `room` (a share of the width) to the next. */
export function yearTicks({ domain, range }: TimeScale, room: number): Date[] {
  const ticks: Date[] = [];
  for (const [index, from] of domain.entries()) {
    const to = domain[index + 1];
    if (to === undefined) break;
    const years = to.getUTCFullYear() - from.getUTCFullYear();
    const share = (range[index + 1] ?? 1) - (range[index] ?? 0);
    const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (share / years) * each >= room) ?? 200;
    const start = Math.ceil(from.getUTCFullYear() / step) * step;
    for (let year = start; year < to.getUTCFullYear(); year += step) ticks.push(yearStart(year));
  }
  return ticks;
}

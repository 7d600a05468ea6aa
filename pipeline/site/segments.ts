/** A stretch of words that supports a field of a row; offsets count code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly record: string;
  readonly field: string;
}

/** A stretch in which the same ranges hold; the narrowest comes first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly Range[];
}

/**
 * Cuts `start` to `end` wherever a range begins or ends. The segments join without gaps, and overlapping ranges share
 * the segments of their overlap.
 */
export function segmentsOf(ranges: readonly Range[], start: number, end: number): Segment[] {
  const inside = ranges.filter((range) => range.end > start && range.start < end && range.end > range.start);
  const cuts = new Set([start, end]);
  for (const range of inside) {
    if (range.start > start) cuts.add(range.start);
    if (range.end < end) cuts.add(range.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const opening = inside.toSorted((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let next = 0;
  let open: Range[] = [];
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to === undefined) break;
    open = open.filter((range) => range.end > from);
    for (let range = opening[next]; range !== undefined && range.start <= from; range = opening[++next])
      open.push(range);
    segments.push({ start: from, end: to, ranges: open.toSorted(narrowestFirst) });
  }
  return segments;
}

function narrowestFirst(a: Range, b: Range): number {
  return a.end - a.start - (b.end - b.start) || (a.record < b.record ? -1 : a.record > b.record ? 1 : 0);
}

/** Joins ranges that touch or lie within `gap` of one another, in the order of the text. */
export function passagesOf(ranges: readonly Range[], gap: number): { start: number; end: number }[] {
  const passages: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last !== undefined && start <= last.end + gap) last.end = Math.max(last.end, end);
    else passages.push({ start, end });
  }
  return passages;
}

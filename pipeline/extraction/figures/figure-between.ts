import type { TimeMention } from '../../mention.ts';

/**
 * The years that a growth is of, where the clause before names its two ends.
 *
 * `由2003年的104亿元增长到2018年的1016亿元，年均增长|12%` → 2003 to 2018
 */
export function yearsBetween(
  times: readonly TimeMention[],
  text: string,
  from: number,
  start: number,
): TimeMention | null {
  const segment = Math.max(start, text.lastIndexOf('；', from), text.lastIndexOf(';', from));
  if (!grown.test(text.slice(Math.max(segment, from - 16), from))) return null;
  const last = times.findLast(({ to }) => to <= from);
  const first = times.findLast(({ to }) => last !== undefined && to <= last.from);
  if (first === undefined || last === undefined || first.from < segment) return null;
  const starts = /[由从](?:[^，,。；;]{1,6})?$/.test(
    text.slice(Math.max(segment, first.from - 8), first.from),
  );
  const ends = /[到至为]$/.test(text.slice(0, last.from)) || /^[到至]/.test(last.text);
  if (!starts || !ends || first.date_start === null || last.date_end === null) return null;
  if (first.date_precision !== 'year' || last.date_precision !== 'year') return null;
  return {
    ...last,
    text: text.slice(first.from, last.to),
    start: first.start,
    from: first.from,
    edtf: `${first.date_start.slice(0, 4)}/${last.date_end.slice(0, 4)}`,
    date_start: first.date_start,
    date_precision: 'period',
  };
}

/** Growth by the year, or by so many times. */
const grown = /年均[^，,。；;]{0,6}$|(?:增长|增加|提高)了?(?:约|近|超)?$/;

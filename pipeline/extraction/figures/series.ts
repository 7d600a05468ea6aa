import { printedOf, type QuantityMention } from '../../mention.ts';
import type { Tools } from '../tools.ts';
import { isListOf, type Run } from './said.ts';

/** Figures that state one thing together: neighbours without a word between them, and the two ends of a change. */
export function seriesOf(
  quantities: readonly QuantityMention[],
  text: string,
  source: string,
  tools: Tools,
): Map<QuantityMention, string> {
  const series = new Map<QuantityMention, string>();
  for (const [index, mention] of quantities.entries()) {
    const next = quantities[index + 1];
    if (next === undefined || !belongTogether(mention, next, text)) continue;
    const id =
      series.get(mention) ??
      tools.id('ser', source, printedOf(mention), text.slice(Math.max(0, mention.from - 30), mention.from));
    series.set(mention, id);
    series.set(next, id);
  }
  return series;
}

function belongTogether(mention: QuantityMention, next: QuantityMention, text: string): boolean {
  const between = text.slice(mention.to, next.from);
  if (between === '') return true;
  if (mention.unit === 'rank' && next.unit === 'rank' && /^[、和及]$/.test(between)) return true;
  return (
    /^[^，,。；;]{0,8}(?:至|到|为)$/.test(between) &&
    /[由从]|原/.test(text.slice(Math.max(0, mention.from - 6), mention.from))
  );
}

/** A list of more numbers than this is read as several. */
const longestRun = 16;
const longestLead = 10;

/** For each number, the run of listed numbers that it stands in, of one unit or each of its own: 3.5%和4.2%, 分别完成1亿人次、5亿吨. */
export function runsOf(quantities: readonly QuantityMention[], text: string): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < quantities.length; ) {
    let end = first + 1;
    const opening = quantities[first]?.from ?? 0;
    const each = /分别[^，,。；;、0-9]{0,6}$/.test(text.slice(Math.max(0, opening - longestLead), opening));
    while (
      end < quantities.length &&
      end - first < longestRun &&
      isNext(quantities[end - 1], quantities[end], text, each)
    )
      end += 1;
    for (let index = first; index < end; index += 1) runs.push({ first, count: end - first });
    first = end;
  }
  return runs;
}

const isNext = (
  last: QuantityMention | undefined,
  next: QuantityMention | undefined,
  text: string,
  each: boolean,
): boolean =>
  last !== undefined &&
  next !== undefined &&
  (last.unit === next.unit || (each && last.unit !== 'rank' && next.unit !== 'rank')) &&
  isListOf(text.slice(last.to, next.from));

import type { Span } from '../grammar/clause.ts';

const rowWidth = 80;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a terminal gives a text: East Asian wide characters take two, combining marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += weightless.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}

/** Prints a sentence in rows with carets below; spans that touch or nest are underlined on lines of their own. */
export function underline(text: string, sentence: Span, spans: readonly Span[]): string {
  const lanes: Span[][] = [];
  for (const span of spans) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) < span.start);
    if (free === undefined) lanes.push([span]);
    else free.push(span);
  }
  const printed = rowsOf(text, sentence).map((row) => {
    const carets = lanes.map((lane) => caretsBelow(text, row, lane)).filter((line) => line !== '');
    return [text.slice(row.start, row.end), ...carets].join('\n');
  });
  return `${printed.join('\n')}\n`;
}

function caretsBelow(text: string, row: Span, spans: readonly Span[]): string {
  let line = '';
  for (const { start, end } of spans) {
    const [from, to] = [Math.max(start, row.start), Math.min(end, row.end)];
    if (from >= to) continue;
    line = line.padEnd(columns(text.slice(row.start, from))) + '^'.repeat(columns(text.slice(from, to)));
  }
  return line;
}

function rowsOf(text: string, sentence: Span): Span[] {
  const rows: Span[] = [];
  let [start, at, width] = [sentence.start, sentence.start, 0];
  for (const character of text.slice(sentence.start, sentence.end)) {
    const own = columns(character);
    if (width + own > rowWidth) {
      rows.push({ start, end: at });
      [start, width] = [at, 0];
    }
    at += character.length;
    width += own;
  }
  return [...rows, { start, end: at }];
}

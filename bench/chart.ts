import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Figures } from './table.ts';

/** The results as a picture for the README: how fast each stage and each rival is, and that size does not slow the build. */

const width = 760;
const ours = '#1b6ca8';
const theirs = '#b0b0b0';

/** An SVG of two panels. */
export function chart({ stages, rivals, growth }: Figures): string {
  const { document } = parseHTML('<html><body></body></html>');
  const rates = [
    ...stages.map(({ stage, charactersPerSecond }) => ({
      name: stage,
      rate: charactersPerSecond,
      whose: ours,
    })),
    ...firstOfEach(rivals).map(({ rival, given, their }) => ({
      name: `${rival.replace(/ [0-9.]+ \S+/, '')}, ${given}`,
      rate: their.charactersPerSecond,
      whose: theirs,
    })),
  ];
  const speed = Plot.plot({
    document,
    width,
    height: 40 + 24 * rates.length,
    marginLeft: 250,
    marginRight: 60,
    x: { type: 'log', label: 'characters a second, one core (log scale) →', grid: true, tickFormat: 's' },
    y: { label: null, domain: rates.map(({ name }) => name) },
    marks: [
      Plot.ruleY(rates, { y: 'name', x1: least(rates), x2: 'rate', stroke: 'whose', strokeWidth: 12 }),
      Plot.text(rates, { y: 'name', x: 'rate', text: ({ rate }) => short(rate), dx: 8, textAnchor: 'start' }),
    ],
  });
  const sizes = growth.sizes.map(({ articles, articlesPerSecond, peakMegabytes }) => ({
    name: articles.toLocaleString('en'),
    rate: articlesPerSecond,
    memory: peakMegabytes,
  }));
  const panel = (value: 'rate' | 'memory', label: string) =>
    Plot.plot({
      document,
      width: width / 2,
      height: 200,
      marginTop: 30,
      x: { label: 'articles', domain: sizes.map(({ name }) => name) },
      y: { label, grid: true, zero: true },
      marks: [
        Plot.barY(sizes, { x: 'name', y: value, fill: ours }),
        Plot.text(sizes, { x: 'name', y: value, text: (each) => String(Math.round(each[value])), dy: -8 }),
        Plot.ruleY([0]),
      ],
    });
  return stacked(
    [
      [String(speed.outerHTML)],
      [
        panel('rate', '↑ articles a second').outerHTML,
        panel('memory', '↑ peak memory, MB, all processes').outerHTML,
      ],
    ].map((row) => row.map(String)),
  );
}

/** Each rival as it reads fastest. */
function firstOfEach(rivals: Figures['rivals']): Figures['rivals'] {
  const best = new Map<string, Figures['rivals'][number]>();
  for (const each of rivals) {
    const known = best.get(each.rival);
    if (known === undefined || each.their.charactersPerSecond > known.their.charactersPerSecond)
      best.set(each.rival, each);
  }
  return [...best.values()];
}

const least = (rates: readonly { rate: number }[]): number => Math.min(...rates.map(({ rate }) => rate)) / 3;

/** 1234567 → 1.2 M */
function short(rate: number): string {
  if (rate >= 1e6) return `${(rate / 1e6).toPrecision(2)} M`;
  return rate >= 1e3 ? `${Math.round(rate / 1e3)} k` : String(Math.round(rate));
}

/** Puts rows of pictures under each other. */
function stacked(rows: readonly (readonly string[])[]): string {
  let top = 0;
  const placed = rows.flatMap((row) => {
    const heights = row.map((picture) => Number(/height="([0-9]+)"/.exec(picture)?.[1] ?? 0));
    // The style is for a page: an SVG inside another keeps its own height.
    const inner = row.map((picture, column) =>
      picture
        .replace(/<style>.*?<\/style>/s, '')
        .replace('<svg ', `<svg x="${(column * width) / row.length}" y="${top}" `),
    );
    top += Math.max(...heights);
    return inner;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif"><rect width="100%" height="100%" fill="white"/>${placed.join('')}</svg>\n`;
}

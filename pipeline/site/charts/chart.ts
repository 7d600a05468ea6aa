import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Language } from '../format.ts';
import { escapeText, type Html, html, raw } from '../html.ts';

/** One rendering: every chart is drawn for both languages, and for a screen and a phone. */
export interface Variant {
  readonly language: Language;
  readonly width: number;
  readonly narrow: boolean;
}

/** What a chart says to those who do not see it. */
export interface Caption {
  readonly title: string;
  readonly description: string;
}

const widths = [
  { width: 1120, narrow: false },
  { width: 340, narrow: true },
];

/** Draws a chart in all its variants; the style sheet shows one. */
export function variants(draw: (variant: Variant) => Html): Html {
  const languages = ['zh', 'en'] as const;
  return html`${languages.flatMap((language) =>
    widths.map(
      ({ width, narrow }) =>
        html`<div class="chart ${language} ${narrow ? 'narrow' : 'wide'}" lang="${
          language === 'zh' ? 'zh-Hans' : 'en'
        }">${draw({ language, width, narrow })}</div>`,
    ),
  )}`;
}

/**
 * Renders with Observable Plot to inline SVG whose colours come from the page's style sheet. Where every mark has a
 * label beside it, the keyboard stops at the labels alone.
 */
export function renderPlot(
  options: PlotOptions,
  { title, description }: Caption,
  stops: 'labels' | 'marks',
): Html {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = plot({
    className: 'plot',
    ...options,
    document,
  }).outerHTML;
  const opened = svg
    .replace(
      /<style>.*?<\/style>/s,
      `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`,
    )
    .replace(/^<svg /, '<svg role="group" ')
    .replaceAll('xlink:href=', 'href=')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ aria-(?:label|description)="[^"]*"/g, '')
    .replace(/ font-variant="tabular-nums"| xmlns(:xlink)?="[^"]*"/g, '')
    .replace(/(\.\d\d)\d+/g, '$1');
  if (stops === 'marks') return raw(opened);
  return raw(
    opened.replace(
      /<a (?=[^>]*>(?:<title>[^<]*<\/title>)?<(?:rect|circle|path)\b)/g,
      '<a tabindex="-1" aria-hidden="true" ',
    ),
  );
}

/** The width of a text in ems: Chinese is square, Latin about half as wide. */
const emsOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, sign) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]/.test(sign) ? 1 : 0.5),
    0,
  );

/** Cuts a text to a width in ems. */
export function cut(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  const kept: string[] = [];
  let width = 1;
  for (const sign of Array.from(text)) {
    width += emsOf(sign);
    if (width > ems) break;
    kept.push(sign);
  }
  return `${kept.join('').replace(/[\s(“‘《,，]+$/u, '')}…`;
}

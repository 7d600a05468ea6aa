import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleFolders } from '../pipeline/read.ts';

/** Ordinary news text of any size, made of our own articles; the same on every run. */

const folder = new URL('../sources/articles/', import.meta.url);

/**
 * At least `bytes` of UTF-8 in whole paragraphs: the articles over and over, each time with other numbers and dates.
 * With an empty `separator` it is one line with no break.
 *
 * `2023年6月20日,…39列增加至113列` → `1998年11月4日,…52列增加至780列`
 */
export function newsText(bytes: number, separator = '\n\n'): string {
  const paragraphs = ownParagraphs();
  const draw = generator(2023);
  const parts: string[] = [];
  let size = 0;
  while (size < bytes) {
    for (const paragraph of paragraphs) {
      if (size >= bytes) break;
      const part = varied(paragraph, draw) + separator;
      parts.push(part);
      size += utf8Size(part);
    }
  }
  return parts.join('');
}

/** The sentences of the text. */
export const sentencesIn = (text: string): readonly string[] => text.match(/[^。！？\n]+[。！？]?/g) ?? [];

/** Size in a file, in bytes. */
export const utf8Size = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The paragraphs of our own articles. */
export function ownParagraphs(): readonly string[] {
  const paragraphs = articleFolders([fileURLToPath(folder)])
    .flatMap((article) => readFileSync(join(article, 'article.txt'), 'utf8').split(/\n\s*\n/))
    .map((paragraph) => paragraph.replaceAll('\n', '').trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) throw new Error('sources/articles/ has no text');
  return paragraphs;
}

/** Draws a whole number from `low` to `high`, both included. */
export type Draw = (low: number, high: number) => number;

/** A linear congruential generator. Source of the constants: Numerical Recipes, 2nd edition, section 7.1. */
export function generator(seed: number): Draw {
  let state = seed;
  return (low, high) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

/** 2021—2025年 · 10至20 · 2023年 · 6月 · 20日 · any other digits. */
const numbers =
  /[0-9]{4}([-—–]+)[0-9]{4}(?=年)|[0-9]{1,2}([至到])[0-9]{1,2}|([0-9]{4})(?=年)|([0-9]{1,2})(?=月)|([0-9]{1,2})(?=日)|[0-9]+/g;

/** Puts other numbers in; a date stays a date and a range a range. */
export function varied(text: string, draw: Draw): string {
  const vary = (
    number: string,
    dash?: string,
    to?: string,
    year?: string,
    month?: string,
    day?: string,
  ): string => {
    if (dash !== undefined) return ascending(draw(1990, 2020), dash, draw(1, 9));
    if (to !== undefined) return ascending(draw(1, 60), to, draw(1, 39));
    if (year !== undefined) return String(draw(1990, 2030));
    if (month !== undefined) return String(draw(1, 12));
    if (day !== undefined) return String(draw(1, 28));
    return String(draw(10 ** (number.length - 1), 10 ** number.length - 1));
  };
  return text.replace(numbers, vary);
}

const ascending = (low: number, connector: string, distance: number): string =>
  `${low}${connector}${low + distance}`;

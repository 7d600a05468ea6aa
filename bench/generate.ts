import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isScript } from '../pipeline/stage.ts';
import { type Draw, generator, ownParagraphs, varied } from './text.ts';

/**
 * `generate.ts --count N DIR` writes N articles of about a thousand characters: paragraphs of our own articles, each time
 * others, with other numbers and dates. The same on every run; a larger N only adds articles.
 */

const shortest = 600;
const longest = 1400;

/** Writes the articles `from` to `to` into a folder. */
export function generate(folder: string, count: number): void {
  const paragraphs = ownParagraphs();
  for (let number = 1; number <= count; number += 1) {
    const id = `article-${String(number).padStart(6, '0')}`;
    const draw = generator(number);
    const text = articleText(paragraphs, draw);
    const title = text.slice(0, text.indexOf('\n'));
    const published = `2023-${two(draw(1, 12))}-${two(draw(1, 28))}`;
    const source = { title, published, publisher: null };
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, 'article.txt'), text);
    writeFileSync(join(folder, id, 'source.json'), `${JSON.stringify(source, null, 2)}\n`);
  }
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A short paragraph as its title, then paragraphs in a drawn order until it is as long as drawn; none stands twice. */
function articleText(paragraphs: readonly string[], draw: Draw): string {
  const long = paragraphs.filter((paragraph) => paragraph.length > 60);
  const short = paragraphs.filter((paragraph) => paragraph.length <= 30);
  const title = short[draw(0, short.length - 1)] ?? '';
  const length = draw(shortest, longest);
  let text = `${title}\n`;
  while (text.length < length && long.length > 0) {
    const [paragraph = ''] = long.splice(draw(0, long.length - 1), 1);
    text += `\n${varied(paragraph, draw)}\n`;
  }
  return text;
}

if (isScript(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { count: { type: 'string', default: '1000' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const count = Number(values.count);
  if (folder === undefined || !Number.isInteger(count) || count < 1)
    throw new Error('usage: generate.ts --count N DIR');
  generate(folder, count);
}

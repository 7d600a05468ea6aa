import { readFileSync, statSync } from 'node:fs';

/** No more of a line is shown before and behind the place, in characters. */
const around = 32;
/** No file that people write by hand is larger, in bytes. */
const largest = 1_000_000;

/**
 * The line that a fault is on and a caret under its place, or nothing where its file cannot be shown:
 *
 *     units.csv:2:7: factor must be a decimal number: found "one"
 *       元,CNY,one,…
 *              ^
 */
export function excerptOf(fault: string): string[] {
  const [, file = '', line = '', column = ''] = /^([^:\n]+):([0-9]+):([0-9]+): /.exec(fault) ?? [];
  const lines = textOf(file).split(/\r?\n/);
  const words = lines[Number(line) - 1]?.replace(/^\ufeff/, '') ?? '';
  const at = Number(column) - 1;
  const characters = [...words.replaceAll('\t', ' ')];
  if (words.trim() === '' || at > characters.length) return [];
  const before = characters.slice(Math.max(0, at - around), at);
  const shown = characters.slice(Math.max(0, at - around), at + around).join('');
  return [`  ${shown}`, `  ${' '.repeat(before.reduce((sum, each) => sum + widthOf(each), 0))}^`];
}

/** A file's text; empty where it cannot be read, which is a fault of its own. */
function textOf(file: string): string {
  try {
    // A pipe would be waited for.
    const found = statSync(file);
    return found.isFile() && found.size <= largest ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** Chinese characters and full-width marks are as wide as two letters on a screen. */
const widthOf = (character: string): number =>
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character) ? 2 : 1;

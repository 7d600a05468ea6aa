import { SourceFault } from '../fault.ts';
import { decodeChinese } from './encoding.ts';
import { linesOf } from './lines.ts';

/** What no text holds, with why; a control character inside a number would give another number. */
const refused: readonly (readonly [pattern: RegExp, why: string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/, 'the file is no text: it has the control character'],
  [/\u202e/, 'what is printed is not what the file says: characters stand back to front behind'],
];

/**
 * Decodes an article file: UTF-8 with or without a byte-order mark, else GB18030 (which holds GBK and GB 2312).
 *
 * The text keeps every character of the file, a byte-order mark and carriage returns included, so that offsets count
 * from the start of the file as received. Throws SourceFault for what is no text.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0)
    throw new SourceFault([`${file}:1:1: the file is empty: put the text of the article into it`]);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new SourceFault([`${file}:1:1: the encoding is UTF-16: save the file as UTF-8`]);
  }
  const decoded = decodeChinese(bytes);
  if (!('text' in decoded)) {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, decoded.at));
    throw new SourceFault([`${file}:${lineAndColumn(before, before.length)}: ${decoded.fault}`]);
  }
  const { text } = decoded;
  for (const [pattern, why] of refused) {
    const at = text.search(pattern);
    if (at < 0) continue;
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    throw new SourceFault([
      `${file}:${lineAndColumn(text, at)}: ${why} U+${code}: save it as plain UTF-8 text`,
    ]);
  }
  if (linesOf(text).length === 0) {
    throw new SourceFault([`${file}:1:1: the file holds no words: put the text of the article into it`]);
  }
  return text;
}

/** Where a place in a text stands, as an editor counts: `3:14`. */
export function lineAndColumn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

import { SourceFault } from '../fault.ts';

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
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  if (text === null)
    throw new SourceFault([
      `${file}:${placeOfFault(bytes)}: the file is no UTF-8 or GB18030 text: save it as UTF-8`,
    ]);
  const control = controlAt(text);
  if (control >= 0) {
    const lines = text.slice(0, control).split('\n');
    const code = text.charCodeAt(control).toString(16).padStart(2, '0');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw new SourceFault([`${file}:${lines.length}:${column}: the file is no text: found byte 0x${code}`]);
  }
  if (text.trim() === '' || text === '\ufeff') {
    throw new SourceFault([`${file}:1:1: the file holds no words: put the text of the article into it`]);
  }
  return text;
}

/** The first control character that no text has: all below the space but tab, line ends, form feed and escape. */
function controlAt(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 27 && (code < 9 || code > 13)) return at;
  }
  return -1;
}

function decodeAs(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line and column of the first byte that is no UTF-8. */
function placeOfFault(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A cut inside a character is no fault, so the stream flag is set.
    let fine = true;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
    } catch {
      fine = false;
    }
    if (fine) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

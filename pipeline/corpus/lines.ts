import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file and where it stands in it, in bytes. */
interface Line {
  readonly text: string;
  readonly at: number;
  readonly bytes: number;
}

const newline = 0x0a;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The lines of a file of UTF-8, read as they are wanted: only one line and one buffer are in memory. */
export function* readLines(path: string, bufferBytes = 64 * 1024): Iterable<Line> {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(bufferBytes);
    let open: Uint8Array[] = [];
    let at = 0;
    const close = (last: Uint8Array): Line => {
      const bytes = open.reduce((sum, part) => sum + part.length, last.length);
      const text = decoder.decode(open.length === 0 ? last : joined([...open, last], bytes));
      open = [];
      return { text, at, bytes };
    };
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      const chunk = buffer.subarray(0, count);
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
        const line = close(chunk.subarray(from, end));
        yield line;
        at += line.bytes + 1;
        from = end + 1;
      }
      if (from < count) open.push(chunk.slice(from));
    }
    if (open.length > 0) yield close(new Uint8Array());
  } finally {
    closeSync(file);
  }
}

function joined(parts: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

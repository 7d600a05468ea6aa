import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './lines.ts';

/** Merges sorted lists on disk, of which only a little is ever in memory. */

/** Lists that are open at once: processes may have 1,024 files open, and each has a buffer. */
const mostLists = 400;
const bufferBytes = 16 * 1024;

/** The lines of sorted files in the order of what stands before their first tab; equal ones in the order of the files. */
export function* mergedLines(paths: readonly string[], scratch: string): Iterable<string> {
  if (paths.length <= mostLists) {
    yield* merge(paths.map(linesOf));
    return;
  }
  const merged: string[] = [];
  for (let at = 0; at < paths.length; at += mostLists) {
    const path = join(scratch, `merge-${process.pid}-${paths.length}-${at}`);
    writeLines(path, merge(paths.slice(at, at + mostLists).map(linesOf)));
    merged.push(path);
  }
  try {
    yield* mergedLines(merged, scratch);
  } finally {
    for (const path of merged) rmSync(path, { force: true });
  }
}

/** What stands before a line's first tab. */
export const keyOfLine = (line: string): string => line.slice(0, line.indexOf('\t'));

/** A list's next line; `rank` is its place among the lists. */
interface Head {
  line: string;
  key: string;
  readonly rank: number;
  readonly rest: Iterator<string>;
}

function* merge(lists: readonly Iterable<string>[]): Iterable<string> {
  const heap: Head[] = [];
  for (const [rank, list] of lists.entries()) {
    const rest = list[Symbol.iterator]();
    const { value, done } = rest.next();
    if (!done) heap.push({ line: value, key: keyOfLine(value), rank, rest });
  }
  for (let at = heap.length >> 1; at >= 0; at -= 1) sink(heap, at);
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield top.line;
    const { value, done } = top.rest.next();
    if (done) {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
    } else {
      top.line = value;
      top.key = keyOfLine(value);
    }
    sink(heap, 0);
  }
}

/** Restores the order of a binary heap below one place. */
function sink(heap: Head[], from: number): void {
  for (let at = from; ; ) {
    const left = 2 * at + 1;
    const least = [left, left + 1].reduce(
      (best, child) => (comesBefore(heap[child], heap[best]) ? child : best),
      at,
    );
    const [a, b] = [heap[at], heap[least]];
    if (least === at || a === undefined || b === undefined) return;
    heap[at] = b;
    heap[least] = a;
    at = least;
  }
}

function comesBefore(a: Head | undefined, b: Head | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.key === b.key ? a.rank < b.rank : a.key < b.key;
}

function* linesOf(path: string): Iterable<string> {
  for (const { text } of readLines(path, bufferBytes)) yield text;
}

function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let open: string[] = [];
    for (const line of lines) {
      open.push(`${line}\n`);
      if (open.length < 1000) continue;
      writeSync(file, open.join(''));
      open = [];
    }
    writeSync(file, open.join(''));
  } finally {
    closeSync(file);
  }
}

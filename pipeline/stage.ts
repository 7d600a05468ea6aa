import { createReadStream, realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SourceFault } from './fault.ts';
import { excerptOf } from './reading/excerpt.ts';

/**
 * Runs a stage as a script: newline-delimited JSON from a file argument or standard input to standard output.
 *
 * Lines stream: memory does not grow with their number. A fault in what people wrote prints `file:line:column: what`
 * on standard error, the line itself with a caret below it, and ends with exit code 1.
 */
export async function runStage(
  path: string | undefined,
  process: (line: string, number: number) => string,
): Promise<void> {
  await guard(async () => {
    for await (const { line, number } of linesOf(path))
      await write(`${within(() => process(line, number), number)}\n`);
  });
}

/** The lines of a file, or of standard input where no path is given, with their numbers and without blank ones. */
export async function* linesOf(path: string | undefined): AsyncIterable<{ line: string; number: number }> {
  const input = path === undefined ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield { line, number };
  }
}

/** Text of nothing but numbers gives rows many hundred times its size; the engine refuses strings beyond 2²⁹ characters. */
function within(answer: () => string, number: number): string {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SourceFault([
      `line ${number}:1: the article gives more rows than can be handed on: split it: found ${error.message}`,
    ]);
  }
}

/** Writes to standard output and waits while the reader is slow. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

/** Runs a script's body; prints faults and sets the exit code. A closed pipe is no fault. */
export async function guard(body: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await body();
  } catch (error) {
    report(error);
  }
}

/** Ends a script as `guard` does where its modules throw while they load, before `guard` is reached. */
export function guardLoading(): void {
  process.once('uncaughtException', report);
}

function report(error: unknown): void {
  const lines =
    error instanceof SourceFault ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const line of lines.flatMap((fault) => [fault, ...excerptOf(fault)])) console.error(visible(line));
  process.exitCode = 1;
}

/** A message quotes what it found, which may hold characters that would steer a terminal. */
const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** Whether the module is the script that was started. */
export function isScript(url: string): boolean {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
}

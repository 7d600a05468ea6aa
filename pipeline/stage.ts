import { createReadStream, realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SourceFault } from './fault.ts';

/**
 * Runs a stage as a script: newline-delimited JSON from a file argument or standard input to standard output.
 *
 * Lines stream: memory does not grow with their number. A fault in what people wrote prints `file:line:column: what`
 * on standard error, one a line, and ends with exit code 1.
 */
export async function runStage(
  path: string | undefined,
  process: (line: string, number: number) => string,
): Promise<void> {
  await guard(async () => {
    for await (const { line, number } of linesOf(path)) await write(`${process(line, number)}\n`);
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
    const lines =
      error instanceof SourceFault ? error.faults : [error instanceof Error ? error.message : String(error)];
    for (const line of lines) console.error(line);
    process.exitCode = 1;
  }
}

/** Whether the module is the script that was started. */
export function isScript(url: string): boolean {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
}

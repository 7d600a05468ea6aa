import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: time, and the most memory that it and the processes below it held together. */
export interface Watched {
  readonly seconds: number;
  /** Proportional set size: what processes share is counted once. */
  readonly peakBytes: number;
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs a command and looks at its processes several times a second; Linux only, where /proc tells. */
export async function watch(
  command: string,
  args: readonly string[],
  everyMilliseconds = 200,
): Promise<Watched> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  let peakBytes = 0;
  const look = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(treeOf(child.pid ?? 0)));
  }, everyMilliseconds);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  return { seconds: (performance.now() - start) / 1000, peakBytes, status, stderr };
}

/** A process and all below it. */
function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(name)) continue;
    // The command, in parentheses, may hold anything; the parent's id is the second field after it.
    const status = contentsOf(`/proc/${name}/stat`);
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const id of tree) tree.push(...(children.get(id) ?? []));
  return tree;
}

function memoryOf(ids: readonly number[]): number {
  return ids.reduce((sum, id) => {
    const kilobytes = /^Pss:\s+([0-9]+) kB/m.exec(contentsOf(`/proc/${id}/smaps_rollup`))?.[1];
    return sum + Number(kilobytes ?? 0) * 1024;
  }, 0);
}

/** A process may end while it is looked at. */
function contentsOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { SourceFault } from '../fault.ts';
import type { Task } from './build-shard.ts';
import type { Answer } from './worker.ts';

/**
 * How V8 runs a worker, so that all of them stay small and no core waits. A full collection throws away what is compiled
 * for functions that live only within others, so that a heap held at its least is compiled over and over: between two
 * collections it may grow to two and a half times what lives. Less is inlined, since much code runs rarely; one thread
 * beside the main one compiles and collects, since the other cores have workers of their own.
 */
const frugal = [
  '--max-old-space-size=160',
  '--heap-growing-percent=150',
  '--max-semi-space-size=8',
  '--max-inlined-bytecode-size-cumulative=300',
  '--v8-pool-size=1',
];

/** Each thread of the GNU C library keeps a heap of its own, most of it free; other libraries do not read this. */
const oneHeap = { MALLOC_ARENA_MAX: '1' };

/**
 * Makes shards: in this process where one task is there, else in so many worker processes, whose program is written into
 * `scratch`. `done` is told of each shard. Throws SourceFault with all faults in the order of the tasks; finished shards stay.
 */
export async function runTasks(
  tasks: readonly Task[],
  jobs: number,
  scratch: string,
  done: (task: Task) => void,
): Promise<void> {
  const faults: Faults = [];
  if (tasks.length <= 1) await runHere(tasks, faults, done);
  else {
    const { bundleWorker } = await import('./bundle.ts');
    await runInWorkers(tasks, Math.min(jobs, tasks.length), await bundleWorker(scratch), faults, done);
  }
  // A fault in a lexicon is the same in every worker.
  const distinct = new Set(faults.flat());
  if (distinct.size > 0) throw new SourceFault([...distinct]);
}

type Faults = (readonly string[])[];
type Done = (task: Task) => void;

async function runHere(tasks: readonly Task[], faults: Faults, done: Done): Promise<void> {
  if (tasks.length === 0) return;
  const { buildShard } = await import('./build-shard.ts');
  for (const [index, task] of tasks.entries()) {
    try {
      buildShard(task);
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      faults[index] = error.faults;
    }
    done(task);
  }
}

async function runInWorkers(
  tasks: readonly Task[],
  count: number,
  script: string,
  faults: Faults,
  done: Done,
): Promise<void> {
  // The longest first, so that all workers end at about the same time.
  const queue = [...tasks.entries()].sort(([, a], [, b]) => b.articles.length - a.articles.length).values();
  const serve = async (): Promise<void> => {
    let worker = start(script, frugal);
    try {
      for (const [index, task] of queue) {
        let answer = await ask(worker, task);
        if (answer === null) {
          // An article that is larger than most: once more, with as much memory as it takes.
          worker = start(script, []);
          answer = await ask(worker, task);
        }
        if (answer === null)
          throw new Error(`${spanOf(task)}: a worker ended: there may be too little memory`);
        if (answer.error !== null) throw new Error(`${spanOf(task)}: ${answer.error}`);
        faults[index] = answer.faults;
        done(task);
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: count }, serve));
}

function start(script: string, flags: readonly string[]): ChildProcess {
  // What a worker prints as it runs out of memory helps nobody: it is started once more.
  return fork(script, {
    execArgv: [...flags],
    env: { ...process.env, ...oneHeap },
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
}

/** A worker's answer, or null when it ended without one. */
function ask(worker: ChildProcess, task: Task): Promise<Answer | null> {
  return new Promise((resolve) => {
    const ended = (): void => resolve(null);
    worker.once('exit', ended);
    worker.once('message', (answer: Answer) => {
      worker.off('exit', ended);
      resolve(answer);
    });
    worker.send(task, (error) => {
      if (error) ended();
    });
  });
}

const spanOf = ({ articles }: Task): string => `${articles[0]} … ${articles.at(-1)}`;

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SourceFault } from '../fault.ts';
import type { Task } from './build-shard.ts';
import type { Answer } from './worker.ts';

/** V8 lets a heap grow rather than collect: a worker that usual articles fit into is kept small. */
const smallHeap = ['--max-old-space-size=128', '--max-semi-space-size=4'];

/**
 * Makes shards, in this process where one job is asked for or one task is there, else in so many worker processes.
 * `done` is told of each shard. Throws SourceFault with all faults in the order of the tasks; finished shards stay.
 */
export async function runTasks(
  tasks: readonly Task[],
  jobs: number,
  done: (task: Task) => void,
): Promise<void> {
  const faults: Faults = [];
  const workers = Math.min(jobs, tasks.length);
  if (workers <= 1) await runHere(tasks, faults, done);
  else await runInWorkers(tasks, workers, faults, done);
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
  faults: Faults,
  done: Done,
): Promise<void> {
  const queue = tasks.entries();
  const serve = async (): Promise<void> => {
    let worker = start(smallHeap);
    try {
      for (const [index, task] of queue) {
        let answer = await ask(worker, task);
        if (answer === null) {
          // An article that is larger than most: once more, with as much memory as it takes.
          worker = start([]);
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

function start(heap: readonly string[]): ChildProcess {
  const script = fileURLToPath(new URL('worker.ts', import.meta.url));
  // What a worker prints as it runs out of memory helps nobody: it is started once more.
  return fork(script, {
    execArgv: [...process.execArgv, ...heap],
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

import { SourceFault } from '../fault.ts';
import type { Task } from './build-shard.ts';

/** A process that makes the shards that its parent names, one at a time, until the parent ends. */

/** What a worker answers to a task: faults of the articles, or an error of ours. */
export interface Answer {
  readonly faults: readonly string[];
  readonly error: string | null;
}

process.on('message', async (task: Task) => {
  process.send?.(await answerTo(task));
});
process.on('disconnect', () => process.exit());

async function answerTo(task: Task): Promise<Answer> {
  try {
    // Loaded here, so that a fault in a lexicon is an answer and not the end of the worker.
    const { buildShard } = await import('./build-shard.ts');
    buildShard(task);
    return { faults: [], error: null };
  } catch (error) {
    if (error instanceof SourceFault) return { faults: error.faults, error: null };
    return { faults: [], error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

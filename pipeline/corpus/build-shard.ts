import { annotate } from '../annotate.ts';
import { extract } from '../extract.ts';
import { SourceFault } from '../fault.ts';
import { read } from '../read.ts';
import { review } from '../review.ts';
import type { Labelled } from '../validate.ts';
import { writePieces } from './pieces.ts';
import { type Kept, putShard } from './shard.ts';
import { stampsOf } from './stamps.ts';

/** A shard to be made. */
export interface Task {
  /** Where it is kept. */
  readonly folder: string;
  readonly articles: readonly string[];
  readonly kept: Kept;
  readonly code: string;
}

/** Runs all stages on a shard's articles and keeps what they give. Throws SourceFault with every fault, and keeps nothing. */
export function buildShard({ folder, articles, kept, code }: Task): void {
  // Stamped before reading: a file that changes meanwhile makes the shard stale.
  const stamps = stampsOf(articles);
  const faults: string[] = [];
  putShard(folder, { code, stamps }, (fresh) => {
    const pieces = gathering(faults, () => writePieces(fresh, readAll(articles, faults), kept));
    if (pieces === null || faults.length > 0) throw new SourceFault(faults);
    return pieces;
  });
}

function* readAll(articles: readonly string[], faults: string[]): Iterable<Labelled> {
  for (const article of articles) {
    const read = gathering(faults, () => articleOf(article));
    if (read !== null) yield read;
  }
}

/** The stages of one article, as their scripts run them. */
function articleOf(folder: string): Labelled {
  const { mentions, passages, ...rest } = annotate(read(folder));
  const { decisions, ...article } = { ...rest, ...extract({ mentions, passages, ...rest }) };
  return { label: article.id, value: review(article, decisions) };
}

function gathering<T>(faults: string[], action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    for (const fault of error.faults) faults.push(fault);
    return null;
  }
}

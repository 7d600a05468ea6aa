import { annotate } from '../annotate.ts';
import { extract } from '../extract.ts';
import { SourceFault } from '../fault.ts';
import { read } from '../read.ts';
import { review } from '../review.ts';
import type { Labelled } from '../validate.ts';
import { keptArticles } from './kept.ts';
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
  /** Shards of before that may have the rows of some of the articles. */
  readonly from: readonly string[];
}

/**
 * Runs all stages on those of a shard's articles that are new or have changed, and keeps what all of them give. Throws
 * SourceFault with every fault, and keeps nothing.
 */
export function buildShard({ folder, articles, kept, code, from }: Task): void {
  // Stamped before reading: a file that changes meanwhile makes the shard stale.
  const stamps = stampsOf(articles);
  const faults: string[] = [];
  const find = keptArticles(from, code);
  const rows = function* (): Iterable<Labelled> {
    for (const article of articles) {
      const read = gathering(faults, () => find(article) ?? articleOf(article));
      if (read !== null) yield read;
    }
  };
  putShard(folder, { code, stamps }, (fresh) => {
    const pieces = gathering(faults, () => writePieces(fresh, rows(), kept));
    if (pieces === null || faults.length > 0) throw new SourceFault(faults);
    return pieces;
  });
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

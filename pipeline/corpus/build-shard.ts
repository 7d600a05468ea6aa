import { annotate } from '../annotate.ts';
import type { Document } from '../document.ts';
import { extractAll } from '../extract.ts';
import { SourceFault } from '../fault.ts';
import { read } from '../read.ts';
import { review } from '../review.ts';
import type { Labelled } from '../validate.ts';
import { keptArticles } from './kept.ts';
import { writePieces } from './pieces.ts';
import { togetherText } from './plan.ts';
import { type Kept, putShard } from './shard.ts';
import { stampsOf } from './stamps.ts';
import { stretches } from './stretches.ts';

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
  const found = function* (): Iterable<Found> {
    for (const article of articles) {
      const kept = find(article);
      const document = kept === null ? gathering(faults, () => read(article)) : null;
      if (kept !== null || document !== null) yield { kept, document };
    }
  };
  const rows = function* (): Iterable<Labelled> {
    for (const some of stretches(found(), lengthOf, togetherText)) yield* rowsOf(some, faults);
  };
  putShard(folder, { code, stamps }, (fresh) => {
    const pieces = gathering(faults, () => writePieces(fresh, rows(), kept));
    if (pieces === null || faults.length > 0) throw new SourceFault(faults);
    return pieces;
  });
}

/** An article's rows of before, or else its document. */
interface Found {
  readonly kept: Labelled | null;
  readonly document: Document | null;
}

const lengthOf = ({ document }: Found): number => document?.text.length ?? 0;

/** The stages of some articles, as their scripts run them. */
function* rowsOf(some: readonly Found[], faults: string[]): Iterable<Labelled> {
  const annotated = some.flatMap(({ document }) => (document === null ? [] : [annotate(document)]));
  const extracted = extractAll(annotated);
  let next = 0;
  for (const { kept } of some) {
    if (kept !== null) {
      yield kept;
      continue;
    }
    const [document, tables] = [annotated[next], extracted[next]];
    next += 1;
    if (document === undefined || tables === undefined) continue;
    const { mentions: _, passages: __, decisions, ...rest } = document;
    const reviewed = gathering(faults, () => review({ ...rest, ...tables }, decisions));
    if (reviewed !== null) yield { label: rest.id, value: reviewed };
  }
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

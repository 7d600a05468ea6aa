import type { Passage } from '../document.ts';

/**
 * Finds a passage that is printed a second time where other words belong:
 * `…等优势专科株洲公司开办手续,资料迅速报送至…,一天时间办妥…送达。` after an earlier `…专窗办理株洲公司开办手续,资料迅速报送至…`.
 *
 * A sentence that is simply said twice is left alone: the mark of a misprint is that the repetition starts in the
 * middle of a clause and then runs on over whole clauses.
 */
export interface Repetition {
  /** Index of the passage, and UTF-16 offsets in it. */
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** Where the same words stand first. */
  readonly firstPassage: number;
  readonly firstFrom: number;
}

interface Clause {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

const leastClauses = 2;
const leastCharacters = 24;
const mark = /[，。；！？,;!?]/;

function* clausesOf(text: string, passage: number): Iterable<Clause> {
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!mark.test(text.charAt(at))) continue;
    if (at > from) yield { passage, from, to: at + 1 };
    from = at + 1;
  }
  if (from < text.length) yield { passage, from, to: text.length };
}

/** Finds misplaced repetitions; linear in the passages' text. */
export function findRepetitions(passages: readonly Passage[]): Repetition[] {
  const clauses = passages.flatMap((passage, index) =>
    passage.kind === 'paragraph' ? [...clausesOf(passage.text, index)] : [],
  );
  const words = clauses.map((clause) => passages[clause.passage]?.text.slice(clause.from, clause.to) ?? '');
  const first = new Map<string, number>();
  const found: Repetition[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const earlier = first.get(words[index] ?? '');
    if (earlier === undefined) {
      first.set(words[index] ?? '', index);
      continue;
    }
    let count = 0;
    let characters = 0;
    while (
      words[earlier + count] === words[index + count] &&
      clauses[index + count]?.passage === clauses[index]?.passage &&
      (count === 0 || earlier + count < index)
    ) {
      characters += words[index + count]?.length ?? 0;
      count += 1;
    }
    const here = clauses[index];
    const there = clauses[earlier];
    if (count >= leastClauses && characters >= leastCharacters && here !== undefined && there !== undefined) {
      const shared = sharedTail(words[index - 1] ?? '', words[earlier - 1] ?? '');
      const midway = here.from > 0 && shared > 1 && words[index - 1] !== words[earlier - 1];
      if (midway) {
        const last = clauses[index + count - 1];
        found.push({
          passage: here.passage,
          from: here.from - shared,
          to: last?.to ?? here.to,
          firstPassage: there.passage,
          firstFrom: there.from - shared,
        });
      }
    }
    index += Math.max(0, count - 1);
  }
  return found;
}

/** How many characters two clauses share at their ends. */
function sharedTail(a: string, b: string): number {
  let count = 0;
  while (
    count < a.length &&
    count < b.length &&
    a.charAt(a.length - 1 - count) === b.charAt(b.length - 1 - count)
  )
    count += 1;
  return count;
}

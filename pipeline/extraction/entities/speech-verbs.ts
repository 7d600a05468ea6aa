import type { Span } from '../../grammar/clause.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';

const verbs = buildTrie(
  readLexicon('lexicons/speech-verbs.csv').map(({ surface }) => [surface, surface] as const),
);

/** A verb of saying; offsets are UTF-16 units. */
interface SpeechVerb {
  readonly from: number;
  readonly to: number;
}

/** Finds the verbs of saying between two places of a text: 表示, 指出, 提出. */
export function verbsIn(text: string, from: Span['start'], to: Span['end']): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  for (let at = from + 1; at < to; ) {
    const verb = longestTerm(verbs, text, at, text.length);
    if (verb !== null && verb.end <= to) found.push({ from: at, to: verb.end });
    at = verb === null ? at + 1 : Math.max(at + 1, verb.end);
  }
  return found;
}

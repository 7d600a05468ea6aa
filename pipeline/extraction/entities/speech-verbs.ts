import type { Span } from '../../grammar/clause.ts';
import { buildTrie, longest } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons.ts';
import { startFilter } from '../starts.ts';

const surfaces = readLexicon('speech-verbs.csv', ['surface']).map(({ surface }) => surface);
const verbs = buildTrie(surfaces.map((surface) => [surface, surface] as const));
const mayStart = startFilter(surfaces);
const accepts = (): boolean => true;

/** A verb of saying; offsets are UTF-16 units. */
export interface SpeechVerb {
  readonly from: number;
  readonly to: number;
}

/** Finds the verbs of saying between two places of a text: 表示, 指出, 提出. */
export function verbsIn(text: string, from: Span['start'], to: Span['end']): SpeechVerb[] {
  const found: SpeechVerb[] = [];
  for (let at = from + 1; at < to; ) {
    const verb = !mayStart(text, at) ? null : longest(verbs, text, at, accepts);
    if (verb !== null && verb.end <= to) found.push({ from: at, to: verb.end });
    at = verb === null ? at + 1 : Math.max(at + 1, verb.end);
  }
  return found;
}

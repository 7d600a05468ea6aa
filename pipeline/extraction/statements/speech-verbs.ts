import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { speechWords } from '../sentences/speech-words.ts';

const verbs = buildTrie(speechWords('says').map((surface) => [surface, surface] as const));

/** A verb of saying; offsets are UTF-16 units. */
interface SpeechVerb {
  readonly from: number;
  readonly to: number;
}

/** The first verb of saying between two places of a text that is accepted: 表示, 指出, 提出. */
export function findVerb(
  text: string,
  from: number,
  to: number,
  accepts: (verb: SpeechVerb) => boolean,
): SpeechVerb | null {
  for (let verb = verbFrom(text, from + 1, to); verb !== null; verb = verbFrom(text, verb.to, to))
    if (accepts(verb)) return verb;
  return null;
}

/** The last verb of saying between two places. */
export function lastVerb(text: string, from: number, to: number): SpeechVerb | null {
  let last: SpeechVerb | null = null;
  for (let verb = verbFrom(text, from + 1, to); verb !== null; verb = verbFrom(text, verb.to, to))
    if (!foresees.test(text.slice(verb.from, verb.to))) last = verb;
  return last;
}

/** “…。”王明说，预计明年投产: what he says, and not that he does. */
const foresees = /^预计$/;

function verbFrom(text: string, from: number, to: number): SpeechVerb | null {
  for (let at = from; at < to; at += 1) {
    const verb = longestTerm(verbs, text, at, text.length);
    if (verb !== null) return verb.end <= to ? { from: at, to: verb.end } : null;
  }
  return null;
}

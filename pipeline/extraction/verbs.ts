import { buildTrie, longest } from '../grammar/trie.ts';
import { readLexicon } from '../lexicons/read.ts';

/** What a verb of the lexicon does in a statement. */
export interface Verb {
  readonly surface: string;
  /** `event` names an event, `up` and `down` a change, `reach` leads to a level, `act` has an object. */
  readonly role: 'event' | 'up' | 'down' | 'reach' | 'act';
  /** The type of the event. */
  readonly value: string;
}

/** A verb where it stands; UTF-16 units. */
export interface FoundVerb extends Verb {
  readonly start: number;
  readonly end: number;
}

const roles = ['event', 'up', 'down', 'reach', 'act'] as const;

/** Verbs and the words beside them, as the file has them. */
export const verbRows = readLexicon('lexicons/verbs.csv');

const trie = buildTrie(
  verbRows.flatMap((row): [string, Verb][] => {
    const role = roles.find((name) => name === row.role);
    return role === undefined ? [] : [[row.surface, { surface: row.surface, role, value: row.value }]];
  }),
);

/** The verb of one of `wanted` roles that starts at `at`, the longest; null when there is none. */
export function verbAt(text: string, at: number, wanted: ReadonlySet<string>): FoundVerb | null {
  const found = longest(trie, text, at, (verb) => wanted.has(verb.role));
  if (found === null) return null;
  const { surface, role, value } = found.entry;
  return { surface, role, value, start: at, end: found.end };
}

/** Verbs of the wanted roles in a stretch, from left to right and without overlap. */
export function verbsIn(text: string, from: number, to: number, wanted: ReadonlySet<string>): FoundVerb[] {
  const verbs: FoundVerb[] = [];
  for (let at = from; at < to; ) {
    const verb = verbAt(text, at, wanted);
    if (verb !== null && verb.end <= to) {
      verbs.push(verb);
      at = verb.end;
    } else at += 1;
  }
  return verbs;
}

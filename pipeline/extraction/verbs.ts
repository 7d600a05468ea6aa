import { buildTrie, longest } from '../grammar/trie.ts';
import { readLexicon } from '../lexicons/read.ts';

/** What a verb does in a statement. */
type VerbRole = 'event' | 'up' | 'down' | 'reach' | 'act';

/** A verb of the lexicons. */
interface Verb {
  readonly surface: string;
  /** `event` names an event, `up` and `down` a change, `reach` leads to a level, `act` has an object. */
  readonly role: VerbRole;
}

/** A verb where it stands; UTF-16 units. */
interface FoundVerb extends Verb {
  readonly start: number;
  readonly end: number;
}

/** Every verb that names an event, with what event-verbs.csv says of it. */
export const eventVerbRows = readLexicon('lexicons/event-verbs.csv');

/** Verbs and the words beside them by their roles; those that name an event are among them. */
export const verbRows: readonly { readonly surface: string; readonly role: string }[] = [
  ...eventVerbRows.map(({ surface }) => ({ surface, role: 'event' })),
  ...readLexicon('lexicons/verbs.csv'),
];

const roles = ['event', 'up', 'down', 'reach', 'act'] as const;

const trie = buildTrie(
  verbRows.flatMap(({ surface, role: name }): [string, Verb][] => {
    const role = roles.find((known) => known === name);
    return role === undefined ? [] : [[surface, { surface, role }]];
  }),
);

/** The verb of one of `wanted` roles that starts at `at`, the longest; null when there is none. */
export function verbAt(text: string, at: number, wanted: ReadonlySet<string>): FoundVerb | null {
  const found = longest(trie, text, at, (verb) => wanted.has(verb.role));
  if (found === null) return null;
  const { surface, role } = found.entry;
  return { surface, role, start: at, end: found.end };
}

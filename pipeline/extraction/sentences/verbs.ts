import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';

/**
 * What a verb does in a statement: `event` names an event, `up` and `down` a change, `reach` leads to a level, `act` has
 * an object.
 */
type VerbRole = 'event' | 'up' | 'down' | 'reach' | 'act';

/** A verb where it stands; UTF-16 units. */
interface FoundVerb {
  readonly surface: string;
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

/** The verbs that have a role. */
export const verbsOf = (wanted: VerbRole): readonly string[] =>
  verbRows.filter(({ role }) => role === wanted).map(({ surface }) => surface);

/** Compiles a reader that finds the longest verb of some roles that starts at a place; null when there is none. */
export function verbReader(...wanted: readonly VerbRole[]): (text: string, at: number) => FoundVerb | null {
  const roles: ReadonlySet<string> = new Set(wanted);
  const trie = buildTrie(
    verbRows.flatMap(({ surface, role }): [string, string][] =>
      roles.has(role) ? [[surface, surface]] : [],
    ),
  );
  return (text, at) => {
    const found = longestTerm(trie, text, at, text.length);
    return found === null ? null : { surface: found.entry, start: at, end: found.end };
  };
}

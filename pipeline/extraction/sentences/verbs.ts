import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { verbRows } from '../../lexicons/verbs.ts';

/**
 * What a verb does in a statement: `event` names an event, `up` and `down` a change, `reach` leads to a level, `act` has
 * an object, a `predicate` is one where nothing says that it is a noun.
 */
type VerbRole = 'event' | 'up' | 'down' | 'reach' | 'act' | 'predicate';

/** A verb where it stands; UTF-16 units. */
interface FoundVerb {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

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

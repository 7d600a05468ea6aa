import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { verbRows } from '../../lexicons/verbs.ts';

/**
 * What a verb does in a statement: `event` names an event, `up` and `down` a change, `reach` leads to a level, `act` has
 * an object, a `predicate` is one where nothing says that it is a noun, a `nominal` one may be a noun as well; a work is made by what `builds`, made anew by what
 * `rebuilds`, made better by what `repairs` it.
 */
type VerbRole =
  | 'event'
  | 'up'
  | 'down'
  | 'reach'
  | 'act'
  | 'predicate'
  | 'nominal'
  | 'builds'
  | 'rebuilds'
  | 'repairs'
  | 'deed';

/** A verb where it stands; UTF-16 units. */
interface FoundVerb {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

/** The verbs that have one of some roles. */
export const verbsOf = (...wanted: readonly VerbRole[]): readonly string[] => {
  const roles: ReadonlySet<string> = new Set(wanted);
  return verbRows.filter(({ role }) => roles.has(role)).map(({ surface }) => surface);
};

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

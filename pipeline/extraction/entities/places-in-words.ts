import type { Entities, EntityMention } from './entities.ts';
import { termsIn } from './places.ts';

/** The places of an article that words name which are put together or stand elsewhere: a carried subject, a heading. */

/** The longest name of a place that is looked for, in UTF-16 units. */
const longestName = 20;

/** Looks words up among the names that the article's places have in it; a name that it gives to two places says neither. */
export function placesInWords({ mentions, placesIn }: Entities): (words: string) => readonly string[] {
  const byWords = namesOf(
    mentions.filter(({ type }) => type === 'place'),
    placesIn,
  );
  const opening = new Set([...byWords.keys()].map((name) => name.charCodeAt(0)));
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = read(words, byWords, opening);
    known.set(words, found);
    return found;
  };
}

/** The places that a name stands for: a zone's name names its city as well; none where it is not said which. */
type Names = ReadonlyMap<string, readonly string[]>;

function namesOf(places: readonly EntityMention[], placesIn: Entities['placesIn']): Names {
  const names = new Map<string, readonly string[]>();
  const ids = new Map<string, string>();
  for (const { entityId, passage, from, to } of places) {
    const words = passage.text.slice(from, to);
    const other = ids.get(words);
    if (words.length < 2 || words.length > longestName || other === entityId) continue;
    names.set(words, other === undefined ? placesIn(passage, from, to) : []);
    ids.set(words, entityId);
  }
  return names;
}

function read(words: string, names: Names, opening: ReadonlySet<number>): string[] {
  const found = new Set<string>();
  const terms = new Map(termsIn(words).map((term) => [term.from, term]));
  for (let at = 0; at < words.length; ) {
    const term = terms.get(at);
    // 朝阳 in 朝阳产业 is no place, and 阳产 none that would begin within it
    if (term !== undefined && term.reading === null) {
      at = term.to;
      continue;
    }
    const to = opening.has(words.charCodeAt(at)) ? endOfName(words, at, names) : at;
    for (const id of names.get(words.slice(at, to)) ?? []) found.add(id);
    at = Math.max(to, term?.to ?? at + 1);
  }
  return [...found];
}

/** Where the longest name that starts at a place ends; the place itself where none does. */
function endOfName(words: string, at: number, names: Names): number {
  for (let to = Math.min(words.length, at + longestName); to > at + 1; to -= 1)
    if (names.has(words.slice(at, to))) return to;
  return at;
}

/**
 * A lexicon compiled for scanning: which of many thousand terms starts at a place, in time linear in the term.
 *
 * Node 0 is no node. The first character is a table lookup, so that text without terms costs one array read a place.
 */
export interface Trie<Entry> {
  readonly first: Int32Array;
  readonly next: readonly Map<number, number>[];
  readonly entries: readonly (readonly Entry[])[];
}

/** Builds a trie; entries under the same surface keep their order. `backwards` tries match what ends at a place. */
export function buildTrie<Entry>(terms: Iterable<readonly [string, Entry]>, backwards = false): Trie<Entry> {
  const first = new Int32Array(65536);
  const next: Map<number, number>[] = [new Map()];
  const entries: Entry[][] = [[]];
  const grow = (): number => {
    next.push(new Map());
    entries.push([]);
    return next.length - 1;
  };
  for (const [surface, entry] of terms) {
    let node = 0;
    for (let index = 0; index < surface.length; index += 1) {
      const code = surface.charCodeAt(backwards ? surface.length - 1 - index : index);
      const branch = next[node];
      let child = index === 0 ? first[code] : branch?.get(code);
      if (child === undefined || child === 0) {
        child = grow();
        if (index === 0) first[code] = child;
        else branch?.set(code, child);
      }
      node = child;
    }
    entries[node]?.push(entry);
  }
  return { first, next, entries };
}

/** What a look-up found: the entry and the other end of its surface. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly end: number;
}

/**
 * The longest term that starts at `at` and that `accepts` lets through, or null.
 * With `backwards`, the longest that ends at `at` (exclusive); `end` is then where it starts.
 */
export function longest<Entry>(
  trie: Trie<Entry>,
  text: string,
  at: number,
  accepts: (entry: Entry, end: number) => boolean,
  backwards = false,
): Found<Entry> | null {
  const step = backwards ? -1 : 1;
  let place = backwards ? at - 1 : at;
  let node = trie.first[text.charCodeAt(place)] ?? 0;
  let found: Found<Entry> | null = null;
  while (node !== 0) {
    place += step;
    const end = backwards ? place + 1 : place;
    for (const entry of trie.entries[node] ?? []) {
      if (accepts(entry, end)) {
        found = { entry, end };
        break;
      }
    }
    node = trie.next[node]?.get(text.charCodeAt(place)) ?? 0;
  }
  return found;
}

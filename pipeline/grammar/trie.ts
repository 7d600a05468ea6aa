import { codeAt } from './characters.ts';

/**
 * A lexicon compiled for scanning: which of many thousand terms starts at a place, in time linear in the term.
 *
 * Node 0 is no node, and the nodes where a term ends come before all others. The first character is a table look-up and
 * every further one a probe of one hash table, so that text without terms costs two array reads a place.
 */
export interface Trie<Entry> {
  /** The node behind each first character. */
  readonly first: Uint16Array;
  /** Steps from a node by a character, and the nodes that they lead to: open addressing, 0 where a slot is free. */
  readonly steps: Int32Array;
  readonly targets: Uint16Array;
  /** The entries of the term that ends at a node; behind the last of them no term ends. */
  readonly entries: readonly (readonly Entry[])[];
  /** The first entry of each, which most look-ups want: one step less through memory. */
  readonly firstEntries: readonly (Entry | undefined)[];
}

/** Nodes are 16 bits wide, so that a step fits 32. */
const mostNodes = 65536;

/** Builds a trie; entries under the same surface keep their order. `backwards` tries match what ends at a place. */
export function buildTrie<Entry>(terms: Iterable<readonly [string, Entry]>, backwards = false): Trie<Entry> {
  const bySpelling = new Map<string, Entry[]>();
  for (const [surface, entry] of terms) {
    const spelling = backwards ? surface.split('').reverse().join('') : surface;
    const known = bySpelling.get(spelling);
    if (known === undefined) bySpelling.set(spelling, [entry]);
    else known.push(entry);
  }
  bySpelling.delete('');
  const first = new Uint16Array(65536);
  const steps = new Map<number, number>();
  const nodes = numbered(bySpelling.keys());
  for (const [prefix, node] of nodes) {
    const code = prefix.charCodeAt(prefix.length - 1);
    if (prefix.length === 1) first[code] = node;
    else steps.set(((nodes.get(prefix.slice(0, -1)) ?? 0) << 16) | code, node);
  }
  const entries = [[], ...bySpelling.values()];
  return { first, ...hashed(steps), entries, firstEntries: entries.map(([entry]) => entry) };
}

/** Numbers the nodes by what they spell: first the terms, then what only begins them. */
function numbered(terms: Iterable<string>): ReadonlyMap<string, number> {
  const nodes = new Map<string, number>();
  const spelled = [...terms];
  for (const term of spelled) nodes.set(term, nodes.size + 1);
  for (const term of spelled)
    for (let length = 1; length < term.length; length += 1) {
      const prefix = term.slice(0, length);
      if (!nodes.has(prefix)) nodes.set(prefix, nodes.size + 1);
    }
  if (nodes.size >= mostNodes) throw new Error('a lexicon has more terms than a trie can hold');
  return nodes;
}

/** At least half of the slots stay free, so that a probe ends soon. */
function hashed(nodes: ReadonlyMap<number, number>): Pick<Trie<unknown>, 'steps' | 'targets'> {
  const size = 2 ** Math.ceil(Math.log2(2 * nodes.size + 2));
  const steps = new Int32Array(size);
  const targets = new Uint16Array(size);
  for (const [step, target] of nodes) {
    let slot = slotOf(step, size - 1);
    while (steps[slot] !== 0) slot = (slot + 1) & (size - 1);
    steps[slot] = step;
    targets[slot] = target;
  }
  return { steps, targets };
}

/** Multiplicative hashing: Knuth, The Art of Computer Programming, 6.4. */
const slotOf = (step: number, mask: number): number => (Math.imul(step, 0x9e3779b1) >>> 13) & mask;

function next({ steps, targets }: Trie<unknown>, node: number, code: number): number {
  const step = (node << 16) | code;
  const mask = steps.length - 1;
  for (let slot = slotOf(step, mask); ; slot = (slot + 1) & mask) {
    const taken = steps[slot];
    if (taken === step) return targets[slot] ?? 0;
    if (taken === 0) return 0;
  }
}

/** Whether any term starts with the character at a place; in a `backwards` trie, ends with it. */
export const opensTerm = ({ first }: Trie<unknown>, text: string, at: number): boolean =>
  first[codeAt(text, at)] !== 0;

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
  accepts: (entry: Entry, text: string, end: number) => boolean,
  backwards = false,
): Found<Entry> | null {
  const move = backwards ? -1 : 1;
  let place = backwards ? at - 1 : at;
  let node = trie.first[codeAt(text, place)] ?? 0;
  let entry: Entry | undefined;
  let end = at;
  while (node !== 0) {
    place += move;
    if (node < trie.entries.length) {
      const edge = backwards ? place + 1 : place;
      const taken = trie.entries[node]?.find((each) => accepts(each, text, edge));
      if (taken !== undefined) {
        entry = taken;
        end = edge;
      }
    }
    node = next(trie, node, codeAt(text, place));
  }
  return entry === undefined ? null : { entry, end };
}

/** The longest term that starts at `at` and ends at or before `to`, under its first entry; null when none does. */
export function longestTerm<Entry>(
  trie: Trie<Entry>,
  text: string,
  at: number,
  to: number,
): Found<Entry> | null {
  const { firstEntries } = trie;
  let place = at;
  let node = trie.first[codeAt(text, place)] ?? 0;
  let found = 0;
  let end = at;
  while (node !== 0 && place < to) {
    place += 1;
    if (node < firstEntries.length) {
      found = node;
      end = place;
    }
    node = next(trie, node, codeAt(text, place));
  }
  const entry = firstEntries[found];
  return entry === undefined ? null : { entry, end };
}

/** The longest term of a `backwards` trie that ends at `at` and starts at `from` or behind it; `end` is where it starts. */
export function longestTermBefore<Entry>(
  trie: Trie<Entry>,
  text: string,
  at: number,
  from: number,
): Found<Entry> | null {
  const { firstEntries } = trie;
  let place = at - 1;
  let node = place < from ? 0 : (trie.first[text.charCodeAt(place)] ?? 0);
  let found = 0;
  let end = at;
  while (node !== 0) {
    if (node < firstEntries.length) {
      found = node;
      end = place;
    }
    place -= 1;
    node = place < from ? 0 : next(trie, node, text.charCodeAt(place));
  }
  const entry = firstEntries[found];
  return entry === undefined ? null : { entry, end };
}

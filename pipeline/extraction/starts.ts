/** Bits of the table's index; at some ten thousand terms few pairs of characters are taken by mistake. */
const bits = 18;

/**
 * Says whether a term may start at a place, by its first two characters: a filter before a look-up in a trie.
 *
 * It never denies a term; what it lets through by mistake, the trie turns away.
 */
export function startFilter(surfaces: Iterable<string>): (text: string, at: number) => boolean {
  const singles = new Uint8Array(65536);
  const pairs = new Uint8Array(1 << bits);
  for (const surface of surfaces) {
    if (surface.length === 1) singles[surface.charCodeAt(0)] = 1;
    else pairs[pairIndex(surface, 0)] = 1;
  }
  return (text, at) => singles[text.charCodeAt(at)] === 1 || pairs[pairIndex(text, at)] === 1;
}

/** Past the end of the text the code is NaN, which counts as 0. */
const pairIndex = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 7919) ^ text.charCodeAt(at + 1)) & ((1 << bits) - 1);

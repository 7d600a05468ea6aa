/** Tables of characters by their UTF-16 code: every character of a text is looked up, and a table costs no string. */
export type CharacterTable = Uint8Array;

/** Sorts characters into classes, numbered from 1 in the order given; 0 is everything else. */
export function characterTable(...classes: readonly Iterable<string>[]): CharacterTable {
  const table = new Uint8Array(65536);
  for (const [index, characters] of classes.entries())
    for (const character of characters) table[character.charCodeAt(0)] = index + 1;
  return table;
}

/** The code of a character; 0 beyond the text, as NaN for a key makes all look-ups of its line slow. */
export const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0;

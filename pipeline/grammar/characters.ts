/** Tables of characters by their UTF-16 code: every character of a text is looked up, and a table costs no string. */
type CharacterTable = Uint8Array;

/** Sorts characters into classes, numbered from 1 in the order given; 0 is everything else. */
export function characterTable(...classes: readonly Iterable<string>[]): CharacterTable {
  const table = new Uint8Array(65536);
  for (const [index, characters] of classes.entries())
    for (const character of characters) table[character.charCodeAt(0)] = index + 1;
  return table;
}

/** The code of a character; 0 beyond the text, as NaN for a key makes all look-ups of its line slow. */
export const codeAt = (text: string, at: number): number => text.charCodeAt(at) | 0;

/** The characters that \s stands for in a pattern. */
export const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

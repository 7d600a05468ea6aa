import type { Token } from './names/tokens.ts';

/**
 * What a list of names stands behind: `开工项目12个，主要包括|甲大桥、乙水库`, `分别为|甲路、乙路`, `，其中有|甲园`. One table for every rule
 * that asks whether a list is opened; bare 有, 是 and 为 open one only where a rule knows what stands before them.
 */
const holding = '(?:主要|具体|重点|其中|共)?(?:包括|包含|涵盖|囊括)(?:了|有)?';
const naming = '(?:主要|具体|重点|其中|分别|依次)(?:是|为|有)';

/** The openers as the source of a pattern, and with bare 有, 是 and 为. */
export const listOpeners = `(?:${holding}|${naming}|即)`;
export const anyListOpener = `(?:${listOpeners}|[有是为])`;

const ending = new RegExp(`(?:${listOpeners}|主要|分别|其中|(?:例|比|诸)?如|[也还]有)$`);
const anyEnding = new RegExp(`${anyListOpener}$`);
const longestOpener = 6;

/** Where the opener starts that ends at `at`, and at or behind `from`; `at` where none does. Offsets are UTF-16 units. */
export function openerBefore(text: string, at: number, from: number, isBareToo = false): number {
  const start = Math.max(from, at - longestOpener);
  const found = (isBareToo ? anyEnding : ending).exec(text.slice(start, at));
  return found === null ? at : start + found.index;
}

/** The index of the first token of an opener, bare ones among them, that stands right before the token `first`; `first` where none does. */
export function openerTokens(tokens: readonly Token[], first: number, text: string): number {
  const token = tokens[first];
  if (token === undefined) return first;
  const from = openerBefore(text, token.from, 0, true);
  let at = first;
  while (at > 0 && (tokens[at - 1]?.from ?? -1) >= from) at -= 1;
  return tokens[at]?.from === from ? at : first;
}

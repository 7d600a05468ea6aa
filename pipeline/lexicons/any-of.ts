/** One pattern for what any of several reads; the parts are told apart where they are written. */
export const anyPattern = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

const special = /[\\^$.*+?()[\]{}|/-]/g;

/** Source of a pattern for any of some words, the longest first: 告诉记者 before 告诉. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(special, '\\$&'))
    .join('|')})`;

/** The words of a lexicon that have one of some roles; a row may have several, parted by spaces. */
export const withRole = (
  rows: readonly { readonly surface: string; readonly role: string }[],
  wanted: readonly string[],
): string[] =>
  rows
    .filter(({ role }) => role.split(' ').some((each) => wanted.includes(each)))
    .map(({ surface }) => surface);

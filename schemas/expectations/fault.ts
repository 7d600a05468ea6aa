/** A value that its column allows, and the rest of the row, the text or the dataset does not. */
export interface Fault {
  column: string;
  what: string;
  found: unknown;
}

/** `czt-2023: figures fig-1: unit: is not in the units lexicon: "mile"`; no column where the whole row is meant. */
export function failureLine(article: string, row: string, { column, what, found }: Fault): string {
  const shown = JSON.stringify(found) ?? 'nothing';
  const short = shown.length > 120 ? `${shown.slice(0, 120)}…` : shown;
  return [article, row, column, what, short].filter((part) => part !== '').join(': ');
}

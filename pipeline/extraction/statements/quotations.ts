/** Where a quotation in double marks opens and closes; it may hold others, and run over several sentences. */

/** No quotation in the news is longer. */
const longest = 800;

/** The place of the ” that closes the quotation whose words begin at `from`; -1 where none does. */
export function closingOf(text: string, from: number): number {
  let depth = 1;
  const end = Math.min(text.length, from + longest);
  for (let at = from; at < end; at += 1) {
    const mark = text[at];
    if (mark === '“') depth += 1;
    else if (mark === '”') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The place of the “ that opens the quotation which closes at `close`; -1 where none does. */
export function openingOf(text: string, close: number): number {
  let depth = 1;
  const end = Math.max(0, close - longest);
  for (let at = close - 1; at >= end; at -= 1) {
    const mark = text[at];
    if (mark === '”') depth += 1;
    else if (mark === '“') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

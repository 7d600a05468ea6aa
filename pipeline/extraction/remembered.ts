/** How many answers are kept: more than a long article asks for, and little memory. */
const most = 4096;

/**
 * A question of a few words that many rules ask again, answered once: `trim(words)`, `aims(clause)`. The answer must follow
 * from the words alone. When there are too many answers all are forgotten, so that memory stays the same however much is read.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (words: string) => Answer,
): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = answer(words);
    known.set(words, made);
    return made;
  };
}

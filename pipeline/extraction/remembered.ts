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

/**
 * A question about a stretch of a text that many rules ask again, answered once: `predicateAt(text, from, to)`. The answer must
 * follow from the text and the two places alone.
 */
export function rememberedIn<Answer extends NonNullable<unknown> | null>(
  answer: (text: string, from: number, to: number) => Answer,
): (text: string, from: number, to: number) => Answer {
  const known = new Map<string, Map<number, Answer>>();
  let count = 0;
  return (text, from, to) => {
    const stretch = from * longestText + to;
    const found = known.get(text)?.get(stretch);
    if (found !== undefined) return found;
    const made = answer(text, from, to);
    if (count >= most) {
      known.clear();
      count = 0;
    }
    const answers = known.get(text) ?? new Map<number, Answer>();
    known.set(text, answers.set(stretch, made));
    count += 1;
    return made;
  };
}

/** Longer than any text that the engine holds. */
const longestText = 2 ** 30;

/**
 * A question that the rules of one list or sentence ask one after another, answered once: `laterStages(sentence, …, outlook)`. Only
 * the last answer is kept; it must follow from the very things that are given, and nobody may change it.
 */
export function askedLast<Given extends readonly unknown[], Answer>(
  answer: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly made: Answer } | null = null;
  return (...given) => {
    if (last?.given.every((thing, index) => thing === given[index])) return last.made;
    const made = answer(...given);
    last = { given, made };
    return made;
  };
}

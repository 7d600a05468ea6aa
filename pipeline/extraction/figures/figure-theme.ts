import type { Article } from '../sentences/article.ts';
import type { Topics } from './figure-topics.ts';
import { isNamedThing } from './figure-where.ts';

/**
 * The one thing that an article is about: the one of its headline, else the one that most of its first sentences with a
 * thing are about.
 *
 * `甲水库提前完工` → 甲水库 · three of five sentences open with 乙大桥 → 乙大桥
 */
export function themeReader({ sentences }: Article, topics: Topics, headline: string): () => string {
  let theme: string | null = null;
  return () => {
    theme ??= topics.thingOfHeading(headline) || mostTold(sentences, topics);
    return theme;
  };
}

/** A thing is what the text is about when so many sentences are, and more than about all others. */
const least = 3;
/** What a text is about shows in its first sentences. */
const opening = 40;

function mostTold(sentences: Article['sentences'], topics: Topics): string {
  const counts = new Map<string, number>();
  const first = sentences.slice(0, opening);
  let [best, most, all] = ['', 0, 0];
  for (const [index, sentence] of first.entries()) {
    // Whatever the rest is about, it is too little.
    const left = first.length - index;
    if (!prevails(most + left, all + left)) return '';
    const name = topics.first(sentence, isNamedThing)?.name;
    if (name === undefined) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    all += 1;
    if (count > most) [best, most] = [name, count];
  }
  return prevails(most, all) ? best : '';
}

const prevails = (count: number, all: number): boolean => count >= least && count * 2 > all;

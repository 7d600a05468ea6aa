import type { Article, Sentence } from '../../sentences/article.ts';
import { isNamed, sentenceTopic } from './topic.ts';

/** What a text is about shows in its first sentences. */
const opening = 40;
/** So many sentences tell of it, the headline among them; a name in the headline is enough. */
const least = 2;

/**
 * Makes a reader of the one work or firm that an article is about, for 该项目 where its paragraph opens so, or that was told of last
 * and stands in the headline: empty where the article has several or headings that name some, or told of another last.
 *
 * `甲隧道明年通车` over `甲隧道全长5公里。` and `项目2025年建成。` → 甲隧道
 */
export function themeReader({ sentences }: Article): (sentence: Sentence) => string {
  let topics: readonly string[] | null = null;
  const headline = headlineOf(sentences);
  return ({ position, index }) => {
    if (position > 0 || index >= opening) return '';
    topics ??= topicsOf(sentences.slice(0, opening));
    const theme = mostTold(topics, sentences[0]?.passage.kind === 'title');
    const last = topics.slice(0, index).findLast((name) => name !== '');
    if (last === undefined) return '';
    return isSame(last, theme) ? theme : headline.includes(last) ? last : '';
  };
}

/** The headline, and a line below it that goes on: ——甲电站见闻 */
const headlineOf = (sentences: Article['sentences']): string =>
  sentences
    .slice(0, 2)
    .filter(({ passage, text }) => passage.kind === 'title' || text.startsWith('——'))
    .map(({ text }) => text)
    .join('');

/** What each sentence is about, where that is one work or firm; nothing on a page whose headings name some. */
function topicsOf(sentences: Article['sentences']): readonly string[] {
  if (sentences.some(({ passage: { section } }) => section !== null && isNamed(section))) return [];
  return sentences.map((sentence) => {
    const name = sentenceTopic(sentence, sentence.end);
    return isNamed(name) ? name : '';
  });
}

/** 甲市乙隧道 and 乙隧道 are one. */
const isSame = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));

function mostTold(topics: readonly string[], titled: boolean): string {
  const named = topics.filter((name) => name !== '');
  const longest = named.toSorted((one, other) => other.length - one.length);
  const best = longest.find((name) => {
    const count = named.filter((other) => isSame(name, other)).length;
    const enough = titled && isSame(name, topics[0] ?? '') ? 1 : least;
    return count >= enough && count * 2 > named.length;
  });
  return best ?? '';
}

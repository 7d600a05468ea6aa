import type { Article } from '../../sentences/article.ts';
import { governs, oversees } from '../subject/want.ts';
import type { Topic } from './phrase.ts';
import type { Topics } from './topics.ts';
import { firstOf, isNamedThing } from './where.ts';

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

/** 云安汽车产销两旺: the firm or body that the headline opens with, by the name that the first sentences give it; empty where it opens with none. */
export function bodyReader({ sentences }: Article, topics: Topics, headline: string): () => string {
  let body: string | null = null;
  // 云砺轴承的新账本: by the name that the article has for it
  // 客货两旺 柳河局集团公司三项指标创新高: each piece of it may
  const pieces = headline.split(/[\s，：]+/);
  const opens = pieces.map((piece) => topics.called(piece)).find((called) => called !== null) ?? null;
  return () => {
    body ??=
      firstOf(
        sentences.filter(({ passage }) => passage.kind === 'paragraph').slice(0, introducing),
        topics,
        ({ kind, name }) =>
          kind === 'agent' &&
          pieces.some((piece) => piece.startsWith(name.slice(0, opensAlike))) &&
          !governs.test(name) &&
          !oversees.test(name) &&
          !/[、和与及]/.test(name),
      )?.name ?? (opens?.kind === 'agent' ? opens.name : '');
    return body;
  };
}
/**
 * 我国轮胎产量创新高, 全国…普查表明，: the country that a page is of whose first sentences tell of it; empty where they tell of none.
 * Whether it is of a place besides is asked where a figure has no other owner.
 */
export function countryReader({ sentences }: Article, headline: string): () => string {
  let country: string | null = null;
  return () => {
    country ??=
      [headline, ...sentences.slice(0, telling).map(({ text }) => text)]
        .map(countryIn)
        .find((name) => name !== '') ?? '';
    return country;
  };
}
const telling = 5;

/** Which country a text tells of: 全国|渔民收入, but 全国轻工业会议, 全国第一 and 全国劳模 are no such. */
export const countryIn = (text: string): string =>
  /全国|我国/.test(text) ? (ofCountry.exec(text)?.[1] ?? '') : '';
const ofCountry =
  /(?:^|[，,。；;：:、”\s]|[0-9][年月日]|[今去前]年|来|前|中|对|的)(全国|我国)(?!人[大民]|政协|[首最第唯]|[各其]|领先|前列|闻名|先进|劳模|重点文物|[^，,。；]{0,16}(?:[大协]会|会议|座谈会|论坛|活动)|[^，,。；]{2,6}(?:系统|部门))/;

/** A body is introduced in the first sentences, by a name that opens as that in the headline does. */
const introducing = 6;
const opensAlike = 2;

/** A thing is what the text is about when so many sentences are, and more than about all others. */
const least = 3;
/** What a text is about shows in its first sentences. */
const opening = 40;

/** 云砺起家于1994年。…云砺的轴承…: the body that most of the first sentences with a body are about; empty where none is. */
export const bodyTold = ({ sentences }: Article, topics: Topics): string =>
  mostTold(
    sentences,
    topics,
    ({ kind, name }) => kind === 'agent' && !governs.test(name) && !oversees.test(name),
  );

function mostTold(
  sentences: Article['sentences'],
  topics: Topics,
  accepts: (topic: Topic) => boolean = isNamedThing,
): string {
  const counts = new Map<string, number>();
  const first = sentences.slice(0, opening);
  let [best, most, all] = ['', 0, 0];
  for (const [index, sentence] of first.entries()) {
    // Whatever the rest is about, it is too little.
    const left = first.length - index;
    if (!prevails(most + left, all + left)) return '';
    const name = topics.first(sentence, accepts)?.name;
    if (name === undefined) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    all += 1;
    if (count > most) [best, most] = [name, count];
  }
  return prevails(most, all) ? best : '';
}

const prevails = (count: number, all: number): boolean => count >= least && count * 2 > all;

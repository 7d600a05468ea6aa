import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';

/** Who says something: a person with a post, a body, a document, or a spokesman without a name. */

/** Speakers without a name of their own: 相关负责人, 党的二十大报告. */
const spokesmen = /(?:负责人|负责同志|发言人|有关人士|业内人士|专家|党代会|报告|大会|规划纲要|公报|全会)$/;
const longestSpeaker = 40;

export interface Speaker {
  readonly speaker: string;
  readonly post: string | null;
}

/** The post in which the article introduces each person. */
export function postsOf({ people }: Entities): ReadonlyMap<string, string> {
  const posts = new Map<string, string>();
  for (const { name, passage, post } of people) {
    if (post !== null && !posts.has(name)) posts.set(name, passage.text.slice(post.from, post.to));
  }
  return posts;
}

export type Posts = ReadonlyMap<string, string>;

/** What may stand between the speaker and the verb. */
const occasion = /在[^，。]{1,40}(?:时|中|上)$|(?:明确|正式|还|也|则|同时|此前|进一步|感激地|坦率地|特别)+$/;
/** 陈恢清参加全国两会接受记者采访时表示: what the speaker does meanwhile. */
const meanwhile = /^(?:在|参加|出席|接受|赴|到|作|就|于|前往|主持|率|谈|针对|对|调研|考察)[^，。；“”]{0,40}$/;

/** 株洲市交通运输局相关负责人: the words before the verb, when they end with a name or a spokesman. */
export function speakerIn(
  { passage, start }: Sentence,
  from: number,
  to: number,
  entities: Entities,
  posts: Posts,
): Speaker | null {
  const lead = passage.text.slice(Math.max(from, to - 2 * longestSpeaker), to).replace(occasion, '');
  const end = Math.max(from, to - 2 * longestSpeaker) + lead.length;
  const near = named(entities, passage, start, end);
  const last = near.findLast((each) => each.from >= from && each.to >= end - 2);
  if (last?.type === 'person') return personSpeaker(last, posts);
  if (last !== undefined) return { speaker: passage.text.slice(last.from, last.to), post: null };
  const person = near.findLast((each) => isPerson(each) && each.from >= from);
  if (person !== undefined && meanwhile.test(passage.text.slice(person.to, end)))
    return personSpeaker(person, posts);
  const unnamed = lead.replace(/^(?:对此|据|此外|同时|与|前述|此次)+/, '');
  // 《计划》对…的定位，与…党代会 提出的: two clauses are no speaker
  return spokesmen.test(unnamed) && unnamed.length <= longestSpeaker && !/[，,；;]/.test(unnamed)
    ? { speaker: unnamed, post: null }
    : null;
}

export const isPerson = ({ type }: EntityMention): boolean => type === 'person';

export const personSpeaker = ({ name }: EntityMention, posts: Posts): Speaker => ({
  speaker: name,
  post: posts.get(name) ?? null,
});

/** The people, bodies and documents named between two places. */
export const named = (
  { within }: Entities,
  passage: Sentence['passage'],
  from: number,
  to: number,
): readonly EntityMention[] =>
  within(passage, from, to).filter(({ type }) => type !== 'place' && type !== 'programme');

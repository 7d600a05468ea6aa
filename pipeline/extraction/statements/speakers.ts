import { characterTable } from '../../grammar/characters.ts';
import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';
import { anyPost } from '../sentences/post-words.ts';
import { surnames } from '../sentences/surnames.ts';

/** Who says something: a person with a post, a body, a document, or a spokesman without a name. */

/** Speakers without a name of their own: 相关负责人, 党的二十大报告, 会议. */
const spokesmen =
  /(?:负责人|负责同志|发言人|有关人士|业内人士|专家|党代会|报告|大会|会议|规划纲要|公报|全会|领导|》的?(?:通知|意见|决定|批复))$/;
/** 某局相关负责人: whose spokesman it is stands before. */
const role =
  /^[^，。；：“”]{0,8}?(?:(?:相关|有关|主要|分管|项目)?(?:负责人|负责同志)|(?:新闻)?发言人|有关人士|(?:相关|有关)?工作人员)$/;
const longestSpeaker = 40;

export interface Speaker {
  readonly speaker: string;
  readonly post: string | null;
  /** Whether the sentences behind may be said as well; what a document says, or experts think, is told one by one. */
  readonly goesOn: boolean;
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
const occasion =
  /(?:[^，。“”]{1,6}地)?(?:对|向)[^，。“”]{0,20}记者$|(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日|今天|今日|昨天|昨日)(?:上午|下午|晚)?$|在[^，。]{1,40}(?:时|中|上|后)$|(?:明文|明确|正式|还|也|则|同时|同样|新近|近日|日前|此前|进一步|解读|总结|感叹|感慨|笑着|感激地|坦率地|特别|首先|最后|最后又|再次|一致|对此|并)+$/;
/** 陈恢清参加全国两会接受记者采访时表示, 李平指着新楼说: what the speaker does meanwhile. */
const meanwhile =
  /^(?:[指看望握拿捧站坐]着|站在|[给跟][我记大]|深有感触地|在|参加|出席|接受|赴|到|作|就|于|前往|主持|率|谈|针对|对|调研|考察)[^，。；“”]{0,40}$/;
/** 李大林区长表示: the post behind the name. */
const postBehind = new RegExp(`^(?:${anyPost}|先生|女士|同志)$`);
/** 他还说: who was named last. */
const pronoun = /^[他她](?:还|也|又|同时|则|进一步|特别|接着)*$/;

/** 株洲市交通运输局相关负责人: the words before the verb, when they end with a name or a spokesman. */
export function speakerIn(
  sentence: Sentence,
  from: number,
  to: number,
  entities: Entities,
  posts: Posts,
): Speaker | null {
  const { passage, start } = sentence;
  const words = passage.text.slice(Math.max(from, to - 2 * longestSpeaker), to);
  // 国务院的|要求: a noun, and nobody says anything
  if (words.endsWith('的')) return null;
  // 落实甲局提出建设乙桥的部署: what is carried out, and nobody says it here
  if (/落实|贯彻|响应/.test(words)) return null;
  if (pronoun.test(words)) return lastNamed(sentence, from, entities, posts);
  // 2月14日|在会上: one behind another
  const lead = words.replace(occasion, '').replace(occasion, '');
  const end = Math.max(from, to - 2 * longestSpeaker) + lead.length;
  const near = named(entities, passage, start, end);
  const last = near.findLast((each) => each.from >= from && each.to >= end - 2);
  if (last?.type === 'person') return bothSpeakers(passage.text, near, last) ?? personSpeaker(last, posts);
  const reader =
    last?.type === 'document' ? near.findLast((each) => isPerson(each) && each.from >= from) : undefined;
  // 王明作《政府工作报告》表示
  if (reader !== undefined && /[作做]$|宣读$|解读$/.test(passage.text.slice(reader.to, last?.from)))
    return personSpeaker(reader, posts);
  if (last !== undefined) return { speaker: last.name, post: null, goesOn: last.type !== 'document' };
  const person = near.findLast((each) => isPerson(each) && each.from >= from);
  if (person !== undefined) {
    const behind = passage.text.slice(person.to, end);
    if (meanwhile.test(behind) || postBehind.test(behind)) return personSpeaker(person, posts);
  }
  const body = near.findLast((each) => each.type === 'organisation' && each.from >= from);
  const post = body === undefined ? '' : passage.text.slice(body.to, end);
  if (body !== undefined && role.test(post)) return { speaker: body.name, post, goesOn: true };
  // 甲局消息称, and what two bodies let be known is of neither alone
  if (body !== undefined && /^的?(?:最新)?消息$/.test(post))
    return /[、和与]$/.test(passage.text.slice(from, body.from))
      ? null
      : { speaker: body.name, post: null, goesOn: true };
  const time = words.length === to - from ? sentence.times.find((each) => each.from === from) : undefined;
  const unnamed = lead
    .slice(time === undefined ? 0 : Math.min(time.to - from, lead.length))
    // 甲网消息：党的二十大报告; 有|业内人士; 今年|的政府工作报告
    .replace(/^.*(?:[：:…]|\.{3})|^(?=有(?:关)?(?:业内人士|专家))有(?!关)|^的/, '')
    .replace(heldHere, '')
    .replace(/^(?:对此|据|此外|同时|与|前述|此次)+/, '');
  return isSpokesman(unnamed)
    ? { speaker: unnamed, post: null, goesOn: /(?:负责人|负责同志|发言人|有关人士|领导|会议)$/.test(unnamed) }
    : null;
}

/** 昨日在本市举行的|甲会议: when and where it is held is no part of its name. */
const heldHere = /^(?:今[天日]|昨[天日]|近日|日前)?(?:在[^，。的]{1,8})?(?:召开|举行|开幕|闭幕)的/;

/** 李平、王明说: both say it. */
function bothSpeakers(text: string, near: readonly EntityMention[], last: EntityMention): Speaker | null {
  const first = near.find((each) => isPerson(each) && each.to === last.from - 1);
  if (first === undefined || !/[、和与]/.test(text.charAt(first.to))) return null;
  return { speaker: `${first.name}、${last.name}`, post: null, goesOn: true };
}

/** 《计划》对…的定位，与…党代会 提出的: two clauses are no speaker, and 是落实…会议 is a predicate. */
const isSpokesman = (words: string): boolean =>
  spokesmen.test(words) &&
  words.length <= longestSpeaker &&
  !/[，,；;]/.test(words) &&
  (!words.endsWith('会议') || (words.length <= 20 && !/[是的]|贯彻|落实|按照|根据/.test(words)));

/** Whom 他 means: the one person of the nearest words before that name anyone, within the passage. */
function lastNamed(
  { passage, start }: Sentence,
  from: number,
  entities: Entities,
  posts: Posts,
): Speaker | null {
  for (let end = from, at = start; end > 0; end = at, at = sentenceBefore(passage.text, end)) {
    const people = named(entities, passage, at, end).filter(isPerson);
    // 游客林青住进客栈，她说: somebody who is not published
    if (anyone.test(passage.text.slice(people.at(-1)?.to ?? at, end))) return null;
    const [first] = people;
    if (first === undefined) continue;
    // 王明代表市委对李华一行表示欢迎。他说: the one whose sentence it is
    if (first.from === at && receives.test(passage.text.slice(first.to, first.to + 4)))
      return personSpeaker(first, posts);
    return people.every(({ entityId }) => entityId === first.entityId) ? personSpeaker(first, posts) : null;
  }
  return null;
}

/** Somebody with a name who holds no post. */
export const anyone = new RegExp(
  `(?:游客|村民|居民|市民|农民|牧民|渔民|群众|职工|工人|老人|大户|农户|种植户|养殖户|贫困户|店主|业主|乘客|旅客|学生|患者|司机)(?:[${[...surnames].filter((each) => each.length === 1).join('')}])[\\u4e00-\\u9fff]|(?:先生|女士|大爷|大妈)`,
);

const receives = /^(?:首先)?(?:代表|对|向|感谢|欢迎)/;

const ends = characterTable('。！？');

/** Where the sentence begins that ends before a place. */
function sentenceBefore(text: string, end: number): number {
  let at = Math.max(0, end - 1);
  while (at > 0 && ends[text.charCodeAt(at - 1)] !== 1) at -= 1;
  return at;
}

export const isPerson = ({ type }: EntityMention): boolean => type === 'person';

/** A person as a speaker, with the post that the article gives. */
export const personSpeaker = ({ name }: EntityMention, posts: Posts): Speaker => ({
  speaker: name,
  post: posts.get(name) ?? null,
  goesOn: true,
});

/** The people, bodies and documents named between two places. */
export const named = (
  { within }: Entities,
  passage: Sentence['passage'],
  from: number,
  to: number,
): readonly EntityMention[] =>
  within(passage, from, to).filter(({ type }) => type !== 'place' && type !== 'programme');

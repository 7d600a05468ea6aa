import { characterTable } from '../../grammar/characters.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { readLexicon } from '../../lexicons/read.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { anyPost, postWords } from '../sentences/post-words.ts';
import { speechWords } from '../sentences/speech-words.ts';
import { surnames } from '../sentences/surnames.ts';
import type { NamedEntity } from './entities.ts';
import { opensSounds, soundsAt } from './sound-names.ts';

const postTrie = buildTrie(postWords.map((surface) => [surface, surface] as const));
/** The first characters of surnames. */
const opensName = characterTable(surnames);
/** What may follow a name: a mark, or the beginning of what the person does. */
const followers = buildTrie(
  readLexicon('lexicons/after-names.csv').map(({ surface }) => [surface, true] as const),
);
const markOrDay =
  /^(?:$|[，。；：、,;:（(）)！？!?“”…\s]|(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日|[\u4e00-\u9fff]着|毫不)/;
const mayFollow = (text: string, at: number): boolean =>
  longestTerm(followers, text, at, text.length) !== null || markOrDay.test(text.slice(at, at + 6));
/** 葛敏|在讲话中, 林强|及双方: what ends three characters as a word of its own is no part of a name. */
const endsName = /[在说及与和等对到率将并也则还曾就称]$/;

const notNames = buildTrie(
  readLexicon('lexicons/not-names.csv').map(({ surface }) => [surface, true] as const),
);

/** A person in a public role, with the words that name the post. */
export interface PublicPerson extends NamedEntity {
  readonly post: { readonly from: number; readonly to: number } | null;
}

/** Finds people by their posts: 省委书记沈晓明, 市委副书记、市长陈恢清; a later bare name is the same person. Linear. */
export function peopleOf(article: Article): PublicPerson[] {
  const introduced = article.sentences.flatMap(introducedIn);
  const posts = new Map<Sentence['passage'], Map<number, PublicPerson['post']>>();
  for (const { passage, from, post } of introduced) {
    const known = posts.get(passage) ?? new Map<number, PublicPerson['post']>();
    posts.set(passage, known.set(from, post));
  }
  if (introduced.length === 0) return [];
  const names = new Map<number, string[]>();
  for (const name of new Set(introduced.map((each) => each.name))) {
    const surname = name.charCodeAt(0);
    names.set(surname, [...(names.get(surname) ?? []), name]);
  }
  const people: PublicPerson[] = [];
  for (const sentence of article.sentences) {
    const { passage, start, end } = sentence;
    for (let at = start; at < end; ) {
      const code = passage.text.charCodeAt(at);
      const known = opensName[code] === 1 || opensSounds(code) ? names.get(code) : undefined;
      const found = known === undefined ? undefined : nameOf(known, passage.text, at);
      if (found === undefined || at + found.length > end) {
        at += 1;
        continue;
      }
      const post = posts.get(passage)?.get(at) ?? null;
      people.push({
        type: 'person',
        name: found,
        code: null,
        passage,
        from: at,
        to: at + found.length,
        post,
      });
      at += found.length;
    }
  }
  return people;
}

const nameOf = (known: readonly string[], text: string, at: number): string | undefined =>
  known.find((name) => text.startsWith(name, at));

function introducedIn({ passage, start, end }: Sentence): PublicPerson[] {
  const { text } = passage;
  const people: PublicPerson[] = [];
  /** Where the words of a post may begin: behind who was named before. */
  let free = start;
  const asked = inBrackets(passage, start);
  if (asked !== null) people.push(asked);
  for (let at = start; at < end; ) {
    const found = longestTerm(postTrie, text, at, text.length);
    if (found === null || found.end > end) {
      at += 1;
      continue;
    }
    // 甲局局长 张梅：…: whose words follow
    const isGap = text[found.end] === ' ' || text[found.end] === '\u3000';
    const gap = isGap && spaced.test(text.slice(found.end, found.end + 6)) ? 1 : 0;
    const from = found.end + gap;
    const name = nameAt(text, from);
    if (name !== null) {
      const post = { from: postStart(text, at, free), to: found.end };
      free = from + name.length;
      people.push({
        type: 'person',
        name,
        code: null,
        passage,
        from,
        to: free,
        post,
      });
    }
    if (name !== null && /领导$/.test(found.entry)) people.push(...listedAfter(passage, free, end));
    const before = leaderPosts.test(found.entry) ? text.slice(Math.max(start, at - 3), at) : '';
    if (surnames.has(before.slice(0, 1)) && /^[\u4e00-\u9fff]{3}$/.test(before)) {
      people.push({
        type: 'person',
        name: before,
        code: null,
        passage,
        from: at - 3,
        to: at,
        post: { from: at, to: found.end },
      });
    }
    at = found.end;
  }
  return people;
}

/** 张梅（甲局局长）：…: an interview tells the post behind the name. */
function inBrackets(passage: Sentence['passage'], start: number): PublicPerson | null {
  if (opensName[passage.text.charCodeAt(start)] !== 1) return null;
  const [, name = '', post = ''] = nameAndPost.exec(passage.text.slice(start, start + 80)) ?? [];
  if (!surnames.has(name.slice(0, 1)) && !surnames.has(name.slice(0, 2))) return null;
  if (!endsInPost.test(post)) return null;
  const to = start + name.length;
  const told = { from: to + 1, to: to + 1 + post.length };
  return { type: 'person', name, code: null, passage, from: start, to, post: told };
}
const nameAndPost = /^([\u4e00-\u9fff]{2,4})[（(]([^（）()。：]{2,60})[）)][：:]/;
const endsInPost = new RegExp(`${anyPost}$`);

/** 市领导张三、李四、王五出席: who is listed behind the first name. */
function listedAfter(passage: Sentence['passage'], from: number, end: number): PublicPerson[] {
  const people: PublicPerson[] = [];
  for (let at = from; passage.text[at] === '、' && at < end; ) {
    const name = nameAt(passage.text, at + 1);
    const to = at + 1 + (name?.length ?? 0);
    if (name === null || !afterListed.test(passage.text.slice(to, to + 2))) break;
    people.push({ type: 'person', name, code: null, passage, from: at + 1, to, post: null });
    at = to;
  }
  return people;
}

const spaced = /^[ \u3000][\u4e00-\u9fff]{2,4}[：:]/;
const afterListed = /^(?:$|[、，。,;；]|等|和|及|与|出席|参加|陪同|一同|分别|参与|见证)/;

/** Posts that stand after the name: 习近平总书记. */
const leaderPosts = /^(?:总书记|国家主席|总理|国务院总理)$/;

/** 沈晓明 in 沈晓明在株洲调研: the longest name that something follows which is no part of it. */
function nameAt(text: string, at: number): string | null {
  if (longestTerm(notNames, text, at, text.length) !== null) return null;
  const isDouble = surnames.has(text.slice(at, at + 2));
  const sound = soundsAt(text, at);
  if (sound !== null && mayFollow(text, at + sound.length)) return sound;
  if (!isDouble && !surnames.has(text.slice(at, at + 1))) return null;
  for (const length of isDouble ? [4, 3] : [3, 2]) {
    const name = text.slice(at, at + length);
    if (
      /^[\u4e00-\u9fff·]+$/.test(name) &&
      name.length === length &&
      !(length > (isDouble ? 3 : 2) && endsName.test(name) && !says(text, at, length)) &&
      mayFollow(text, at + length) &&
      !isAddress.test(name)
    )
      return name;
  }
  return null;
}

/** 张梅和|说, but no 张梅|和李平说: behind the last character of a name, and behind no joint, a verb of saying comes. */
const says = (text: string, at: number, length: number): boolean =>
  joins.test(text.charAt(at + length - 1)) &&
  speaks.test(text.slice(at + length, at + length + longestSaying));
const joins = /[和与及]/;
const speaks = new RegExp(`^${anyOf(speechWords('says'))}`);

const longestSaying = 4;

/** 负责人罗先生: whom a text calls so has no name in it. */
const isAddress = /(?:先生|女士|小姐|同志|师傅|老师|大爷|大妈|某)$/;

/** 株洲市长株潭一体化发展事务中心党组书记、主任: a post's words go back to a mark or a particle, or to who is asked or met. */
function postStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from) {
    const bracket = seatInName.exec(text.slice(Math.max(from, start - 8), start))?.[0].length ?? 0;
    if (bracket === 0 && /[，。；：,;:！？“”（）()的在由为—\s]/.test(text[start - 1] ?? '')) break;
    start -= Math.max(bracket, 1);
  }
  const before = meets.exec(text.slice(start, at))?.[0] ?? '';
  return start + before.length;
}

/** 甲乙（海南）科技公司董事长: a company's seat stands in brackets within its name. */
const seatInName = /(?<=[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{2,4}[）)]$/;

/** 邀请某部部长, 跟随书记, 与集团董事长: whom one asks, goes with or meets; 和县 and 同安区 are places, and 经济与信息化局 is a body. */
const meets =
  /^[^、]{0,10}?(?:邀请|陪同|会见|带领|见到|跟随|采访|专访|对话)了?|^(?:、|与|及|以及|据|经(?!开|济)|和(?![田县平政龙静硕布林顺])|同(?![安心江仁德]))/;

import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';
import { isPerson, named } from './speakers.ts';

/** Speech that is set as a script or an interview has it: the name, a colon, the words. */

/** Who speaks, and where the words begin. */
interface Part {
  readonly person: EntityMention;
  readonly at: number;
}

/** `甲局局长 张梅：我们…` · `张梅（甲局局长）：我们…` · `张梅：我们…`: of whom a post is told, here or before. */
export function partIn(
  { passage, start, end, text: words }: Sentence,
  entities: Entities,
  isKnown: (name: string) => boolean,
): Part | null {
  const { text } = passage;
  // a headline ends in no mark
  if (entities.people.length === 0 || !/[。！？”]$/.test(words)) return null;
  const person = named(entities, passage, start, Math.min(end, start + longestIntroduction)).find(isPerson);
  if (person === undefined) return null;
  const bracket = person.from === start ? (inBrackets.exec(text.slice(person.to, end))?.[0].length ?? 0) : 0;
  const at = person.to + bracket;
  if (text[at] !== '：' && text[at] !== ':') return null;
  if (person.from === start)
    return start === 0 && isKnown(person.name) && !life.test(text.slice(at + 1, at + 8))
      ? { person, at }
      : null;
  const isIntroduced = entities.people.some(
    ({ passage: one, from, post }) => one === passage && from === person.from && post?.from === start,
  );
  return isIntroduced ? { person, at } : null;
}
const longestIntroduction = 60;
const inBrackets = /^[（(][^（）()。]{2,60}[）)]/;
/** 张梅：女，1970年生: a life, and no words. */
const life = /^(?:[男女][，,]|[0-9]{4}年)/;

/** `王明紧握他的手：“…。”`: the one person who is the subject says what a colon and a mark open. */
export function spokenBehindColon(sentence: Sentence, at: number, entities: Entities): EntityMention | null {
  const { passage, start } = sentence;
  const { text } = passage;
  const people = named(entities, passage, start, at).filter(isPerson);
  const [person] = people;
  if (person === undefined || people.some(({ entityId }) => entityId !== person.entityId)) return null;
  const post = entities.people.find((each) => each.passage === passage && each.from === person.from)?.post;
  if (Math.min(person.from, post?.from ?? person.from) !== start) return null;
  return shows.test(text.slice(person.to, at)) ? null : person;
}
/** 看到墙上写着：“…”, 收到来信：“…”, 听村民说：“…”: words of somebody else. */
const shows =
  /[写挂贴印刻标]着|写有|标语|口号|横幅|标题|题为|名为|叫|牌|来信|短信|微信|留言|看[到见]|听|收到|问|引用|村民|群众|记者(?:问|$)|(?<!地|着|大声|轻声)[说讲谈]$|^(?:的|[、和与])|；/;

/** `王明说，客人多从外地来，|“周末…都坐满了”。`: where the own words begin that end what is reported. */
export function quotedTail(text: string, from: number, to: number, opening: (close: number) => number) {
  const end = /[。！？]$/.test(text.slice(from, to)) ? to - 1 : to;
  if (text[end - 1] !== '”') return null;
  const open = opening(end - 1);
  const isTail = open - 1 - from >= shortest && /[，,：:]/.test(text.charAt(open - 1));
  return isTail && end - 2 - open >= shortestQuoted
    ? { from: open + 1, to: end - 1, before: open - 1 }
    : null;
}
const shortest = 8;
const shortestQuoted = 12;

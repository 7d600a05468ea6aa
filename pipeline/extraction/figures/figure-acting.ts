import { ownerKind } from './figure-owner.ts';
import { found } from './figure-subject-before.ts';
import type { Topic } from './figure-topic-phrase.ts';
import { firstOf, type Where } from './figure-where.ts';

/** Who acted last, for whom a pronoun stands: `甲书店有店员15名。他们培训农技员|48名|` → 甲书店 */

/** 他们|共投入, 据了解，他们|去年建成; 为他们送去 and 他们的生活 are of somebody else's doing. */
const they =
  /(?:^|[，,；;：])[^，,。；;：“”]{0,8}?(?<![为给对向让把使与和由从帮教请将被比跟同替])([他她]们)(?!的|[之当]?[间中])/g;

/** Where a clause up to a number says that they do so; -1 where none does, or it is heard from somebody. */
function theyAct({ sentence: { text, start }, at }: Where, phrase: string): number {
  const end = text.indexOf(phrase, at - start);
  const words = text.slice(0, phrase === '' || end < 0 ? at - start + 4 : end + phrase.length);
  if (words.lastIndexOf('“') > words.lastIndexOf('”')) return -1;
  const found = [...words.matchAll(they)].at(-1);
  return found === undefined ? -1 : start + found.index + found[0].length - 2;
}

/** Whose a figure is behind 他们; null where no clause before it tells of them. */
export function ofThem(where: Where, phrase: string): string | null {
  const they = theyAct(where, phrase);
  return they < 0 || where.topics.upTo(where.sentence, where.at).some(({ at }) => at > they)
    ? null
    : found(where, actedLast(where, they), 'who acted last, 他们');
}

/** The body that acted last before a place in the text, or the place of which the sentence before tells; empty where nobody is known to have. */
export function actedLast({ sentence, earlier, passed, topics, handed }: Where, before: number): string {
  const own = topics
    .upTo(sentence, before)
    .findLast(({ at, topic }) => at < before && (isBody(topic) || isTown(topic)));
  const told =
    own?.topic ??
    firstOf(earlier.slice(-1), topics, (topic) => isBody(topic) || isTown(topic)) ??
    firstOf(earlier, topics, isBody) ??
    (/^(?:agent|place)$/.test(ownerKind(handed)) ? null : firstOf(passed.slice(-2), topics, isBody));
  return told?.name ?? (/^(?:agent|place)$/.test(ownerKind(handed)) ? handed : '');
}

const isBody = ({ kind, name }: Topic): boolean => kind === 'agent' && !/[、和与及]/.test(name);
const isTown = ({ kind, name }: Topic): boolean =>
  kind === 'place' && !/^(?:全国|我国|中国|全球|世界)$|[、和与及]/.test(name);

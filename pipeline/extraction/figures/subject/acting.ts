import { ownerKind } from '../owner/owner.ts';
import type { Topic } from '../topic/phrase.ts';
import type { PlacedTopic } from '../topic/topics.ts';
import { endingIn, firstOf, type Where } from '../topic/where.ts';
import { found } from './before.ts';
import { oversees } from './want.ts';

/** Who acted last, for whom a pronoun stands: `甲书店有店员15名。他们培训农技员|48名|` → 甲书店 */

/** 他们|共投入, 据了解，这家银行|去年贷款; 为他们送去, 他们的生活 and 该县境内 are of somebody else's doing. */
const points =
  /(?:^|[，,；;：])[^，,。；;：“”]{0,8}?(?<![为给对向让把使与和由从帮教请将被比跟同替在到往])(?:[他她]们|(?:[该本]|这[个家所座])(?:银?(行)|[医学]?([院校])|(公司|集团)|([厂局社店矿省市县区镇乡村])))(?![的内里中境级长员民场域委办]|[之当]?间)/g;

/** Whose a figure is behind 他们 or 该行; null where no clause up to it tells of them, or nothing says who they are. */
export function ofThem(where: Where, phrase: string): string | null {
  const { sentence, at, topics, previous } = where;
  const { text, start } = sentence;
  if (/^它(?!们)/.test(text) && previous === null) {
    const told = where.earlier.at(-1);
    const name = told === undefined ? '' : (topics.upTo(told, told.end).findLast(isKnown)?.topic.name ?? '');
    if (name !== '') return found(where, name, 'of whom the sentence before tells, 它');
  }
  const end = text.indexOf(phrase, at - start);
  const words = text.slice(0, phrase === '' || end < 0 ? at - start + 4 : end + phrase.length);
  if (words.lastIndexOf('“') > words.lastIndexOf('”')) return null;
  const last = [...words.matchAll(points)].at(-1);
  if (last === undefined) return null;
  const from = start + last.index;
  const isTaken =
    (previous !== null && previous.name !== '' && previous.at > from) ||
    topics.upTo(sentence, at).some(({ at: begin }) => begin > from + last[0].length);
  if (isTaken) return null;
  const kind = last[1] ?? last[2] ?? last[3] ?? last[4];
  if (kind === undefined) return found(where, actedLast(where, from), 'who acted last, 他们');
  const name = endingIn(kind, { ...where, at: from });
  return name === '' ? null : found(where, name, 'the one of its kind that was told of');
}

const isKnown = ({ topic: { kind, indicator } }: PlacedTopic): boolean => kind !== 'none' && indicator === '';

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

const isBody = ({ kind, name }: Topic): boolean =>
  kind === 'agent' && !/[、和与及]/.test(name) && !oversees.test(name);
const isTown = ({ kind, name }: Topic): boolean =>
  kind === 'place' && !/^(?:全国|我国|中国|全球|世界)$|[、和与及]/.test(name);

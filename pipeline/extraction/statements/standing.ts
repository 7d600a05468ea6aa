import type { Entities } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';
import { closingOf } from './quotations.ts';
import { type Said, shortestSpeech } from './said.ts';
import { attributedBefore } from './said-before.ts';
import { anyone, isPerson, named, type Posts, personSpeaker } from './speakers.ts';
import { lastVerb } from './speech-verbs.ts';

/** `合作社理事长王明看着满仓的稻谷。“今年收成好，…。”`: speech on its own, behind what its speaker does. */
export function standingIn(
  sentences: readonly Sentence[],
  index: number,
  entities: Entities,
  posts: Posts,
): Said | null {
  const [last, sentence] = [sentences[index - 1], sentences[index]];
  if (last === undefined || sentence === undefined || last.passage !== sentence.passage) return null;
  const { passage, start } = sentence;
  const { text } = passage;
  if (text[start] !== '“' || /[”：]$/.test(last.text) || others.test(last.text)) return null;
  const close = closingOf(text, start + 1);
  if (close < start + shortestSpeech || !/[。！？…]/.test(text.charAt(close - 1))) return null;
  const people = named(entities, passage, last.start, last.end).filter(isPerson);
  const [person] = people;
  if (person === undefined || people.some(({ entityId }) => entityId !== person.entityId)) return null;
  const post = entities.people.find((each) => each.passage === passage && each.from === person.from)?.post;
  if (Math.min(person.from, post?.from ?? person.from) !== last.start || anyone.test(last.text)) return null;
  if (/^[的、和与及]/.test(text.slice(person.to))) return null;
  // “…。”村民笑着说: somebody else's
  const next = sentences.findIndex(
    (each, at) => at > index && each.passage === passage && each.start > close,
  );
  const behind = sentences[next];
  if (
    behind !== undefined &&
    (attributedBefore(sentences, next, entities, posts) !== null ||
      anyone.test(behind.text) ||
      /[说道]/.test(behind.text.slice(0, longestSaying)) ||
      lastVerb(text, behind.start, Math.min(behind.end, behind.start + longestSaying)) !== null)
  )
    return null;
  return {
    kind: 'direct',
    from: start + 1,
    to: close,
    sentence,
    ...personSpeaker(person, posts),
    goesOn: false,
    time: null,
  };
}
const longestSaying = 40;
/** 王明走访村民, 王明看到横幅: whose words may follow. */
const others =
  /村民|群众|居民|市民|职工|工人|老人|游客|学生|乡亲|农户|商户|孩子|妻子|母亲|父亲|问|横幅|标语|墙上|写|题/;

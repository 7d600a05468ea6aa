import { spanAt } from '../../grammar/clause.ts';
import type { Sentence } from '../sentences/article.ts';
import {
  actsOf,
  antecedent,
  firstOf,
  isNamedThing,
  isOnceBuilt,
  isOwnName,
  opensWithThing,
  storyOf,
  thingBuiltBefore,
  type Where,
} from './figure-antecedent.ts';
import { ownerKind } from './figure-owner.ts';
import type { Topic } from './figure-topic.ts';
import type { Topics } from './figure-topics.ts';
import { actsIn, canHave, isCarried, isSubject, type Want } from './figure-want.ts';

/**
 * Finds the subject that a number's own words leave out.
 *
 * `某桥开工建设，全长|5公里` → 某桥 · `其中，工业投资增长|6%` → whom the sentence before is about
 */

/** A paragraph longer than this tells of more than one subject. */
const longestStory = 300;

/**
 * Whose a figure is where its own words do not say; empty when nothing does.
 *
 * A sentence goes on with the thing that its clauses build or finish, else with the subject of the figure before, else
 * with its own nearest fitting topic; a sentence without any with the thing that was told of before, the place of the
 * passage, the heading or the title.
 */
export function findSubject(where: Where, want: Want, phrase = ''): string {
  const { sentence, at, previous } = where;
  const own = where.topics
    .upTo(sentence, at)
    .filter(
      ({ topic, at: start }) =>
        isOther(topic, phrase) && !isAnotherDeed(sentence.passage.text.slice(start, at), topic.name, want),
    );
  const topics = own.map(({ topic }) => topic);
  const told = builtOrFinished(where, want, topics);
  if (told !== '') return told;
  const goesOn =
    previous !== null &&
    previous.name !== '' &&
    want !== 'region' &&
    !isAnotherDeed(sentence.passage.text.slice(previous.at, at), previous.name, want) &&
    own.every(({ at: start }) => start <= previous.at);
  if (goesOn && canHave(want, previous.name, topics)) return previous.name;
  const exact = topics.findLast((topic) => isSubject(want, topic));
  if (exact !== undefined) return exact.name;
  const plain = want === 'agent' ? topics.find(({ name }) => name.length <= 14 && !actsIn(name)) : undefined;
  return plain?.name ?? fromBefore(where, want, phrase, topics);
}

/** What the clauses before build or finish, or a sentence of a bare 项目 stands for; empty when they do neither. */
function builtOrFinished(where: Where, want: Want, topics: readonly Topic[]): string {
  const { sentence, at, previous } = where;
  const building = want === 'thing' ? thingBuiltBefore(sentence, at, previous?.at ?? sentence.start) : '';
  if (building !== '') return building;
  if (isOnceBuilt(sentence, Math.max(previous?.at ?? 0, sentence.start), at)) {
    const finished = topics.findLast(isNamedThing)?.name ?? antecedent(where);
    if (finished !== '') return finished;
  }
  return (previous === null || previous.name === '') && opensWithThing(sentence, at) ? antecedent(where) : '';
}

/** What the sentences before are about, then the heading and the title. */
function fromBefore(where: Where, want: Want, phrase: string, topics: readonly Topic[]): string {
  const { sentence, at, earlier, title, handed, previous } = where;
  if (want === 'thing' && topics.length === 0 && ownerKind(handed) === 'thing') return handed;
  const goesOn = (want === 'any' || want === 'agent') && topics.length === 0 && previous === null;
  const story = goesOn && !actsOf(sentence, at) ? storyOf(where) : '';
  // 平营高速公路 has no 4 纵向公路 of its own.
  if (story !== '' && !phrase.endsWith(story.slice(-2)) && isOther({ name: story }, phrase)) return story;
  const region = regionOf(sentence, where.topics, title);
  if (want === 'region') return region;
  const last = earlier.at(-1);
  const whole =
    last !== undefined && /^其中/.test(sentence.text)
      ? where.topics.first(last, (topic) => topic.kind !== 'none' && isOther(topic, phrase))
      : null;
  if (whole !== null) return whole.name;
  // A long paragraph of a report goes from subject to subject; what it is all about is in the title.
  if (want !== 'thing' && sentence.passage.text.length > longestStory && region !== '') return region;
  const passed = firstOf(earlier, where.topics, (topic) => isCarried(want, topic) && isOther(topic, phrase));
  if (passed !== null) return passed.name;
  if (want === 'thing') return topics[0]?.name ?? region;
  // A page that names no place speaks of its port or airport.
  return (
    region ||
    (want === 'place' || want === 'any' ? (firstOf(earlier, where.topics, isOwnName)?.name ?? '') : '')
  );
}

/** 某医院投用，新增床位|；新建学校: behind the semicolon the deed is no longer that of the thing. */
const isAnotherDeed = (between: string, name: string, want: Want): boolean =>
  (want === 'agent' || want === 'place') && /[；;]/.test(between) && ownerKind(name) === 'thing';

/** The topic of this clause or the one before it. */
export function nearTopic({ sentence, at, topics }: Where): Topic | null {
  const before = clauseBefore(sentence, at)?.start ?? at;
  return (
    topics
      .upTo(sentence, at)
      .filter((placed) => placed.at === at || placed.at === before)
      .at(-1)?.topic ?? null
  );
}

/** What the clause before says the number is about: `GDP增速上，` → GDP增速; empty when it says nothing of the kind. */
export function aspectOf({ sentence, at }: Where): string {
  const clause = clauseBefore(sentence, at);
  const words = clause === undefined ? '' : sentence.passage.text.slice(clause.start, clause.end);
  const rate = /(增[幅速]|涨幅|降幅)(?:较|最|更)?(?:大|快|高|居前|明显|靠前)$/.exec(words);
  if (rate !== null) return rate[1] ?? '';
  return /^(?:从|在|而)?(.{2,10}?)(?:上看|来看|方面|上|看)$/.exec(words.trim())?.[1] ?? '';
}

const clauseBefore = (sentence: Sentence, at: number) => sentence.clauses[spanAt(sentence.clauses, at) - 1];

const regionOf = ({ passage }: Sentence, topics: Topics, title: string): string =>
  topics.ofHeading(passage.section ?? '') || topics.ofHeading(title);

/** A topic is no subject of a phrase that names it already. */
const isOther = ({ name }: Pick<Topic, 'name'>, phrase: string): boolean =>
  phrase === '' || (!phrase.includes(name) && !name.includes(phrase));

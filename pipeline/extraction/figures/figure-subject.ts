import { isMeasure } from '../../grammar/measures.ts';
import type { Sentence } from '../sentences/article.ts';
import {
  actsOf,
  firmPointedAt,
  isBareProject,
  isOnceBuilt,
  isOwnName,
  newThingBefore,
  nounBeforeTime,
  openingThing,
  storyOf,
  thingBuiltBefore,
  upToNoun,
} from './figure-antecedent.ts';
import { isField, ofField } from './figure-field.ts';
import { thingMeant, workOfContents } from './figure-introduced.ts';
import { ownerKind } from './figure-owner.ts';
import {
  endOfThings,
  isAnotherDeed,
  isDeedOfPlace,
  isItsOwn,
  isListGone,
  isNoDoer,
  isOnlyMeasured,
  isPassingThing,
  isSeveral,
  isSibling,
  isUnit,
  namesSeveral,
} from './figure-passing.ts';
import { isOfPeople, isPersonal, personBefore } from './figure-person.ts';
import { isAbstract } from './figure-scrap.ts';
import type { Topic } from './figure-topic-phrase.ts';
import type { Topics } from './figure-topics.ts';
import { actsIn, canHave, gathering, isCarried, isSubject, type Want } from './figure-want.ts';
import { antecedent, firmThatTells, firstOf, isNamedThing, type Where } from './figure-where.ts';

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
export function findSubject(around: Where, want: Want, phrase = ''): string {
  const { sentence, at, whole } = around;
  // 其中甲省政府出资9亿元，累计发放贷款|: behind the part the sentence goes on with the whole
  const aside = whole !== null && phrase.length > 1 ? whole : null;
  const previous = aside ?? around.previous;
  const where = aside === null ? around : { ...around, previous };
  const before = where.topics
    .upTo(sentence, at)
    .filter(({ at: start }) => aside === null || start < aside.aside.start || start >= aside.aside.end);
  const passed = endOfThings(before, sentence, at);
  const ofPlace = isDeedOfPlace(where, want, phrase);
  const listsSeveral = where.report && want !== 'thing' && namesSeveral(before, at);
  const own = before.filter(
    ({ topic, at: start }) =>
      isOther(topic, phrase) &&
      !(start < at && isOnlyMeasured(topic.name, around, phrase)) &&
      !(start < passed && topic.kind === 'thing') &&
      !(ofPlace && start < at && isNoDoer(topic, where)) &&
      !(previous !== null && start < previous.at && isListGone(topic, previous.name)) &&
      !(start < at && isUnit(topic.name)) &&
      !(
        start < at &&
        ((listsSeveral && !isItsOwn(topic.name, phrase)) || isPassingThing(topic, where, want, phrase))
      ) &&
      !gathering.test(topic.name) &&
      !(start < at && isSeveral(topic, phrase)) &&
      !isSibling(topic.name, phrase, sentence.passage.text.slice(start, at)) &&
      !isAnotherDeed(sentence.passage.text.slice(start, at), topic.name, want),
  );
  const topics = own.map(({ topic }) => topic);
  const fresh = newThingBefore(where);
  if (fresh !== '') return found(where, fresh, 'what the clause before sets up');
  const listed = workOfContents(where);
  if (listed !== '') return found(where, listed, 'the work whose contents are listed');
  const told = builtOrFinished(where, siteSize.test(phrase) ? 'thing' : want, topics);
  if (told === null || told !== '') return told ?? '';
  const mayBe = want === 'any' || want === 'agent' || (want === 'thing' && isOfPeople(phrase));
  const person = mayBe ? personBefore(where) : null;
  if (
    person !== null &&
    !/^(?:全|该|学校|警方|医院|合作社|村里)/.test(phrase) &&
    own.every(({ topic, at: start }) => topic.kind === 'none' || start <= person)
  )
    return found(where, '', 'a private person, who is named in no row');
  if (phrase !== '' && isPersonal(phrase)) return found(where, '', 'what a person has, and no place');
  const goesOn =
    previous !== null &&
    previous.name !== '' &&
    want !== 'region' &&
    !isOnlyMeasured(previous.name, around, phrase) &&
    // 甲都市圈人口3000万。其他三个|都市圈: one of those that are counted has none of its own
    !(phrase.length >= 2 && previous.name.endsWith(phrase)) &&
    !(previous.at < passed && ownerKind(previous.name) === 'thing') &&
    !(ofPlace && isNoDoer({ name: previous.name, kind: ownerKind(previous.name) }, where)) &&
    !isPassingThing({ name: previous.name, kind: ownerKind(previous.name) }, where, want, phrase) &&
    !isAnotherDeed(sentence.passage.text.slice(previous.at, at), previous.name, want) &&
    own.every(({ at: start }) => start <= previous.at);
  if (goesOn && canHave(want, previous.name, topics))
    return found(where, previous.name, 'as the figure before');
  const exact = topics.findLast((topic) => isSubject(want, topic));
  if (exact !== undefined) return found(where, exact.name, 'who its sentence is about');
  const plain =
    want === 'agent'
      ? topics.find(
          ({ name }) =>
            name.length <= 14 &&
            !isAbstract(name) &&
            (ofField.test(phrase) || !isField(name)) &&
            !actsIn(name) &&
            !isMeasure(name),
        )
      : undefined;
  if (plain !== undefined) return found(where, plain.name, 'who its sentence is about');
  const ahead = topics.length === 0 ? nounBeforeTime(where) : '';
  if (ahead !== '') return found(where, ahead, 'who stands before the time of its clause');
  const teller = topics.length === 0 && want !== 'region' ? firmThatTells(where, phrase) : '';
  if (teller !== '') return found(where, teller, 'the firm that tells of itself');
  return fromBefore(where, want, phrase, topics);
}

/** 设立甲保税区，|规划面积: of what is to be there. */
const siteSize = /^(?:总?规划|一期规划|规划总|封关)(?:用地|占地|建筑)?面积$/;

/**
 * What the clauses before build or finish, or a sentence of a bare 项目 stands for; empty when they do neither, null when
 * nothing says which 项目 is meant.
 */
function builtOrFinished(where: Where, want: Want, topics: readonly Topic[]): string | null {
  const { sentence, at, previous } = where;
  const building = want === 'thing' ? thingBuiltBefore(sentence, at, previous?.at ?? sentence.start) : '';
  if (building !== '') return found(where, building, 'what the clauses before build');
  const from = Math.max(previous?.at ?? 0, sentence.start);
  if (isOnceBuilt(sentence, from, at)) {
    const finished = firmPointedAt(where) || (topics.findLast(isNamedThing)?.name ?? toldOf(where));
    if (finished !== '') return found(where, finished, 'the thing that is then finished');
    if (isBareProject(sentence, from, at)) return null;
  }
  const bare = previous === null || previous.name === '' ? openingThing(sentence, at) : '';
  return bare === ''
    ? ''
    : found(where, upToNoun(thingMeant(where, bare), bare), 'the thing that a bare noun stands for');
}

/** The thing of the last figures, by the full name that the sentences before give it. */
function toldOf(where: Where): string {
  const recent = where.recent();
  const before = antecedent(where);
  return recent === '' || before.endsWith(recent) ? before : recent;
}

/** What the sentences before are about, then the heading and the title. */
function fromBefore(where: Where, want: Want, phrase: string, topics: readonly Topic[]): string {
  const { sentence, at, earlier, title, handed, previous } = where;
  if (want === 'thing' && topics.length === 0 && isNamedThing({ kind: ownerKind(handed), name: handed }))
    return found(where, handed, 'as the last figure of the sentence before');
  const goesOn = (want === 'any' || want === 'agent') && topics.length === 0 && previous === null;
  const story = goesOn && !where.report && !actsOf(sentence, at) ? storyOf(where) : '';
  // 甲高速公路 has no 4 纵向公路 of its own.
  if (story !== '' && !phrase.endsWith(story.slice(-2)) && isOther({ name: story }, phrase))
    return found(where, story, 'the thing that the sentence before tells of');
  const region = regionOf(sentence, where.topics, title);
  if (want === 'region') return found(where, region, 'the place that its heading or title names');
  const theme = want === 'place' ? '' : themeOf(where, region, phrase);
  const home = theme === '' ? region : theme;
  const why = `the ${theme === '' ? 'place' : 'thing'} that its heading or title names`;
  const last = earlier.at(-1);
  const whole =
    last !== undefined && /^其中/.test(sentence.text)
      ? where.topics.first(last, (topic) => topic.kind !== 'none' && isOther(topic, phrase))
      : null;
  if (whole !== null) return found(where, whole.name, 'who the sentence before is about, 其中');
  // A long paragraph of a report goes from subject to subject; what it is all about is in the title.
  if (want !== 'thing' && (where.report || sentence.passage.text.length > longestStory) && home !== '')
    return found(where, home, why);
  const passed = firstOf(earlier, where.topics, (topic) => isCarried(want, topic) && isOther(topic, phrase));
  if (passed !== null) return found(where, passed.name, 'who a sentence before is about');
  const first = want === 'thing' ? topics.find(({ name }) => !isMeasure(name) && !isField(name)) : undefined;
  if (first !== undefined) return found(where, first.name, 'who its sentence is about');
  if (home !== '' || (want !== 'place' && want !== 'any')) return found(where, home, why);
  // A page that names no place speaks of its port or airport.
  const port = firstOf(earlier, where.topics, isOwnName)?.name ?? '';
  return found(where, port, 'the port or station that the page is about');
}

function found(where: Where, name: string, from: string): string {
  where.told?.subject(name, from);
  return name;
}

const regionOf = ({ passage }: Sentence, topics: Topics, title: string): string =>
  topics.ofHeading(passage.section ?? '') || topics.ofHeading(title);

/**
 * 某水库提前完工: the thing that the heading or the headline is about, where it names no other place: 某新机场 holds the name
 * of its town, and is what the page tells of.
 */
function themeOf({ sentence, at, topics, theme: ofText }: Where, region: string, phrase: string): string {
  // “我们村有橙子5万斤”, 发放消费券5万元: who is heard tells of themselves, and no thing hands out money
  if (
    /我们|我家|咱|俺/.test(sentence.text) ||
    byPeople.test(sentence.passage.text.slice(at, at + longestTold))
  )
    return '';
  const told = phrase === '' ? sentence.passage.text.slice(at, at + longestTold) : phrase;
  const section = sentence.passage.section ?? '';
  const theme = topics.thingOfHeading(section) || (topics.ofHeading(section) === '' ? ofText() : '');
  const isWhose =
    theme.includes(region) &&
    isOther({ name: theme }, phrase) &&
    !ofTravel.test(told) &&
    !(ofPeople.test(told) && aWay.test(theme));
  // A project has no 13 projects of its own.
  return isWhose && !phrase.endsWith(theme.slice(-2)) ? theme : '';
}

/** 车程: how long one travels between places, on whatever way. */
const ofTravel = /车程|行程|路程|通行时间/;
/** A road or a reservoir has no firms and no residents of its own; a park has. */
const ofPeople = /企业|经营主体|就业|岗位|产值|税收|销售|消费|居民|人口|农户|贫困|脱贫|学位|招商/;
const aWay = /(?:[桥路线段库渠坝闸站港]|高速|高铁|地铁|隧道|机场|码头|航道)$/;
const longestTold = 16;
const byPeople =
  /^(?:累计|共)?(?:发放|拨付|救助|慰问|资助|帮扶|培训|招聘|招募|调解|查处|立案|走访|兑付|兑现)/;

/** A topic is no subject of a phrase that names it already. */
const isOther = ({ name }: Pick<Topic, 'name'>, phrase: string): boolean =>
  phrase === '' || (!phrase.includes(name) && !name.includes(phrase));

import { isMeasure } from '../../../grammar/measures.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isField, ofField } from '../owner/field.ts';
import { ownerKind } from '../owner/owner.ts';
import { isOfPeople, isPersonal, personBefore } from '../owner/person.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { isListedBehind } from '../scene/item.ts';
import { isAnotherDeed } from '../topic/another-deed.ts';
import { isGone } from '../topic/gone.ts';
import {
  bringsIn,
  endOfThings,
  isBesideCounted,
  isDeedOfPlace,
  isExample,
  isItsOwn,
  isNoDoer,
  isOnlyMeasured,
  isPassingThing,
  isSeveral,
  isSibling,
  isUnit,
  itemBehind,
  namesSeveral,
  nextRespect,
} from '../topic/passing.ts';
import { ofNoName, type Topic } from '../topic/phrase.ts';
import { pointedBack } from '../topic/presented.ts';
import type { PlacedTopic } from '../topic/topics.ts';
import { antecedent, firmTelling, isNamedThing, namedBefore, type Where } from '../topic/where.ts';
import { isAbstract } from '../words/scrap.ts';
import { ofThem } from './acting.ts';
import {
  finishedTogether,
  firmPointedAt,
  isBareProject,
  isOnceBuilt,
  nounBeforeTime,
  openingThing,
  reachesInTime,
  thingBuiltBefore,
  upToNoun,
} from './antecedent.ts';
import { found, fromBefore, isOther, issuer } from './before.ts';
import { dugThere } from './dug.ts';
import { thingMeant } from './introduced.ts';
import { toldJustBefore } from './told-before.ts';
import {
  actsIn,
  canHave,
  gathering,
  isName,
  isOfWorksAlone,
  isPayer,
  isSubject,
  ofGathering,
  type Want,
} from './want.ts';

/**
 * Finds the subject that a number's own words leave out.
 *
 * `某桥开工建设，全长|5公里` → 某桥 · `其中，工业投资增长|6%` → whom the sentence before is about
 */

/**
 * Whose a figure is where its own words do not say; empty when nothing does.
 *
 * A sentence goes on with what its clauses build or finish, else the subject of the figure before, else its own nearest
 * fitting topic; a sentence without any with what was told of before, the place of the passage, the heading or the title.
 */
export function findSubject(around: Where, want: Want, phrase = ''): string {
  const name =
    dugThere(around) ??
    ofRespect(around, want, phrase) ??
    ofThem(around, phrase) ??
    ofPointed(around, want) ??
    subjectOf(around, want, phrase);
  // 甲县|红线宽度: of the road that was told of
  return isOfWorksAlone(phrase) && (isPlaceName(name) || isPayer(name))
    ? found(around, antecedent(around), 'the work told of, since no town has such a measure')
    : name;
}

/** Who is pointed at by what they are; null where nobody is. */
const ofPointed = (where: Where, want: Want): string | null =>
  want === 'region' || pointedBack(where) === ''
    ? null
    : found(where, pointedBack(where), 'who is pointed at');

/** What the item of a numbered list tells of that a number stands in; empty where it names nothing, null where no item begins. */
function ofItem(where: Where): string | null {
  const { sentence, at, previous, topics } = where;
  const item = previous === null ? 0 : itemBehind(sentence, previous.at, at);
  if (item === 0) return null;
  const own = topics
    .upTo(sentence, at)
    .findLast(({ topic, at: start }) => start >= item && isNamedThing(topic));
  return thingBuiltBefore(sentence, at, item) || (own?.topic.name ?? '');
}

/** 从区域看，甲市4所；从学段看，|小学19所|: of whom that part tells, or the sentences before; null where no such part begins. */
function ofRespect(given: Where, want: Want, phrase: string): string | null {
  const { sentence, at, previous, topics } = given;
  const from = nextRespect(sentence, at);
  if (from === 0 || (previous !== null && previous.at >= from && previous.name !== '')) return null;
  const own = topics
    .upTo(sentence, at)
    .findLast(({ topic, at: start }) => start >= from && isSubject(want, topic) && isOther(topic, phrase));
  return own?.topic.name ?? fromBefore({ ...given, previous: null }, want, phrase, []);
}

function subjectOf(given: Where, want: Want, phrase: string): string {
  const item = ofItem(given);
  if (item !== null && item !== '') return found(given, item, 'the work of its item');
  const around = item === null ? given : { ...given, previous: null };
  const { sentence, at, whole } = around;
  // 其中甲省政府出资9亿元，累计发放贷款|: behind the part the sentence goes on with the whole
  // 新增学位1.5万个，其中甲区新建5所，新增学位|3000个|: what the whole has been told of is the part's behind it
  const isPartOfSame =
    whole !== null && sentence.passage.text.slice(sentence.start, whole.aside.start).includes(phrase);
  const aside = whole !== null && phrase.length > 1 && !isPartOfSame ? whole : null;
  const previous = aside ?? around.previous;
  const where = aside === null ? around : { ...around, previous };
  const before = namedBefore(where, aside);
  const passed = endOfThings(before, sentence, at);
  const ofPlace = isDeedOfPlace(where, want, phrase);
  const listsSeveral = where.report && want !== 'thing' && namesSeveral(before, at);
  const own = before.filter(
    ({ topic, at: start }) =>
      isOther(topic, phrase) &&
      !isListedBehind(topic.name, sentence.passage.text, at) &&
      !(start < at && isOnlyMeasured(topic.name, around, phrase)) &&
      !(start < passed && topic.kind === 'thing') &&
      !(ofPlace && start < at && isNoDoer(topic, where)) &&
      !(start === at && isBesideCounted(topic.name, phrase, where)) &&
      !isGone({ topic, at: start }, previous, sentence, at) &&
      !(start < at && (isUnit(topic.name) || isExample(topic, sentence.passage.text, start, at))) &&
      !(
        start < at &&
        ((listsSeveral && !isItsOwn(topic.name, phrase)) || isPassingThing(topic, where, want, phrase))
      ) &&
      (!gathering.test(topic.name) || ofGathering.test(phrase)) &&
      !(start < at && isSeveral(topic, phrase)) &&
      !isSibling(topic.name, phrase, sentence.passage.text.slice(start, at)) &&
      !isAnotherDeed(sentence.passage.text.slice(start, at), topic.name, want, phrase),
  );
  const topics = own.map(({ topic }) => topic);
  const outright = toldJustBefore(where, phrase) || issuer(where, want);
  if (outright !== '') return outright;
  const told = builtOrFinished(where, siteSize.test(phrase) ? 'thing' : want, topics, phrase);
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
  const opener = want === 'region' ? '' : openerOf(before, where, phrase);
  if (opener !== '') return found(where, opener, 'who its own clause opens with');
  const nearest = own.at(-1)?.topic;
  if (nearest?.kind === 'none' && isPlainDoer(nearest, phrase) && reachesInTime(where, nearest.name))
    return found(where, nearest.name, 'who stands before the time of its clause');
  const goesOn =
    previous !== null &&
    previous.name !== '' &&
    // 内河港口|吞吐量1亿吨，机场旅客吞吐量: a class of works goes on with no other
    !(ofNoName.test(previous.name) && !phrase.startsWith(previous.name)) &&
    want !== 'region' &&
    !isOnlyMeasured(previous.name, around, phrase) &&
    // 甲都市圈人口3000万。其他三个|都市圈: one of those that are counted has none of its own
    !(phrase.length >= 2 && previous.name.endsWith(phrase)) &&
    !(previous.at < passed && ownerKind(previous.name) === 'thing') &&
    !(ofPlace && isNoDoer({ name: previous.name, kind: ownerKind(previous.name) }, where)) &&
    !isPassingThing({ name: previous.name, kind: ownerKind(previous.name) }, where, want, phrase) &&
    !isAnotherDeed(sentence.passage.text.slice(previous.at, at), previous.name, want, phrase) &&
    own.every(({ at: start }) => start <= previous.at);
  if (goesOn && (canHave(want, previous.name, topics, phrase) || bringsIn(previous.name, phrase)))
    return found(where, previous.name, 'as the figure before');
  const exact = topics.findLast((topic) => isSubject(want, topic));
  if (exact !== undefined) return found(where, exact.name, 'who its sentence is about');
  const plain = want === 'agent' ? topics.find((topic) => isPlainDoer(topic, phrase)) : undefined;
  if (plain !== undefined) return found(where, plain.name, 'who its sentence is about');
  const timed = topics.length === 0 ? nounBeforeTime(where) : '';
  if (timed !== '') return found(where, timed, 'who stands before the time of its clause');
  const teller = topics.length === 0 && want !== 'region' ? firmTelling(where, phrase) : '';
  if (teller !== '') return found(where, teller, 'the firm that tells of itself');
  return fromBefore(where, want, phrase, topics);
}

/** 甲药房|5月|营业额|达到: the name that stands before the time, and behind it what is measured; empty where there is none. */
function openerOf(before: readonly PlacedTopic[], { sentence, at }: Where, phrase: string): string {
  const own = before.at(-1);
  if (own === undefined || own.at !== at || own.topic.kind !== 'none' || phrase.length < 2) return '';
  const { name } = own.topic;
  const isParted = name.endsWith(phrase) && !sentence.text.includes(name);
  const whose = isParted ? name.slice(0, -phrase.length) : '';
  return whose.length >= 3 && isName(whose) && !isMeasure(whose) && !isField(whose) ? whose : '';
}

/** Whether a topic of no known kind may do what is told: short, and neither a measure nor a field of its own. */
const isPlainDoer = ({ name }: Topic, phrase: string): boolean =>
  name.length <= 14 &&
  !isAbstract(name) &&
  !/业务$/.test(name) &&
  (ofField.test(phrase) || !isField(name)) &&
  !actsIn(name) &&
  !isMeasure(name);

/** 设立甲保税区，|规划面积: of what is to be there. */
const siteSize = /^(?:总?规划|一期规划|规划总|封关)(?:用地|占地|建筑)?面积$/;

/** What the clauses before build or finish, or a bare 项目 stands for; empty when they do neither, null where it is open. */
function builtOrFinished(where: Where, want: Want, topics: readonly Topic[], phrase: string): string | null {
  const { sentence, at, previous } = where;
  const building = want === 'thing' ? thingBuiltBefore(sentence, at, previous?.at ?? sentence.start) : '';
  if (building !== '') return found(where, building, 'what the clauses before build');
  const from = Math.max(previous?.at ?? 0, sentence.start);
  const several = ofAll.test(phrase) ? '' : finishedTogether(sentence, from, at);
  if (several !== '') return found(where, several, 'those that are then finished');
  if (isOnceBuilt(sentence, from, at)) {
    const before = isNamedThing({ kind: ownerKind(previous?.name ?? ''), name: previous?.name ?? '' });
    const finished =
      firmPointedAt(where) ||
      (topics.findLast(isNamedThing)?.name ??
        (before || opensWith(sentence, previous?.name ?? '') ? (previous?.name ?? '') : toldOf(where)));
    if (finished !== '') return found(where, finished, 'the thing that is then finished');
    if (isBareProject(sentence, from, at)) return null;
  }
  const bare = previous === null || previous.name === '' ? openingThing(sentence, at) : '';
  return bare === ''
    ? ''
    : found(where, upToNoun(thingMeant(where, bare), bare), 'the thing that a bare noun stands for');
}

/** 甲科技年产5万台项目预计明年建成，投产后年产值|9亿元|: whom the sentence has opened with, whether it names a firm or nothing that is known. */
const opensWith = ({ text }: Sentence, name: string): boolean =>
  name.length > 2 && text.startsWith(name) && /^(?:agent|none)$/.test(ownerKind(name)) && !isMeasure(name);

/** 这些项目建成后，全县水泥|产能: what all there are come to. */
const ofAll = /(?:产能|总量|总数|里程|人口|规模|率)$/;

/** The thing of the last figures, by the full name that the sentences before give it. */
function toldOf(where: Where): string {
  const [recent, before] = [where.recent(), antecedent(where)];
  return recent === '' || before.endsWith(recent) ? before : recent;
}

import { spanAt } from '../../grammar/clause.ts';
import type { Sentence } from '../sentences/article.ts';
import { onceBuilt } from '../sentences/outlook.ts';
import { ownerKind, placeEnd } from './figure-owner.ts';
import type { Topic } from './figure-topic.ts';
import type { Topics } from './figure-topics.ts';
import { antecedent, firstOf, isNamedThing, type Where } from './figure-where.ts';

/**
 * Finds the subject that a number's own words leave out.
 *
 * `某桥开工建设，全长|5公里` → 某桥 · `其中，工业投资增长|6%` → whom the sentence before is about
 */

/** Who can have a figure: an agent's deed, a place's economy, a built thing's length; a region is a place by name. */
type Want = 'any' | 'place' | 'thing' | 'agent' | 'region';

const ofThings =
  /全长|总长|长度|线长|时速|总投资|概算|工期|桥隧比|坡比|占地|车站|车道|互通|服务区|隧道|桥|标段|里程|车程|宽度|深度|高度|跨度|装机|产能|年产|日产|建筑面积|造价|泊位|航站楼|站台|站点|线路|用地面积|办学规模|^班$|学位|床位|(?:设计|运行|运营)速度|土方|石方|混凝土|^年度|^计划|^完成|^实现投资|能力$|最宽|东西长|南北长|建设面积/;

/** Whose such an indicator can be. */
export const wantOf = (indicator: string, verbal: boolean): Want =>
  ofThings.test(indicator) ? 'thing' : verbal ? 'agent' : 'place';

/** A paragraph longer than this tells of more than one subject. */
const longestStory = 300;

/** The nearest fitting topic: of the sentence, the passage, the heading, the title; empty when there is none. */
export function findSubject(where: Where, want: Want, phrase = ''): string {
  const { sentence, at, earlier, topics, title, handed, previous } = where;
  const own = topics
    .upTo(sentence, at)
    .filter(
      ({ topic, at: start }) =>
        isOther(topic, phrase) && !isAnotherDeed(sentence.passage.text.slice(start, at), topic.name, want),
    );
  const thing = want === 'thing' ? thingBuiltBefore(sentence, at, previous?.at ?? sentence.start) : '';
  if (thing !== '') return found(where, thing, 'what the clauses before build');
  const goesOn =
    previous !== null &&
    previous.name !== '' &&
    want !== 'region' &&
    !isAnotherDeed(sentence.passage.text.slice(previous.at, at), previous.name, want) &&
    own.every(({ at: start }) => start <= previous.at);
  if (
    goesOn &&
    canHave(
      want,
      previous.name,
      own.map(({ topic }) => topic),
    )
  )
    return found(where, previous.name, 'as the figure before');
  const exact = own.filter(({ topic }) => isSubject(want, topic)).at(-1);
  if (exact !== undefined) return found(where, exact.topic.name, 'who its sentence is about');
  const plain = want === 'agent' ? own.find(({ topic }) => topic.name.length <= 14) : undefined;
  if (plain !== undefined) return found(where, plain.topic.name, 'who its sentence is about');
  if (want === 'thing' && own.length === 0 && ownerKind(handed) === 'thing')
    return found(where, handed, 'as the last figure of the sentence before');
  const region = regionOf(sentence, topics, title);
  if (want === 'region') return found(where, region, 'the place that its heading or title names');
  if (isOnceBuilt(sentence, at)) {
    const finished = own.findLast(({ topic }) => isNamedThing(topic))?.topic.name ?? antecedent(where);
    if (finished !== '') return found(where, finished, 'the thing that is then finished');
  }
  const last = earlier.at(-1);
  const part =
    last !== undefined && /^其中/.test(sentence.text)
      ? topics.first(last, (topic) => topic.kind !== 'none' && isOther(topic, phrase))
      : null;
  if (part !== null) return found(where, part.name, 'who the sentence before is about, 其中');
  // A long paragraph of a report goes from subject to subject; what it is all about is in the title.
  if (want !== 'thing' && sentence.passage.text.length > longestStory && region !== '')
    return found(where, region, 'the place that its heading or title names');
  const passed = firstOf(earlier, topics, (topic) => isCarried(want, topic) && isOther(topic, phrase));
  if (passed !== null) return found(where, passed.name, 'who a sentence before is about');
  const first = want === 'thing' ? own[0]?.topic.name : undefined;
  if (first !== undefined) return found(where, first, 'who its sentence is about');
  if (region !== '' || want !== 'place')
    return found(where, region, 'the place that its heading or title names');
  // A page that names no place speaks of its port or airport.
  return found(
    where,
    firstOf(earlier, topics, isOwnName)?.name ?? '',
    'the port or station that the page is about',
  );
}

function found(where: Where, name: string, from: string): string {
  where.told?.subject(name, from);
  return name;
}

/** 项目建成投产后，年产值达|: what is told is of the thing that was told of before. */
const isOnceBuilt = (sentence: Sentence, at: number): boolean =>
  onceFinished.test(sentence.passage.text.slice(Math.max(sentence.start, at - 80), at + 12));

const onceFinished = new RegExp(
  `(?:^|[，,；;])(?:该|本)?(?:项目|工程|园区|基地)?(?:全部|全面)?${onceBuilt}[^；;]*$`,
);

/** 某医院投用，新增床位|；新建学校: behind the semicolon the deed is no longer that of the thing. */
const isAnotherDeed = (between: string, name: string, want: Want): boolean =>
  (want === 'agent' || want === 'place') && /[；;]/.test(between) && ownerKind(name) === 'thing';

const building =
  /^(?:加快|开工|启动|规划|新|推进|续|拟|计划|将)?(?:建设|新建|建成|扩建|改建|实施|推进|修建|兴建|打造|开建)(?:了)?(.{4,40})$/;

/** 建设甲抽水蓄能电站，|总装机容量: what the clauses before build is what is measured next. */
function thingBuiltBefore(sentence: Sentence, at: number, from: number): string {
  const last = spanAt(sentence.clauses, at);
  for (let index = last - 1; index >= Math.max(0, last - 3); index -= 1) {
    const clause = sentence.clauses[index];
    if (clause === undefined || clause.end <= from) return '';
    const words = sentence.passage.text.slice(clause.start, clause.end).trim();
    const thing = building.exec(words)?.[1] ?? '';
    if (thing !== '' && ownerKind(thing) === 'thing') return thing;
  }
  return '';
}

/** 温州机场, not 城际铁路: a name that says which. */
const isOwnName = (topic: Topic): boolean =>
  isNamedThing(topic) && [2, 3].some((length) => placeEnd(topic.name.slice(0, length)) > 0);

const regionOf = ({ passage }: Sentence, topics: Topics, title: string): string =>
  topics.ofHeading(passage.section ?? '') || topics.ofHeading(title);

/** A topic is no subject of a phrase that names it already. */
const isOther = ({ name }: Topic, phrase: string): boolean =>
  phrase === '' || (!phrase.includes(name) && !name.includes(phrase));

/** Whether the subject before can have what is measured here: a length needs a thing where the sentence names one. */
function canHave(want: Want, name: string, topics: readonly Topic[]): boolean {
  if (want === 'thing') return ownerKind(name) === 'thing' || topics.every(({ kind }) => kind !== 'thing');
  return ownerKind(name) !== 'none' || (want !== 'place' && topics.some((topic) => topic.name === name));
}

/** Whether a topic of the same sentence can have what is measured. */
function isSubject(want: Want, { kind, indicator }: Topic): boolean {
  if (want === 'thing' || want === 'region') return kind === (want === 'thing' ? 'thing' : 'place');
  return want === 'place' ? kind !== 'none' && (kind !== 'thing' || indicator !== '') : kind !== 'none';
}

/** Whether the topic of a sentence before can: a place or agent, or a built thing for what built things have. */
const isCarried = (want: Want, { kind }: Topic): boolean =>
  want === 'thing' ? kind === 'thing' : kind === 'place' || kind === 'agent';

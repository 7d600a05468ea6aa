import { type Span, spanAt } from '../../../grammar/clause.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Names } from '../owner/called.ts';
import {
  byName,
  calledBy,
  lastFirm,
  leadOfHeading,
  type NamedAhead,
  namedBehind,
  whereNamed,
} from '../owner/called-by.ts';
import { isStep } from '../owner/endings.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeOfHeading, thingOfHeading } from './headline.ts';
import type { Topic } from './phrase.ts';
import { pointedTopic } from './pointed.ts';
import { topicOfClause } from './topic.ts';
import { isNamedThing } from './where.ts';

/** Looks topics up for one article, each clause at most once. */
export interface Topics {
  /** The topics of a sentence's clauses that start at or before a place, in order. */
  readonly upTo: (sentence: Sentence, at: number) => readonly PlacedTopic[];
  /** The first topic of a sentence that is accepted; the clauses behind it are not read. */
  readonly first: (sentence: Sentence, accepts: (topic: Topic) => boolean) => Topic | null;
  /** The place that a heading or title is about; empty when it names none or several. */
  readonly ofHeading: (heading: string) => string;
  /** The one named thing that a heading or title is about; empty when it names none or several. */
  readonly thingOfHeading: (heading: string) => string;
  /** The last firm that words name by a name of its own; empty where they name none. */
  readonly firmIn: (words: string) => string;
  /** Whom the article calls by the name that words open with; null where it calls nobody so. */
  readonly called: (words: string) => NamedAhead | null;
}

/** A topic and the place where its clause starts. */
export interface PlacedTopic {
  readonly at: number;
  readonly topic: Topic;
}

/** How many clauses back, and how many of another sentence, a topic is looked for in. */
const nearClauses = 12;
const firstClauses = 8;

/** Makes the topics of one article, read as they are asked for. */
export function topicsOf(names: Names): Topics {
  const readers = new Map<Sentence, (index: number) => Topic | null>();
  const headings = new Map<string, string>();
  const things = new Map<string, string>();
  const readerOf = (sentence: Sentence): ((index: number) => Topic | null) => {
    const reader = readers.get(sentence) ?? clauseReader(sentence, names);
    readers.set(sentence, reader);
    return reader;
  };
  return {
    upTo: (sentence, at) => {
      const read = readerOf(sentence);
      const last = spanAt(sentence.clauses, at);
      const from = Math.max(0, last - nearClauses);
      const placed: PlacedTopic[] = [];
      for (let index = from; index <= last; index += 1) {
        const start = sentence.clauses[index]?.start ?? at + 1;
        const topic = start <= at ? read(index) : null;
        if (topic !== null && !isBehindColon(sentence, start, at, topic)) placed.push({ at: start, topic });
      }
      return placed;
    },
    first: (sentence, accepts) => {
      const read = readerOf(sentence);
      for (let index = 0; index < sentence.clauses.length && index < firstClauses; index += 1) {
        const topic = read(index);
        if (topic === null || !accepts(topic)) continue;
        const told = isScene(sentence, index, topic)
          ? namedNext(sentence, index, read)
          : begunWith(sentence, index);
        return told !== null && accepts(told) ? told : topic;
      }
      return null;
    },
    ofHeading: (heading) => {
      const found = headings.get(heading) ?? (leadOfHeading(heading, names) || placeOfHeading(heading));
      headings.set(heading, found);
      return found;
    },
    thingOfHeading: (heading) => {
      const found =
        things.get(heading) ?? (leadOfHeading(heading, names) === '' ? thingOfHeading(heading) : '');
      things.set(heading, found);
      return found;
    },
    firmIn: (words) => lastFirm(words, names),
    called: (words) => calledBy(words, names),
  };
}

/** 云山隧道进洞，标志着|柳白铁路|全线开工: what it is the sign of is told of next; null where the clause behind says no such thing. */
function begunWith({ passage: { text }, clauses }: Sentence, index: number): Topic | null {
  const next = clauses[index + 1];
  const name = next === undefined ? '' : (signOf.exec(text.slice(next.start, next.end))?.[1] ?? '');
  return isNamedThing({ kind: ownerKind(name), name }) ? { name, kind: 'thing', indicator: '' } : null;
}
const signOf =
  /^[，,\s]*(?:这)?(?:也)?标志着([^，,。；;的]{4,24}?)(?:正式|全线|全面|顺利|即将|进入)*(?:动工|开工|开建|通车|贯通|开通|投产|投用|建成|完工|竣工)(?!段)/;

/** 柳河县东郊，|云砺集团的车间没有开灯: where it is that somebody is told of. */
const isScene = ({ passage, clauses }: Sentence, index: number, { kind, name }: Topic): boolean => {
  const clause = clauses[index];
  if (kind !== 'place' || clause === undefined || index > 1) return false;
  const words = passage.text.slice(clause.start, clause.end);
  return scene.test(words.slice(words.indexOf(name) + name.length));
};
const scene = /^(?:[\u4e00-\u9fff]{1,5}[镇乡村])?(?:[东南西北]郊|城[东南西北]|境内|[里内中])?[，,]?$/;

/** Who is told of by a name of its own in the two clauses behind a scene; null where nobody is. */
function namedNext(
  { clauses }: Sentence,
  index: number,
  read: (index: number) => Topic | null,
): Topic | null {
  for (let next = index + 1; next <= index + 2 && next < clauses.length; next += 1) {
    const topic = read(next);
    if (topic?.kind === 'agent' || (topic?.kind === 'place' && /.{4}园区?$/.test(topic.name))) return topic;
  }
  return null;
}

/** 实施|3大|工程：甲路全长3公里: whoever is named behind the colon has not been told of yet. */
function isBehindColon({ passage: { text } }: Sentence, start: number, at: number, { name }: Topic): boolean {
  const named = text.indexOf(name, start);
  return named > at && countAhead.test(text.slice(at, named));
}
const countAhead =
  /[0-9一二两三四五六七八九十][大项个条座处所家场][^，,。；;：]*：(?:一是|[（(]?[1一][）)、.．]?)?$/;

/** Reads the topics of a sentence's clauses when they are asked for. */
function clauseReader(sentence: Sentence, names: Names): (index: number) => Topic | null {
  const times: Span[][] = sentence.clauses.map(() => []);
  const numbers: Span[][] = sentence.clauses.map(() => []);
  for (const { from, to, in_name } of sentence.times)
    if (!in_name) times[spanAt(sentence.clauses, from)]?.push({ start: from, end: to });
  for (const { from, to, in_name } of sentence.quantities)
    if (!in_name) numbers[spanAt(sentence.clauses, from)]?.push({ start: from, end: to });
  const wholes = madeUp(sentence);
  const known: (Topic | null)[] = [];
  return (index) => {
    const clause = sentence.clauses[index];
    if (clause === undefined || wholes.some(({ start, end }) => start < clause.start && clause.end <= end))
      return null;
    const topic = known[index];
    if (topic !== undefined) return topic;
    const pointed = pointedTopic(
      sentence.passage.text.slice(clause.start, clause.end),
      sentence.passage.text.slice(0, clause.start),
      names,
    );
    if (pointed !== null) {
      known[index] = pointed;
      return pointed;
    }
    const found = topicOfClause(sentence.passage.text, clause, times[index] ?? [], numbers[index] ?? []);
    const words = sentence.passage.text.slice(clause.start, clause.end);
    const isKnown = found !== null && found.kind !== 'none' && found.kind !== 'place';
    // 建厂40年的|云砺重工: what it is said to be names nobody
    const behind =
      isKnown && words.indexOf('的') <= words.indexOf(found.name) ? null : namedBehind(words, names);
    known[index] =
      behind ??
      (found === null
        ? whereNamed(words, names)
        : isStep(found.name) || isTrip(found.name, words) || isStartOfRoute(found, words)
          ? null
          : byName(pointing(found), names, words));
    return known[index];
  };
}

/** 电站|由水库，厂房，开关站等组成|，装机容量…; 范围|包括甲市全域，乙、丙的一部分|，面积…: what it is made up of, and nobody that is told of. */
const madeUp = ({ passage: { text }, start, end }: Sentence): Span[] =>
  [...text.slice(start, end).matchAll(makesUp)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
const makesUp =
  /由(?![于此])[^，。；：]{2,60}(?:，[^，。；：]{2,60}){1,8}?(?:组成|构成)(?=[，。；])|(?:范围|区域|[圈带群区])(?:主要)?(?:包括|涵盖|覆盖|包含)[^，。；：]{2,60}(?:，[^。；：，]{2,60}){0,8}?(?=，(?:共涉及|[^，。；]{0,4}面积|[^，。；]{0,8}(?:常住|总|户籍)人口))/g;

/** 甲城到乙城|的车程由2小时缩短: a journey is told of in its own clause alone. */
const isTrip = (name: string, words: string): boolean => aTrip.test(name) && takesTime.test(words);
const aTrip = /^[^到至]{2,8}[到至][^到至]{2,8}$/;
const takesTime = /车程|行程|路程|航程|时空距离|(?:运行|通行|旅行|旅途|出行)时间|[只仅]需|最快|小时|分钟/;

/** 甲县|至乙市、甲县至丙市|两条高速: where a road begins, and not whose it is. */
const isStartOfRoute = ({ kind, name }: Topic, words: string): boolean => {
  const at = kind === 'place' ? words.indexOf(name) : -1;
  return at >= 0 && /^至(?![少今此多于关])[\u4e00-\u9fff]{2}/.test(words.slice(at + name.length));
};

/** 该院创建|于1938年: who it is that was founded. */
const pointing = (topic: Topic): Topic => {
  const own = topic.indicator === '' ? (begun.exec(topic.name)?.[1] ?? '') : '';
  if (own !== '') return { ...topic, name: own };
  const [, name] = founded.exec(topic.name) ?? [];
  return name === undefined || topic.kind !== 'none' ? topic : { ...topic, name, kind: 'agent' };
};
/** 甲钢铁厂|建厂, 乙水库|开工: whose beginning it is. */
const begun =
  /^([^，,。；;的]{0,14}?.(?:[厂校院港站场矿社桥库路]|公司|集团|工程|项目))(?:建厂|建校|建院|开港|建港|建站|开工|动工|投产|开业)$/;
const founded =
  /^([该本](?:[院校厂馆社所站园]|医院|学院|学校|公司|集团|企业))(?:创建|创办|始建|成立|组建|建|投产|开业|开办|位于|坐落)?$/;

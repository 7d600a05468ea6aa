import type { Span } from '../grammar/clause.ts';
import type { Sentence } from './article.ts';
import { type OwnerKind, ownerKind } from './figure-owner.ts';
import type { Topic, Topics } from './figure-topic.ts';

/** Who can have a figure: an agent's deed, a place's economy, a built thing's length. */
export type Want = 'any' | 'place' | 'thing' | 'agent' | 'region';

/** Finds the subject that a number's own words leave out. */
export interface SubjectFinder {
  /** The nearest fitting topic: of the sentence, the passage, the heading, the title; empty when there is none. */
  readonly find: (want: Want, phrase?: string) => string;
  /** The topic of this clause or the one before it. */
  readonly near: () => Topic | null;
  /** The thing that the sentences before are about; empty when there is none. */
  readonly antecedent: () => string;
  /** What the clause before says the number is about: `GDP增速上，` → GDP增速; empty when it says nothing of the kind. */
  readonly aspect: () => string;
}

const built =
  /全长|总长|长度|线长|时速|总投资|概算|工期|桥隧比|坡比|占地|车站|车道|互通|服务区|隧道|桥|标段|里程|车程|宽度|深度|高度|跨度|装机|产能|年产|日产|建筑面积|造价|泊位|航站楼|站台|线路|^年度|^计划/;

/** Whose such an indicator can be. */
export const wantOf = (indicator: string, verbal: boolean): Want => (built.test(indicator) ? 'thing' : verbal ? 'agent' : 'place');

/** How many sentences back a topic is looked for. */
const reach = 6;

/** A paragraph longer than this tells of more than one subject. */
const longestStory = 300;

const fits: Record<Want, ReadonlySet<OwnerKind>> = {
  any: new Set(['place', 'thing', 'agent']),
  agent: new Set(['place', 'agent', 'thing']),
  place: new Set(['place', 'agent']),
  thing: new Set(['thing', 'place']),
  region: new Set(['place']),
};

/** The subject of the figure before in the sentence, and where that stands. */
interface LastSubject {
  readonly name: string;
  readonly at: number;
}

/** `last` is the subject of the figure before in the sentence; `at` is where the number's clause starts; `earlier` are the sentences before it in its passage, the last one last. */
export function subjectFinder(sentence: Sentence, at: number, earlier: readonly Sentence[], topics: Topics, title: string, last: LastSubject | null): SubjectFinder {
  const regionOf = (): string => topics.ofHeading(sentence.passage.section ?? '') || topics.ofHeading(title);
  const clauseBefore = (): Span | undefined => sentence.clauses.filter((clause) => clause.start < at).at(-1);
  return {
    antecedent: () => {
      const placed = earlier.slice(-reach).reverse().flatMap((before) => topics.ofSentence(before));
      return placed.find(({ topic }) => topic.kind === 'thing' && !/^[该本这此]/.test(topic.name))?.topic.name ?? '';
    },
    aspect: () => {
      const clause = clauseBefore();
      const words = clause === undefined ? '' : sentence.passage.text.slice(clause.start, clause.end);
      const rate = /(增[幅速]|涨幅|降幅)(?:较|最|更)?(?:大|快|高|居前|明显|靠前)$/.exec(words);
      if (rate !== null) return rate[1] ?? '';
      return /^(?:从|在|而)?(.{2,10}?)(?:上看|来看|方面|上|看)$/.exec(words.trim())?.[1] ?? '';
    },
    near: () => {
      const before = clauseBefore()?.start ?? at;
      return topics.ofSentence(sentence).filter((placed) => placed.at === at || placed.at === before).at(-1)?.topic ?? null;
    },
    find: (want, phrase = '') => {
      const accepts = (topic: Topic): boolean => !phrase.includes(topic.name) && !topic.name.includes(phrase === '' ? '\u0000' : phrase);
      const placed = topics.ofSentence(sentence).filter(({ at: start, topic }) => start <= at && accepts(topic));
      const inSentence = placed.map(({ topic }) => topic);
      const since = placed.filter(({ at: start }) => last !== null && start > last.at);
      if (last !== null && last.name !== '' && want !== 'region' && since.length === 0 && (want !== 'place' || ownerKind(last.name) !== 'none')) return last.name;
      const exact = inSentence.filter((topic) => isSubject(want, topic)).at(-1);
      if (exact !== undefined) return exact.name;
      if (want === 'agent') {
        const plain = inSentence.find(({ name }) => name.length <= 14);
        if (plain !== undefined) return plain.name;
      }
      if (want === 'region') return regionOf();
      const part = /^其中/.test(sentence.text) ? topics.ofSentence(earlier.at(-1) ?? sentence).find(({ topic }) => topic.kind !== 'none' && accepts(topic)) : undefined;
      if (part !== undefined) return part.topic.name;
      // A long paragraph of a report goes from subject to subject; what it is all about is in the title.
      if (want !== 'thing' && sentence.passage.text.length > longestStory && regionOf() !== '') return regionOf();
      const passed = earlierTopic(want, earlier, topics, accepts);
      if (passed !== '') return passed;
      if (want === 'thing' && inSentence[0] !== undefined) return inSentence[0].name;
      return regionOf();
    },
  };
}

/** Whether a topic of the same sentence can have what is measured. */
function isSubject(want: Want, { kind, indicator }: Topic): boolean {
  if (want === 'thing' || want === 'region') return kind === (want === 'thing' ? 'thing' : 'place');
  return want === 'place' ? kind !== 'none' && (kind !== 'thing' || indicator !== '') : kind !== 'none';
}

function earlierTopic(want: Want, earlier: readonly Sentence[], topics: Topics, accepts: (topic: Topic) => boolean): string {
  const wanted = want === 'thing' ? new Set<OwnerKind>(['thing']) : fits[want === 'any' ? 'agent' : want];
  for (const sentence of earlier.slice(-reach).reverse()) {
    const found = topics.ofSentence(sentence).find(({ topic }) => wanted.has(topic.kind) && accepts(topic));
    if (found !== undefined && !(want !== 'thing' && found.topic.kind === 'thing')) return found.topic.name;
  }
  return '';
}

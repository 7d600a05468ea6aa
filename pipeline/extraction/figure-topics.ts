import type { Span } from '../grammar/clause.ts';
import type { Sentence } from './article.ts';
import { placeEnd, splitOwner } from './figure-owner.ts';
import { type Topic, topicOfClause } from './figure-topic.ts';

/** Looks topics up for one article, each clause at most once. */
export interface Topics {
  /** The topics of a sentence's clauses that start at or before a place, in order. */
  readonly upTo: (sentence: Sentence, at: number) => readonly PlacedTopic[];
  /** The first topic of a sentence that is accepted; the clauses behind it are not read. */
  readonly first: (sentence: Sentence, accepts: (topic: Topic) => boolean) => Topic | null;
  /** The place that a heading or title is about; empty when it names none or several. */
  readonly ofHeading: (heading: string) => string;
}

/** A topic and the place where its clause starts. */
export interface PlacedTopic {
  readonly at: number;
  readonly topic: Topic;
}

export function topicsOf(): Topics {
  const readers = new Map<Sentence, (index: number) => Topic | null>();
  const headings = new Map<string, string>();
  const readerOf = (sentence: Sentence): ((index: number) => Topic | null) => {
    const reader = readers.get(sentence) ?? clauseReader(sentence);
    readers.set(sentence, reader);
    return reader;
  };
  return {
    upTo: (sentence, at) => {
      const read = readerOf(sentence);
      return sentence.clauses.flatMap(({ start }, index): PlacedTopic[] => {
        const topic = start <= at ? read(index) : null;
        return topic === null ? [] : [{ at: start, topic }];
      });
    },
    first: (sentence, accepts) => {
      const read = readerOf(sentence);
      for (const index of sentence.clauses.keys()) {
        const topic = read(index);
        if (topic !== null && accepts(topic)) return topic;
      }
      return null;
    },
    ofHeading: (heading) => {
      const found = headings.get(heading) ?? placeOfHeading(heading);
      headings.set(heading, found);
      return found;
    },
  };
}

/** Reads the topics of a sentence's clauses when they are asked for. */
function clauseReader(sentence: Sentence): (index: number) => Topic | null {
  const spans = (type: 'time' | 'quantity'): Span[] =>
    sentence.mentions.flatMap((mention) =>
      mention.type === type && !mention.in_name ? [{ start: mention.from, end: mention.to }] : [],
    );
  const [times, numbers] = [spans('time'), spans('quantity')];
  const known: (Topic | null)[] = [];
  return (index) => {
    const clause = sentence.clauses[index];
    if (clause === undefined) return null;
    const topic = known[index];
    if (topic !== undefined) return topic;
    const found = topicOfClause(sentence.passage.text, clause, times, numbers);
    known[index] = found;
    return found;
  };
}

function placeOfHeading(heading: string): string {
  const names = new Set<string>();
  for (let at = 0; at < heading.length; ) {
    const end = placeEnd(heading, at);
    if (end > at) {
      const owned = splitOwner(heading.slice(at, end + 8));
      const name = owned.kind === 'place' ? owned.owner : heading.slice(at, end);
      if (name !== '全国' && name !== '我国' && name !== '中国') names.add(name);
      at = end;
    } else at += 1;
  }
  const [first, ...others] = [...names];
  return first === undefined || others.some((name) => !name.includes(first) && !first.includes(name))
    ? ''
    : first;
}

import type { Span } from '../../grammar/clause.ts';
import type { TimeMention } from '../../mention.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { isUnderWay, reachesAim } from './event/aims.ts';
import { decidesOnYear, tenseIn } from './event/change.ts';
import { circumstance } from './event/circumstance.ts';
import { allWords } from './event/figures.ts';
import { frameOf } from './event/frame.ts';
import { comesOf, meetingDecides } from './event/lead.ts';
import { aimsIn, eventStatus, tenseOf } from './event/status.ts';
import { typeOf } from './event/type.ts';
import { labelledEvent } from './labelled.ts';
import type { DatedEvent } from './row.ts';
import { isUnread } from './title/subject.ts';
import { type Topics, titleOf } from './title/title.ts';
import { resolved } from './title/topic.ts';
import { isHowItIs } from './undated/names.ts';

/** What a time dates, read by its frame; null where it dates no event. `reach` is how far its words may go. */
export function readEvent(
  article: Article,
  sentence: Sentence,
  time: TimeMention,
  reach: Span,
  topics: Topics,
): DatedEvent | null {
  const labelled = labelledEvent(sentence, time, topics, article.published);
  if (labelled !== null) return labelled;
  const frame = frameOf(sentence, time, reach.start, reach.end);
  if (frame === null) return null;
  const { text } = sentence.passage;
  const before = decidesOnYear(text, time) ? frame.before.slice(0, -1) : frame.before;
  const words = `${before}${text.slice(frame.main.start, frame.main.end)}${comesOf(text, frame.main, reach.end)}`;
  const lead = text.slice(Math.max(sentence.start, time.from - 120), time.from);
  const meant = tenseOf(time, article.published, words, lead);
  // “十三五”期间，全县实现了全域无垃圾的目标: told of what has come, whenever its years end
  const asOf = meant !== 'past' && meant !== 'future' && reachesAim(allWords(frame)) ? 'now' : meant;
  if (asOf === 'past' && isUnderWay.test(frame.before)) return null;
  const tense = aimsIn(words) ? asOf : tenseIn(frame, asOf);
  const type = typeOf(frame, tense);
  if (type === 'other' && isHowItIs(time, words)) return null;
  // 镇政府闻讯后，筹集10万元: a clause whose subject is not known stands before; those of other sentences are not meant
  const isOther =
    meetingDecides.test(lead) ||
    sentence.clauses.some(
      (clause) =>
        clause.end <= frame.main.start &&
        isUnread(text, clause) &&
        circumstance(text.slice(clause.start, clause.end)) === null,
    );
  const topic =
    isOther && (topics.topic === topics.earlier || /会议?$/.test(topics.topic))
      ? ''
      : resolved(topics.topic, topics.earlier);
  const title = titleOf(frame, type, isOther ? { ...topics, topic, earlier: '' } : topics);
  const seen = { words, lead, between: text.slice(time.to, frame.main.start) };
  const decision = eventStatus(time, type, tense, article.published, seen);
  if (title === null) return null;
  // 今年力争投资增长10%，上半年开工率达到60%: what is counted ahead of time is aimed at
  const told = type === 'statistic' && decision.status === 'planned' ? 'target' : type;
  return { title, type: told, documents: [], decision, seen };
}

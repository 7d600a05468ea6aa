import type { Span } from '../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../mention.ts';
import type { Sentence } from './article.ts';
import { clauseStart, eventClausesOf } from './event-clauses.ts';
import { quantitiesBetween } from './event-mentions.ts';
import { type FoundEvent, eventVerbsIn } from './event-verbs.ts';
import { headOf, leadsIn, predicateAt, subjectIn } from './title-subject.ts';

/**
 * What a time dates, laid out: the words before it, the clauses behind it and the one among them that tells what happens.
 *
 * `1月5日，为推动发展，某市召开会议，审议…`: 某市召开会议 is the main clause, 审议… goes on.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly time: TimeMention;
  /** The subject that stands before the time; empty when none does. */
  readonly subject: string;
  /** The clause before the time as far as the time, for words that look ahead. */
  readonly before: string;
  readonly main: Span;
  readonly rest: readonly Span[];
  /** Event verbs of the main clause. */
  readonly verbs: readonly FoundEvent[];
  /** 2月公布的《规划》: the verb that describes; its noun ends at `nounEnd`. */
  readonly attribute: { readonly verb: FoundEvent; readonly noun: Span } | null;
  readonly figures: readonly QuantityMention[];
}

/** How far a subject may stand before its time. */
const longestLead = 80;

/** Lays out the words between `floor` and `end` around a time; null when nothing stands there to tell of. */
export function frameOf(sentence: Sentence, time: TimeMention, floor: number, end: number): Frame | null {
  const { text } = sentence.passage;
  const low = Math.max(floor, time.from - longestLead);
  const leadFrom = clauseStart(text, time.from, low);
  const before = text.slice(leadFrom, time.from);
  const behind = time.to + (/^(?:整|许|左右|前后|间|期间|以来|起|至今|止|末|上午|下午|凌晨|中午|晚间|晚上|清晨|晚|内(?![蒙地陆部需外]))?(?:（[^）]{1,8}）)?[的，,：:、\s]*/.exec(text.slice(time.to, time.to + 16))?.[0].length ?? 0);
  const clauses = eventClausesOf(text, Math.min(behind, end), end);
  const lead = leadOf(text, leadFrom, time.from);
  const attribute = attributeOf(text, clauses[0]);
  const chosen = attribute === null ? chooseMain(text, clauses) : 0;
  let main = clauses[chosen];
  let subject = lead;
  if (main === undefined || main.start - time.to > 60 && chosen === 0) {
    if (before.length < 4 || eventVerbsIn(text, leadFrom, time.from).length === 0) return null;
    main = { start: leadFrom, end: time.from };
    subject = '';
  } else if (chosen > 0 && lead === '' && opensWithPredicate(text, main)) {
    subject = clauses.slice(0, chosen).reduce((found, clause) => ownerIn(text, clause) || found, '');
  } else if (chosen === 0 && lead === '' && /以来$/.test(text.slice(main.start, main.end)) && opensWithPredicate(text, main)) {
    const next = clauses[1];
    subject = next === undefined ? '' : subjectIn(text, next);
  }
  if (main.end - main.start < 4 && subject === '' && eventVerbsIn(text, main.start, main.end).length === 0) return null;
  const figures = quantitiesBetween(sentence, time.to, end);
  const verbs = eventVerbsIn(text, main.start, main.end);
  return { sentence, time, subject, before, main, rest: clauses.slice(chosen + 1), verbs, attribute, figures };
}

/** Passes over clauses that lead in, and over a bare noun whose predicate stands behind a comma. */
function chooseMain(text: string, clauses: readonly Span[]): number {
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    if (next === undefined) return index;
    if (leadsIn(text, clause)) continue;
    if (isBareNoun(text, clause, next) || prepares(text, clause) || isPlace(text, clause)) continue;
    if (/^[^，]{2,30}(?:后|时|之际|的时候)$/.test(text.slice(clause.start, clause.end)) && opensWithPredicate(text, next)) continue;
    return index;
  }
  return 0;
}

/** 新机场西跑道上，…: where it happens. */
const isPlace = (text: string, { start, end }: Span): boolean =>
  /^[^0-9]{2,20}(?:上|内|里|旁|现场)$/.test(text.slice(start, end)) && predicateAt(text, start, end) < 0;

/** 某区围绕目标，全力…: the clause says in what spirit its subject does what the next one tells. */
function prepares(text: string, { start, end }: Span): boolean {
  const predicate = predicateAt(text, start, end);
  if (predicate < 0) return false;
  const words = text.slice(predicate, end).replace(/^(?:深入|认真|全面|紧紧|始终|积极)+/, '');
  return /^(?:围绕|按照|根据|坚持|聚焦|紧扣|锚定|立足|贯彻|落实[^，]*(?:精神|部署|要求)$|以[^，]{2,}为)/.test(words) && !/[0-9]/.test(words);
}

/** The subject of a clause before the main one: all of a bare noun, or what stands before its predicate. */
const ownerIn = (text: string, clause: Span): string =>
  leadsIn(text, clause) ? '' : subjectIn(text, clause);

const opensWithPredicate = (text: string, { start, end }: Span): boolean => predicateAt(text, start, end) === start;

function isBareNoun(text: string, clause: Span, next: Span | undefined): boolean {
  if (next === undefined || clause.end - clause.start > 18) return false;
  const words = text.slice(clause.start, clause.end);
  return !/[0-9：:]/.test(words) && predicateAt(text, clause.start, clause.end) < 0 && (opensWithPredicate(text, next) || /^在/.test(text.slice(next.start)));
}

const says = /(?:提出|指出|明确|显示|表示|透露|介绍|强调|称|获悉|了解到|宣布|要求|提到|认为|说|发现|官宣|注意到|力争提出|提出力争|提出要|印发|公布|发布|回顾|总结|提)(?:[，,：:“]|力争|要|预计|计划)*$/;
const plans = /(?:已经|已|将要|将|拟|计划|预计|力争|有望|可|终于|也|又|还|并|正式|曾|是|早|就|便|要|均|都|分别|最早|最迟|最快|全部|确保|争取|自|定)+$/;

/** The noun phrase before a time; empty when there is a predicate of its own, or words of saying. */
function leadOf(text: string, from: number, to: number): string {
  let words = text.slice(from, to).replace(/[于在从自到至截]+$/, '');
  words = words.replace(/^.*(?:社|网|报|台)[^，。]{0,14}(?:电|讯|消息)[\s：:]*/, '');
  const bracket = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
  if (bracket >= 0 && /(?:记者|通讯员|消息|电|讯)/.test(words.slice(0, bracket))) words = words.slice(bracket + 1);
  const colon = words.search(/[：:]/);
  if (colon >= 0) words = words.slice(colon + 1) || (colon <= 10 ? words.slice(0, colon) : '');
  if (says.test(words)) return '';
  words = words.replace(/^.*(?:标志着|意味着)/, '').replace(/(?:特别是|尤其是|其中)$/, '');
  words = headOf(words.replace(/(?:力争|确保|预计|计划|争取|拟)$/, '').replace(plans, '').replace(/^(?:确保|力争|争取|预计)/, ''));
  if (words.length < 2 || /^[0-9.．、（(一二三四五六七八九十）)]+$/.test(words)) return '';
  return predicateAt(words, 0, words.length) < 0 ? words.replace(/的$/, '') : '';
}

/** Whether the first clause opens with an event that describes a noun: 省发改委2月公布的《规划》, 上月开通的地铁. */
function attributeOf(text: string, clause: Span | undefined): Frame['attribute'] {
  if (clause === undefined) return null;
  const verbs = eventVerbsIn(text, clause.start, Math.min(clause.end, clause.start + 30));
  const verb = verbs[0];
  if (verb === undefined || !verb.attributive || verb.start - clause.start > 20) return null;
  const start = verb.end + (text.charAt(verb.end) === '了' ? 2 : 1);
  const rest = text.slice(start, clause.end);
  const title = rest.indexOf('》');
  const length = title >= 0 && title < 60 && rest.indexOf('《') < 12 ? title + 1 : nounLength(rest);
  return length < 2 ? null : { verb, noun: { start, end: start + length } };
}

function nounLength(words: string): number {
  const end = words.search(/[中上里]$|(?<=会议?|仪式|论坛|活动)上|[，。；]/);
  const predicate = predicateAt(words, 0, words.length);
  const ends = [end, predicate].filter((place) => place > 0);
  return ends.length === 0 ? words.length : Math.min(...ends);
}

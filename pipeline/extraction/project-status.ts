import type { Mention, TimeMention } from '../mention.ts';
import type { Sentence } from './article.ts';
import type { Group } from './project-groups.ts';
import type { Token } from './project-tokens.ts';
import type { Status } from './project-words.ts';

/** What a clause says of a project's progress. */
export interface Progress {
  readonly status: Status;
  /** Where the words stand that say so. */
  readonly from: number;
  readonly to: number;
  /** Whether they come after the name, as its predicate. */
  readonly isPredicate: boolean;
  readonly isFuture: boolean;
  readonly time: TimeMention | null;
}

/** What has been said before in the passage. */
export interface Outlook {
  /** Whether the words so far, or the heading, speak of plans. */
  readonly isPlan: boolean;
}

const planned = /计划|拟|将|力争|争取|预计|有望|今后|未来|规划|即将|目标|要(?!求|素|道)|到20\d\d年|到“十/;
const planHeading = /安排|目标|任务|今年|下一步|打算|重点工作|总体要求|规划|计划/;
const pastHeading = /回顾|总结|成就|成效/;
const hypothetical = /^(?:后|以后|之后|时|以来)/;
const done = /^[了过]|^以来/;

/** Whether a sentence of plans is being read; a heading of plans is enough, one that looks back is not. */
export function looksAhead(sentence: Sentence, before: Outlook): Outlook {
  const heading = sentence.passage.section ?? '';
  if (pastHeading.test(heading)) return { isPlan: false };
  return { isPlan: before.isPlan || planned.test(sentence.text) || planHeading.test(heading) };
}

/** Finds what a sentence says of the names in a list: its predicate first, then the verb before it. */
export function progressOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  return predicateOf(sentence, tokens, group) ?? verbOf(sentence, tokens, group, outlook);
}

const isBreak = (token: Token, text: string): boolean => token.type === 'mark' && /[，。；：！？,;:]/.test(text.slice(token.from, token.to));

/** …等开工建设, …通车, …建设加快推进; a next clause without a subject goes on: …,2020年10月开工建设. */
function predicateOf(sentence: Sentence, tokens: readonly Token[], group: Group): Progress | null {
  const { text } = sentence.passage;
  let found: Token | null = null;
  let clauseStart = tokens[group.first]?.from ?? 0;
  let isFirstClause = true;
  for (let at = group.end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isBreak(token, text)) {
      if (found !== null || !goesOn(tokens, at + 1, text)) break;
      isFirstClause = false;
      clauseStart = token.to;
      continue;
    }
    if (!isFirstClause && token.type === 'text') break;
    if (token.word?.after == null || hypothetical.test(text.slice(token.to, token.to + 2))) continue;
    if (found === null || rank(token) > rank(found) || isPreliminary(token)) found = token;
  }
  if (found?.word?.after == null) return null;
  const words = text.slice(clauseStart, found.from);
  return progress(sentence, found, found.word.after, true, words);
}

const order: readonly Status[] = ['proposed', 'planned', 'preliminary_study', 'under_construction', 'completed', 'operating'];
const rank = ({ word }: Token): number => order.indexOf(word?.after ?? 'proposed');
const isPreliminary = ({ word }: Token): boolean => word?.after === 'preliminary_study';

/** The next clause opens with a time or an adverb and then a status. */
function goesOn(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.word?.after != null) return token.word.after !== 'under_construction' || /工|建/.test(token.word.surface);
    const isTime = token.type === 'mark' && !isBreak(token, text);
    if (!isTime && token.type !== 'stop' && !/^(?:如期|计划|预计|将|于|并|已|也)$/.test(text.slice(token.from, token.to))) return false;
  }
  return false;
}

/** 加快建设…, 建成…, 规划建设…; a list that goes on after 主要是 or 包括 has its verb in the clause before. */
function verbOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  const { text } = sentence.passage;
  const location = tokens[group.first - 1];
  if (location !== undefined && /^[在从由]$|^位于$|^沿$/.test(text.slice(location.from, location.to))) return null;
  let links = 0;
  for (let at = group.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (isBreak(token, text)) {
      const next = tokens[at + 1];
      const isOpening = /[：:]/.test(text.slice(token.from, token.to)) || (next !== undefined && /^(?:主要|主要是|分别是|分别|包括|其中|其中包括|即|是)$/.test(text.slice(next.from, next.to)));
      const isCounted = tokens[at - 1]?.type === 'count' || isListing(tokens, at, text);
      if (!isOpening && !isCounted && links === 0) return null;
      links += 1;
      continue;
    }
    const status = token.word?.before ?? null;
    if (status === null) continue;
    const earlier = precedingVerb(tokens, at);
    return withPlan(sentence, earlier ?? token, status, outlook, tokens[group.first]?.from ?? token.to);
  }
  return null;
}

/** A colon before this clause opens a list that its verb governs. */
function isListing(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && token.type === 'mark' && /[：:]/.test(text.slice(token.from, token.to))) return true;
  }
  return false;
}

/** 推动|建设, 力争|建成: the verb before it says how far it is. */
function precedingVerb(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || before.to !== token.from) return null;
  const status = before.word?.before ?? null;
  return status === 'planned' || status === 'proposed' || status === 'preliminary_study' ? before : null;
}

const firm = /加快|续建|正在|正加快|在建|新开工|已|扎实|稳步|全速|了$|获批|入选/;

function withPlan(sentence: Sentence, token: Token, fallback: Status, outlook: Outlook, until: number): Progress {
  const { text } = sentence.passage;
  const status = token.word?.before ?? fallback;
  const clause = sentence.clauses.find(({ start, end }) => start <= token.from && token.from < end) ?? sentence;
  const lead = text.slice(clause.start, until);
  const isFirm = firm.test(lead) || done.test(text.slice(token.to, token.to + 2));
  const isClause = /将|计划|拟|力争|预计|即将|今后|未来/.test(lead);
  const isBuilt = status === 'completed' || status === 'operating';
  const isPast = isFirm || hasPast(sentence, token);
  if (status === 'under_construction' && (isClause || (outlook.isPlan && !isFirm))) return progress(sentence, token, 'planned', false, lead);
  if (isBuilt && !isPast && (isClause || outlook.isPlan || token.from - clause.start < 2)) return progress(sentence, token, 'planned', false, lead);
  return progress(sentence, token, status, false, lead);
}

const isTime = (mention: Mention): mention is TimeMention => mention.type === 'time' && mention.edtf !== null && !mention.in_name;

function hasPast({ mentions }: Sentence, token: Token): boolean {
  return mentions.some((mention) => isTime(mention) && mention.to <= token.from && mention.date_end !== null && mention.date_basis !== 'plan_period');
}

function progress(sentence: Sentence, token: Token, stated: Status, isPredicate: boolean, words: string): Progress {
  const { text } = sentence.passage;
  const isFuture = /将|计划|拟|力争|预计|即将|有望|未$/.test(words.slice(-16)) && !/即将完成/.test(words);
  const status = isFuture && stated !== 'proposed' && stated !== 'preliminary_study' ? 'planned' : stated;
  const clause = sentence.clauses.find(({ start, end }) => start <= token.from && token.from < end) ?? sentence;
  const time = sentence.mentions.findLast((mention) => isTime(mention) && mention.from >= clause.start && mention.to <= token.from);
  return {
    status: /未$/.test(text.slice(0, token.from)) ? 'planned' : status,
    from: token.from,
    to: token.to,
    isPredicate,
    isFuture: status === 'planned',
    time: time?.type === 'time' ? time : null,
  };
}

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
  /** Whether any sentence of the passage speaks of plans: a bare verb, 建成…, is then one. */
  readonly isPlanPassage: boolean;
  /** The last possible day of publication, ISO. */
  readonly today: string;
  /** Whether the words so far, or the heading, speak of plans. */
  readonly isPlan: boolean;
}

const planned = /将|拟|力争|预计|有望|今后|未来|即将|要(?!求|素|道|点|闻)|到20\d\d年|重点规划|规划[建新]|计划(?:在|于|到|今年|明年|建|新|开|用|投|依托|年内|通过)|支持[^，,。]{1,12}(?:打造|建设)/;
export const isPlanned = (text: string): boolean => planned.test(text);

const planHeading = /安排|目标|任务|今年|下一步|打算|重点工作|总体要求|规划|计划/;
const pastHeading = /回顾|总结|成就|成效/;
const hypothetical = /^(?:后|以后|之后|时|以来)/;
const done = /^[了过]|^以来/;

/** Whether a sentence of plans is being read; a heading of plans is enough, one that looks back is not. */
export function looksAhead(sentence: Sentence, before: Outlook): Outlook {
  const heading = sentence.passage.section ?? '';
  if (pastHeading.test(heading)) return { ...before, isPlan: false };
  return { ...before, isPlan: before.isPlan || planned.test(sentence.text) || definition.test(sentence.passage.text) || planHeading.test(heading) };
}

/** Finds what a sentence says of the names in a list: its predicate first, then the verb before it. */
export function progressOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  const predicate = predicateOf(sentence, tokens, group, outlook);
  if (predicate !== null && !isWeak(sentence, predicate)) return predicate;
  const verb = verbOf(sentence, tokens, group, predicate === null ? outlook : { ...outlook, isPlan: false });
  if (verb === null) return predicate ?? topicOf(sentence, tokens, group, outlook) ?? definitionOf(sentence, tokens, group);
  return predicate === null || verb.status !== 'completed' ? verb : predicate;
}

/** 推进…建设: the verb before the name says how far it is. */
const isWeak = ({ passage }: Sentence, { from, to }: Progress): boolean => passage.text.slice(from, to) === '建设';

/** 郑济高铁是…,2021年建成: what the sentence begins with is the subject of its later clauses. */
function topicOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  const { text } = sentence.passage;
  const next = tokens[group.end];
  const isTopic = group.items.length === 1 && next !== undefined && (isBreak(next, text) || /^(?:是|由|为|全长)$/.test(text.slice(next.from, next.to)));
  const before = tokens[group.first - 1];
  const opens = before === undefined || isBreak(before, text) || text.slice(before.from, before.to) === '的';
  if (!isTopic || !opens || isLocation(tokens[group.first - 1], text)) return null;
  for (let at = group.end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.type === 'kind' && token.word?.kind?.role === 'line') return null;
    const status = token.word?.after ?? null;
    if (status === null || token.type === 'soft' || /^(?:推进|启动|运行|运营|覆盖|施工|成立|开放|实施)$/.test(token.word?.surface ?? '')) continue;
    if (hypothetical.test(text.slice(token.to, token.to + 2))) continue;
    const clause = sentence.clauses.find(({ start, end }) => start <= token.from && token.from < end) ?? sentence;
    return progress(sentence, token, status, true, text.slice(clause.start, token.from), outlook);
  }
  return null;
}

const definition = /^[一两二三四五六七八九十][\u4e00-\u9fff]{1,3}[：:]/;

/** 两廊：湘江东岸先进制造业走廊、…: the parts of a spatial plan. */
function definitionOf({ passage }: Sentence, tokens: readonly Token[], group: Group): Progress | null {
  const mark = tokens[group.first - 1];
  if (mark === undefined || !/[：:]/.test(passage.text.slice(mark.from, mark.to)) || !definition.test(passage.text)) return null;
  return { status: 'planned', from: mark.from, to: mark.from, isPredicate: false, isFuture: false, time: null };
}

/** 在京广高铁上开行 says nothing of the line. */
const isLocation = (token: Token | undefined, text: string): boolean =>
  token !== undefined && /^[在从由向经以为]$|^联合$|^携手$|^会同$|^位于$|^沿着?$|^途经$/.test(text.slice(token.from, token.to));

/** 重点工程——开春高速公路: the name comes after the dash. */
const isApposition = (token: Token | undefined, text: string): boolean =>
  token !== undefined && text.slice(token.from, token.to) === '——';

/** 在建的京沈客专, 签约的生产线 */
function modifierOf(tokens: readonly Token[], group: Group, text: string): Token | null {
  const [of, status] = [tokens[group.first - 1], tokens[group.first - 2]];
  if (of === undefined || status === undefined || text.slice(of.from, of.to) !== '的') return null;
  return status.to === of.from && (status.word?.after ?? status.word?.before) != null ? status : null;
}

const isBreak = (token: Token, text: string): boolean => token.type === 'mark' && /^[，。；：！？,;:—（）()]/.test(text.slice(token.from, token.to));

/** …等开工建设, …通车, …建设加快推进; a next clause without a subject goes on: …,2020年10月开工建设. */
function predicateOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  const { text } = sentence.passage;
  if (isLocation(tokens[group.first - 1], text) || isApposition(tokens[group.end], text)) return null;
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
    if (token.word?.after == null || needsNoObject(token, tokens[at + 1], text) || hypothetical.test(text.slice(token.to, token.to + 2))) continue;
    if (found === null || rank(token) > rank(found) || isPreliminary(token)) found = token;
  }
  if (found?.word?.after == null) return null;
  const words = text.slice(clauseStart, found.from);
  return progress(sentence, found, found.word.after, true, words, outlook);
}

const order: readonly Status[] = ['proposed', 'planned', 'preliminary_study', 'under_construction', 'completed', 'operating'];
const rank = ({ word }: Token): number => order.indexOf(word?.after ?? 'proposed');
const isPreliminary = ({ word }: Token): boolean => word?.after === 'preliminary_study';

/** The next clause opens with a time or an adverb and then a status. */
function goesOn(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.word?.after != null) return token.word.surface !== '建设' && isIntransitive(tokens[at + 1], text);
    const isTime = token.type === 'mark' && !isBreak(token, text);
    if (!isTime && token.type !== 'stop' && !/^(?:如期|计划|预计|将|于|并|已|也)$/.test(text.slice(token.from, token.to))) return false;
  }
  return false;
}

/** 福州大学获批设置本科专业 says nothing of the university. */
const needsNoObject = (token: Token, next: Token | undefined, text: string): boolean =>
  /^(?:获批|完成|覆盖|开放|启动|签约|签署|组建|成立|推进)$/.test(text.slice(token.from, token.to)) && !isIntransitive(next, text);

/** 开工建设, with no object after it. */
const isIntransitive = (next: Token | undefined, text: string): boolean =>
  next === undefined || isBreak(next, text) || next.type === 'mark' || next.word?.after != null;

/** 加快建设…, 建成…, 规划建设…; a list that goes on after 主要是 or 包括 has its verb in the clause before. */
function verbOf(sentence: Sentence, tokens: readonly Token[], group: Group, outlook: Outlook): Progress | null {
  const { text } = sentence.passage;
  if (isLocation(tokens[group.first - 1], text) || isApposition(tokens[group.end], text)) return null;
  const modifier = modifierOf(tokens, group, text);
  if (modifier?.word != null) {
    return progress(sentence, modifier, modifier.word.after ?? modifier.word.before ?? 'planned', false, '', outlook);
  }
  let links = 0;
  for (let at = group.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (isBreak(token, text)) {
      const next = tokens[at + 1];
      const isOpening = /[：:]/.test(text.slice(token.from, token.to)) || (next !== undefined && /^(?:主要|主要是|分别是|分别|包括|其中|其中包括|即|是)$/.test(text.slice(next.from, next.to)));
      const colon = isOpening ? at : colonBefore(tokens, at, text);
      if (colon < 0 && links === 0 && !isCommaList(tokens, at, text)) return null;
      if (colon >= 0) at = colon;
      links += 1;
      continue;
    }
    if (outlook.isPlan && text.slice(token.from, token.to) === '是' && tokens[at - 1]?.type === 'quote') {
      return { status: 'planned', from: token.from, to: token.from, isPredicate: false, isFuture: true, time: null };
    }
    const status = token.type === 'kind' || token.type === 'soft' && tokens[at + 1]?.type === 'org' ? null : (token.word?.before ?? null);
    if (status === null || hypothetical.test(text.slice(token.to, token.to + 2))) continue;
    if (/^(?:是指|指)$/.test(token.word?.surface ?? '') && !outlook.isPlan) return null;
    const earlier = precedingVerb(tokens, at);
    return withPlan(sentence, earlier ?? token, status, outlook, tokens[group.first]?.from ?? token.to);
  }
  return null;
}

/** A colon before this clause opens a list that the verb before it governs. */
function colonBefore(tokens: readonly Token[], from: number, text: string): number {
  for (let at = from; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.type === 'mark' && /[：:]/.test(text.slice(token.from, token.to))) return at;
  }
  return -1;
}

/** 规划的沈阳到白河客专，四平到通化的客专: a comma between two names. */
const isCommaList = (tokens: readonly Token[], at: number, text: string): boolean => {
  const [mark, last] = [tokens[at], tokens[at - 1]];
  return mark !== undefined && last?.type === 'kind' && last.word?.kind?.role === 'line' && text.slice(mark.from, mark.to) === '，';
};

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
  if (status === 'planned' && /支持/.test(token.word?.surface ?? '') && /建议|呼吁|希望/.test(text.slice(sentence.start, token.from))) {
    return progress(sentence, token, 'proposed', false, lead, outlook);
  }
  if (status === 'under_construction' && /支持/.test(lead)) return progress(sentence, token, /建议|呼吁/.test(text.slice(sentence.start, token.from)) ? 'proposed' : 'planned', false, lead, outlook);
  const isBuilt = status === 'completed' || status === 'operating';
  const isBare = token.from - clause.start < 2;
  const isPast = isFirm || hasPast(sentence, token);
  if (status === 'under_construction' && (isClause || ((outlook.isPlan || (outlook.isPlanPassage && isBare)) && !isFirm))) return progress(sentence, token, 'planned', false, lead, outlook);
  if (isBuilt && !isPast && (isClause || outlook.isPlan || isBare)) return progress(sentence, token, 'planned', false, lead, outlook);
  return progress(sentence, token, status, false, lead, outlook);
}

const isTime = (mention: Mention): mention is TimeMention => mention.type === 'time' && mention.edtf !== null && !mention.in_name;

function hasPast({ mentions }: Sentence, token: Token): boolean {
  return mentions.some((mention) => isTime(mention) && mention.to <= token.from && mention.date_end !== null && mention.date_basis !== 'plan_period');
}

/** What was approved in an earlier year has begun since. */
const isLongAgo = ({ date_end }: TimeMention, today: string): boolean =>
  date_end !== null && Number(today.slice(0, 4)) - Number(date_end.slice(0, 4)) >= 2;

/** Whether a time lies ahead of publication, or most of it does. */
function isAhead({ date_start, date_end }: TimeMention, today: string, isBuilt: boolean): boolean {
  if (date_start !== null && date_start > today) return true;
  if (!isBuilt || date_start === null || date_end === null || date_end <= today) return false;
  return Date.parse(date_end) - Date.parse(today) > Date.parse(today) - Date.parse(date_start);
}

function progress(sentence: Sentence, token: Token, said: Status, isPredicate: boolean, words: string, outlook: Outlook): Progress {
  const { text } = sentence.passage;
  let stated = said;
  const statement = Math.max(sentence.start, text.lastIndexOf('；', token.from), text.lastIndexOf(';', token.from));
  const time = sentence.mentions.findLast((mention) => isTime(mention) && mention.from >= statement && mention.to <= token.from);
  const isBuilt = stated === 'completed' || stated === 'operating';
  const isLater = time?.type === 'time' && isAhead(time, outlook.today, isBuilt);
  if (isBuilt && /确保|力保/.test(words)) stated = 'under_construction';
  const isGranted = stated === 'planned' && /^获批/.test(token.word?.surface ?? '') && time?.type === 'time' && isLongAgo(time, outlook.today);
  if (isGranted) stated = 'operating';
  const isFuture = isLater || /将|计划|拟|力争|预计|即将|有望|未$/.test(words.slice(-16)) && !/即将完成/.test(words);
  const status = isFuture && stated !== 'proposed' && stated !== 'preliminary_study' ? 'planned' : stated;
  return {
    status: /未$/.test(text.slice(0, token.from)) ? 'planned' : status,
    from: token.from,
    to: token.to,
    isPredicate,
    isFuture: status === 'planned',
    time: time?.type === 'time' ? time : null,
  };
}

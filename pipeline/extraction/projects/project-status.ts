import type { Sentence } from '../sentences/article.ts';
import type { Group } from '../sentences/name-groups.ts';
import { isBreak, type Token, wordsOf } from '../sentences/name-tokens.ts';
import type { Status } from '../sentences/name-words.ts';
import { behindBracket, isHalted, isTheirDeed, nameEnd } from './project-behind.ts';
import { isDriven, isTitle, isWhatItIs, stageOfClause } from './project-clause.ts';
import { formalStage } from './project-formal.ts';
import { labelledAs } from './project-labels.ts';
import { hasNoObject, laterStages, saysStage } from './project-later.ts';
import {
  countedAs,
  definitionOf,
  gatheredAs,
  isOfBuilt,
  isOfPlanned,
  listedAs,
  sortsOfStage,
} from './project-listed.ts';
import { throughCommas } from './project-lists-by-comma.ts';
import { type Outlook, type Progress, progressOf, reach } from './project-progress.ts';
import { isOfStations, stageBySeat } from './project-seats.ts';
import { isAmong, isBeside, isLocation, isPartOf, isSeat, siteOf } from './project-site.ts';
import { verbOf } from './project-verbs.ts';
import { asWork, finishesPart, isBuilt, longestPart, stageByObject, stageOfPhrase } from './project-work.ts';

/** From asking for a thing to running it. */
export const statusOrder: readonly Status[] = [
  'proposed',
  'planned',
  'preliminary_study',
  'under_construction',
  'completed',
  'operating',
];

/** 力争绥芬河机场建成投用: it is not yet. */
const urging =
  /^(?:推动|推进|重点推进|加快推进|加快推动|全力推进|力争|争取|全力争取|积极争取|力促|敦促|促进)$/;
const partnering =
  /^(?:建立|签订|签署|达成|缔结|共同|一起|一道|相连|连接|连通|衔接|交汇|无缝|组成|构成|形成)/;
const holding = /^(?:举行|举办|召开|主办|承办)了?$/;
const driving = /(?:推进|实施|打造|引进|签约)$/;
const assuring = /^(?:确保|保证|力保)$/;

/** What a sentence says of the names in a list; what is to be finished and is one of those begun is being built. */
export function sentenceProgress(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const stated = statedOf(sentence, tokens, group, outlook);
  // 能够实现甲高铁全线贯通呢？: what is asked is not so yet
  const isBuilt = stated?.status === 'completed' || stated?.status === 'operating';
  if (isBuilt && asked.test(sentence.text)) return null;
  // 建成甲、乙等5条高速公路，通车里程512公里
  const behind = tokens[group.end - 1]?.to ?? 0;
  if (stated?.status === 'completed' && open.test(sentence.passage.text.slice(behind, behind + 8)))
    return { ...stated, status: 'operating', rule: 'it is used already' };
  return stated?.status === 'planned' && isOfBuilt(sentence, stated, tokens[group.first])
    ? { ...stated, status: 'under_construction', rule: 'one of those that are begun' }
    : stated;
}

const asked = /[？?][”」]?\s*$/;
const open = /^[，,]?(?:已|总)?(?:通车|运营)(?:总)?里程/;

/** Its predicate first, then the verb before it, then its later clauses. */
function statedOf(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  if (isHalted(tokens, group, text)) return null;
  const site = siteOf(group, text) ?? stageBySeat(sentence, tokens, group);
  if (site !== null) return site;
  const before = tokens[group.first - 1];
  // 共开工2个项目，分别为|甲产业园、乙基地
  const counted = countedAs(sentence, tokens, group, outlook);
  if (counted !== null) return counted;
  const isList = wordsOf(before, text) === '为' && wordsOf(tokens[group.first - 2], text) === '分别';
  if (
    (isLocation(before, text) && !isList) ||
    isSeat(group, before, text) ||
    isAmong(tokens, group, text) ||
    isOfStations(group, tokens, text) ||
    isBeside(text, tokens[group.end - 1]?.to ?? text.length) ||
    /^(?:——|――)$/.test(wordsOf(tokens[group.end], text)) ||
    // 规划中|甲高铁的组成部分 says it of the whole
    (!isPlacedBefore(text, tokens[group.first]?.from ?? 0) &&
      isPartOf(text.slice(tokens[group.end - 1]?.to, sentence.end)))
  )
    return null;
  if (isWhatItIs(sentence, tokens, group)) return null;
  // 与甲园区建立合作关系: it is with whom
  const isPartner = wordsOf(before, text) === '与' && partnering.test(wordsOf(tokens[group.end], text));
  if (isPartner || isTitle(sentence, tokens, group)) return null;
  const kind = listedAs(sentence, tokens, group, outlook) ?? stageOfClause(sentence, tokens, group, outlook);
  if (kind !== null) return kind;
  const predicate = predicateOf(sentence, tokens, group, outlook);
  // 加快建设甲铁路，2027年底前建成通车: it is being built until then; 推动甲铁路开工: it is not
  const isLater =
    predicate?.isFuture === true && parts.test(text.slice(tokens[group.first]?.from, predicate.from));
  const now = isLater ? verbOf(sentence, tokens, group, outlook) : null;
  if (now?.status === 'under_construction') return now;
  const isWeak = predicate !== null && text.slice(predicate.from, predicate.to) === '建设';
  if (predicate !== null && !isWeak) return predicate;
  // 加快甲铁路建设 goes on; 启动甲铁路建设 is still to come where plans are told
  const isGoing = isWeak && !starting.test(wordsOf(tokens[group.first - 1], text));
  // 推动甲新城的快速发展: it is there already
  const next = tokens[group.end];
  if (next !== undefined && grows.test(text.slice(next.from, next.from + longestGrowth))) return predicate;
  const label = predicate === null ? labelledAs(sentence, tokens, group) : null;
  if (label !== null) return laterStages(sentence, tokens, group, outlook)[0] ?? label;
  const verb = verbOf(sentence, tokens, group, isGoing ? { ...outlook, isPlan: false } : outlook);
  // 基本完成甲大桥建设
  const isDone = verb !== null && /完成$/.test(text.slice(verb.from, verb.to));
  if (verb !== null) return predicate === null || verb.status !== 'completed' || isDone ? verb : predicate;
  return (
    predicate ??
    laterStages(sentence, tokens, group, outlook)[0] ??
    gatheredAs(sentence, tokens, group) ??
    definitionOf(sentence, tokens, group, outlook) ??
    listedAs(sentence, tokens, group, outlook, sortsOfStage) ??
    ofCommaList(sentence, tokens, group, outlook)
  );
}

/** 甲大道改造，乙产业园二期等一批项目|加快推进 */
function ofCommaList(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const list = throughCommas(sentence, tokens, group);
  return list === null ? null : predicateOf(sentence, tokens, list, outlook);
}

const isPlacedBefore = (text: string, at: number): boolean =>
  /(?:规划|拟建|在建)中?的?$/.test(text.slice(Math.max(0, at - 4), at));

const grows = /^成为|^的(?:快速|高质量|跨越式|持续|健康|创新|转型|协同|融合)*发展/;
const longestGrowth = 12;
const starting = /启动|开工|开建|动工/;
/** A mark behind which another clause begins. */
const parts = /[，,；;：:]/;

/** …等开工建设, …通车, …建设加快推进; a next clause without a subject goes on: …,2020年10月开工建设. */
function predicateOf(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  // 甲示范区举行集中开工仪式: it is who holds it; 甲大桥举行开工仪式
  if (holding.test(wordsOf(tokens[group.end], text))) return formalStage(text, nameEnd(tokens, group, text));
  if (wordsOf(tokens[group.end], text) === '的' && !isTheirDeed(tokens, group.end + 1, text)) return null;
  // 甲改造、乙迁建等项目前期|顺利推进
  const last = tokens[group.end - 1];
  if (last !== undefined && group.tail !== null && wordsOf(last, text) === '前期')
    return progressOf(sentence, last, 'preliminary_study', '', outlook);
  let found: Token | null = null;
  let part: { readonly token: Token; readonly status: Status } | null = null;
  let start = tokens[group.first]?.from ?? 0;
  let isOwnClause = true;
  for (
    let at = behindBracket(tokens, group.end, text);
    at < Math.min(tokens.length, group.end + reach);
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isBreak(token, text)) {
      if (found !== null || !goesOn(tokens, at + 1, text)) break;
      isOwnClause = false;
      start = token.to;
    } else if (!isOwnClause && token.type === 'text') break;
    // 甲项目已建成|3座大棚并投入使用: what it has built is in use
    if (/建成$/.test(wordsOf(token, text)) && tokens[at + 1]?.type === 'count') break;
    // 甲新城持续推进|413个项目建设, 甲机场加快推进|三号航站楼建设: it is who does it
    if (driving.test(wordsOf(token, text)) && isDriven(tokens, at + 1, text)) break;
    // 为“甲路”建设添彩: of what is quoted
    if (at > group.end && tokens[at - 1]?.type === 'quote' && wordsOf(token, text) === '建设') continue;
    if (finishesPart(tokens, at, text)) break;
    const status = token.type === 'quote' ? stageOfPhrase(wordsOf(token, text)) : stageByObject(text, token);
    if (status !== null) part ??= { token, status };
    else if (saysStage(token, tokens[at + 1], text) && (found === null || isLater(token, found)))
      found = token;
  }
  if (found?.word?.after == null)
    return part === null
      ? formalStage(text, nameEnd(tokens, group, text))
      : progressOf(sentence, part.token, part.status, text.slice(start, part.token.from), outlook);
  const words = text.slice(Math.max(start, found.from - 120), found.from);
  const progress = progressOf(sentence, found, found.word.after, words, outlook);
  const { surface } = found.word;
  const isUrged =
    ((progress.status === 'under_construction' && /[开动]工/.test(surface)) || isBuilt(progress, surface)) &&
    urging.test(wordsOf(tokens[group.first - 1], text));
  if (isUrged)
    return { ...progress, status: 'planned', isFuture: true, rule: 'it is urged, and not done yet' };
  const isWork = group.items.at(-1)?.tokens.at(-1)?.word?.kind?.role === 'work';
  // 甲站改扩建工程正式启动: the works, and not the station
  if (surface.endsWith('启动') && progress.status === 'operating' && isWork)
    return { ...progress, status: 'under_construction', rule: 'works that start are being built' };
  // 争取甲煤矿核准: it is asked for
  if (progress.status === 'planned' && /争取$/.test(wordsOf(tokens[group.first - 1], text)))
    return { ...progress, status: 'proposed', said: 'proposed', rule: 'it is asked for' };
  // 甲线路板项目落户乙园区: it is to be built there
  const settled = (group.tail ?? []).concat(group.items.at(-1)?.tokens.at(-1) ?? []);
  if (surface === '落户' && settled.some(({ word }) => /^(?:work|part)$/.test(word?.kind?.role ?? '')))
    return { ...progress, status: 'planned', isFuture: true, rule: 'a project that settles is to be built' };
  // 确保甲船闸竣工
  if (isBuilt(progress, surface) && assuring.test(wordsOf(tokens[group.first - 1], text)))
    return { ...progress, status: 'under_construction', rule: 'what is made sure of is being built' };
  // 甲园厂房|全部竣工: the name is no part of what is finished of it
  const end = group.items.at(-1)?.tokens.at(-1);
  const own = end?.word?.kind?.role === 'site' ? end.to : (tokens[group.first]?.from ?? found.from);
  const from = Math.max(own, found.from - longestPart);
  return isOfPlanned(sentence) ? progress : asWork(progress, surface, text.slice(from, found.from), outlook);
}

/** 前期工作有序推进: what goes on is the study. */
const isLater = ({ word }: Token, found: Token): boolean =>
  word?.after === 'preliminary_study' ||
  (found.word?.after !== 'preliminary_study' && isFurther(word, found.word));

const isFurther = (word: Token['word'], found: Token['word']): boolean =>
  statusOrder.indexOf(word?.after ?? 'proposed') > statusOrder.indexOf(found?.after ?? 'proposed');

/** Whether the next clause opens with a time or an adverb and then a stage. */
function goesOn(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.word?.after != null) return token.word.surface !== '建设' && hasNoObject(tokens[at + 1], text);
    const isTime = token.type === 'mark' && !isBreak(token, text);
    if (!isTime && token.type !== 'stop' && !/^(?:如期|计划|预计|将|于|并|已|也)$/.test(wordsOf(token, text)))
      return false;
  }
  return false;
}

import { partDefined } from '../../../grammar/name.ts';
import type { Sentence } from '../../sentences/article.ts';
import { anyListOpener, listOpeners, openerTokens } from '../../sentences/list-openers.ts';
import { type Group, stagesOf } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, isOneOf, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { type Outlook, type Progress, placedInPlan, progressOf, staged } from '../progress/progress.ts';
import { stageOfLabel } from './labels.ts';

/** How far a project is by the list that it stands in, where no verb of its own says so. */

/** 甲书院、乙书院等续建项目: what closes the list says how far its items are. */
export function listedAs(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
  sorts = ongoing,
): Progress | null {
  const { text } = sentence.passage;
  // 甲、乙等4个|在建|铁路项目
  const closing = group.tail?.[0] === undefined ? undefined : tokens[tokens.indexOf(group.tail[0]) - 1];
  if (isOneOf(closing, stagesOf, text) && sorts.test(wordsOf(closing, text)) && closing?.word?.before != null)
    return progressOf(sentence, closing, closing.word.before, '', outlook);
  const [status, next] = [tokens[group.end], tokens[group.end + 1]];
  if (group.tail === null || status?.word?.before == null || !sorts.test(wordsOf(status, text))) return null;
  return /^(?:项目|工程)/.test(wordsOf(next, text))
    ? progressOf(sentence, status, status.word.before, '', outlook)
    : null;
}

const ongoing = /^(?:续建|在建)$/;
/** 甲一期、乙二期等6项新开工项目: weaker than what is said of them. */
export const sortsOfStage = /^(?:新开工|开工|新竣工|竣工|完工|新投产|投产|签约|新签约|拟建|储备|谋划|规划)$/;

const inAll = /^[0-9.]+(?:余|多)?(?:公里|千米)$/;

/** 甲、乙等|续建|项目, 甲、乙等8个招商引资|签约|项目: what closes the list, where how far they are stands before what they are. */
export function withClosing(group: Group, all: readonly Token[], text: string): Group {
  const { tail, end } = group;
  // 甲、乙等4条高速公路|216公里: how long they are closes no list
  if (tail?.slice(-2, -1).some(isHead) && inAll.test(wordsOf(tail.at(-1), text)))
    return { ...group, tail: tail.slice(0, -1) };
  if (tail === null || tail.some(isHead)) return group;
  const isStage =
    isOneOf(all[end], stagesOf, text) ||
    (all[end]?.word?.before != null && sortsOfStage.test(wordsOf(all[end], text)));
  const next = all[end + 1];
  return isStage && next?.word?.kind?.role === 'work' ? { ...group, tail: [...tail, next] } : group;
}

/** 已开工的3个学校项目为|甲中学、乙小学: as far as those that are counted before 为. */
export function countedAs(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, items }: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  // 近期建设项目包括3条线：|甲铁路、乙铁路
  const from = tokens[first]?.from ?? sentence.start;
  const to = items.at(-1)?.tokens.at(-1)?.to ?? from;
  if (nearTerm.test(text.slice(sentence.start, from)) && /^[、，。；（(]/.test(text.slice(to)))
    return placedInPlan(from);
  const opener = openerTokens(tokens, first, text);
  if (items.length < 2 || opener === first) return null;
  const of = tokens.findLastIndex((token, at) => at < first && wordsOf(token, text) === '的');
  const stage = tokens[of - 1];
  const status = stage?.word?.after ?? stage?.word?.before ?? null;
  // 正在修建的大桥有3座，|分别为|甲大桥、乙大桥: what was counted in the clause before
  const mark = tokens[opener - 1];
  const isApart = mark !== undefined && isBreak(mark, text) && tokens[opener - 2]?.type === 'count';
  const until = isApart ? opener - 1 : first;
  const start = tokens.findLastIndex((token, at) => at < until && isBreak(token, text)) + 1;
  if (stage === undefined || status === null || of - 1 < start) return null;
  const counts = tokens.slice(start, first).some(({ type }) => type === 'count');
  const isPlain = tokens
    .slice(of + 1, isApart ? opener - 1 : opener)
    .every((token) => plain.has(token.type) || (isApart && /^(?:有|共|共有|达)$/.test(wordsOf(token, text))));
  return counts && isPlain
    ? progressOf(sentence, stage, status, text.slice(tokens[start]?.from, stage.from), outlook)
    : null;
}

/** What is to be built in the years to come, as a plan lists it. */
const nearTerm =
  /(?:^|[，。；期])近期(?!已|正)[^，。；]{0,14}(?:建设)?(?:项目|线路|工程)(?:包括|共有|有|为)[^，。；：:]{0,8}[：:](?:[^。；已正将]*[、，）)])?$/;

const plain: ReadonlySet<Token['type']> = new Set(['count', 'kind', 'generic', 'text']);

/** 在建的5个项目，计划明年建成。其中：甲铁路…计划2013年底建成: they are of those that the sentence before calls begun. */
export function isOfBuilt(
  { passage: { text }, start }: Sentence,
  { said, from: at, to }: Progress,
  first: Token | undefined,
): boolean {
  // 将建成 is to come by its words alone
  const isFinishing = said === 'planned' && /[建竣完通投][成工车产用]$/.test(text.slice(at, to));
  if (said !== 'completed' && said !== 'operating' && !isFinishing) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  if (/^其中/.test(text.slice(start, start + 2)) && /在建的|续建/.test(before)) return true;
  // 在建高速公路1000公里，其中今年将建成2条，分别是甲高速、乙高速
  if (
    first !== undefined &&
    /在建(?:的)?[^。；]{0,24}，其中[^。；]*$/.test(text.slice(Math.max(start, first.from - 160), first.from))
  )
    return true;
  // 新开工建设的4所小学包括位于…的甲小学，位于…的乙小学，均将于明年建成
  const from = first?.from ?? start;
  return countedAsBegun.test(text.slice(Math.max(start, from - 160), from));
}

const countedAsBegun = new RegExp(
  `(?:开工|开工建设|在建|续建)的\\d+[所个条座项][^，。；]{1,10}${listOpeners}`,
);

/** 谋划5个铁路项目。其中，甲铁路计划年底建成: they are of those that are only thought of. */
export const isOfPlanned = ({ passage: { text }, start }: Sentence): boolean =>
  text.startsWith('其中', start) &&
  /(?:谋划|拟建|规划)[^。]{0,30}(?:项目|工程)/.test(text.slice(Math.max(0, start - 60), start));

/** 两廊：湘江东岸先进制造业走廊、…; 将形成“六纵”。“六纵”分别是：甲通道、…: the parts of a plan. */
export function definitionOf(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  group: Group,
  { isPlan }: Outlook,
): Progress | null {
  const mark = tokens[group.first - 1];
  // 列入省重点项目的有|甲大桥、乙水厂
  if (mark !== undefined && entering.test(text.slice(Math.max(start, mark.to - longestEntry), mark.to)))
    return placedInPlan(mark.from);
  const from = tokens[group.first]?.from ?? start;
  // 重点保障|甲高铁、乙水库等5个项目: what land or money is kept for
  if (group.tail?.at(-1)?.word?.kind?.role === 'work' && isKeptFor.test(text.slice(start, from)))
    return placedInPlan(from);
  // 按照规划，|甲铁路网|由9条线组成
  if (byPlan.test(text.slice(start, from)) && laidOut.test(text.slice(from, from + longestLayout)))
    return placedInPlan(from);
  // 将再建6座大桥。这6座大桥分别是|甲大桥、乙大桥
  const isNamed = group.items.every(({ tokens: words }) => words.some(isHead));
  if (
    isPlan &&
    isNamed &&
    group.items.length > 1 &&
    /^分别[是为]$/.test(wordsOf(mark, text)) &&
    mark !== undefined
  )
    return placedInPlan(mark.from);
  if (mark === undefined || !/[：:，]/.test(wordsOf(mark, text))) return null;
  const isListed = isPlan && listAhead.test(text.slice(Math.max(start, mark.from - longestAhead), mark.from));
  return isListed || (partDefined(text) !== '' && !wordsOf(mark, text).startsWith('，'))
    ? placedInPlan(mark.from)
    : null;
}

const isKeptFor = /(?:重点|优先|全力|统筹)(?:支持|保障)了?$/;
const byPlan = /^(?:按照|根据|依照|依据|按)[^，。；]{0,24}(?:规划|方案)[^，。；]{0,6}[，,]$/;
/** …网由5条线组成，其中1号线已运营: the network stands in part. */
const laidOut =
  /^[^，。；]{2,16}网(?:总?共|将|近期|远期)?(?:包括|包含|规划|含|有|由)[^，。；]{0,4}条(?![^。]*已经?(?:全部|全线|正式|建成|投入)*(?:运[营行]|通车|开通|投用))/;
const longestLayout = 80;
const entering =
  /(?:列入|纳入|列为)[^，。；、]{0,20}(?:(?:重点|重大|年度|建设|投资|开工|实事)[^，。；、]{0,4}(?:项目|工程)|计划|规划|项目库)(?:清单|名单)?的(?:[共还]?有|包括|是|为)$/;
const longestEntry = 40;
const listAhead = new RegExp(`${listOpeners}$`);
const longestAhead = 6;

/** 未来五年主要是三大工程：甲工程，乙工程|建设，丙工程: each clause is a name of those that are planned, and nothing is said of it. */
export function amongWorks(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  group: Group,
  { isPlan }: Outlook,
): Progress | null {
  const from = tokens[group.first]?.from ?? 0;
  if (!isPlan || !/[：:，]/.test(text.charAt(from - 1))) return null;
  return wholeClause.test(text.slice(tokens[group.end - 1]?.to)) &&
    announcesWorks.test(text.slice(Math.max(start, from - longestWorks), from))
    ? placedInPlan(from)
    : null;
}
const wholeClause = /^(?:的?建设)?(?:[，；。]|$)/;
const announcesWorks =
  /(?:[二三四五六七八九十]大|[0-9二三四五六七八九十]+[项个])(?:重点|重大|骨干|标志性)?(?:工程|项目)[：:](?:[^，。；：]{2,40}，)*$/;
const longestWorks = 120;

const opensLines = new RegExp(`(?:如下|${anyListOpener}|名单|清单|项目|工程)[：:]$`);
/** - 甲铁路：998公里, ●乙项目, 3.丙大桥: a line of a list. */
const line = /^(?:[-–●•◆■]|[（(]?[0-9]{1,2}[）).．、])/;
const leads: readonly (readonly [RegExp, Status])[] = [
  [/(?:计划|拟|将|要|即将|准备)(?:新|集中)?(?:开工|建设|新建|实施|开建)|规划|储备|谋划/, 'planned'],
  [/已?(?:建成|竣工|完工)|通车|投[产用]/, 'completed'],
  [/在建|续建|开工|建设中/, 'under_construction'],
];

/**
 * 今年要开工的铁路如下：, or 续建项目, and then a line for each: how far the words before a list say that all in it are;
 * null outside of one.
 */
export function leadOfList(before: string, text: string, last: Status | null): Status | null {
  const label = stageOfLabel(before);
  if (label !== null && isItem(text)) return label;
  if (!line.test(text)) return isItem(text) || (line.test(before) && !chapter.test(text)) ? last : null;
  if (!opensLines.test(before)) return last;
  const lead = before.slice(Math.max(before.lastIndexOf('。') + 1, before.length - longestLead));
  return leads.find(([words]) => words.test(lead))?.[1] ?? null;
}

/** 1.甲大桥, 乙水厂: a line that is numbered, or has no room for more than a name. */
const isItem = (text: string): boolean =>
  line.test(text) || (text.length <= longestItem && !/[。；：:]/.test(text) && !chapter.test(text));
const longestItem = 30;
const chapter = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第)/;
const longestLead = 60;

/** 3.|甲大桥, 甲大桥、|乙水厂: nothing but names stands before it. */
const opensItem = /^[-–●•◆■（(0-9)）.．\s]*(?:、\s*|(?:[^，,、“”（）()]{3,16}、)+)?$/;

/** What a line of such a list opens with, or has alone. */
export function asListed(
  status: Status | null,
  { from }: { readonly from: number },
  { passage: { text }, start }: Sentence,
): Progress | null {
  if (status === null || start > 0 || !isItem(text) || !opensItem.test(text.slice(0, from))) return null;
  return staged(status, from, '', 'as the words before its list say');
}

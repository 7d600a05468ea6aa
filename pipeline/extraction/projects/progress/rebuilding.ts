import { anyOf } from '../../../lexicons/any-of.ts';
import type { Sentence } from '../../sentences/article.ts';
import { alterations, alteringWorks } from '../../sentences/building-words.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { worksAlong } from '../list/shared-works.ts';
import { type Outlook, type Progress, staged } from './progress.ts';

/**
 * How far what stands already is, or what is done to it.
 *
 * `将对甲铁路进行扩能改造` planned · `正对甲路进行改造` under construction · `运行一年的甲班列` operating
 */

/** 将对甲铁路、乙铁路|进行扩能改造, 正在对甲路|进行拓宽改造; what was repaired is as it was. */
const rebuilding = new RegExp(
  '^(?:等[^，。；、]{0,8})?进行了?(?:全面|整体|大规模|新一轮)?' +
    `(?:扩能|扩容|拓宽|提质|提速|提升|升级|电气化|快速化|标准化|现代化|双线|复线){0,2}${anyOf(alterations)}`,
);

function stageOfRebuilding(before: string, words: string, { isPlan }: Outlook): Status | null {
  if (words.includes('了')) return 'completed';
  // 正对甲路|进行改造，明年通车: it goes on, whatever is still to come of it
  if (/(?:正在?|已经?|正式|开始|启动|着手|继续|同步)对$/.test(before)) return 'under_construction';
  return /(?:将|拟|计划|准备|决定|要)(?:在|于)?对$/.test(before) || isPlan ? 'planned' : null;
}

/** 将对甲铁路|进行扩能改造: what is done to it; `predicate`, what else is said of it, knows better unless it looks ahead from works that go on. */
function asRebuilt(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
  predicate: Progress | null,
): Progress | null {
  const from = tokens[group.first]?.from ?? start;
  const to = tokens[group.end - 1]?.to ?? from;
  if (wordsOf(tokens[group.first - 1], text) !== '对') return null;
  const rebuilt = rebuilding.exec(text.slice(to, to + longestBehind))?.[0];
  if (rebuilt === undefined) return null;
  const stage = stageOfRebuilding(text.slice(Math.max(start, from - longestBefore), from), rebuilt, outlook);
  const isKnown = predicate !== null && !(predicate.status === 'planned' && stage === 'under_construction');
  return stage === null || isKnown ? null : staged(stage, to, rebuilt, 'what is done to it');
}

/** 运行一年的|甲班列, 成立三年多的|乙新区 */
const runs =
  /(?:运行|运营|开通|投用|投运|通车|启用|成立|开园)[仅已近了刚满超过]{0,2}[0-9一二两三四五六七八九十半]{1,3}(?:年|个月|天|周)[多余]?的$/;

/** 通车十年的|甲大桥维修工程, 开通五年的|1号线北延线: the bridge and the line run, and not the works or what is added. */
const added = new RegExp(
  `${anyOf(alterations)}|维修|加固|大修|拓宽|提升|提质|升级|[东西南北]延|延[伸长]|[一二三四五六]期`,
);

function asRunning(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  { first, end }: Group,
): Progress | null {
  const from = tokens[first]?.from ?? start;
  const since = runs.exec(text.slice(Math.max(start, from - longestBefore), from));
  if (since === null) return null;
  const name = tokens.slice(first, end);
  const isWork =
    added.test(text.slice(from, name.at(-1)?.to)) ||
    name.some(({ word }) => /^(?:work|part)$/.test(word?.kind?.role ?? ''));
  return isWork ? null : staged('operating', from - since[0].length, since[0], 'it has been so for a time');
}

/** What is said of a thing, or else what is done to it or how long it has run. */
export const orAsItStands = (
  predicate: Progress | null,
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null =>
  asRebuilt(sentence, tokens, group, outlook, predicate) ??
  asLengthened(sentence, tokens, group, outlook) ??
  predicate ??
  asCarriedOut(sentence, tokens, group, outlook) ??
  asRunning(sentence, tokens, group);

const longestBehind = 20;
const longestBefore = 16;

const beginning = /^(?:正式|全面|顺利)?(?:启动|完成|实施|开展|推进|加快)了?$/;
const moving = /^(?:整体|异地)?(?:迁建|搬迁|重建)(?:工程|项目)?$/;

const carriedOut = new RegExp(
  `^(?:(?:正在?|将|已|计划|全面|正式)*(?:启动|实施|开展|推进|进行)了?)(${alteringWorks})(?=[，。；、]|总?投资|$)`,
);
const longestWorks = 26;

/** 甲机场|实施三期扩建工程: the works on it are what is built; empty where it carries out none. */
export function worksCarriedOut({ items, tail, end }: Group, all: readonly Token[], text: string): string {
  const from = all[end - 1]?.to ?? 0;
  const kind = items.at(-1)?.tokens.findLast(isHead)?.word?.kind;
  const stands = kind?.role !== 'region' && kind?.role !== 'work' && kind?.category !== 'pilot_zone';
  return items.length === 1 && tail === null && stands
    ? (carriedOut.exec(text.slice(from, from + longestWorks))?.[1] ?? '')
    : '';
}

/** 甲医院|实施三期扩建工程: the works go on, where no plan tells of them. */
function asCarriedOut(
  { passage: { text } }: Sentence,
  tokens: readonly Token[],
  group: Group,
  { isPlan }: Outlook,
): Progress | null {
  if (worksCarriedOut(group, tokens, text) === '') return null;
  const from = tokens[group.end - 1]?.to ?? 0;
  const verb =
    /^[^，。；]{0,4}(?:启动|实施|开展|推进|进行)/.exec(text.slice(from, from + longestWorks))?.[0] ?? '';
  const status = isPlan || /将|计划/.test(verb) ? 'planned' : 'under_construction';
  return staged(status, from, verb, 'works on it are carried out');
}

/** 殡仪馆启动|迁建: what is done to it is its name's end; empty where nothing is. */
export function worksBegun({ items, tail, end }: Group, all: readonly Token[], text: string): string {
  const [verb, works, next] = [all[end], all[end + 1], all[end + 2]];
  const isDone =
    items.length === 1 &&
    tail === null &&
    beginning.test(wordsOf(verb, text)) &&
    moving.test(wordsOf(works, text)) &&
    (next === undefined || next.type === 'mark');
  return isDone ? wordsOf(works, text) : '';
}

/** 将甲线|向东延伸4公里: a line is lengthened, and what is built is its 东延. */
const lengthened = /^(将|拟|计划)?向?([东西南北]{1,2})(?:延伸|延长)(了?)(?=[0-9至到约])/;
const ways: ReadonlySet<string> = new Set(['line', 'street']);

function lengthenedBy(
  { items, tail, first, end }: Group,
  all: readonly Token[],
  text: string,
): RegExpExecArray | null {
  const named = items[0]?.tokens ?? [];
  const isWay = named.some(({ word }) => ways.has(word?.kind?.role ?? ''));
  if (items.length > 1 || tail !== null || !isWay) return null;
  const found = lengthened.exec(text.slice(all[end - 1]?.to, (all[end - 1]?.to ?? 0) + longestBehind));
  const isHandled = /[把将]$/.test(wordsOf(all[first - 1], text));
  return found !== null && (isHandled || found[1] !== undefined) ? found : null;
}

/** What is built where a line is lengthened, the end of its name; empty where none is. */
export function extension(group: Group, all: readonly Token[], text: string): string {
  const side = lengthenedBy(group, all, text)?.[2];
  return side === undefined ? worksAlong(group, text) : `${side}延`;
}

/** 计划将甲线|向东延伸4公里, 去年把乙线|向北延伸了3公里; null where nothing says whether it has been. */
function asLengthened(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  group: Group,
  { isPlan }: Outlook,
): Progress | null {
  const found = lengthenedBy(group, tokens, text);
  if (found === null) return null;
  const [said, ahead, , done] = found;
  const before = text.slice(
    Math.max(start, (tokens[group.first]?.from ?? start) - 40),
    tokens[group.first]?.from,
  );
  const isToCome =
    ahead !== undefined || isPlan || /(?:将|拟|计划|规划|打算)[^，。；]{0,20}[把将]$/.test(before);
  const status = done === '了' ? 'completed' : isToCome ? 'planned' : null;
  return status === null
    ? null
    : staged(status, tokens[group.end - 1]?.to ?? start, said, 'a line is lengthened');
}

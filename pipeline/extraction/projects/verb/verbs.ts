import { clauseBefore, type Sentence } from '../../sentences/article.ts';
import { openerBefore } from '../../sentences/list-openers.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead, standsBeforeDeed } from '../../sentences/names/items.ts';
import { isBreak, isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { takesObject } from '../name/edge.ts';
import { isBroughtIn } from '../name/site.ts';
import {
  isOnlyTime,
  type Outlook,
  type Progress,
  placedInPlan,
  progressOf,
  reach,
  staged,
} from '../progress/progress.ts';
import { describes } from './clause.ts';
import { isContents } from './contents.ts';
import { isEffect } from './effect.ts';
import { deed, isUndated, longSince, withOutlook } from './time.ts';
import { asWork } from './work.ts';

const becoming = wordList('成为', '打造成为', '建设成为');

/** 加快建设…, 建成…, 规划建设…; a list that goes on after 主要是 or a colon has its verb in a clause before. */
export function verbOf(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  const from = tokens[group.first]?.from ?? sentence.start;
  const isWay = group.items.at(-1)?.tokens.findLast(isHead)?.word?.kind?.role === 'line';
  if (isPosition(text.slice(Math.max(sentence.start, from - longestPosition), from), isWay)) return null;
  const modifier = modifierOf(tokens, group, text);
  const modified = modifier?.word?.after ?? modifier?.word?.before ?? null;
  if (modifier !== null && describes(sentence, tokens, group, modifier)) return null;
  if (modifier !== null && modified !== null) return ofModifier(sentence, modifier, modified, outlook);
  let isLinked = false;
  let hasColon = false;
  const opener = openerBefore(text, from, sentence.start);
  for (let at = group.first - 1; at >= Math.max(0, group.first - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.from >= opener) continue;
    // 建成最大的水厂——|甲水厂: what it is, before its name
    if (at === group.first - 1 && /^(?:——|――)$/.test(wordsOf(token, text))) continue;
    if (isBreak(token, text)) {
      // 建成甲路；园林类2项，包括乙园: what another sentence of the list says
      if (isLinked && !hasColon && wordsOf(token, text).startsWith('；')) return null;
      if (token.to === opener && opener < from) {
        isLinked = true;
        continue;
      }
      if (opensBracketList(tokens, at, text) || opensNames(tokens[at - 1], text)) {
        isLinked = true;
        continue;
      }
      // 在建的12座，有|甲大桥、乙大桥: what was counted
      if (wordsOf(tokens[at + 1], text) === '有' && tokens[at - 1]?.type === 'count') {
        isLinked = true;
        continue;
      }
      const colon = opensList(token, tokens[at + 1], text) ? at : colonBefore(tokens, at, text);
      if (colon < 0 && !isLinked && !isCommaList(token, tokens, at, group, text)) return null;
      if (colon >= 0) {
        at = colon;
        hasColon = true;
      }
      isLinked = true;
      continue;
    }
    // 甲学校是某镇建设的|高标准公办学校: what it is
    if (wordsOf(token, text) === '的' && describes(sentence, tokens, group, token)) return null;
    // 建设成为示范区、枢纽港: what something is to become names nothing
    if (isOneOf(token, becoming, text)) return null;
    if (outlook.isPlan && tokens[at - 1]?.type === 'quote' && wordsOf(token, text) === '是')
      return placedInPlan(token.from);
    const isRebuilt = isRebuilding(tokens, at, isLinked ? at : group.first - 1, text);
    const status = !isRebuilt && isWithinName(token, tokens[at + 1]) ? null : stageOf(token, group, text);
    // 设站25座，主要缓解|甲火车站的交通压力: it is the object of a verb that says nothing of it
    if (
      status === null &&
      at === group.first - 1 &&
      token.type === 'stop' &&
      takesObject(wordsOf(token, text))
    )
      return null;
    // 甲空间运营、|乙园区: what it says is of the item that it ends
    if (tokens[at + 1]?.type === 'list' && tokens[at + 2]?.word?.before == null && at < group.first - 1)
      continue;
    if (status === null || isOnlyTime(token, text) || isOfSum(token, text)) continue;
    if (isContents(sentence, token, group) || isEffect(sentence, token)) return null;
    if (/^(?:是指|指)$/.test(token.word?.surface ?? '') && !outlook.isPlan) return null;
    const earlier = precedingVerb(tokens, at, text);
    const until = tokens[group.first]?.from ?? token.to;
    const stage = earlier?.word?.before ?? status;
    return longSince(sentence, withOutlook(sentence, earlier ?? token, stage, outlook, until), outlook);
  }
  return null;
}

/** 投资|完成|最好的是甲项目: how much of a sum is spent, and not what is done. */
const isOfSum = ({ from, to }: Token, text: string): boolean =>
  text.slice(from, to) === '完成' && /(?:投资|任务|产值|指标)$/.test(text.slice(Math.max(0, from - 2), from));

/** 定位为甲枢纽和乙中心, 目标是建设丙基地: what something is to be for others, which no way is (目标是建设丁大桥); 集甲、乙于一体的产业园 is what it is. */
const isPosition = (words: string, isWay: boolean): boolean =>
  (!isWay && /目标是(?:建设|打造)[^。；;]*$/.test(words)) ||
  /定位(?:为|是|，即|,即)[^。；;]*$|(?:[于为]一体|为(?:主题|特色|主体|核心|支撑|主)|融合)的$/.test(words);
const longestPosition = 60;

const built: ReadonlySet<string> = new Set(['work', 'line', 'street', 'junction', 'site', 'part']);

/** What a verb says of what follows; 实施甲行动 runs it, 实施乙项目 builds it. */
function stageOf({ word, from, to }: Token, { items, tail }: Group, text: string): Status | null {
  if (
    word?.surface === '新建' &&
    besideContinued.test(text.slice(Math.max(0, from - longestContinued), from))
  )
    return 'under_construction';
  const ending = items.at(-1)?.tokens.at(-1);
  if (isBroughtIn(word?.surface ?? '', tail?.at(-1) ?? ending, text, to)) return 'planned';
  const last = (tail?.findLast(isHead) ?? ending)?.word?.kind;
  const isBuilding =
    word?.before === 'operating' && /^实施了?$/.test(word.surface) && last != null && built.has(last.role);
  // 投资修建了甲路, 新扩建了乙小学; 开工建设了丙水库 has begun and no more
  const isDeed = deed.test(word?.surface ?? '') && !/[开动]工/.test(word?.surface ?? '');
  if (word?.before === 'under_construction' && text.startsWith('了', to) && isDeed) return 'completed';
  return isBuilding ? 'under_construction' : (word?.before ?? null);
}

/** 续建甲大桥、|新建|乙水库, 开工建设甲铁路、|新建|乙水厂: what is begun beside works that go on is not done. */
const besideContinued = /(?<!完成)(?:(?:续建|开工建设)[^。；;：:]{2,}[、，,]|续建)$/;
const longestContinued = 36;

/** 将与|已建成通车的甲高速|、在建的乙高速相连: the one runs already, and the other is being built, whatever is to come beside them. */
const isSoNow = (before: string, words: string): boolean =>
  /已经?(?:全线|正式|建成|开通|通车|投入)?$/.test(before) || /^(?:已|在建|正在)/.test(words);

/** 在建的甲乙客专, 即将开通的|甲口岸 */
function ofModifier(sentence: Sentence, modifier: Token, status: Status, outlook: Outlook): Progress | null {
  // 甲高速将与|去年建成通车的乙高速|贯通
  const before = clauseBefore(sentence, modifier.from).replace(/^.*[与同](?=[0-9]{4}年|[去前今]年)/, '');
  const said = wordsOf(modifier, sentence.passage.text);
  const isNow = isSoNow(before, said);
  const words = isNow ? '' : before;
  const progress = longSince(sentence, progressOf(sentence, modifier, status, words, outlook), outlook);
  if (isNow && progress?.isFuture === true) return staged(status, modifier.from, said, 'it is so now');
  if (isUndated(sentence, progress)) return null;
  // 全县首个|建成的甲产业园: which of all it is, and no part of it
  return asWork(progress, said, words.replace(/首[个座条家所](?:正式|全面|投资)?$/, ''), outlook);
}

/** 在建的甲乙客专, 这次签约的生产线; 正在谋划|建设的甲运河 is only thought of */
export function modifierOf(tokens: readonly Token[], group: Group, text: string): Token | null {
  const [of, status] = [tokens[group.first - 1], tokens[group.first - 2]];
  if (status === undefined || wordsOf(of, text) !== '的') return null;
  if (status.to !== of?.from || (status.word?.after ?? status.word?.before) == null) return null;
  const earlier = tokens[group.first - 3];
  return earlier?.to === status.from && earlier.word?.after === 'planned' ? earlier : status;
}

/** 将|改造|甲路、乙路: the verb, and no part of a name. */
const rebuilding = wordList(...verbsOf('rebuilds', 'repairs'), '拓宽');

/** 城乡建设厅, 省重点项目: a verbal noun of another name. */
const isWithinName = ({ type }: Token, next: Token | undefined): boolean =>
  type === 'kind' || (type === 'soft' && next?.type === 'org');

/** 将|改造|甲路: right before the `last` word that may be such a verb; 改扩建|甲小学、乙小学，丙学校: of all in the list. */
const isRebuilding = (tokens: readonly Token[], at: number, last: number, text: string): boolean =>
  at === last &&
  isOneOf(tokens[at], rebuilding, text) &&
  !/^(?:list|mark|stop)$/.test(tokens[at + 1]?.type ?? 'mark') &&
  standsBeforeDeed(tokens[at - 1], text);

const opensList = (mark: Token, next: Token | undefined, text: string): boolean =>
  /[：:]/.test(wordsOf(mark, text)) || opensNames(next, text);

/** 包括, 主要是; 是 where it is a word of its own. */
const opensNames = (token: Token | undefined, text: string): boolean =>
  token !== undefined &&
  (wordsOf(token, text) === '是' || openerBefore(text, token.to, token.from) === token.from) &&
  token.to > token.from;

/** 打通2条瓶颈路段(甲高速、乙高速): the bracket names what was counted. */
function opensBracketList(tokens: readonly Token[], at: number, text: string): boolean {
  if (!/[（(]/.test(wordsOf(tokens[at], text))) return false;
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) {
    const token = tokens[back];
    if (token === undefined || isBreak(token, text)) return false;
    if (token.type === 'count' || /^\d+[圈横纵环]$/.test(wordsOf(token, text))) return true;
  }
  return false;
}

/** A colon before this clause opens a list that the verb before it governs. */
function colonBefore(tokens: readonly Token[], from: number, text: string): number {
  for (let at = from; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (token?.type === 'mark' && /[：:]/.test(wordsOf(token, text))) return at;
  }
  return -1;
}

/** 规划的青河到柳湾客专，云和到山海的客专; 建设3条航道，甲公路等3条公路，以及乙铁路: a comma between names, and none of what is done. */
function isCommaList(mark: Token, tokens: readonly Token[], at: number, group: Group, text: string): boolean {
  if (wordsOf(mark, text) !== '，') return false;
  // 建成灌区4个，甲水库等2座水库: the count belongs to the name before it
  const isCounted =
    tokens[at - 1]?.type === 'count' && /[个座条项处家所]$/.test(wordsOf(tokens[at - 1], text));
  const last = isCounted ? tokens[at - 2] : tokens[at - 1];
  const isLine = last?.type === 'kind' && last.word?.kind?.role === 'line';
  if (isLine && !isCounted) return true;
  // 完成甲古城改造，乙度假区|获评4A级: what is said of the second is its own
  const next = tokens[group.end];
  if (next?.type === 'stop' && !/^(?:的|等|在|在内)$/.test(wordsOf(next, text))) return false;
  if (isLine) return true;
  const opens = tokens.slice(at + 1, group.first).every(({ type }) => nominal.has(type));
  return opens && last !== undefined && isHead(last);
}

const nominal: ReadonlySet<string> = new Set(['list', 'count', 'mark', 'kind', 'text', 'place', 'etc']);

/** 推动|建设, 力争|建成: the verb before it says how far it is. */
export function precedingVerb(tokens: readonly Token[], at: number, text: string): Token | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || before.to !== token?.from) return null;
  if (isAhead(before)) return before;
  // 批复了新建甲铁路、|新建|乙铁路: so is the second
  const surface = token.word?.surface ?? '';
  if (before.type !== 'list' || surface === '') return null;
  for (let index = at - 2; index >= Math.max(0, at - reach); index -= 1) {
    const earlier = tokens[index];
    if (earlier === undefined || isBreak(earlier, text)) return null;
    const first = earlier.word?.surface ?? '';
    if (first !== surface && first.endsWith(surface)) return isAhead(earlier) ? earlier : null;
  }
  return null;
}

function isAhead({ word }: Token): boolean {
  const status = word?.before ?? null;
  return status === 'planned' || status === 'proposed' || status === 'preliminary_study';
}

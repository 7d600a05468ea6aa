import type { Group } from '../../sentences/names/groups.ts';
import { isHead, mayEndName } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { buildsThere } from './clause.ts';

/** What 建设, 立项 or 创建 behind a name is said of, where that is not what is named. */

/** 甲港|要以码头建设为重点: what its owner turns to, and not what is built of it. */
const isMeansOf = (text: string, end: number, { from, to }: Token): boolean =>
  turnsTo.test(text.slice(to, to + 6)) && withMeans.test(text.slice(end, from));
const turnsTo = /^为(?:重点|抓手|核心|主|引领|契机|牵引|突破口|龙头|载体|支撑|依托)/;
const withMeans = /(?:^|[，要将])(?:坚持|始终)?以[^，。；]{2,}$/;

/** 甲电站是乙公司|投资建设|的10座电站之一: who builds it, and not how far it is. */
export const isBuilderOf = (text: string, { from, to }: Token): boolean =>
  text.startsWith('的', to) &&
  /(?:建设|兴建|修建|承建|援建|建造)$/.test(text.slice(from, to)) &&
  !/^(?:正在|在|加快|规划|拟)/.test(text.slice(from, to)) &&
  isThatOf.test(text.slice(Math.max(0, from - longestBuilder), from));
const isThatOf = /(?<![的中别有])是由?(?![^，。；]*(?:正在|目前|今年|即将|[将拟]))[^，。；]{2,24}$/;
const longestBuilder = 28;

/** 甲高速与|在建|的乙高速相接, 甲高速和|在建|乙高速东段: how far the other is that it meets or stands beside. */
export const isHowOtherIs = (text: string, end: number, { from, to }: Token): boolean =>
  besides.test(text.slice(Math.max(end, from - longestTime), from)) &&
  (attribute.test(text.slice(from, to)) ? named : said).test(text.slice(to, to + 4));
const besides =
  /(?:[与和及同]|(?<![迎承])接|连接)(?:已|正|将|刚|新|[去前今同]年|日前|同[日期步时]|即将|[0-9]{4}年(?:[0-9]{1,2}月)?)*$/;
const longestTime = 12;
const attribute = /^(?:在建|拟建|续建|已建)$/;
const named = /^的?(?!项目|工程|阶段|过程|规模)[\u4e00-\u9fff0-9A-Z]{2}/;
const said = /^的[\u4e00-\u9fff0-9A-Z]{2}/;

/** 为“甲路”|建设添彩, 甲试点等强国|建设试点|任务有序推进: what is quoted, or what the list is of; 甲医院获批重点医院|建设单位: what it is to be called; 甲中学|开工建设新校区, 甲医院今年|开建新院区: what is built there. */
export function isOfOther(tokens: readonly Token[], at: number, group: Group, text: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const words = wordsOf(token, text);
  if (isBuilderOf(text, token)) return true;
  if (isHowOtherIs(text, tokens[group.end - 1]?.from ?? 0, token)) return true;
  if (starts.test(words)) return next?.from === token.to && buildsThere(group, text, token.to);
  if (!/(?:建设|立项|创建)$/.test(words)) return false;
  if (isMeansOf(text, tokens[group.end - 1]?.to ?? 0, token)) return true;
  if (token.to - token.from > 2) return next?.from === token.to && buildsThere(group, text, token.to);
  if (words === '建设' && next?.from === token.to && isAnother.test(text.slice(token.to, token.to + 6)))
    return buildsThere(group, text, token.to);
  if (at > group.end && before?.type === 'quote') return true;
  return next?.word?.kind?.category === 'pilot_zone' || titled.test(text.slice(token.to, token.to + 4));
}
/** 建设|新院区, 建设|分校: another one of its own. */
const isAnother = /^了?(?:新[院校馆厂]|分[院校馆]|[东西南北]+[院校]区)/;
const starts = /^(?:开建|动建|兴建|筹建|建起|启建|已建成)了?$/;
const titled = /^(?:建设|创建)?(?:单位|名单|对象|名录|行列|高校)/;

/**
 * 将与甲高铁和|在建的|乙高铁连通, 甲高速将连接|已通车的|乙高速: how far the other one is, whose name follows; 甲桥和新建的乙桥通车 have one
 * predicate.
 */
export function isOfJoined(tokens: readonly Token[], at: number, end: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || !ofOther.test(text.slice(token.to, token.to + longestModifier))) return false;
  const isStage = (token.word?.after ?? token.word?.before) != null || /^已经?$/.test(wordsOf(token, text));
  if (!isStage) return false;
  const before = tokens[at - 1];
  return at === end
    ? before?.type === 'list' && meets.test(text.slice(Math.max(0, token.from - longestMeeting), token.from))
    : /(?:连接|衔接|串联|接入|连通)$/.test(wordsOf(before, text));
}
const ofOther = /^(?:运营|通车|投用|使用)?的[\u4e00-\u9fff]{2}/;
const longestModifier = 6;
const meets = /(?:[与同跟接]|连通|连接)[^，。；]*$/;
const longestMeeting = 80;

/** 甲电网改造、机井|通电|和乙工程已完成: another item of the list, that no kind ends. */
export const isOfItem = (tokens: readonly Token[], at: number, { items, end }: Group): boolean =>
  at === end &&
  items.length > 1 &&
  tokens[at + 1]?.type === 'list' &&
  tokens[at + 2]?.word?.after == null &&
  items.at(-1)?.tokens.every(({ type, from, to }) => type === 'text' && to - from <= longestSort) === true;
const longestSort = 4;

/** 甲新城|先后建成|乙、丙两个公园, 甲园区|开工建设了|冷链中心: the verb has an object of its own, so that a place is who builds it. */
export function buildsAnother(
  tokens: readonly Token[],
  at: number,
  { items, tail, end: behind }: Group,
  text: string,
): boolean {
  const token = tokens[at];
  const own = items.at(-1)?.tokens.findLast(isHead)?.word?.kind?.role ?? '';
  if (token === undefined || tail !== null || !places.has(own)) return false;
  // 甲厂引进设备|建成|的生产线投产: what the stage is told of stands behind 的
  if (at > behind && token.word?.after != null && wordsOf(tokens[at + 1], text) === '的')
    return tokens[at + 2]?.type === 'text' || tokens[at + 2]?.type === 'kind';
  if (!building.test(wordsOf(token, text))) return false;
  // 甲园区建设|标准厂房 may be what is built of it; 甲园区投资3亿元|建设|冷链中心 is not
  if (at === behind && wordsOf(token, text) === '建设') return false;
  let end = at + 1;
  if (wordsOf(tokens[end], text) === '了') end += 1;
  if (tokens[end]?.type === 'kind' && tokens[end]?.word?.kind?.role === 'work') return false;
  while (end < tokens.length && inObject.has(tokens[end]?.type ?? 'stop')) end += 1;
  const last = tokens[end - 1];
  return (
    end > at + 1 &&
    last !== undefined &&
    (tokens[end]?.type === 'etc' || last.type === 'count' || mayEndName(last))
  );
}
const places: ReadonlySet<string> = new Set(['site', 'region', 'centre']);
const building = /(?:[^全线]建成|[^续在]建设|兴建|修建|新建)$|^建[成设]$/;
const inObject: ReadonlySet<Token['type']> = new Set([
  'text',
  'generic',
  'place',
  'count',
  'quote',
  'org',
  'list',
  'kind',
  'paren',
]);

/** 甲铁路长80公里，与|乙高速|相接: another line; 设|站|27座 counts what it has, |国道|技术标准 is how it is built, and 主|桥 is a part of it. */
export function isOtherLine(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.type !== 'kind' || token.word?.kind?.role !== 'line') return false;
  if (/^[主引]$/.test(wordsOf(tokens[at - 1], text))) return false;
  const isCounted = token.word.surface === '站' && tokens[at + 1]?.type === 'count';
  return !isCounted && !/^(?:[^，]{0,2}外|技?术?(?:标准|等级))/.test(text.slice(token.to, token.to + 4));
}

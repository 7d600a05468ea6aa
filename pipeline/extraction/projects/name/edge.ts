import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import { verbRows } from '../../../lexicons/verbs.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { isOfStation } from '../../sentences/way-ends.ts';

/**
 * Where a name ends because its predicate begins, though no lexicon of names bounds it there.
 *
 * `甲市妇幼保健院|确定了代建单位` · `乙水厂工程|利于改善水质`; 丙医院管理 and 丁园区服务能力 go on.
 */

const says: ReadonlySet<string> = new Set(['event', 'up', 'down', 'reach', 'act', 'predicate', 'adverb']);
const nouns: ReadonlySet<string> = new Set(
  verbRows.filter(({ role }) => role === 'nominal' || role === 'noun').map(({ surface }) => surface),
);
const trie = buildTrie(
  verbRows
    .filter(({ surface, role }) => says.has(role) && surface.length > 1)
    .map(({ surface }): [string, string] => [surface, surface]),
);

/** 某电站|才开工, 某医院|有序推进, 某工厂|一次试车成功: what is said of a name begins so, and no name goes on so behind its kind. */
const saying =
  /^(?:距(?!离)|日(?=处理(?!中心|厂|站|场)|供[水热气]|产[0-9量值能]|均)|成[了为]|可(?=[容提满实解年日供带辐覆新停同使让减缩节创安吸收处])|[获共能再刚才便较比仅只约达超近属叫暂令往随止]|按计划|有序|紧张|火热|隆重|刚刚|非常|十分|暂停|停止|重新|重启|此次|本次|一次性?(?=[试投通建])|同步(?=[实推开建启加进])|并网(?=[，。；、])|开始|尽早|意味着|标志着|备受|引发|结束|方便|尚(?=[未处在需无待不])|截至|截止|自从?(?![治贸来动由主然])|经(?![济营开])|[定拟]于)/;

/** Whether a predicate opens at a place: a verb or an adverb of two characters or more that is not a noun as often. */
export function opensPredicate(text: string, at: number): boolean {
  if (saying.test(text.slice(at, at + 6))) return true;
  const found = longestTerm(trie, text, at, text.length);
  if (found === null) return false;
  return !nouns.has(found.entry) || /^[了为于是0-9“]/.test(text.charAt(found.end));
}

const acting: ReadonlySet<string> = new Set(['act', 'predicate', 'up', 'down']);
const actions: ReadonlySet<string> = new Set(
  verbRows
    .filter(({ role, surface }) => acting.has(role) && surface.length > 1)
    .map(({ surface }) => surface),
);

const openers = buildTrie(
  verbRows
    .filter(({ role, surface }) => acting.has(role) && surface.length > 1 && !nouns.has(surface))
    .map(({ surface }): [string, string] => [surface, surface]),
);

/** 安装|云山大道, 掀起|青河铁路: how long the verb is that stands at a place and is never a noun; 0 where none does. */
export const verbAt = (text: string, at: number, end: number): number =>
  isOfStation(text, at) ? 0 : (longestTerm(openers, text, at, end)?.end ?? at) - at;

/** Whether a word is a verb of acting on something: 缓解, 带动, 连接. */
export const takesObject = (word: string): boolean => actions.has(word);

/** 甲大桥|南岸的路网, 甲高速|出入口景观提升, 乙高速丙|出口: the name only says where. */
export const isWhereBeside = (text: string, at: number): boolean =>
  beside.test(text.slice(at, at + longestSide));
const beside =
  /^(?:[东南西北两]岸|沿线|沿岸|周边|一带|出入|两[侧旁边]|路口|道口|口[部外])|^[\u4e00-\u9fff]{2,5}[出入]口/;
const longestSide = 7;

/** 在建的|甲机场, 去年投用的|乙小学: whether a stage stands right before a name; 建成的甲水库大坝|监测系统 is of what is in it. */
export function isToldBefore({ first, items }: Group, all: readonly Token[], text: string): boolean {
  const [stage, of] = [all[first - 2], all[first - 1]];
  const end = items[0]?.tokens.findLast(isHead)?.to ?? text.length;
  return (
    !inside.test(text.slice(end, end + longestInside)) &&
    of?.from === stage?.to &&
    wordsOf(of, text) === '的' &&
    (stage?.word?.after ?? stage?.word?.before) != null
  );
}
const inside = /^[^，。；、的]{0,8}(?:系统|平台|设备|设施|装置|技术|食堂|厕所|机组|模板)/;
const longestInside = 12;

/** 甲医院|南区, 乙中学|东区: how many words behind a school or a hospital say which side of it is meant; 0 where none do. */
export function wordsOfSide(tokens: readonly Token[], end: number, text: string): number {
  const whole = tokens[end - 1];
  // 工业大道|南、市民大道: which half of a street
  const side = tokens[end];
  if (
    end === tokens.length - 1 &&
    /(?:大道|[^公铁道水]路|街)$/.test(text.slice(tokens[0]?.from, whole?.to)) &&
    /^[东南西北]$/.test(wordsOf(side, text))
  )
    return half.test(text.slice(side?.to)) ? 1 : 0;
  if (whole === undefined || !hasSides.has(whole.word?.kind?.category ?? '')) return 0;
  if (!/^[东南西北]区/.test(text.slice(whole.to, whole.to + 2))) return 0;
  return tokens.slice(end, end + 2).findIndex(({ to }) => to === whole.to + 2) + 1;
}
const half =
  /^(?:[、，。；和及与等（(]|(?:正式|全线|全面)?(?:开工|动工|建设|改造|建成|通车|贯通|启动|完工|竣工))/;
const hasSides: ReadonlySet<string> = new Set(['school', 'hospital']);

/** 植物园|温室展馆, 科技馆|新馆, 甲大学|礼堂: a building that stands there; 甲博物馆|观众入馆 is what is done. */
export const isBuildingOfSite = (rest: readonly Token[], { word }: Token, text: string): boolean =>
  word?.kind?.role === 'site' &&
  rest.every(({ type }) => type === 'text' || type === 'generic' || type === 'place') &&
  building.test(text.slice(rest[0]?.from, rest.at(-1)?.to));
const building = /^[\u4e00-\u9fff]{1,5}(?<![开闭入到进出参场封访驻来])(?:馆|堂|塔楼|大?坝|看台)$/;

/** 甲国道乙段|改建、丙机场等项目: how many words behind a stretch say what is done to it, in a list of works; 0 where none do. */
export const wordsOfWork = (tokens: readonly Token[], end: number, text: string): number =>
  tokens[end]?.type === 'stop' &&
  end === tokens.length - 1 &&
  /[^，。]段(?:改建|扩建|新建|改线)$/.test(text.slice(tokens[0]?.from, tokens[end]?.to))
    ? 1
    : 0;

/** 甲电厂三期|2台100万千瓦|机组: where the plant ends of which so many units are told; 0 where none are. */
export function plantOfUnits(tokens: readonly Token[], text: string): number {
  const last = tokens.length - 1;
  if (last < 2 || wordsOf(tokens[last], text) !== '机组') return 0;
  const plant = tokens.slice(0, last).findLastIndex(isHead);
  return plant > 0 &&
    /^(?:首批|全部)?[0-9一二两三四五六七八九十]+台/.test(text.slice(tokens[plant]?.to, tokens[last]?.from))
    ? plant + 1
    : 0;
}

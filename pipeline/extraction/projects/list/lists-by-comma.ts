import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { nameWords } from '../../sentences/names/words.ts';
import { type Progress, staged } from '../progress/progress.ts';

/**
 * Lists that part their names by commas or stop at dots: what closes them has the predicate of all.
 *
 * `甲大道改造，乙产业园二期，丙水厂等一批项目加快推进` · `连接甲市的乙铁路，连接丙市的丁铁路今天开通` ·
 * `甲产业园、乙科技城……一批平台加快建设`
 */

const longestList = 12;
const inNames: ReadonlySet<Token['type']> = new Set([
  'text',
  'place',
  'kind',
  'generic',
  'org',
  'quote',
  'paren',
  'list',
]);

/** The list with its last name as the end of it, so that what stands behind is said of it; null where it is none. */
export function throughCommas(
  { passage: { text } }: Sentence,
  tokens: readonly Token[],
  group: Group,
): Group | null {
  if (!opensClause(tokens, group, text)) return null;
  const head = group.items.at(-1)?.tokens.findLast(isHead);
  let at = group.end;
  for (let names = 0; names < longestList; names += 1) {
    if (wordsOf(tokens[at], text) !== '，') return null;
    let end = at + 1;
    // 连接甲市的|乙铁路，连接丙市的|丁铁路: what is said of each alike
    const opening = modifierEnd(tokens, group, end, text);
    if (opening === null) return null;
    end = opening;
    const from = end;
    while (end < tokens.length && inNames.has(tokens[end]?.type ?? 'stop')) end += 1;
    const last = tokens.slice(from, end).findLast(isHead);
    const next = tokens[end];
    if (next === undefined || end === from) return null;
    if (next.type === 'etc') return closed(tokens, group, end);
    if (wordsOf(next, text) !== '，') {
      const isAlike =
        last !== undefined &&
        last.to === next.from &&
        last.word?.kind?.role === head?.word?.kind?.role &&
        last.word?.kind?.category === head?.word?.kind?.category;
      return isAlike && next.type !== 'count' ? { ...group, end } : null;
    }
    if (last === undefined) return null;
    at = end;
  }
  return null;
}

/** 等一批项目|加快推进: behind what closes the list. */
function closed(tokens: readonly Token[], group: Group, etc: number): Group | null {
  let end = etc + 1;
  while (/^(?:generic|kind|count|text)$/.test(tokens[end]?.type ?? '')) end += 1;
  return tokens.slice(etc + 1, end).some(({ word }) => word?.kind?.role === 'work')
    ? { ...group, end }
    : null;
}

/** Whether nothing but a modifier stands before the list in its clause. */
function opensClause(tokens: readonly Token[], { first }: Group, text: string): boolean {
  const before = tokens[first - 1];
  return (
    before === undefined || isBreak(before, text) || before.type === 'mark' || wordsOf(before, text) === '的'
  );
}

/** Where the next name may begin: at once, or behind a modifier that opens as that of the first does; null where it cannot. */
function modifierEnd(tokens: readonly Token[], { first }: Group, at: number, text: string): number | null {
  if (wordsOf(tokens[first - 1], text) !== '的') return at;
  const start = tokens.findLastIndex((token, index) => index < first && isBreak(token, text)) + 1;
  if (wordsOf(tokens[start], text) !== wordsOf(tokens[at], text)) return null;
  const of = tokens.findIndex(
    (token, index) => index > at && (isBreak(token, text) || wordsOf(token, text) === '的'),
  );
  return wordsOf(tokens[of], text) === '的' ? of + 1 : null;
}

/** 甲产业园、乙科技城……|一批平台|加快建设: the list is as far as the batch that it gives examples of. */
export function throughDots(
  { passage: { text } }: Sentence,
  tokens: readonly Token[],
  group: Group,
): Progress | null {
  if (group.items.length < 2 || !opensClause(tokens, group, text)) return null;
  const end = tokens[group.end - 1]?.to ?? text.length;
  const words = batch.exec(text.slice(end, end + longestBatch))?.[1] ?? '';
  const status = nameWords.get(words)?.after;
  return status == null ? null : staged(status, end, '', 'as the batch behind it');
}
const batch =
  /^…{1,2}(?:伴随|随)?着?(?:一大?批|一系列|一个个|一座座|一条条|一项项|多个|众多)[^，。；、…的]{0,12}(?:项目|工程|平台|园区|基地|[路桥港馆院校城])(?:正在?|已|先后|陆续|相继|纷纷|全面|顺利)*((?:加快|加速)?建设|加快推进|(?:集中)?开工(?:建设)?|动工|建成(?:投[产用]|通车)?|竣工|投产|投用|投入(?:运营|使用)|落地|签约)(?!的|后)/;
const longestBatch = 48;

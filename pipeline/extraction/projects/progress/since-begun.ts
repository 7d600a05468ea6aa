import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import { nameEnd } from '../verb/behind.ts';
import { laterStages } from '../verb/later.ts';
import type { Outlook, Progress } from './progress.ts';

/**
 * What the clauses behind tell of a thing that is called new or was begun.
 *
 * `新建的甲跑道长3公里，|路基完成92%` under construction · `甲产业园2021年动工，|去年完成工业产值5亿元` operating
 */
export function sinceBegun(
  stated: Progress,
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  const isMade = stated.status === 'under_construction' && makers.has(kindOf(group));
  if (isMade && produces.test(text.slice(stated.to, sentence.end)))
    return { ...stated, status: 'operating', rule: 'goods were made there' };
  const isNew = stated.time === null && /(?<!已)[新扩改迁兴]建$/.test(text.slice(stated.from, stated.to));
  if (stated.status !== 'completed' || !isNew) return null;
  const now = laterStages(sentence, tokens, group, outlook).findLast(({ isFuture }) => !isFuture);
  if (now?.status === 'under_construction') return now;
  return onceBuilt.test(text.slice(nameEnd(tokens, group, text), sentence.end))
    ? { ...stated, status: 'under_construction', rule: 'what it is to do once it is built' }
    : null;
}

const kindOf = ({ items }: Group): string =>
  items.length === 1 ? (items[0]?.tokens.findLast(isHead)?.word?.kind?.category ?? 'work') : '';
const makers: ReadonlySet<string> = new Set(['industrial_park', 'factory', 'work']);
const produces =
  /^[，,](?:去年|上年|今年[^，。；预将计]{0,6}|20[0-9]{2}年)(?:已|就|即)?(?:完成|实现)(?:规上|规模以上|工业|年)*总?(?:产值|营业收入|营收|销售收入|主营业务收入)[^，。；]{0,4}[0-9]/;
/** 新建的甲水厂，|建成后每天可供水5万吨: it is being built; 建成后解决了饮水问题 and 去年新建 say that it is not any more. */
const onceBuilt =
  /^(?:[^。；已]{0,40}[，,])?(?:全部|全面|正式|项目|工程){0,2}(?:建成|竣工|完工|投产|达产|投运|投用|投入使用|投入运营)后[，,]?(?![^，。；]{0,16}了)[^，。；]{0,10}(?:可|将|能|预计|有望|[日年][均供产发处]|每[日天年])/;

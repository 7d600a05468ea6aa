import type { QuantityMention } from '../../../mention.ts';
import { extentOf } from '../extent/extent.ts';
import type { Place } from '../said.ts';
import { countedNoun } from './counted.ts';
import { withoutDeedBehind } from './deed.ts';

/** Another number right behind 的, and what it is of: `总投资|9亿元|的12个重大项目` → 重大项目 */

/** 总投资9亿元的|3GWh电池生产基地|落户 */
const isWork = /.(?:项目|工程|基地|生产线)$/;

/** What is counted or measured out right behind 的; empty where nothing is. */
export function countedAfter(
  { sentence, clause, quantities, index }: Place,
  { to }: QuantityMention,
): string {
  const { text } = sentence.passage;
  const next = quantities[index + 1];
  if (next?.from !== to + 1 || text.charAt(to) !== '的') return '';
  const { noun } = countedNoun(text, next.to, clause.end, false, false);
  if (next.unit === 'count') return noun;
  // 总投资9000万元的|3公里袁河堤防工程开工
  const isSized = extentOf(next.unit) !== '' && noun.length > 2;
  return isSized || isWork.test(noun) ? withoutDeedBehind(noun) : '';
}

import { isMeasure } from '../../grammar/measures.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** Who and what came to others than the one that was told of: `甲机场旅客吞吐量94万人次，乙机场|10万人次|` */

const comers = /人次|架次|标箱|辆次/;

/** The label of so many that came to an owner; null for any other count. */
export function comersLabel(owner: string, { mention, said }: Scene): Label | null {
  const counter = mention.counter ?? '';
  const last = said.label?.indicator ?? '';
  if (mention.unit !== 'count' || !comers.test(counter)) return null;
  // 其中，甲景区|3万人次
  if (said.label === null) return said.before === null ? null : label(owner, arrivals);
  if (!isMeasure(last) && !/[旅游]客$/.test(last)) return null;
  // 接待游客6万人次，收入500万元，乙景区|1.2万人次|: who came, and no income
  const isOther = said.unit !== 'count' && counter.includes('人次');
  return label(owner, isOther ? said.byCounter.get(counter) || arrivals : last);
}
const arrivals = '接待人次';

import { trim } from './figure-phrase.ts';
import { isPlaceName } from './figure-place-name.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** Who lives in a place, told by counters alone: `全村|318户|1260人，其中贫困户126户` → 全村, 住户 and 人口. */

/** What is counted, by the counter alone. */
export const dwellers: ReadonlyMap<string, string> = new Map([
  ['户', '住户'],
  ['人', '人口'],
  ['口', '人口'],
]);

/** Nothing follows that is counted: 318户，, 318户1260人, 318户中有. */
const alone = /^(?:[，,。；;、]|[0-9]+[人口]|中[，,]?(?:有|[0-9])|$)/;
const having = /(?:一?共|总共|现|仅|只)*有?$/;
const place = /^(?:全|该)?[\u4e00-\u9fff]{0,8}[县区镇乡村寨屯组]$/;
const aVillage = /^[\u4e00-\u9fff]{2,3}[镇乡村寨屯]$/;

/** The label of a number of households or people of a place; null for any other. */
export function residentsLabel({ mention, words, said, where, run }: Scene): Label | null {
  const noun = mention.unit === 'count' ? dwellers.get(mention.counter ?? '') : undefined;
  if (noun === undefined || run.count > 1) return null;
  const { text } = where.sentence.passage;
  if (!alone.test(text.slice(mention.to, mention.to + 6))) return null;
  // 318户|1260人|: of the same place
  const last = said.label;
  if (/^[，,、\s]*$/.test(words) && last?.indicator === '住户' && noun === '人口')
    return label(last.subject, noun);
  const name = trim(words).replace(having, '');
  return place.test(name) && (isPlaceName(name) || aVillage.test(name)) ? label(name, noun) : null;
}

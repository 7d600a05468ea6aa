import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** What a trade's growth is the growth of: `工业投资增长5%，第二产业增长|8%|` → 第二产业投资 */

/** 第一产业, 高技术制造业, 批发业: a trade and no measure of it; 就业 and 企业 are none. */
const industry = /(?:产业|行业|制造业|(?<![就毕企创失待专作农商])业)$/;

/** What such trades are measured by, at the end of what was told of before. */
const measured =
  /(?:投资|增加值|总?产值|营业收入|营收|利润总额|利润|销售额|零售额|营业额|用电量|税收|出口额?|进口额?)$/;

/** The label with the measure that the figures before were of; as it is where it has one or none was told of. */
export function withMeasureBefore(found: Label, { before, mention, said }: Scene): Label {
  if (mention.unit !== '%' || !before.changed || !industry.test(found.indicator)) return found;
  const last = (said.label ?? said.before)?.indicator ?? '';
  const measure = measured.exec(last)?.[0] ?? '';
  return measure === '' ? found : label(found.subject, `${found.indicator}${measure}`, found.verb);
}

import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** How long or large those are together that were counted: `隧道5座共|3088米|` → 隧道长度 */

const together = /^[、/]?(?:共|共计|总计|合计|总长|总长度|长)?$/;
const longWorks = /(?:桥|桥梁|隧道|涵洞|渠道?|公路|铁路|道路|线路|管[网道线]|堤防?|岸线|步道|绿道|河道)$/;
const lengths: ReadonlySet<string> = new Set(['m', 'km']);
const areas: ReadonlySet<string> = new Set(['m2', 'km2', 'har', 'mu']);

/** The label of such a number; null for any other. */
export function extentLabel({ mention, said, words }: Scene): Label | null {
  const { label: last, counted, unit } = said;
  if (last === null || unit !== 'count' || counted === '' || !together.test(words.trim())) return null;
  if (lengths.has(mention.unit) && longWorks.test(counted)) return label(last.subject, `${counted}长度`);
  return areas.has(mention.unit) ? label(last.subject, `${counted}面积`) : null;
}

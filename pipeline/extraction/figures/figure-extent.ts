import { withoutDeedBehind } from './figure-deed.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** How long or large those are together that were counted: `隧道5座共|3088米|` → 隧道长度 */

const together = /^[、/]?(?:共|共计|总计|合计|总长|总长度|长)?$/;
const longWorks = /(?:桥|桥梁|隧道|涵洞|渠道?|公路|铁路|道路|线路|管[网道线]|堤防?|岸线|步道|绿道|河道)$/;
const lengths: ReadonlySet<string> = new Set(['m', 'km']);
const areas: ReadonlySet<string> = new Set(['m2', 'km2', 'har', 'mu']);

/** What a number of a unit says of a work; empty where it is neither how long nor how large it is. */
export const extentOf = (unit: string): string =>
  lengths.has(unit) ? '长度' : areas.has(unit) ? '面积' : '';

/** 总投资9000万元的|3公里|袁河堤防工程: how long the work is that the amount before is of; null for any other. */
export function sizeOfWork({ mention, said, words, counted }: Scene): Label | null {
  const whose = withoutDeedBehind(counted);
  const size = extentOf(mention.unit);
  return words.trim() === '的' && size !== '' && said.label?.subject === whose ? label(whose, size) : null;
}

/** The label of such a number; null for any other. */
export function extentLabel({ mention, said, words }: Scene): Label | null {
  const { label: last, counted, unit } = said;
  if (last === null || unit !== 'count' || counted === '' || !together.test(words.trim())) return null;
  if (lengths.has(mention.unit) && longWorks.test(counted)) return label(last.subject, `${counted}长度`);
  return areas.has(mention.unit) ? label(last.subject, `${counted}面积`) : null;
}

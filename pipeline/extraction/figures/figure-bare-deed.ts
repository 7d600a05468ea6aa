import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** 全年过货|2000万吨|, 甲铜业产铜|16万吨|, 卖出|3万套|: what is done so much of is an amount of it. */
export function ofBareDeed({ subject, indicator, verb }: Label, { mention }: Scene): Label | null {
  if (mention.unit === 'count' ? sold.test(indicator) : sold.test(indicator) && mention.unit === 't')
    return label(subject, '销量', verb);
  if (!amounts.has(mention.unit)) return null;
  if (workDone.test(indicator)) return label(subject, `${indicator}量`, verb);
  const [, maker = '', product = ''] = made.exec(indicator) ?? [];
  return product === '' ? null : label(maker || subject, `${product}产量`, verb);
}
const amounts: ReadonlySet<string> = new Set(['t', 'kg', 'm3', 'kW.h']);
const workDone =
  /^(?:全年|当年|年|日均|每[年月天日])?(?:过货|清淤|发电|供水|供热|供气|供电|用水|用电|耗水|耗电|节水|节电|减排|蓄水|卸货|装货|运货)$/;
const sold = /^(?:共|已|累计)*(?:卖出|售出|卖)了?$/;
const made = /^([\u4e00-\u9fff]{2,}[业司团厂矿社场])?产([^业能值量出于权生假品地销房供\s]{1,4})$/;

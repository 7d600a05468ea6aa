import type { FigureRow } from '../../schemas/index.ts';

/**
 * Whether a figure is reported, aimed at or expected.
 *
 * `力争达1.3万亿元` → target · `预计2022年达4000亿元` → forecast · `完成投资596.3亿元` → actual
 */
const expected = /预计|有望|预测|料将/;
const aimed = /力争|计划|将(?!近|军|领)|拟(?!合)|目标|争取|确保|预期|规划(?:建设|新建|总|面积)|未来|今后|到20[0-9]{2}年|拟建|要(?=[^求素]|$)|加快建设|开工建设(?=[0-9一二两三四五六七八九十])/;
const reported = /(?:已|累计|完成了?|实现了?|建成了?|达到了|投入运营|开通|增长了|获|完成投资)[^，。；]*$/;
const fixedFact = /全长|总长|长度|设计|总投资|概算|面积/;

export function statusOf(clauseBefore: string, sentenceBefore: string, sectionIsPlan: boolean, periodIsFuture: boolean): FigureRow['status'] {
  if (periodIsFuture) return expected.test(sentenceBefore) ? 'forecast' : 'target';
  if (/计划/.test(clauseBefore) && !/计划(?:》|完成率|共|的)/.test(clauseBefore)) return 'target';
  if (reported.test(clauseBefore)) return 'actual';
  if (expected.test(clauseBefore)) return 'forecast';
  if (fixedFact.test(clauseBefore) && !aimed.test(clauseBefore)) return 'actual';
  if (expected.test(sentenceBefore)) return 'forecast';
  if (aimed.test(clauseBefore) || aimed.test(sentenceBefore)) return 'target';
  return sectionIsPlan ? 'target' : 'actual';
}

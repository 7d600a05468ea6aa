import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { named } from '../subject/named.ts';

/** 甲铜业产铜|16万吨|: who makes it; 卖出|3万套|: how many were sold. */
export function ofBareDeed({ subject, indicator, verb }: Label, { mention }: Scene): Label | null {
  if (sold.test(indicator) && (mention.unit === 'count' || mention.unit === 't'))
    return label(subject, '销量', verb);
  const [, maker = '', product = ''] = mention.unit === 't' ? (made.exec(indicator) ?? []) : [];
  return product === '' ? null : label(maker, product, verb);
}
const sold = /^(?:共|已|累计)*(?:卖出|售出|卖)了?$/;
const made = /^([\u4e00-\u9fff]{2,}[业司团厂矿社场])(产[^业能值量出于权生假品地销房供\s]{1,4})$/;

/** 甲市…，公司去年|营收|: the firm that is told of, and no part of what is measured. */
export function ofFirmThen({ indicator, verb }: Label, { where }: Scene): Label | null {
  const [, firm = '', what = ''] = firmThen.exec(indicator) ?? [];
  return isMeasure(what) ? label(named(label(firm, what), where), what, verb) : null;
}
const firmThen = /^(公司|集团|企业)(?:[去今上前当]年|[上下]半年|[0-9]{4}年)+的?([^，,的]{2,8})$/;

/** 从上料到下线只需|47秒|, 从样品到产品要|18个月|: what takes so long is the way between them. */
export function fromStepToStep(
  { subject, indicator, verb }: Label,
  { mention, words, said, where }: Scene,
): Label | null {
  if (!spans.has(mention.unit)) return null;
  const way = stepToStep.exec(words.trim())?.[1] ?? '';
  if (way !== '' && !subject.includes('至') && !/用时|时间|周期/.test(indicator))
    return label(way.includes(subject) || indicator.includes(subject) ? '' : subject, `${way}用时`, verb);
  // 过去从样品到产品要18个月，现在|9个月|就够了
  const next = where.sentence.passage.text.slice(mention.to, mention.to + 2);
  return indicator === '时间' && said.unit === mention.unit && /^[就便]/.test(next) ? said.label : null;
}
const stepToStep =
  /(从[^，,。；;从到0-9]{2,8}到[^，,。；;到0-9]{2,8}?)(?:只|仅|约|大约|平均|最快)*(?:需要?|要|用|花|耗时|用时)了?$/;

/** 全市工业总产值12亿元，甲公司一家占|68%|: of the whole that was told of. */
export function shareOfTold(
  { subject, indicator, verb }: Label,
  { mention, said, words }: Scene,
): Label | null {
  if (mention.unit !== '%') return null;
  if (/占股$/.test(words.trim()))
    return label(subject, indicator.endsWith('占股') ? `${indicator}比例` : '占股比例', verb);
  const whole = said.label;
  return indicator === '一家占比' && whole !== null && isMeasure(whole.indicator) && whole.subject !== subject
    ? label(subject, `占${whole.subject}${whole.indicator}比重`, verb)
    : null;
}

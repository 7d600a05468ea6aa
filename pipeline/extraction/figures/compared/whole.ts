import { isMeasure } from '../../../grammar/measures.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Amount, type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { takesShare } from '../words/words.ts';

/**
 * Of what a share is that says so of nothing: `研发经费20亿元，其中企业投入占|80%|` → 企业投入占研发经费 · `贷款50亿元，其中个人贷款20亿元，占|40%|` → 占贷款, for the
 * numbers say so · `甲类占总播面积的40%，乙类占|6%|` → 乙类占总播面积; as it was where the words leave it open.
 */
export function shareOfWhat({ subject, indicator, verb }: Label, scene: Scene): Label | null {
  const { mention, words, run, said } = scene;
  if (mention.unit !== '%' || run.count > 1 || !indicator.endsWith(share) || !opensShare.test(words))
    return null;
  const told = indicator.slice(0, -share.length);
  const own = said.amounts.at(-1);
  const isOwn =
    own !== undefined && [told, subject].some((part) => part !== '' && own.label.indicator === part);
  const part = told === '' && own?.at === said.at ? own.label.indicator : told;
  const whole =
    part === '' || part.endsWith('的') ? '' : wholeOf(part, isOwn || told === '' ? own : undefined, scene);
  if (whole === '') return null;
  if (subject !== part) return label(subject, `${part}占${whole}`, verb);
  const whose = own?.label.subject ?? '';
  return whose === '' ? label(subject, `占${whole}`, verb) : label(whose, `${part}占${whole}`, verb);
}
const share = '占比';
const bareShare = `${takesShare}(?:比|到|了)?(?:达到?|为|约|近|超过?|仅|已|只有|接近|[^\\u4e00-\\u9fff])*$`;
const opensShare = new RegExp(bareShare);

/** 个人贷款20亿元，占贷款的|40%|，增长: a share that is told in passing, so that the next number is of the loans. */
export const isShareOfLast = ({ indicator }: Label, { said, words }: Scene): boolean =>
  said.label !== null && opensShare.test(words) && indicator.startsWith(`${said.label.indicator}占`);

/** Of what a part is: that its own number is a share of, that it is told of as a part of, or that the share before is of. */
function wholeOf(part: string, own: Amount | undefined, { said, mention, words, where }: Scene): string {
  const whole = said.amounts.findLast((each) => each !== own && isShare(own, each, mention));
  if (whole !== undefined) return named(whole, part);
  if (own !== undefined) return '';
  const { text } = where.sentence.passage;
  const last = said.amounts.at(-1);
  // 甲类占总播面积的40%，乙类占|6%|
  const before = ofShare.exec(said.label?.indicator ?? '')?.[1] ?? '';
  if (before !== '' && !words.includes('其中') && !/[；;]/.test(text.slice(said.at, mention.from)))
    return isPlaceName(before) || /^全.$/.test(before) ? '' : before;
  const between = last === undefined ? '' : text.slice(last.at, mention.from);
  if (last === undefined || /[；;]/.test(between)) return '';
  const isPart = words.includes('其中') || (inTotal.test(last.label.indicator) && rightBehind.test(between));
  return isPart && isAlike(last, part) ? named(last, part) : '';
}
const ofShare = new RegExp(`.${takesShare}(.{2,}?)(?:的?(?:比重|比例|份额))?$`);
/** 概算总投资30亿元，资本金占|40%|, 职工300人，博士占|10%| */
const inTotal = /总|支出$|(?:职|员)工$|人员$/;
const rightBehind = /^[^，,；;]+[，,][^，,；;]+$/;

/** 20亿元 of 50亿元 is 40%: within what rounding leaves. */
const isShare = (part: Amount | undefined, whole: Amount, { value, text }: Scene['mention']): boolean =>
  part?.value != null &&
  whole.value != null &&
  value !== null &&
  part.unit === whole.unit &&
  part.counter === whole.counter &&
  part.value < whole.value &&
  Math.abs((100 * part.value) / whole.value - Number(value)) <=
    (/[成半分]/.test(text) ? 3 : /\./.test(value) ? 0.15 : 1);

/** How the whole is called, without its owner; empty where that is no noun of its own. */
const named = ({ label: { indicator } }: Amount, part: string): string =>
  indicator.length < 2 || indicator.endsWith(part) || /占|[0-9]/.test(indicator) || isPlaceName(indicator)
    ? ''
    : indicator;

/** Money is no part of what is counted, and 实际使用外资 none of 合同外资. */
const isAlike = ({ unit, label: { indicator } }: Amount, part: string): boolean =>
  unit === 'count'
    ? !(isMeasure(part) || /[资额值收]$|收入$/.test(part))
    : !(/^合同/.test(indicator) && /实际/.test(part)) &&
      (!isMeasure(part) || ofBudget.test(part) || part.slice(-2) === indicator.slice(-2));
const ofBudget = /税收?|支出|投入/;

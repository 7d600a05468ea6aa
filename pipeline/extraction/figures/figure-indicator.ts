import type { FigureRow } from '../../../schemas/index.ts';
import type { QuantityMention } from '../../mention.ts';
import type { Label } from './figure-said.ts';

/** What a row says is measured, where the words of its label are not all of it: `1至9月累计|完成投资|30亿元|` → 累计完成投资 */

const privatePerson = /(?:老人|女士|先生|大爷|大妈|阿姨|奶奶|爷爷)$/;

/** 5分钟办好了优待证: where the words name a private person, what is measured is the deed. */
export function withoutPrivatePerson(
  { subject, indicator }: Label,
  after: string,
  { unit }: QuantityMention,
): Pick<FigureRow, 'subject' | 'indicator'> {
  const owner = subject === '' || privatePerson.test(subject) ? null : subject;
  // 百岁老人|5位| are many
  if (unit === 'count' || !privatePerson.test(indicator)) return { subject: owner, indicator };
  const deed = after.replace(/^[了就便，,]+/, '').slice(0, 16);
  return { subject: null, indicator: deed === '' ? '用时' : deed };
}

/** 1至9月累计|完成投资|30亿元: a sum over the time so far is named as one. */
export function withSum(indicator: string, before: string): string {
  const at = before.lastIndexOf(sum);
  return at >= 0 && before.startsWith(indicator, at + sum.length) ? `${sum}${indicator}` : indicator;
}

const sum = '累计';

/** 日均新增企业|100家|, 每年新增就业|5万人|: an amount for each day or year is named as one; a share or a growth is not. */
export function withRhythm(
  indicator: string,
  subject: string | null,
  { unit }: QuantityMention,
  before: string,
): string {
  const found = rhythm.exec(before);
  const often = found?.[1] ?? '';
  // 老人们每天只花|10元|: who stands before it is not what is done so often
  if (found === null || before.lastIndexOf(indicator, found.index) >= 0) return indicator;
  return /%|^pp$|^times$|^rank$|^1$/.test(unit) ||
    `${subject ?? ''}${indicator}`.includes(often) ||
    hasRhythm.test(indicator)
    ? indicator
    : `${often}${indicator}`;
}

const rhythm =
  /((?:[日周月年]均|平均每[天日月年周]|每[天日月周年]))(?![以之间度内期人])[^，,。；;、：:0-9（(的]{0,16}的?$/;
const hasRhythm = /速度|频率|[日周月年]均|每[天日月周年]|年[产输发]|日[产处供]/;

import type { Token } from './name-tokens.ts';

/** One project of two parts: `甲电子总部及|智能制造基地`, `甲制造中心及|研发中心项目`. */

/** Whether what stands behind a joint at `from` is the second part of the work that ends in `last`. */
export const hasSecondPart = (last: Token, tokens: readonly Token[], from: number, text: string): boolean =>
  housing.test(text.slice(last.from, last.to)) &&
  (isOneProject(tokens, from, text) ||
    secondPart.test(text.slice(tokens[from]?.from, (tokens[from]?.from ?? 0) + longestSecond)));

/** 甲电子总部及|智能制造基地: it has no name of its own. */
const secondPart =
  /^(?:智能|高端|先进|现代|绿色|新型|数字|全国|华[东南北中]|区域|国际|创新)*(?:研发|制造|生产|运营|营销|结算|服务|创新|测试|实验|展示|培训|加工)(?:研发|制造|生产|运营|服务|创新|测试)?(?:基地|中心|工厂)/;
const longestSecond = 14;

/** What one project may have two of. */
const housing = /(?:中心|总部|基地|工厂|研究院|生产线)$/;
const longestPart = 6;

/** 甲制造中心及研发中心项目: what stands behind the joint has no name of its own, and 项目 is of both. */
function isOneProject(tokens: readonly Token[], from: number, text: string): boolean {
  let plain = 0;
  for (let at = from; at < from + longestPart; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:text|kind|generic|soft)$/.test(token.type)) return false;
    if (token.type === 'text') plain += token.to - token.from;
    if (plain > 5) return false;
    if (at > from && text.slice(token.from, token.to).endsWith('项目')) return true;
  }
  return false;
}

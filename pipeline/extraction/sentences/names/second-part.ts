import type { Token } from './tokens.ts';

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

/** What the words of a name may be. */
const ofName: ReadonlySet<Token['type']> = new Set(['text', 'kind', 'generic', 'soft'] as const);

/** 甲制造中心及研发中心项目: what stands behind the joint has no name of its own, and 项目 is of both. */
function isOneProject(tokens: readonly Token[], from: number, text: string): boolean {
  let plain = 0;
  for (let at = from; at < from + longestPart; at += 1) {
    const token = tokens[at];
    if (token === undefined || !ofName.has(token.type)) return false;
    if (token.type === 'text') plain += token.to - token.from;
    if (plain > 5) return false;
    if (at > from && text.slice(token.from, token.to).endsWith('项目')) return true;
  }
  return false;
}

/** 甲装置改造及|能效提升项目, 乙湖保护和|修复工程: what is done besides to the same thing; 丙河治理及|云山扩建工程 may be two. */
export function isDoneBesides(last: Token, tokens: readonly Token[], from: number, text: string): boolean {
  if (!done.test(text.slice(last.from, last.to))) return false;
  let plain = 0;
  for (let at = from; at < from + longestPart; at += 1) {
    const token = tokens[at];
    if (token === undefined || !ofName.has(token.type)) return false;
    const role = token.word?.kind?.role;
    if (role != null && role !== 'work' && role !== 'topic') return false;
    if (token.type === 'text' && !/^[A-Z]+$/.test(text.slice(token.from, token.to)))
      plain += token.to - token.from;
    if (plain > 0 && !qualities.test(text.slice(tokens[from]?.from, token.to))) return false;
    if (role === 'work' && /(?:项目|工程)$/.test(text.slice(token.from, token.to)))
      return at > from || token.to - token.from > 2;
  }
  return false;
}
const done = /(?:改造|扩建|提升|治理|修复|整治|加固|保护|修缮|迁建|更新|扩容|升级|恢复)$/;
/** What is made better, and no name: 能效, 环境, 品质. */
const qualities = /^(?:[\u4e00-\u9fff]{1,2}[效能境质化力量率貌网电水气险]|绿化|亮化|景观|配套|附属|管网)/;

/** 102国道与305省道枢纽立交 is one junction of two roads. */
export function junctionFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'stop' || token.type === 'mark' || token.type === 'list')
      return false;
    if (token.word?.kind?.role === 'junction') return true;
  }
  return false;
}

import { isHead } from '../sentences/name-items.ts';
import { type Token, wordsOf } from '../sentences/name-tokens.ts';

/** What a thing is, right before its name: 首条沙漠高速公路|青柳高速, 世界最大跨径斜拉桥|云和大桥. */

const first = /^(?:[全本我][省市县国区])?(?:首|第一)[个座条家所]$/;
const firstBefore = /(?:(?:首|第一)[个座条家所]|最[大长高深早宽快])的?$/;

/** Where the name begins behind what says that it is the first or the largest of its kind; `start` where nothing does. */
export function afterDescription(tokens: readonly Token[], start: number, text: string): number {
  const last = tokens.findLastIndex((token) => isHead(token) && token.word?.kind?.category != null);
  const category = tokens[last]?.word?.kind?.category;
  const from = tokens[start]?.from ?? 0;
  const ranked = tokens.findIndex((token, at) => at >= start && first.test(wordsOf(token, text)));
  if (category == null) return start;
  if (ranked < 0 && !firstBefore.test(text.slice(Math.max(0, from - longestRank), from))) return start;
  if (ranked < 0 && bridges.test(wordsOf(tokens[start], text))) return start + 1;
  let kind = tokens.findIndex(
    (token, at) => at > ranked && at < last && isHead(token) && token.word?.kind?.category === category,
  );
  // 首条地铁环线|十一号线, 首条轨道交通线路|云柳地铁
  while (kind >= 0 && kind < last - 1 && /^(?:kind|block)$/.test(tokens[kind + 1]?.type ?? '')) kind += 1;
  // 首条高铁|站房工程: what stands behind the kind must be a name
  const isNamed = tokens
    .slice(kind + 1, last)
    .some((token) => token.type === 'place' || (token.type === 'text' && token.to - token.from > 1));
  return kind >= 0 && isNamed ? kind + 1 : start;
}
/** 总长13公里|宜春主干公路, 某股份有限公司所属|丰城电厂: how large it is or whose, right before its name. */
const said =
  /^(?:(?:总长|全长|总投资|投资|占地|装机|总装机)[约达近超]?[0-9.]+[万亿]?(?:公里|米|元|亩|平方米|万?千瓦)的?|[\u4e00-\u9fff（）()]{2,18}(?:公司|集团)(?:所属|下属|旗下)的?)(?=.{3})/;
const longestSaid = 32;

/** Where the name begins behind its size or its owner; `start` where neither stands before it. */
export function afterSize(tokens: readonly Token[], start: number, text: string): number {
  const from = tokens[start]?.from ?? 0;
  const words = said.exec(text.slice(from, from + longestSaid))?.[0] ?? '';
  // a number may stand in one token with the words before it
  const at = words === '' ? -1 : tokens.findIndex((token) => token.from >= from + words.length);
  return at < 0 ? start : at;
}
const longestRank = 6;
/** 桥 with a name behind it is no kind of its own: 跨径斜拉桥|云和大桥. */
const bridges = /(?:斜拉|悬索|拱|跨海|梁|公铁)桥$/;

import { anyPattern } from '../../../lexicons/any-of.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';

/** What is told of a thing right before its name, and of which part right behind it. */

/** What a thing is, right before its name: 首条沙漠高速公路|青柳高速, 世界最大跨径斜拉桥|云和大桥. */

const first = /^(?:[全本我][省市县国区])?(?:(?:首|第一)[个座条家所]|最[大长高深早宽快])$/;
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
    .some(
      (token) =>
        token.type === 'place' ||
        (token.type === 'text' && (token.to - token.from > 1 || oneFigure.test(wordsOf(token, text)))),
    );
  return kind >= 0 && isNamed ? kind + 1 : start;
}
/** 甲高速扩容工程控制性节点|乙立交, 总长13公里|宜春主干公路, 某股份有限公司所属|丰城电厂, 中铁二局|昌九铁路, 10年断头路|甲东路, 又一大型化工项目|甲公司甲醇项目: how large it is, whose or who builds it, right before its name. */
const said = new RegExp(
  `^(?:${
    anyPattern(
      // 总长13公里|甲干线: how large it is
      /(?:总长|全长|总投资|投资|占地|装机|总装机)[约达近超]?[0-9.]+[万亿]?(?:公里|米|元|亩|平方米|万?千瓦)的?/,
      // 某股份有限公司所属|甲电厂
      /[\u4e00-\u9fff（）()]{2,18}(?:公司|集团)(?:所属|下属|旗下)的?/,
      // 某某旗下|甲电厂
      /[\u4e00-\u9fff]{2,6}旗下的?/,
      // 文化类|甲馆: of what field
      /(?:文化|体育|教育|医疗|卫生|住房|保障|交通|市政|民生|社会|产业|基础设施|水利|生态|环保|城建|道路|园林|公共服务)+类/,
      // 大型客运站|甲站
      /特?大型客运?站(?=[\u4e00-\u9fff]{2,6}站)/,
      // 甲高速控制性节点|乙立交
      /[A-Z0-9\u4e00-\u9fff]{0,20}(?:控制性|关键性?|重难点|核心)(?:节点|工程|(?<=核心)项目(?!区)){1,2}(?![一二三四五]期)/,
      // 甲高速公路重点工程|乙桥
      /[A-Z0-9\u4e00-\u9fff]{2,20}(?:高速|公路|铁路|高铁)(?:(?:改?扩建|扩容|新建|改建)?(?:工程|项目))?(?:全线)?的?重[点难大]{1,2}(?:控制性)?(?:工程|项目)(?![一二三四]期)/,
      // 甲县重点工程|乙桥
      /[\u4e00-\u9fff]{2,8}[市县区州]重[点大](?:建设)?(?:工程|项目)(?![一二三四五]期)/,
      // 全省首座4E级|甲机场
      /(?:[全本我][省市县国区])?(?:首|第[一二三])[座个条][1-5][A-F]级/,
      // 中铁二局|甲铁路: who builds it
      /中(?:铁|交|建|电建|水电|国铁建)[一二三四五六七八九十0-9]{1,3}[航公]?局(?:集团)?(?:公司)?/,
      // 10年断头路|甲路
      /(?:[0-9一二三四五六七八九十]+年的?)?断头路/,
      // 中外合资|甲厂
      /中外合[资作](?:经营|企业)?/,
      // 一大型化工项目|甲项目
      /一个?(?:重点|重大|特?大型|标志性)[\u4e00-\u9fff]{0,8}?(?:项目|工程)(?![一二三四五]期)/,
    ).source
  })(?=.{3})`,
);
const longestSaid = 32;

/** The words without its size or its owner; these may stand in one token with the beginning of the name. */
export function withoutSize(tokens: readonly Token[], text: string): readonly Token[] {
  const from = tokens[0]?.from ?? 0;
  const end = from + (said.exec(text.slice(from, from + longestSaid))?.[0].length ?? 0);
  if (end === from) return tokens;
  const [first, ...rest] = tokens.filter((token) => token.to > end);
  return first === undefined ? tokens : [{ ...first, from: Math.max(first.from, end) }, ...rest];
}
const longestRank = 6;
/** 环线|八号线: the one character that is a name. */
const oneFigure = /^[0-9一二三四五六七八九十]$/;
/** 桥 with a name behind it is no kind of its own: 跨径斜拉桥|云和大桥. */
const bridges = /(?:斜拉|悬索|拱|跨海|梁|公铁)桥$/;

/** “甲”项目1号地块主体工程, 甲大厦项目主体工程: the whole, of which a part is told. */
export function wholeOf(tokens: readonly Token[], last: number, text: string): number {
  const whole = tokens.slice(0, last).findLastIndex(isHead);
  // 甲、乙水电站|全部机组: the plants
  if (isOneOf(tokens[last], sets, text))
    return whole >= 0 && whole === last - 2 && allOrFirst.test(wordsOf(tokens[last - 1], text))
      ? whole
      : last;
  if (!isOneOf(tokens[last], mainWorks, text)) return last;
  const isPart = tokens
    .slice(whole + 1, last)
    .every((token) => token.type === 'generic' || partNames.test(wordsOf(token, text)));
  return whole > 0 && isPart ? whole : last;
}

const sets = wordList('机组');
const allOrFirst = /^(?:全部|所有|首批|首台|末台)$/;
const mainWorks = wordList('主体工程', '整体工程');
const partNames = /^(?:[0-9一二三四五六七八九十A-Z-]+(?:号|标段|#)?(?:地块|楼|厂房|标段)?)$/;

import { anyOf } from '../lexicons/any-of.ts';
import { before } from './context.ts';
import type { Lexeme } from './lexer.ts';
import { scopes } from './scopes.ts';

/** Places in an order: `居全国|第三|` · `|第8位|` · `|第二大|贸易伙伴`, and no parts of names: 第一动力, 第十三次, 第二大道. */

const ranked = new RegExp(
  `(?:(?:居|列|排|位)[^，。；、,;]{0,8}|名|${anyOf(scopes('world', 'nation', 'home', 'part'))}|增速|总量|总额|规模|数量|增量|勇夺|跻身|挺进|同期|历史)(?:[^，。；、,;]{0,6})$`,
);
/** 全省第1、|第3和第2, 位居全省实力第3、质量|第4: the ranks before one are of the same. */
const earlierRanks = /(?:第[0-9一二三四五六七八九十]{1,3}(?:[、和及]|、[^，。；、,;第和及0-9]{1,10})){1,6}$/;
/** How far a list of ranks goes back. */
const rankReach = 64;
/** 居全省第一、, but not 全省第一、二、三产业. */
const stopReach = 8;
// 由全省第十|跃升至第六, 历史同期第三高
const stops =
  /^(?:$|[，。；！？）)”,;!?\s的且内之]|中(?![学心医院铁交建国小专职])|(?:跃升|上升|提升|前移|晋升|攀升|下降|下滑|升|跃|降)[至到居]|[高低](?=$|[，。；])|[、和及](?!(?:第?[二三][、和及]?)+(?:次?产业|季度)))/;

/** 第二大|贸易伙伴, and not 第二大|道 or 第一大|队|. */
const orderedBySize =
  /^(?![道街厦队桥学组门院楼堂会战课坝户班写剧型礼戏棚棋批])[\u4e00-\u9fff]{0,6}?(?:伙伴|行业|产业|经济体|国|市|城|省|县|区|州|镇|港|湖|岛|河|江|水系|流域|来源地|目的地|股东|口岸|支柱|板块|品类|基地|机场|枢纽|产区|民族|群体|集团|企业|公司|电网|油田|气田|矿|粮[仓库])/;

/** Whether 第N or 前N is a place in an order and not part of a name: 居全国第三, 第8位, but not 第一动力, 第十三次. */
export function isRank(
  text: string,
  tokens: readonly Lexeme[],
  numbers: readonly Lexeme[],
  counters: readonly Lexeme[],
): boolean {
  const [number, counter] = [numbers[0], counters[0]];
  if (
    number?.numeral == null ||
    number.numeral.open !== 'no' ||
    number.value.includes('.') ||
    (numbers.length !== Math.max(1, counters.length) && counters.length !== 1)
  )
    return false;
  const leading = tokens[0]?.kind === 'leading';
  const end = tokens.at(-1)?.end ?? 0;
  if (tokens.some((token) => token.kind === 'best')) return leading;
  const words = counters.map((word) => text.slice(word.start, word.end));
  if (words.every((word) => word === '位' || word === '名') && words.length > 0) return true;
  if (words.length > 1 || (leading && counter !== undefined)) return false;
  if (words[0] === '大') return orderedBySize.test(text.slice(end, end + stopReach));
  if (counter !== undefined) return ['个', '家', '座'].includes(words[0] ?? '') && number.value !== '1';
  const next = text.slice(end, end + stopReach);
  const lead = before(text, tokens[0]?.start ?? 0, rankReach).replace(earlierRanks, '');
  return stops.test(next) && ranked.test(lead);
}

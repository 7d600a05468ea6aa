import { anyPattern } from '../../../lexicons/any-of.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { type Progress, staged } from './progress.ts';

/**
 * What is reached on a work while it is being built, told of a part of it right behind its name.
 *
 * `甲大桥|南岸主塔封顶` · `乙线|土建3标段首台盾构机始发` · `丙隧道|已掘进3200米` → under construction
 */

/** Which part of the line or at which end, and by which contract. */
const where =
  '(?:区间|[0-9A-Z一二三四五六七八九十-]{0,6}(?:合同段|标段|标)|土建[0-9A-Z]{0,3}|[0-9.]+米|[东南西北两]岸|[左右双](?:线|洞|幅)|[进出]口端?|[东西]?主桥|引桥|[主边中]跨|主线|正线|全线|主体|主楼|工程|项目|[0-9]{1,2}号|第[一二三四五六七八九十]){0,3}';
/** The parts that are set one by one, of whatever sort: what is merely installed first may be a machine in a thing that stands. */
const first =
  '(?:首|第[一二三]|最后一?|末)[片榀根座台节孔块扇个段套组仓环幅条栋](?![^，。；、]{0,8}(?:项目|工程|小区|学校|医院|企业|基地))';
const setting =
  '(?:封顶|封底|始发|吊装|架设|浇筑|开钻|开挖|开掘|合龙|顶推|转体|贯通|掘进|铺设|张拉|敷设|落梁)';
/** The parts that every such work has. */
const part =
  '(?:[上下]水库(?=[^，。；、将]{0,6}蓄水)|(?:首批|全部)(?:机组|风机)|(?:首批)?(?:主塔|主墩|主拱|拱肋|[箱T工]型?梁|钢箱梁|钢桁梁|桩基|承台|盾构机?|TBM|(?:打)?桩机|钻机|塔吊|钢构|(?:[上下]水?库)?坝体|[上下]水?库(?:大坝|主坝)|地下厂房|穹顶|转子|定子|座环|蜗壳|尾水管|人字门|闸门|管片|轨道板|道床|接触网|钢网架|屋面|钢结构|输水隧洞|导流洞|隧洞|连续梁|墩柱|高塔|地下(?:结构|室)|筏板|基坑|路基))';
const deed =
  '(?:封顶|封底|始发|吊装|架设|浇筑|开钻|开挖|开掘|就位|进场|合龙|到顶|到位|安装|顶推|转体|接收|贯通|掘进|填筑|铺设|张拉|敷设|落梁|出洞|蓄水|成型)';
const reached = new RegExp(
  `^的?${where}(?:${first}[^，。；、将]{0,14}?${setting}|${part}[^，。；、将]{0,14}?${deed})`,
);
/** How far it is dug; how long it is may stand before that. */
const dug =
  /^(?:(?:(?:全|总|线路)长度?|长)约?[0-9.]+(?:公里|千米|米)[，,])?(?:目前|累计|已经?|正洞|[左右]线|[进出]口端?|单[洞线]|双[洞线]){0,3}(?:掘进|开挖|突破)(?:掘进|已?达|突破|超过?|近)?[0-9.,]+(?:余|多)?(?:延?米|公里|千米)/;

/** 右线正式始发掘进, 主桥合龙, 左幅贯通, 导流洞过流, 将完成全部线下工程, 铺轨过半, 架梁完成七成, 10月进洞 */
const begun = anyPattern(
  // 将完成全部线下工程
  /^(?:[将已]|基本|全面|顺利){0,2}完成(?:了|全部){0,2}(?:线下|站[前后]|土建|四电)(?:工程|施工)(?!招标|设计|量|图)/,
  // 右线正式始发掘进
  /^(?:[左右双单](?:线|洞)|[进出]口端?)?(?:正式|成功|顺利|开始){0,2}(?:始发|掘进)(?!机)/,
  // 主桥合龙, 左幅贯通
  /^(?:[东西南北]?主桥|引桥|[主边中]跨|[左右单]幅)(?:成功|顺利|正式|已经?)*(?:合龙|贯通)/,
  // 铺轨过半, 架梁完成七成
  /^(?:铺轨|架梁|制梁|掘进)(?:施工|进度|已|完成)*(?:过半|近半|[超近]?[一二三四五六七八九]成|[超近]?[1-9][0-9](?:\.[0-9]+)?[%％])/,
  // 10月进洞
  /^(?:[0-9年月日底初]{2,10})?(?:正式|顺利|成功|爆破|双向|双洞){0,2}进洞(?!口|内|后|前)/,
  // 主体和屋面工程已全部完工
  /^(?:主体|土建|桩基|屋面|幕墙|机电|装修|结构|基础)(?:[和及、与](?:主体|土建|桩基|屋面|幕墙|机电|装修|结构|基础)){1,2}(?:工程|施工)?(?:已经?|全部|全面|基本|均|都)*(?:完工|完成|竣工|封顶)/,
  // 导流洞过流
  /^导流(?:明渠|隧?洞|底孔)(?:工程)?(?:成功|顺利|正式|已经?)*(?:通水|过[流水]|分流)/,
);

/** 首套装置投产, 首条生产线下线, 20万平方米厂房全部入驻: what a part of a thing that is in use does. */
const inUse =
  /^(?:(?:首|第[一二三])[套条批个期台辆](?![^，。；、]{0,8}(?:机组|风机|项目|工程))[^，。；、将]{0,8}?(?:装置|产线|产品|整车|企业|机架|设备|车间|商户)|[0-9.]+万?平方米(?:[^，。；、将0-9]{0,6}?(?:厂房|标房)))(?:已经?|正式|成功|顺利|全部|全面|建成|陆续)*(?:投产|投运|投用|下线|量产|出产|入驻|上线|启用|交付|投入使用)/;
/** 甲高炉|成功点火, 乙熟料生产线|顺利点火: what makes goods by fire; 锅炉点火 is one step of a plant. */
const furnace = /(?:[高转焦]炉|加热炉|生产线)$/;
const lit = /^(?:已|成功|顺利|正式|一次|首次)*(?:点火|出铁|出钢|出焦)(?!前|准备|在即|仪式将)/;
const opensUse: ReadonlySet<string> = new Set('首第0123456789');

const longestBehind = 44;

/** The words behind a place that tell what is reached there; null where none do. */
const reachedAt = (text: string, at: number): string | null => {
  const behind = text.slice(at, at + longestBehind);
  return (reached.exec(behind) ?? dug.exec(behind) ?? begun.exec(behind) ?? usedBy(behind))?.[0] ?? null;
};

const usedBy = (behind: string): RegExpExecArray | null =>
  opensUse.has(behind.charAt(0)) ? inUse.exec(behind) : null;

/** The kind that the name of such a work ends in, what is reached on it being no part of its name; less than 0 where nothing is. */
export const endAtMilestone = (tokens: readonly Token[], text: string): number =>
  tokens.findIndex(
    (token) => isHead(token) && token.word?.kind?.role !== 'programme' && reachedAt(text, token.to) !== null,
  );

/** 甲大桥|首片钢箱梁成功吊装: it is being built. */
export function milestoneOf({ items }: Group, text: string): Progress | null {
  const last = items.at(-1)?.tokens ?? [];
  const head = last[endAtMilestone(last, text)];
  const fire = head === undefined && furnace.test(wordsOf(last.at(-1), text)) ? (last.at(-1) as Token) : null;
  const fired = fire === null ? undefined : lit.exec(text.slice(fire.to, fire.to + longestBehind))?.[0];
  if (fire !== null && fired !== undefined) return staged('operating', fire.to, fired, 'it is fired');
  const words = head === undefined ? null : reachedAt(text, head.to);
  if (head === undefined || words === null) return null;
  return usedBy(words) === null
    ? staged('under_construction', head.to, words, 'what is reached on a part of it')
    : staged('operating', head.to, words, 'a part of it is in use');
}

import { isHearsay } from '../../sentences/hearsay.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Item, isHead } from '../../sentences/names/items.ts';
import { isBreak, isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';

/** Where what is said of the names in a list begins, and whether a deed behind 的 is theirs. */

/** 甲电站|开始铺轨: where the last name ends, though the words behind it are read with it. */
export function nameEnd(tokens: readonly Token[], group: Group, text: string): number {
  const head = group.tail === null ? headEnd(group) : undefined;
  return head ?? tokens[group.end]?.from ?? text.length;
}

const headEnd = (group: Group): number | undefined => group.items.at(-1)?.tokens.findLast(isHead)?.to;

/** 甲铁路（乙站至丙站段）|建成通车: where what is said of it begins. */
export function behindBracket(tokens: readonly Token[], at: number, text: string): number {
  if (!/^[（(]$/.test(wordsOf(tokens[at], text))) return at;
  const end = tokens
    .slice(at, at + longestBracket)
    .findIndex((token) => /^[）)]$/.test(wordsOf(token, text)));
  return end < 0 ? at : at + end + 1;
}
const longestBracket = 12;

/** 甲大桥|暂停施工, 停止建设|甲医院: nothing says how far a work is that has stopped, is rumoured to be anything or not decided on. */
export function isHalted(tokens: readonly Token[], group: Group, text: string): boolean {
  const at = nameEnd(tokens, group, text);
  const last = group.items.at(-1)?.tokens.at(-1)?.to ?? at;
  return (
    countsLines.test(text.slice((headEnd(group) ?? at) - 2).slice(0, longestHalt)) ||
    areFirms.test(text.slice(last, last + longestHalt)) ||
    ofMatter.test(text.slice(headEnd(group) ?? at).slice(0, longestHalt)) ||
    isHearsay(text.slice(tokens[0]?.from, tokens[group.first]?.to), text.slice(at, tokens.at(-1)?.to)) ||
    /^(?:暂停|停止|叫停|停工|停建|缓建|取消)$/.test(wordsOf(tokens[group.first - 1], text)) ||
    halted.test(text.slice(at, at + longestHalt)) ||
    asks.test(text.slice(at, at + longestHalt)) ||
    asking.test(text.slice(tokens[0]?.from, tokens[group.first]?.from).slice(-longestQuestion))
  );
}

/** 甲地铁|三条在建线路公布进展: how far its lines are, and not all of it. */
const countsLines =
  /^(?:地铁|交通|轻轨)(?:现有|目前|共有?|已有|的)?[0-9一二两三四五六七八九十]+条(?:（段）)?[^，。；、0-9]{0,6}线/;

/** 推动甲石化、乙炼化|等企业技改: firms, and no works of theirs; 甲水泥厂等企业投产 are works. */
const areFirms =
  /^等?(?:[0-9]+[多余]?[家户])?(?:重点|龙头|骨干|传统|高耗能|工业|本地|规上)?(?:企业|公司|厂家)(?:的|实施|开展|进行|加快|推进)*(?:技改|技术改造|改造|转型|升级|提质|节能|绿色|智能化|数字化|整合|重组|兼并)(?!的?[^，。；、]{0,12}(?:项目|工程|基地|[一二三]期))/;

/** 甲港|扶持政策落地, 乙大桥|桥名征集启动: what is done is no work on it; 丙铁路|静态检查完成，进入联调联试 is tested to be opened. */
const ofMatter =
  /^(?!正式|全面|全线)的?[^，。；、的]{0,8}?(?:(?:政策|征集|命名|冠名|票价|优惠|招聘|培训|评选|宣传|演练|执法|慰问|救援|竞赛|比赛|论坛|抽奖|直播)(?:工作|活动|行动)?(?:正式|全面|顺利|同步|已经?|近日|日前|成功)*(?:落地|启动|出台|开展|实施|推出|举行|举办|完成|结束)|(?<![静动]态|通过[^，。；、的]{0,6}|经[^，。；、的]{0,6})(?:招生|检查|督查|巡查|调查|普查)(?:工作|活动|行动)?(?:正式|全面|顺利|已经?)*(?:启动|开展|举行|完成|结束)(?=[。；]|$))/;

/** 甲机场|正加快打造区域枢纽: it stands, and is to be more; 甲机场二期, 在建的|乙机场 and 丙机场，去年开工 do not stand yet. */
export const isRaised = (name: string, before: string, behind: string): boolean =>
  /(?:^|[，。；])$/.test(before) &&
  /(?<!新|拟建)(?:机场|港口?|车站|[东西南北]站)[正已将]?$/.test(name) &&
  raised.test(behind) &&
  !/[在新筹]建|建成[投启]|[开动完竣]工|奠基|投[用产运]|投入|启用|通[车航]|运营|获批|核准/.test(behind);
const raised =
  /^(?:正|已|将|要|逐步|逐渐|加快|加速|全力|努力|力争|争取){0,4}(?:建成|打造成?|建设)为?(?:我国|国内|国际|全[国省球]|世界|区域|亚太|面向|辐射|现代化|重要|综合|一流|西部|中部|东部|东北)[^，。；]{0,24}(?:枢纽|港|中心|门户|口岸|基地|高地)/;

/** 甲地铁|是否建设，尚无定论; 甲大桥何时通车？目前已完成八成 is answered. */
const asks =
  /^(?:项目|工程)?(?:到底|究竟)?(?:[是能可]否|何时|什么时候|要不要|该不该)(?![^。；]*(?:目前|已|预计|计划(?!建)))/;
/** 论证是否建设|甲地铁 */
const asking = /(?:[是能可]否|何时|什么时候|要不要|该不该)[^，。；、]{0,6}$/;
const longestQuestion = 10;

const adverbs = '(?:随[之即]|已经?|现|目前|全面|被|建设|施工|一度|临时|将|[自于]|[今即明昨][日天]起?)*';
/** 目前因资金问题已|停工: a reason between adverbs, and not among them, where 因因因 would be read in ever so many ways. */
const halted = new RegExp(
  `^${adverbs}(?:(?:由于|因)[^，。；、]{1,14}?${adverbs})?(?:[0-9年月日]{2,11}起?${adverbs})?` +
    '(?:暂停|停止|叫停|中止|终止|停工|停建|缓建|暂缓|取消|烂尾|搁置|搁浅|(?:关闭|关停|停用|停航|停运|拆除|退役|废弃)(?=[，。；]|$))(?![^，。；]{0,6}[，,后][^，。；]{0,10}(?<![未没有待])(?:复工|重启|恢复))',
);
const longestHalt = 32;

/** 甲项目的建设完成: the deed is the project's, where the clause ends with it. */
export const isTheirDeed = (tokens: readonly Token[], at: number, text: string): boolean => {
  // 随着甲大道的|年底|建成
  const isTimed = tokens[at]?.type === 'mark' && !isBreak(tokens[at], text);
  // 甲工程的|提前|投运
  const first = isTimed || isOneOf(tokens[at], manner, text) ? at + 1 : at;
  const [deed, next] = [tokens[first], tokens[first + 1]];
  if (deed?.word?.after == null || (next !== undefined && next.type !== 'stop' && !isBreak(next, text)))
    return false;
  return (
    isTimed ||
    !isGoodFor.test(wordsOf(deed, text)) ||
    !comesOfIt.test(text.slice(deed.to, deed.to + longestGain))
  );
};
/** 该项目的建成|，将增加: what it will be once it is there; 甲桥的通车|，将方便群众出行 is open. */
const isGoodFor = /(?:建成(?:投[用产运]|启用)?|建设|实施)$/;
/** 该项目的建成|，将增加学位1200个; 甲路的建设|是脱贫之路: what comes of it once it is there; 甲桥的建成|，标志着 says that it is. */
const comesOfIt =
  /^(?![^。；]*了)(?:并?(?:投产|投用|投运|投入使用|投入运营|使用|启用|运营))?[，,]?(?:是(?!在)|为(?!了)|(?:也|还|无疑|必定|势必)?将|不仅|必将|可(?:以|有效|进一步)?|能够?|对[^，。；]|有利于|有助于|旨在|(?:进一步|有效|极大|大大)(?:[^，。；了]{1,3})(?![^，。；]*了))/;
const longestGain = 24;

const manner = wordList('提前', '相继', '顺利', '成功', '全面', '正式', '陆续', '先后', '如期', '全部');

/** 提出建设长株潭经济区方案, 加快甲引水工程前期 */
export function isProposal({ tokens }: Item, to: number, text: string): boolean {
  const last = tokens.at(-1);
  return (
    last?.type === 'text' && /^(?:方案|构想|设想|前期|意向(?:协议书?|书))$/.test(text.slice(to, last.to))
  );
}

/** 甲医院、乙中学项目|，目前基坑已完成: what is told of now, or of all, is told of each in a list; other clauses are told of one. */
export const isToldOfAll = ({ items }: Group, next: string, behind: string): boolean =>
  items.length === 1 || /^(?:全长|总长|总投资|全线)$/.test(next) || toldOfAll.test(behind);
const toldOfAll = /^等?[，,](?:目前|现均?已|均|都|全部|皆)(?!有|是|为|在)/;

const dash = /^(?:——|――)$/;
/** 两条铁路——|甲铁路和乙铁路|——年内开工: what stands behind the second dash is said of them. */
const isInserted = (tokens: readonly Token[], { first, end }: Group, text: string): boolean =>
  dash.test(wordsOf(tokens[first - 1], text)) && dash.test(wordsOf(tokens[end], text));

/** Such a list with the dash behind it. */
export const withDash = (tokens: readonly Token[], group: Group, text: string): Group =>
  isInserted(tokens, group, text) ? { ...group, end: group.end + 1 } : group;

/** 甲铁路——|又名乙线: what stands behind the dash is told of the name, unless the list stands between two. */
export const isBeforeDash = (tokens: readonly Token[], group: Group, text: string): boolean =>
  dash.test(wordsOf(tokens[group.end], text)) && !isInserted(tokens, group, text);

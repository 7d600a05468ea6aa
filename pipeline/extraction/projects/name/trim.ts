import { scopes } from '../../../grammar/scopes.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { afterDescription, withoutSize } from './apposition.ts';
import { verbAt } from './edge.ts';

/** Where a name begins: what counts, praises, ranks or leads up to it stands before. */

/** Words that count or praise and belong to no name. */
const dropped =
  /^(?:一批|重大|各类|各项|全部|所有|众多|既有|相关|有关|主要|一系列|大型|首批|百亿级|骨干|重要|[三四五]星级)$/;

const ours = wordList(...scopes('nation', 'home', 'ours'), '共有', '共', '还有');

/** 我国共有|甲水库, 我市|青云产业园: how many words only say whose it is and that there are some. */
function countsBefore(tokens: readonly Token[], text: string): number {
  let at = 0;
  while (at < tokens.length - 1 && isOneOf(tokens[at], ours, text)) at += 1;
  const next = tokens[at];
  const isName =
    next?.type === 'place' ||
    (next?.type === 'text' &&
      /^(?![首新一两]|第[一二三])..+/.test(wordsOf(next, text)) &&
      isOurs(tokens[at - 1], text));
  return at > 0 && isName ? at : 0;
}

/** 我市, 我县: 全国 and 国家 are part of a name. */
const isOurs = (token: Token | undefined, text: string): boolean =>
  /^我[省市县区州]$/.test(wordsOf(token, text));

/** A word that no name opens with. */
const isStray = (token: Token | undefined, text: string): boolean =>
  token?.type === 'text' &&
  /^(?:[中上下内里到赴属]|该[县市区省州镇乡村]|首[趟列班]|第一天|首日|当[日天地]|利用|适应|借助|对接|既有|[①-⑳]+|[0-9]{1,2}[.．]|[0-9.]+(?:公里|千米|米|亩))$/.test(
    wordsOf(token, text),
  );

/** 中新互联互通项目, 中创新航基地: a country or a firm, where no noun stands before 中. */
const ofChina =
  /^(?!(?:建设|规划|施工|运[营行]|改造|修建|设计|筹建|过程|在建|行动|工程|计划|项目|发展)中).{0,2}中(?:[欧美俄德法英日韩泰老越缅哈巴白科铁建交核石航粮][\u4e00-\u9fff]|新(?![建增扩改区城规型])|创新)/;

/** 市交通局到|甲高速施工现场检查, 新（扩）建|甲厂: who goes there, what is done. */
function withoutVisitor(tokens: readonly Token[], text: string): readonly Token[] {
  const start = tokens[0]?.from ?? 0;
  const deed = jointDeed.exec(text.slice(start, start + longestDeed));
  const visitor = (deed ?? visits.exec(text.slice(start, tokens.at(-1)?.from)))?.[0].length ?? 0;
  if (visitor === 0) return tokens;
  const from = start + visitor;
  return tokens.flatMap((token) =>
    token.to <= from ? [] : [{ ...token, from: Math.max(from, token.from) }],
  );
}
const jointDeed = /^[新改扩迁]{1,2}[（(][新改扩迁、]{1,3}[）)]建/;
const longestDeed = 8;
const visits =
  /^[\u4e00-\u9fff]{1,8}(?:局|厅|住建委|发改委|管委会|政府|指挥部|党委|[省市县区镇]长|书记|主任)(?:一行)?(?:深入|走进|来到|前往|[到赴])(?=[\u4e00-\u9fff]{2})/;

const meeting = /^[^，。；、]{2,24}线的?换乘(?:车站|站|枢纽)(?=[\u4e00-\u9fff]{2,8}站)/;

/** Leaves out what only counts or praises before a name. */
export function trimmed(read: readonly Token[], text: string): readonly Token[] {
  const all = withoutVisitor(read, text);
  // 一是|甲高速公路: the number of a list
  const isNumbered = /^[一二三四五六七八九十]$/.test(wordsOf(all[0], text)) && wordsOf(all[1], text) === '是';
  const tokens = withoutSize(isNumbered && all.length > 2 ? all.slice(2) : all, text);
  let start =
    tokens.length > 1 &&
    isStray(tokens[0], text) &&
    !/^[内中]环/.test(text.slice(tokens[0]?.from, tokens[1]?.to)) &&
    !ofChina.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 2), tokens[1]?.to))
      ? 1
      : Math.max(countsBefore(tokens, text), afterDescription(tokens, 0, text));
  while (
    start < tokens.length - 1 &&
    tokens[start]?.type === 'generic' &&
    dropped.test(wordsOf(tokens[start], text))
  )
    start += 1;
  // 公司|年产10万吨食用油生产线: whose it is, by no name
  if (start === 0 && /^公司年产/.test(text.slice(tokens[0]?.from, tokens[1]?.to))) start = 1;
  // 甲线与乙线换乘站|丙站: where lines meet, and which station it is
  const meets = meeting.exec(text.slice(tokens[start]?.from, tokens.at(-1)?.to))?.[0].length ?? 0;
  const met = meets > 0 ? tokens.findIndex(({ from }) => from === (tokens[start]?.from ?? 0) + meets) : -1;
  if (met > start) start = met;
  // 国道主干线|甲乙高速公路: of which network it is
  if (text.startsWith('国道主干线', tokens[start]?.from)) {
    const next = tokens.findIndex(({ from }) => from >= (tokens[start]?.from ?? 0) + '国道主干线'.length);
    if (next > start && tokens.slice(next).some(isHead)) start = next;
  }
  // 甲通道重要节点|乙至丙铁路: what it is of another
  const node = nodeOf.exec(text.slice(tokens[start]?.from, tokens.at(-1)?.to))?.[0].length ?? 0;
  const behind = tokens.findIndex(({ from }) => from === (tokens[start]?.from ?? 0) + node);
  if (node > 0 && behind > start && tokens.slice(behind).some(isHead)) start = behind;
  // 冬奥会|国家速滑馆: for which games it is built; 亚运会|游泳馆 has no other name
  const isOfGames = tokens[start]?.type === 'text' && games.test(wordsOf(tokens[start], text));
  const isNamedBehind = tokens[start + 1]?.type === 'place' || wordsOf(tokens[start + 1], text) === '国家';
  if (isOfGames && isNamedBehind) start += 1;
  // 快速路|甲路: what sort of road it is
  if (isOneOf(tokens[start], sortsOfRoad, text) && tokens.at(-1)?.word?.kind?.role === 'street') start += 1;
  // 高速铁路|甲乙高铁: what it is, and behind that its name
  // 市域铁路|青柳S3线: of which network the letter or the number is
  if (
    namesItsKind(tokens, start) &&
    !isOfBranch(tokens, start, text) &&
    !/^(?:[A-Z][0-9]+)?线$/.test(wordsOf(tokens.findLast(isHead), text))
  )
    start += 1;
  // 安置房项目|甲家园: of which works it is one
  if (
    tokens[start]?.type === 'kind' &&
    isOneOf(tokens[start + 1], sortsOfWork, text) &&
    tokens.slice(start + 2).some(({ type }) => type === 'text') &&
    tokens.slice(start + 2).some(isHead)
  )
    start += 2;
  // 首个项目|甲调水工程, 先行开工段|甲隧道: what it is one of
  if (leadsToName(tokens[start], text) && tokens.slice(start + 1).some(isHead)) start += 1;
  // 项目|属|甲公园二期
  const ranked = afterRank(tokens, start, text);
  const kept = tokens.slice(start > 0 && isStray(tokens[ranked], text) ? ranked + 1 : ranked);
  const [first] = kept;
  // 到柳河产业园项目观摩: where they go
  // ②柳河小学; 签约建|12亿只LED灯项目
  const going = first?.type === 'text' ? (goes.exec(wordsOf(first, text))?.[0].length ?? 0) : 0;
  if (first !== undefined && going > 0) return [{ ...first, from: first.from + going }, ...kept.slice(1)];
  // 《甲规划》中|乙至丙高速公路: in which paper it stands
  if (first?.type === 'text' && inPaper.test(text.slice(Math.max(0, first.from - 1), first.to)))
    return [{ ...first, from: first.from + 1 }, ...kept.slice(1)];
  // 继|青溪路、柳河路通车后: what has been before; behind a region it compares, 继甲都市圈之后
  const isOfRegion = kept.findLast(isHead)?.word?.kind?.role === 'region';
  const before = Math.max(0, (first?.from ?? 0) - 1);
  if (first?.type === 'text' && !isOfRegion && isContinued.test(text.slice(before, before + longestBefore)))
    return [{ ...first, from: first.from + 1 }, ...kept.slice(1)];
  if (first?.type === 'text' && isExcepted.test(text.slice(first.from, first.from + longestBefore)))
    return [{ ...first, from: first.from + 1 }, ...kept.slice(1)];
  // 实施好|洪屏水厂建设, 参加过|青岭隧道施工: how it is to be done, or that it was; 好景小学 is called so
  if (first?.type === 'text' && wellDone.test(text.slice(Math.max(0, first.from - 2), first.to)))
    return [{ ...first, from: first.from + 1 }, ...kept.slice(1)];
  return withoutVerb(kept, text);
}
const inPaper = /^》中(?![山关心央环轴学国华])[\u4e00-\u9fff]{2,}$/;
/** 除|甲项目推迟开工外，其余均已开工 */
const isExcepted = /^除(?![险尘湿氟铁冰雪草害])[^，。；]{4,}?(?:之|以)?外[，,]/;
const isContinued = /^(?:^|[，。；：\s是])继(?![续承])[^，。；]{6,}?(?<!建)(?:之?后)[，,]/;
const longestBefore = 70;
const wellDone =
  /^(?:(?:实施|[在要能]建|推进|建设)好|(?:参加|参与|经历|承担|见证|修建|建设|到访|乘坐)过)[\u4e00-\u9fff]{2,}$/;

/** Whether a kind opens the words, and a name that ends in one of the same category follows. */
function namesItsKind(tokens: readonly Token[], start: number): boolean {
  const [kind, name] = [tokens[start], tokens[start + 1]];
  const last = tokens.findLast(isHead);
  return (
    kind !== undefined &&
    isHead(kind) &&
    kind !== last &&
    kind.to - kind.from > 1 &&
    (name?.type === 'place' || (name?.type === 'text' && name.to - name.from > 1)) &&
    kind.word?.kind?.category != null &&
    kind.word.kind.category === last?.word?.kind?.category &&
    kind.word.kind.role === last.word.kind.role
  );
}

/** 实验学校|甲校区: a school of which a town has one, and its branch; 学校 is any. */
const isOfBranch = (tokens: readonly Token[], start: number, text: string): boolean =>
  /.{2}(?:学校|[中小]学)$/.test(wordsOf(tokens[start], text)) &&
  /(?:校区|分校)$/.test(wordsOf(tokens.at(-1), text));

/** Lines that no verb is the name of. */
const railways: ReadonlySet<string> = new Set(['railway', 'expressway', 'intercity_rail', 'airport']);

/** 安装云山大道, 甲县关停云山水厂, 掀起|青河铁路, 掀起|铁路: what is done there, and by which place; 开创|大道 is called so. */
function withoutVerb(tokens: readonly Token[], text: string): readonly Token[] {
  const at = tokens.findIndex(({ type }) => type !== 'place');
  const [first, second] = tokens.slice(at);
  if (first?.type !== 'text') return tokens;
  const verb = verbAt(text, first.from, first.to);
  const rest = first.to - first.from - verb;
  if (verb === 0) return tokens;
  if (rest >= 2) return [{ ...first, from: first.from + verb }, ...tokens.slice(at + 1)];
  const isRail = railways.has(second?.word?.kind?.category ?? 'other');
  return at === 0 && rest === 0 && (second?.type === 'place' || isRail) ? tokens.slice(1) : tokens;
}

const goes =
  /^首条(?=[\u4e00-\u9fff]{0,2}公交)|^该[县市区省州镇乡村](?=..)|^(?:约|近|超|逾)?[0-9.]+(?:[万亿]{1,2}元|亿(?![吨千立斤只粒片支件头株])|万(?:公里|千米|平方米))(?=[\u4e00-\u9fff]{2})|^[东西南北](?:连|接(?!线)|联接|衔接)(?=[\u4e00-\u9fff]{2})|^可(?:承载|容纳|支持)(?=..)|^[①-⑳▲△●○■◆★☆]+(?=..)|^共有(?!产权)(?=..)|^建(?=[0-9]+(?:\.[0-9]+)?[万亿]|年产)|^[0-9.]+(?:[万亿]*元|套|公里|千米|米|[万]?平方米|亩)(?=[\u4e00-\u9fff]{2})|^[\u4e00-\u9fff]{0,4}(?:斜拉|悬索|跨海|拱)桥(?=[\u4e00-\u9fff]{2})|^既有(?!线|铁路|公路|建筑|住宅|小区|路|桥|厂)(?=..)|^(?:[^到赴]*(?:人员|领导|一行|团|组|代表|嘉宾|同志|记者))?(?:深入|走进|来到|前往|[到赴])(?=..)/;

const nodeOf = /^[^，。；、]{2,20}(?:重要|关键|控制性)(?:节点|组成部分)(?:工程|项目)?/;
const games = /^(?:冬?残?奥会|奥运会|亚运会|大运会|全运会|世博会|园博会)$/;
const sortsOfRoad = wordList('快速路', '主干路', '次干路', '支路', '主干道', '次干道');
const sortsOfWork = wordList('项目', '工程', '车站');
const leadsToName = (token: Token | undefined, text: string): boolean =>
  isOneOf(token, sortsOfWork, text) ||
  (token !== undefined && firstStretch.test(text.slice(Math.max(0, token.from - 2), token.to)));
const firstStretch = /^(?:开工|先行|先导|试验|示范)段$/;
const ranks = wordList('重大', '重点', '标志性');
const rankings = wordList('重点工程', '重点项目', '重大工程', '重大项目', '标志性工程');

/** 国家重点工程|郑徐客运专线: what it ranks as stands before its name. */
function afterRank(tokens: readonly Token[], start: number, text: string): number {
  const rank = tokens.slice(start, -1).findIndex(
    (token, at) =>
      isOneOf(token, rankings, text) ||
      // 省重大|项目|甲扩能项目
      // 市重点|水利|工程|甲水库扩容工程
      (isOneOf(token, sortsOfWork, text) &&
        (isOneOf(tokens[start + at - 1], ranks, text) ||
          (tokens[start + at - 1]?.word?.kind?.role === 'topic' &&
            isOneOf(tokens[start + at - 2], ranks, text))) &&
        tokens.slice(start + at + 1).some(isHead)),
  );
  if (rank >= 0 && tokens.slice(start, start + rank).every(({ type }) => type !== 'text')) {
    // 重点工程|项目|甲水厂扩建工程
    const next = start + rank + 1;
    return isOneOf(tokens[next], sortsOfWork, text) && tokens.slice(next + 1).some(isHead) ? next + 1 : next;
  }
  // 省五河治理项目|乐平市联圩加固工程: the works stand where they are, behind the programme that they are of; of 甲高速改扩建工程乙县段
  // the place is one part.
  const part = tokens.findLastIndex(
    (token, at) =>
      at > start &&
      isSeat(token, text) &&
      /(?:项目|工程)$/.test(wordsOf(tokens[at - 1], text)) &&
      tokens.slice(at + 1).some((next) => isHead(next) && next.word?.kind?.role !== 'part'),
  );
  return part > 0 ? part : start;
}

const isSeat = (token: Token, text: string): boolean =>
  token.type === 'place' ||
  (token.type === 'text' && /^[\u4e00-\u9fff]{1,3}[镇乡]/.test(wordsOf(token, text)));

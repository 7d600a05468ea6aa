import { askedLast } from '../../remembered.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { gatheredAs } from '../list/gathered.ts';
import { labelledAs } from '../list/labels.ts';
import { amongWorks, countedAs, definitionOf, isOfBuilt, listedAs, sortsOfStage } from '../list/listed.ts';
import { throughCommas, throughDots } from '../list/lists-by-comma.ts';
import { areStops, stageBySeat } from '../name/seats.ts';
import { isAmong, isBeside, isHelped, isLocation, isPartOf, isSeat, siteOf } from '../name/site.ts';
import { isBeforeDash, isHalted, nameEnd, withDash } from '../verb/behind.ts';
import { isAimed, isTitle, isWhatItIs, stageOfClause } from '../verb/clause.ts';
import { laterStages } from '../verb/later.ts';
import { predicateOf } from '../verb/predicate.ts';
import { stageByYears } from '../verb/since.ts';
import { modifierOf, verbOf } from '../verb/verbs.ts';
import { contractStage } from './formal.ts';
import { isRunning } from './grown.ts';
import { milestoneOf } from './milestone.ts';
import type { Outlook, Progress } from './progress.ts';
import { orAsItStands } from './rebuilding.ts';
import { sinceBegun } from './since-begun.ts';

/** With whom, and not what is built. */
const partnering =
  /^(?:建立|签订|签署|达成|缔结|共同|(?:同步|同期|同时)(?:建成|开通|启用|投用|投运|投入|通车|交付|竣工)|一起|一道|相连|连接|连通|衔接|交汇|无缝|换乘|组成|构成|形成)/;

const jointly = /^(?:合作|联合|携手|共同)?(?:共建|合建|共办|合办|合作|联合)/;
const pair =
  /.{2}[与和同].{2,}(?:大学|学院|研究院|科学院|医院|学校)$|(?:大学|学院|研究院|科学院|医院|学校)[与和同][^，。；、]{2,}$/;

/** What a sentence says of the names in a list; what is to be finished and is one of those begun is being built. */
export const sentenceProgress = askedLast(readProgress);

function readProgress(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  const agreed = contractStage(text, sentence.start, nameEnd(tokens, group, text));
  const stated = agreed ?? statedOf(sentence, tokens, group, outlook);
  // 甲铁路什么时候开工？, 甲港建设|一定能出彩, 乙机场运行|情况: what is asked is not so yet
  if (stated !== null && begun.has(stated.status) && asked.test(text.slice(stated.to, sentence.end)))
    return null;
  // 甲园区以项目建设为抓手, 一旦丙桥通车
  if (stated !== null && asMeans.test(text.slice(Math.max(0, stated.from - 12), stated.to + 1))) return null;
  // 建成甲、乙等5条高速公路，通车里程512公里
  const behind = tokens[group.end - 1]?.to ?? 0;
  if (
    stated?.status === 'completed' &&
    (open.test(text.slice(behind, behind + 8)) || isRunning(text, Math.max(behind, stated.to)))
  )
    return { ...stated, status: 'operating', rule: 'it is used already' };
  const since = stated === null ? null : sinceBegun(stated, sentence, tokens, group, outlook);
  if (since !== null) return since;
  return stated?.status === 'planned' && isOfBuilt(sentence, stated, tokens[group.first])
    ? { ...stated, status: 'under_construction', rule: 'one of those that are begun' }
    : stated;
}

const built: ReadonlySet<string> = new Set(['completed', 'operating']);
const begun: ReadonlySet<string> = new Set(['under_construction', ...built]);
const asMeans =
  /以[^，。；]{1,10}建设为$|聚焦[^，。；]{0,8}项目建设[、，。]?$|一旦[^，。；]{2,14}[，。]?$|从建设到$|通过[^，。；]{2,12}建设，$/;
const asked =
  /^[^，,；;]*[？?][”」]?\s*$|^[^，。；]{0,8}(?:一定[能会]|必将)|^(?:情况|状况|秩序)(?!良好|稳定|正常|平稳|总体)/;
const open = /^[，,]?(?:已|总)?(?:通车|运营)(?:总)?里程/;

/** Its predicate first, then the verb before it, then its later clauses. */
function statedOf(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  if (isHalted(tokens, group, text)) return null;
  const site = siteOf(group, text) ?? stageBySeat(sentence, tokens, group);
  if (site !== null) return site;
  const before = tokens[group.first - 1];
  const from = tokens[group.first]?.from ?? sentence.start;
  const years = stageByYears(text, from, nameEnd(tokens, group, text));
  if (years !== null) return years;
  // 共开工2个项目，分别为|甲产业园、乙基地
  const counted = countedAs(sentence, tokens, group, outlook);
  if (counted !== null) return counted;
  const isList = wordsOf(before, text) === '为' && wordsOf(tokens[group.first - 2], text) === '分别';
  if (
    (isLocation(before, text) && !isList) ||
    agenda.test(text.slice(sentence.start, from)) ||
    isParty(tokens, group, text) ||
    isDocument.test(text.slice(nameEnd(tokens, group, text))) ||
    isSeat(group, before, text) ||
    isAmong(tokens, group, text) ||
    isHelped(tokens, group, text) ||
    areStops(group, tokens, text) ||
    // 新建甲小学、|扩建乙医院: behind the mark another is told of
    (tokens[group.end - 1]?.type !== 'list' && isBeside(text, tokens[group.end - 1]?.to ?? text.length)) ||
    isBeforeDash(tokens, group, text) ||
    // 规划中|甲高铁的组成部分 says it of the whole
    (!isPlacedBefore(text, tokens[group.first]?.from ?? 0) &&
      isPartOf(text.slice(tokens[group.end - 1]?.to, sentence.end)))
  )
    return null;
  if (isWhatItIs(sentence, tokens, group) || isAimed(sentence, tokens, group)) return null;
  // 与甲园区建立合作关系: it is with whom
  // 市政府与甲大学|共建的医院: who does so together
  const isPair =
    jointly.test(text.slice(tokens[group.end - 1]?.to, sentence.end)) &&
    pair.test(text.slice(from, tokens[group.end - 1]?.to));
  const isPartner =
    isPair || (wordsOf(before, text) === '与' && partnering.test(text.slice(nameEnd(tokens, group, text))));
  if (isPartner || isTitle(sentence, tokens, group)) return null;
  const said = predicateOf(sentence, tokens, withDash(tokens, group, text), outlook);
  const kind =
    ofList(said, sentence, tokens, group, outlook) ?? stageOfClause(sentence, tokens, group, outlook);
  if (kind !== null) return kind;
  const predicate = orAsItStands(said, sentence, tokens, group, outlook);
  const now = isUntilThen(predicate, tokens, group, text) ? verbOf(sentence, tokens, group, outlook) : null;
  if (now?.status === 'under_construction') return now;
  const isWeak = predicate !== null && text.slice(predicate.from, predicate.to) === '建设';
  const reached = milestoneOf(group, text);
  // 乙隧道10月进洞，|全线明年开工: what is reached has been
  const isLast = predicate === null || predicate.isFuture;
  if (reached !== null && (isLast || predicate.from < reached.to + longestReached)) return reached;
  if (predicate !== null && !isWeak && !isMet(predicate, tokens, group, text)) return predicate;
  const isGoing = goesOn(isWeak, tokens, group, text);
  if (isThereToGrow(tokens, group, text)) return predicate;
  const label = predicate === null ? labelledAs(sentence, tokens, group) : null;
  if (label !== null) return laterStages(sentence, tokens, group, outlook)[0] ?? label;
  const verb = verbOf(
    sentence,
    tokens,
    group,
    isGoing ? { ...outlook, isPlan: false, isPlanPassage: false } : outlook,
  );
  // 基本完成甲大桥建设
  const isDone = verb !== null && /完成了?$/.test(text.slice(verb.from, verb.to));
  if (verb !== null) return predicate === null || verb.status !== 'completed' || isDone ? verb : predicate;
  return (
    predicate ??
    laterStages(sentence, tokens, group, outlook)[0] ??
    gatheredAs(sentence, tokens, group) ??
    definitionOf(sentence, tokens, group, outlook) ??
    listedAs(sentence, tokens, group, outlook, sortsOfStage) ??
    ofCommaList(sentence, tokens, group, outlook)
  );
}

/** 加快建设甲铁路，|2027年底前建成通车, 正在建设的乙大桥|预计明年通车: it is being built until then; 推动甲铁路开工: it is not. */
const isUntilThen = (
  predicate: Progress | null,
  tokens: readonly Token[],
  group: Group,
  text: string,
): boolean =>
  predicate?.isFuture === true &&
  (parts.test(text.slice(tokens[group.first]?.from, predicate.from)) ||
    modifierOf(tokens, group, text) !== null);

/** 与去年通车的甲高速|贯通: it runs already. */
const isMet = ({ from, to }: Progress, tokens: readonly Token[], group: Group, text: string): boolean =>
  /[贯连]通$/.test(text.slice(from, to)) && modifierOf(tokens, group, text)?.word?.after === 'operating';

/** 推动甲新城的快速发展, 推动乙学院加快发展: it is there already; 去年建成的|甲大桥|成为热门 says before its name how far it is. */
function isThereToGrow(tokens: readonly Token[], group: Group, text: string): boolean {
  const next = tokens[group.end];
  return (
    next !== undefined &&
    grows.test(text.slice(next.from, next.from + longestGrowth)) &&
    modifierOf(tokens, group, text) === null
  );
}

/** 甲桥、乙桥等2个在建项目: what closes their list; where they are 已竣工 they are not being built any more. */
function ofList(
  said: Progress | null,
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const isOver = said !== null && !said.isFuture && built.has(said.status);
  if (isOver) return null;
  const isSaid = said !== null && sentence.passage.text.slice(said.from, said.to) !== '建设';
  return (
    listedAs(sentence, tokens, group, outlook) ??
    (isSaid ? null : amongWorks(sentence, tokens, group, outlook))
  );
}

/** 甲大道改造，乙产业园二期等一批项目|加快推进, 甲产业园、乙科技城……一批平台|加快建设 */
function ofCommaList(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const list = throughCommas(sentence, tokens, group);
  return list === null ? throughDots(sentence, tokens, group) : predicateOf(sentence, tokens, list, outlook);
}

/** 加快甲铁路建设, 抓好甲机场迁建进度 goes on; 启动甲铁路建设, 完成乙大桥建设 are still to come where plans are told. */
const goesOn = (isWeak: boolean, tokens: readonly Token[], group: Group, text: string): boolean =>
  (isWeak || progressing.test(text.slice(nameEnd(tokens, group, text)))) &&
  !starting.test(wordsOf(tokens[group.first - 1], text));

const isPlacedBefore = (text: string, at: number): boolean =>
  /(?:规划|拟建|在建)中?的?$/.test(text.slice(Math.max(0, at - 4), at));

/** 召开会议，研究甲新区建设、|乙机场扩建等工作: what is talked of. */
const agenda = /(?:会议|召开[^，。；]{0,12}会)[，,]?[^，。；]{0,4}(?:研究|审议|听取|讨论)[^，。；]{0,40}$/;

/** 甲集团与乙景区、|丙度假区|签订合作协议: who agrees, and not what is built. */
const isParty = (tokens: readonly Token[], group: Group, text: string): boolean => {
  const end = nameEnd(tokens, group, text);
  return (
    /^(?:现场|正式|分别|共同)?(?:签订|签署)/.test(text.slice(end, end + 6)) &&
    (/(?:集团|公司|政府|大学|银行|委员会)[与和同]/.test(text.slice(tokens[group.first]?.from, end)) ||
      bodies.test(text.slice(tokens[group.first]?.from, end + longestPact)))
  );
};

/** 甲港与乙港|签署战略合作协议: both are there; 甲项目与乙项目签订投资协议 are to be. */
const bodies =
  /^[^，。；、]{2,14}(?<!项目|工程)[与和同][^，。；、]{2,14}(?<!项目|工程)(?:现场|正式|共同)?(?:签订|签署)了?[^，。；投建]{0,6}(?:合作|友好|共建)[^，。；投建]{0,4}(?:协议|备忘录|协定)/;
const longestPact = 24;

/** 成立甲古镇|建设发展有限公司: a body; 甲学院|（乙学院）新校区 goes on; 甲港|总体规划获批: a plan for what may be there already; 甲市国企|改革方案 is none of a thing that is built; 甲园|是继乙园落户后 tells of another. */
const isDocument =
  /^是继[^，。；]{4,40}后|^(?:总体|发展|控制性?详细|国土空间|专项|概念性?)规划|^方案(?:的|报批|编制(?!完成|工作)|审批|制定|研究|优化|比选)|^[^，。；、]{0,6}改革[^，。；、]{0,6}(?:方案|意见)|^[^，。；、的]{0,8}(?:有限(?:责任)?公司|办公室|领导小组|筹[备建](?:组|处|办)|工作专班)(?!大?楼)|^[（(][^（）()]{2,20}[）)][^，。；、]{0,4}(?:校区|院区|分院|住院楼)|^(?:战略|合作)+协议书?(?:正式|成功)?签/;

/** 吊装|成功, 浇筑|全部完成: of the same words. */
const longestReached = 6;

const grows =
  /^成为|^(?:[与和同][^，。；、]{2,10})?的?(?:快速|加快|加速|提速|高质量|跨越式|持续|健康|创新|转型|协同|融合|同城化?|一体化?|联动|错位)*发展/;
const longestGrowth = 12;
const progressing = /^(?:项目|工程|建设|施工){0,2}进度/;
const starting = /启动|开工|开建|动工|完成/;
/** A mark behind which another clause begins. */
const parts = /[，,；;：:]/;

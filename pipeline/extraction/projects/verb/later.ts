import { askedLast } from '../../remembered.ts';
import { clauseBefore, type Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { goesOnTo, liesBeside } from '../../sentences/way-ends.ts';
import { wholeGoesOn } from '../../sentences/work-nouns.ts';
import { opensTally } from '../list/count.ts';
import { listEntered } from '../list/entered.ts';
import { type Outlook, type Progress, progressOf, rank, reach } from '../progress/progress.ts';
import { isToldOfAll, nameEnd } from './behind.ts';
import { buildsThere } from './clause.ts';
import { isMeasured } from './further.ts';
import { isBuilderOf, isHowOtherIs, isOtherLine } from './of-other.ts';
import { afterBegun, isBegun, tellsOnlyWhen } from './since.ts';
import { asWork, finishesPart, stageByObject, stageDone } from './work.ts';

/** Stages that clauses further on state of what a sentence begins with. */

/** Verbs too vague to be the predicate of a subject some clauses before. */
const vague = /^(?:推进|启动|运行|运营|覆盖|施工|成立|开放|实施|建设)$/;

/** 8、甲铁路，已完成可研: the number of a line. */
const numbering =
  /(?:^|[。；;：:])[（(]?[0-9一二三四五六七八九十]{1,3}[）)]?[、.．]?$|(?:^|[。；;：:])(?:[一二三四五六七八九十]{1,2}是|其[一二三四五六][，,]?)$/;
/** 投资最大的是|甲项目，总投资…: it is what the sentence goes on to tell of. */
const singledOut = /最[\u4e00-\u9fff]{1,2}的(?:项目|工程)?是$/;

/** 开工建设, with no object after it. */
export const hasNoObject = (next: Token | undefined, text: string): boolean =>
  next === undefined ||
  isBreak(next, text) ||
  next.type === 'mark' ||
  next.type === 'soft' ||
  next.word?.kind?.role === 'work' ||
  next.word?.after != null;

/** 青柳高铁是…,2019年8月底前建成: the stages that later clauses state of what the sentence begins with. */
export const laterStages = askedLast(readLater);

function readLater(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): readonly Progress[] {
  const { text } = sentence.passage;
  const before = tokens[group.first - 1];
  // 甲公寓一期|6栋1580套|去年动工，今年交付
  const next = tokens
    .slice(group.end)
    .find((each) => each.type === 'mark' || !/^[0-9]/.test(wordsOf(each, text)));
  const from = tokens[group.first]?.from ?? sentence.start;
  const lead = text.slice(Math.max(sentence.start, from - longestLead), from);
  const opens =
    before === undefined ||
    isBreak(before, text) ||
    /^[的该本此]$/.test(wordsOf(before, text)) ||
    numbering.test(lead) ||
    singledOut.test(lead);
  const end = nameEnd(tokens, group, text);
  const onList = end + listEntered(text, end).length;
  const begun = isBegun(tokens, group, text);
  const isTopic =
    next !== undefined &&
    (next.type === 'mark' || onList > end || toldBehind.test(wordsOf(next, text)) || begun);
  if (!isToldOfAll(group, wordsOf(next, text), text.slice(end)) || !opens || !isTopic) return [];
  const stages: Progress[] = [];
  let isDescribed = saysWhat.test(wordsOf(next, text));
  for (let at = group.end; at < Math.min(tokens.length, group.end + reach); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // 甲铁路|列入重点开工项目|，去年建成: which list it is on
    if (token.from < onList) continue;
    // 甲道路工程，包括乙大道、丙路等6条道路，已完成65%: what it consists of is passed over
    if (consists.test(wordsOf(token, text)) || itsEnd.test(text.slice(token.from, token.from + longestEnd))) {
      while (at + 1 < tokens.length && !isBreak(tokens[at + 1] as Token, text)) at += 1;
      continue;
    }
    // 甲线是一条地铁快线，明年建成: what it is
    isDescribed = (isDescribed || saysWhat.test(wordsOf(token, text))) && !isBreak(token, text);
    if (!isDescribed && isOtherLine(tokens, at, text)) break;
    if (opensOther(tokens, at, text) || opensAlike(tokens, at, group, text)) break;
    if (finishesPart(tokens, at, text)) {
      while (at + 1 < tokens.length && tokens[at + 1]?.type !== 'mark') at += 1;
      continue;
    }
    // 甲高速试验段5月建成，|全线明年通车: the whole
    if (text.startsWith('段', end - 1) && wholeGoesOn.test(text.slice(token.from))) break;
    // 甲高速全长80公里，其中|乙段已通车: a part of it; 甲高速乙段2021年开工|，丙段去年通车: another
    const words = text.slice(token.from, token.from + longestName);
    if (ofPart.test(words) || (text.startsWith('段', end - 1) && nextStretch.test(words))) break;
    if (isBuilderOf(text, token) || isHowOtherIs(text, onList, token)) continue;
    const status = token.word?.after ?? null;
    const surface = token.word?.surface ?? '';
    const next = tokens[at + 1];
    // 今年计划完成|投资2亿元: money, and no stage
    if (/^(?:计划|拟|预计)完成$/.test(surface) && text.startsWith('投资', token.to)) continue;
    const done = surface.endsWith('完成') ? stageDone(text, token.to) : null;
    if (done !== null) stages.push({ ...progressOf(sentence, token, done, '', outlook), status: done });
    if (done !== null || (surface.endsWith('完成') && !hasNoObject(next, text))) continue;
    // 甲项目，总投资3亿元，建成|三条生产线: what is to stand there
    if (/^已?建成$/.test(surface) && /^(?:text|generic|kind|place|count)$/.test(next?.type ?? '')) continue;
    // 甲工程是重大项目，打通|乙通道: what it is good for; 甲桥，打通|断头路 is there
    if (surface === '打通' && !text.startsWith('断头', token.to) && !hasNoObject(next, text)) continue;
    // 正在进行土方施工, 正在办理用地手续
    const shown = status === null ? stageByObject(text, token) : null;
    if (shown !== null) stages.push({ ...progressOf(sentence, token, shown, '', outlook), status: shown });
    if (status === null || token.type === 'soft' || vague.test(surface)) continue;
    if (tellsOnlyWhen(sentence, token, outlook.today) || opensTally(token, next, text)) continue;
    if (isMeasured(token, text)) continue;
    if (wordsOf(token, text).endsWith('建设') && buildsThere(group, text, token.to)) continue;
    const before = clauseBefore(sentence, token.from);
    const stage = progressOf(sentence, token, status, before, outlook);
    goOnTo(stages, token, asWork(stage, surface, before, outlook), text);
  }
  return begun ? afterBegun(stages, text) : stages;
}

/** 已建成|通车, 9月竣工并|投入使用: the second word goes further. */
function goOnTo(stages: Progress[], { from }: Token, stage: Progress, text: string): void {
  const prior = stages.at(-1);
  const isNext = prior !== undefined && /^(?:[并且]|并且)?$/.test(text.slice(prior.to, from));
  if (isNext && rank(stage) > rank(prior))
    stages[stages.length - 1] = { ...stage, from: prior.from, time: stage.time ?? prior.time };
  else stages.push(stage);
}

const saysWhat = /^(?:是|为|作为|系|按|按照|采用)$/;
const ofPart = /^其中[，,]?[\u4e00-\u9fff]{1,7}(?<![路标地阶])段/;
const nextStretch = /^[，；,;](?:其中|而|但)?(?![全该此本这各整])[\u4e00-\u9fff]{1,7}(?<![路标地阶手])段/;
const consists = /^(?:包括|包含|涵盖|涉及|串联|途经)$/;
/** 甲线一期|起于乙站，止于丙站，|去年开通: where it runs from and to. */
const itsEnd = new RegExp(`^(?:${liesBeside}|起[于自]|始于|止于|终于|终点[为是至])[^，,。；;0-9]{2,24}[，,]`);
const longestEnd = 30;

/** 甲高速|全长50公里，去年通车, 乙桥|西接丙路，…, 丙水厂|因征地耽搁，预计明年通水: what is told of a project before its stage. */
const toldBehind = new RegExp(
  `^(?:是|由|为|作为|全[长线]|长[0-9约]|[在于自从按]|总投资|总长|位于|起[于自]|总?占地|总?建筑面积|规划|设计|线路|路线|连接|横跨|跨越|采用|主跨|桥长|总库容|始于|因(?![此为而])|受(?![理聘托贿])|规模|站[房场]|推进|进展|${goesOnTo})`,
);

/** Verbs that may have an object, and then say nothing of their subject: 甲大学获批设置本科专业. */
const transitive =
  /^(?:获批|已签约|(?:基本|全面|圆满|顺利|全部|已全部)?完成|交付|覆盖|开放|启动|签约|签署|打通|已?(?:组建|成立|设立)|已启用|研究|.{0,4}推进)$/;
/** 机场将建成4座航站楼, 港口运营航线52条: what is built or run is not the subject; 开通5年 has none. */
const withObject = /^(?:将|已)?(?:建成|新建|运营|运行|通航|开通)$/;
const spans = /[年月天周]$/;
const services = /^(?:[0-9.]+万?吨级|航线|线路|班列|列车|航班)/;

/** Whether a word says how far its subject is, and not what its object is. */
export function saysStage(token: Token, next: Token | undefined, text: string): boolean {
  if (token.word?.after == null) return false;
  if (opensTally(token, next, text)) return false;
  // 甲产业园|签约入驻企业18家, 甲园区|落户企业35家: who is to come there, or has come
  if (
    /(?:签约(?:入驻|落户|引进)?|落户|入驻|投产)$/.test(token.word.surface) &&
    comers.test(text.slice(token.to, token.to + 8))
  )
    return false;
  // 甲园区|完成建设投资3亿元: what it has come to, and not that it is finished
  if (token.word.surface === '完成建设' && !isEnd.test(text.slice(token.to))) return false;
  // 甲大桥、乙电站以及|在建|抽水蓄能电站: only the last is
  if (/[及和与](?:[在续]建)$/.test(text.slice(token.from - 1, token.to))) return false;
  if (isMeasured(token, text)) return false;
  // 甲铁路全线|实行封闭|运行: how it runs or will run
  if (/^运[行营]$/.test(token.word.surface) && inManner.test(text.slice(0, token.from).slice(-longestManner)))
    return false;
  // 启动区建设的医院: the place builds, and is not what is built
  // 甲大桥施工|中标结果公示
  if (tender.test(text.slice(token.from))) return false;
  // 甲大桥建设|方案: a paper, or what building takes
  if (token.word.surface === '建设' && (wordsOf(next, text) === '的' || means.test(text.slice(token.to))))
    return false;
  if (
    withObject.test(token.word.surface) &&
    next?.from === token.to &&
    (/^(?:count|kind|place)$/.test(next.type) ||
      services.test(wordsOf(next, text)) ||
      /^(?:[全国省市]*首|第[一二三])[条个座趟列]$/.test(wordsOf(next, text)))
  )
    return spans.test(wordsOf(next, text));
  if (opening.test(token.word.surface) && hasObject(text.slice(token.to, token.to + longestObject)))
    return false;
  // 甲工程已完成|并将投入运行
  return !transitive.test(token.word.surface) || hasNoObject(next, text) || /^并/.test(wordsOf(next, text));
}

const inManner = /(?:实行|采用|采取|按照?)(?:[^，。；]{0,10}的)?(?:全线|全)?封闭式?$/;
const longestManner = 20;

const isEnd = /^(?:$|[，,。；;！、）)]|并|且|后|投[用产运入]|启用|交付)/;
const comers = /^(?:入驻|引进|落户|引入)?(?:的)?(?:企业|商户|商家|客商|投资商|品牌)/;
/** 施工总承包|中标: who is to build it; 已出施工图 is on paper; 施工单位, 施工许可证 tell of what goes on. */
const tender = /^(?:正在|启动)?施工(?:图(?!设计)|(?:总承包)?(?:中标|招标|投标|单位(?=[^，。；]{0,4}[将拟])))/;
const means =
  /^(?:年限|期限|工期|周期|时间|地点|办公室|方案|计划|规划|用地|指标|资金|经费|条件|标准|规模|成本|目标|需求|意义|理念|选址|手续|协议|公司|模式|经验|主体)/;

/** 甲机场|开通至乙地的国际航线, 甲医院|启用新的挂号系统: what is opened there, and is not the subject; 甲高铁|开通运营 */
const hasObject = (behind: string): boolean => route.test(behind) || aThing.test(behind);
const opening = /^(?:正式|全面)?(?:开通|启用|开行|增开|建成)了?$/;
const route = /^[至到往][^，,。；;]{1,16}(?:航线|航班|班轮|班列|列车|专列)/;
/** What a place opens, runs or sets up: a line, a train that is no first one, a system, a part of it. */
const aThing =
  /^(?:新的?|首[条趟列个座批]|第[0-9一二三四五六七八九十百]+[条趟列个座批]|今年|免费|全国|全省|省级|国家级|市级|“[^”]{2,12}”|[0-9一二两三四五六七八九十]+[条趟个座处所])?[^，,。；;的]{0,10}(?:的)?[^，,。；;的]{0,10}(?:航线|航班|班轮|班列|专列|货运列车|新列车|巴士|公交(?:线路|专线)?|系统|流程|平台|通道|窗口|车道|跑道|滑行道|实验室|厂房|基站|充电桩|停车位|线路|(?<![路阶时])段(?=[，,。；;]|$)|测速|核磁共振|设备|夜场)/;
const longestObject = 24;

/** 甲大桥全长3公里|；乙水厂已建成, |；投资2亿元的丙公寓交付: what is told behind it is another's. */
function opensOther(tokens: readonly Token[], at: number, text: string): boolean {
  if (!/^[；;]$/.test(wordsOf(tokens[at], text))) return false;
  const opening = tokens[at]?.to ?? 0;
  const named =
    opening + (/^[^，。；]{2,16}的/.exec(text.slice(opening, opening + longestLead))?.[0].length ?? 0);
  for (let next = at + 1; next < Math.min(tokens.length, at + longestName); next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token, text)) return false;
    if (token.from < named) continue;
    if (token.type === 'stop') return false;
    if (things.has(token.word?.kind?.role ?? '') && next > at + 1)
      return !/[主引]$/.test(wordsOf(tokens[next - 1], text));
  }
  return false;
}
const things: ReadonlySet<string> = new Set(['line', 'site', 'street', 'centre', 'work']);
const longestName = 10;
const longestLead = 16;

const opensWorks =
  /^(?!配套|主体|境内|[^，。；]{0,6}段)[^，。；、的]{4,24}(?<![一二三四五]期|主体|配套)(?:工程|项目)(?![部组量])/;

/** 甲水电站是最大的|，因为乙水电站即将建成: another of its kind, by its name. */
function opensAlike(tokens: readonly Token[], at: number, { items }: Group, text: string): boolean {
  if (!/^[，,]$/.test(wordsOf(tokens[at], text))) return false;
  const own = items.at(-1)?.tokens.findLast(({ type }) => type === 'kind');
  if (own?.word?.kind?.category == null) return false;
  // 甲基地累计产气3亿立方米，|乙输电工程丙段贯通: other works, by the place that they open with
  if (tokens[at + 1]?.type === 'place' && opensWorks.test(text.slice(tokens[at + 1]?.to))) return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + longestName); next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (token === undefined || isBreak(token, text)) return false;
    const isNamed = before?.to === token.from && (before.type === 'text' || before.type === 'place');
    if (isNamed && token.word?.kind?.role === 'site' && token.word.kind.category === own.word.kind.category)
      return true;
  }
  return false;
}

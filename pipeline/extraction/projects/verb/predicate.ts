import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { listEntered } from '../list/entered.ts';
import { formalStage, stageByThen } from '../progress/formal.ts';
import { type Outlook, type Progress, progressOf, reach, staged } from '../progress/progress.ts';
import { asUrged, isUrged, isWork, wordsBefore } from './around.ts';
import { behindBracket, isTheirDeed, nameEnd } from './behind.ts';
import { isDriven } from './clause.ts';
import { isDoneAlready, isLater, opensNext } from './further.ts';
import { hasNoObject, laterStages, saysStage } from './later.ts';
import { buildsAnother, isOfItem, isOfJoined, isOfOther } from './of-other.ts';
import { tellsOnlyWhen } from './since.ts';
import { finishesPart, isCounted, phaseBefore, stageByObject, stageOfPhrase } from './work.ts';

/** How far projects are by the predicate behind their names: `甲大桥等开工建设` · `甲站，2020年10月启用` */

const begins = /[开动]工|施工|开建|建成|竣工|通车/;
const holding = /^(?:举行|举办|召开|主办|承办)了?$/;
/** 甲园|是继乙项目落户后，又一大项目: what came before it. */
const investing =
  /^是继[^，。；]{4,40}后|^(?:已经?|共|累计|参与)*(?:投资|支持|扶持|资助|参股|引进|培育|孵化)的/;
const facing =
  /(?:将|拟|计划|决定|同意|要求|需|应|要|确保|下一步|建议|希望|盼望|呼吁)[^，。；、]{0,4}对[^，。；、]{0,2}$/;
const wishing = /(?:建议|希望|盼望|呼吁)[^，。；、]{0,4}对[^，。；、]{0,2}$/;
const striving = /(?:努力|力争|争取|致力于|加快|推动|计划|[要将拟])$/;
const becomes = /^(?:建成|打造|打造成|建设成|建设成为|打造成为)$/;
const driving = /(?:推进|实施|打造|引进|签约|力促|促成|推动)$/;
/** The head of the last name of a group, or the whole of it where it is quoted: “甲计划”|启动实施. */
const headOf = ({ items }: Group): Token | undefined => {
  const tokens = items.at(-1)?.tokens;
  return tokens?.at(-1)?.type === 'quote' ? tokens.at(-1) : tokens?.findLast(isHead);
};

/** …等开工建设, …通车, …建设加快推进; a next clause without a subject goes on: …,2022年9月动工. */
export function predicateOf(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  // 甲示范区举行集中开工仪式: it is who holds it; 甲大桥举行开工仪式
  if (holding.test(wordsOf(tokens[group.end], text))) return formalStage(text, nameEnd(tokens, group, text));
  const turned = turnedInto(sentence, tokens, group, outlook);
  if (turned !== undefined) return turned;
  // 甲机场的|可行性研究报告获得批准
  if (wordsOf(tokens[group.end], text) === '的' && !isTheirDeed(tokens, group.end + 1, text))
    return formalStage(text, nameEnd(tokens, group, text));
  const onList = nameEnd(tokens, group, text);
  // 甲基金|投资的5个项目全部落地: what it invests in
  if (investing.test(text.slice(onList))) return null;
  const invested = toBeInvested(sentence, tokens, group, onList);
  if (invested !== null) return invested;
  // 甲铁路|列入“十四五”开工项目: that they are to be begun is no stage of it
  const listed = listEntered(text, onList);
  // 甲改造、乙迁建等项目前期|顺利推进
  const last = tokens[group.end - 1];
  if (last !== undefined && group.tail !== null && wordsOf(last, text) === '前期')
    return progressOf(sentence, last, 'preliminary_study', '', outlook);
  let found: Token | null = null;
  let part: Part | null = null;
  // what the name is made of says nothing: 将乐至甲地高速公路|开通
  let start = headOf(group)?.to ?? tokens[group.first]?.from ?? 0;
  let isOwnClause = true;
  for (
    let at = behindBracket(tokens, group.end, text);
    at < Math.min(tokens.length, group.end + reach);
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.from < onList + listed.length) continue;
    if (isBreak(token, text)) {
      if ((found !== null && spentOn(found, text) === null) || !goesOn(tokens, at + 1, text)) break;
      part ??= spentOn(found, text);
      found = null;
      isOwnClause = false;
      start = token.to;
    } else if (!isOwnClause && token.type === 'text' && wordsOf(token, text) !== '提前') break;
    if (opensNext(token, tokens[at + 1], found)) break;
    if (isOfJoined(tokens, at, group.end, text) || isOfItem(tokens, at, group)) break;
    // 甲项目已建成|3座大棚并投入使用, 甲园一期已建成|厂房8万平方米: what it has built is in use
    if (/建成$/.test(wordsOf(token, text)) && isCounted(tokens, at + 1)) {
      if (isWork(group) || phaseBefore(text, token.from)) part ??= { token, status: 'under_construction' };
      break;
    }
    // 甲新城持续推进|413个项目建设, 甲机场加快推进|三号航站楼建设: it is who does it
    if (driving.test(wordsOf(token, text)) && isDriven(tokens, at + 1, text)) break;
    if (buildsAnother(tokens, at, group, text)) break;
    if (isOfOther(tokens, at, group, text)) continue;
    if (finishesPart(tokens, at, text)) break;
    const status = token.type === 'quote' ? stageOfPhrase(wordsOf(token, text)) : stageByObject(text, token);
    if (status !== null) part ??= { token, status };
    else if (saysStage(token, tokens[at + 1], text) && !tellsOnlyWhen(sentence, token, outlook.today)) {
      if (found !== null && isDoneAlready(found, token, text)) break;
      if (found === null || isLater(token, found, text)) found = token;
    }
    // 甲机场三期工程建成|第二跑道: a part of the works is finished
    else if (isWork(group) && wordsOf(token, text) === '建成' && !hasNoObject(tokens[at + 1], text))
      part ??= { token, status: 'under_construction' };
  }
  found = openedNext(found, tokens, text) ?? found;
  if (found?.word?.after == null)
    return part === null
      ? (asFaced(stageByThen(sentence, onList, outlook.today), sentence, tokens, group, outlook) ??
          toBeBegun(sentence, tokens, group, listed, outlook))
      : ofPart(sentence, part, start, outlook);
  const words = text.slice(Math.max(start, found.from - 120), found.from);
  const progress = withPart(
    progressOf(sentence, found, found.word.after, words, outlook),
    part !== null && part.token.from < found.from ? part.status : null,
  );
  return approvedStudy(sentence, found, onList) ?? asUrged(progress, sentence, tokens, group, found, outlook);
}

/** What of a work is done or under way. */
interface Part {
  readonly token: Token;
  readonly status: Status;
}

/** 甲高速|完成投资|12亿元，提前建成通车: what is spent says least. */
const spentOn = (found: Token | null, text: string): Part | null =>
  found !== null && wordsOf(found, text) === '完成投资'
    ? { token: found, status: 'under_construction' }
    : null;

const ofPart = (sentence: Sentence, { token, status }: Part, start: number, outlook: Outlook): Progress =>
  withPart(
    progressOf(sentence, token, status, sentence.passage.text.slice(start, token.from), outlook),
    status,
  );

/** 甲医院|可行性研究报告获批复: it is planned by then, unless the sentence goes on with works. */
function approvedStudy({ passage: { text }, end }: Sentence, found: Token, at: number): Progress | null {
  if (found.word?.after !== 'preliminary_study' || begins.test(text.slice(found.to, end))) return null;
  const stage = formalStage(text, at);
  return stage?.status === 'planned' ? stage : null;
}

/** 把甲试验区|建成对外开放高地: what it is to become, planned or told of; undefined where no such words stand. */
function turnedInto(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null | undefined {
  const { text } = sentence.passage;
  const becoming = wordsOf(tokens[group.first - 1], text) === '把' ? tokens[group.end] : undefined;
  if (becoming === undefined || !becomes.test(wordsOf(becoming, text))) return undefined;
  if (!striving.test(wordsBefore(sentence, tokens[group.first - 1])) && !outlook.isPlan) return null;
  return staged('planned', becoming.from, wordsOf(becoming, text), 'what it is to become');
}

/** 将对甲小镇、乙古寨等13个项目|进行投资 */
const toBeInvested = (
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  end: number,
): Progress | null =>
  sentence.passage.text.startsWith('进行投资', end) && facing.test(wordsBefore(sentence, tokens[group.first]))
    ? staged('planned', end, '进行投资', 'what is to be invested in')
    : null;

/** 将对|甲路|进行改造, and 对|乙路|进行改造 where plans are told: it is to come; 建议对丁桥进行改造 asks for it; 推动|丙区|获国务院批准设立 urges it. */
function asFaced(
  stage: Progress | null,
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  { isPlan }: Outlook,
): Progress | null {
  if (stage?.status === 'operating' && isUrged(sentence, tokens, group))
    return { ...stage, status: 'planned' };
  const facer = wordsOf(tokens[group.first - 1], sentence.passage.text);
  if (stage?.status !== 'under_construction' || facer !== '对') return stage;
  const before = wordsBefore(sentence, tokens[group.first]);
  const status = wishing.test(before) ? 'proposed' : 'planned';
  return isPlan || facing.test(before) ? { ...stage, status, rule: 'what is to be done to it' } : stage;
}

/** 甲铁路|列入“十四五”开工项目: of those that are to be begun, where nothing says that it has been since. */
const toBeBegun = (
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  listed: string,
  outlook: Outlook,
): Progress | null =>
  listed === '' || laterStages(sentence, tokens, group, outlook).length > 0
    ? null
    : staged(
        'planned',
        nameEnd(tokens, group, sentence.passage.text),
        listed,
        'one of those that are to be begun',
      );

/** 年底完成主体施工; 本月铺轨完成，明年开通: what is to be finished or opened when a part is, is being built. */
const withPart = (progress: Progress, part: Status | null): Progress =>
  part === 'under_construction' && progress.status === 'planned'
    ? { ...progress, status: part, rule: 'a part of it is being built' }
    : progress;

/** 提前|三个月|实现通车 */
const isSpell = ({ type }: Token, before: Token | undefined, text: string): boolean =>
  type === 'count' && wordsOf(before, text) === '提前';

/** Whether the next clause opens with a time or an adverb and then a stage. */
function goesOn(tokens: readonly Token[], from: number, text: string): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.word?.after != null) return token.word.surface !== '建设' && hasNoObject(tokens[at + 1], text);
    const isTime = token.type === 'mark' && !isBreak(token, text);
    if (
      !isTime &&
      token.type !== 'stop' &&
      !/^(?:如期|提前|顺利|成功|实现|计划|预计|将|于|并|已|也)$/.test(wordsOf(token, text)) &&
      !isSpell(token, tokens[at - 1], text)
    )
      return false;
  }
  return false;
}

/** 甲大桥建成，|正式通车, 乙水厂通过验收，6月1日|投入运行: what is finished is opened right behind; null where it is not, or will be. */
function openedNext(found: Token | null, tokens: readonly Token[], text: string): Token | null {
  if (found === null) return null;
  // 甲医院完成设备安装，|投入使用
  const isFinished = found.word?.after === 'completed' || wordsOf(found, text).includes('完成设备安装');
  if (!isFinished) return null;
  const lead = opens.exec(text.slice(found.to, found.to + longestOpening))?.[0];
  const at = found.to + (lead?.length ?? 0);
  const opened = lead === undefined ? undefined : tokens.find(({ from, to }) => from <= at && to > at);
  return opened?.word?.after === 'operating' && ends.test(text.slice(opened.to)) ? opened : null;
}
const opens =
  /^[^，。；、]{0,4}[，,](?:并|且|现已?|目前|日前|近日|昨[天日]|今[天日]|当[天日]|同日|[0-9]{1,2}月(?:[0-9]{1,2}日)?|已|正式|全面|全线|顺利|成功|同步|双向|进入)*(?=通车|投入|投用|启用|开园|开馆|开业|开放|对外开放|投产|并网|试?运[营行]|运[营行])/;
const longestOpening = 32;
const ends = /^(?:发电|使用|运[营行])?(?:[，。；！!]|$)/;

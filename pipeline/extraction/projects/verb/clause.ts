import { clauseAt, type Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { type Outlook, type Progress, progressOf, staged } from '../progress/progress.ts';
import { isRaised } from './behind.ts';
import { isToBeThere } from './contents.ts';

/**
 * How far a project is by how its clause is built, before and behind its name.
 *
 * `就建设甲产业园达成共识` planned · `开展甲景区创建工作` planned · `到甲项目观摩` under construction
 * `1号线开通，设3座车站，依次为：甲站、乙站、丙站` operating
 */
export function stageOfClause(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  const from = tokens[group.first]?.from ?? sentence.start;
  const last = tokens[group.end - 1];
  // 推进甲机场|前期: the word is read as the end of its name
  const to = (wordsOf(last, text) === '前期' ? last?.from : last?.to) ?? from;
  const behind = text.slice(to, to + longestBehind);
  const agreed = agreement.exec(behind);
  if (agreed !== null && talks.test(text.slice(Math.max(sentence.start, from - longestTalks), from)))
    return staged('planned', to, agreed[0], 'what is agreed on is to come');
  const studied = paperwork.exec(behind);
  if (studied !== null && starting.test(text.slice(Math.max(sentence.start, from - longestGoing), from)))
    return staged('preliminary_study', to, studied[0], 'what is done is on paper');
  const [, when = '', founds = ''] = founded.exec(behind) ?? [];
  const kind = group.items.at(-1)?.tokens.at(-1)?.word?.kind?.category;
  if (founds !== '' && (kind === 'school' || kind === 'hospital' || kind === 'factory')) {
    const year = aYear.exec(`${text.slice(Math.max(sentence.start, from - longestYear), from)}${when}`)?.[1];
    if (year !== undefined && year <= outlook.today.slice(0, 4))
      return staged('operating', to + when.length, founds, 'a body that was founded in a year');
  }
  const title = striving.exec(behind);
  if (title !== null && (!isGained.test(behind) || isOneOf(tokens[group.first - 1], hoping, text)))
    return staged('planned', to, title[0], 'a title that is striven for is not held yet');
  const visit = visited.exec(behind);
  if (
    visit !== null &&
    (isOneOf(tokens[group.first - 1], going, text) || goes.test(text.slice(from, from + longestGoing))) &&
    text.startsWith('项目', to - 2)
  )
    return staged('under_construction', to, visit[0], 'a project that is visited as one is being built');
  return asItsLine(sentence, tokens, group, outlook);
}

const longestBehind = 20;
const longestTalks = 60;
const agreement =
  /^(?:等?[^，。；、]{0,6}(?:项目|工程|事宜)?)?(?:达成了?(?:初步|合作|战略合作)?(?:共识|一致|协议|意向)|(?:签署|签订)了?[^，。；]{0,6}协议)/;
/** 启动甲大桥、乙水厂的规划设计, 完成甲学校的实测地形图、选址 */
const paperwork =
  /^(?:等?[^，。；、]{0,8}(?:项目|工程))?的?(?:规划设计|方案设计|规划编制|勘察设计|初步设计|施工图设计|可研|可行性研究|选址论证|前期论证|(?:实测)?地形(?:测绘)?图|地形测绘|选址意见书|用地预审|征[迁拆]摸底|前期)(?:编制|审批|审查|工作|报告|论证)*(?=[，。；、]|$)/;
const starting = /(?:启动|开展|推进|加快|做好|完成|抓好|深化|组织)了?$/;
const talks = /(?<![成早造迁屈])(?:就|围绕)[^，。；]{0,30}$/;
const striving = /^(?:创建|申创|争创|申报创建)(?:工作|成功)?(?=[，。；、]|$)/;
/** 1958年，甲师范学校|创建, 乙医院|1962年创建 */
const founded = /^(于?(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?)?((?:正式)?(?:创建|创办|成立))(?=[，。；（]|$)/;
const aYear = /(?:^|[，。；于])((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[，,]?$/;
const longestYear = 14;
const isGained = /^[^，。；]{2,6}成功/;
const hoping = wordList('争取', '力争', '确保', '力促');
const going = wordList(
  '到',
  '赴',
  '前往',
  '来到',
  '先后到',
  '走进',
  '深入',
  '参观',
  '实地参观',
  '实地观摩',
  '实地察看',
);
const goes = /^[^，。；]{0,8}[到赴]/;
const longestGoing = 9;
const visited = /^(?:等地)?(?:进行|开展)?了?(?:实地)?(?:观摩|察看|查看|督导|检查|调研)/;

const toBe = /(?:要|将|拟|计划|规划)$/;

/** 1号线开通试运营，设3座车站，依次为：甲站、乙站、丙站: the stations are as far as their line. */
function asItsLine(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, items }: Group,
  outlook: Outlook,
): Progress | null {
  const { text } = sentence.passage;
  if (items.length < 2 || !/站$/.test(wordsOf(items[0]?.tokens.at(-1), text))) return null;
  const mark = tokens[first - 1];
  const hasMark = mark !== undefined && isBreak(mark, text);
  const verb = hasMark ? first - 2 : first - 1;
  const isListing = hasMark || /^(?:依次|分别)$/.test(wordsOf(tokens[verb - 1], text));
  if (!isListing || !/^(?:是|为|有)$/.test(wordsOf(tokens[verb], text))) return null;
  let at = verb - 1;
  while (at >= 0 && !/^(?:设(?:有|立|站|车站)?|新建)$/.test(wordsOf(tokens[at], text))) at -= 1;
  const setting = tokens[at];
  if (
    setting !== undefined &&
    toBe.test(text.slice(Math.max(sentence.start, setting.from - 8), setting.from))
  )
    return staged('planned', setting.from, wordsOf(setting, text), 'as its line, which is to come');
  const stage = tokens.slice(0, Math.max(0, at)).findLast(({ word }) => word?.after != null);
  return stage?.word?.after == null
    ? null
    : progressOf(
        sentence,
        stage,
        stage.word.after,
        text.slice(Math.max(sentence.start, stage.from - 16), stage.from),
        outlook,
      );
}

/** 甲是全省的“一号工程”: behind 是 and 的 a quotation says what a thing counts as, and names nothing. */
export function isTitle(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, items, tail }: Group,
): boolean {
  const { text } = sentence.passage;
  if (tail !== null || items.length > 1 || wordsOf(tokens[first - 1], text) !== '的') return false;
  const name = items[0]?.tokens ?? [];
  if (name.length !== 1 || name[0]?.type !== 'quote') return false;
  const before = text.slice(Math.max(sentence.start, name[0].from - longestTalks), name[0].from);
  return /(?:是|作为|成为)[^，。；]*$/.test(before);
}

/** 这是新区建设的|第一家医院: behind 是 and 的 stands what a thing is, not what it is called; 分别是甲区的|乙项目、丙项目 opens a list. */
export function describes(
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  modifier: Token,
): boolean {
  const { start } = clauseAt(sentence, modifier.from);
  return (
    /(?<!分别|依次|主要|具体|其中)是(?!否)|充当|担当|扮演/.test(
      sentence.passage.text.slice(start, modifier.from),
    ) && !tokens.slice(group.first, group.end).some(({ type }) => type === 'place' || type === 'quote')
  );
}

/** 甲隧道是柳河两岸的控制性交通枢纽，年底建成: what it is, and no name; 投资最多的是占地三亩的甲项目 names one. */
export function isWhatItIs(sentence: Sentence, tokens: readonly Token[], group: Group): boolean {
  if (isToBeThere(sentence, tokens, group)) return true;
  const of = tokens[group.first - 1];
  if (of === undefined || group.items.length > 1 || wordsOf(of, sentence.passage.text) !== '的') return false;
  const { start } = clauseAt(sentence, of.from);
  const words = tokens.slice(group.first, group.end);
  // 甲高速是省路网规划的|乙公路的联络线, 规划的|乙公路的重要组成部分: of what it is a part
  if (
    isPlannedIn.test(sentence.passage.text.slice(start, of.to)) &&
    partOfName.test(sentence.passage.text.slice(of.to, (words.at(-1)?.to ?? of.to) + longestPart))
  )
    return true;
  // 拟建国内最大的|快餐生产基地
  if (/最[大长高先早]的?$/.test(sentence.passage.text.slice(start, of.from)))
    return !words.some(({ type, from, to }) => named.has(type) || (type === 'text' && to - from > 2));
  return (
    /^[^，。；]{0,30}(?<![的中别有])是(?!否|总?投资|由|位于|占地)/.test(
      sentence.passage.text.slice(start, of.from),
    ) && describes(sentence, tokens, group, of)
  );
}

const isPlannedIn = /是[^，。；]*规划的$/;
const partOfName =
  /^[^，。；]*的(?:重要|主要|关键|一个|一条)*(?:组成部分|联络线|连接线|支线|节点|一[段部]分?)/;
const longestPart = 10;

/** What is driven on is counted or named, and is built: 推进|413个项目, 推进|三号航站楼建设, 推进|甲叶片等项目开工建设; 推进|征地拆迁 is work on the subject. */
export function isDriven(tokens: readonly Token[], from: number, text: string): boolean {
  if (tokens[from]?.type === 'count' || wordsOf(tokens[from], text) === '一批') return true;
  const end = tokens.findIndex(
    (token, at) =>
      at >= from &&
      (isBreak(token, text) || token.type === 'stop' || /^(?:开工)?建设$/.test(wordsOf(token, text))),
  );
  const isBuilt = /^(?:开工)?建设$/.test(wordsOf(tokens[end], text));
  const object = isBuilt ? tokens.slice(from, end) : [];
  return object.some(({ word, type }) => type === 'etc' || sites.has(word?.kind?.role ?? ''));
}
const sites: ReadonlySet<string> = new Set(['site', 'line', 'part', 'street']);

/** 甲中学开工建设|新校区, 乙港正在建设|泊位2个: what an institution builds is not the institution; of a park it is a part. */
export function buildsThere({ items, tail }: Group, text: string, at: number): boolean {
  const word = items.at(-1)?.tokens.findLast(isHead)?.word;
  const kind = word?.kind;
  const isInstitution =
    tail === null &&
    kind?.role === 'site' &&
    (institutions.has(kind.category ?? '') || authorities.test(word?.surface ?? ''));
  return (
    (isInstitution || (kind?.role === 'line' && institutions.has(kind.category ?? ''))) &&
    building.test(text.slice(at, at + longestBuilding))
  );
}
/** 甲经济开发区开工建设|标准厂房: a zone that is governed builds as a town does. */
const authorities = /(?:开发区|合作区)$/;
const institutions: ReadonlySet<string> = new Set([
  'school',
  'hospital',
  'port',
  'airport',
  'public_service',
]);
const building =
  /^[^，,。；;、的]{0,10}(?:楼|厂房|校区|院区|[学病]区|泊位|跑道|航站楼|码头|中心|医院|馆|食堂|公寓|基地|平台|系统|操场|运动场|宿舍|车间|库|分[院校]|新址|[一二三四五六]期)/;
const longestBuilding = 16;

/** 以打造|“甲粮仓”|为目标, 围绕打造|甲枢纽: what it is all for. */
const isGoal = (before: string, behind: string): boolean =>
  (/以(?:建设|建成|打造|创建|争创)$/.test(before) && /^为(?:目标|愿景|定位)/.test(behind)) ||
  /(?:围绕|聚焦|着眼)(?:加快|高标准|全力|着力)?(?:建设|建成|打造|创建|争创|构建)[^，。；]{0,12}$/.test(
    before,
  );

/** 推动甲大学等高校|“双一流”建设, 推进甲医院|创建三甲医院: a title is worked for, and not built. */
const isForTitle = (behind: string): boolean =>
  /^(?:等[\u4e00-\u9fff]{1,6})?(?:“(?![一二三四五六七八九十0-9]+[大个])[^”]{2,8}”(?:建设|创建)|创建(?!工作|成功)[^，。；]{2}|(?:立项|建设|培育|试点|申报)*(?:单位|名单|对象|名录))/.test(
    behind,
  );

/** Whether names are what is striven for, or what strives for a title. */
export const isAimed = (
  { passage: { text }, start, end: sentenceEnd }: Sentence,
  tokens: readonly Token[],
  { first, end, items }: Group,
): boolean =>
  isGoal(
    text.slice(Math.max(start, (tokens[first]?.from ?? start) - longestGoing), tokens[first]?.from),
    text.slice(tokens[end]?.from),
  ) ||
  isForTitle(text.slice(items.at(-1)?.tokens.at(-1)?.to ?? text.length)) ||
  isRaised(
    text.slice(tokens[first]?.from, tokens[end]?.from),
    text.slice(start, tokens[first]?.from),
    text.slice(tokens[end]?.from, sentenceEnd),
  );

const named: ReadonlySet<Token['type']> = new Set(['place', 'quote', 'org']);

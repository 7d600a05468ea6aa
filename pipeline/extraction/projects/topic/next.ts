import type { Sentence } from '../../sentences/article.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { ProjectMention } from '../mentions.ts';
import type { Named } from '../names.ts';
import type { Outlook } from '../progress/progress.ts';
import { anyPhase, mentionAt, nameFor, onlyOne, phase } from './anaphora.ts';
import { opensSentence } from './topic.ts';

/** The next stages and stretches of what a sentence names, each told of in a clause of its own. */

/** 甲工厂一期竣工，|二期|启动建设，|三期|…; 甲高速乙段贯通，|丙段|…: the next parts of what the sentence names before them. */
export function nextParts(
  sentence: Sentence,
  tokens: readonly Token[],
  told: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention[] {
  const { text } = sentence.passage;
  const parts: ProjectMention[] = [];
  for (const [at, token] of tokens.entries()) {
    const isPhase = phase.test(wordsOf(token, text));
    if (
      !(
        opensClause(tokens, at, text) ||
        (isPhase && isBesidePhase(tokens, at, text)) ||
        (isPhase && opensPhase.test(text.slice(0, token.from)))
      )
    )
      continue;
    const before = told.findLast(
      ({ group, name, ...mention }) =>
        group.end <= at && !isEnd({ ...mention, group, name }) && !isOnlyPhase.test(name),
    );
    if (before === undefined || told.some(({ group }) => group.first <= at && group.end > at)) continue;
    if (before.group.items.length > 1) continue;
    const part = isPhase
      ? phaseOf(before, wordsOf(token, text), onlyOne(told) !== null)
      : (stretchOf(before, tokens, at, text) ?? partOfAirport(before, tokens, at, text));
    const next =
      part === null ? null : mentionAt(sentence, tokens, at, before, part.name, outlook, part.length);
    if (next !== null) parts.push(next);
  }
  return parts;
}

/** 一期、|二期|分别于去年3月和9月投产 */
const isBesidePhase = (tokens: readonly Token[], at: number, text: string): boolean =>
  /^[、和]$/.test(wordsOf(tokens[at - 1], text)) && phase.test(wordsOf(tokens[at - 2], text));

/** 一期年产2万吨生产线: a phase without what it is of. */
const isOnlyPhase = /^[一二三四五]期/;

/** ，去年9月|二期|交付, ；投资2亿元的|二期|开工: no more than a time or what is put into it stands before it. */
const opensPhase =
  /[，；,;](?:总?投资额?[约近超0-9.]+[多余]?[万亿]*[多余]?元的|(?:(?:(?:19|20)[0-9]{2}|[去今当同次明])年(?:[初底末]|[上下]半年)?)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[初底中末]|[上中下]旬)?)?[，,]?)$/;

/** What names of parts leave out: the bridge that its ends are of, the line that its stretches are of. */
export const withWhole = (
  names: readonly Named[],
  mentions: readonly ProjectMention[],
  sentence: Sentence,
): readonly Named[] => ofLine(ofCrossing(names, mentions), mentions, sentence);

/** 甲大道是条重要通道。…|乙路至丙路段|已开工: of the line with which a sentence of the passage opens, or of the one that it tells of. */
function ofLine(
  names: readonly Named[],
  mentions: readonly ProjectMention[],
  { passage }: Sentence,
): readonly Named[] {
  if (!names.some(({ name }) => betweenEnds.test(name))) return names;
  const own = names.findIndex(({ name }) => wholeRoad.test(name));
  const told = mentions.filter(({ sentence, name }) => sentence.passage === passage && wholeRoad.test(name));
  // 在甲区，乙线首列车上线。…|丙路至丁路段|开通: no other line is told of
  const earlier = told.findLast(opensSentence) ?? onlyOne(told) ?? undefined;
  return names.map((each, at) => {
    const line = own >= 0 && own < at ? names[own] : earlier;
    return line !== undefined && betweenEnds.test(each.name)
      ? { ...each, name: line.name.replace(/项目$/, '') + each.name, category: line.category }
      : each;
  });
}
/** 乙路至丙路段, but 甲高速乙至丙段, 乙至丙高速公路丁段 and 乙高速丙段至丁段 say of which line they are. */
const betweenEnds =
  /^[^至段]{2,7}(?<!(?:高速|铁路|公路|高铁|大道|快速路).{0,4})至(?![^段]*(?:高速|铁路|公路|高铁|[国省]道)[^段]+段)[^至段]{2,8}段$/;
const wholeRoad =
  /^.{2,12}(?:高速|公路|铁路|高铁|[国省]道|大道|快速路|城际|(?:地铁|轨道交通|轻轨|有轨电车)[0-9]+号线)(?:[东西南北中]延|[一二三]期)?(?:项目|(?:改扩建|扩建|改建|拓宽|改造|新建)*工程)?$/;

/** 甲隧道全长8公里。…|乙端接线工程|已开工: the ends of the bridge or tunnel that was told of last, of 甲通道 where that is 甲通道海底隧道. */
function ofCrossing(names: readonly Named[], mentions: readonly ProjectMention[]): readonly Named[] {
  if (!names.some(({ name }) => ofEnd.test(name))) return names;
  const crossings = mentions.filter(
    ({ name, category, isNamed }) => isNamed && category === 'bridge_tunnel' && !anyEnd.test(name),
  );
  const last = crossings.at(-1)?.name;
  if (last === undefined) return names;
  const whole = crossings.find(({ name }) => last.startsWith(name))?.name ?? last;
  return names.map((each) => (ofEnd.test(each.name) ? { ...each, name: whole + each.name } : each));
}
const anyEnd = /[端岸侧](?:接线|引道|引桥|连接线)(?:工程|项目)?$/;
const ofEnd = /^[\u4e00-\u9fff]{1,3}[端岸侧](?:接线|引道|引桥|连接线)(?:工程|项目)?$/;

/** 甲高速全长80公里。|乙段|已通车，|丙段|…: the stretches of the one line that the sentence before is about. */
export function stretchesOf(
  sentence: Sentence,
  tokens: readonly Token[],
  last: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention[] {
  const line = onlyOne(last);
  if (line === null || line.sentence.passage !== sentence.passage) return [];
  const { text } = sentence.passage;
  return tokens.flatMap((_, at) => {
    if (at > 0 && !opensClause(tokens, at, text)) return [];
    const part = stretchOf(line, tokens, at, text);
    const told =
      part === null ? null : mentionAt(sentence, tokens, at, line, part.name, outlook, part.length);
    return told === null ? [] : [told];
  });
}

/** Behind a mark, with no more than 其中 between. */
const opensClause = (tokens: readonly Token[], at: number, text: string): boolean =>
  isOneOf(tokens[at - 1], marks, text) ||
  (isOneOf(tokens[at - 1], between, text) && (at === 1 || isOneOf(tokens[at - 2], marks, text)));
const marks = wordList('，', ',', '；', ';', '：', ':');
const between = wordList('其中', '目前');

/** A part by its name, and of how many words it is where it stands. */
interface Part {
  readonly name: string;
  readonly length: number;
}

/** 二期 of 甲工厂一期, or of 甲小区, which is built in phases or runs already. */
function phaseOf(
  { name, group, sentence, progress }: ProjectMention,
  words: string,
  isAlone: boolean,
): Part | null {
  const own = anyPhase.exec(name)?.[1];
  const { text } = sentence.passage;
  // 甲铁路2019年开通运营，|二期工程|2023年开工: no other is told of, and the first stands
  const isNext = isAlone && progress?.status === 'operating' && /^二期/.test(words);
  const behind = text.slice(group.items[0]?.tokens.at(-1)?.to, sentence.end);
  if (own === phase.exec(words)?.[1] || (own === undefined && !isNext && !inPhases.test(behind))) return null;
  return { name: nameFor(name, words), length: 1 };
}
const inPhases = /^[^。；]{0,80}(?:分[两二三四]期|[，：]一期)/;

/** 甲快速路，西起|乙立交|，一期已开工: where the line begins or ends, and not what has a first phase. */
const isEnd = ({ from, sentence: { passage, start } }: ProjectMention): boolean =>
  /(?:[东南西北][起至接连]|[起止]于|起自|终点?[于为]|起点[于为])$/.test(
    passage.text.slice(Math.max(start, from - longestEnd), from),
  );
const longestEnd = 4;

/** 丙段 of 甲高速乙段: of the same line; so it is where a sentence opens with the whole of 甲高速. */
function stretchOf(mention: ProjectMention, tokens: readonly Token[], at: number, text: string): Part | null {
  const { name } = mention;
  const line = ofStretch.exec(name)?.[1] ?? (opensSentence(mention) ? wholeLine.exec(name)?.[0] : undefined);
  const length =
    tokens.slice(at, at + longestStretch).findIndex((token) => /段$/.test(wordsOf(token, text))) + 1;
  // 而|湖南段: a joint of clauses
  const words = text.slice(tokens[at]?.from, tokens[at + length - 1]?.to).replace(/^[而但]/, '');
  return line === undefined || length === 0 || !stretch.test(words) ? null : { name: line + words, length };
}

/** 飞行区工程 behind 甲机场航站楼: each airport has its own. */
function partOfAirport(
  { name }: ProjectMention,
  tokens: readonly Token[],
  at: number,
  text: string,
): Part | null {
  const airport = ofAirport.exec(name)?.[0];
  const from = tokens[at]?.from ?? text.length;
  const words = airportPart.exec(text.slice(from, from + longestPart))?.[0];
  if (airport === undefined || words === undefined) return null;
  const length = tokens.slice(at).findIndex(({ to }) => to === from + words.length) + 1;
  return length === 0 || name === airport + words ? null : { name: airport + words, length };
}
const ofAirport = /^.{2,12}机场/;
const airportPart =
  /^(?:飞行区|航站区|货运区|工作区|空管|供油|航油|导航|目视助航|进场(?:道)?路|高架桥|[TS]?[0-9]?航站楼|第[二三四]跑道)(?:工程|项目)?(?!等级|指标|标准|面积|能力|内|外)/;
const longestPart = 10;

const ofStretch =
  /^(.{0,12}(?:高速|公路|铁路|高铁|国道|省道|大道|快速路|城际|[GS][0-9]{1,4}线?))[\u4e00-\u9fff]{1,9}段/;
const wholeLine = /^.{2,12}(?:高速|公路|铁路|高铁|[国省]道|快速路|[GS][0-9]{1,4}线?)$/;
const stretch = /^(?!.*(?:[路标地阶]段|[一二三四这该此各全本首]段|[和的在]|其中))[\u4e00-\u9fff]{1,8}段$/;
const longestStretch = 4;

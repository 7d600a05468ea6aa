import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { stretchBehind, wholeGoesOn, workNouns } from '../../sentences/work-nouns.ts';
import type { ProjectMention } from '../mentions.ts';
import type { Outlook } from '../progress/progress.ts';
import { sentenceProgress } from '../progress/status.ts';
import { laterStages } from '../verb/later.ts';
import { heardUntil } from './heard.ts';

/**
 * What sentences say of the project that the sentence before names, or of the next phase of the one that they name.
 *
 * `甲医院二期位于城东。项目于2021年9月开工` → 甲医院二期 · `甲光伏基地并网。二期工程开工` → 甲光伏基地二期工程
 */

const whole = wordList(...workNouns('whole', 'line', 'network', 'facility'), '主体', '主体工程', '主体结构');
const facilities = wordList(...workNouns('facility'));
/** 该园, 该中心: they go on behind a word that points. */
const parts = wordList(...workNouns('part'), ...'厂 站 桥 楼 库 港 场 城'.split(' '));
const pointing = wordList('该', '本', '此');
export const phase = /^([一二三四五])期(?:工程|项目)?$/;
/** 该, 目前: what may stand between the start of what is told and the words for the project. */
const lead = /^(?:目前|当前|现在|截至目前|该|项|本|这一|这条|此|其中|整个)?[，,]?$/;

const described =
  /^(?:[0-9年月日上下午当天]{2,12}[，,]?)?这[条座个项所](?:连接|贯穿|横跨|跨越|全长|总投资|位于)?[^，。；的]{2,30}的(?=线路|铁路|高铁|高速|公路|大桥|隧道|工程|项目)/;

/** No more words stand before it. */
const longestLead = 4;

/** A stage of the project named last, where a sentence that names none opens with a word for it; null elsewhere. */
export function anaphoraOf(
  sentence: Sentence,
  tokens: readonly Token[],
  last: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention | null {
  const { text } = sentence.passage;
  const named = onlyOne(last);
  if (named === null) return null;
  const said = sentence.start + heardUntil(sentence.text);
  const first = tokens.findIndex(({ from }) => from >= said);
  const told = first < 0 ? [] : tokens.slice(first, first + longestLead + 1);
  const behind = described.exec(text.slice(said, sentence.end))?.[0].length;
  // 8日，这条连接甲地与乙地的|线路|开建
  const line = behind === undefined ? -1 : tokens.findIndex(({ from }) => from === said + behind);
  if (line >= 0 && isOneOf(tokens[line], whole, text) && mayStandFor(tokens[line] as Token, named, text))
    return mentionAt(sentence, tokens, line, named, named.name, outlook);
  const index = told.findIndex(
    (token, at) =>
      isOneOf(token, whole, text) ||
      phase.test(wordsOf(token, text)) ||
      (isOneOf(token, parts, text) && isOneOf(told[at - 1], pointing, text)),
  );
  const token = told[index];
  if (token === undefined || !opens(told, index, text)) return null;
  const at = first + index;
  if (!mayStandFor(token, named, text)) return null;
  const name = nameFor(named.name, wordsOf(token, text));
  return mentionAt(sentence, tokens, at, named, name, outlook);
}

/** 甲治理一期工程完工。…… 某某介绍，|二期工程|已启动: the next phase of the one project of the article that has phases; null where it has none or several. */
export function phaseOfEarlier(
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention | null {
  if (!/[二三四]期(?:工程|项目)/.test(sentence.text)) return null;
  const phased = mentions.filter(({ name, isNamed }) => isNamed && /[一二三四]期(?:工程|项目)?$/.test(name));
  const [first] = phased;
  const areOne = phased.every(({ name }) => nameFor(name, '一期') === nameFor(first?.name ?? '', '一期'));
  const of = areOne ? phased.slice(-1) : [];
  const opener = tokens.find((token) => phase.test(wordsOf(token, sentence.passage.text)));
  // what opens it is a phase, and the one before has been told of
  return of.length === 0 || opener === undefined ? null : anaphoraOf(sentence, tokens, of, outlook);
}

/** 园区 goes on with a park, and not with 甲云平台; 该馆 with what ends so, 该校 with a school; 项目 goes on with anything. */
function mayStandFor(token: Token, { name, category }: ProjectMention, text: string): boolean {
  if (isOneOf(token, parts, text))
    return name.endsWith(wordsOf(token, text)) || (wordsOf(token, text) === '校' && category === 'school');
  if (!isOneOf(token, facilities, text)) return true;
  const noun = wordsOf(token, text);
  return token.word?.kind?.category === category || [...noun].some((character) => name.includes(character));
}

/** 甲水库于2021年开工，去年底|水库工程|完工: what a later clause tells of the whole that the sentence names; null where it tells nothing. */
export function wholeLater(
  sentence: Sentence,
  tokens: readonly Token[],
  told: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention | null {
  const { text } = sentence.passage;
  const named = onlyOne(told);
  if (named === null) return null;
  const at = tokens.findIndex(
    (token, index) =>
      index > named.group.end &&
      isOneOf(token, whole, text) &&
      (opensClause(tokens, index, text) || isBroughtAbout(tokens, index, text)) &&
      mayStandFor(token, named, text),
  );
  if (at < 0) return null;
  const isWhole = wholeGoesOn.test(text.slice(tokens[at]?.from));
  const name = isWhole ? named.name.replace(stretchBehind, '') : named.name;
  return mentionAt(sentence, tokens, at, named, name, outlook);
}

/** 顺利实现|项目|通车 */
const isBroughtAbout = (tokens: readonly Token[], at: number, text: string): boolean =>
  /^(?:顺利|成功|如期|圆满)?实现$/.test(wordsOf(tokens[at - 1], text)) &&
  /^(?:项目|工程|全线)$/.test(wordsOf(tokens[at], text));

/** Behind a mark, with no more than a time between. */
function opensClause(tokens: readonly Token[], at: number, text: string): boolean {
  // ，|该|项目去年动工
  let before = isOneOf(tokens[at - 1], pointing, text) ? at - 2 : at - 1;
  while (tokens[before]?.type === 'mark' && !/^[，,；;]$/.test(wordsOf(tokens[before], text))) before -= 1;
  return /^[，,；;]$/.test(wordsOf(tokens[before], text));
}

/** What the word at `at` says, as a mention of the project that it stands for. */
export function mentionAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  named: ProjectMention,
  name: string,
  outlook: Outlook,
  length = 1,
): ProjectMention | null {
  const { text } = sentence.passage;
  const token = tokens[at];
  if (token === undefined) return null;
  const group: Group = {
    items: [{ tokens: tokens.slice(at, at + length), joint: 'first' }],
    tail: null,
    counted: false,
    first: at,
    // 项目一期今年完工: its first phase is of it
    end: at + (phase.test(wordsOf(tokens[at + 1], text)) ? 2 : length),
  };
  const progress = sentenceProgress(sentence, tokens, group, outlook);
  if (progress === null) return null;
  const { category } = named;
  const stages = laterStages(sentence, tokens, group, outlook);
  const { from } = token;
  const to = tokens[at + length - 1]?.to ?? token.to;
  return {
    name,
    from,
    to,
    category,
    group,
    sentence,
    progress,
    stages,
    programme: null,
    isNamed: name !== named.name,
  };
}

/** The one project that mentions name; null where they name several. */
export function onlyOne(mentions: readonly ProjectMention[]): ProjectMention | null {
  const [first] = mentions;
  return first !== undefined && mentions.every(({ name }) => name === first.name) ? first : null;
}

/** Whether only marks, times and words that lead up to it stand before a token. */
const opens = (tokens: readonly Token[], at: number, text: string): boolean =>
  tokens.slice(0, at).every((token) => token.type === 'mark' || lead.test(wordsOf(token, text)));

export const anyPhase = /([一二三四五])期(?:工程|项目)?/;

/** The whole by its name; a phase by that of the whole, in the place of another phase that is named. */
export function nameFor(name: string, words: string): string {
  const part = phase.exec(words);
  if (part === null) return name;
  const own = anyPhase.exec(name);
  if (own === null) return name + words;
  return own[1] === part[1] ? name : name.slice(0, own.index) + words;
}

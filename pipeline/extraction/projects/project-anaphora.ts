import type { Sentence } from '../sentences/article.ts';
import type { Group } from '../sentences/name-groups.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../sentences/name-tokens.ts';
import { workNouns } from '../sentences/work-nouns.ts';
import { laterStages } from './project-later.ts';
import type { ProjectMention } from './project-mentions.ts';
import type { Outlook } from './project-progress.ts';
import { sentenceProgress } from './project-status.ts';

/**
 * What sentences say of the project that the sentence before names.
 *
 * `甲医院二期位于城东。项目于2021年9月开工` → 甲医院二期 · `甲光伏基地并网。二期工程开工` → 甲光伏基地二期工程
 */

const whole = wordList(...workNouns('whole', 'line', 'network', 'facility'), '主体', '主体工程', '主体结构');
const phase = /^([一二三四五])期(?:工程|项目)?$/;
/** 该, 目前, 据了解: what may stand between the start of the sentence and the words for the project. */
const lead = /^(?:目前|当前|现在|截至目前|该|项|本|这一|这条|此|据了解|据悉|据介绍|其中|整个)?[，,]?$/;

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
  const at = tokens
    .slice(0, longestLead + 1)
    .findIndex((token) => isOneOf(token, whole, text) || phase.test(wordsOf(token, text)));
  const token = tokens[at];
  if (token === undefined || !opens(tokens, at, text)) return null;
  const name = nameFor(named.name, wordsOf(token, text));
  if (name === null) return null;
  const group: Group = {
    items: [{ tokens: [token], joint: 'first' }],
    tail: null,
    counted: false,
    first: at,
    // 项目一期今年完工: its first phase is of it
    end: at + (phase.test(wordsOf(tokens[at + 1], text)) ? 2 : 1),
  };
  const progress = sentenceProgress(sentence, tokens, group, outlook);
  if (progress === null) return null;
  const { category } = named;
  const stages = laterStages(sentence, tokens, group, outlook);
  const { from, to } = token;
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

/** The project of the sentence before, where it names no other. */
function onlyOne(mentions: readonly ProjectMention[]): ProjectMention | null {
  const [first] = mentions;
  return first !== undefined && mentions.every(({ name }) => name === first.name) ? first : null;
}

/** Whether only marks, times and words that lead up to it stand before a token. */
const opens = (tokens: readonly Token[], at: number, text: string): boolean =>
  tokens.slice(0, at).every((token) => token.type === 'mark' || lead.test(wordsOf(token, text)));

/** The whole by its name; a phase by that of the whole, unless another phase is named. */
function nameFor(name: string, words: string): string | null {
  const part = phase.exec(words);
  if (part === null) return name;
  const own = /([一二三四五])期/.exec(name)?.[1];
  if (own !== undefined) return own === part[1] ? name : null;
  return name + words;
}

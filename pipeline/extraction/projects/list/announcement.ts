import type { Sentence } from '../../sentences/article.ts';
import { openerBefore } from '../../sentences/list-openers.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Outlook, Progress } from '../progress/progress.ts';
import { withOutlook } from '../verb/time.ts';
import { precedingVerb } from '../verb/verbs.ts';
import { asAll, goesThrough, isTold, longestGathering, mayBeOfMany } from './gathered.ts';

/**
 * How far projects are by the verb of the count before them.
 *
 * `实施水利项目12个。主要包括甲水库、乙水厂` under construction · `计划开工6个重点项目，其中甲项目总投资3亿元，乙项目总投资2亿元` planned
 */

/** A clause that counts projects and says how far they are: 今年实施|12个水利项目. */
export interface Announcement {
  readonly progress: Progress;
  /** Where what is counted ends; UTF-16 units of the passage. */
  readonly to: number;
}

/** 实施水利项目|12个, 开工|6个重点项目: the last count of projects in a sentence whose verb says how far they are. */
export function announcementIn(sentence: Sentence, outlook: Outlook): Announcement | null {
  const { tokens, passage } = sentence;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const counted = projectsAt(tokens, at, passage.text);
    if (counted === null) continue;
    for (let back = counted.first - 1; back >= 0; back -= 1) {
      const token = tokens[back];
      if (token === undefined || isBreak(token, passage.text)) break;
      const status = token.type === 'kind' ? null : (token.word?.before ?? null);
      if (status === null) continue;
      const earlier = precedingVerb(tokens, back, passage.text);
      const stage = earlier?.word?.before ?? status;
      const built = /^实施/.test(wordsOf(token, passage.text)) && stage === 'operating' ? begun : stage;
      return {
        progress: withOutlook(sentence, earlier ?? token, built, outlook, counted.to),
        to: counted.to,
      };
    }
  }
  return null;
}
const begun = 'under_construction';

/** 水利项目|12个, 6个|重点项目: the tokens of projects and their number; null where `at` is no such number. */
function projectsAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly first: number; readonly to: number } | null {
  const count = tokens[at];
  if (count?.type !== 'count' || !/[0-9]+[个项]$/.test(wordsOf(count, text))) return null;
  let first = at;
  while (first > 0 && namesSort.has(tokens[first - 1]?.type ?? 'mark')) first -= 1;
  if (/(?:项目|工程)(?:共|有|共计|达)*$/.test(text.slice(tokens[first]?.from, count.from)))
    return { first, to: count.to };
  const found = /^[^，。；：、0-9]{0,10}(?:项目|工程)/.exec(text.slice(count.to, count.to + longestSort));
  return found === null ? null : { first: at, to: count.to + found[0].length };
}
const namesSort: ReadonlySet<Token['type']> = new Set(['kind', 'generic', 'text']);
const longestSort = 14;

/** 实施项目12个。其中，甲项目总投资3亿元；乙项目…: one of those that were counted is as far as all of them. */
export function announcedAs(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, end }: Group,
  announced: Announcement | null,
): Progress | null {
  const { passage, start } = sentence;
  const from = tokens[first]?.from ?? start;
  if (announced === null || announced.to > from || from - announced.to > longestGathering) return null;
  if (!mayBeOfMany(sentence, tokens, first, end)) return null;
  if (!goesThrough.test(passage.text.slice(announced.to, from + 4))) return null;
  // 主要包括甲水库、乙水厂|等
  const isListed = openerBefore(passage.text, from, start, true) < from;
  return isListed || isTold(tokens, end, passage.text) ? { ...announced.progress, rule: asAll } : null;
}

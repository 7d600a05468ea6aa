import type { Sentence } from '../../sentences/article.ts';
import { groupsOf } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import type { ProjectMention } from '../mentions.ts';
import { type Outlook, staged } from '../progress/progress.ts';
import { sentenceProgress } from '../progress/status.ts';
import { opensSentence } from './topic.ts';

/**
 * A title that says what a thing is, and not its name, tells how far the thing is with which the text opens.
 *
 * `江西首条高铁开通运营` above `昌宜城际铁路2013年6月开工建设。` → operating
 */

const ranked = /(?:首|第一)[条座个]|最[大长高深]/;
const longestRank = 8;
const leadSentences = 4;
const families: readonly ReadonlySet<Category>[] = [
  new Set<Category>(['railway', 'intercity_rail']),
  new Set<Category>(['expressway', 'road']),
];

const areAlike = (one: Category, other: Category): boolean =>
  one === other || families.some((family) => family.has(one) && family.has(other));

/** The stage of the title as a mention of the project that the text opens with; null where the title names one or tells of none. */
export function headlineOf(
  sentences: readonly Sentence[],
  mentions: readonly ProjectMention[],
  outlook: (sentence: Sentence) => Outlook,
): ProjectMention | null {
  const title = sentences.find(({ passage }) => passage.kind === 'title');
  if (
    title === undefined ||
    mentions.some(({ sentence, progress }) => sentence === title && progress !== null)
  )
    return null;
  const { text } = title.passage;
  for (const group of groupsOf(title.tokens, text)) {
    const head = group.items.length === 1 ? group.items[0]?.tokens.findLast(isHead) : undefined;
    const category = head?.word?.kind?.category;
    const from = title.tokens[group.first]?.from ?? 0;
    if (head === undefined || category == null) continue;
    if (!ranked.test(text.slice(Math.max(0, from - longestRank), head.to))) continue;
    const progress = sentenceProgress(title, title.tokens, group, outlook(title));
    const told = mentions.find(
      (each) =>
        areAlike(each.category, category) &&
        each.sentence.index > title.index &&
        each.sentence.index <= title.index + leadSentences &&
        (opensSentence(each) || isNamedAs(each)),
    );
    if (progress === null || told === undefined) return null;
    const stage = staged(progress.status, told.from, '', 'the title says it of what the text opens with');
    return { ...told, progress: stage, stages: [], isNamed: false };
  }
  return null;
}

/** 江西首条高铁——|昌宜高铁 */
const isNamedAs = ({ sentence: { passage, tokens }, group }: ProjectMention): boolean =>
  /^(?:——|――)$/.test(wordsOf(tokens[group.first - 1], passage.text));

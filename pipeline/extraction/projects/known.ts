import { buildTrie, longestTerm, type Trie } from '../../grammar/trie.ts';
import type { Sentence } from '../sentences/article.ts';
import type { Group } from '../sentences/names/groups.ts';
import { isHead } from '../sentences/names/items.ts';
import type { Token } from '../sentences/names/tokens.ts';
import type { ProjectMention } from './mentions.ts';
import { type Outlook, type Progress, rank } from './progress/progress.ts';
import { sentenceProgress } from './progress/status.ts';
import { laterStages } from './verb/later.ts';

/**
 * Projects without a kind of their own, that a list has named, where later clauses open with their names.
 *
 * `2个改造小区，分别是甲新村、乙花园。…… 甲新村8月底完成改造` → 甲新村 is completed
 */
interface Known {
  readonly trie: Trie<ProjectMention>;
  /** Where the first of them is named. */
  readonly first: Sentence;
}

/** A name that no kind ends, so that only what was named before tells that it is one. */
const isBare = ({ group: { items }, name }: ProjectMention): boolean =>
  name.length >= shortestName && items.length > 1 && items.some(({ tokens }) => !tokens.some(isHead));

const shortestName = 4;

/** The bare names among mentions; null where there are none. */
export function knownNames(mentions: readonly ProjectMention[]): Known | null {
  const bare = mentions.filter(isBare);
  const [first] = bare;
  if (first === undefined) return null;
  return { trie: buildTrie(bare.map((mention) => [mention.name, mention])), first: first.sentence };
}

/** The mentions of known names with which clauses of a sentence open and of which they state a stage. */
export function knownIn(
  sentence: Sentence,
  { trie }: Known,
  named: readonly ProjectMention[],
  outlookOf: (sentence: Sentence) => Outlook,
): ProjectMention[] {
  const { tokens, clauses } = sentence;
  const { text } = sentence.passage;
  const found: ProjectMention[] = [];
  for (const clause of clauses) {
    const names = namesAt(trie, text, clause.start, clause.end);
    const end = names.at(-1)?.to;
    if (end === undefined || named.some(({ from, to }) => from < end && to > clause.start)) continue;
    const group = groupAt(tokens, clause.start, end);
    const outlook = outlookOf(sentence);
    const progress = group === null ? null : sentenceProgress(sentence, tokens, group, outlook);
    if (group === null || progress === null) continue;
    const stages = laterStages(sentence, tokens, group, outlook);
    const latest = [progress, ...stages].reduce((far, stage) => (isFurther(stage, far) ? stage : far));
    for (const { from, to, mention } of names)
      found.push({ ...mention, sentence, group, from, to, progress: latest, stages, isNamed: true });
  }
  return found;
}

const isFurther = (stage: Progress, far: Progress): boolean => rank(stage) > rank(far);

interface KnownAt {
  readonly from: number;
  readonly to: number;
  readonly mention: ProjectMention;
}

/** The known names with which a clause opens, one after another: 甲新村、乙花园|5月初开工. */
function namesAt(trie: Trie<ProjectMention>, text: string, start: number, end: number): KnownAt[] {
  const names: KnownAt[] = [];
  for (let from = start; from < end; ) {
    const known = longestTerm(trie, text, from, end);
    if (known === null) break;
    names.push({ from, to: known.end, mention: known.entry });
    if (!/[、和及]/.test(text.charAt(known.end))) break;
    from = known.end + 1;
  }
  return names;
}

/** The words of names as a list of one item; null where none begins there. */
function groupAt(tokens: readonly Token[], from: number, to: number): Group | null {
  const first = tokens.findIndex((token) => token.from === from);
  let end = first;
  while (end >= 0 && (tokens[end]?.to ?? to + 1) <= to) end += 1;
  if (first < 0 || end === first) return null;
  return {
    items: [{ tokens: tokens.slice(first, end), joint: 'first' }],
    tail: null,
    counted: false,
    first,
    end,
  };
}

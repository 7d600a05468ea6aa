import type { Article, Sentence } from './article.ts';
import { type Named, namesIn } from './project-names.ts';
import { looksAhead, type Outlook, type Progress, progressOf } from './project-status.ts';
import { tokensOf } from './project-tokens.ts';

/** A project named in a sentence. */
export interface ProjectMention extends Named {
  readonly sentence: Sentence;
  readonly progress: Progress | null;
}

/** Finds every place where an article names a project, in the order of the text. Linear. */
export function projectMentions({ sentences }: Pick<Article, 'sentences'>): ProjectMention[] {
  const mentions: ProjectMention[] = [];
  let passage: Sentence['passage'] | null = null;
  let outlook: Outlook = { isPlan: false };
  for (const sentence of sentences) {
    if (sentence.passage !== passage) outlook = { isPlan: false };
    passage = sentence.passage;
    outlook = looksAhead(sentence, outlook);
    const tokens = tokensOf(sentence);
    for (const named of namesIn(tokens, sentence.passage.text)) {
      mentions.push({ ...named, sentence, progress: progressOf(sentence, tokens, named.group, outlook) });
    }
  }
  return mentions;
}

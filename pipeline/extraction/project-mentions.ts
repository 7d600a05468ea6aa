import { dayText } from '../grammar/calendar.ts';
import type { Article, Sentence } from './article.ts';
import { type Named, namesIn } from './project-names.ts';
import { isPlanned, looksAhead, type Outlook, type Progress, progressOf } from './project-status.ts';
import { type Token, tokensOf } from './project-tokens.ts';

/** A project named in a sentence. */
export interface ProjectMention extends Named {
  readonly sentence: Sentence;
  readonly progress: Progress | null;
}

/** Finds every place where an article names a project, in the order of the text. Linear. */
export function projectMentions({ sentences, published }: Pick<Article, 'sentences' | 'published'>): ProjectMention[] {
  const mentions: ProjectMention[] = [];
  let passage: Sentence['passage'] | null = null;
  const isPlan = sentences.some(({ passage: { kind }, text }) => kind === 'title' && /规划|计划|方案|蓝图/.test(text));
  let outlook: Outlook = { isPlan, isPlanPassage: false, today: dayText(published.last) };
  for (const sentence of sentences) {
    if (sentence.passage !== passage && !/[；;：:—]$/.test(passage?.text ?? '')) outlook = { ...outlook, isPlan };
    if (sentence.passage !== passage) outlook = { ...outlook, isPlanPassage: isPlanned(sentence.passage.text) };
    passage = sentence.passage;
    outlook = looksAhead(sentence, outlook);
    const tokens = tokensOf(sentence);
    for (const named of namesIn(tokens, sentence.passage.text).flatMap((each) => withSubjects(each, tokens, sentence))) {
      const found = progressOf(sentence, tokens, named.group, outlook);
      mentions.push({ ...named, sentence, progress: found === null ? null : ofProgramme(named, found, sentence) });
    }
  }
  return mentions;
}

/** A programme that is being carried out runs: 实施…行动; one that builds is under construction: 加快…项目建设. */
function ofProgramme({ category, name, to }: Named, progress: Progress, { passage }: Sentence): Progress {
  const words = passage.text.slice(progress.from, progress.to);
  const isRun = /实施|开展|启动|推进|落实|投资/.test(words) && !/建设|构建|工/.test(words) && !passage.text.startsWith('建设', to);
  const isProgramme = (category === 'programme' && !/建设项目$/.test(name)) || name.endsWith('试点');
  if (!isProgramme || progress.status !== 'under_construction' || !isRun) return progress;
  return { ...progress, status: 'operating' };
}

/** 福州、厦门获批服务业扩大开放综合试点: a trial belongs to each place that is given it. */
function withSubjects(named: Named, tokens: readonly Token[], { passage: { text } }: Sentence): Named[] {
  const verb = tokens[named.group.first - 1];
  if (named.category !== 'pilot_zone' || verb === undefined) return [named];
  if (!/^(?:获批|入选|获批建设|创建|争创|获批准)$/.test(text.slice(verb.from, verb.to))) return [named];
  if (tokens.some(({ type, from, to }) => type === 'place' && from >= named.from && to <= named.to)) return [named];
  const subjects: Token[] = [];
  for (let at = named.group.first - 2; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.type === 'place') subjects.unshift(token);
    else if (token?.type !== 'list') break;
  }
  if (subjects.length === 0) return [named];
  return subjects.map(({ from, to }) => ({ ...named, name: text.slice(from, to) + named.name }));
}

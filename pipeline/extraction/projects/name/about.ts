import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';

/** What names are about, by their words. */

/** What a name is about, by the last word that says so. */
export const aboutOf = (tokens: readonly Token[]): Category | null =>
  tokens.findLast(({ word }) => word?.kind?.role === 'topic')?.word?.kind?.category ?? null;

const abouts = buildTrie(
  readLexicon('lexicons/project-kinds.csv').flatMap(({ surface, role, category }): [string, Category][] =>
    role === 'about' && category !== '' ? [[surface, category]] : [],
  ),
);

/** 甲贵金属项目, 乙铝业二期: what a name is about by words that bound none; the last of them says it. */
export function saidAbout(words: string): Category | null {
  let last: Category | null = null;
  for (let at = 0; at < words.length; ) {
    const found = longestTerm(abouts, words, at, words.length);
    last = found?.entry ?? last;
    at = found?.end ?? at + 1;
  }
  return last;
}

/** 甲湖生态修复|试点工程, 乙县屋顶光伏|试点项目; null where a name tells of no trial or not of what. */
export function whatIsTried(tokens: readonly Token[], name: string): Category | null {
  if (!/(?<!改革)试点(?:工程|项目)$/.test(name)) return null;
  const tried =
    tokens.findLast(({ word }) => !noTrial.has(word?.kind?.category ?? 'other'))?.word?.kind?.category ??
    saidAbout(name.replace(/试点.*$/, ''));
  return tried !== null && worksTried.has(tried) ? tried : null;
}
const noTrial: ReadonlySet<Category> = new Set(['other', 'pilot_zone']);
/** Of these the works are tried; 智能网联汽车|试点项目 tries no factory, 机场空域|试点工程 no airport. */
const worksTried: ReadonlySet<Category> = new Set(['ecology', 'water', 'energy']);

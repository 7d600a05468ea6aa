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

/** 甲汽车乙基地, 丙轴承基地: of one firm or trade; 丁数据基地, 戊产业基地 and 己院中部基地 are of others. */
export const makersBase =
  /^(?!.*(?:产业|数据|计算|算力|航[空天]|应急|石化|化工|农|菜|林|果|茶|药|花|种|养殖|总部|物流|院|研|培训|人才|“)).{3,}基地$/;

/** 甲河综合治理工程, 乙湖清淤: what is restored; 丙河水环境治理, 丁河道清淤 and 戊堤防治理 are works on water. */
export const restores =
  /^(?!.*(?:水环境|防洪|堤|航道|河道|灌区|黑臭|港|渠)).*(?:[河江湖]|湖区|流域)(?:综合治理|清淤)(?:[一二三]期)?(?:项目|工程)?$/;

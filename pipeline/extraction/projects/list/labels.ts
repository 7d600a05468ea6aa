import { matchesOf } from '../../../grammar/matches.ts';
import type { Sentence } from '../../sentences/article.ts';
import { anyListOpener } from '../../sentences/list-openers.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isBreak, type Token } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { type Progress, staged } from '../progress/progress.ts';

/**
 * How far the projects of a list are by the sort of project that stands before it as its label.
 *
 * `（一）续建项目：甲大桥` under construction · `前期项目（3个）：甲铁路` preliminary study · `新建项目` as a line, then a line for each: planned
 */

/** What the words for a sort say; of two that fit the first is meant, 计划开工 before 开工. */
const sorts: readonly (readonly [RegExp, Status])[] = [
  [/前期/, 'preliminary_study'],
  [/(?:拟|计划|预计|预备|力争|确保|将)(?:年内)?(?:竣工|完工|建成|投产|投用)/, 'under_construction'],
  [/续建|在建|结转|跨年|建设中/, 'under_construction'],
  [/储备|入库|谋划|规划|策划|安排|签约|引进|落地|意向|拟|计划|预备|新建|改建|扩建|迁建/, 'planned'],
  [/[开动复]工|开建/, 'under_construction'],
  [/投产|投用/, 'operating'],
  [/竣工|完工|建成/, 'completed'],
];

const number = '(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]+\\s*|[一二三四五六七八九]是|其中)?';
const when = '(?:20[0-9]{2}年|今年|全年|年度|全[省市县区])?(?:的)?';
const word =
  '(?:续建|在建|结转|跨年|前期工作|前期推进|前期|储备|入库|谋划|规划|策划|安排|签约|引进|落地|意向|拟|计划|预计|预备|力争|确保|将|年内|新建|改扩建|改建|扩建|迁建|新?开工|动工|复工|开建|竣工|完工|建成|投产|投用)';
const rank = '(?:类|的|重大|重点|省级|市级|政府投资|产业|工业|民生|交通|水利|城建|基础设施|建设)*';
const many = '(?:清单|名单|共|计|共计|[0-9]+[个项]|[（(][^（）()]{1,16}[）)]|，)*';
const opening = `(?:[：:]|[，。]?${anyListOpener}[：:]?)`;
const labelled = `${number}${when}(${word}{1,3})${rank}(?:项目|工程)${many}`;
const inText = new RegExp(`(?:^|[。；;，,：:]\\s*)${labelled}${opening}`, 'g');
const ofLine = new RegExp(`^${labelled}(?:如下)?[：:]?$`);

const stageOfSort = (words: string | undefined): Status | null =>
  words === undefined ? null : (sorts.find(([sort]) => sort.test(words))?.[1] ?? null);

/** 续建项目（70个）: how far a line that is only a label says that what is listed below it is; null for any other line. */
export const stageOfLabel = (line: string): Status | null => stageOfSort(ofLine.exec(line.trim())?.[1]);

/** How far the label that a list stands behind says that its items are; null where it stands behind none. */
export function labelledAs(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  { first }: Group,
): Progress | null {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (token === undefined) return null;
  const found = matchesOf(inText, text.slice(0, token.from)).at(-1);
  const status = stageOfSort(found?.[1]);
  if (found === undefined || status === null) return null;
  // 今年全市新建项目12个: a deed, and no label of those that are to be built
  if (isDeed.test(found[0].slice(0, found[0].indexOf(found[1] ?? '') + longestSort))) return null;
  const end = found.index + found[0].length;
  const between = text.slice(end, token.from);
  // 新建项目：1.甲大桥。全长3公里。2.乙大桥: a list goes on in sentences that are numbered
  const isNext = /[0-9]{1,2}[）)、.．]\s*$/.test(between) || !/[。]/.test(between);
  const opens =
    before === undefined || token.from === end || isBreak(before, text) || before.from < start + 4;
  if (!isNext || !opens || between.length > longestList) return null;
  return staged(
    status,
    found.index + found[0].indexOf(found[1] ?? ''),
    found[1] ?? '',
    'as the label of its list says',
  );
}
const isDeed = /(?:20[0-9]{2}年|今年|全年|年度|全[省市县区])的?(?:新建|改扩建|改建|扩建|迁建)/;
const longestSort = 3;
const longestList = 300;

/** 甲大桥（续建）: how far it is, and no part of its name. */
export const isNote = (bracket: string): boolean =>
  /^[（(](?:已|正在?|目前|拟|计划|待|未|新)?(?:续建|在建|新建|拟建|改建|扩建|改扩建|迁建|建设中|前期(?:工作|项目|阶段)?|储备|谋划|规划中|竣工|完工|建成|开工|动工|复工|投用|投产|投运|通车|运营|启用|签约)(?:中|类|项目)?[）)]$/.test(
    bracket,
  );

/** 甲大桥（续建）、乙水厂（拟建）, 甲机场前期、乙水库建设: what stands behind a name in a list and is said of it alone. */
export function notedAs({ to }: { readonly to: number }, text: string): Progress | null {
  const study = /^(?:项目|工程)?前期(?:工作)?(?=[、和与及](?!等))/.exec(
    text.slice(to, to + longestNote),
  )?.[0];
  if (study !== undefined) return staged('preliminary_study', to, study, 'as the words behind it say');
  const bracket = /^[（(][^（）()]{2,8}[）)]/.exec(text.slice(to, to + longestNote))?.[0];
  if (bracket === undefined || !isNote(bracket)) return null;
  const words = bracket.slice(1, -1);
  const status = /^(?:已|新)?(?:投用|投产|投运|通车|运营|启用)/.test(words)
    ? 'operating'
    : /未|待/.test(words)
      ? 'planned'
      : stageOfSort(words);
  return status === null ? null : staged(status, to + 1, words, 'as a bracket behind it says');
}
const longestNote = 10;

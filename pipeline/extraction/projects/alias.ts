import type { ProjectMention } from './mentions.ts';
import type { Project } from './merge.ts';

/** What an article says that a project is called besides: `甲至乙高速公路（以下简称“甲乙高速”）`. */

const called =
  /^[^（()）。；]{2,60}[（(](?:以下|下文|以下统|下)?(?:简称|统称|下称|称|又称|又名|也称)(?:为|[：:，,])?[“"「]?([^“”"「」（()），,；;]{2,20})[”"」]?[）)]/;
const longestName = 90;
/** 甲市1号线（称地铁）: a kind, and no name of this one. */
const aKind = /^(?:地铁|轻轨|高铁|铁路|高速(?:公路)?|公路|大桥|隧道|机场|港口|园区|项目|工程)$/;

/** The full name behind each short one that an article gives in a bracket. */
export function shortNames(mentions: readonly ProjectMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, from, to, sentence, isNamed } of mentions) {
    const { text } = sentence.passage;
    const short = isNamed ? called.exec(text.slice(from, from + longestName)) : null;
    const bracket = from + (short?.[0].search(/[（(]/) ?? 0);
    // 甲高速和乙铁路（以下简称“乙铁”）: the last of them
    if (short?.[1] !== undefined && bracket - to <= 2 && short[1] !== name && !aKind.test(short[1]))
      names.set(short[1], name);
  }
  return names;
}

/** The names of each project with those that brackets give it. */
export function withShortNames(
  names: ReadonlyMap<Project, readonly string[]>,
  projects: readonly Project[],
  short: ReadonlyMap<string, string>,
): ReadonlyMap<Project, readonly string[]> {
  const all = new Map(names);
  for (const [alias, name] of short) {
    const project = projects.find(({ mentions }) => mentions.some((each) => each.name === name));
    if (project !== undefined) all.set(project, [...(all.get(project) ?? []), alias]);
  }
  return all;
}

/**
 * The longest of a project's names; marks that it has in one place only (命名“甲高速”) are no part of it, and 甲乙铁路 is its name
 * rather than 甲州至乙江的铁路.
 */
export const fullName = (mentions: readonly ProjectMention[]): string =>
  mentions.reduce((best, { name }) => {
    if (best !== '' && describes(name) !== describes(best)) return describes(name) ? best : name;
    if (`${best}主线` === name || best === `${name}主线`) return name.length < best.length ? name : best;
    if (name.length > best.length) return bare(name) === best ? best : name;
    return bare(best) === name ? name : best;
  }, '');
/** A name without its quotation marks. */
export const bare = (name: string): string => name.replace(/[“”]/g, '');
const describes = (name: string): boolean => /至[^“”]*的/.test(name);

import type { ProjectMention } from './project-mentions.ts';
import type { Project } from './project-merge.ts';

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

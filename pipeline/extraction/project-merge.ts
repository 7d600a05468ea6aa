import type { ProjectMention } from './project-mentions.ts';
import type { Progress } from './project-status.ts';
import type { Status } from './project-words.ts';

/** One project with all the places where it is named, in the order of the text. */
export interface Project {
  readonly key: string;
  readonly mentions: ProjectMention[];
}

/** From asking for a thing to running it. */
export const statusOrder: readonly Status[] = [
  'proposed',
  'planned',
  'preliminary_study',
  'under_construction',
  'completed',
  'operating',
];

/** `敦化至白河高速铁路` and `敦白高铁项目` are one: gathers mentions by what they name. */
export function gatherProjects(mentions: readonly ProjectMention[]): Project[] {
  const byKey = new Map<string, Project>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const short = abbreviationOf(key);
    const known = byKey.get(key) ?? (short === null ? undefined : byKey.get(short));
    const project = known ?? { key, mentions: [] };
    project.mentions.push(mention);
    byKey.set(key, project);
    if (short !== null && !byKey.has(short)) byKey.set(short, project);
  }
  return withoutTails([...new Set(byKey.values())]);
}

/** One spelling for the ways in which a name is written. */
function keyOf(name: string): string {
  return name
    .replace(/[“”（）()·\s的]/g, '')
    .replace(/高速公路/g, '高速')
    .replace(/高速铁路|客运专线|客专/g, '高铁')
    .replace(/城际轨道交通线?/g, '城际铁路')
    .replace(/[—－\-到]/g, '至')
    .replace(/(?<=.{2}(?:高速|高铁|铁路|公路|大桥|隧道|机场|园|区|中心))(?:项目|工程)$/, '');
}

/** 敦化至白河高铁 → 敦白高铁 */
function abbreviationOf(key: string): string | null {
  const route = /^(.)[^至]{1,4}至(.)[^至]{1,4}(高铁|高速|铁路|城际铁路)$/.exec(key);
  return route === null ? null : `${route[1]}${route[2]}${route[3]}`;
}

/** 海上田园站站房工程 is the end of 穗莞深城际铁路海上田园站站房工程, whose name begins with a whole line. */
function withoutTails(projects: readonly Project[]): Project[] {
  const byTail = new Map<string, Project>();
  for (const project of projects) {
    const line = /^.{2,8}?(?:铁路|高铁|高速|公路)(.{5,})$/.exec(project.key);
    if (line?.[1] !== undefined) byTail.set(line[1], project);
  }
  return projects.filter((project) => {
    const whole = byTail.get(project.key);
    if (whole === undefined || whole === project) return true;
    whole.mentions.push(...project.mentions);
    return false;
  });
}

/** The latest stage that any mention states; of two that state it, the first. */
export function latestOf(mentions: readonly ProjectMention[]): { mention: ProjectMention; progress: Progress } | null {
  let latest: { mention: ProjectMention; progress: Progress } | null = null;
  for (const mention of mentions) {
    const { progress } = mention;
    if (progress === null) continue;
    if (latest === null || rank(progress) > rank(latest.progress)) latest = { mention, progress };
  }
  return latest;
}

const rank = ({ status }: Progress): number => statusOrder.indexOf(status);

/** A line of which a part is being built is being built: 郑济高铁 and 郑济高铁(新乡段). */
export function throughParts(project: Project, projects: readonly Project[]): { mention: ProjectMention; progress: Progress } | null {
  const mention = project.mentions[0];
  if (mention === undefined || !isLine.test(project.key)) return null;
  for (const part of projects) {
    if (part === project || !part.key.startsWith(project.key)) continue;
    const latest = latestOf(part.mentions);
    if (latest !== null && latest.progress.status === 'under_construction') {
      return latest;
    }
  }
  return null;
}

const isLine = /.{2}(?:高速|高铁|铁路|公路)$/;

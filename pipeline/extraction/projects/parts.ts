import { keyOf } from './key.ts';
import type { ProjectMention } from './mentions.ts';
import type { Project } from './merge.ts';
import { type Latest, latestOf, studied } from './progress/latest.ts';
import { works } from './progress/priced.ts';
import { type Progress, rank } from './progress/progress.ts';

/** Which projects are parts or phases of others that are named as a whole, and what they say of these. */

const lineName =
  /^(.{2,8}?(?:(?:地铁|轨道交通|轻轨|有轨电车)[0-9]+号线(?:[一二三]期)?|高速公路|高速|城际铁路|城际轨道交通|高速铁路|高铁|铁路|公路|大道|快速路))./;

/** The whole lines that projects are parts of: 青柳高铁(云和段) and 青柳高铁, both named. */
export function wholesOf(projects: readonly Project[]): ReadonlyMap<Project, Project> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const wholes = new Map<Project, Project>();
  for (const project of projects) {
    const line = lineName.exec(project.key)?.[1];
    const whole = line === undefined ? undefined : byKey.get(line);
    if (whole !== undefined && whole !== project) wholes.set(project, whole);
  }
  return wholes;
}

/** What parts call the whole line: 青柳云城际铁路 in 青柳云城际铁路海湾新城站站房工程. */
export function namesInParts(wholes: ReadonlyMap<Project, Project>): ReadonlyMap<Project, readonly string[]> {
  const found = new Map<Project, string[]>();
  for (const [part, whole] of wholes) {
    const name = lineName.exec(part.mentions[0]?.name ?? '')?.[1];
    if (name !== undefined) found.set(whole, [...(found.get(whole) ?? []), name]);
  }
  return found;
}

const ofPhase = /^(.{4,}?)[一二三四]期$/;

/**
 * 甲产业园，一期已投用，二期正在建设: what is only planned as a whole is being built while a phase or a stretch is, and
 * else as far as the furthest of its phases.
 */
export function latestThroughPhases(
  projects: readonly Project[],
  wholes: ReadonlyMap<Project, Project>,
): ReadonlyMap<Project, Latest> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const found = new Map<Project, Latest>();
  for (const project of projects) {
    const phased = byKey.get(keyOf(ofPhase.exec(project.key)?.[1] ?? ''));
    const whole = phased ?? wholes.get(project);
    const latest = whole === undefined ? null : latestOf(project.mentions);
    if (whole === undefined || latest === null || rank(latest.progress) <= studied) continue;
    const own = latestOf(phased === undefined ? whole.mentions : whole.mentions.map(ofItself));
    if (phased !== undefined && own !== null && own.progress !== latestOf(whole.mentions)?.progress)
      found.set(whole, {
        ...own,
        mention:
          whole.mentions.find(
            ({ sentence, from }) => sentence === own.mention.sentence && from === own.mention.from,
          ) ?? own.mention,
      });
    if (own === null ? phased === undefined : rank(own.progress) > studied) continue;
    const isBeingBuilt = latest.progress.status === 'under_construction';
    const known = found.get(whole)?.progress;
    const isFurther =
      known === undefined || (known.status !== 'under_construction' && rank(known) < rank(latest.progress));
    if (isBeingBuilt || (phased !== undefined && isFurther)) found.set(whole, latest);
  }
  // 甲治理工程，一期去年完工，二期明年启动: works of which a phase is still to come are not over
  for (const [whole, latest] of found) {
    const isOver = latest.progress.status === 'completed' && works.test(whole.mentions[0]?.name ?? '');
    const isNext = ({ key, mentions }: Project): boolean =>
      keyOf(ofPhase.exec(key)?.[1] ?? '') === whole.key && latestOf(mentions)?.progress.status === 'planned';
    if (isOver && projects.some(isNext))
      found.set(whole, { ...latest, progress: { ...latest.progress, status: 'under_construction' } });
  }
  return found;
}

/** 甲产业园去年动工，|一期今年4月投产，二期…: what is told behind a phase is told of it, and not of the whole. */
function ofItself(mention: ProjectMention): ProjectMention {
  const { progress, stages, sentence, to, isNamed } = mention;
  if (!isNamed) return mention;
  const { text } = sentence.passage;
  const isOwn = ({ from }: Progress): boolean => from <= to || !opensPhase.test(text.slice(to, from));
  return {
    ...mention,
    progress: progress !== null && isOwn(progress) ? progress : null,
    stages: stages.filter(isOwn),
  };
}
const opensPhase = /[，；：,;:](?:其中[，,]?)?(?:项目|工程)?[一二三四首]期(?!.*[，；]全部)/;

/** A line of which a part is being built is being built. */
export function latestThroughParts(wholes: ReadonlyMap<Project, Project>): ReadonlyMap<Project, Latest> {
  const found = new Map<Project, Latest>();
  for (const [part, whole] of wholes) {
    const latest = latestOf(part.mentions);
    if (latest?.progress.status === 'under_construction' && !found.has(whole)) found.set(whole, latest);
  }
  return found;
}

/** 甲地铁1号线去年动工。乙至丙段|计划后年开通; 加快推进丁园，|一期6月投用: a stretch or phase that is only told to be finished, of a line that is being built. */
export function latestThroughWhole(
  projects: readonly Project[],
  wholes: ReadonlyMap<Project, Project>,
): ReadonlyMap<Project, Latest> {
  const byKey = new Map(projects.map((project) => [project.key, project]));
  const found = new Map<Project, Latest>();
  for (const part of projects) {
    const whole = wholes.get(part) ?? byKey.get(keyOf(ofPhase.exec(part.key)?.[1] ?? ''));
    if (whole === undefined) continue;
    const [latest, own] = [latestOf(part.mentions), latestOf(whole.mentions.map(ofItself))];
    if (latest === null || own === null || !/[段期]$/.test(part.key)) continue;
    const { status, said } = latest.progress;
    const isToBeFinished = status === 'planned' && (said === 'completed' || said === 'operating');
    if (isToBeFinished && own.progress.status === 'under_construction' && !own.progress.isFuture)
      found.set(part, { ...latest, progress: { ...latest.progress, status: own.progress.status, rule } });
  }
  return found;
}
const rule = 'what it is a part of is being built';

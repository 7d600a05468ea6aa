import type { Status } from '../../sentences/names/words.ts';
import type { ProjectMention } from '../mentions.ts';
import type { Project } from '../merge.ts';
import { type Latest, latestOf } from '../progress/latest.ts';
import { staged } from '../progress/progress.ts';
import { opensSentence } from './topic.ts';

/**
 * How far a tunnel or a bridge is of which is only told that it is the longest or the hardest of a line, or a station that
 * a line is laid out with.
 *
 * `青柳铁路加快建设。青岭隧道长12公里，是|全线最长的隧道` under construction
 * `青柳铁路计划明年开工，|沿线设立|青岭、云和等6个车站` planned
 *
 * And so are the parts of which works consist.
 *
 * `青岭引水工程投入运行，由|白石水库、东干渠组成` operating
 */

/** 是全线最长的隧道, 为该线控制性工程 */
const told =
  /^[^。；]{0,60}?[是为系](?:[^，。；、]{0,12}(?:铁路|高铁|高速|公路|通道|[全该整]条?线|线路|工程|项目))的?(?:全线|沿线)?的?(?:重点|关键性?|主要)?(?:最[长高大深难]|第[一二三四五][长高大]|第一|唯一|控制性|关键性?|重点|重难点|咽喉|头号)[^，。；]{0,10}(?:隧|桥|工程|节点)/;
/** 全线控制性工程有|甲隧道、乙大桥, 最长的隧道是|甲隧道, 其中最长的|甲隧道 */
const opening =
  /(?:^|[，、；])其?中?(?:全线|沿线)?最[长高大深]的$|(?:控制性(?:节点)?工程|重难点工程|最[长高大](?:的)?(?:隧道|特?大?桥))(?:主要)?(?:——|包括|有|为|是|分别[是为])$/;
const longestTold = 100;
const longestOpening = 24;

const ofLine: ReadonlySet<string> = new Set(['bridge_tunnel', 'rail_facility']);
const lines: ReadonlySet<string> = new Set([
  'railway',
  'intercity_rail',
  'metro',
  'expressway',
  'road',
  'water',
]);
/** How many sentences back the line may be named. */
const reach = 4;

function isOfLine({ sentence, from, to, group, category }: ProjectMention): boolean {
  if (!ofLine.has(category)) return false;
  const { text } = sentence.passage;
  // 青岭隧道位于云柳高速，是云柳高速全线最长的: its own sentence says of which line
  if (
    /位于[^，。；]{2,12}(?:高速|铁路|高铁|公路|线)/.test(
      text.slice(to, Math.min(sentence.end, to + longestTold)),
    )
  )
    return false;
  const start = group.items[0]?.tokens[0]?.from ?? from;
  return (
    told.test(text.slice(to, Math.min(sentence.end, to + longestTold))) ||
    opening.test(text.slice(Math.max(sentence.start, start - longestOpening), start))
  );
}

/** |沿线设立|甲、乙等6个车站, |全线新建|甲站: it says where they are or will be, and not how far. */
function isLaidOut({ name, progress, sentence, category, group, from }: ProjectMention): boolean {
  if (category !== 'rail_facility' && !isJunction.test(name)) return false;
  const { text } = sentence.passage;
  const to = progress?.to ?? group.items[0]?.tokens[0]?.from ?? from;
  return layout.test(text.slice(Math.max(sentence.start, to - longestLayout), to));
}
const isJunction = /(?:互通|立交)$/;
const layout = /(?:沿线|全线|沿途|途中)(?:共|一共|总共)?(?:分别)?(?:设立?|设置|布设|设有|新建)$/;
const longestLayout = 12;

/** 甲工程|由|乙水库、丙干渠|三部分组成: of what works consist; 由甲大学、乙医院组成的联盟 is none. */
function isComposed({ sentence, group, name, from, to }: ProjectMention): boolean {
  const { text } = sentence.passage;
  const start = group.items[0]?.tokens[0]?.from ?? from;
  return (
    group.items.length > 1 &&
    text.slice(from, to) === name &&
    /由$/.test(text.slice(Math.max(sentence.start, start - 1), start)) &&
    composes.test(text.slice(start, sentence.end))
  );
}
const composes = /^[^，。；]{4,120}?(?:组成|构成)(?!的)/;

/** The works that consist of others: what the sentence names before these, or the one before where this goes on with 工程 or 项目. */
function wholeOfParts(
  { sentence, group, from }: ProjectMention,
  projects: readonly Project[],
): Project | undefined {
  const start = group.items[0]?.tokens[0]?.from ?? from;
  const goesOn = /^(?:该|整个|整体|全部)?(?:工程|项目)/.test(sentence.text);
  // 甲工程去年开工，现有水网|由乙水库、丙水库组成: what is said to consist of them is another
  const { text } = sentence.passage;
  const what = /[^，。；]*$/.exec(text.slice(sentence.start, start - 1))?.[0] ?? '';
  const isPointed = /^(?:(?:该|整个|整体|全部)?(?:工程|项目))?(?:主要|共|将|计划|拟)?$/.test(what);
  return projects.find(({ mentions }) =>
    mentions.some(
      (each) =>
        each.isNamed &&
        (isPointed || (each.sentence === sentence && what.startsWith(each.name))) &&
        /[程目]$|线路?$/.test(each.name) &&
        ((each.sentence === sentence && each.to <= start) ||
          (goesOn && each.sentence.index === sentence.index - 1 && opensSentence(each))),
    ),
  );
}

function workOf(project: Project): { project: Project; mention: ProjectMention }[] {
  const latest = latestOf(project.mentions);
  const mention =
    latest === null
      ? project.mentions.find((each) => isOfLine(each) || isLaidOut(each) || isComposed(each))
      : [latest.mention].find(isLaidOut);
  return mention === undefined ? [] : [{ project, mention }];
}

/** What the line that was named last before them says of works of which nothing else is told. */
export function latestThroughLines(
  projects: readonly Project[],
  asTopic: (mentions: readonly ProjectMention[]) => Latest | null,
): ReadonlyMap<Project, Latest> {
  const found = new Map<Project, Latest>();
  const works = projects.flatMap(workOf);
  if (works.length === 0) return found;
  const bySentence = new Map<number, Status>();
  for (const { mentions } of projects) {
    const isLine = lines.has(mentions[0]?.category ?? '') && !isJunction.test(mentions[0]?.name ?? '');
    const latest = isLine ? (latestOf(mentions) ?? asTopic(mentions)) : null;
    if (latest === null) continue;
    for (const { sentence } of mentions) bySentence.set(sentence.index, latest.progress.status);
  }
  for (const { project, mention } of works) {
    if (isComposed(mention)) {
      const whole = wholeOfParts(mention, projects);
      const latest = whole === undefined ? null : (latestOf(whole.mentions) ?? asTopic(whole.mentions));
      if (latest === null) continue;
      const progress = staged(
        latest.progress.status,
        mention.from,
        '',
        'as far as the works that it is a part of',
      );
      found.set(project, { mention, progress });
      continue;
    }
    for (let back = 0; back <= reach; back += 1) {
      const status = bySentence.get(mention.sentence.index - back);
      if (status === undefined) continue;
      const { from, to } = mention.progress ?? { from: mention.from, to: mention.from };
      const words = mention.sentence.passage.text.slice(from, to);
      const progress = staged(status, from, words, 'as far as the line that it is of');
      found.set(project, { mention, progress });
      break;
    }
  }
  return found;
}

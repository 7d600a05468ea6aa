import { remembered } from '../remembered.ts';
import { placeNames } from '../sentences/place-names.ts';
import { abbreviationOf, haveSameEnds, keyOf } from './key.ts';
import { onlyOnes } from './kind/halls.ts';
import type { ProjectMention } from './mentions.ts';

/** One project with all the places where it is named, in the order of the text. */
export interface Project {
  readonly key: string;
  readonly mentions: ProjectMention[];
}

/** `青河至柳湾高速铁路` and `青柳高铁项目` are one: gathers mentions by what they name. */
export function gatherProjects(
  mentions: readonly ProjectMention[],
  called: ReadonlyMap<string, string> = new Map(),
): Project[] {
  const byName = new Map<string, Project>();
  const byKey = new Map<string, Project>();
  for (const mention of mentions) {
    const same = byName.get(mention.name) ?? byName.get(called.get(mention.name) ?? '');
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const key = keyOf(mention.name);
    const short = abbreviationOf(key);
    const abbreviated = short === null ? undefined : byKey.get(short);
    const known =
      byKey.get(key) ??
      // 甲储能电池项目 is 甲储能电池, as a list of projects has it
      byKey.get(key.endsWith('项目') ? key.slice(0, -'项目'.length) : `${key}项目`) ??
      (abbreviated !== undefined && haveSameEnds(namesOf(abbreviated), key) ? abbreviated : undefined);
    const project = known ?? { key, mentions: [] };
    project.mentions.push(mention);
    byName.set(mention.name, project);
    byKey.set(key, project);
    if (short !== null && !byKey.has(short)) byKey.set(short, project);
  }
  return withoutPhases(
    withoutLeads(
      withoutTails(withoutMiddles(withoutPlaces(withoutInternational([...new Set(byKey.values())])))),
    ),
  );
}

/** 甲地铁7号线 is 甲地铁7号线一期, where no other phase is told of, it is not in use, and it is not still to come while that phase is. */
const withoutPhases = (projects: readonly Project[]): Project[] =>
  projects.some(({ key }) => /号线[二三四]期$/.test(key))
    ? [...projects]
    : mergedInto(
        projects,
        ({ key }) => (/号线一期$/.test(key) ? [key.slice(0, -'一期'.length)] : []),
        (project, phase) =>
          stageOf(project) !== 'done' && (stageOf(phase) !== 'done' || stageOf(project) === ''),
      );

const namesOf = ({ mentions }: Project): string[] => mentions.map(({ name }) => name);

/** 江城青山机场 is 江城青山国际机场, before 青山机场 is asked for: it is the end of both. */
const withoutInternational = (projects: readonly Project[]): Project[] =>
  mergedInto(projects, ({ key }) => (key.includes('国际机场') ? [key.replace('国际机场', '机场')] : []));

/** 青山机场 is 江城青山国际机场: the short name leaves out where it is and that it is international. */
const withoutPlaces = (projects: readonly Project[]): Project[] =>
  mergedInto(projects, ({ key }) => restsOf(key));

/** Those that are what is left of the name of one other, and one only, become that other. */
function mergedInto(
  projects: readonly Project[],
  rests: (project: Project) => readonly string[],
  may: (project: Project, whole: Project) => boolean = () => true,
): Project[] {
  const byRest = new Map<string, Project | null>();
  for (const project of projects)
    for (const rest of rests(project))
      byRest.set(rest, byRest.has(rest) && byRest.get(rest) !== project ? null : project);
  return projects.filter((project) => {
    const whole = byRest.get(project.key);
    if (whole == null || whole === project || !may(project, whole)) return true;
    whole.mentions.push(...project.mentions);
    return false;
  });
}

/** What is left of a name without 国际 and without the place that it opens with. */
function restsOf(key: string): string[] {
  const bare = key.replace(/国际(?=机场|港|陆港)/, '');
  // 甲国际机场三期扩建工程: 甲机场三期
  const rests = [bare, bare.replace(/(?<=[一二三四]期)(?:改扩建|扩建)(?:工程|项目)?$/, '')];
  // 甲机场三期改扩建: 甲机场改扩建, where it is the only one
  const enlarged = bare.replace(/(?<=.{4})[一二三四]期(?=(?:改扩建|扩建)$)/, '');
  if (enlarged !== bare) rests.push(enlarged);
  // 甲城乙山国际机场三期: 甲城机场三期
  const town = longestPlace(key) || 2;
  const isByTown = /^[\u4e00-\u9fff]{2,4}国际机场/.test(key.slice(town));
  if (isByTown) rests.push(...rests.map((rest) => rest.replace(/^.+?(?=机场)/, key.slice(0, town))));
  // 县殡仪馆迁建工程: 殡仪馆迁建工程
  if (/^[市县区州](?=.{4})/.test(key)) rests.push(key.slice(1));
  // 甲省乙市丙县青山水库: every place of the seat may be left out
  for (let place = longestPlace(key); place > 0; ) {
    rests.push(key.slice(place), bare.slice(place));
    const next = longestPlace(key.slice(place));
    place = next === 0 ? 0 : place + next;
  }
  return rests.filter((rest) => rest !== key && rest.length >= 4);
}

const longestPlace = remembered((key: string): number => {
  for (let length = 7; length > 1; length -= 1) if (placeNames.has(key.slice(0, length))) return length;
  // 柳川市青山大桥: a seat that the lists do not know
  return /^[\u4e00-\u9fff]{2,3}[市县](?=[\u4e00-\u9fff]{3})/.exec(key)?.[0].length ?? 0;
});

/** 白水村供水项目 is 白水村综合供水项目: the short name leaves out what praises or sorts. */
function withoutMiddles(projects: readonly Project[]): Project[] {
  return projects.filter((project) => {
    const whole =
      projects.find((other) => other !== project && leavesOut(other.key, project.key)) ??
      withCrossing(projects, project) ??
      withTopic(projects, project) ??
      withQuote(projects, project);
    if (whole === undefined) return true;
    whole.mentions.push(...project.mentions);
    return false;
  });
}

/** 青湾大桥 is 青湾跨海大桥, where no sentence names both and neither is in use while the other is built. */
function withCrossing(projects: readonly Project[], project: Project): Project | undefined {
  if (!/(?:大桥|通道|隧道)$/.test(project.key)) return undefined;
  const wholes = projects.filter(
    (other) =>
      other !== project &&
      crossing.test(other.key) &&
      other.key.replace(crossing, '') === project.key &&
      !other.mentions.some(({ sentence }) => project.mentions.some((each) => each.sentence === sentence)) &&
      // an old bridge, told of before and without a stage, is none that is to come
      (stageOf(other) === stageOf(project) || (stageOf(project) === '' && isBehind(project, other))),
  );
  return wholes.length === 1 ? wholes[0] : undefined;
}
const crossing = /(?<=.{2})(?:跨[海江河湖]|过江|海底|水下|湖底|特)(?=(?:大桥|通道|隧道)$)/;
const isBehind = (project: Project, other: Project): boolean =>
  (project.mentions[0]?.sentence.index ?? 0) > (other.mentions[0]?.sentence.index ?? 0);
/** How far all that is told of a project puts it; empty where nothing does. */
const stageOf = ({ mentions }: Project): string => {
  const stages = mentions.flatMap(({ progress }) => (progress === null ? [] : [progress.status]));
  const isDone = stages.some((stage) => stage === 'operating' || stage === 'completed');
  return isDone ? 'done' : (stages.at(-1) ?? '');
};

/** 青木产业园 after 青木新材料产业园: whose it is and what it is, without what it is about; a town has several. */
function withTopic(projects: readonly Project[], project: Project): Project | undefined {
  const short = ownPark.exec(project.key);
  const [, owner, kind] = short ?? [];
  if (owner === undefined || kind === undefined || longestPlace(owner) > 0) return undefined;
  const wholes = projects
    .slice(0, projects.indexOf(project))
    .filter(({ key }) => key.startsWith(owner) && key.endsWith(kind) && key.length > project.key.length);
  const [whole] = wholes;
  return wholes.length === 1 && whole !== undefined && whole.key.length <= project.key.length + longestTopic
    ? whole
    : undefined;
}
const ownPark = /^([\u4e00-\u9fff]{2,4})(产业园|科技园|工业园|产业基地|生产基地|物流园|小镇)$/;
const longestTopic = 8;

/** “三馆一中心”项目 is “三馆一中心”公共服务综合体项目, where one only is called so. */
function withQuote(projects: readonly Project[], project: Project): Project | undefined {
  const quote = onlyQuote.exec(project.mentions[0]?.name ?? '')?.[1];
  if (quote === undefined) return undefined;
  const wholes = projects.filter(
    (other) =>
      other !== project &&
      namesOf(other).some(
        (name) =>
          name.startsWith(quote) && /(?:项目|工程)$/.test(name) && !/周边|配套|道路|[一二三四]期/.test(name),
      ),
  );
  return wholes.length === 1 ? wholes[0] : undefined;
}
const onlyQuote = /^(“[^”]{2,12}”)(?:项目|工程)$/;

const sorting = /^(?:易地|扶贫|移民|综合|标准化|现代化?)+$/;
const shortestHead = 2;
const shortestTail = 4;

function leavesOut(whole: string, short: string): boolean {
  if (short.length < shortestHead + shortestTail || whole.length <= short.length) return false;
  let head = 0;
  while (head < short.length - shortestTail && whole.charAt(head) === short.charAt(head)) head += 1;
  const tail = short.slice(head);
  return (
    head >= shortestHead &&
    whole.endsWith(tail) &&
    sorting.test(whole.slice(head, whole.length - tail.length))
  );
}

/** 海湾新城站站房工程 is the end of 青柳云城际铁路海湾新城站站房工程, whose name begins with a whole line. */
function withoutTails(projects: readonly Project[]): Project[] {
  const byTail = new Map<string, Project>();
  for (const project of projects) {
    const line = /^(.{2,8}?)(?:城际铁路|铁路|高铁|高速|公路)(.{5,})$/.exec(project.key);
    if (line?.[2] === undefined) continue;
    byTail.set(line[2], project);
    // 甲乙城际铁路丙至丁段: 甲乙丙至丁段
    byTail.set(`${line[1]}${line[2]}`, project);
  }
  return projects.filter((project) => {
    const whole = byTail.get(project.key);
    if (whole === undefined || whole === project) return true;
    whole.mentions.push(...project.mentions);
    return false;
  });
}

/** 兴业大厦 after 紫金广场兴业大厦, or in the title: a name that ends one other, and one only, leaves out whose it is. */
function withoutLeads(projects: readonly Project[]): Project[] {
  const bare = projects.map(({ key }) => withoutWork(key));
  return projects.filter((project, at) => {
    const { key } = project;
    // 十一号线: of the one network that has a line of that number
    const isNumber = lineNumber.test(key);
    // 大剧院 of 甲市大剧院
    const isHall = onlyOnes.has(key);
    if (!isNumber && !isHall && key.length < (/[校院]区$|支线$/.test(key) ? shortestCampus : shortestEnd))
      return true;
    const own = bare[at] ?? key;
    const isTitled = isNumber || project.mentions[0]?.sentence.passage.kind === 'title';
    const wholes = (isTitled ? projects : projects.slice(0, at)).filter((_, other) => {
      const whole = bare[other] ?? '';
      return whole.length > own.length && whole.endsWith(own);
    });
    const [whole] = wholes;
    if (wholes.length !== 1 || whole === undefined) return true;
    whole.mentions.push(...project.mentions);
    return false;
  });
}

const lineNumber = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})号线(?:[一二三四]期)?$/;
const shortestEnd = 6;
/** 月池校区 after 宜春中学月池校区 */
const shortestCampus = 4;
const withoutWork = (key: string): string => key.replace(/(?<=.{4})(?:建设)?(?:项目|工程)$/, '');

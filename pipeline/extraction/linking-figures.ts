import type { FigureRow, ProjectRow } from '../../schemas/index.ts';
import type { Entities } from './entities/entities.ts';
import { homeOf } from './entities/home.ts';
import { termsIn } from './entities/places.ts';
import { placesInWords } from './entities/places-in-words.ts';
import { idsOf, isBeside, type Named } from './linking.ts';

/**
 * Links a figure to whose it is: to the place and the project that its subject names, wherever the article names them.
 *
 * `甲市、乙市分别排名第3位、第8位` → each is its own city's · `全市` → the city that the article is about
 * `某桥全长5公里。总投资9亿元` → both are the bridge's · `某桥等12个项目开工` → no one project's: the bridge is an example
 */
export function figureLinker(
  entities: Entities,
  projects: readonly ProjectRow[],
  within: Named,
): (row: FigureRow) => FigureRow {
  const named = placesInWords(entities);
  const home = homeReader(entities, named);
  const known = projectsOf(projects);
  return (row) => {
    const project = projectOf(row, known, within);
    const subject = ownWords(row);
    const whole = wholeIn(subject);
    const places =
      whole === null
        ? firstNamed(named(subject), project?.places ?? [], named(row.indicator), () => inQuote(row, within))
        : home(whole, row);
    return { ...row, project_id: project?.id ?? null, places: withPair(places, row, within) };
  };
}

/** 甲市 · 至乙市的旅行时间 is of both its ends. */
const ownWords = ({ subject, indicator }: FigureRow): string =>
  /^[至到]/.test(indicator) ? `${subject ?? ''}${indicator}` : (subject ?? '');

/** 全市, 我省, 本县 by the level that they are of: no 全市场 and no 全县域; null for 全州县, which is a name. */
function wholeIn(subject: string): string | null {
  const level = /^[全我本](自治区|省|市|县|区|州|旗)(?![场民域份级长委])/.exec(subject)?.[1];
  return level === undefined || termsIn(subject.slice(0, longestTerm))[0]?.from === 0 ? null : level;
}

/** No division's name that begins like 全州 is longer. */
const longestTerm = 4;

function firstNamed(
  subject: readonly string[],
  project: readonly string[],
  indicator: readonly string[],
  inQuote: () => readonly string[],
): readonly string[] {
  return [subject, project, indicator].find(({ length }) => length > 0) ?? inQuote();
}

/** What the row's own clause names besides what it only compares with. */
const inQuote = ({ quote_start, quote_end }: FigureRow, { places }: Named): string[] =>
  idsOf(places(quote_start, quote_end).filter(({ isCompared }) => !isCompared));

/** 甲市与乙市各占两席: both, where the subject is one of them. */
function withPair(ids: readonly string[], row: FigureRow, { places }: Named): string[] {
  if (!/[与和同及][^，,。；;]{2,}各[占有得获]/.test(row.quote)) return [...ids];
  const quoted = places(row.quote_start, row.quote_end);
  const pairs = quoted.filter(
    (one) => ids.includes(one.id) || quoted.some((each) => ids.includes(each.id) && isBeside(each, one)),
  );
  return pairs.length === 0 ? [...ids] : idsOf(pairs);
}

/** The division of a level that 全市 or 全省 means under a heading that names one, else in the whole article; none where that is open. */
function homeReader(
  { rows, mentions }: Entities,
  named: (words: string) => readonly string[],
): (level: string, row: FigureRow) => readonly string[] {
  const home = homeOf(mentions.filter(({ type }) => type === 'place'));
  const divisions = rows.filter(({ type, code }) => type === 'place' && code !== null);
  const byId = new Map(divisions.map(({ id, name }) => [id, name]));
  const byName = new Map(divisions.map(({ id, name }) => [name, id]));
  return (level, { section }) => {
    const headed = named(section ?? '').filter((id) => byId.get(id)?.endsWith(level));
    if (headed.length > 0) return headed.length === 1 ? headed : [];
    const names = levelsOf(level).flatMap((each) => home.of(each) ?? []);
    const [id] = names.flatMap((name) => byName.get(name) ?? []);
    return names.length === 1 && id !== undefined ? [id] : [];
  };
}

/** 全区 is all of a district, or of an autonomous region. */
const levelsOf = (level: string): readonly string[] => (level === '区' ? ['区', '自治区'] : [level]);

/** The projects of an article by each of their names. */
interface Projects {
  /** Null for a name that two share. */
  readonly byName: ReadonlyMap<string, ProjectRow | null>;
  readonly byId: ReadonlyMap<string, ProjectRow>;
}

const plain = (name: string): string => name.replace(/[“”]/g, '');
const namesOf = ({ name, aliases }: ProjectRow): Set<string> => new Set([name, ...aliases].map(plain));

function projectsOf(projects: readonly ProjectRow[]): Projects {
  const byName = new Map<string, ProjectRow | null>();
  for (const project of projects)
    for (const name of namesOf(project)) byName.set(name, byName.has(name) ? null : project);
  return { byName, byId: new Map(projects.map((project) => [project.id, project])) };
}

/** Shorter names are words for a kind, which any words may hold. */
const shortestName = 4;

/** The project that the subject is, else the one of its clause that the row's own words or its number name. */
function projectOf(row: FigureRow, { byName, byId }: Projects, { projects }: Named): ProjectRow | null {
  const subject = plain(row.subject ?? '');
  const exact = byName.get(subject);
  if (exact !== undefined) return exact;
  const own = plain(`${subject}${row.indicator}`);
  const isNamed = (name: string): boolean =>
    name.length >= shortestName &&
    (own.includes(name) ||
      name.includes(row.value_text) ||
      (subject.length > shortestName && name.endsWith(subject)));
  const named = idsOf(projects(row.quote_start, row.quote_end))
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((project) => [...namesOf(project)].filter(isNamed).map((name) => ({ project, name })))
    .toSorted((one, other) => other.name.length - one.name.length);
  const [longest] = named;
  // 某园区二期 names 某园区 as well; two that are named side by side leave open which it is
  return longest !== undefined && named.every(({ name }) => longest.name.includes(name))
    ? longest.project
    : null;
}

import type { EvidenceRow, ProjectRow, TimelineRow } from '../../schemas/index.ts';
import { buildTrie, longestTermBefore } from '../grammar/trie.ts';
import { eventVerbRows, verbRows } from '../lexicons/verbs.ts';

/**
 * Gives projects the dates of their own events, where what is said of the project itself tells none, or only a longer time.
 *
 * `某桥计划2026年底前建成投用` → target_date · `甲校、乙校于5月开学` → completion_date of both · `某桥主塔开工` → of the tower only
 */
interface Dated {
  readonly rows: ProjectRow[];
  readonly evidence: EvidenceRow[];
}

type Column = 'start_date' | 'completion_date' | 'target_date';

const stages: ReadonlySet<string> = new Set(['opening', 'completion', 'construction_start']);
/** 封顶, 合龙: a part is done, and not yet what is built. */
const partly = /封顶|合龙|铺通|下线|安装到位|^完成$/;

/** What a title may end in, looked up from its end: adverbs, and verbs by the events that they name. */
const endings = buildTrie(
  [
    ...verbRows.flatMap(({ surface, role }): [string, string][] =>
      role === 'adverb' ? [[surface, role]] : [],
    ),
    ...eventVerbRows.map(({ surface, type }): [string, string] => [
      surface,
      partly.test(surface) ? '' : type,
    ]),
  ],
  true,
);

/** The projects with the dates of the events whose titles are about them alone, and the evidence of all their cells. */
export function withEventDates(
  { rows, evidence }: Dated,
  events: readonly TimelineRow[],
  dateWords: readonly EvidenceRow[],
): Dated {
  const wordsOf = new Map(
    dateWords.filter(({ field }) => field === 'date_text').map((row) => [row.record_id, row]),
  );
  const dated = new Map<string, Map<Column, TimelineRow>>();
  const byName = projectsByName(rows);
  for (const event of events) {
    const column = columnOf(event);
    if (column === null) continue;
    for (const name of subjectsOf(event.title)) {
      const project = byName.get(name);
      if (project === undefined || project === null || !fits(project, column, event)) continue;
      const known = dated.get(project.id) ?? new Map<Column, TimelineRow>();
      if (!known.has(column)) dated.set(project.id, known.set(column, event));
    }
  }
  const own = evidence.filter(
    ({ record_id, field }) => ![...(dated.get(record_id)?.keys() ?? [])].some((column) => column === field),
  );
  const found = [...dated].flatMap(([id, columns]) =>
    [...columns].flatMap(([field, { id: event }]) => {
      const words = wordsOf.get(event);
      return words === undefined ? [] : [{ ...words, record_id: id, field }];
    }),
  );
  return { rows: rows.map((row) => withDates(row, dated.get(row.id))), evidence: [...own, ...found] };
}

function withDates(row: ProjectRow, dates: ReadonlyMap<Column, TimelineRow> | undefined): ProjectRow {
  if (dates === undefined) return row;
  const given = [...dates].map(([column, { date }]) => [column, date] as const);
  return { ...row, ...Object.fromEntries(given) };
}

/** Which date of a project an event tells: none, while it is only to begin. */
function columnOf({ type, status, title }: TimelineRow): Column | null {
  if (!stages.has(type) || status === 'ongoing' || /不|未/.test(title)) return null;
  if (type === 'construction_start') return status === 'occurred' ? 'start_date' : null;
  return status === 'occurred' ? 'completion_date' : 'target_date';
}

const done: ReadonlySet<string> = new Set(['completed', 'operating']);

/** What is done has no target, and what is not has no date of being done; a day says more than 2016/2020. */
function fits(project: ProjectRow, column: Column, { date_precision: precision }: TimelineRow): boolean {
  if (column !== 'start_date' && done.has(project.status) !== (column === 'completion_date')) return false;
  const own = project[column];
  return own === null || (/^\d{4}\/\d{4}$/.test(own) && (precision === 'day' || precision === 'month'));
}

/** Whom a title is about, if it says nothing but that they were begun, finished or opened; each by its bare name. */
function subjectsOf(title: string): string[] {
  let end = title.length;
  let verbs = 0;
  for (
    let found = longestTermBefore(endings, title, end, 0);
    found !== null;
    found = longestTermBefore(endings, title, end, 0)
  ) {
    if (found.entry !== 'adverb' && !stages.has(found.entry)) return [];
    if (found.entry !== 'adverb') verbs += 1;
    end = found.end;
  }
  if (verbs === 0 || end < 3) return [];
  const head = title.slice(0, end);
  return [...new Set([head, ...head.split(/、|以及|[和与及]/)].map(bareName))];
}

/** 某铁路（通某省）, 某医院二期项目: without what only stands beside the name. */
const bareName = (name: string): string =>
  name
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[“”]/g, '')
    .replace(/(?<=.{3})(?:建设)?(?:项目|工程)$/, '');

/** The projects by each of their names; null for one that two share. */
function projectsByName(rows: readonly ProjectRow[]): Map<string, ProjectRow | null> {
  const byName = new Map<string, ProjectRow | null>();
  for (const row of rows)
    for (const name of new Set([row.name, ...row.aliases].map(bareName)))
      byName.set(name, byName.has(name) ? null : row);
  return byName;
}

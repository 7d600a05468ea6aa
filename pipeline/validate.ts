import { type ArticleRows, articleRows } from '../schemas/article-rows.ts';
import { corrections } from '../schemas/corrections.ts';
import { evidence } from '../schemas/evidence.ts';
import { dateFaults, precisionFaults, spanFaults } from '../schemas/expectations/dates.ts';
import { type Fault, failureLine } from '../schemas/expectations/fault.ts';
import { boundsFaults, kindFaults, seriesFaults, unitFaults } from '../schemas/expectations/figures.ts';
import * as keys from '../schemas/expectations/keys.ts';
import * as words from '../schemas/expectations/words.ts';
import type { ProjectRow, Row, StatementRow, TableName, TimelineRow } from '../schemas/index.ts';
import type { UnitCode } from '../schemas/unit.ts';
import { SourceFault } from './fault.ts';
import { unitCodes } from './lexicons/words.ts';
import { guard, isScript, linesOf, write } from './stage.ts';

/** What an article's rows may refer to beyond the article. */
interface Known {
  targets: ReadonlyMap<string, keys.Target>;
  seriesSizes: ReadonlyMap<string | null, number>;
  units: ReadonlyMap<string, UnitCode>;
}

/** An article's tables as they come, and what to call them where they have no id. */
export interface Labelled {
  readonly label: string;
  readonly value: unknown;
}

/**
 * Checks articles, one JSON object a line; `failures` names everything that is wrong, one line each. An article with a
 * row that does not fit its schema is checked no further. `firstNumber` is that of the first line.
 */
export function validate(
  lines: readonly string[],
  units: readonly UnitCode[] = unitCodes,
  firstNumber = 1,
): { articles: ArticleRows[]; failures: string[] } {
  const failures: string[] = [];
  const values = lines.flatMap((line, index) => readLine(line, `line ${index + firstNumber}`, failures));
  const { articles, failures: more } = validateArticles(values, units);
  return { articles, failures: [...failures, ...more] };
}

/** Checks articles as `validate` does, before they are lines. */
export function validateArticles(
  values: readonly Labelled[],
  units: readonly UnitCode[] = unitCodes,
): { articles: ArticleRows[]; failures: string[] } {
  const failures: string[] = [];
  const articles = values.flatMap((value) => readArticle(value, failures));
  const targets = keys.gatherTargets(articles, failures);
  const series = articles.flatMap(({ figures }) => figures.map((row) => row.series_id));
  const known = {
    targets,
    seriesSizes: countEach(series),
    units: new Map(units.map((unit) => [unit.code, unit])),
  };
  for (const article of articles) {
    for (const failure of articleFailures(article, known)) failures.push(failure);
  }
  return { articles, failures };
}

function readLine(line: string, label: string, failures: string[]): Labelled[] {
  try {
    return [{ label, value: JSON.parse(line) }];
  } catch (error) {
    failures.push(`${label}: is not JSON: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

function readArticle({ label, value }: Labelled, failures: string[]): ArticleRows[] {
  const parsed = articleRows.safeParse(value);
  if (parsed.success) return [parsed.data];
  const article = String(at(value, ['id']) ?? label);
  for (const { path, message } of parsed.error.issues) {
    const [table = 'article', index = '', ...column] = path.map(String);
    const row = `${table} ${at(value, [table, index, 'id']) ?? index}`.trimEnd();
    failures.push(
      failureLine(article, row, { column: column.join('.'), what: message, found: at(value, path) }),
    );
  }
  return [];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
}

function countEach(values: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function* articleFailures(article: ArticleRows, { targets, seriesSizes, units }: Known): Iterable<string> {
  const text = words.indexText(article.text);
  const byRecord = words.byRecord(article.evidence);
  const support = (row: { id: string }, field: string, exact: string | null) =>
    words.supportFaults(field, exact, byRecord.get(row.id));
  const quote = (row: Pick<StatementRow, 'id' | 'quote' | 'quote_start' | 'quote_end'>) => [
    words.wordsFaults('quote', row.quote, row.quote_start, row.quote_end, text),
    support(row, 'quote', row.quote),
  ];
  const places = (row: Pick<ProjectRow, 'places'>) =>
    row.places.map((id) => keys.keyFaults('places', id, targets, keys.isPlace));
  const project = (row: Pick<TimelineRow, 'project_id'>) =>
    keys.keyFaults('project_id', row.project_id, targets, keys.isProject);

  function* check<R extends Row>(
    table: TableName,
    rows: readonly R[],
    faultsOf: (row: R) => Iterable<Fault>[],
  ) {
    for (const [index, row] of rows.entries()) {
      const label = `${table} ${row.id ?? row.record_id ?? index}`;
      for (const faults of [keys.ownFaults('source_id', row.source_id, article.id), ...faultsOf(row)]) {
        for (const fault of faults) yield failureLine(article.id, label, fault);
      }
    }
  }

  yield* check('timelines', article.timelines, (row) => [
    dateFaults(row),
    precisionFaults(row),
    support(row, 'date_text', row.date_text),
    project(row),
    ...places(row),
    ...quote(row),
  ]);
  yield* check('figures', article.figures, (row) => [
    boundsFaults(row),
    kindFaults(row),
    unitFaults(row, units),
    dateFaults(row),
    seriesFaults(row, seriesSizes),
    support(row, 'value_text', row.value_text),
    project(row),
    ...places(row),
    ...quote(row),
  ]);
  yield* check('projects', article.projects, (row) => [
    support(row, 'name', null),
    ...places(row),
    ...quote(row),
  ]);
  const sourceCount = article.sources.length;
  if (sourceCount !== 1) yield `${article.id}: sources: has ${sourceCount} rows, not one`;
  yield* check('sources', article.sources, (row) => [
    keys.ownFaults('id', row.id, article.id),
    spanFaults('published', row.published, row.published_start, row.published_end),
    words.lengthFaults(row, text),
  ]);
  yield* check('relations', article.relations, (row) => [
    keys.keyFaults('subject_id', row.subject_id, targets, keys.isParty),
    keys.keyFaults('object_id', row.object_id, targets, keys.isParty),
    words.wordsFaults('evidence', row.evidence, row.start, row.end, text),
  ]);
  yield* check('statements', article.statements, (row) => [dateFaults(row), ...quote(row)]);
  yield* check('evidence', article.evidence, (row) => [
    keys.keyFaults('record_id', row.record_id, targets, keys.hasColumn(row.field)),
    words.evidenceFaults(row, text),
  ]);
  yield* check('corrections', article.corrections, (row) => [
    words.wordsFaults('as_printed', row.as_printed, row.start, row.end, text),
  ]);
  yield* check('issues', article.issues, (row) => [words.issueFaults(row, text)]);
  for (const table of [evidence, corrections]) {
    for (const fault of keys.repeatFaults(table, article[table.name]))
      yield failureLine(article.id, table.name, fault);
  }
}

// Stryker disable all: what runs as a script, in a process of its own, is tested by starting it
if (isScript(import.meta.url)) {
  await guard(async () => {
    const failures: string[] = [];
    for await (const { line, number } of linesOf(process.argv[2])) {
      // Across articles only ids could clash, which publish finds: here memory does not grow with their number.
      for (const failure of validate([line], unitCodes, number).failures) failures.push(failure);
      if (failures.length === 0) await write(`${line}\n`);
    }
    if (failures.length > 0) throw new SourceFault(failures);
  });
}

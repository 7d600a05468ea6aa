import { type Row, type Table, tables } from '../schemas/index.ts';
import type { Decision } from './document.ts';
import { SourceFault } from './fault.ts';
import { glossary } from './lexicons/words.ts';
import { isScript, runStage } from './stage.ts';

/**
 * Applies what a source's review.csv says: by record id and column, accept, correct or reject.
 *
 * `expected` guards a correction: when the extraction no longer says what the reviewer saw, the build stops and names
 * the line. English columns come from the glossary, or from an `accept` that gives a value.
 */

/** The tables that can be reviewed. */
const reviewed = ['timelines', 'figures', 'projects'] as const;

type Rows = Readonly<Record<string, unknown>> & { readonly id: string };
type Reviewable = Readonly<Record<(typeof reviewed)[number] | 'evidence', readonly Row[]>>;

interface Outcome {
  readonly rows: Row[];
  readonly rejected: ReadonlySet<string>;
}

/** What was decided about a row that has changed since is decided anew. */
const staleRemedy =
  'the decision is stale, read the text again and update the row or delete it, then rerun make';

/** Applies the decisions to one article's tables. Throws SourceFault for decisions that fit no row. */
export function review<Article extends Rows>(article: Article, decisions: readonly Decision[]): Article {
  const faults: string[] = [];
  const byId = new Map<string, Decision[]>();
  for (const decision of decisions) byId.set(decision.id, [...(byId.get(decision.id) ?? []), decision]);
  const found = tablesOf(article);
  const rejected = new Set<string>();
  const known = new Set<string>();
  const changed = reviewed.map((name) => {
    const table = tables.find((candidate) => candidate.name === name);
    const outcome =
      table === undefined
        ? { rows: [], rejected: new Set<string>() }
        : reviewTable(table, found[name], byId, faults, known);
    for (const id of outcome.rejected) rejected.add(id);
    return [name, outcome.rows] as const;
  });
  for (const { id, places } of decisions) {
    if (!known.has(id)) faults.push(`${places.id}: no record has this id: ${staleRemedy}: found "${id}"`);
  }
  if (faults.length > 0) throw new SourceFault(faults);
  const kept = changed.map(
    ([name, rows]) => [name, rows.map((row) => withoutRejected(row, rejected))] as const,
  );
  const evidence = found.evidence.filter((row) => !rejected.has(String(row.record_id)));
  return { ...article, ...Object.fromEntries(kept), evidence };
}

/** The reviewable tables of a line that `extract` has made. */
function tablesOf(article: Rows): Reviewable {
  const rows = (name: string): readonly Row[] => {
    const value = article[name];
    return Array.isArray(value) ? value : [];
  };
  return {
    timelines: rows('timelines'),
    figures: rows('figures'),
    projects: rows('projects'),
    evidence: rows('evidence'),
  };
}

function reviewTable(
  table: Table,
  rows: readonly Row[],
  byId: ReadonlyMap<string, readonly Decision[]>,
  faults: string[],
  known: Set<string>,
): Outcome {
  const rejected = new Set<string>();
  const kept: Row[] = [];
  for (const row of rows) {
    const id = String(row.id);
    const decisions = byId.get(id) ?? [];
    if (decisions.length > 0) known.add(id);
    let changed = withEnglish(table, row);
    for (const decision of decisions) {
      if (decision.action === 'reject') rejected.add(id);
      else changed = decide(table, changed, decision, faults);
    }
    if (!rejected.has(id)) kept.push(changed);
  }
  return { rows: kept, rejected };
}

/** Applies one accept or correct to a row. */
function decide(table: Table, row: Row, decision: Decision, faults: string[]): Row {
  const { places, column: name, action, expected, value } = decision;
  if (action === 'accept' && name === '') return row.review === 'auto' ? { ...row, review: 'accepted' } : row;
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) {
    const known = table.columns.map((candidate) => candidate.name).join(', ');
    faults.push(`${places.column}: the column must be one of ${known}: found "${name}"`);
    return row;
  }
  const current = print(row[name] ?? null);
  if (action === 'correct' && current !== expected) {
    faults.push(`${places.expected}: ${name} is no longer "${expected}": ${staleRemedy}: found "${current}"`);
    return row;
  }
  if (action === 'accept' && !name.endsWith('_en')) {
    faults.push(`${places.column}: accept gives a value to English columns only: found "${name}"`);
    return row;
  }
  const status = action === 'correct' ? 'corrected' : row.review === 'corrected' ? 'corrected' : 'accepted';
  return { ...row, [name]: parse(value, column.type), review: status };
}

const print = (value: Row[string]): string =>
  value === null ? '' : Array.isArray(value) ? value.join('|') : String(value);

function parse(text: string, type: Table['columns'][number]['type']): Row[string] {
  if (type === 'list') return text === '' ? [] : text.split('|');
  if (text === '') return null;
  return type === 'decimal' || type === 'int' ? Number(text) : text;
}

/** English from the glossary, where it has the whole Chinese text. */
function withEnglish(table: Table, row: Row): Row {
  let changed = row;
  for (const { name } of table.columns) {
    if (!name.endsWith('_en') || row[name] !== null) continue;
    const english = glossary.get(String(row[name.slice(0, -3)] ?? ''));
    if (english !== undefined) changed = { ...changed, [name]: english };
  }
  return changed;
}

function withoutRejected(row: Row, rejected: ReadonlySet<string>): Row {
  return typeof row.project_id === 'string' && rejected.has(row.project_id)
    ? { ...row, project_id: null }
    : row;
}

/** One line of the stream; the decisions come with the document. */
export function reviewLine(line: string): string {
  const { decisions, ...article }: Rows & { readonly decisions?: readonly Decision[] } = JSON.parse(line);
  return JSON.stringify(review(article, decisions ?? []));
}

if (isScript(import.meta.url)) await runStage(process.argv[2], reviewLine);

import { type Row, type Table, tables } from '../schemas/index.ts';
import { isReviewed } from '../schemas/review.ts';
import type { Decision } from './document.ts';
import { SourceFault } from './fault.ts';
import { glossary } from './lexicons/words.ts';
import { decide, staleRemedy } from './review/decide.ts';
import { withoutRejected } from './review/rejected.ts';
import { isScript, runStage } from './stage.ts';

type Rows = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Applies what a source's review.csv says to one article's tables: by record id and column, accept, correct or reject.
 *
 * `expected` guards a correction: when the extraction no longer says what the reviewer saw, the build stops and names
 * the line. English columns come from the glossary, or from an `accept` that gives a value. Throws SourceFault for
 * decisions that fit no row.
 */
export function review<Article extends Rows>(article: Article, decisions: readonly Decision[]): Article {
  const rows = new Map<string, Row>();
  const tableOf = new Map<string, Table>();
  for (const table of tables) {
    for (const row of rowsOf(article, table.name)) {
      if (typeof row.id !== 'string') continue;
      tableOf.set(row.id, table);
      if (isReviewed(table.name)) rows.set(row.id, withEnglish(table, row));
    }
  }
  const faults: string[] = [];
  const rejected = new Set<string>();
  for (const decision of decisions) {
    const table = tableOf.get(decision.id);
    const row = rows.get(decision.id);
    if (table === undefined || row === undefined) faults.push(idFault(decision, table));
    else if (decision.action === 'reject') rejected.add(decision.id);
    else rows.set(decision.id, decide(table, row, decision, tableOf, faults));
  }
  if (faults.length > 0) throw new SourceFault(faults);
  const emptied = new Set(decisions.filter(empties).map(({ id, column }) => `${id} ${column}`));
  const reviewed = tables
    .filter(({ name }) => Array.isArray(article[name]))
    .map(({ name }) => [name, rowsOf(article, name).map((row) => rows.get(String(row.id)) ?? row)] as const)
    .map(([name, kept]) => [name, name === 'evidence' ? kept.filter(isOfNone(emptied)) : kept] as const);
  return { ...article, ...withoutRejected(Object.fromEntries(reviewed), rejected) };
}

/** Whether a decision says that the text gives a column no value: then no words support it. */
const empties = ({ action, value }: Decision): boolean => action === 'correct' && value === '';

const isOfNone =
  (emptied: ReadonlySet<string>) =>
  ({ record_id, field }: Row): boolean =>
    !emptied.has(`${record_id} ${field}`);

/** The rows of a table on a line that `extract` has made. */
function rowsOf(article: Rows, table: string): readonly Row[] {
  const value = article[table];
  return Array.isArray(value) ? value : [];
}

const shapeOfId = /^(?:tl|fig|prj|ent|rel|sta)-[0-9a-f]{12}$/;

/** Why a decision is of no row: its id is none, is that of another kind of row, or was one. */
function idFault({ id, places }: Decision, table: Table | undefined): string {
  const why =
    table !== undefined
      ? `rows of ${table.name} are not reviewed`
      : shapeOfId.test(id)
        ? `no row of this article has this id; where one had it, ${staleRemedy}`
        : 'no row ever has such an id: copy one of tl-…, fig-…, prj-…, ent-…, rel- or sta-… from a table in out/';
  return `${places.id}: ${why}: found "${id}"`;
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

/** One line of the stream; the decisions come with the document. */
export function reviewLine(line: string): string {
  const { decisions, ...article }: Rows & { readonly decisions?: readonly Decision[] } = JSON.parse(line);
  return JSON.stringify(review(article, decisions ?? []));
}

if (isScript(import.meta.url)) await runStage(process.argv[2], reviewLine);

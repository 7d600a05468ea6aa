import type { ArticleRows } from '../schemas/article-rows.ts';
import { codeRows } from '../schemas/codes.ts';
import { type CodeRow, type Dataset, type EntityRow, type Row, tables } from '../schemas/index.ts';
import type { UnitCode } from '../schemas/unit.ts';
import { unitCodes } from './lexicons/words.ts';

/** The tables of all articles, sorted; the order in which articles come does not matter. */
export function assemble(articles: readonly ArticleRows[], units: readonly UnitCode[] = unitCodes): Dataset {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const gather = <R extends Row>(rowsOf: (article: ArticleRows) => readonly R[]) =>
    ordered.flatMap(rowsOf).toSorted(compareRows);
  return {
    timelines: gather((article) => article.timelines),
    figures: gather((article) => article.figures),
    projects: gather((article) => article.projects),
    sources: gather((article) => article.sources),
    entities: mergeEntities(gather((article) => article.entities)),
    relations: gather((article) => article.relations),
    statements: gather((article) => article.statements),
    evidence: gather((article) => article.evidence),
    corrections: gather((article) => article.corrections),
    issues: gather((article) => article.issues),
    codes: codeTable(units),
  };
}

/** The codes table: every code of every column, and every unit. */
export function codeTable(units: readonly UnitCode[] = unitCodes): CodeRow[] {
  return [...codeRows(tables), ...units.map(unitRow)];
}

/** Rows that agree in all of these keep the order in which the article's stages made them. */
const sortColumns = ['source_id', 'quote_start', 'start', 'id', 'record_id', 'field'];

function compareRows(a: Row, b: Row): number {
  for (const column of sortColumns) {
    const difference = compareValues(a[column] ?? null, b[column] ?? null);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Null comes first. Ids and column names are ASCII, so that the order of UTF-16 is that of code points. */
function compareValues(a: Row[string], b: Row[string]): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** One row an entity; rows of one entity come in the order of their articles, and stay in that of their ids. */
function mergeEntities(rows: readonly EntityRow[]): EntityRow[] {
  const merged = new Map<string, EntityRow>();
  for (const row of rows) {
    const first = merged.get(row.id);
    merged.set(row.id, first === undefined ? row : mergeEntity(first, row));
  }
  return [...merged.values()];
}

/** What two articles, or two stretches of articles in their order, say of one entity. */
export function mergeEntity(a: EntityRow, b: EntityRow): EntityRow {
  return {
    ...a,
    name_en: a.name_en ?? b.name_en,
    code: a.code ?? b.code,
    aliases: [...new Set([...a.aliases, ...b.aliases])],
    functions: [...new Set([...a.functions, ...b.functions])],
    mentions: a.mentions + b.mentions,
  };
}

function unitRow({ code, labelZh, labelEn, dimension, siFactor, siUnit }: UnitCode): CodeRow {
  const definition =
    siFactor === null ? `${dimension}.` : `${dimension}; multiplied by ${siFactor} it is in ${siUnit}.`;
  return { table: 'figures', column: 'unit', code, label_zh: labelZh, label_en: labelEn, definition };
}

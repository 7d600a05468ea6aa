import { parseArgs } from 'node:util';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { codeRows } from '../schemas/codes.ts';
import { type CodeRow, type Dataset, type EntityRow, type Row, tables } from '../schemas/index.ts';
import { SourceFault } from './fault.ts';
import { arrow } from './formats/arrow.ts';
import { catalog } from './formats/catalog.ts';
import { checksums } from './formats/checksums.ts';
import { citation } from './formats/citation.ts';
import { croissant } from './formats/croissant.ts';
import { csv } from './formats/csv.ts';
import { csvw } from './formats/csvw.ts';
import { datapackage } from './formats/datapackage.ts';
import { dictionary } from './formats/dictionary.ts';
import { replaceFolder } from './formats/folder.ts';
import { json } from './formats/json.ts';
import { jsonSchema } from './formats/json-schema.ts';
import { licence } from './formats/licence.ts';
import { load } from './formats/load.ts';
import type { DatasetWriter, OutputFile, ReleaseWriter, TableWriter } from './formats/output.ts';
import { parquet } from './formats/parquet.ts';
import { preview } from './formats/preview.ts';
import { readme } from './formats/readme.ts';
import { withMetadata } from './formats/release.ts';
import { sqlite } from './formats/sqlite.ts';
import { xlsx, xlsxLeftOut } from './formats/xlsx.ts';
import { type UnitCode, unitCodes } from './lexicons.ts';
import { scorecardOf } from './score.ts';
import { guard, isScript } from './stage.ts';
import { readLines, validate } from './validate.ts';

const tableWriters: readonly TableWriter[] = [csv, json, arrow, parquet, jsonSchema];
const datasetWriters: readonly DatasetWriter[] = [dictionary, readme, preview, sqlite, xlsx];
/** The catalogue comes last, to list the others. */
const releaseWriters: readonly ReleaseWriter[] = [
  load,
  datapackage,
  csvw,
  croissant,
  citation,
  licence,
  catalog,
];

/** Replaces the folder `out` by the dataset of the articles and the extra files, or throws and leaves it as it was. */
export function publish(
  articles: readonly ArticleRows[],
  out: string,
  extra: readonly OutputFile[] = [],
): void {
  if (articles.length === 0) throw new Error('there is no article to publish');
  replaceFolder(out, render(assemble(articles), extra));
}

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
    codes: [...codeRows(tables), ...units.map(unitRow)],
  };
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

function mergeEntities(rows: readonly EntityRow[]): EntityRow[] {
  const merged = new Map<string, EntityRow>();
  for (const row of rows) {
    const first = merged.get(row.id);
    merged.set(row.id, first === undefined ? row : mergeEntity(first, row));
  }
  return [...merged.values()];
}

function mergeEntity(a: EntityRow, b: EntityRow): EntityRow {
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

function render(dataset: Dataset, extra: readonly OutputFile[]): OutputFile[] {
  const files = [
    ...tables.flatMap((table) => tableWriters.flatMap((write) => write(table, dataset[table.name]))),
    ...datasetWriters.flatMap((write) => write(dataset)),
    ...extra,
  ];
  const all = withMetadata(dataset, files, releaseWriters, xlsxLeftOut(dataset));
  return [...all, ...checksums(all)];
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' }, extracted: { type: 'string' }, labels: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.out === undefined)
      throw new SourceFault(['usage: publish.ts --out DIR [--extracted FILE --labels DIR] [FILE]']);
    const { articles, failures } = validate(await readLines(positionals[0]));
    if (failures.length > 0) throw new SourceFault(failures);
    const [reviewed] = positionals;
    const scored = values.extracted !== undefined && values.labels !== undefined && reviewed !== undefined;
    publish(
      articles,
      values.out,
      scored ? scorecardOf(values.extracted ?? '', reviewed, values.labels ?? '') : [],
    );
  });
}

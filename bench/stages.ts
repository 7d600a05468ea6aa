import { annotate } from '../pipeline/annotate.ts';
import { assemble } from '../pipeline/assemble.ts';
import { togetherText } from '../pipeline/corpus/plan.ts';
import { stretches } from '../pipeline/corpus/stretches.ts';
import { extractAll } from '../pipeline/extract.ts';
import { rowWriters } from '../pipeline/formats/rows.ts';
import { articleFolders, read } from '../pipeline/read.ts';
import { review } from '../pipeline/review.ts';
import { validateArticles } from '../pipeline/validate.ts';
import { type Row, tables } from '../schemas/index.ts';
import { median } from './measure.ts';

/** Characters of article text that one core takes a second through a stage. */
export interface StageRate {
  readonly stage: string;
  readonly charactersPerSecond: number;
}

const rounds = 5;

/** Measures each stage on a folder of articles, in one process; publish is the writing of all formats in memory. */
export function stageRates(folder: string): StageRate[] {
  const folders = articleFolders([folder]);
  const documents = folders.map(read);
  const annotated = documents.map(annotate);
  const together = [...stretches(annotated, ({ text }) => text.length, togetherText)];
  const tables = together.flatMap(extractAll);
  const extracted = annotated.map(({ mentions: _, passages: __, ...rest }, index) => ({
    ...rest,
    ...tables[index],
  }));
  const reviewed = extracted.map(({ decisions, ...article }) => review(article, decisions));
  const values = reviewed.map((value) => ({ label: value.id, value }));
  const { articles } = validateArticles(values);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const stages: [string, () => unknown][] = [
    ['read', () => folders.map(read)],
    ['annotate', () => documents.map(annotate)],
    ['extract', () => together.map(extractAll)],
    ['review', () => extracted.map(({ decisions, ...article }) => review(article, decisions))],
    ['validate', () => validateArticles(values)],
    ['publish', () => written(articles)],
  ];
  return stages.map(([stage, run]) => {
    const seconds = Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return (performance.now() - start) / 1000;
    });
    return { stage, charactersPerSecond: characters / median(seconds) };
  });
}

function written(articles: Parameters<typeof assemble>[0]): number {
  const dataset = assemble(articles);
  const files = tables.flatMap((table) => {
    const rows: readonly Row[] = dataset[table.name];
    return rowWriters.flatMap((write) => write(table, rows));
  });
  return files.length;
}

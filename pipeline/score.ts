import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from './annotate.ts';
import { readLines } from './corpus/lines.ts';
import { extract } from './extract.ts';
import type { OutputFile } from './formats/output.ts';
import type { Gold, Output } from './quality/matching.ts';
import { ratesOf } from './quality/rates.ts';
import { asOutput } from './quality/readings.ts';
import { scorecard } from './quality/scorecard.ts';
import { type Card, differencesIn, scoreArticles } from './quality/scoring.ts';
import { articleFolders, read } from './read.ts';
import { review } from './review.ts';
import { guard, isScript } from './stage.ts';

/** Reads the labels of a folder, in the order of their names. */
function readLabels(folder: string): Gold[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
  return names.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Scores the labelled articles of a folder, as extracted or as reviewed. */
export function score(articles: string, labels: string, reviewed: boolean): Card {
  const golds = readLabels(labels);
  const known = new Set(golds.map(({ source }) => source));
  const folders = articleFolders([articles]).filter((folder) => known.has(basename(folder)));
  return scoreArticles(
    golds,
    new Map(folders.map((folder) => [basename(folder), outputOf(folder, reviewed)])),
  );
}

/** Scores a second reading of labelled articles against the first: how far careful readers agree. */
function agreement(first: string, second: string): Card {
  const readings = new Map(readLabels(second).map((gold) => [gold.source, asOutput(gold)]));
  return scoreArticles(
    readLabels(first).filter(({ source }) => readings.has(source)),
    readings,
  );
}

function outputOf(folder: string, reviewed: boolean): Output {
  const document = read(folder);
  const tables = { id: document.id, ...extract(annotate(document)) };
  return reviewed ? review(tables, document.decisions) : tables;
}

/** Makes the scorecard files of a build from the lines of extract and of review. */
export function scorecardOf(extracted: string, reviewed: string, labels: string): OutputFile[] {
  const golds = readLabels(labels);
  const known = new Set(golds.map(({ source }) => source));
  return cardFiles(golds, outputsIn(extracted, known), outputsIn(reviewed, known));
}

/** Makes the scorecard files of article folders, of which the labelled ones are read again. */
export function scorecardFor(folders: readonly string[], labels: string): OutputFile[] {
  const golds = readLabels(labels);
  const known = new Set(golds.map(({ source }) => source));
  const labelled = folders.filter((folder) => known.has(basename(folder)));
  const outputs = (reviewed: boolean) =>
    new Map(labelled.map((folder) => [basename(folder), outputOf(folder, reviewed)]));
  return cardFiles(golds, outputs(false), outputs(true));
}

function cardFiles(
  golds: readonly Gold[],
  before: ReadonlyMap<string, Output>,
  after: ReadonlyMap<string, Output>,
): OutputFile[] {
  const found = golds.filter(({ source }) => before.has(source));
  return scorecard(scoreArticles(found, before), scoreArticles(found, after), [...found]);
}

/** The labelled articles among the lines of a stage, which begin with the article's id. */
function outputsIn(path: string, known: ReadonlySet<string>): Map<string, Output> {
  const outputs = new Map<string, Output>();
  for (const { text } of readLines(path)) {
    const id = /^\{"id":"([^"]*)"/.exec(text)?.[1];
    if (id !== undefined && known.has(id)) outputs.set(id, JSON.parse(text));
  }
  return outputs;
}

/** Whether each difference is printed too (`make score DIFFERENCES=yes`). */
const withDifferences = (process.env.DIFFERENCES ?? '') !== '';

/** Prints a card: a line a table, with the accuracy of the other columns among the right rows. */
function printCard(card: Card): string {
  const lines = Object.entries(card).map(([table, each]) => {
    const { precision, recall, f1 } = ratesOf(each);
    const columns = Object.entries(each.columns).map(([name, { right, of }]) => `${name} ${right}/${of}`);
    const rates = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
    const counts = `right ${each.right} extra ${each.extra} missed ${each.missed}`;
    return `${table.padEnd(10)} ${rates}   ${counts}   ${columns.join('  ')}`;
  });
  const differences = differencesIn(card).map(({ table, what, id, expected, found }) => {
    const words = what === 'extra' ? found : what === 'missed' ? expected : `${expected} → ${found}`;
    return `  ${table} ${what} ${id ?? ''} ${words}`;
  });
  return [...lines, ...(withDifferences ? differences : [])].join('\n');
}

const own = { articles: 'sources/articles', labels: 'tests/gold' };
/** Articles written for the purpose (tests/written/README.md): what rules were mended by, and what nobody has looked at. */
const written = ['tests/written/read', 'tests/written/unread'];
/** Some of them that somebody else has labelled too. */
const twice = { first: 'tests/written/read/gold', second: 'tests/written/read/second' };

if (isScript(import.meta.url)) {
  await guard(async () => {
    console.log(`${own.articles}, before review\n${printCard(score(own.articles, own.labels, false))}\n`);
    console.log(`${own.articles}, after review\n${printCard(score(own.articles, own.labels, true))}\n`);
    for (const corpus of [...written, ...process.argv.slice(2, 3)])
      console.log(
        `${corpus}, before review\n${printCard(score(`${corpus}/articles`, `${corpus}/gold`, false))}\n`,
      );
    console.log(
      `${twice.second}, a second reading by the first\n${printCard(agreement(twice.first, twice.second))}\n`,
    );
  });
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { togetherText } from '../pipeline/corpus/plan.ts';
import { stretches } from '../pipeline/corpus/stretches.ts';
import { chart } from './chart.ts';
import { generate } from './generate.ts';
import { type Growth, growth } from './growth.ts';
import { type Effort, median, type Read, race, rateOf } from './measure.ts';
import packages from './package.json' with { type: 'json' };
import { chrono, countMentions, countRows, documentOf, ours, ourTimes, recognizersText } from './readers.ts';
import { type StageRate, stageRates } from './stages.ts';
import { type Comparison, type Figures, table } from './table.ts';
import { newsText, sentencesIn, utf8Size } from './text.ts';

/** `make bench`: our speed, the rivals' on the same text in the same run, and what an unsplit line changes. */

const newsSize = 8_000_000;
const sampleSize = 60_000;
const unsplitSizes = [10_000, 100_000, 1_000_000, 10_000_000];
/** Recognizers-Text is given unsplit lines of twice the size until one takes longer than this. */
const patienceSeconds = 4;

const steady: Effort = { rounds: 7, milliseconds: 400, warmUp: 3 };
const slow: Effort = { rounds: 3, milliseconds: 400, warmUp: 1 };
const articlesSize = 1_000_000;
const articleLength = 5_000;
const once: Effort = { rounds: 1, milliseconds: 200, warmUp: 0 };

/** Below it corpora are made; it is removed at the end. */
const scratch = 'build/bench';
const smallest = 1000;
const stageArticles = 500;

const { values } = parseArgs({
  options: { results: { type: 'string' }, largest: { type: 'string', default: '100000' } },
});
const largest = Number(values.largest);
if (!Number.isInteger(largest) || largest < smallest) throw new Error(`LARGEST must be ${smallest} or more`);
try {
  const figures = await measure();
  process.stdout.write(table(figures));
  if (values.results !== undefined) {
    writeFileSync(`${values.results}.json`, `${JSON.stringify(figures, rounded, 2)}\n`);
    writeFileSync(`${values.results}.svg`, chart(figures));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Four digits say what a run on a shared machine can. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}

/** Corpora first: what is measured later in this process does not disturb them. */
async function corpora(): Promise<{ stages: StageRate[]; growth: Growth }> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const sizes = [1, 10, 100].map((times) => times * smallest).filter((size) => size < largest);
  const grown = await growth([...sizes, largest], scratch, availableParallelism());
  const folder = join(scratch, 'stages');
  generate(folder, stageArticles);
  return { stages: stageRates(folder), growth: grown };
}

async function measure(): Promise<Figures> {
  const { stages, growth: grown } = await corpora();
  const news = newsText(newsSize);
  const document = documentOf(news);
  const annotate = rateOf(() => countMentions(document), [news], steady);
  // Articles in stretches, as a corpus is built: a paragraph of rows is made per paragraph of news.
  const articles = piecesOf(newsText(articlesSize), articleLength);
  const together = [...stretches(articles, ({ length }) => length, togetherText)];
  const extract = rateOf(
    countRows,
    together.map((texts) => texts.join('\f')),
    steady,
  );
  const lines = unsplitSizes.map((bytes) => {
    const line = newsText(bytes, '');
    const { charactersPerSecond } = rateOf(ours, [line], steady);
    return { bytes: utf8Size(line), characters: line.length, charactersPerSecond };
  });
  const rates = lines.map((line) => line.charactersPerSecond);
  return {
    command: `make bench${largest === 100_000 ? '' : ` LARGEST=${largest}`}`,
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      node: process.version,
    },
    stages,
    growth: grown,
    text: { characters: news.length, bytes: utf8Size(news) },
    ours: { annotate, extract, startSeconds: startSeconds() },
    rivals: [...besideChrono(news), ...besideRecognizers()],
    unsplit: { lines, slowestToFastest: Math.min(...rates) / Math.max(...rates) },
  };
}

/** Cuts a text into articles of about so many characters, at paragraphs. */
function piecesOf(text: string, length: number): string[] {
  const pieces: string[] = [''];
  for (const paragraph of text.split('\n\n')) {
    const last = pieces.at(-1) ?? '';
    if (last.length < length) pieces[pieces.length - 1] = `${last}\n\n${paragraph}`;
    else pieces.push(paragraph);
  }
  return pieces;
}

function besideChrono(news: string): readonly Comparison[] {
  const rival = `chrono-node ${packages.dependencies['chrono-node']} zh.hans (dates only)`;
  return [
    compare(rival, 'whole text', [ourTimes, chrono], [news], steady),
    compare(rival, 'by paragraph', [ourTimes, chrono], news.split('\n\n'), slow),
  ];
}

function besideRecognizers(): readonly Comparison[] {
  const rival = `Recognizers-Text ${packages.dependencies['@microsoft/recognizers-text-date-time']} zh-cn`;
  const readers = [ours, recognizersText()] as const;
  const found = [compare(rival, 'by sentence', readers, sentencesIn(newsText(sampleSize)), slow)];
  for (let bytes = 2500, seconds = 0; seconds < patienceSeconds; bytes *= 2) {
    const line = newsText(bytes, '');
    const comparison = compare(rival, 'unsplit line', readers, [line], once);
    seconds = line.length / comparison.their.charactersPerSecond;
    found.push(comparison);
  }
  return found;
}

function compare(
  rival: string,
  given: string,
  readers: readonly [our: Read, their: Read],
  pieces: readonly string[],
  effort: Effort,
): Comparison {
  const [our, their] = race(readers, pieces, effort);
  if (our === undefined || their === undefined) throw new Error(`${rival} was not measured`);
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { rival, given, characters, our, their, ratio: our.charactersPerSecond / their.charactersPerSecond };
}

/** Seconds from the start of the annotate script to its end, with one short line to read. */
function startSeconds(): number {
  const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const input = JSON.stringify({ id: 'start', text: '2023年7月30日起', published: '2023-08-01' });
  const runs = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    const script = [path('pipeline/annotate.ts')];
    const { status, stderr } = spawnSync(path('node_modules/.bin/tsx'), script, { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the annotate script ended with ${status}: ${stderr}`);
    return (performance.now() - start) / 1000;
  });
  return median(runs);
}

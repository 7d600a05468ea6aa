import type { Growth } from './growth.ts';
import type { Rate } from './measure.ts';
import type { StageRate } from './stages.ts';

/** What one run of bench has measured. */
export interface Figures {
  /** How to get these figures again. */
  readonly command: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
  readonly text: { readonly characters: number; readonly bytes: number };
  readonly ours: { readonly annotate: Rate; readonly extract: Rate; readonly startSeconds: number };
  readonly stages: readonly StageRate[];
  readonly growth: Growth;
  readonly rivals: readonly Comparison[];
  readonly unsplit: { readonly lines: readonly Line[]; readonly slowestToFastest: number };
}

/** Ours and a rival on the same pieces, by turns. */
export interface Comparison {
  readonly rival: string;
  /** How the text was cut. */
  readonly given: string;
  readonly characters: number;
  readonly our: Rate;
  readonly their: Rate;
  /** Our rate divided by theirs. */
  readonly ratio: number;
}

interface Line {
  readonly bytes: number;
  readonly characters: number;
  readonly charactersPerSecond: number;
}

/** Prints the figures for people. */
export function table({ text, ours, stages, growth, rivals, unsplit }: Figures): string {
  return [
    `Ordinary news text, ${count(text.characters)} characters (${size(text.bytes)}). Characters a second are medians of one`,
    'run on this machine; the ratios are what carries over.',
    '',
    ...aligned([
      ['ours', 'characters a second', 'found'],
      [
        'annotate: times and quantities',
        count(ours.annotate.charactersPerSecond),
        count(ours.annotate.found),
      ],
      [
        'annotate and extract together: rows',
        count(ours.extract.charactersPerSecond),
        count(ours.extract.found),
      ],
      ['start-up of the annotate script', `${ours.startSeconds.toFixed(2)} s`, ''],
    ]),
    '',
    ...aligned([
      ['stage, one core', 'characters a second'],
      ...stages.map(({ stage, charactersPerSecond }) => [stage, count(charactersPerSecond)]),
    ]),
    '',
    ...corpora(growth),
    '',
    ...aligned([
      [
        'rivals',
        'given',
        'characters',
        'theirs a second',
        'ours a second',
        'ours/theirs',
        'found by them',
        'by us',
      ],
      ...rivals.map(({ rival, given, characters, our, their, ratio }) => [
        rival,
        given,
        count(characters),
        count(their.charactersPerSecond),
        count(our.charactersPerSecond),
        times(ratio),
        count(their.found),
        count(our.found),
      ]),
    ]),
    '',
    'Both start from the bare text and read the same pieces by turns. Beside chrono-node only our times are counted.',
    'Recognizers-Text is slow, and slower the longer its text: it gets a sample that is as dense, cut into sentences,',
    'and unsplit lines of twice the size until one takes seconds.',
    '',
    ...aligned([
      ['ours on one unsplit line', 'characters', 'characters a second'],
      ...unsplit.lines.map((line) => [
        size(line.bytes),
        count(line.characters),
        count(line.charactersPerSecond),
      ]),
      ['slowest/fastest', '', unsplit.slowestToFastest.toFixed(2)],
    ]),
    '',
  ].join('\n');
}

/** Corpora of growing size, one job against two, and a build again. */
function corpora({ sizes, jobs, again }: Growth): readonly string[] {
  return [
    ...aligned([
      ['corpus, articles', 'jobs', 'seconds', 'articles a second', 'peak memory, MB'],
      ...[...sizes, jobs.one, jobs.two, jobs.oneCore].map((run) => [
        run.articles.toLocaleString('en'),
        run === jobs.oneCore ? '1, on one core' : String(run.jobs),
        run.seconds.toFixed(1),
        count(run.articlesPerSecond),
        count(run.peakMegabytes),
      ]),
    ]),
    `Two jobs are ${times(jobs.speedup.ofCores)} times as fast as one job on one core, and ${times(jobs.speedup.ofJobs)} times as fast as one whose`,
    `compiler and collector use the other. Two independent builds side by side do ${times(jobs.speedup.ofMachine)} times the work of`,
    `one alone: this machine gives no more. ${again.articles.toLocaleString('en')} articles again: ${again.unchangedSeconds.toFixed(1)} s with nothing new, ${again.changedSeconds.toFixed(1)} s`,
    'with one article changed.',
  ];
}

/** Pads the columns of a table: words to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isWords = (column: number): boolean => column === 0 || rows[0]?.[column] === 'given';
  const pad = (cell: string, column: number): string =>
    isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** Three significant digits with separators: 10412345 → 10,400,000; counts below a thousand as they are. */
function count(value: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return (Math.round(value / step) * step).toLocaleString('en');
}

const times = (ratio: number): string =>
  ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${Math.round(bytes / 1e6)} MB`;

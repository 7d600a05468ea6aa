import { type OutputFile, textFile } from '../formats/output.ts';
import type { Gold } from './matching.ts';
import { ratesOf, wilson } from './rates.ts';
import { type Accuracy, type Card, differencesIn, type Score } from './scoring.ts';

/** The published account of how well the tables say what labels say. */

const howMade =
  'The labels were made by two independent readings of the text that saw no output; where they differ, the text and the labelling guide decided, with the reason written down. They are two readings and one settlement, and no more is claimed.';

interface Stage {
  readonly stage: 'before_review' | 'after_review';
  readonly card: Card;
}

/** Makes quality/scorecard.json, quality/scorecard.md and the labels themselves, or nothing where no article has labels. */
export function scorecard(before: Card, after: Card, golds: readonly Gold[]): OutputFile[] {
  if (golds.length === 0) return [];
  const stages: readonly Stage[] = [
    { stage: 'before_review', card: before },
    { stage: 'after_review', card: after },
  ];
  const json = {
    labels: { how_made: howMade, articles: golds.map(({ source }) => source) },
    rules:
      'A row is right when it meets a label one to one: figures by overlapping words and equal unit, value and bounds; timelines by overlapping words and equal days; projects by names alike; entities by type and a common name; relations by predicate and the names of both ends; statements by words alike. Optional labels are neither required nor penalised.',
    scores: stages.flatMap(({ stage, card }) =>
      Object.entries(card).map(([table, score]) => ({ stage, table, ...numbersOf(score) })),
    ),
    differences: stages.flatMap(({ stage, card }) =>
      differencesIn(card).map((difference) => ({ stage, ...difference })),
    ),
  };
  return [
    textFile('quality/scorecard.json', `${JSON.stringify(json, null, 1)}\n`),
    textFile('quality/scorecard.md', markdown(stages, after, golds)),
    ...golds.map((gold) =>
      textFile(`quality/${gold.source}.gold.json`, `${JSON.stringify(gold, null, 1)}\n`),
    ),
  ];
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

const interval = (right: number, of: number): readonly number[] => wilson(right, of).map(round);

function numbersOf(score: Score) {
  const { precision, recall, f1 } = ratesOf(score);
  const { right, extra, missed } = score;
  return {
    right,
    extra,
    missed,
    precision: round(precision),
    precision_interval: interval(right, right + extra),
    recall: round(recall),
    recall_interval: interval(right, right + missed),
    f1: round(f1),
    columns: Object.entries(score.columns).map(([column, accuracy]) => ({
      column,
      ...accuracy,
      interval: interval(accuracy.right, accuracy.of),
    })),
  };
}

const share = ({ right, of }: Accuracy): string => `${right}/${of}`;

function markdown(stages: readonly Stage[], published: Card, golds: readonly Gold[]): string {
  const lines = [
    '# How well the tables say what labels say',
    '',
    howMade,
    `Labelled: ${golds.map(({ source }) => `[${source}](${source}.gold.json)`).join(', ')}. In brackets: 95 % intervals (Wilson).`,
    '',
    '| stage | table | right | extra | missed | precision | recall | F1 | columns right among the right rows |',
    '| --- | --- | ---: | ---: | ---: | --- | --- | ---: | --- |',
  ];
  for (const { stage, card } of stages) {
    for (const [table, score] of Object.entries(card)) {
      const numbers = numbersOf(score);
      const columns = Object.entries(score.columns).map(([name, accuracy]) => `${name} ${share(accuracy)}`);
      const cells = [
        stage.replace('_', ' '),
        table,
        numbers.right,
        numbers.extra,
        numbers.missed,
        `${numbers.precision} (${numbers.precision_interval.join('–')})`,
        `${numbers.recall} (${numbers.recall_interval.join('–')})`,
        numbers.f1,
        columns.join(', '),
      ];
      lines.push(row(cells));
    }
  }
  return `${[...lines, ...differing(published)].join('\n')}\n`;
}

/** Each place where the published rows and the labels differ, so that a reader can judge which of the two is right. */
function differing(published: Card): readonly string[] {
  const rows = differencesIn(published).map(({ table, what, id, expected, found }) =>
    row([table, what, id ?? '', expected ?? '', found ?? '']),
  );
  if (rows.length === 0) return ['', 'After review no row differs from the labels.'];
  return [
    '',
    '## Where published rows and labels differ',
    '',
    'Each line is one that was counted above after review: a row without a label (`extra`), a label without a row (`missed`), or a column. Those before review are in scorecard.json.',
    '',
    '| table | what | record | label | row |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** A row of a Markdown table; a bar in a cell is written so that it ends no cell. */
const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

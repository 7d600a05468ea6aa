import { wilson } from './choose.ts';

/** What a report of Stryker says of the mutants that were tested. */

/** The part of Stryker's report that is read here; lines and columns count from 1. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Tested[] }>>;
}

interface Tested {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Summary {
  readonly seed: number;
  /** Mutants of the whole, of which the sample was drawn. */
  readonly mutants: number;
  readonly drawn: number;
  /** Those drawn less static ones, where these are left out, and less those that end the test program. */
  readonly tested: number;
  /** Noticed by a test, or running on without end. */
  readonly killed: number;
  /** Of those that are killed: they run on without end. */
  readonly endless: number;
  /** Of those that survive: no test reaches them. */
  readonly unreached: number;
  /** They end the test program and count neither way. */
  readonly failed: number;
  readonly score: number;
  /** With 95 % confidence. */
  readonly between: readonly [number, number];
  /** `file:line:column: what → what`, every one. */
  readonly surviving: readonly string[];
}

const killed = ['Killed', 'Timeout'];
const survived = ['Survived', 'NoCoverage'];
const failed = ['RuntimeError'];

/** Counts what was tested: mutants outside the sample are in the report as such that do not compile. */
export function summaryOf({ files }: Report, sample: Pick<Summary, 'seed' | 'mutants' | 'drawn'>): Summary {
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ path, source, ...mutant })),
  );
  const withStatus = (some: readonly string[]) => all.filter(({ status }) => some.includes(status));
  const [kills, survivors] = [withStatus(killed).length, withStatus(survived)];
  const tested = kills + survivors.length;
  return {
    ...sample,
    tested,
    killed: kills,
    endless: withStatus(['Timeout']).length,
    unreached: withStatus(['NoCoverage']).length,
    failed: withStatus(failed).length,
    score: rounded(kills / tested),
    between: [rounded(wilson(kills, tested)[0]), rounded(wilson(kills, tested)[1])],
    surviving: survivors.map(({ path, source, location, replacement }) => {
      const { line, column } = location.start;
      return `${path}:${line}:${column}: ${short(excerpt(source, location))} → ${short(replacement)}`;
    }),
  };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const short = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

function excerpt(source: string, { start, end }: Tested['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Says the same to people. */
export function textOf({
  mutants,
  drawn,
  tested,
  killed,
  score,
  between,
  surviving,
  ...rest
}: Summary): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const { unreached, failed } = rest;
  return [
    ...surviving,
    `${killed} of ${tested} mutants killed: ${percent(score)}, of all such between ${between.map(percent).join(' and ')}`,
    `${surviving.length} survive, ${unreached} of them reached by no test`,
    `${drawn} were drawn from ${mutants}: ${drawn - tested - failed} of them are static and not tested, ${failed} ended the test program`,
  ].join('\n');
}

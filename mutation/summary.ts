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

interface Counts {
  readonly mutants: number;
  /** They change only what a module does as it is loaded, and are not tested. */
  readonly static: number;
  /** They end the test program and count neither way. */
  readonly failed: number;
  /** Noticed by a test, or running on without end. */
  readonly killed: number;
  /** Of those that are killed: they run on without end. */
  readonly endless: number;
  readonly survived: number;
  /** Of those that survive: no test reaches them. */
  readonly unreached: number;
  /** The share of the killed among those that are killed or survive. */
  readonly score: number | null;
}

export interface Summary {
  readonly all: Counts;
  readonly files: Readonly<Record<string, Counts>>;
  /** `file:line:column: what → what`, every one. */
  readonly surviving: readonly string[];
}

const killed = ['Killed', 'Timeout'];
const survived = ['Survived', 'NoCoverage'];

/** Counts the mutants file by file and names those that survive. */
export function summaryOf({ files }: Report): Summary {
  const all = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    all: countsOf(all.flatMap(([, { mutants }]) => mutants)),
    files: Object.fromEntries(all.map(([path, { mutants }]) => [path, countsOf(mutants)])),
    surviving: all.flatMap(([path, { source, mutants }]) => survivorsOf(path, source, mutants)),
  };
}

function countsOf(mutants: readonly Tested[]): Counts {
  const count = (statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [kills, survivors] = [count(killed), count(survived)];
  const tested = kills + survivors;
  return {
    mutants: mutants.length,
    static: count(['Ignored']),
    failed: count(['RuntimeError']),
    killed: kills,
    endless: count(['Timeout']),
    survived: survivors,
    unreached: count(['NoCoverage']),
    score: tested === 0 ? null : Math.round((kills / tested) * 1000) / 1000,
  };
}

function survivorsOf(path: string, source: string, mutants: readonly Tested[]): string[] {
  return mutants
    .filter(({ status }) => survived.includes(status))
    .toSorted(
      ({ location: { start: one } }, { location: { start: other } }) =>
        one.line - other.line || one.column - other.column,
    )
    .map(({ location, replacement }) => {
      const { line, column } = location.start;
      return `${path}:${line}:${column}: ${short(excerpt(source, location))} → ${short(replacement)}`;
    });
}

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
export function textOf({ all, files, surviving }: Summary): string {
  return [
    ...surviving,
    ...Object.entries(files).map(([path, counts]) => `${path}: ${share(counts)}`),
    `${share(all)}; ${all.survived} survive, ${all.unreached} of them reached by no test`,
    `${all.mutants} in all: ${all.static} are static and not tested, ${all.failed} ended the test program`,
  ].join('\n');
}

const share = ({ killed, survived, score }: Counts): string =>
  `${killed} of ${killed + survived} mutants killed${score === null ? '' : `, ${(100 * score).toFixed(1)} %`}`;

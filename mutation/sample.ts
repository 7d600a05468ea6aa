import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { choose } from './choose.ts';
import { type Report, summaryOf, textOf } from './summary.ts';

/**
 * `sample.ts --size N --seed S [--static]` tests N mutants drawn from all those of the grammar, and says which survive and
 * between which bounds the score of all mutants lies. Static mutants change only what a module does as it is loaded: each
 * takes all tests in a fresh process, so that they are tested where that is asked for, and else counted.
 */

const folder = 'pipeline/grammar';
const built = 'build/mutation';
const results = 'mutation/sample.json';

/** What tells each mutant from all others; `checker.mjs` names them alike. */
async function namesOfMutants(): Promise<string[]> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const silent = { isDebugEnabled: () => false, debug: () => {}, info: () => {} };
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const files = paths.sort().map((path) => {
    const name = join(folder, path);
    return { name, content: readFileSync(name, 'utf8'), mutate: true };
  });
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  return mutants.map(({ fileName, location: { start, end }, mutatorName, replacement }) =>
    [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' '),
  );
}

/** The settings of the grammar's mutation tests, for a sample of all its files. */
function writeSettings(path: string, ignoreStatic: boolean): void {
  const { incremental, incrementalFile, ...settings } = JSON.parse(
    readFileSync('mutation/grammar.json', 'utf8'),
  );
  const sampling = {
    mutate: [`${folder}/**/*.ts`],
    plugins: ['@stryker-mutator/*', './mutation/checker.mjs'],
    checkers: ['sample'],
    ignoreStatic,
    // What runs on without end is found by counting; a machine with other work is no reason to call a mutant killed.
    timeoutMS: 60_000,
    reporters: ['json'],
    jsonReporter: { fileName: `${built}/sample-report.json` },
  };
  writeFileSync(path, `${JSON.stringify({ ...settings, ...sampling }, null, 2)}\n`);
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { size: text, seed: text, static: { type: 'boolean' } } });
const [size, seed] = [Number(values.size), Number(values.seed)];
if (!Number.isInteger(size) || size < 1 || !Number.isInteger(seed))
  throw new Error('usage: sample.ts --size N --seed S [--static]');
mkdirSync(built, { recursive: true });
const names = await namesOfMutants();
const chosen = choose(names, size, seed);
writeFileSync(`${built}/chosen.json`, JSON.stringify(chosen));
writeSettings(`${built}/sample-settings.json`, values.static !== true);
const stryker = 'mutation/node_modules/.bin/stryker';
const run = spawnSync(stryker, ['run', `${built}/sample-settings.json`], {
  stdio: 'inherit',
  env: { ...process.env, MUTATE: 'sample' },
});
if (run.status !== 0) throw new Error(`Stryker ended with ${run.status ?? run.signal}`);
const report: Report = JSON.parse(readFileSync(`${built}/sample-report.json`, 'utf8'));
const summary = summaryOf(report, { seed, mutants: names.length, drawn: chosen.length });
writeFileSync(results, `${JSON.stringify(summary, null, 2)}\n`);
console.log(textOf(summary));

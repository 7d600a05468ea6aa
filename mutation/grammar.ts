import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Report, summaryOf, textOf } from './summary.ts';

/**
 * `grammar.ts [--only a,b]` tests the mutants of the grammar, or of its files a.ts and b.ts, and says file by file how many
 * the tests notice and which survive. What it says of the whole grammar is kept in `grammar-score.json`.
 */

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',').map((name) => `pipeline/grammar/${name}.ts`);
const run = spawnSync(
  'mutation/node_modules/.bin/stryker',
  ['run', 'mutation/grammar.json', ...(only === undefined ? [] : ['--mutate', only.join(',')])],
  // The test runner and all it loads are TypeScript, in every process that Stryker starts.
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '--import tsx' } },
);
if (run.status !== 0) throw new Error(`Stryker ended with ${run.status ?? run.signal}`);
const report: Report = JSON.parse(readFileSync('build/mutation/grammar.json', 'utf8'));
const summary = summaryOf(report);
if (only === undefined) writeFileSync('mutation/grammar-score.json', `${JSON.stringify(summary, null, 2)}\n`);
console.log(textOf(summary));

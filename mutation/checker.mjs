import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A plugin of Stryker that lets the mutants of a sample be tested and no others; `sample.ts` has drawn it. */

const root = fileURLToPath(new URL('..', import.meta.url));
const chosen = new Set(JSON.parse(readFileSync(`${root}build/mutation/chosen.json`, 'utf8')));

/** What tells a mutant from all others; `sample.ts` names them alike. */
const nameOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  [relative(root, fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

const resultOf = (mutant) =>
  chosen.has(nameOf(mutant)) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' };

export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: async () => {},
      group: async (mutants) => [mutants.map(({ id }) => id)],
      check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])),
    },
  },
];

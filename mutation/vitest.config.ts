import { defineConfig } from 'vitest/config';

/** The tests that ask validate and the grammar for their answers, without those that start scripts. */
const validate = ['validate', 'expectations', 'schemas'].map((name) => `tests/${name}.test.ts`);
const quick = ['grammar', 'annotate', 'specs', 'number', 'trie'].map((name) => `tests/${name}.test.ts`);
// Hostile articles take minutes in code that carries the mutants of all files at once.
const sets: Record<string, string[]> = {
  validate,
  sample: quick,
  grammar: [...quick, 'tests/hostile.test.ts'],
};

export default defineConfig({
  test: { testTimeout: 60_000, include: sets[process.env.MUTATE ?? ''] ?? validate },
});

import { defineConfig } from 'vitest/config';

/** The tests that ask validate and the grammar for their answers, without those that start scripts. */
const validate = ['validate', 'expectations', 'schemas'].map((name) => `tests/${name}.test.ts`);
const grammar = ['grammar', 'annotate', 'specs', 'number', 'hostile'].map((name) => `tests/${name}.test.ts`);

export default defineConfig({
  test: { testTimeout: 60_000, include: process.env.MUTATE === 'grammar' ? grammar : validate },
});

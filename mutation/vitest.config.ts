import { defineConfig } from 'vitest/config';

/** The tests that ask validate for its answers, without those that start scripts. */
const include = ['validate', 'expectations', 'schemas'].map((name) => `tests/${name}.test.ts`);

export default defineConfig({ test: { testTimeout: 60_000, include } });

import { defineConfig } from 'vitest/config';

// One browser at a time: pages that share two cores with others would not load in the time that is asked of them.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

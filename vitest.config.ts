import { defineConfig } from 'vitest/config';

// Some tests start scripts or walk through megabytes: on a busy machine that takes longer than the default.
export default defineConfig({ test: { testTimeout: 120_000, include: ['tests/**/*.test.ts'] } });

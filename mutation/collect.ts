import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** What test files import as `vitest` while mutants are tested: vitest's own parts, without the program around them. */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export * from '@vitest/runner';
export const expect = chai.expect;

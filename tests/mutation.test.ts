import { expect, test } from 'vitest';
import { summaryOf, textOf } from '../mutation/summary.ts';

/** What is said of the mutants that Stryker has tested. */

test('every mutant that survives is listed by file and line; those that are static or fail count neither way', () => {
  const source = 'const a = 1;\nconst b = a > 1\n  ? 2 : 3;\n';
  const mutantAt = (status: string, line: number, from: number, to: number) => ({
    status,
    mutatorName: 'Any',
    replacement: 'true',
    location: { start: { line, column: from }, end: { line, column: to } },
  });
  const statuses = ['Killed', 'Killed', 'Timeout', 'Ignored', 'RuntimeError'];
  const mutants = [
    ...statuses.map((status) => mutantAt(status, 1, 1, 5)),
    mutantAt('NoCoverage', 3, 5, 6),
    mutantAt('Survived', 2, 11, 16),
  ];
  const files = { 'b.ts': { source, mutants }, 'a.ts': { source, mutants: [mutantAt('Ignored', 1, 1, 5)] } };
  const summary = summaryOf({ files });
  const counts = {
    mutants: 7,
    static: 1,
    failed: 1,
    killed: 3,
    endless: 1,
    survived: 2,
    unreached: 1,
    score: 0.6,
  };
  expect(summary.files['b.ts']).toEqual(counts);
  expect(summary.files['a.ts']).toMatchObject({ mutants: 1, static: 1, killed: 0, survived: 0, score: null });
  expect(summary.all).toEqual({ ...counts, mutants: 8, static: 2 });
  expect(summary.surviving).toEqual(['b.ts:2:11: a > 1 → true', 'b.ts:3:5: 2 → true']);
  expect(textOf(summary)).toMatch(
    /^b\.ts:2:11.*\nb\.ts:3:5.*\na\.ts: 0 of 0 mutants killed\nb\.ts: 3 of 5 mutants killed, 60\.0 %\n/,
  );
});

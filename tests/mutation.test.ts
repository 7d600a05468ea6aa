import { expect, test } from 'vitest';
import { choose, wilson } from '../mutation/choose.ts';
import { summaryOf, textOf } from '../mutation/summary.ts';

/** Sampling of mutants: who is drawn, and what is said of those. */

test('a sample is the same for a seed, holds smaller ones, and each is drawn as often as others', () => {
  const names = Array.from({ length: 50 }, (_, number) => `mutant ${number}`);
  expect(choose(names, 10, 7)).toEqual(choose(names.toReversed(), 10, 7));
  expect(choose(names, 20, 7).slice(0, 10)).toEqual(choose(names, 10, 7));
  expect(choose(names, 60, 7).toSorted()).toEqual(names.toSorted());
  const drawn = new Map(names.map((name) => [name, 0]));
  for (let seed = 0; seed < 400; seed += 1)
    for (const name of choose(names, 10, seed)) drawn.set(name, (drawn.get(name) ?? 0) + 1);
  // 80 on average, with a standard deviation of 8.
  expect([...drawn.values()].every((times) => times > 48 && times < 112)).toBe(true);
});

test("Wilson's interval is that of the tables", () => {
  const rounded = (successes: number, trials: number) =>
    wilson(successes, trials).map((bound) => bound.toFixed(4));
  expect(rounded(15, 148)).toEqual(['0.0624', '0.1605']);
  expect(rounded(81, 263)).toEqual(['0.2553', '0.3662']);
  expect(rounded(0, 20)).toEqual(['0.0000', '0.1611']);
});

test('every mutant that survives is listed by file and line; those that were not drawn count neither way', () => {
  const source = 'const a = 1;\nconst b = a > 1\n  ? 2 : 3;\n';
  const mutantAt = (status: string, line: number, from: number, to: number) => ({
    status,
    mutatorName: 'Any',
    replacement: 'true',
    location: { start: { line, column: from }, end: { line, column: to } },
  });
  const statuses = ['Killed', 'Killed', 'Timeout', 'CompileError', 'RuntimeError'];
  const mutants = [
    ...statuses.map((status) => mutantAt(status, 1, 1, 5)),
    mutantAt('Survived', 2, 11, 16),
    mutantAt('NoCoverage', 3, 5, 6),
  ];
  const summary = summaryOf({ files: { 'a.ts': { source, mutants } } }, { seed: 7, mutants: 900, drawn: 8 });
  expect(summary).toMatchObject({
    seed: 7,
    mutants: 900,
    tested: 5,
    killed: 3,
    endless: 1,
    unreached: 1,
    failed: 1,
  });
  expect(summary.score).toBe(0.6);
  expect(summary.surviving).toEqual(['a.ts:2:11: a > 1 → true', 'a.ts:3:5: 2 → true']);
  expect(textOf(summary)).toMatch(/^a\.ts:2:11.*\na\.ts:3:5.*\n3 of 5 mutants killed: 60\.0 %/);
});

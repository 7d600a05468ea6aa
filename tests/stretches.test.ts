import { expect, test } from 'vitest';
import { stretches } from '../pipeline/corpus/stretches.ts';

const of = (most: number, ...lengths: number[]): (readonly number[])[] => [
  ...stretches(lengths, (length) => length, most),
];

test('items stand together as long as they are no longer than the bound', () => {
  expect(of(10, 4, 6, 1, 9, 3)).toEqual([[4, 6], [1, 9], [3]]);
});

test('an item that is longer stands alone, and nothing gives no stretch', () => {
  expect(of(10, 3, 25, 7)).toEqual([[3], [25], [7]]);
  expect(of(10)).toEqual([]);
});

test('items are taken as they are needed', () => {
  const taken: number[] = [];
  const items = function* (): Iterable<number> {
    for (const item of [6, 6, 6]) {
      taken.push(item);
      yield item;
    }
  };
  const [first] = stretches(items(), (length) => length, 10);
  expect(first).toEqual([6]);
  expect(taken).toEqual([6, 6]);
});

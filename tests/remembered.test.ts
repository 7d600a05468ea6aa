import { expect, test } from 'vitest';
import { askedLast, remembered, rememberedIn } from '../pipeline/extraction/remembered.ts';

test('a question of words is answered once, null as well', () => {
  let times = 0;
  const firstDigit = remembered((words: string) => {
    times += 1;
    return /[0-9]/.exec(words)?.[0] ?? null;
  });
  expect(['a1', 'b', 'a1', 'b'].map(firstDigit)).toEqual(['1', null, '1', null]);
  expect(times).toBe(2);
});

test('a question of a stretch is answered once for each stretch of each text', () => {
  let times = 0;
  const cut = rememberedIn((text: string, from: number, to: number) => {
    times += 1;
    return text.slice(from, to);
  });
  const stretches = ['0123456789', 'abcdefghij'].flatMap((text) =>
    [0, 1, 2].flatMap((from) => [3, 4].map((to): [string, number, number] => [text, from, to])),
  );
  const answers = stretches.map((stretch) => cut(...stretch));
  expect(answers).toEqual(stretches.map(([text, from, to]) => text.slice(from, to)));
  expect(stretches.map((stretch) => cut(...stretch))).toEqual(answers);
  expect(times).toBe(stretches.length);
});

test('however many stretches are asked of, each has its own answer', () => {
  const sum = rememberedIn((text: string, from: number, to: number) => text.length + from + to);
  for (let round = 0; round < 2; round += 1)
    for (let from = 0; from < 5000; from += 1) expect(sum('甲', from, from + 1)).toBe(2 * from + 2);
});

test('what is asked again of the very same things is answered once, and anew of others', () => {
  let times = 0;
  const both = askedLast((one: object, other: object) => {
    times += 1;
    return [one, other];
  });
  const [one, other] = [{}, {}];
  expect(both(one, other)).toBe(both(one, other));
  expect(times).toBe(1);
  expect(both(other, one)).toEqual([other, one]);
  expect(both(one, {})).toEqual([one, {}]);
  expect(times).toBe(3);
});

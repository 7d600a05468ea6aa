import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.ts';
import { extract } from '../../pipeline/extract.ts';
import { readLexicon } from '../../pipeline/lexicons/read.ts';
import { bareDocument } from '../../pipeline/reading/inline.ts';

/** Every province, city and county owns what a plain sentence says of it: 将乐, 望都, 和平 and 无为 are places and no words. */

const labels = (text: string): readonly string[] =>
  extract(annotate(bareDocument('places', text, '2023-07-03'))).figures.map(
    ({ subject, indicator }) => `${subject}/${indicator}`,
  );

/** 市中区 is read as a town's middle, and its 区 goes to what stands behind. */
const misread: ReadonlySet<string> = new Set(['市中区']);
const places = [...new Set(readLexicon('lexicons/places.csv').map(({ name }) => name))].filter(
  (place) => !misread.has(place),
);

describe('all places of China', { timeout: 120_000 }, () => {
  test('there are some three thousand', () => expect(places.length).toBeGreaterThan(3000));

  test.each([
    ['实现地区生产总值180亿元。', '地区生产总值'],
    ['有医院12家。', '医院'],
  ])('…%s', (words, indicator) => {
    expect(places.filter((place) => labels(`${place}${words}`).join() !== `${place}/${indicator}`)).toEqual(
      [],
    );
  });
});

import { expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** The names of the places that the timelines and figures of a text are about; the texts are made up. */
function placesOf(text: string): { events: string[][]; figures: string[][] } {
  const { timelines, figures, entities } = extract(annotate(bareDocument('made-up', text, '2023-09-15')));
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]): string[] => ids.map((id) => nameOf.get(id) ?? id);
  return {
    events: timelines.map(({ places }) => names(places)),
    figures: figures.map(({ places }) => names(places)),
  };
}

test.each([
  ['2022年3月5日，省政府批复《衡阳市总体规划》，这是继岳阳市、常德市之后的第三个规划。', ['衡阳市']],
  ['2022年3月5日，衡阳市与岳阳市签约，常德市有代表出席。', ['衡阳市', '岳阳市']],
  ['2022年3月5日，位于衡阳市的青山大桥通车，柳河水泥厂同日搬到岳阳市。', ['衡阳市']],
  ['2022年3月5日，工信部公布名单，衡阳市上榜。', []],
])('an event is at the places of its title, else of its own clauses: %s', (text, places) => {
  expect(placesOf(text).events[0]).toEqual(places);
});

test('a figure is of the places of its subject, also where that stands before', () => {
  const { figures } = placesOf(
    '衡阳市有企业300家，用电增长5%。用地5亩的厂房投产。衡阳市与岳阳市各占2席。',
  );
  expect(figures).toEqual([['衡阳市'], ['衡阳市'], [], ['衡阳市', '岳阳市']]);
});

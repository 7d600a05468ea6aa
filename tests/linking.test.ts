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

/** The names of the places of each figure, in order. */
const figuresOf = (text: string): string[][] => placesOf(text).figures;

test.each([
  ['a carried subject', '衡阳市有企业300家，用电增长5%。用地5亩的厂房投产。', [['衡阳市'], ['衡阳市'], []]],
  ['both of two', '衡阳市与岳阳市各占2席。', [['衡阳市', '岳阳市']]],
  ['each its own', '衡阳市、岳阳市产值分别排名全省第3位和第8位。', [['衡阳市'], ['岳阳市']]],
  ['not what it is compared with', '柳河水泥厂产值增长5%，比衡阳市高2个百分点。', [[], []]],
  ['both ends', '衡阳市至岳阳市旅行时间缩短到20分钟。', [['衡阳市', '岳阳市']]],
  ['a road has a place’s name', '长沙路大桥全长3公里。后来长沙市有商铺900家。', [[], ['长沙市']]],
])('a figure is of the places of its subject: %s', (_, text, places) => {
  expect(figuresOf(text)).toEqual(places);
});

test('全市 is the city that the article is about, if it is about one', () => {
  const told = '衡阳市召开会议，衡阳市各县参加。全市有工厂12家，全市场有摊位90个。';
  expect(figuresOf(told)).toEqual([['衡阳市'], []]);
  expect(figuresOf('衡阳市、岳阳市召开会议。衡阳市与岳阳市签约。全市有工厂12家。')).toEqual([[]]);
  expect(figuresOf('全州县有工厂12家。')).toEqual([['全州县']]);
});

test('全市 under a heading that names a city is that one', () => {
  const page =
    '两市纪实\n\n衡阳市的工业\n\n衡阳市开会。全市有工厂12家。\n\n岳阳市的工业\n\n岳阳市开会。全市有工厂15家。';
  expect(figuresOf(page)).toEqual([['衡阳市'], ['岳阳市']]);
});

/** The name of the project of each figure, in order. */
function projectsOf(text: string): (string | null)[] {
  const { figures, projects } = extract(annotate(bareDocument('made-up', text, '2023-09-15')));
  return figures.map(({ project_id: id }) => projects.find((project) => project.id === id)?.name ?? null);
}

test.each([
  ['its subject, carried on', '柳河大桥开工，全长3公里。总投资9亿元。', ['柳河大桥', '柳河大桥']],
  ['its own words', '衡阳市柳河大桥建设里程3公里，衡阳市柳河大桥开工。', ['衡阳市柳河大桥']],
  ['no example', '柳河大桥等12个项目开工。', [null]],
])('a figure is of the project that is %s', (_, text, names) => {
  expect(projectsOf(text)).toEqual(names);
});

/** The start, completion and target dates of each project, in order. */
const datesOf = (text: string): (string | null)[][] =>
  extract(annotate(bareDocument('made-up', text, '2023-09-15'))).projects.map((row) => [
    row.start_date,
    row.completion_date,
    row.target_date,
  ]);

test.each([
  [
    'a deed of a later clause',
    '柳河大桥开工，总投资5亿元，计划2026年底前建成投用。',
    [[null, null, '../2026-12-31']],
  ],
  [
    'a deed of several, and one that is carried on',
    '2023年3月5日，柳河大桥、青山隧道开工建设。计划2026年底前全部建成。',
    [
      ['2023-03-05', null, '../2026-12-31'],
      ['2023-03-05', null, '../2026-12-31'],
    ],
  ],
  ['no part of it', '柳河大桥正在建设。2023年6月，柳河大桥主塔封顶。', [[null, null, null]]],
  ['no year in which it goes on', '2023年，加快建设柳河大桥。', [[null, null, null]]],
  [
    'a phase its own',
    '柳河水库正在建设。2022年6月，柳河水库一期建成。',
    [
      [null, null, null],
      [null, '2022-06', null],
    ],
  ],
])('a project has the dates of its own events: %s', (_, text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

test('a date of a project has the words of its event as evidence', () => {
  const text = '柳河大桥开工，总投资5亿元，计划2026年底前建成投用。';
  const { projects, evidence } = extract(annotate(bareDocument('made-up', text, '2023-09-15')));
  const words = evidence.filter(
    ({ record_id, field }) => record_id === projects[0]?.id && field === 'target_date',
  );
  expect(words.map(({ exact }) => exact)).toEqual(['2026年底前']);
});

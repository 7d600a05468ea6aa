import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { articleOf } from '../pipeline/extraction/article.ts';
import { extractEntities } from '../pipeline/extraction/entities/entities.ts';
import { extractRelations } from '../pipeline/extraction/entities/relations.ts';
import { extractStatements } from '../pipeline/extraction/entities/statements.ts';
import { extractProjects } from '../pipeline/extraction/projects/projects.ts';
import { toolsFor } from '../pipeline/extraction/tools.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** Entities, the relations between them, and what they say. */

function read(text: string) {
  const article = articleOf(annotate(bareDocument('a', text, '2023-06-30')));
  const tools = toolsFor(article);
  const entities = extractEntities(article);
  const projects = extractProjects(article, tools, entities);
  const relations = extractRelations(article, tools, entities, projects);
  const names = new Map([...entities.rows, ...projects.rows].map(({ id, name }) => [id, name]));
  return {
    entities: entities.rows,
    relations: relations.map((row) => [names.get(row.subject_id), row.predicate, names.get(row.object_id)]),
    statements: extractStatements(article, tools, entities),
  };
}

const named = (text: string, type: string) =>
  read(text)
    .entities.filter((row) => row.type === type)
    .map(({ name, code }) => (code === null ? name : `${name} ${code}`));

describe('places', () => {
  test.each([
    ['长沙市民来到雨花区。', ['长沙市 430100', '雨花区 430111']],
    ['南京市鼓楼区举办活动。', ['南京市 320100', '鼓楼区 320106']],
    [
      '株洲市渌口区、醴陵和长株潭都市圈。',
      ['株洲市 430200', '渌口区 430212', '醴陵市 430281', '长株潭都市圈'],
    ],
    ['恩平市大田镇党委书记到会。', ['恩平市 440785', '恩平市大田镇']],
    ['吉林的冬天很冷。', ['吉林省 220000']],
  ])('%s', (text, places) => {
    expect(named(text, 'place')).toEqual(places);
  });

  test.each(['阿里巴巴宣布涨价。', '国家长治久安。', '湘江西岸风光。', '中山大学开学。', '资源十分丰富。'])(
    '%s has none',
    (text) => {
      expect(named(text, 'place')).toEqual([]);
    },
  );
});

describe('organisations', () => {
  test.each([
    ['资料报送至株洲石峰区市场监管局。', ['株洲石峰区市场监管局']],
    ['国家发改委批复了方案。', ['国家发展和改革委员会']],
    ['在湖南省，省委、省政府作出部署。', ['湖南省委', '湖南省人民政府']],
    ['奋力开创新局，完善大格局。', []],
    ['患者拿着医院的处方，上市公司很多。', []],
  ])('%s', (text, organisations) => {
    expect(named(text, 'organisation')).toEqual(organisations);
  });
});

describe('people', () => {
  test('are found by their posts, and by name afterwards', () => {
    const { entities } = read('长沙市委书记王小明出席。王小明指出，要加快建设。');
    expect(entities.find(({ type }) => type === 'person')).toMatchObject({ name: '王小明', mentions: 2 });
  });

  test('in an anecdote are not published', () => {
    expect(named('长沙李先生和刘大民老人在窗口办好了证件，村民张三丰很高兴。', 'person')).toEqual([]);
  });
});

test('a document keeps its fullest title', () => {
  const { entities } = read(
    '会议通过《长株潭三年行动计划（2023—2025年）》（以下简称《行动计划》）。《行动计划》提出，到2025年全面建成。',
  );
  expect(entities.filter(({ type }) => type === 'document')).toMatchObject([
    { name: '长株潭三年行动计划（2023—2025年）', mentions: 3 },
  ]);
});

describe('relations', () => {
  test.each([
    ['株洲市委书记王小明调研。', ['王小明', 'post', '株洲市委']],
    [
      '国家发展改革委正式批复《长株潭都市圈发展规划》。',
      ['国家发展和改革委员会', 'approved', '长株潭都市圈发展规划'],
    ],
    ['湖南省人民政府印发《湖南省发展计划》。', ['湖南省人民政府', 'issued', '湖南省发展计划']],
    [
      '国家先进材料创新中心，由甲乙集团、丙丁股份等12家单位组建而成。',
      ['甲乙集团', 'founder_of', '国家先进材料创新中心'],
    ],
    ['启动株洲至醴陵城际铁路建设。', ['株洲至醴陵城际铁路', 'connects', '醴陵市']],
  ])('%s', (text, relation) => {
    expect(read(text).relations).toContainEqual(relation);
  });
});

describe('statements', () => {
  test('speech and paraphrase are kept apart', () => {
    const { statements } = read(
      '株洲市市长王小明表示，今年将建成三座大桥，方便群众出行。市交通局相关负责人说：“这座桥建成后，过江只要五分钟时间。”',
    );
    expect(statements).toMatchObject([
      { speaker: '王小明', post: '株洲市市长', kind: 'reported', text: '今年将建成三座大桥，方便群众出行。' },
      {
        speaker: '市交通局相关负责人',
        post: null,
        kind: 'direct',
        text: '这座桥建成后，过江只要五分钟时间。',
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { namesIn, projectsIn } from './example-projects.ts';

/** Projects in lists, plans and reports on work: what labels, numbers and lines say of the names below them. */

const stagesIn = (text: string) => projectsIn(text).rows.map(({ name, status }) => `${name} ${status}`);

describe('the label of a list', () => {
  test.each([
    ['续建项目（2个）：云柳大桥、青木水厂。', ['云柳大桥 under_construction', '青木水厂 under_construction']],
    ['新建项目：云柳大桥、青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    ['新建类项目主要有云柳大桥、青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    ['前期项目：云柳大桥、青木水厂。', ['云柳大桥 preliminary_study', '青木水厂 preliminary_study']],
    ['计划竣工项目：云柳大桥、青木水厂。', ['云柳大桥 under_construction', '青木水厂 under_construction']],
    ['竣工项目：云柳大桥、青木公园提升工程。', ['云柳大桥 completed', '青木公园提升工程 completed']],
    ['新建项目：1.云柳大桥。全长3公里。2.青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    // what is said of one counts for more than its label
    ['新建项目：1.云柳大桥。2.青木水厂，已开工建设。', ['云柳大桥 planned', '青木水厂 under_construction']],
    ['新建项目进展顺利，云柳大桥连接青木水厂。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('a line that is only a label is of the lines below it, until another heading', () => {
    expect(
      stagesIn('清单\n（一）续建项目\n1.云柳大桥\n全长3公里。\n2.青木水厂\n（二）保障措施\n1.石川大桥'),
    ).toEqual(['云柳大桥 under_construction', '青木水厂 under_construction']);
    expect(stagesIn('清单\n竣工项目名单\n云柳大桥\n青木水厂')).toEqual([
      '云柳大桥 completed',
      '青木水厂 completed',
    ]);
  });
});

test('the number of a line is no part of a name', () => {
  expect(namesIn('2.青木河综合治理工程开工建设。')).toEqual(['青木河综合治理工程']);
  expect(namesIn('1.云柳大桥开工建设；2.青木水厂开工建设。')).toEqual(['云柳大桥', '青木水厂']);
});

test('each of those that are begun at once', () => {
  const text = '此次集中开工项目共20个，其中云柳电池项目总投资60亿元；青木新材料项目总投资20亿元。';
  expect(stagesIn(text)).toEqual(['云柳电池项目 under_construction', '青木新材料项目 under_construction']);
  expect(namesIn('此次集中开工项目共20个。云柳大桥全长2公里。')).toEqual([]);
});

describe('reports on work', () => {
  test.each([
    ['云柳供水一体化项目已完成管网铺设120公里。', ['云柳供水一体化项目 under_construction']],
    ['云柳湿地公园已完成栈道铺设3公里。', ['云柳湿地公园 under_construction']],
    ['云柳公园提质改造正在有序进行。', ['云柳公园提质改造 under_construction']],
    ['云柳公园改造提升正在加紧进行。', ['云柳公园改造提升 under_construction']],
    ['云柳小学正在办理用地手续。', ['云柳小学 preliminary_study']],
    ['云柳小学正在办理入学手续。', []],
    ['云柳三桥累计完成投资2亿元。', ['云柳三桥 under_construction']],
    ['实施了云柳产业园、青木软件园等工程。', ['云柳产业园 completed', '青木软件园 completed']],
    ['湘潭市档案馆新馆已封顶。', ['湘潭市档案馆新馆 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

import { describe, expect, test } from 'vitest';
import { namesIn, projectsIn } from './example-projects.ts';

/** What looks like the name of a project and is none, beside names that are built alike. */

const stagesIn = (text: string) => projectsIn(text).rows.map(({ name, status }) => `${name} ${status}`);

describe('words that say what a thing is like, for whom it is or how many there are', () => {
  test.each([
    ['宜春打通了外贸通道。', []],
    ['宜春跨江通道开工建设。', ['宜春跨江通道']],
    ['中国铁路开通新线。', []],
    ['昌九铁路开通运营。', ['昌九铁路']],
    ['建设世界一流综合大港。', []],
    ['规划建设6台百万千瓦级核电机组。', []],
    ['启动了第二轮试点。', []],
    ['不少老年公寓建成投用。', []],
    ['昌九铁路是江西对接海西经济区的项目。', []],
    ['建设信息平台。', []],
    ['建设智慧农业物流云平台。', ['智慧农业物流云平台']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('where a name begins and ends', () => {
  test.each([
    // a day, and what parts a thing from what it is
    ['第一天宜春地铁7号线开通运营。', ['宜春地铁7号线']],
    ['昌九铁路控制性工程――赣江公铁大桥全面动工。', ['昌九铁路控制性工程', '赣江公铁大桥']],
    ['完善鄱阳湖大桥南岸的路网。', []],
    ['党工委十分重视月池校区建设。', ['月池校区']],
    ['配合宜春物流园建设，修路三条。', ['宜春物流园']],
    ['宜春配合饲料项目开工建设。', ['宜春配合饲料项目']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('words that say how far works are', () => {
  expect(stagesIn('洪屏水电站今天成功截流。')).toEqual(['洪屏水电站 under_construction']);
  expect(stagesIn('宜春供水工程启动有水调试。')).toEqual(['宜春供水工程 under_construction']);
  expect(stagesIn('洪屏核电站已安全运行15年。')).toEqual(['洪屏核电站 operating']);
  expect(stagesIn('青柳至云和公路正在立项报批。')).toEqual(['青柳至云和公路 preliminary_study']);
  expect(stagesIn('宜春污水截流工程开工建设。')).toEqual(['宜春污水截流工程 under_construction']);
});

describe('what a thing is, right before its name', () => {
  test.each([
    ['江西首条沙漠高速公路昌宜高速正式通车。', ['昌宜高速']],
    ['江西首个支线机场宜春明月山机场建成通航。', ['宜春明月山机场']],
    // the place is of the name, and no other thing
    ['江西首条地铁环线十一号线开通运营。', ['十一号线']],
    ['14公里道路工程开工建设。', []],
    ['宜春机场高速正式通车。', ['宜春机场高速']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('works by what they are done to', () => {
  test.each([
    ['总投资1.3亿元的中医院迁建工程，完成主体建设。', ['中医院迁建工程 under_construction']],
    ['总投资4000万元的2.6公里锦江控导工程已竣工。', ['锦江控导工程 completed']],
    [
      '县看守所迁建、市殡仪馆迁建加快推进。',
      ['县看守所迁建 under_construction', '市殡仪馆迁建 under_construction'],
    ],
    ['加快推进学校迁建工程。', []],
    ['园区东扩项目、北延项目开工建设。', ['园区东扩项目 under_construction', '北延项目 under_construction']],
    ['新建项目开工建设。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

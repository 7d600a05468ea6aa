import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

const outlooks = outlooksFrom('2022-03-01');

describe('what is told is no aim', () => {
  test.each([
    // 可比 is no 可
    [
      '据初步核算，攸县实现生产总值420亿元，按可比价格计算，比上年增长5%。',
      ['420亿元 actual -', '5% actual -'],
    ],
    ['面对复苏弱于预期的形势，攸县完成生产总值100亿元。', ['100亿元 actual -']],
    ['攸县完成投资7亿元，占年度计划15亿元的46%。', ['7亿元 actual -', '15亿元 target -', '46% actual -']],
    [
      '攸县签约项目40个，计划总投资90亿元，开工率60%，其中12个项目已投产。',
      ['40个 actual -', '90亿元 target -', '60% actual -', '12个 actual -'],
    ],
    ['博览会将迎来30国来宾，超过2100家参展商已注册报名。', ['超过2100家 actual -']],
    ['甲线会维持2024年通车目标。另外乙线，则完成48%工程，将于2025年通车。', ['48% actual -']],
    ['2021年的改造计划2万个小区已提前完成。', ['2万个 actual 2021']],
    ['大桥比预计时间提前了40天竣工。', ['40天 actual -']],
    ['各县的年初计划资金都已100%到位。', ['100% actual -']],
    ['甲馆将于2023年底建成。工程主体高4层。', ['4层 actual -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expect.arrayContaining(expected)));
});

describe('what introduces a list of aims', () => {
  test.each([
    [
      '今年，攸县将办好事关群众切身利益的“十件实事”\n1.实施96条道路建设。其中，建成50条。',
      ['96条 target 2022', '50条 target 2022'],
    ],
    [
      '县长向大会报告工作，对2022年的工作计划进行了重点部署。\n开工建设3个森林公园，新增43家企业。',
      ['3个 target -', '43家 target -'],
    ],
    ['县长对2021年的工作计划进行了回顾。\n新增43家企业。', ['43家 actual -']],
    ['首期6万平方米计划于2023年建成。', ['6万平方米 target -']],
    ['首期6万平方米按计划于2021年建成。', ['6万平方米 actual -']],
    // of each sort so many, and what they cost
    ['签约项目8个，计划投资4亿元，前期项目20个。', ['8个 actual -', '4亿元 target -', '20个 actual -']],
    ['将实施续建项目13个，计划投资9亿元，新建项目29个。', ['29个 target -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expect.arrayContaining(expected)));
});

describe('what is aimed at or expected is so to the end', () => {
  test.each([
    ['签约项目40个，计划总投资90亿元，新建厂房5万平方米。', ['5万平方米 target -']],
    [
      '攸县提出2022年接待游客110万人次，同比增长10%；总收入60亿元，同比增长13%的工作目标。',
      ['110万人次 target 2022', '10% target 2022', '60亿元 target 2022', '13% target 2022'],
    ],
    ['计划完成绿化20万平方米，修建道路12公里；公建配套8万平方米。', ['8万平方米 target -']],
    [
      '到2025年，攸县低收入户将稳定增收，确保12个村达标。返贫率低于3%，有2项以上特色产业。',
      ['低于3% target 2025', '2项以上 target 2025'],
    ],
    [
      '今年预计新建机场5个。新增公路约5万公里，其中高速公路超过3000公里。',
      ['约5万公里 forecast 2022', '超过3000公里 forecast 2022'],
    ],
    ['甲馆计划藏书20万册，其中小说5万册。', ['20万册 target -', '5万册 target -']],
    ['预计2021年旅客达64万人次，与上年同期相比增长5%。', ['64万人次 forecast 2021', '5% forecast 2021']],
    ['2700辆公交车年内将报废更新。', ['2700辆 target -']],
    ['未来五年，村民收入将翻番。', ['翻番 target -']],
    ['失业率为4.2%，低于4.5%的预期控制目标。', ['4.2% actual -', '4.5% target -']],
    ['2017年以来，全市新建公路30公里，还将投入2亿元。', ['30公里 actual 2017/..', '2亿元 target -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expect.arrayContaining(expected)));
});

test('what goes on behind a plan tells how far it is', () => {
  expect(outlooks('计划改造小区86个，目前已开工79个；更新管道75公里。')).toContain('75公里 actual -');
  expect(
    outlooks('2021年实事计划总投资80亿元，上半年实际完成投资48亿元，占计划的60%。其中，省级财政38亿元。'),
  ).toContain('38亿元 actual 2021-01/2021-06');
});

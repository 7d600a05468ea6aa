import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';
import { events } from '../example-timelines.ts';

/** Works that are asked for, not decided on, halted or only on paper. */

describe('what is asked for is proposed, and what is not decided on has no status', () => {
  test.each([
    ['报告建议对柳河大桥进行改造。', ['柳河大桥 proposed']],
    ['代表们呼吁尽快对青溪水库进行除险加固。', ['青溪水库 proposed']],
    ['云川市将对柳河大桥进行改造。', ['柳河大桥 planned']],
    ['柳河县对柳河大桥进行改造。', ['柳河大桥 under_construction']],
    ['专家讨论了云川地铁2号线是否建设、何时建设。', []],
    ['柳河水库是否建设，将由专家论证后决定。', []],
    ['部门论证是否新建青溪机场。', []],
    ['青溪大桥建设是否顺利，取决于资金。', ['青溪大桥 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('works that have stopped and go on, or are to be used', () => {
  test.each([
    ['青溪医院停工后复工。', ['青溪医院 under_construction']],
    ['青溪医院项目停工两年后复工。', ['青溪医院项目 under_construction']],
    ['青溪大桥停工半年，于2022年5月复工。', ['青溪大桥 under_construction']],
    ['青溪医院停工，至今未复工。', []],
    ['云川市第二中学是准备投入使用的学校。', ['云川市第二中学 planned']],
    ['云川剧院做好准备，正式启用。', ['云川剧院 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('years since works have stopped are not counted from today', () => {
    expect(events('青溪医院停工两年后复工。')).toEqual([]);
    expect(events('两年后，青溪医院开业。')).toHaveLength(1);
  });
});

describe('a contract or a plan that is done, and what stands already', () => {
  test.each([
    ['青溪污水处理厂项目协议签署。', ['青溪污水处理厂项目 planned']],
    ['白岩产业园项目合作协议正式签署。', ['白岩产业园项目 planned']],
    ['云川大学与白岩医院合作协议签署。', []],
    ['柳河职院与青溪卫校签约，开展合作办学。', []],
    ['柳河医院新院区签约。', ['柳河医院新院区 planned']],
    ['青溪湿地公园方案编制完成。', ['青溪湿地公园 preliminary_study']],
    ['云川博物馆设计方案已完成。', ['云川博物馆 preliminary_study']],
    ['云川博物馆已完成。', ['云川博物馆 completed']],
    ['建成桥梁2座：柳河大桥、青溪大桥。', ['柳河大桥 completed', '青溪大桥 completed']],
    [
      '2022年重点任务：建成学校1所。新建医院2座：青溪医院、白岩医院。',
      ['青溪医院 planned', '白岩医院 planned'],
    ],
    ['今年将建成桥梁2座：柳河大桥、青溪大桥。', ['柳河大桥 planned', '青溪大桥 planned']],
    [
      '云柳铁路设站3座，既有车站有青溪站、柳河站，新建白岩站。',
      ['青溪站 operating', '柳河站 operating', '白岩站 planned'],
    ],
    ['既有车站：青溪站、柳河站。', ['青溪站 operating', '柳河站 operating']],
    ['云川站既有车站改造工程开工。', ['云川站既有车站改造工程 under_construction']],
    ['青溪家园1至3号楼、5号楼一期主体封顶。', []],
    ['青溪安居房一期1至3号楼主体封顶。', ['青溪安居房一期 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('buildings by their numbers are no days', () => {
    expect(events('青溪中学1至3号教学楼封顶。')).toEqual([]);
    expect(events('5月3号教育部发文。')).toHaveLength(1);
    expect(events('9月1号教学楼正式启用。')).toEqual(['opening 教学楼正式启用']);
  });
});

test('works that have stopped and go on are under way, and those that have not are not', () => {
  expect(stagesIn('青溪中学项目停工两年，目前已恢复施工。')).toEqual(['青溪中学项目 under_construction']);
  expect(stagesIn('青溪中学项目停工两年，至今未恢复施工。')).toEqual([]);
});

describe('what is finished is opened in the next clause', () => {
  test.each([
    ['青溪大桥建成，正式通车。', ['青溪大桥 operating']],
    ['青溪大桥检测完成，正式通车。', ['青溪大桥 operating']],
    ['青溪大桥工程完工，6月1日正式通车。', ['青溪大桥工程 operating']],
    ['青溪水厂通过验收，投入运行。', ['青溪水厂 operating']],
    ['青柳高速完成交工验收，正式进入试运营。', ['青柳高速 operating']],
    ['青溪大桥竣工，计划6月1日正式通车。', ['青溪大桥 completed']],
    ['青溪大桥竣工，即将通车。', ['青溪大桥 completed']],
    ['青溪机场改扩建工程已完成总量的七成。', ['青溪机场改扩建工程 under_construction']],
    ['青溪大桥竣工，通车后两地只要十分钟。', ['青溪大桥 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is done is no work on the thing that is named', () => {
  test.each([
    ['青溪港扶持政策落地。', []],
    ['青溪大桥桥名征集启动。', []],
    ['青溪高铁站站名征集活动正式启动。', []],
    ['青柳高铁正式启动建设。', ['青柳高铁 under_construction']],
    ['推动青溪石化、柳河炼化等企业技术改造。', []],
    ['青溪水泥厂、柳河化肥厂等企业建成投产。', ['青溪水泥厂 operating', '柳河化肥厂 operating']],
    ['青溪物流园等企业园区加快建设。', ['青溪物流园 under_construction']],
    ['青柳铁路通过安全检查启动试运行。', ['青柳铁路 under_construction']],
    ['青柳铁路静态检查完成，进入联调联试。', ['青柳铁路 completed']],
    ['青溪大桥安全检查完成。', []],
    ['推进青溪石化技改。', ['青溪石化技改 under_construction']],
    ['全市完成超低排放改造，完成燃煤锅炉清洁能源改造。', []],
    ['完成青溪路雨污分流改造。', ['青溪路雨污分流改造 completed']],
    ['启运港退税政策落地。', []],
    ['青溪启运港开港。', ['青溪启运港 operating']],
    [
      '重点推进云木新高铁、青柳高铁至白岩段建设。',
      ['云木新高铁 under_construction', '青柳高铁至白岩段 under_construction'],
    ],
    ['青溪物流园入选国家示范物流园区。', []],
    ['青溪工业区标准厂房二期竣工。', ['青溪工业区标准厂房二期 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('zones and funds are set up by who approves them', () => {
  test.each([
    ['青溪产业基金正式设立，规模10亿元。', ['青溪产业基金 operating']],
    ['青溪省级旅游度假区创建成功。', ['青溪省级旅游度假区 operating']],
    ['建议青溪保税区设立。', ['青溪保税区 proposed']],
    ['研究青溪保税区设立。', ['青溪保税区 preliminary_study']],
    ['青溪大桥设立施工便道，预计6月合龙。', ['青溪大桥 under_construction']],
    ['拟设立青溪产业基金。', ['青溪产业基金 planned']],
    ['青溪保税区设立保税仓库3座。', []],
    ['青溪医院设立发热门诊。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what stood still for a time goes on, and 一度 is part of neither name', () => {
  test.each([
    [
      '青溪文化中心项目一度停工，今年3月复工，目前已完成70%。',
      '青溪文化中心项目 under_construction',
      'other 青溪文化中心项目复工',
    ],
    ['青溪大桥一度暂停施工，今年3月恢复建设。', '青溪大桥 under_construction', 'other 青溪大桥恢复建设'],
    // near miss: the name of a resort
    ['青溪第一度假区去年5月开业。', '青溪第一度假区 operating', 'opening 青溪第一度假区开业'],
  ])('%s', (text, stage, event) => {
    expect(stagesIn(text)).toEqual([stage]);
    expect(events(text)).toEqual([event]);
  });
});

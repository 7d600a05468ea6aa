import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** Programmes that run, places that build, lines by a letter, and what is named in full. */

describe('a programme runs where others take part in it or where it tells what it does', () => {
  test.each([
    ['在“雏鹰计划”的支持下，3万名孩子重返校园。', ['“雏鹰计划” operating']],
    ['“暖冬行动”发起于2003年。', ['“暖冬行动” operating']],
    ['12个课题被列入国家“银帆计划”。', ['“银帆计划” operating']],
    ['国家“512”计划实施以来，高技术研究取得成果。', ['国家“512”计划 operating']],
    ['参加“手牵手”长期帮扶计划的教师有2600名。', ['“手牵手”长期帮扶计划 operating']],
    ['“暖流计划”已资助贫困学生2万名。', ['“暖流计划” operating']],
    ['“亮眼行动”为12万名学生筛查视力。', ['“亮眼行动” operating']],
    ['该县实施“六五造林增收计划”。', ['“六五造林增收计划” operating']],
    ['“水稻节水栽培”课题通过省级鉴定。', ['“水稻节水栽培”课题 completed']],
    ['红壤改良项目也已在6个乡镇铺开。', ['红壤改良项目 under_construction']],
    // near misses: it is to do so, it is one of many or an institution, a prize is no stage
    ['“暖流计划”明年将资助贫困学生2万名。', []],
    ['某厂的新产品被列为国家“银帆计划”项目。', []],
    ['“便民中心”为2600个单位提供服务。', []],
    ['“高原夏菜保鲜”项目获省科技进步奖。', []],
    ['“云谷”计划启动二期建设。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a place that builds is not what is built', () => {
  test.each([
    ['江北新城先后建成滨湖、龙泉两个公园。', ['滨湖公园 completed', '龙泉公园 completed']],
    ['白水物流园区开工建设了冷链中心。', []],
    ['青云化纤厂引进设备建成的丝束提升了品质。', []],
    ['西山大学进入重点建设行列。', []],
    ['江北新城全面建成。', ['江北新城 completed']],
    ['白鹭公园建成开放。', ['白鹭公园 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names in full', () => {
  test.each([
    // lines of a network
    [
      '市域铁路云柳S3线和轨道交通甲线北延伸段开工。',
      ['市域铁路云柳S3线 under_construction', '轨道交通甲线北延伸段 under_construction'],
    ],
    ['轨道交通乙线开通运营。', ['轨道交通乙线 operating']],
    ['地铁S1线开工。', ['地铁S1线 under_construction']],
    ['省道云柳S4线改造完工。', []],
    // ends and kinds that are shared
    [
      '青河至柳湾、云霞高速铁路开工。',
      ['青河至柳湾高速铁路 under_construction', '云霞高速铁路 under_construction'],
    ],
    ['青河北、柳湾东两个车站同步开通。', ['青河北站 operating', '柳湾东站 operating']],
    [
      '红岩、白沙两座水电站和龙口泵站投产。',
      ['红岩水电站 operating', '白沙水电站 operating', '龙口泵站 operating'],
    ],
    ['青河体育馆、图书馆、电视塔等一批建筑相继落成。', ['青河体育馆 completed', '青河图书馆 completed']],
    // buildings and works behind a name
    ['植物园温室展馆开工。', ['植物园温室展馆 under_construction']],
    ['青河西枢纽站房开工。', ['青河西枢纽站房 under_construction']],
    ['县医院门诊楼投入使用。', ['县医院门诊楼 operating']],
    [
      '开工228国道青河段改建、云山湾机场等18个项目。',
      ['228国道青河段改建 under_construction', '云山湾机场 under_construction'],
    ],
    ['青河电厂三期2台100万千瓦机组投产。', ['青河电厂三期 operating']],
    ['中外合资青云浮法玻璃厂破土动工。', ['青云浮法玻璃厂 under_construction']],
    ['实施“小巨龙”培育行动。', ['“小巨龙”培育行动 operating']],
    ['开工建设恒云光伏组件生产线。', ['恒云光伏组件生产线 under_construction']],
    ['开工建设总装生产线。', []],
    // one project by two names; of which plan a project is, is no name
    ['赛云储能电池等2个项目签约。赛云储能电池项目用地280亩。', ['赛云储能电池 planned']],
    ['该厂是国家“八五”重点建设项目。', []],
    // plans and contracts
    ['青云装备基地项目已签约落户。', ['青云装备基地项目 planned']],
    ['今年准备办5件实事：兴建柳河大桥，扩建青云中学。', ['柳河大桥 planned', '青云中学 planned']],
    ['青云储能项目总投资30亿元，主要建设电芯及系统集成生产线，预计2026年投产。', ['青云储能项目 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

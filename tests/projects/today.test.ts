import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** How reports of today say how far a project is, and what they name. */

const day = '2024-10-20';

describe('what a past day or year stands before 后 has been so since', () => {
  test.each([
    ['青木产业园2019年投产后，年产值达到3亿元。', ['青木产业园 operating']],
    ['云和科技馆8月15日启用后，排队时间缩短了一半。', ['云和科技馆 operating']],
    ['云和科技馆2026年6月启用后，接待能力将提高到900人。', []],
    ['云和大桥通车后，车程由40分钟缩短到12分钟。', []],
    // what was begun goes on to be told of
    ['2018年，青木大桥动工，总投资9亿元，2021年底通车。', ['青木大桥 operating']],
    ['2023年，青木产业园动工，总投资9亿元，2026年底投产后，利税可翻番。', ['青木产业园 under_construction']],
    ['青木产业园动工，配套的柳湾路2021年底通车。', ['青木产业园 under_construction', '柳湾路 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text, day)).toEqual(stages);
  });
});

describe('what it yields, what is added to it and who founds it tell that it is there', () => {
  test.each([
    ['青柳农机城一期2016年建成，入驻商户80户。', ['青柳农机城一期 operating']],
    ['云和薯渣饲料项目9月建成，当年生产饲料3万吨。', ['云和薯渣饲料项目 operating']],
    ['云和薯渣饲料项目9月建成，年产能可达3万吨。', ['云和薯渣饲料项目 completed']],
    ['云岭县东坡光伏基地去年新增装机20万千瓦。', ['云岭县东坡光伏基地 operating']],
    ['东坡风电场今年将新增并网20万千瓦。', []],
    ['柳坪水厂供水能力从2万吨增至6万吨。', ['柳坪水厂 operating']],
    ['柳坪水厂供水能力将从2万吨增至6万吨。', []],
    ['云和渔业与柳湾学院共建海藻育种联合实验室。', ['海藻育种联合实验室 operating']],
    ['双方将共建海藻育种联合实验室。', ['海藻育种联合实验室 planned']],
    ['云和渔业与柳湾学院共建青柳智慧物流产业园。', ['青柳智慧物流产业园 under_construction']],
    ['园区布局了先进材料实验室。', ['先进材料实验室 operating']],
    ['云和科技馆已启用。', ['云和科技馆 operating']],
    ['云和科技馆已启用新系统。', []],
    ['云和产业园土地平整完成。', ['云和产业园 under_construction']],
    ['云和产业园满负荷运转。', ['云和产业园 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text, day)).toEqual(stages);
  });
});

describe('what is still to come', () => {
  test.each([
    ['青柳人才公寓二期明年6月交付。', ['青柳人才公寓二期 under_construction']],
    ['青柳人才公寓二期明年6月投入使用。', ['青柳人才公寓二期 planned']],
    // one of those that were begun together
    [
      '青柳10个项目集中开工\n江东新区第二小学，用地60亩，2025年9月投入使用。',
      ['江东新区第二小学 under_construction'],
    ],
    ['青柳建设综述\n江东新区第二小学，用地60亩，2025年9月投入使用。', ['江东新区第二小学 planned']],
    ['青柳10个项目集中开工\n谷川零部件生产基地。总投资9亿元。', ['谷川零部件生产基地 under_construction']],
    // one of those that were signed for
    ['青柳招商大会签约20个项目\n云和装备投资9亿元，实施玉米收割机扩产项目。', ['玉米收割机扩产项目 planned']],
    ['青柳工业综述\n云和装备投资9亿元，实施玉米收割机扩产项目。', ['玉米收割机扩产项目 under_construction']],
    ['青柳招商大会签约20个项目\n正在建设的柳湾产业园占地300亩。', ['柳湾产业园 under_construction']],
    ['两家企业合资的竹纤维餐具项目总投资12亿元，规划用地200亩。', ['竹纤维餐具项目 planned']],
    // a line that is lengthened
    ['计划由地铁集团将地铁3号线向东延伸6公里。', ['地铁3号线东延 planned']],
    ['去年把地铁3号线向东延伸了6公里。', ['地铁3号线东延 completed']],
    ['云和大道向东延伸至海边。', []],
    // all of it by its length, and a length of such roads
    ['青柳高速120公里全线建成。', ['青柳高速 completed']],
    ['新建县乡公路120公里。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text, day)).toEqual(stages);
  });
});

describe('names', () => {
  test.each([
    ['其花生壳活性炭项目5月建成。', ['花生壳活性炭项目']],
    ['县里投资3000万元建柳坪污水处理厂。', ['柳坪污水处理厂']],
    ['福建柳坪污水处理厂投用。', ['福建柳坪污水处理厂']],
    ['江南茶油公司投资18亿元的茶粕洗涤剂项目动工。', ['江南茶油公司茶粕洗涤剂项目']],
    ['一家公司投资18亿元的茶粕洗涤剂项目投产。', ['茶粕洗涤剂项目']],
    [
      '江南茶油公司投资18亿元的茶粕洗涤剂项目动工，一期年产2万吨生产线投产；二期主体完工。',
      ['江南茶油公司茶粕洗涤剂项目', '一期年产2万吨生产线', '江南茶油公司茶粕洗涤剂项目二期'],
    ],
    ['市财政设立20亿元的中药成果转化基金。', ['中药成果转化基金']],
    ['省财政设立20亿元规模的渔船贷款风险补偿资金。', ['渔船贷款风险补偿资金']],
    ['下达生态补偿资金3000万元。', []],
    ['青柳明年将开行对蒙绒毛班列。', ['对蒙绒毛班列']],
    ['乌海风电轴承基地今年3月动工。', ['乌海风电轴承基地']],
    ['打造风电装备基地。', []],
    ['五里镇：货车“挤”进冷库。', []],
    ['青柳“云”上物流园开工。', ['青柳“云”上物流园']],
    ['集团与柳湾师范学校合办护理学院，招生600人；占地30亩的云和养老院前年竣工。', ['护理学院', '云和养老院']],
    ['云川柳湖光电科学园开园。', ['云川柳湖光电科学园']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what a name says of its category', () => {
  test.each([
    ['云台国家矿山公园开园。', ['云台国家矿山公园 culture_tourism']],
    ['云台国家地质公园开园。', ['云台国家地质公园 ecology']],
    ['玉米收割机扩产项目开工。', ['玉米收割机扩产项目 factory']],
    ['青柳铁路扩能项目开工。', ['青柳铁路扩能项目 railway']],
    ['柳坪到发场电气化改造工程开工。', ['柳坪到发场电气化改造工程 rail_facility']],
    ['开行青柳至莫斯科中欧班列。', ['青柳至莫斯科中欧班列 public_transport']],
    ['新材料检测共享中心投用。', ['新材料检测共享中心 public_service']],
    ['云川产业港开工。', ['云川产业港 industrial_park']],
    ['城区超充站投用。', ['城区超充站 energy']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

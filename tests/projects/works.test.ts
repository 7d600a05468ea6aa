import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, projectsIn, stagesIn } from '../example-projects.ts';

/** Works that are told of through a part of them, their machines or those who build them. */

describe('what is reached on a part of a work', () => {
  test.each([
    ['锦江大桥南岸主塔封顶。', ['锦江大桥 under_construction']],
    ['锦江大桥首片钢箱梁成功吊装。', ['锦江大桥 under_construction']],
    ['宜春地铁4号线土建3标段首台盾构机顺利始发。', ['宜春地铁4号线 under_construction']],
    ['洪屏抽水蓄能电站地下厂房开挖完成。', ['洪屏抽水蓄能电站 under_construction']],
    ['洪屏核电站3号机组穹顶吊装成功。', ['洪屏核电站3号机组 under_construction']],
    ['明月山隧道已掘进3200米。', ['明月山隧道 under_construction']],
    ['明月山隧道突破3000米大关。', ['明月山隧道 under_construction']],
    ['昌宜高铁首段无砟轨道道床板浇筑完成。', ['昌宜高铁 under_construction']],
    ['昌宜高铁全线“洞通”。', ['昌宜高铁 under_construction']],
    ['昌宜高铁进入静态验收阶段。', ['昌宜高铁 under_construction']],
    ['预计年底前，昌宜高铁柳河段将完成全部线下工程。', ['昌宜高铁柳河段 under_construction']],
    ['去年以来，全力保障昌宜高铁通车、锦江大桥建成。', ['昌宜高铁 operating', '锦江大桥 completed']],
    ['今年，全力保障昌宜高铁通车、锦江大桥建成。', ['昌宜高铁 planned', '锦江大桥 planned']],
    ['批复锦江自贸区深化改革方案。', []],
    ['锦江大道、柳河路打通进展顺利。', ['锦江大道 under_construction', '柳河路 under_construction']],
    ['锦江大道打通，交通顺畅。', ['锦江大道 completed']],
    ['昌宜高铁距离全线开通更进一步。', ['昌宜高铁 under_construction']],
    ['昌宜高铁开通，距离宜春城区10公里。', ['昌宜高铁 operating']],
    ['已完成锦江大桥的选址工作。', ['锦江大桥 preliminary_study']],
    ['完成锦江大桥的桩基施工。', ['锦江大桥 under_construction']],
    ['加快发展宜春轨道交通。', []],
    // a step of the work is no stretch of a river
    ['推进现阶段治理、云柳湖疏浚等水利工程。', ['云柳湖疏浚 under_construction']],
    [
      '推进青溪段治理、云柳湖疏浚等水利工程。',
      ['青溪段治理 under_construction', '云柳湖疏浚 under_construction'],
    ],
    [
      '锦江大桥、柳河大桥和改建的青云大桥通车。',
      ['锦江大桥 operating', '柳河大桥 operating', '青云大桥 operating'],
    ],
    ['净增企业300家。下一步，建成锦江大桥。', ['锦江大桥 planned']],
    ['2023年，昌宜高铁通车。建成锦江大桥。', ['昌宜高铁 planned', '锦江大桥 planned']],
    ['距离锦江大桥通车已过去5年。', ['锦江大桥 operating']],
    ['未来五年，将建成昌宜高铁，去年建成的锦江大桥将免费通行。', ['昌宜高铁 planned', '锦江大桥 completed']],
    // what it runs with, what it has come to and what is only told of it
    ['洪屏水电站首台机组投产发电。', ['洪屏水电站 operating']],
    ['明月山隧道日均车流量突破3000辆。', []],
    ['锦江大桥主塔高100米。', []],
    ['昌宜高铁进入新阶段。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names that end in a stretch or hold a size, and honours', () => {
  test.each([
    ['昌宜高速公路改扩建工程柳河段建成通车。', ['昌宜高速公路改扩建工程柳河段 operating']],
    ['国道207改线工程柳河县段正在施工。', ['国道207改线工程柳河县段 under_construction']],
    ['省五河治理项目乐平市联圩加固工程开工。', ['乐平市联圩加固工程 under_construction']],
    ['锦江100兆瓦/200兆瓦时独立储能电站开工。', ['锦江100兆瓦/200兆瓦时独立储能电站 under_construction']],
    ['昌宜铁路2018年5月获批，同年10月开工。', ['昌宜铁路 under_construction']],
    ['昌宜铁路2018年5月获批，计划今年开工。', ['昌宜铁路 planned']],
    ['昌宜铁路2018年5月获批，同年10月开工，2022年通车。', ['昌宜铁路 operating']],
    [
      '光华路（柳河路-晋江路）、石桥街（五星路至勤业路）开工建设。',
      ['光华路（柳河路-晋江路） under_construction', '石桥街（五星路至勤业路） under_construction'],
    ],
    [
      '青山水库与石桥水库连通工程、柳河大桥开工建设。',
      ['青山水库与石桥水库连通工程 under_construction', '柳河大桥 under_construction'],
    ],
    [
      '地铁2、3号线加快建设，新开工5、6号线。',
      [
        '地铁2号线 under_construction',
        '地铁3号线 under_construction',
        '地铁5号线 under_construction',
        '地铁6号线 under_construction',
      ],
    ],
    [
      '柳河学校、石桥中学建筑加固工程完工。',
      ['柳河学校建筑加固工程 completed', '石桥中学建筑加固工程 completed'],
    ],
    ['昌宜铁路第二双线加快建设。', ['昌宜铁路第二双线 under_construction']],
    ['云森电子研发中心及生产基地开工。', ['云森电子研发中心及生产基地 under_construction']],
    // two works, each by its name
    ['云森电子总部及柳河大桥开工。', ['云森电子总部 under_construction', '柳河大桥 under_construction']],
    ['青山水库与石桥大桥开工。', ['青山水库 under_construction', '石桥大桥 under_construction']],
    ['锦江大桥至今未能通车。', ['锦江大桥 planned']],
    ['锦江大桥未能按期通车。', ['锦江大桥 planned']],
    ['锦江大桥如期通车。', ['锦江大桥 operating']],
    ['石桥路改造工程完工。', ['石桥路改造工程 completed']],
    ['锦江大桥路面改造工程完工。', ['锦江大桥路面改造工程 completed']],
    ['锦江小学改建项目投入使用。', ['锦江小学改建项目 operating']],
    ['锦江大桥完成建设。', ['锦江大桥 completed']],
    ['锦江产业园完成建设投资3亿元。', []],
    ['锦江大桥获评省级“样板工程”。', []],
    ['锦江县打造“放心工程”。', []],
    ['锦江县“村村通”工程竣工。', ['锦江县“村村通”工程 completed']],
    ['“四比四看”重大项目集中签约活动举行。', []],
    ['“引锦入柳”项目开工仪式举行。', ['“引锦入柳”项目 under_construction']],
    ['锦江县建成全国重要的柑橘加工基地。', []],
    ['正在建设世界一流的青云山滑雪场。', ['青云山滑雪场 under_construction']],
    ['锦江县建成青山柑橘加工基地。', ['青山柑橘加工基地 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is done to a thing that stands, and what is decided on it', () => {
  test.each([
    ['锦江县维修加固云木大桥、青山水库。', ['云木大桥 under_construction', '青山水库 under_construction']],
    ['锦江县翻修云木剧场。', ['云木剧场 under_construction']],
    ['锦江县除险加固青山水库。', ['青山水库 under_construction']],
    ['云木大桥维修加固工程开工。', ['云木大桥维修加固工程 under_construction']],
    ['锦江县整修农村公路200公里。', []],
    ['锦江县船舶建造基地开工。', ['锦江县船舶建造基地 under_construction']],
    ['续建云木大桥、新建青山水库。', ['云木大桥 under_construction', '青山水库 under_construction']],
    ['锦江县新建青山水库、续建云木大桥。', ['青山水库 completed', '云木大桥 under_construction']],
    ['锦江生物实验室在新材料研究上取得突破。', []],
    ['洪屏水库已于4月底完成除险加固。', ['洪屏水库 completed']],
    ['锦江污水处理厂完成提标改造。', ['锦江污水处理厂 completed']],
    ['锦江灌区启动现代化改造。', ['锦江灌区 under_construction']],
    ['宜春体育馆正在进行升级改造。', ['宜春体育馆 under_construction']],
    ['锦江公司完成数字化改造。', []],
    ['锦江大桥改建工程在宜春开标。', ['锦江大桥改建工程 planned']],
    ['昌宜铁路复线工程环评公示。', ['昌宜铁路复线工程 planned']],
    ['市生态环境局对锦江水库扩建工程环评作出批复。', ['锦江水库扩建工程 planned']],
    ['锦江大道快速化改造工程全线放行。', ['锦江大道快速化改造工程 operating']],
    ['光明宜春工厂二期下线首件产品。', ['光明宜春工厂二期 operating']],
    // agreed on, and begun after that
    ['双方签约，共建锦江数据中心。', ['锦江数据中心 planned']],
    ['光明公司与市政府签约，投资10亿元建设锦江产业园。', ['锦江产业园 planned']],
    ['去年签约，今年建设锦江产业园。', ['锦江产业园 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('those who build it and their site', () => {
  test.each([
    ['锦江大桥东接线工程项目部负责人介绍，明年通车。', ['锦江大桥东接线工程 under_construction']],
    ['中铁二局昌宜铁路项目部被评为先进集体。', ['昌宜铁路 under_construction']],
    ['宜春奥体中心项目，塔吊林立，机器轰鸣。', ['宜春奥体中心项目 under_construction']],
    ['锦江大桥建设指挥部负责人说，大桥已建成通车。', ['锦江大桥 operating']],
    ['锦江大桥项目部成立。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what has been carried, and what is agreed on or called for', () => {
  test.each([
    ['锦江调水一期工程累计调水超700亿立方米。', ['锦江调水一期工程 operating']],
    ['锦江调水一期工程累计完成投资3亿元。', ['锦江调水一期工程 under_construction']],
    ['双方签署框架协议，共建昌宜生态园。', ['昌宜生态园 planned']],
    ['双方共建昌宜生态园。', ['昌宜生态园 under_construction']],
    ['会议提出，要高标准建设锦江科创走廊。', ['锦江科创走廊 planned']],
    ['高标准建设锦江科创走廊。', ['锦江科创走廊 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('works on waters, and steps of a river', () => {
  test.each([
    ['实施了锦江综合治理和明月山森林公园提升工程。', ['锦江综合治理', '明月山森林公园提升工程']],
    ['加快推进明月水库除险加固和锦江防洪治理等重点水利工程建设。', ['明月水库除险加固', '锦江防洪治理']],
    ['规划建设明月、柳布、云石三级电站。', ['明月电站', '柳布电站', '云石电站']],
    ['建设云石三级电站。', ['云石三级电站']],
    ['袁锦江明月、柳布水电站开工建设。', ['袁锦江明月水电站', '柳布水电站']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is no part of a name', () => {
  test.each([
    ['全省已有明月、云石两座水厂投产。', ['明月水厂', '云石水厂']],
    ['投资2.6亿元的云石至柳布一级公路已完成路基工程。', ['云石至柳布一级公路']],
    ['洪屏电站剩余3台机组年底前投产。', []],
    // what goes from place to place
    ['宜春港至九江港集装箱航线开通。', []],
    ['宜春机场直飞航班开通。', []],
    ['宜春机场开通。', ['宜春机场']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a bus by its number is no road', () => {
    const kinds = projectsIn('K28路公交线路开通。').rows.map(({ category }) => category);
    expect(kinds).toEqual(['public_transport']);
  });
});

describe('lists and their ends', () => {
  test.each([
    ['两条铁路——昌宜铁路和云柳铁路——都将在年内开工。', ['昌宜铁路 planned', '云柳铁路 planned']],
    ['老城区最后一条断头路——明月路打通。', ['明月路 completed']],
    ['打通滨江路、建设路等断头路。', ['滨江路 planned', '建设路 planned']],
    ['加快建设路网。', []],
    [
      '改造提升国道330线，新建云石至柳布高速公路。',
      ['国道330线 under_construction', '云石至柳布高速公路 planned'],
    ],
    [
      '重点推进明月抽水蓄能、云柳500千伏输变电等能源项目建设。',
      ['明月抽水蓄能 under_construction', '云柳500千伏输变电 under_construction'],
    ],
    ['加快空间授时系统等大科学装置落户。', []],
    [
      '完成明月路、云柳路等15条道路的雨污分流改造。',
      ['明月路雨污分流改造 completed', '云柳路雨污分流改造 completed'],
    ],
    ['宜春地铁公司总监、宜春路桥设计集团有限公司副总说，项目进展顺利。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('phases of what is named as a whole', () => {
  test.each([
    [
      '昌宜城际铁路于2019年12月26日开通运营，二期工程2022年开工。',
      ['昌宜城际铁路 operating', '昌宜城际铁路二期工程 under_construction'],
    ],
    // what does not run yet has no second phase of which nothing else is said
    ['昌宜城际铁路开工，二期工程2022年开工。', ['昌宜城际铁路 under_construction']],
    [
      '计划投资2亿元建设的宜春冷链物流园，一期已投入运营，二期正在建设。',
      [
        '宜春冷链物流园 under_construction',
        '宜春冷链物流园一期 operating',
        '宜春冷链物流园二期 under_construction',
      ],
    ],
    [
      '宜春轨道交通第二期建设规划获批，包括3号线一期、4号线和5号线一期3个项目。',
      [
        '宜春轨道交通第二期 planned',
        '宜春轨道交通3号线一期 planned',
        '宜春轨道交通4号线 planned',
        '宜春轨道交通5号线一期 planned',
      ],
    ],
    // of the one network that has a line of that number
    ['首条地铁环线十一号线开通运营。宜春地铁十一号线全长44公里。', ['宜春地铁十一号线 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('where something stands, and what stands there', () => {
  test.each([
    ['明月工业园首个项目投产。', []],
    ['明月工业园投产。', ['明月工业园 operating']],
    ['最大新建车站宜春北站站房开工建设。', ['宜春北站站房 under_construction']],
    ['县职教中心已投入使用。', ['县职教中心 operating']],
    ['县幼儿园已投入使用。', []],
    ['宜春市第二垃圾焚烧发电厂点火试运行。', ['宜春市第二垃圾焚烧发电厂 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('papers, stations and what is told of a line at length', () => {
  test.each([
    ['宜春客运港的可行性研究报告已获批准。', ['宜春客运港 planned']],
    ['宜春民用机场的环评报告通过审查。', ['宜春民用机场 preliminary_study']],
    ['宜春民用机场的设计水平很高。', []],
    ['R7线二期南段是一条地铁快线，设7座车站，预计2028年底建成。', ['R7线二期南段 planned']],
    [
      '全线要新建车站3座，依次是云柳站、明月南站、石川站。',
      ['云柳站 planned', '明月南站 planned', '石川站 planned'],
    ],
    ['途经3座车站，依次是云柳站、明月南站、石川站。', []],
    ['去年12月，宜春至云石高速公路正式开通后，车程缩短一半。', ['宜春至云石高速公路 operating']],
    ['宜春至云石高速公路正式开通后，车程将缩短一半。', []],
    ['“昌宜号”班列开通线路6条。', ['“昌宜号”班列 operating']],
    ['柳布水库验收运行。', ['柳布水库 operating']],
    ['青柳高铁全线铺轨。', ['青柳高铁 under_construction']],
    ['青柳高铁全线设站9座。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what all of a list are or have', () => {
  test.each([
    ['德石、阿云、明月大型水库建成投用。', ['德石大型水库', '阿云大型水库', '明月大型水库']],
    ['开工建设独石、云柳通县油路。', ['独石通县油路', '云柳通县油路']],
    ['化工技术创新中心、云材料创新中心等一批创新平台获批。', ['化工技术创新中心', '云材料创新中心']],
    ['成立化工技术创新中心。', []],
    // zones are named in full, whatever closes their list
    [
      '加快宜春经济技术开发区、明月高新区、云柳综保区三大平台建设。',
      ['宜春经济技术开发区', '明月高新区', '云柳综保区'],
    ],
    // so many of them in a town, and no name
    ['宜春中心城区快速路网建设提速。', []],
    ['全省首座4E级明月国际机场通过行业验收。', ['明月国际机场']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what is urged together, and what is decided, is still to come', () => {
  expect(stagesIn('确保云石材料等50个项目竣工投产，明月光伏、云柳储能等60个项目开工建设。')).toEqual([
    '云石材料 under_construction',
    '明月光伏 planned',
    '云柳储能 planned',
  ]);
  expect(stagesIn('明月光伏、云柳储能等60个项目开工建设。')).toEqual([
    '明月光伏 under_construction',
    '云柳储能 under_construction',
  ]);
  expect(stagesIn('市政府决定设立锦江生态经济试验区。')).toEqual(['锦江生态经济试验区 planned']);
});

describe('names that hold a verb, and items of a list in full', () => {
  test.each([
    ['昌宜开放大通道加快建设。', ['昌宜开放大通道 road']],
    ['建设高效开放通道。', []],
    ['宜春入选国家数据产业建设先行先试试点。', ['宜春国家数据产业建设先行先试试点 pilot_zone']],
    ['青石二期提质增效、柳布人饮等工程建成通水。', ['青石二期提质增效 water', '柳布人饮 water']],
    ['昌宜—云柳220千伏输变电工程已经双回送电。', ['昌宜—云柳220千伏输变电工程 energy']],
    ['全省新落地云柳康养医院等36个外资项目。', ['云柳康养医院 hospital']],
    ['云柳射电望远镜、云柳水族馆开工建设。', ['云柳射电望远镜 laboratory', '云柳水族馆 culture_tourism']],
    ['建设实训中心。', []],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('one thing by two names, and what is talked of', () => {
  test.each([
    [
      '宜春国际机场三期扩建工程今天开工。宜春机场三期计划新建一条跑道。',
      ['宜春国际机场三期扩建工程 under_construction'],
    ],
    [
      '青木新材料产业园开工。青木产业园由青木集团投建，预计2024年投产。',
      ['青木新材料产业园 under_construction'],
    ],
    // a town has several
    [
      '宜春新材料产业园开工。宜春产业园预计2024年投产。',
      ['宜春新材料产业园 under_construction', '宜春产业园 planned'],
    ],
    ['“青木”重点工程——锦江大桥建成通车。', ['锦江大桥 operating']],
    ['市委召开会议，研究明月新区建设、宜春机场扩建等工作。', []],
    ['宜春机场扩建正在研究。', ['宜春机场扩建 preliminary_study']],
    [
      '青柳公路改造工程全长32公里，按一级公路标准建设，已完成路基工程90%。',
      ['青柳公路改造工程 under_construction'],
    ],
    ['宜春地铁1号线自开通以来，累计运送乘客3亿人次。', ['宜春地铁1号线 operating']],
    ['位于锦江北岸的宜春市民公园日前对外开放。', ['宜春市民公园 operating']],
    ['宜春综合保税区对外开放水平提升。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('plans that are papers, plan periods and what is only met', () => {
  test.each([
    ['宜春港总体规划获省政府批复。', []],
    ['宜春地铁8号线规划公示。', ['宜春地铁8号线 planned']],
    ['规划新建的宜春南站将与地铁6号线、机场快线无缝换乘。', ['宜春南站 planned']],
    ['“十三五”时期，建成昌宜高铁、云柳高速等一批重大项目。', ['昌宜高铁 completed', '云柳高速 completed']],
    ['“十五五”时期，建成昌宜高铁、云柳高速等一批重大项目。', ['昌宜高铁 planned', '云柳高速 planned']],
    ['宜春5G智慧港口、智慧工厂等应用场景落地。', []],
    ['青木铜箔厂、宜春铝箔厂双双投产。', ['青木铜箔厂 operating', '宜春铝箔厂 operating']],
    ['青木公司老厂搬迁，新厂投产。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('stations that are no railway stations, and owners by their short names', () => {
  test.each([
    ['云柳特勤站、云柳计量站建成投用。', ['云柳特勤站 public_service', '云柳计量站 energy']],
    ['云柳北站建成投用。', ['云柳北站 rail_facility']],
    ['云柳BRT快速公交2号线开通。', ['云柳BRT快速公交2号线 public_transport']],
    ['“南水北引”工程开工。', ['“南水北引”工程 water']],
    ['中石化云柳LNG接收站一期工程投产。', ['中石化云柳LNG接收站一期工程 energy']],
    ['中石化投资建设LNG接收站。', []],
    ['宜春2×100万千瓦清洁高效煤电项目1号机组通过试运行。', ['宜春2×100万千瓦清洁高效煤电项目1号机组 energy']],
    ['宜春海上风电场全部机组吊装完成。', ['宜春海上风电场 energy']],
    ['洪屏抽水蓄能电站上水库开始蓄水。', ['洪屏抽水蓄能电站 energy']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('a line of which a stretch is being built, and what is dug or of a sort', () => {
  test.each([
    [
      '昌宜高铁云石段开始架梁。昌宜高铁全长186公里，预计2026年底通车。',
      ['昌宜高铁云石段 under_construction', '昌宜高铁 under_construction'],
    ],
    // a stretch that runs is not the whole
    [
      '昌宜高铁云石段开通运营。昌宜高铁全长186公里，预计2026年底通车。',
      ['昌宜高铁云石段 operating', '昌宜高铁 planned'],
    ],
    ['锦江过江隧道右线正式始发掘进。', ['锦江过江隧道 under_construction']],
    ['锦江过江隧道掘进机运抵现场。', []],
    ['力争青石铁路可研获批，云海城际开工。', ['青石铁路 planned', '云海城际 planned']],
    [
      '前期项目2个：白石二级水电站、云海水库。',
      ['白石二级水电站 preliminary_study', '云海水库 preliminary_study'],
    ],
    ['改造取水泵站和输水管网。', []],
    ['打通大运量货运通道。', []],
    ['云石至柳布、至明月高速公路改扩建等一批重大项目建成。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('free trade zones by their districts, and what 和 joins', () => {
  test.each([
    [
      '中国（江西）自由贸易试验区宜春片区、云柳片区揭牌。',
      ['中国（江西）自由贸易试验区宜春片区', '中国（江西）自由贸易试验区云柳片区'],
    ],
    ['明月片区、云柳片区揭牌。', ['明月片区', '云柳片区']],
    ['新建县体育馆和县图书馆。', ['县体育馆', '县图书馆']],
    ['和县图书馆建成投用。', ['和县图书馆']],
    ['设立总规模100亿元的锦江高质量发展基金。', ['锦江高质量发展基金']],
    ['推动企业高质量发展。', []],
    ['首趟“宜春—汉堡”中欧班列开行。', ['“宜春—汉堡”中欧班列']],
    ['袁江乌石德、云柳滩水电站全部机组投产发电。', ['袁江乌石德水电站', '云柳滩水电站']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('ends of a line in a bracket, who founds a thing together, and zones that are set up', () => {
  test.each([
    [
      '宜春轨道交通3号线二期工程（宜春西站至明月新区）今日开工。',
      ['宜春轨道交通3号线二期工程 under_construction'],
    ],
    ['宜春西站（含地下空间）今日开工。', ['宜春西站 under_construction']],
    ['锦江大学与宜春市共建的锦江大学宜春校区投入使用。', ['锦江大学宜春校区 operating']],
    ['锦江大学与宜春第一中学投入使用。', ['锦江大学 operating', '宜春第一中学 operating']],
    ['锦江大桥主桥合龙。', ['锦江大桥 under_construction']],
    ['省政府批准设立云柳高新技术产业开发区。', ['云柳高新技术产业开发区 operating']],
    ['云柳高新技术产业开发区实现产值300亿元。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what a thing is, before a dash', () => {
  test.each([
    ['宜春市建成全省规模最大的污水处理厂——明月污水处理厂。', ['明月污水处理厂 completed']],
    ['记者来到全省最大的水厂——明月水厂。', []],
    [
      '宜春建设三大工程——锦江大桥、柳布水库、明月公园。',
      ['锦江大桥 under_construction', '柳布水库 under_construction', '明月公园 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('who signs, what is thought of, and hubs of a sort', () => {
  test.each([
    ['宜春文旅集团与明月山景区、云柳度假区签订合作协议。', []],
    ['云柳度假区项目签订合作协议。', ['云柳度假区项目 planned']],
    ['我市云柳新能源汽车产业园昨日开工。', ['云柳新能源汽车产业园 under_construction']],
    ['我市3号线昨日开工。', []],
    [
      '近日，云柳乳业智能工厂在江城奠基，项目占地200亩，达产后年加工鲜奶30万吨。',
      ['云柳乳业智能工厂 under_construction'],
    ],
    ['去年底，云柳高速通车后，两地车程缩短到1小时。', ['云柳高速 operating']],
    ['江城区计划改扩建2所中小学。', []],
    ['江城医院项目开工，疫情防控和工程建设两不耽误。', ['江城医院项目 under_construction']],
    ['奋斗百年路，启航新征程。', []],
    ['江城剧院项目发布外墙幕墙工程I标段、II标段招标公告。', ['江城剧院项目 planned']],
    ['投入7亿元迁建、改扩建乡镇敬老院。', []],
    ['江城市新建江城县示范性高中，总投资3亿元。', ['江城县示范性高中 completed']],
    ['江城市新建“口袋公园”10个。', []],
    ['江城市新建“明月”公园，总投资3亿元。', ['“明月”公园 completed']],
    ['青河市实施图书馆改造项目。', []],
    ['我市正在谋划建设的云柳运河项目，投资30亿元。', ['云柳运河项目 planned']],
    ['我市正在建设的云柳运河项目，投资30亿元。', ['云柳运河项目 under_construction']],
    ['打造多式联运物流枢纽。', []],
    ['打造宜春多式联运物流枢纽。', ['宜春多式联运物流枢纽 under_construction']],
    ['打通锦江与海湾的水上通道。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the first of what is set up in a thing that stands', () => {
  test.each([
    ['宜春产业园首栋厂房封顶。', ['宜春产业园 under_construction']],
    ['锦江大桥首节车厢式展馆安装到位。', []],
    ['明月公园首座雕塑安装完成。', []],
    ['锦江大学首个实验室建成。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

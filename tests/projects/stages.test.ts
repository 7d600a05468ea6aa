import { describe, expect, test } from 'vitest';
import { kindsIn, stagesIn } from '../example-projects.ts';

/** How far works are by what is told of their papers, their pace and what they are good for. */

describe('what comes of a work once it is there says nothing of how far it is', () => {
  test.each([
    [
      '青溪小学新校区主体已经完成，正在安装门窗。该项目的建成，将为城南片区增加学位900个。',
      ['青溪小学新校区 under_construction'],
    ],
    [
      '柳河县第二小学新建项目主体封顶。项目的建成投用，有效缓解入学难。',
      ['柳河县第二小学新建项目 under_construction'],
    ],
    ['青溪大桥的建成通车，结束了两岸靠渡船来往的历史。', ['青溪大桥 operating']],
    ['青溪大桥的建成通车，标志着柳河县跨入高速时代。', ['青溪大桥 operating']],
    ['柳河电站的建成，大大缓解了用电紧张。', ['柳河电站 completed']],
    ['青溪大桥的建设正在推进。', ['青溪大桥 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('studies, drawings and what is over of them', () => {
  test.each([
    ['白岩中学项目已出施工图，争取9月开工。', ['白岩中学项目 planned']],
    ['白岩中学项目施工图设计已完成。', ['白岩中学项目 preliminary_study']],
    [
      '云川至柳河、白岩至青溪2条高速公路去年完成前期工作并开工建设。',
      ['云川至柳河高速公路 under_construction', '白岩至青溪高速公路 under_construction'],
    ],
    ['云川至柳河高速公路完成前期工作，力争年内开工建设。', ['云川至柳河高速公路 preliminary_study']],
    ['柳河至白岩铁路可研已获批复。', ['柳河至白岩铁路 planned']],
    ['柳河至白岩铁路，可研报告已编制完成。', ['柳河至白岩铁路 preliminary_study']],
    ['柳河至白岩高铁目前可研还没有获批。', ['柳河至白岩高铁 preliminary_study']],
    ['柳河至白岩高铁可研和初步设计批复工作一直在推进中。', ['柳河至白岩高铁 preliminary_study']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the pace of works and how much of them is done', () => {
  test.each([
    [
      '青溪体育馆改造工程、青溪公交换乘中心建设工程等进展加快。',
      ['青溪体育馆改造工程 under_construction', '青溪公交换乘中心建设工程 under_construction'],
    ],
    ['青溪区保障房项目已完成施工总进度95%。', ['青溪区保障房项目 under_construction']],
    ['青溪区保障房项目已完成总工程量的55%。', ['青溪区保障房项目 under_construction']],
    ['青溪区保障房项目已完成竣工验收。', ['青溪区保障房项目 completed']],
    ['新建青溪中学，异地新建白岩镇中心幼儿园。', ['青溪中学 planned', '白岩镇中心幼儿园 planned']],
    ['去年异地新建了白岩镇中心幼儿园。', ['白岩镇中心幼儿园 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what a work is one of, meets or is for names no other work', () => {
  test.each([
    ['这是继云川大学附属医院之后，青溪区新建的第三所公立三甲医院。', []],
    ['青阳路隧道是全省首条“公铁合一”隧道，计划今年开工。', ['青阳路隧道 planned']],
    ['青溪区“阳光”公交专线开通。', ['青溪区“阳光”公交专线 operating']],
    ['拟建的青湖隧道，东接青溪区的工业路，西连柳河大道，全长4公里。', ['青湖隧道 planned']],
    ['该工程东接在建的青柳高速，西连规划的云川大道。', ['青柳高速 under_construction', '云川大道 planned']],
    ['云岭风景名胜区几十个项目或基本建成，或在建。', []],
    ['云岭风景名胜区二期建成。', ['云岭风景名胜区二期 completed']],
    ['新建线路自云柳铁路青溪站引出，向西接入柳河站。', []],
    [
      '青柳高铁项目是落实区域发展战略，构建沿河高速铁路新通道，促进经济发展的重大工程。',
      ['青柳高铁项目 planned'],
    ],
    ['今年将构建沿河高速铁路新通道。', ['沿河高速铁路新通道 planned']],
    ['青云路入选全省最美乡村路。', []],
    ['推进白岩站改造方案的同时，加快建设青溪港。', ['青溪港 under_construction']],
    ['青岭风电场是云川能源公司投资建设的6座风电场之一。', []],
    ['青岭风电场是云川能源公司正在投资建设的项目。', ['青岭风电场 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the deed of another item, and how it goes on', () => {
  test.each([
    ['柳河县城电网改造升级、机井通电和白岩村道路硬化工程已完成。', ['白岩村道路硬化工程 completed']],
    ['青河航道疏浚和柳湾航道开通有序推进。', ['青河航道 under_construction', '柳湾航道 under_construction']],
    ['青河航道开通。', ['青河航道 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('two names of one work', () => {
  test.each([
    [
      '云川农副产品批发市场暨冷链物流园项目在青溪区开工。',
      ['云川农副产品批发市场暨冷链物流园项目 under_construction'],
    ],
    [
      '青木集团拟投资800亿元，建设青木集团智谷产业城项目暨“青木集团云川总部项目”。',
      ['青木集团智谷产业城项目 planned', '“青木集团云川总部项目” planned'],
    ],
    ['加快构建柳河文旅综合体暨旅游基础设施。', ['柳河文旅综合体 under_construction']],
    ['青柳高速公路开工暨云川大道通车仪式举行。', ['青柳高速公路 under_construction', '云川大道 operating']],
    [
      '白岩镇安康家园三期安置房建设现场一派繁忙。白岩镇安康家园三期安置房建设工程预计明年4月底前竣工。',
      ['白岩镇安康家园三期安置房建设工程 under_construction'],
    ],
    [
      '2021年4月，柳河县组织实施殡仪馆易址新建工程。近年来，大力实施县殡仪馆易址新建工程等项目。',
      ['县殡仪馆易址新建工程 under_construction'],
    ],
    [
      '云川市文化中心开工，青溪区文化中心封顶。',
      ['云川市文化中心 under_construction', '青溪区文化中心 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what a name ends in or is about says of which category it is', () => {
  test.each([
    ['云川至青柳高铁联络线项目', 'railway'],
    ['青溪鸿园公寓项目', 'housing'],
    ['长岭制药白岩科技新城新厂建设项目', 'factory'],
    ['柳河原油储备库项目', 'energy'],
    ['青柳高速连接线项目', 'expressway'],
    ['青溪大道连接线项目', 'road'],
    ['柳河县污水处理二厂', 'water'],
    ['柳河县渗滤液处理二厂', 'ecology'],
    ['柳河县汽车二厂', 'factory'],
    ['云川高铁客运站', 'rail_facility'],
    ['柳河县客运站', 'public_transport'],
    ['云川北站综合交通枢纽开发项目安置区', 'housing'],
    ['云川北站综合交通枢纽', 'rail_facility'],
    ['青溪云锦文化产业园东部片区', 'culture_tourism'],
    ['青溪“三馆一中心”公共服务综合体项目', 'public_service'],
    ['云川东江航运转运中心', 'port'],
    ['青溪科技港', 'industrial_park'],
    ['青溪港扩建工程', 'port'],
    ['云川南港夜市街区项目', 'culture_tourism'],
    ['柳河县就业训练中心', 'public_service'],
    ['柳河县文化活动中心', 'culture_tourism'],
    ['云岭游客服务中心', 'culture_tourism'],
  ])('%s is %s', (name, category) => {
    expect(kindsIn(`日前，${name}开工建设。`)).toEqual([`${name} ${category}`]);
  });
});

describe('money spent, papers taken one after another and what is asked for', () => {
  test.each([
    ['青柳高速一期工程完成投资9.3亿元，提前两个月实现建成通车。', ['青柳高速一期工程 operating']],
    ['青柳高速一期工程累计完成投资9.3亿元，将于年底建成通车。', ['青柳高速一期工程 under_construction']],
    ['青柳高速二期项目接连取得工可批复、初步设计批复。', ['青柳高速二期项目 planned']],
    ['白岩高速青溪段项目已全部完成工可前置专题。', ['白岩高速青溪段项目 preliminary_study']],
    ['青耕路完成施工图评审。', ['青耕路 preliminary_study']],
    ['青耕路完成施工。', ['青耕路 completed']],
    ['投资完成最好的是柳河县化工片区基础设施配套项目，总投资18亿元。', []],
    ['完成柳河县化工片区基础设施配套项目建设。', ['柳河县化工片区基础设施配套项目 completed']],
    ['张委员建议，推进云川至柳河铁路建设。', ['云川至柳河铁路 proposed']],
    ['李代表呼吁，尽快启动云川到柳河的客运专线建设。', ['云川到柳河的客运专线 proposed']],
    [
      '为此，建议优化两地路网。加快建设云川至白岩高速公路，推进新建柳河机场。',
      ['云川至白岩高速公路 proposed', '柳河机场 proposed'],
    ],
    [
      '根据建议，云川市优化了两地路网。加快建设云川至白岩高速公路。',
      ['云川至白岩高速公路 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('words of a sort, of a place or of a deed name no work', () => {
  test.each([
    ['青溪新区集中签约及开工20个重点项目。', []],
    ['云川市举行“项目攻坚年”活动重大项目开工活动。', []],
    ['该线路上距青溪南站约9公里，下距柳河白岩互通约5公里，预计2024年底完工。', []],
    ['柳河白岩互通预计2023年底完工。', ['柳河白岩互通 under_construction']],
    ['青溪云谷产业园项目加快建设，力争8月底实现产业园一期投产。', ['青溪云谷产业园项目 under_construction']],
    ['青溪产业园一期投产运营。', ['青溪产业园一期 operating']],
    ['改扩建工程将进行候车厅、地下通道施工。', []],
    ['柳河路地下通道施工。', ['柳河路地下通道 under_construction']],
    [
      '此次集中开工共有丰禾智能制造产业园、云川宏岭包装装备等5个项目。',
      ['丰禾智能制造产业园 under_construction', '云川宏岭包装装备 under_construction'],
    ],
    ['考虑到职业中学即将开学，那一段优先施工。', []],
    ['已完成人行道铺设，护栏安装及绿化工程，具备通车条件。', []],
    ['九年义务教育学校已完成施工图审查。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('times to come that a sentence or a passage opens with', () => {
  test.each([
    ['2024年底前，加强岸线管护；白岩水厂开工建设。', ['白岩水厂 planned']],
    ['2022年底前，加强岸线管护；白岩水厂开工建设。', ['白岩水厂 under_construction']],
    ['2024年底前，加强岸线管护；目前白岩水厂开工建设。', ['白岩水厂 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test.each([
    ['2023年启动青溪高中迁建。启动白岩水厂扩建工程。', ['青溪高中迁建 planned', '白岩水厂扩建工程 planned']],
    [
      '2023年1月启动青溪高中迁建。启动白岩水厂扩建工程。',
      ['青溪高中迁建 under_construction', '白岩水厂扩建工程 under_construction'],
    ],
  ])('%s, published in January', (text, stages) => {
    expect(stagesIn(text, '2023-01-12')).toEqual(stages);
  });
});

describe('stages of works that are told of by other words', () => {
  test.each([
    ['白岩文化中心项目倒排工期，全速推进。', ['白岩文化中心项目 under_construction']],
    ['白岩文化中心项目倒排工期，力争年内开工。', ['白岩文化中心项目 planned']],
    ['白岩水库工程下闸蓄水阶段通过市级验收。', ['白岩水库工程 under_construction']],
    ['白岩水库工程通过市级验收。', ['白岩水库工程 completed']],
    ['白岩水库开始蓄水。', ['白岩水库 under_construction']],
    ['青溪水厂已正式移交给自来水公司。', ['青溪水厂 completed']],
    ['青溪学校主体全面封顶。', ['青溪学校 under_construction']],
    ['青溪实验室获批筹建。', ['青溪实验室 planned']],
    [
      '云川至白岩高铁是一条跨省高铁，其中青溪段计划今年开工；而柳河段今年的目标则是推进前期工作。',
      ['云川至白岩高铁青溪段 planned', '云川至白岩高铁柳河段 preliminary_study'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('phases that a work is built in, papers approved and works called by a quotation', () => {
  test.each([
    ['云川纳米产业园项目占地260亩，总投资18亿元，分三期建设完成。', ['云川纳米产业园项目 planned']],
    ['云川纳米产业园项目建设完成。', ['云川纳米产业园项目 completed']],
    ['青溪补水工程可行性研究报告通过国家发改委的正式批复。', ['青溪补水工程 planned']],
    ['青溪补水工程可行性研究报告通过审查。', ['青溪补水工程 preliminary_study']],
    ['青溪科学城开城。', ['青溪科学城 operating']],
    [
      '“三馆一中心”公共服务综合体项目位于环湖路。“三馆一中心”项目主体封顶。',
      ['“三馆一中心”公共服务综合体项目 under_construction'],
    ],
    [
      '“绿水”治理项目开工，“绿水”研究项目竣工，“绿水”项目获批。',
      ['“绿水”治理项目 under_construction', '“绿水”研究项目 completed', '“绿水”项目 planned'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('near misses of how far works are', () => {
  test.each([
    ['东起青溪、西接柳河的云柳铁路全线通车。', ['云柳铁路 operating']],
    ['青溪大桥的通车，不仅方便了群众出行。', ['青溪大桥 operating']],
    ['青溪大桥打开城市发展新空间。', []],
    ['柳河县要求对青溪水库实施除险加固。', ['青溪水库 planned']],
    ['青溪产业园暨全市重大项目集中开工仪式举行。', ['青溪产业园 under_construction']],
    ['为此，人大代表建议改善交通。市政府高度重视，加快青溪大道建设。', ['青溪大道 under_construction']],
    ['青溪医院，投资3亿元购置仪器。', []],
    ['青溪大桥历经三个阶段，昨日竣工。', ['青溪大桥 completed']],
    ['柳河医院完成三甲评审。', []],
    ['建成一座110千伏公用变电站。', []],
    ['白岩小学空调安装及维修工程完工。', ['白岩小学空调安装及维修工程 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the phases of a work are laid out before it is begun', () => {
  test.each([
    ['柳河电池项目分两期建设，预计明年三季度开工。', ['柳河电池项目 planned']],
    ['柳河产业园分三期建设，计划总投资30亿元，力争明年开工。', ['柳河产业园 planned']],
    ['柳河县规划建设了临港经济区，已入驻企业640家。', ['临港经济区 operating']],
    // near misses
    ['柳河县规划建设临港经济区。', ['临港经济区 planned']],
    ['柳河水厂项目分两期建设，今年底完工。', ['柳河水厂项目 under_construction']],
    [
      '柳河产业园分三期建设，一期正在建设，计划明年投产。',
      ['柳河产业园 under_construction', '柳河产业园一期 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

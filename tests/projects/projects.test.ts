import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.ts';
import { extractEntities } from '../../pipeline/extraction/entities/entities.ts';
import { extractProjects } from '../../pipeline/extraction/projects/projects.ts';
import { routeOf } from '../../pipeline/extraction/projects/route.ts';
import { articleOf } from '../../pipeline/extraction/sentences/article.ts';
import { toolsFor } from '../../pipeline/extraction/tools.ts';
import { bareDocument } from '../../pipeline/reading/inline.ts';
import { namesIn, projectsIn } from '../example-projects.ts';

/** Projects: their names with coordination expanded, what they are, and how far they are. */

const statusOf = (text: string) => projectsIn(text).rows.map(({ status }) => status);

describe('names', () => {
  test.each([
    ['推动建设株洲至衡阳、株洲至醴陵城际铁路。', ['株洲至衡阳城际铁路', '株洲至醴陵城际铁路']],
    ['甲乙、丙丁、戊己等3条高速公路建成通车。', ['甲乙高速公路', '丙丁高速公路', '戊己高速公路']],
    [
      '北湖大道、南湖路、东湖大道快速化改造项目集中通车。',
      ['北湖大道快速化改造项目', '南湖路快速化改造项目', '东湖大道快速化改造项目'],
    ],
    ['怀化、邵阳机场改扩建项目开工建设。', ['怀化机场改扩建项目', '邵阳机场改扩建项目']],
    ['加快拓宽省道215、308。', ['省道215拓宽', '省道308拓宽']],
    // Places at each of which one kind of thing is built.
    ['我市还将在青马、柳竹湾、红石村等地修建大桥。', ['青马大桥', '柳竹湾大桥', '红石村大桥']],
    ['已在青马、柳竹湾等地修建4座大桥。', []],
    ['将在青马、柳竹湾等地建设幼儿园。', []],
    // Works on each of the streets of a list.
    ['我市将改造青江路（南环）、柳山路等34条城市道路。', ['青江路（南环）改造', '柳山路改造']],
    ['完成青展路、柳通路等一批城市道路绿化提升工程。', ['青展路绿化提升工程', '柳通路绿化提升工程']],
    ['完成青展路、柳通路等一批道路工程。', ['青展路', '柳通路']],
    // The number of a line is no part of a list; numbers of lines are.
    ['8、青河至山海铁路，可研已批复。', ['青河至山海铁路']],
    ['开工建设云和地铁1、2号线。', ['云和地铁1号线', '云和地铁2号线']],
    ['1.青河县云水旅游项目。总投资额11亿元。', ['青河县云水旅游项目']],
    // What one sum is put into is one project.
    [
      '这次集中开工的项目主要包含两大类。其中，产业类2项，分别是总投资5亿元的青牧集团永河分公司种猪养殖及饲料厂建设项目，总投资1亿元的柳河镇高标准设施草莓项目。',
      ['青牧集团永河分公司种猪养殖及饲料厂建设项目', '柳河镇高标准设施草莓项目'],
    ],
    ['总投资5亿元的项目和总投资1亿元的产业。', []],
    ['推进青田温泉小镇、柳山森林小镇建设。', ['青田温泉小镇', '柳山森林小镇']],
    ['加快建设特色小镇。', []],
    ['云和大桥红岸接线和绿洲接线建成。', ['云和大桥红岸接线', '云和大桥绿洲接线']],
    ['长沙、株洲获批跨境贸易便利化试点。', ['长沙跨境贸易便利化试点', '株洲跨境贸易便利化试点']],
    ['开工建设102国道与305省道枢纽立交。', ['102国道与305省道枢纽立交']],
    ['落地建设骨科与康复、环境毒理学2个重点实验室。', ['骨科与康复重点实验室', '环境毒理学重点实验室']],
    ['实施了青山管网延伸至甲乙镇、丙丁镇集中供水工程。', ['青山管网延伸至甲乙镇、丙丁镇集中供水工程']],
    ['实施了甲乙镇、丙丁镇集中供水工程。', ['丙丁镇集中供水工程']],
    ['长沙地铁1号线建成通车。4号线、5号线开工建设。', ['长沙地铁1号线', '长沙地铁4号线', '长沙地铁5号线']],
    ['娄底至醴陵铁路（下称，娄醴铁路）新疆段建成通车。', ['娄醴铁路新疆段', '娄底至醴陵铁路']],
    ['云和高速（长沙段）建成通车。', ['云和高速（长沙段）']],
    ['其中图书馆提升改造、青云书院等续建项目3项。', ['图书馆提升改造', '青云书院']],
    ['云和枢纽节点项目总占地面积4平方公里，2020年5月开工建设。', ['云和枢纽节点项目']],
    ['云和铁路2号隧道一期工程各项前期工作有序推进。', ['云和铁路2号隧道一期工程']],
    ['打通2条迂回线(云岭、青山高速迂回线)。', ['云岭高速迂回线', '青山高速迂回线']],
    ['开工建设云和县智能工厂。', ['云和县智能工厂']],
    ['云和机场计划新建第二跑道。', ['第二跑道']],
    ['建成云和、青山等2条高速公路。', ['云和高速公路', '青山高速公路']],
    ['云和镇青山智慧公厕投入使用。', ['云和镇青山智慧公厕']],
    ['开工建设云和新区保障性租赁住房。', ['云和新区保障性租赁住房']],
    ['加快建设“云上青山”算力枢纽。', ['“云上青山”算力枢纽']],
    ['推进甲乙雅园、丙丁温泉等13个投资超过50亿元的旅游项目。', ['甲乙雅园', '丙丁温泉']],
    ['打造青岚、梁湾、下溪三大片区。', ['青岚片区', '梁湾片区', '下溪片区']],
    ['推动青岚口、福溪湾等3个组团建设。', ['青岚口组团', '福溪湾组团']],
    ['推进云和园区与206国道、青山景区等连接线项目。', ['云和园区与206国道连接线项目', '青山景区连接线项目']],
    ['保证国家重点工程青云客运专线按计划顺利实施。', ['青云客运专线']],
    ['省五河治理项目乐平市青山联圩加固工程开工。', ['乐平市青山联圩加固工程']],
    [
      '本次集中开工的3个工程包括：青山灌区一期、云和县城乡供水一体化、甲河应急处置。',
      ['青山灌区一期', '云和县城乡供水一体化', '甲河应急处置'],
    ],
    ['布局建设人工智能、生物医药等若干云和实验室。', ['人工智能云和实验室', '生物医药云和实验室']],
    [
      '建设3条航道，平青公路、通海大道等2条公路，以及甲乙至丙丁铁路。',
      ['平青公路', '通海大道', '甲乙至丙丁铁路'],
    ],
    ['中化三元锂电池、丙丁半导体材料等重特大项目签约落户。', ['中化三元锂电池', '丙丁半导体材料']],
    [
      '开工的青云精密仪器研发及总装基地、青山减速机改造等9个项目。',
      ['青云精密仪器研发及总装基地', '青山减速机改造'],
    ],
    ['加快旺苍县三合水库建设。', ['旺苍县三合水库']],
    ['南江高速公路路基土石方施工完成98%。', ['南江高速公路']],
    [
      '云江至山江高速公路、岭江至海江高速公路改扩建工程开工。',
      ['云江至山江高速公路', '岭江至海江高速公路改扩建工程'],
    ],
    [
      '长沙地铁1号线建成通车。建设2、3号线一期工程。',
      ['长沙地铁1号线', '长沙地铁2号线一期工程', '长沙地铁3号线一期工程'],
    ],
    ['包岭高铁和青山煤田开发等一批重大项目获得批准。', ['包岭高铁', '青山煤田开发']],
    ['随着青山酒店项目的建设完成，旅游更旺。', ['青山酒店项目']],
    // A predicate ends a name that no lexicon bounds.
    ['云和县妇幼保健院新院确定了代建单位，正在开工建设。', ['云和县妇幼保健院新院']],
    ['云和县第二小学总建筑面积2万平方米，明年建成。', ['云和县第二小学']],
    ['开工建设云和铁路与青山线间联络线。', ['云和铁路与青山线间联络线']],
    ['加快云和地铁1号线、城际铁路S2线（云青快线）建设。', ['云和地铁1号线', '城际铁路S2线']],
    ['云青、云绿高铁和青山风电基地等一批重大项目获得批准。', ['云青高铁', '云绿高铁', '青山风电基地']],
    ['云和、绿潭光电厂投产运行。', ['云和电厂', '绿潭光电厂']],
    ['云和、绿潭电厂投产运行。', ['云和电厂', '绿潭电厂']],
    ['加快云和地块、绿洲新村等12个旧屋区、城中村改造项目建设。', ['云和地块改造项目', '绿洲新村改造项目']],
    ['加快长沙经株洲、湘潭至衡阳高铁前期工作。', ['长沙经株洲、湘潭至衡阳高铁']],
    ['加快长沙经株洲至衡阳、湘潭至娄底高铁前期工作。', ['长沙经株洲至衡阳高铁', '湘潭至娄底高铁']],
    [
      '甲县重点围绕云和湖、青山滩2个百万千瓦风电基地，推动规模化发展。',
      ['云和湖百万千瓦风电基地', '青山滩百万千瓦风电基地'],
    ],
    ['先后建成灌区4个，云和水库、青山水库等11座水库。', ['云和水库', '青山水库']],
    ['改造完成G123、S456等5条国省道。', ['G123', 'S456']],
    [
      '我国共有长沙市云和水利枢纽、株洲市青山水库等15项工程开工建设。',
      ['长沙市云和水利枢纽', '株洲市青山水库'],
    ],
    ['总投资50亿元云和磷酸铁锂项目已经签约。', ['云和磷酸铁锂项目']],
    [
      '谋划推进云和超算中心、联合微电子中心、大基因中心等“三大平台”建设。',
      ['云和超算中心', '联合微电子中心', '大基因中心'],
    ],
    ['云和县农村供水保障提升工程正在施工。', ['云和县农村供水保障提升工程']],
    ['株洲云和国际机场建成通航。云和机场将增加航线。', ['株洲云和国际机场']],
    [
      '本次集中开工项目共3个。具体包括：云和得力管材生产项目、青山公司配套纸箱厂项目、柳湾创新平台一期——检测中心项目。',
      ['云和得力管材生产项目', '青山公司配套纸箱厂项目', '柳湾创新平台一期——检测中心项目'],
    ],
    ['推进青山水库项目、城市公路及城际铁路工程等建设。', ['青山水库项目', '城际铁路工程']],
    ['建成青山水库项目、启动柳湾水厂项目。', ['青山水库项目', '柳湾水厂项目']],
    [
      '两年内要开工5个高速公路项目。9月开工云和至青山、柳湾至江口项目；12月开工临海界2个项目；年底开工长河至白沙和大田至小溪2个项目。',
      ['云和至青山高速公路', '柳湾至江口高速公路', '长河至白沙高速公路', '大田至小溪高速公路'],
    ],
    ['9月开工云和至青山项目。', ['云和至青山项目']],
    // What one project has two parts of is one name; what has names of its own is not.
    ['云和制造中心及研发中心项目开工建设。', ['云和制造中心及研发中心项目']],
    ['云和研发中心和滨湖小学新建项目开工建设。', ['云和研发中心', '滨湖小学新建项目']],
    // What an item and the end of its list share is said once.
    ['推进柳河、青山棚户区等4项棚户区改造项目。', ['柳河棚户区改造项目', '青山棚户区改造项目']],
    ['客人先后到云和创新产业园、青山医院项目建设现场。', ['云和创新产业园', '青山医院项目']],
    ['云和公司将在柳河开发区南部园区建设云和能源项目。', ['云和能源项目']],
    ['机场高速开工建设。', ['机场高速']],
    // Lines by their numbers, stretches and stations.
    ['长沙地铁首期工程1、2号线开工建设。', ['长沙地铁1号线', '长沙地铁2号线']],
    ['长沙轨道交通1号线建成通车。规划建设轨道交通2号线。', ['长沙轨道交通1号线', '长沙轨道交通2号线']],
    ['长沙地铁1号线（东段，柳河站-青山东站）开通运营。', ['长沙地铁1号线']],
    ['柳河北站、青山村站2个车站已完成主体结构。', ['柳河北站', '青山村站']],
    ['启动柳河至青山、江口至白沙等2条旅游专线建设。', ['柳河至青山旅游专线', '江口至白沙旅游专线']],
    ['一、柳河站正式启用', ['柳河站']],
    // A tally, a sort and a title name nothing.
    ['柳河自治县项目2个，总投资3亿元，均已开工。', []],
    ['目前已有对接长沙项目45个，其中18个已开工。', []],
    ['柳河水泥项目10月开工。', ['柳河水泥项目']],
    ['成为今年启动的又一“总部项目”。', []],
    ['柳河灌区是全省水利建设的“一号工程”。', []],
    ['加快建设“一号工程”柳河灌区。', ['“一号工程”柳河灌区']],
    ['研究我省“十三五”高速公路建设。', []],
    ['拟建设食品生产线。', []],
    ['拟建设柳河食品生产线。', ['柳河食品生产线']],
    ['柳河调水重大节点工程进展顺利。', []],
    ['柳河由此进入高铁时代。', []],
    ['柳河县建成一项水利工程。', []],
    ['柳河县建成一中综合楼工程。', ['一中综合楼工程']],
    // What only says where, whose or of what sort.
    ['柳河大桥正在实施跨青云高速施工。', ['柳河大桥']],
    ['在柳河站实现1、2号线换乘。', []],
    ['柳河科技园6条道路项目顺利推进。', []],
    ['柳河科技园10座厂房同步开建。', ['柳河科技园']],
    ['串联起柳河公园、规划青山博物馆等地。', []],
    ['青山小学结合柳河高铁站以南片区规划一并建设。', ['青山小学']],
    ['柳河中学新建学生宿舍楼完工。', []],
    ['5个“城区扩容项目”基本完成。', []],
    ['其他几个项目都将投用。', []],
    ['实施“两重”项目。', ['“两重”项目']],
    ['其中包含柳河三路站，已经开工。', ['柳河三路站']],
    ['项目建设包括餐饮、停车场、产权式酒店。', []],
    ['将打造以“农业”为主题的精致农业园区。', []],
    ['推进景观、绿化、栈道桥施工。', []],
    ['推进柳桥路和青山路建设。', ['柳桥路', '青山路']],
    ['柳河路、青山路道路改造工程建成通车。', ['柳河路道路改造工程', '青山路道路改造工程']],
    ['柳河西闸、青山泵闸等10座水闸开工建设。', ['柳河西闸', '青山泵闸']],
    ['签约的既有柳河轴承制造、青云光电等一批产业项目，又有剧场。', ['柳河轴承制造', '青云光电']],
    ['推进快速路青山路建设。', ['青山路']],
    ['柳河既有线改造工程开工建设。', ['柳河既有线改造工程']],
    ['广东全省高速公路将建成网络。', []],
    ['柳河保护各地项目已经投产。', []],
    ['省重点道路项目开工建设。', []],
    ['省重点道路柳河大道项目开工建设。', ['省重点道路柳河大道项目']],
    ['云和高速（又称“青山快线”）建成通车。', ['云和高速']],
    ['G4云和至柳湾（原S22云和至青山天柱）高速公路江口段建成。', []],
    [
      '力争开工的2条高速公路是：云和高速公路江口段、柳湾高速公路青山境内云绿高速以北段。',
      ['云和高速公路江口段', '柳湾高速公路青山境内云绿高速'],
    ],
    ['柳河片区新建九年一贯制学校交付使用。', []],
    ['柳河自贸区集中开工18个项目。', []],
    ['推进“丝绸之路经济带”建设。', []],
    ['②柳河小学改扩建项目正在施工。', ['柳河小学改扩建项目']],
    ['新建总装生产线、零部件厂房、仓储配送中心等。', []],
    ['新建柳河总装生产线。', ['柳河总装生产线']],
    ['柳河农产品加工标准化厂房开工建设。', ['柳河农产品加工标准化厂房']],
    ['加快实施中小河流综合治理。', []],
    ['续建柳河一小时交通圈项目。', ['柳河一小时交通圈项目']],
    ['将动建柳河公园环山慢道工程。', ['柳河公园环山慢道工程']],
    ['长沙、株洲等15个大中型机场扩建项目竣工。', ['长沙机场扩建项目', '株洲机场扩建项目']],
    ['柳河路改造工程计划完工。', ['柳河路改造工程']],
    ['柳河未来科学城东区一期开工建设。', ['柳河未来科学城东区一期']],
    ['加快推进永青路桥梁和柳湾北路建设。', ['柳湾北路']],
    // The whole, of which a part is told.
    ['“柳河人家”项目1号地块主体工程完工。', ['“柳河人家”项目']],
    ['柳河装备基地项目计划入驻青山园区，预计年内开工建设。', ['柳河装备基地项目']],
    ['后续工程首个项目柳河调水工程开工。', ['柳河调水工程']],
    ['省重大项目柳河精密扩能项目进展顺利。', ['柳河精密扩能项目']],
    ['柳河城际铁路（柳河西站至新机场站段）建成投入使用。', ['柳河城际铁路']],
    ['加快柳河高新技术产业开发区、青山科技城等特色园区建设。', ['柳河高新技术产业开发区', '青山科技城']],
    ['柳河城际铁路和东六环入地改造工程全面施工。', ['柳河城际铁路', '东六环入地改造工程']],
    ['柳河地震实验场、青山束流加速器等2个重大科技基础设施开工建设。', ['柳河地震实验场', '青山束流加速器']],
    ['羊山产业新城、青山路和创新路开工建设。', ['羊山产业新城', '青山路', '创新路']],
    ['支持厦门、福州等机场扩建。', ['厦门机场扩建', '福州机场扩建']],
    ['柳河区云和油脂项目工地上一片繁忙。', ['柳河区云和油脂项目']],
    ['建成柳河路跨青山铁路立交桥。', ['柳河路跨青山铁路立交桥']],
    ['柳河县青山水库开工建设。湖南省株洲市柳河县青山水库工程进展顺利。', ['湖南省株洲市柳河县青山水库工程']],
    ['云和广场柳河大厦开工建设。柳河大厦项目将有20层。', ['云和广场柳河大厦']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '推进基础设施建设，实施一批重大工程。',
    '建设县乡公路1189公里。',
    '总投资103亿元，其中：芦淞区项目10个，总投资12亿元；醴陵市项目4个。',
    '全市第二次项目建设现场观摩会举行。',
    '今年上半年，江西省重点项目建设顺利推进。',
    '计划新建一所小学。',
    '到2035年，建设成为区域性枢纽港、国际物流中心。',
    '这是城里建设的第一家三级综合医院。',
    '云和机场将建成4座航站楼。',
    '云和港运营航线52条。',
    '各乡镇屋顶建设光伏电站。',
    '该项目开工建设，高速公路网进一步完善。',
    '复兴号在京广高铁上开行。',
    '省政府印发《长株潭一体化发展三年行动计划》。',
    '云柳高速建设公司副总经理张三表示，要抓好安全。',
    '4号线、5号线开工建设。',
    '实施一批大中型水库项目。',
    '6户企业获批省级数字化车间和智能工厂。',
    '机场新建一条跑道。',
    '推动“青山”船籍、保税油加注等自由贸易港政策红利放大。',
    '开展智慧厕所建设，推进厕所革命。',
    '筹集一批保障性租赁住房。',
    '江城成为聚集超大型数据中心最多的地区之一。',
    '加快建设数据基础设施。',
    '新校区填补县城青云片区无小学的空白，明年建成。',
    '设站25座，主要缓解城区东西向火车站的交通压力。',
    '生产研发项目开工建设。',
    '钢结构厂房正在施工。',
    '获评全省五好园区。',
    '五年来打通了广西公路大动脉。',
    '其余片区已完成图纸设计和清单编制等项目前期工作。',
    '打造互联网、能源等多个领域全国算力枢纽。',
    '云和校区是青山镇建设的高标准公办学校。',
    '客人实地察看项目建设进度。',
    '建设者以热情投身项目建设。',
    '灯光预示着项目即将投入使用。',
    '全力争创平安百年品质工程。',
    '柳河开发区项目建设提速。',
    '云和区重大招商项目集中签约。',
    '棚户区改造项目顺利推进。',
    '与株洲市柳河区青山工业园建立了合作关系，组建了6个招商站。',
    '柳河示范区举行项目秋季集中开工仪式。',
    '以拆除重建方式实施成套改造并竣工。',
    '东盟跨境公路班车共开行661班。',
    '加快补齐国家蓄滞洪区工程短板。',
    '一系列水利工程加速开工。',
    '重要河道治理工程全面实施。',
    '柳河开发区重点项目建设有序推进。',
    '云和医院支持柳河医院成为三甲医院。',
    '创成省级“四好农村路”示范县。',
    '对外联通道路正在加紧建设。',
    '病险水库除险加固、大中型灌区改造等项目建设进度加快。',
    '新建、迁建运输机场43个，颁证运输机场增加。',
    '加快打造产业新城、数字新城、宜居新城。',
    '一号厂房进入装修阶段，3号厂房主体完工。',
    '滨海新城持续推进413个项目建设。',
    '定位为全面构建柳江门户冷链枢纽和湾区西翼物流中心。',
    '建设集研发、加工于一体的电子科技产业园。',
    '合理布局城市快速路、主干路、次干路和支路。',
    '增设过街天桥、下穿通道。',
    '14公里道路工程及配套管网项目加速推进。',
    '一个株洲市实验室交付使用。',
    '株洲市文旅重点项目集中签约。',
    '建成自来水加压泵站、热源厂各一座。',
    '开发历史文化、自然资源、影视文化等方面文旅项目明显增多。',
    '产业项目纷纷落户柳河新城。',
    '有效推动了柳河新城的快速发展。',
    '柳河区水利局水利工程建设管理科负责人说，要抓好安全。',
    '全长80公里，途经卫辉市、原阳县、新乡县、平原示范区，已开工建设。',
  ])('%s names no project', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('status', () => {
  test.each([
    ['2016年12月26日，长株潭城际铁路正式开通运营。', 'operating'],
    ['长沙奥体中心开工建设。', 'under_construction'],
    ['云和机场三期扩建工程全面完工。', 'completed'],
    ['力争云和机场建成投用。', 'planned'],
    ['云和高速将于2025年建成通车。', 'planned'],
    ['启动南延长株潭城际铁路至渌口区前期研究。', 'preliminary_study'],
    ['争创国家大数据综合试验区。', 'proposed'],
    ['深入实施云和全民健身行动。', 'operating'],
    ['青云水库下闸蓄水。', 'under_construction'],
    ['云木水厂扩建工程可行性研究报告获省发改委批复。', 'planned'],
    ['云木水厂扩建工程可行性研究报告通过评审。', 'preliminary_study'],
    ['云木水厂扩建工程初步设计获批，已开工建设。', 'under_construction'],
    ['3号线二期工程启动施工招标。', 'planned'],
    ['云木水厂扩建工程完成管线迁改和设备拆除。', 'under_construction'],
    ['云和码头获批成为国内首个进口粮食示范港。', 'operating'],
    ['江城市已重点推行“青山攻坚计划”。', 'operating'],
    ['江城市将重点推行“青山攻坚计划”。', 'planned'],
    ['其中云和书院等续建项目3项。', 'under_construction'],
    ['云和地铁1号线二期工程全线10座车站，5座车站主体结构已完成。', 'under_construction'],
    ['云和地铁3号线一期工程各项前期工作正在有序推进，预计2024年开工建设。', 'preliminary_study'],
    [
      '在建的5个铁路项目进展顺利。其中：株洲至衡阳铁路、湘潭至娄底铁路计划2023年底建成。',
      'under_construction',
    ],
    ['新区谋划5个铁路项目。其中：株洲至衡阳铁路、湘潭至娄底铁路计划2023年底建成。', 'planned'],
    // What is urged is not begun, and what is sped up as a whole says nothing of its parts.
    ['重点推进云和大桥、青山高速等建成通车。', 'planned'],
    ['今年江城市将建设五类工程。\n加快骨干网络建设：启动云和港疏港铁路建设。', 'planned'],
    ['今年江城市将建设五类工程。\n加快云和港疏港铁路建设。', 'under_construction'],
    // What is soon to open is being built.
    ['云和高速计划9月底建成通车。', 'under_construction'],
    ['云和汽车产业园一期土建工程基本完成，正在进行设备安装。', 'under_construction'],
    ['云和水库首个控制性工程导流洞正式完工。', 'under_construction'],
    ['云和医院新院区项目主体结构封顶。', 'under_construction'],
    ['云和铁路扩能工程基本完成全线铺架，年底前建成。', 'under_construction'],
    ['五年来，交通投资300亿元。改造完成云和大道。', 'completed'],
    ['改造完成云和大道。', 'planned'],
    ['先后建成云和大道、青山快线。', 'completed'],
    ['到2025年，江城市将提质。实施云和景区项目，已投资1亿元。', 'under_construction'],
    ['云和半导体项目已经签约。', 'planned'],
    ['云和光电项目投产仪式举行。', 'operating'],
    ['本次集中开工5个项目。云和智能家电产业园项目占地30亩。', 'under_construction'],
    ['云和县农村供水工程利于改善民生。', 'planned'],
    // A site at work, and parts of the work.
    ['在云和公寓项目建设现场，工人们往来穿梭。', 'under_construction'],
    ['云和医院项目现场，工人们正在忙碌。', 'under_construction'],
    ['云和半导体项目现场签约。', 'planned'],
    ['柳河大道北段已完成施工便道建设。', 'under_construction'],
    ['柳河医院项目已经完成主体结构封顶。', 'under_construction'],
    ['柳河医院主楼主体结构近日顺利封顶。', 'under_construction'],
    ['机场大道延伸线正进行基础施工。', 'under_construction'],
    ['柳河污水处理厂正进行施工图设计。', 'preliminary_study'],
    ['柳河小学迁建、青山医院扩容等项目前期顺利推进。', 'preliminary_study'],
    ['确保柳河船闸工程竣工。', 'under_construction'],
    ['柳河综合体建设完成0.1亿元。', 'under_construction'],
    ['柳河动力电池项目实现“当年签约、当年开工、当年投产”。', 'operating'],
    ['此次共开工2个项目，分别为柳河产业园、青山电子基地，预计年产值10亿元。', 'under_construction'],
    ['柳河东站地下通道年内投用。', 'planned'],
    ['预备启动柳河综合客运枢纽。', 'planned'],
    ['推动柳河线路板项目落户园区。', 'planned'],
    ['密切跟踪柳河芯片项目、青山商务中心等项目。', 'planned'],
    ['新投产柳河智能电气二期、青山装备园等9个项目。', 'operating'],
    ['柳河小学青山校区完成施工招标。', 'planned'],
    ['建议国家加快柳河至青山高铁建设。', 'proposed'],
    ['启动柳河高速改扩建工程研究。', 'preliminary_study'],
    // what was intended, and has not come
    ['柳河大桥于2012年6月开工建设，原定2015年9月建成通车。', 'under_construction'],
    ['柳河大桥于2012年6月开工建设，2015年9月通车，这一消息不实。', 'under_construction'],
    ['柳河高铁延期开通。', 'planned'],
    ['柳河大桥建成通车已两年，谁来养护？', 'operating'],
    // it came, and runs
    ['总投资8亿元的柳河污水处理厂落户开发区，去年5月建成投产。', 'operating'],
    ['总投资8亿元的柳河污水处理厂落户开发区，预计明年5月建成投产。', 'planned'],
    // a street is built and not run by 实施
    ['同步实施柳河路、迎宾路等配套道路。', 'under_construction'],
    // what is decided is not begun by that
    ['市政府决定投资8亿元实施柳河大桥拓宽工程。', 'planned'],
    ['今年将新建小学25所，新增学位2万个，开工建设柳河小学。', 'planned'],
    // a later clause with a time that is past tells how far the same thing is
    ['柳河大桥于2012年6月开工建设，2015年9月建成通车。', 'operating'],
    ['柳河大桥自2012年6月开工，2015年9月竣工。', 'completed'],
    ['柳河大桥于2012年6月开工建设，预计2027年9月建成通车。', 'under_construction'],
    ['标志着柳河高铁已进入运行试验阶段。', 'under_construction'],
    ['云和医院院区项目，总投资20亿元，目前该项目完成可研报告。', 'preliminary_study'],
    ['下半年有柳河标准厂房等6个项目可望开工。', 'planned'],
    ['签约项目7个；已开复工50个项目，其中柳河精密、青山机电等14个项目。', 'under_construction'],
    ['近日举行集中开竣工项目共6个。其中，柳河整治工程将改善通航。', 'planned'],
    ['将与已经通车的云和高速无缝相连。', 'operating'],
    ['云和高速二期已进入通车前的冲刺阶段，预计12月底前具备通车条件。', 'under_construction'],
    ['云和高速江口段、柳湾高速青山段等项目相继建成。', 'completed'],
    ['云和高速、柳湾高速等重大项目完成部分关键工程节点。', 'under_construction'],
    ['云柳、青湾等铁路正加快建设。', 'under_construction'],
    ['在建的12座，有云和长江大桥、柳湾长江大桥。', 'under_construction'],
    ['8、云和至柳湾铁路，可研已批复。', 'preliminary_study'],
    ['云和至柳湾段航道整治工程试运行。', 'operating'],
    ['全省在建高速公路1000公里，其中今年将建成2条，分别是云和高速、柳湾高速。', 'under_construction'],
    ['全省已建高速公路1000公里，其中今年将建成2条，分别是云和高速、柳湾高速。', 'planned'],
    ['建成启用柳河垃圾中转站，镇村环境得到明显改观。', 'operating'],
    ['建成启用柳河垃圾中转站，环境将得到明显改善。', 'planned'],
    ['柳河大道核心区段主线已于2022年底全部贯通，预计2023年底全线贯通。', 'under_construction'],
    // What is agreed on, striven for, visited or listed with its line.
    ['双方就建设柳河产业园、青山基地等项目达成共识。', 'planned'],
    ['加快建设柳河产业园项目，达成年度目标。', 'under_construction'],
    ['争取柳河风情小镇、青山工业旅游示范基地等创建成功。', 'planned'],
    ['开展柳河旅游景区创建工作。', 'planned'],
    ['与会人员到柳河材料产业园项目、青山物流园项目进行实地观摩。', 'under_construction'],
    ['柳河1号线已开通运营，设2座车站，依次为：柳河北站、青山东站。', 'operating'],
    ['柳河至青山公路基本竣工。', 'completed'],
    ['柳河至青山公路路基竣工。', 'under_construction'],
    ['柳河高速青山段即将建成通车。', 'under_construction'],
    [
      '新开工建设的2所小学包括位于青山路以东的青山第一小学，位于柳河路以南的柳河小学，均将于2024年建成。',
      'under_construction',
    ],
  ])('%s is %s', (text, status) => {
    expect(new Set(statusOf(text))).toEqual(new Set([status]));
  });

  test('a numbered list of plans goes on over its paragraphs', () => {
    const opening = '今年将办好3件实事。分别是：\n（1）改造柳河大道。';
    expect(statusOf(`${opening}\n（2）建成青山大道一期工程。`).at(-1)).toBe('planned');
    expect(statusOf(`${opening}\n去年建成青山大道一期工程。`).at(-1)).toBe('completed');
  });

  test('建成 in a list of plans is planned', () => {
    expect(statusOf('建成长沙红旗路南延段，打通南北大动脉。到2025年，将完成6条道路建设。')).toEqual([
      'planned',
    ]);
  });

  test('the latest stage counts, and each date goes to its stage', () => {
    const text =
      '2022年9月9日，云龙实验学校揭牌。云龙实验学校是第一个学校项目，2020年10月开工建设，如期竣工投用。';
    const [row] = projectsIn(text).rows;
    expect(row).toMatchObject({ status: 'operating', start_date: '2020-10', completion_date: '2022-09-09' });
  });
});

describe('category', () => {
  test.each([
    ['建成云和至柳湾高速公路青云连接线。', 'expressway'],
    ['建成云和至柳湾一级公路青云连接线。', 'road'],
    ['高速公路网将形成“六纵”。“六纵”分别是：云柳通道、娄醴通道。', 'expressway'],
    ['云和高速公路建成通车。建成青云过江通道。', 'bridge_tunnel'],
    ['云和马文化产业园项目开工建设。', 'culture_tourism'],
    ['云和装备产业园项目开工建设。', 'industrial_park'],
    ['云和航空加工制造基地项目开工建设。', 'factory'],
    ['云和电池研发生产基地项目开工建设。', 'factory'],
    ['云和宫遗址提升项目开工建设。', 'culture_tourism'],
    ['云和县鸟类栖息地保护工程开工建设。', 'ecology'],
    ['云和大学二附院青山分院开工建设。', 'hospital'],
    ['云和铁路枢纽西环线开工建设。', 'railway'],
    ['云和高铁南站快速通道开工建设。', 'road'],
    ['云和县饮水巩固提升工程开工建设。', 'water'],
    ['云和湖景区形象提升工程开工建设。', 'culture_tourism'],
    ['云和锂电池项目开工建设。', 'factory'],
    ['云和环城铁路开工建设。', 'railway'],
    ['云和口岸开工建设。', 'port'],
    ['引青济柳工程开工建设。', 'water'],
    ['柳河中心小学综合楼投入使用。', 'school'],
    ['柳河总部综合楼投入使用。', 'other'],
    ['柳河提水站改造工程正在施工。', 'water'],
    ['云和道改造工程正在施工。', 'road'],
    ['青山河道改造工程正在施工。', 'water'],
    ['柳河生态旅游综合体项目开工建设。', 'culture_tourism'],
    ['柳河路西延工程开工建设。', 'road'],
    // A road to a place that is called after its bridge is no bridge, but a bridge of that road is one.
    ['G345柳河至石桥段改建工程开工建设。', 'road'],
    ['G345柳河大桥改建工程开工建设。', 'bridge_tunnel'],
  ])('%s is %s', (text, category) => {
    expect(projectsIn(text).rows.at(-1)?.category).toBe(category);
  });
});

describe('where a line runs', () => {
  test.each([
    ['云湖至青山铁路专用线', 'railway', '云湖', '青山'],
    ['青山镇至白石镇公路改造项目', 'road', '青山镇', '白石镇'],
    ['柳河高速公路青山至白石段', 'expressway', '青山', '白石'],
    ['青山至白石至云湖铁路', 'railway', '青山', '云湖'],
    ['青山水库—白石水库输水隧洞工程', 'water', '青山水库', '白石水库'],
    ['青山镇至云湖水库引水工程', 'water', '青山镇', '云湖水库'],
    ['青山机场至白石高铁站轻轨', 'metro', '青山机场', '白石高铁站'],
    ['青山镇至白石镇集中供水工程', 'water', '青山镇', '白石镇'],
    ['青山至白石500千伏输变电工程', 'energy', '青山', '白石'],
    ['地铁延伸至青山镇', 'metro', null, '青山镇'],
    ['南延柳青城际铁路至云湖区', 'intercity_rail', null, '云湖区'],
    ['昭青大道—云湖大道', 'road', '昭青大道', '云湖大道'],
    ['青山至白石高速公路柳河隧道', 'bridge_tunnel', null, null],
    ['柳河至云湖铁路青山段', 'railway', null, null],
    ['青山—白石战略合作项目', 'other', null, null],
    ['柳河大桥', 'bridge_tunnel', null, null],
  ] as const)('%s', (name, category, from, to) => {
    expect(routeOf(name, category)).toEqual({ from_place: from, to_place: to });
  });
});

describe('one project', () => {
  test('under its full name and its abbreviation is one row', () => {
    const text = '娄底至醴陵高速铁路正式开工建设。当天上午，娄醴高铁项目破土动工。';
    const { rows, evidence } = projectsIn(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      name: '娄底至醴陵高速铁路',
      aliases: ['娄醴高铁项目'],
      from_place: '娄底',
      to_place: '醴陵',
    });
    expect(evidence.filter(({ field }) => field === 'name').map(({ exact }) => exact)).toEqual([
      '娄底至醴陵高速铁路',
      '娄醴高铁项目',
    ]);
  });

  test('is as far as what it was counted among', () => {
    const { rows } = projectsIn(
      '本次集中开工重大项目6个，总投资9亿元。其中，青绿智慧产业园二期总投资3亿元；云和环保材料基地项目是新引进的项目。',
    );
    expect(rows.map(({ name, status, status_text }) => [name, status, status_text])).toEqual([
      ['青绿智慧产业园二期', 'under_construction', '开工'],
      ['云和环保材料基地项目', 'under_construction', '开工'],
    ]);
    // Nothing is said to have begun.
    expect(statusOf('重大项目6个，总投资9亿元。其中，青绿智慧产业园二期总投资3亿元。')).toEqual(['planned']);
  });

  test('has the stages that the next sentence states of it', () => {
    const { rows, evidence } = projectsIn('云和医院二期工程，位于城西。项目于2021年9月开工建设。');
    expect(rows).toMatchObject([
      { name: '云和医院二期工程', status: 'under_construction', start_date: '2021-09' },
    ]);
    expect(evidence.filter(({ field }) => field === 'name')).toHaveLength(1);
    expect(evidence.filter(({ field }) => field === 'start_date').map(({ exact }) => exact)).toEqual([
      '2021年9月',
    ]);
    expect(namesIn('青山光伏基地并网发电。二期工程于6月开工。')).toEqual([
      '青山光伏基地',
      '青山光伏基地二期工程',
    ]);
    // Two are named, so that 项目 may mean either.
    expect(statusOf('云和医院二期工程、青山医院一期工程位于城西。项目于2021年9月投用。')).toEqual([
      'planned',
      'planned',
    ]);
    expect(namesIn('这缩短了到云和大桥的时间。项目于2021年9月开工建设。')).toEqual([]);
  });

  test('is known by a name without a kind once a list has named it', () => {
    const { rows } = projectsIn(
      '2个是列入计划的整治小区，分别是云和新镇、绿潭锦园及青山苑等。云和新镇、绿潭锦园3月初进场施工，5月底完成改造任务。',
    );
    expect(rows.map(({ name, status }) => [name, status])).toEqual([
      ['云和新镇', 'completed'],
      ['绿潭锦园', 'completed'],
    ]);
    // No list has named it.
    expect(namesIn('云和新镇5月初进场施工，7月底完成改造任务。')).toEqual([]);
  });

  test('is what later sentences mean though the first names other places', () => {
    expect(statusOf('云和大桥位于青山新区。项目于2021年9月开工。')).toEqual(['under_construction']);
    expect(namesIn('云和湖旅游开发项目位于青山镇，是国家5A级景区。项目一期明年年底将完工。')).toEqual([
      '云和湖旅游开发项目',
    ]);
  });

  test('that is not open yet is planned', () => {
    expect(statusOf('甲河大桥至今未通车。')).toEqual(['planned']);
    expect(statusOf('甲河大桥建成通车。')).toEqual(['operating']);
  });

  test('runs since it was opened', () => {
    expect(statusOf('云和机场自2022年7月投运以来，航线增加。')).toEqual(['operating']);
    expect(statusOf('云和机场投运后，航线将增加。')).toEqual([]);
  });

  test.each([
    // Each line of a list has its own two ends.
    ['推动建设株洲至衡阳、株洲至醴陵城际铁路。', ['株洲市 衡阳市', '株洲市 醴陵市']],
    ['云和大桥位于攸县，正在建设。', ['攸县']],
    ['茶陵县实验小学在攸县揭牌投用。', ['茶陵县 攸县']],
    ['攸县推进云和大桥、青山水库建设。', ['攸县', '攸县']],
    // Where trains go is not where a station stands.
    ['云和北站建成投用，首次开行直达衡阳、湘潭的列车。', ['']],
    // A zone is not at itself, but in the city or region whose name it begins with.
    ['加快建设云和经济区。', ['']],
    ['加快建设长三角产业合作区。', ['长江三角洲地区']],
    ['加快建设衡阳产业合作区。', ['衡阳市']],
  ])('is at the places of its name or where it stands: %s', (text, places) => {
    const article = articleOf(annotate(bareDocument('a', text, '2023-06-30')));
    const entities = extractEntities(article);
    const names = new Map(entities.rows.map(({ id, name }) => [id, name]));
    const { rows } = extractProjects(article, toolsFor(article), entities);
    expect(rows.map((row) => row.places.map((id) => names.get(id)).join(' '))).toEqual(places);
  });

  test('has the bodies that found it and the places of its clause', () => {
    const [row] = projectsIn(
      '位于株洲市的国家先进材料创新中心，由甲乙集团、丙丁股份等12家单位组建而成。',
    ).rows;
    expect(row?.organisations).toEqual(['甲乙集团', '丙丁股份']);
    expect(row?.places).toHaveLength(1);
  });

  test('is not thought to come where the title tells what is finished', () => {
    const told = '柳河片区改造工程占地30亩，投资2亿元。';
    const titled = (title: string) => {
      const article = { ...articleOf(annotate(bareDocument('a', told, '2023-06-30'))), title };
      return extractProjects(article, toolsFor(article), extractEntities(article)).rows.length;
    };
    expect([titled('柳河片区改造竣工交付'), titled('柳河片区改造')]).toEqual([0, 1]);
  });

  test('is quoted exactly', () => {
    const text = '𠮷林市云和高速、绿洲大桥建成通车。';
    const { rows, evidence } = projectsIn(text);
    const points = [...text];
    expect(rows).toHaveLength(2);
    for (const { quote, quote_start, quote_end } of rows)
      expect(points.slice(quote_start, quote_end).join('')).toBe(quote);
    for (const { exact, start, end } of evidence) expect(points.slice(start, end).join('')).toBe(exact);
  });
});

describe('stations of a line', () => {
  const list = '线路全长50公里，共设燕山、大湾、玉湖南、唐柳8座车站。';

  test.each([
    ['云柳城际铁路今日开通运营。', 'operating'],
    ['云柳城际铁路开工建设。', 'planned'],
    ['云柳城际铁路计划年底开通运营。', 'planned'],
  ])('%s', (lead, status) => {
    const { rows } = projectsIn(`${lead}${list}`);
    const stations = rows.filter(({ name }) => name.endsWith('站'));
    expect(stations.map(({ name }) => name)).toEqual(['燕山站', '大湾站', '玉湖南站', '唐柳站']);
    expect(new Set(stations.map((row) => row.status))).toEqual(new Set([status]));
  });

  test('what is set up and is no station', () => {
    expect(namesIn('展会今日开通。共设燕山、大湾、玉湖南3座展台。')).toEqual([]);
  });
});

describe('lists of one line each', () => {
  const lines = (lead: string) => `${lead}\n- 青河至山海铁路：98公里\n- 云柳铁路改造：50公里\n`;

  test.each([
    ['今年要开工的铁路如下：', ['planned', 'planned']],
    ['全省在建的铁路项目有：', ['under_construction', 'under_construction']],
    ['去年建成的铁路包括：', ['completed', 'completed']],
    ['全省铁路的里程如下：', []],
    ['今年要开工的铁路不少。', []],
  ])('%s', (lead, expected) => {
    expect(statusOf(lines(lead))).toEqual(expected);
  });

  test('a paragraph behind the list is none of it', () => {
    expect(namesIn(`${lines('今年要开工的铁路如下：')}另外，柳湾铁路风景不错。`)).toEqual([
      '青河至山海铁路',
      '云柳铁路改造',
    ]);
  });
});

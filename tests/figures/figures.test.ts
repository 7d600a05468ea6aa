import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from '../example-figures.ts';

const periods = (text: string): (string | null)[] => figuresOf(text).map(({ date }) => date);
const statuses = (text: string): string[] => figuresOf(text).map(({ status }) => status);

describe('label', () => {
  const lines: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    ['owner and property', '临沂市的面积为17191平方公里。', '17191平方公里: 临沂市 / 面积'],
    [
      'a thing goes on where a sentence names nobody',
      '甲港二期工程总投资3亿元。目前已有泊位12个。',
      '3亿元: 甲港二期工程 / 总投资',
      '12个: 甲港二期工程 / 泊位',
    ],
    [
      'a deed in a new sentence is not that of the road',
      '台州甲线公路总投资3亿元。新建学校12所。',
      '3亿元: 台州甲线公路 / 总投资',
      '12所: - / 新建学校',
    ],
    [
      'once it is built, it is what was told of',
      '甲灌区工程总投资9亿元，新建30公里渠道，2座提灌站。项目建成后，将惠及4市11县，灌溉面积13万亩。',
      '9亿元: 甲灌区工程 / 总投资',
      '30公里: 甲灌区工程 / 渠道',
      '2座: 甲灌区工程 / 提灌站',
      '4市: 甲灌区工程 / 惠及市',
      '11县: 甲灌区工程 / 县',
      '13万亩: 甲灌区工程 / 灌溉面积',
    ],
    [
      'what fell is called so',
      '一季度，临沂市工业投资负增长5%，民间投资增长3%。',
      '5%: 临沂市 / 工业投资',
      '3%: 临沂市 / 民间投资',
    ],
    [
      'measures that end alike are whole, and goods are not measures',
      '临沂市财政总收入、一般公共预算收入分别达到9亿元和5亿元。',
      '9亿元: 临沂市 / 财政总收入',
      '5亿元: 临沂市 / 一般公共预算收入',
    ],
    [
      'an area that is sown is one measure',
      '临沂市农作物播种面积9万亩，其中：蔬菜播种面积3万亩。',
      '9万亩: 临沂市 / 农作物播种面积',
      '3万亩: 临沂市 / 蔬菜播种面积',
    ],
    ['the mark of a list is no name', '▶新建公园3个。', '3个: - / 新建公园'],
    ['nor is its number', '（二）临沂市新增车位90个。', '90个: 临沂市 / 新增车位'],
    [
      'when it will be is no part of a name',
      '临沂市今年底将实现里程突破900公里。',
      '突破900公里: 临沂市 / 里程',
    ],
    ['of which they are parts', '集中签约项目中，工业项目25个。', '25个: 集中签约项目 / 工业项目'],
    [
      'of which they are parts, without a mark',
      '12个工程中大型灌区1个，水库6个。',
      '12个: - / 工程',
      '1个: 12个工程 / 大型灌区',
      '6个: 12个工程 / 水库',
    ],
    [
      'where a thing leads and what is planned for it are no part of its name',
      '台州山河高速项目东连甲乙高速公路，路线全长79公里。台州山河高速项目计划今年7月份开工建设，需征地1.8万亩。',
      '79公里: 台州山河高速项目 / 路线全长',
      '1.8万亩: 台州山河高速项目 / 需征地',
    ],
    [
      'a plan by its name keeps it',
      '台州三年行动计划今年启动，涉及项目35个。',
      '35个: 台州三年行动计划 / 项目',
    ],
    [
      'before a colon stands whose it is, and how much of its plan is done',
      '重大水利项目：累计完成投资3亿元，完成年度计划的94.5%。',
      '3亿元: 重大水利项目 / 累计完成投资',
      '94.5%: 重大水利项目 / 投资完成年度计划',
    ],
    [
      'who tells it before a colon has none of it',
      '有关负责人介绍：累计完成投资3亿元。',
      '3亿元: - / 累计完成投资',
    ],
    [
      'an amount inside the noun that is counted belongs to it',
      '台州13个投资超过50亿元的旅游项目、45个产值亿元以上项目开工。',
      '13个: 台州 / 投资超过50亿元的旅游项目',
      '超过50亿元: 旅游项目 / 投资',
      '45个: 台州 / 产值亿元以上项目',
      '亿元以上: 台州 / 产值',
    ],
    [
      'what went into those that are counted is not counted',
      '台州完成15个水利项目投资30亿元。',
      '15个: 台州 / 水利项目',
      '30亿元: 水利项目 / 投资',
    ],
    [
      'a sum over the time so far is called one',
      '截至8月底，甲区累计引进企业85家，投资30亿元。',
      '85家: 甲区 / 累计引进企业',
      '30亿元: 甲区 / 投资',
    ],
    [
      'what a sum is made of is no part of the word before',
      '甲区累计实现了工业产值30亿元。',
      '30亿元: 甲区 / 工业产值',
    ],
    [
      'how long or large those are together that were counted',
      '隧道5座共3088米；学校3所共2万平方米；标志牌5块共30米。',
      '5座: - / 隧道',
      '3088米: - / 隧道长度',
      '3所: - / 学校',
      '2万平方米: - / 学校面积',
      '5块: - / 标志牌',
      '30米: - / 标志牌',
    ],
    [
      'what those cost that were counted, though joined; an area may be of others',
      '“甲批”项目44个、总投资37亿元，新建学校3所、建筑面积2万平方米。',
      '44个: - / “甲批”项目',
      '37亿元: “甲批”项目 / 总投资',
      '3所: - / 新建学校',
      '2万平方米: - / 建筑面积',
    ],
    [
      'what a thing is said to be has nothing of its own',
      '台州山河高铁全长193公里，是全省首条设计时速350公里的高速铁路，设有3座车站。',
      '193公里: 台州山河高铁 / 全长',
      '时速350公里: 台州山河高铁 / 设计时速',
      '3座: 台州山河高铁 / 车站',
    ],
    [
      'a thing that is built has its own',
      '台州建成首条设计时速350公里的高速铁路。',
      '时速350公里: 高速铁路 / 设计时速',
    ],
    [
      'the length of what is built last',
      '农村公路4条，总里程7公里；实施金湖路改造工程，总里程6公里。',
      '4条: - / 农村公路',
      '7公里: 农村公路 / 总里程',
      '6公里: 金湖路改造工程 / 总里程',
    ],
    [
      'a journey is between two places',
      '从台州北站到温州东站，最快行车时间由1小时44分钟缩短至48分钟。建成通车后台州坐高铁到温州约2小时，到北京约5个小时。',
      '1小时44分钟: 台州北站到温州东站 / 最快行车时间',
      '48分钟: 台州北站到温州东站 / 最快行车时间',
      '约2小时: 台州到温州 / 高铁时间',
      '约5个小时: 台州到北京 / 高铁时间',
    ],
    [
      'a road that leads somewhere is no journey',
      '台州至温州高速公路全长100公里，到宁波约需3小时。',
      '100公里: 台州至温州高速公路 / 全长',
      '约需3小时: - / 宁波',
    ],
    ['what falls due is no journey', '台州到期贷款审批时间缩短至3小时。', '3小时: 台州 / 到期贷款审批时间'],
    [
      'where a thing lies is not whose its area is',
      '台州某医院新院区项目开工。该项目位于甲乡，地铁7号线黄山站南侧，总用地面积8万平方米。',
      '8万平方米: 台州某医院新院区项目 / 总用地面积',
    ],
    [
      'a clause that goes on with a list of places is about none of them',
      '台州山河铁路东起甲站，经过甲县、乙县，丙县、丁县，全长350公里。',
      '350公里: 台州山河铁路 / 全长',
    ],
    [
      'the number of a list is nobody',
      '（一）新增老年助餐点40个。●累计完成投资29亿元。',
      '40个: - / 老年助餐点',
      '29亿元: - / 累计完成投资',
    ],
    [
      'the same of another place',
      'GDP突破3万亿元的台州、2万亿元的温州。',
      '突破3万亿元: - / GDP',
      '2万亿元: 温州 / GDP',
    ],
    [
      'this time is no part of a name',
      '台州市此次集中开竣工工程69个，总投资490亿元。',
      '69个: 台州市 / 集中开竣工工程',
      '490亿元: 集中开竣工工程 / 总投资',
    ],
    [
      'the cost of roads that were counted, and of projects that are of no place',
      '开工甲至乙、丙至丁2条高速公路，总投资30亿元。有甲中心、乙公园等6个项目，总投资7亿元。',
      '2条: - / 高速公路',
      '30亿元: 高速公路 / 总投资',
      '6个: - / 项目',
      '7亿元: 项目 / 总投资',
    ],
    [
      'a share of a length is of the road there',
      '台州山河高铁全长361公里，其中河南省252公里、安徽省73公里。全省公路里程5万公里，其中台州市3000公里。',
      '361公里: 台州山河高铁 / 全长',
      '252公里: 台州山河高铁河南省 / 全长',
      '73公里: 台州山河高铁安徽省 / 全长',
      '5万公里: 全省 / 公路里程',
      '3000公里: 台州市 / 公路里程',
    ],
    [
      'a size inside a name parts nothing',
      '山河能源台州公司50万吨/年山石制粉项目今年计划投资25亿元。',
      '50万吨/年: 山河能源台州公司 / 山石制粉项目',
      '25亿元: 山河能源台州公司50万吨/年山石制粉项目 / 计划投资',
    ],
    [
      'how it is compared stands in a bracket; what it is a share of ends before 的',
      '台州公共财政预算收入2.5亿元，下降（同口径）19.59%。新开工82个产业项目，占计划新开工项目的94.3%。',
      '2.5亿元: 台州 / 公共财政预算收入',
      '19.59%: 台州 / 公共财政预算收入',
      '82个: 台州 / 产业项目',
      '94.3%: 台州 / 产业项目占计划新开工项目',
    ],
    ['where a verb reaches to', '台州港连通全国14个省区。', '14个: 台州港 / 连通省区'],
    ['a place before what is counted has it', '全国14个省区参加。', '14个: 全国 / 参加的省区'],
    [
      'firms as a class',
      '民营企业保持主体地位，累计进出口78亿元；国有企业和外资企业分别增长3%和2%。',
      '78亿元: 民营企业 / 累计进出口',
      '3%: 国有企业 / 进出口',
      '2%: 外资企业 / 进出口',
    ],
    [
      'an amount of those that are counted behind it',
      '台州总投资12亿元的13个重大项目集中开工。',
      '12亿元: 台州重大项目 / 总投资',
      '13个: 台州 / 集中开工重大项目',
    ],
    ['chosen among others', '5个项目入选省级项目库。', '5个: - / 入选省级项目库的项目'],
    [
      'beside its plan',
      '台州完成投资68亿元，超投资计划7个百分点。',
      '68亿元: 台州 / 完成投资',
      '7个百分点: 台州 / 完成投资',
    ],
    [
      'a stage is one of the project',
      '甲枢纽工程总投资36亿元，一期工程去年投用，建成专用线4条。',
      '36亿元: 甲枢纽工程 / 总投资',
      '4条: 甲枢纽工程一期工程 / 专用线',
    ],
    [
      'shares of the levels before',
      '台州接待游客20万人次，实现旅游收入28亿元，同比分别增长7%、8%，分别占全省的31%、33%。',
      '20万人次: 台州 / 接待游客',
      '28亿元: 台州 / 旅游收入',
      '7%: 台州 / 接待游客',
      '8%: 台州 / 旅游收入',
      '31%: 台州 / 接待游客占全省',
      '33%: 台州 / 旅游收入占全省',
    ],
    [
      'where those are that were counted',
      '全市共有卫生技术人员151人，其中：医院91人、卫生院60人。',
      '151人: 全市 / 卫生技术人员',
      '91人: 医院 / 卫生技术人员',
      '60人: 卫生院 / 卫生技术人员',
    ],
    [
      'how much of it is done',
      '住宅小区新增充电端口630个，完成率286%。15个食堂改造已完成8个（53%）。',
      '630个: 住宅小区 / 充电端口',
      '286%: 住宅小区 / 充电端口完成率',
      '15个: - / 食堂',
      '8个: - / 已完成食堂',
      '53%: - / 食堂完成率',
    ],
    [
      'as what, and who',
      '作为重要枢纽，台州港依托班列，货物吞吐量达400万吨。',
      '400万吨: 台州港 / 货物吞吐量',
    ],
    [
      'what is planned by whom',
      '台州谋划甲港粮油码头工程建设，总投资7亿元。',
      '7亿元: 甲港粮油码头工程 / 总投资',
    ],
    ['a port has the name of its town', '台州港货物吞吐量达400万吨。', '400万吨: 台州港 / 货物吞吐量'],
    [
      'years that a sum is over part no words',
      '台州财政收入五年累计增长13%。',
      '五年: 台州 / 财政收入',
      '13%: 台州 / 财政收入',
    ],
    [
      'a size inside a name',
      '台州50兆瓦风电场项目已并网。项目位于甲镇，总投资3亿元。',
      '50兆瓦: 台州风电场项目 / 装机容量',
      '3亿元: 台州50兆瓦风电场项目 / 总投资',
    ],
    ['a town whose name ends like an adverb', '成都位列第6。', '第6: 成都 / 排名'],
    ['place before a measure', '绍兴固定资产投资达900亿元。', '900亿元: 绍兴 / 固定资产投资'],
    [
      'growth has the measure before it',
      '绍兴固定资产投资达900亿元，同比增长4%。',
      '900亿元: 绍兴 / 固定资产投资',
      '4%: 绍兴 / 固定资产投资',
    ],
    ['noun behind the number', '温州拥有32家上市公司。', '32家: 温州 / 上市公司'],
    ['noun before the number', '温州培育专精特新企业120家。', '120家: 温州 / 专精特新企业'],
    [
      'a verb that carries meaning stays',
      '温州引进省外资金200亿元，走访困难群众3000户。',
      '200亿元: 温州 / 省外资金',
      '3000户: 温州 / 走访困难群众',
    ],
    [
      'listed owners, one number each',
      '宁波、温州生产总值分别达1.4万亿元和7585亿元。',
      '1.4万亿元: 宁波 / 生产总值',
      '7585亿元: 温州 / 生产总值',
    ],
    ['two owners, one number', '宁波、温州各新建12所学校。', '12所: 宁波、温州 / 学校'],
    [
      'share of what was said',
      '温州外贸出口300亿元，占全市比重达20%。',
      '300亿元: 温州 / 外贸出口',
      '20%: 温州 / 外贸出口占全市比重',
    ],
    [
      'properties of the thing that the sentence is about',
      '甬金高速公路昨日开工建设，全长28公里，设计时速100公里。',
      '28公里: 甬金高速公路 / 全长',
      '时速100公里: 甬金高速公路 / 设计时速',
    ],
    [
      'the head of a list gives the measure',
      '各市投资增速前二名：宁波市增长12%，温州市增长9%。',
      '前二名: 各市 / 投资增速',
      '12%: 宁波市 / 投资增速',
      '9%: 温州市 / 投资增速',
    ],
    ['who leads is not what leads', '去年，宁波生产总值居全国第12位。', '第12位: 宁波 / 生产总值'],
    [
      'compared with whom is no part of it',
      '宁波生产总值增速高于全国0.8个百分点。',
      '0.8个百分点: 宁波 / 生产总值增速',
    ],
    [
      'a verb inside the name of works',
      '温州农村饮水巩固提升工程总投资7000万元。',
      '7000万元: 温州农村饮水巩固提升工程 / 总投资',
    ],
    [
      'a bracket inside what is counted',
      '温州22个旅游景区（点）共接待游客18万人次。',
      '22个: 温州 / 旅游景区（点）',
      '18万人次: 温州22个旅游景区（点） / 接待游客',
    ],
    [
      'a page that names no place speaks of its port',
      '温州机场位于海边。到2030年，旅客吞吐量达3000万人次。',
      '3000万人次: 温州机场 / 旅客吞吐量',
    ],
    [
      'a kind of line is no such name',
      '城际铁路位于海边。到2030年，客流量达3000万人次。',
      '3000万人次: - / 客流量',
    ],
    [
      'who strives is not what is striven for',
      '温州园区力争营业收入突破90亿元。',
      '突破90亿元: 温州园区 / 营业收入',
    ],
    [
      'a bracket says what of it',
      '其中，瓯海区（开工率90%）、龙湾区（开工率80%）进度较快。',
      '90%: 瓯海区 / 开工率',
      '80%: 龙湾区 / 开工率',
    ],
    [
      'a rate that narrows',
      '温州出口额下降0.8%，降幅收窄1.2个百分点。',
      '0.8%: 温州 / 出口额',
      '1.2个百分点: 温州 / 出口额降幅',
    ],
    [
      'examples are not whose it is',
      '温州机场扩容，新增巴黎、河内等18条航线，以及拉萨等4条国内航线。',
      '18条: 温州机场 / 航线',
      '4条: 温州机场 / 国内航线',
    ],
    [
      'a time saved is no speed',
      '甬金高速公路设计时速120公里，比省道缩短40分钟。',
      '时速120公里: 甬金高速公路 / 设计时速',
      '40分钟: 甬金高速公路 / 缩短时间',
    ],
    [
      'what a thing is, is not another thing',
      '温州灌区工程，是浙江省骨干工程，总投资15亿元。',
      '15亿元: 温州灌区工程 / 总投资',
    ],
    [
      'this works is the one that was named',
      '温州引水工程开工，该工程总投资15亿元。',
      '15亿元: 温州引水工程 / 总投资',
    ],
    [
      'once it is built, what it makes',
      '温州智造产业园总投资3亿元。目前已签约，项目建成投产后，年产值达5亿元。',
      '3亿元: 温州智造产业园 / 总投资',
      '5亿元: 温州智造产业园 / 年产值',
    ],
    ['后 ends what is before it', '温州工厂二期建成后年产值达5亿元。', '5亿元: 温州工厂二期 / 年产值'],
    [
      'three levels and three growths',
      '温州机场旅客量383万人次，货邮量1万吨，起降7万架次，分别增长8%、15%、5%。',
      '383万人次: 温州机场 / 旅客量',
      '1万吨: 温州机场 / 货邮量',
      '7万架次: 温州机场 / 起降',
      '8%: 温州机场 / 旅客量',
      '15%: 温州机场 / 货邮量',
      '5%: 温州机场 / 起降',
    ],
    [
      'a group that was counted has the next number',
      '去年，甬台温3市接待游客2亿人次。',
      '3市: 甬台温 / 市',
      '2亿人次: 甬台温3市 / 接待游客',
    ],
    [
      '下同 says nothing of its own',
      '温州出口额8亿元，同比增长（下同）2%。',
      '8亿元: 温州 / 出口额',
      '2%: 温州 / 出口额',
    ],
    [
      '占地 is no share',
      '温州工厂总投资5亿元，占地18亩。',
      '5亿元: 温州工厂 / 总投资',
      '18亩: 温州工厂 / 占地',
    ],
    [
      'some of the works are told apart by how far they are',
      '温州完成投资52亿元，其中续建项目完成投资29亿元。',
      '52亿元: 温州 / 完成投资',
      '29亿元: 续建项目 / 完成投资',
    ],
    [
      'the same of others, and a place that begins like 和',
      '衡阳机场旅客吞吐量94万人次，常德、怀化机场突破45万人次。',
      '94万人次: 衡阳机场 / 旅客吞吐量',
      '突破45万人次: 常德、怀化机场 / 旅客吞吐量',
    ],
    ['nobody is named', '新建管网300公里。', '300公里: - / 新建管网'],
    ['measure words that are nouns', '浙江11市实现增长。', '11市: 浙江 / 市'],
    [
      'a counted group has the amounts behind it',
      '12个水利项目批复总投资9亿元，已下达资金5亿元。',
      '12个: - / 水利项目',
      '9亿元: 水利项目 / 批复总投资',
      '5亿元: 水利项目 / 资金',
    ],
    ['the deed tells which are counted', '宁波3所学校建成投用。', '3所: 宁波 / 建成投用学校'],
    ['a deed with an object does not', '宁波19个项目落地温州产业园。', '19个: 宁波 / 项目'],
    ['a verb of events ends the counted', '宁波围绕6大领域部署改革任务。', '6大: 宁波 / 领域'],
    ['no deed is done to the counted', '宁波3所学校的操场较大。', '3所: 宁波 / 学校'],
    ['a clause before the counted', '温州去年列入计划的18座水闸，均已竣工。', '18座: 温州 / 列入计划的水闸'],
    ['a word in 的 that is no clause', '温州主要的18座水闸完好。', '18座: 温州主要 / 水闸完好'],
    [
      'each growth is that of its own level',
      '班列开行300列，货值40亿元，分别增长10%和20%。',
      '300列: - / 班列开行',
      '40亿元: - / 货值',
      '10%: - / 班列开行',
      '20%: - / 货值',
    ],
    [
      'one growth is of the last level',
      '温州出口9亿元，进口8亿元，增长10%。',
      '9亿元: 温州 / 出口',
      '8亿元: 温州 / 进口',
      '10%: 温州 / 进口',
    ],
    [
      'a size that projects are counted by',
      '温州实施亿元以上工业项目120个。',
      '亿元以上: 工业项目 / 投资',
      '120个: 温州 / 亿元以上工业项目',
    ],
    [
      'examples before 等',
      '永嘉县图书馆、书院等续建项目3个，总投资6亿元。',
      '3个: 永嘉县 / 续建项目',
      '6亿元: 续建项目 / 总投资',
    ],
    [
      'what a clause says of the name behind 的',
      '连接甲园区与乙高速的丙大道扩建工程将完工，路线全长11公里。',
      '11公里: 丙大道扩建工程 / 路线全长',
    ],
    [
      'a semicolon ends the deed of a thing',
      '甲医院新院区投入使用，新增床位1200张；新建办公用房25间。',
      '1200张: 甲医院新院区 / 新增床位',
      '25间: - / 新建办公用房',
    ],
    [
      'a part of the same',
      '温州加装电梯186部，其中今年加装72部。',
      '186部: 温州 / 加装电梯',
      '72部: 温州 / 加装电梯',
    ],
    ['another deed', '温州加装电梯186部，其中新建72部。', '186部: 温州 / 加装电梯', '72部: 温州 / 新建电梯'],
    [
      'the number of what was counted',
      '温州净增高新技术企业48户，总数达到377户。',
      '48户: 温州 / 高新技术企业',
      '377户: 温州 / 高新技术企业总数',
    ],
    ['what lies somewhere is a thing', '温州国际新城位于城北，占地226亩。', '226亩: 温州国际新城 / 占地'],
    [
      'a place that lies somewhere stays a place',
      '温州位于沿海，总面积9万平方公里。',
      '9万平方公里: 温州 / 总面积',
    ],
    [
      'the part of a building that is done',
      '甲项目今年开工，目前主体结构完成80%。',
      '80%: 甲项目 / 主体结构完成',
    ],
    ['an investment that is done', '甲项目今年开工，目前完成投资3亿元。', '3亿元: 甲项目 / 完成投资'],
    ['what is being planned', '规划中的甲湿地公园，东西长100公里。', '100公里: 甲湿地公园 / 东西长'],
    [
      'a place that builds several',
      '全市建设甲、乙等各级示范基地125个。',
      '125个: 全市 / 甲、乙等各级示范基地',
    ],
    ['building land is no deed', '温州建设用地面积12平方公里。', '12平方公里: 温州 / 建设用地面积'],
    [
      'a section in a place',
      '甲港客运专线全长345公里，其中，温州境内112公里。',
      '345公里: 甲港客运专线 / 全长',
      '112公里: 甲港客运专线温州境内 / 长度',
    ],
  ];
  test.each(lines)('%s: %s', (_, text, ...expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each([
    ['已发放补贴5亿元。', /^已/],
    ['目前集聚了各类企业500家。', /集聚|了/],
    ['其中重点工程40个。', /其中/],
    ['均达到60%。', /均|达到/],
  ])('no connective, light verb or particle is left in the label: %s', (text, left) => {
    for (const { subject, indicator } of figuresOf(text))
      expect(`${subject ?? ''}/${indicator}`).not.toMatch(left);
  });
});

describe('period', () => {
  test('a period holds until another time', () => {
    expect(periods('2021年，温州生产总值达7585亿元，增长7.7%。2020年，出口达1800亿元。')).toEqual([
      '2021',
      '2021',
      '2020',
    ]);
  });

  test('a period holds for the sentences behind it in its paragraph', () => {
    expect(periods('去年前三季度，温州外贸出口1500亿元。其中，对欧盟出口300亿元。')).toEqual([
      '2021-01/2021-09',
      '2021-01/2021-09',
    ]);
  });

  test('what is so now is for no stated time', () => {
    expect(periods('2021年，温州出口1800亿元。目前，全市有上市公司32家。')).toEqual(['2021', null]);
  });

  test('a growth between two years is of both', () => {
    expect(periods('温州吞吐量从2018年的1亿吨增加到2021年的2亿吨，年均增长10%。')).toEqual([
      '2018',
      '2021',
      '2018/2021',
    ]);
    expect(periods('2021年，温州吞吐量达2亿吨，年均增长10%。')).toEqual(['2021', '2021']);
  });

  test('a report that looks back on several years', () => {
    const opening = '温州市政府工作报告\n\n各位代表，大家好。\n\n';
    const text = '五年来，温州研发经费年均增长5%。\n\n城乡面貌不断改善，建成公路420公里。\n';
    expect(periods(`${opening}一、过去五年工作回顾\n\n${text}`)).toEqual(['2017/2021', '2017/2021']);
    expect(periods(`${opening}一、工作回顾\n\n${text}`)).toEqual(['2017/2021', '2017/2021']);
    expect(
      periods(`${opening}这五年，温州着力攻坚。\n\n建成公路420公里，总里程达900公里。全年出口3亿元。`),
    ).toEqual(['2017/2021', null, '2021']);
    expect(figuresOf('五年来，温州研发经费年均增长5%。', '2022-07-01').map(({ date }) => date)).toEqual([
      null,
    ]);
  });

  test('a day that closes a stretch is handed on, the term of one part is not', () => {
    expect(periods('截至2022年1月31日，温州已开工小区16个。其中，甲区开工率达98%。')).toEqual([
      '2022-01-31',
      '2022-01-31',
    ]);
    expect(periods('温州计划改造5处，力争3月底前完工；已完成援助948件。').at(-1)).toBe(null);
  });

  test('what a plan says is not of the day that it was approved', () => {
    expect(periods('2021年7月，线网规划获批。根据规划，温州线网由6条线组成。')).toEqual([null]);
    expect(periods('2021年7月，温州进口3亿元。其中，工业品1亿元。')).toEqual(['2021-07', '2021-07']);
  });

  test('what is of every year is of none', () => {
    expect(periods('温州每年11月至翌年4月降雨量仅占5%。')).toEqual([null]);
  });

  test('the term of those that are counted', () => {
    expect(periods('温州10所学校将在今年年底完工。')).toEqual(['2022-10/2022-12']);
  });

  test('what a gathering opens is of its day', () => {
    expect(periods('2月1日，重大项目集中开工活动举行。12个重大项目在各区开工。')).toEqual(['2022-02-01']);
  });

  test('which ones are meant is for no time', () => {
    expect(periods('今年，温州推进13个投资超过50亿元的大项目。')).toEqual(['2022', null]);
    expect(periods('甲水库是国家150项重大水利工程之一。')).toEqual([null]);
  });

  test('a length is for no year', () => {
    expect(periods('去年，甬金高速公路开工建设。线路全长28公里。')).toEqual([null]);
  });

  test('a year that is compared with is not the period', () => {
    expect(periods('温州外贸出口比2019年增长12%。')).toEqual([null]);
  });

  test('the first end of a change has the year before', () => {
    expect(periods('2021年，温州城镇化率由2020年的72%提高到73%。')).toEqual(['2020', '2021']);
  });

  test('the year of a document is not the period of what it names', () => {
    expect(periods('2021年印发的《规划》提出的办法中，共有15项措施。')).toEqual([null]);
  });

  test('what is so today is not of the day it began', () => {
    expect(periods('甲港于2012年12月开港，现已建成2个泊位。')).toEqual([null]);
    expect(periods('甲港于2012年12月建成2个泊位。')).toEqual(['2012-12']);
  });

  test('the year a thing was built is not that of what it has', () => {
    expect(periods('温州小区建于1986年，有楼6栋。')).toEqual([null]);
    expect(periods('温州建成小区6个，1986年，新建3个。')).toEqual([null, '1986']);
  });

  test('the year of a start is not handed on', () => {
    expect(periods('温州发明专利由2020年的3件提高到6件。城镇化率达到60%。').at(-1)).toBe(null);
    expect(periods('2020年，温州发明专利达6件。城镇化率达到60%。').at(-1)).toBe('2020');
  });

  test('the base of a multiple is not the period', () => {
    expect(periods('温州生产总值在2020年基础上翻一番。')).toEqual([null]);
  });

  test('what is listed for a year is counted on the day that the sentence states', () => {
    expect(periods('截至10月31日，温州今年列入计划的318个小区完工。')).toEqual(['2021-10-31']);
    expect(periods('截至10月31日，温州完工小区318个，今年新增20个。')).toEqual(['2021-10-31', '2022']);
  });

  test('a year in the name of a gathering is no period', () => {
    expect(periods('2021年春季招商活动举行。签约项目35个，总投资80亿元。')).toEqual([null, null]);
    expect(periods('2021年温州签约项目35个。')).toEqual(['2021']);
  });

  test('a plan named for its good start is no period', () => {
    expect(periods('去年，温州实现“十四五”良好开局，生产总值达7585亿元。')).toEqual(['2021']);
    expect(periods('“十四五”期间，温州投资将达9000亿元。')).toEqual(['2021/2025']);
  });

  test('what a thing will do is not of the day that its building begins', () => {
    expect(periods('码头计划今年开工，建成后年吞吐量将达到90万吨。')).toEqual([null]);
    expect(periods('码头计划今年开工，建成后吞吐量将达到90万吨。')).toEqual([null]);
    expect(periods('码头后年吞吐量将达到90万吨。')).toEqual(['2024']);
    expect(periods('码头去年开工，全年吞吐量达90万吨。')).toEqual(['2021']);
  });

  test('what a thing will do is not of the time that it is finished', () => {
    expect(periods('码头计划今年上半年完工，全部投产后年吞吐量将达到90万吨。')).toEqual([null]);
    expect(periods('码头今年投产，后年吞吐量将达到90万吨。')).toEqual(['2024']);
  });

  test('days off are of their year, and no single day', () => {
    expect(periods('今年春节黄金周，温州接待游客28万人次。')).toEqual(['2022-01-31/2022-02-06']);
    expect(periods('今年春节，温州接待游客28万人次。')).toEqual(['2022-02-01']);
  });

  test('the day of a telling is not that of what is told', () => {
    expect(periods('昨日，市统计局通报：温州接待游客28万人次。')).toEqual([null]);
    expect(periods('昨日，温州接待游客28万人次。')).toEqual(['2022-02-28']);
  });

  test('the end of the year that a communiqué reports on is its last day', () => {
    const title = '温州市2020年国民经济和社会发展统计公报\n\n';
    expect(periods(`${title}年末全市有医院113个，床位1400张。全年出口300亿元。`).slice(-3)).toEqual([
      '2020-12-31',
      '2020-12-31',
      '2020',
    ]);
  });

  test('the end of a year that has not come is that of the year before, where what there is stands behind it', () => {
    for (const words of [
      '全市有医院113个',
      '移动电话用户113万户',
      '参加养老保险人数113万人',
      '存款余额113亿元',
    ])
      expect(periods(`温州发展纪实\n\n年末${words}。`)).toEqual(['2021-12-31']);
    expect(periods('温州发展纪实\n\n力争年末企业达到113家。')).toEqual(['2022-10/2022-12']);
    expect(periods('温州发展纪实\n\n碧云大桥年末通车，投资额113亿元。')).toEqual([null]);
  });

  test('what a thing holds is of no day', () => {
    expect(periods('9月1日，甲校启用，可容纳学生3000名。')).toEqual([null]);
    expect(periods('9月1日，甲校新招收学生3000名。')).toEqual(['2021-09-01']);
  });

  test('其中 at the head of a paragraph goes on with the one before', () => {
    const first = '去年上半年，温州机场旅客量300万人次。\n\n';
    expect(periods(`${first}其中，国内旅客量200万人次。`).at(-1)).toBe('2021-01/2021-06');
    expect(periods(`${first}瓯海有国内旅行社200家。`).at(-1)).toBe(null);
  });

  test('同比 goes on with the period that results were last reported for', () => {
    const first = '去年前三季度，温州进出口1500亿元。\n\n';
    const last = (text: string): string | null | undefined => periods(first + text).at(-1);
    expect(last('瓯海出口300亿元，同比增长5%。')).toBe('2021-01/2021-09');
    expect(periods(`${first}瓯海出口300亿元，同比增长5%。`).at(-2)).toBe('2021-01/2021-09');
    expect(last('瓯海拥有口岸仓储企业300家。')).toBe(null);
    // in a report of figures the word is left out
    expect(periods(`${first}瓯海仓库施工面积30万平方米，增长5%。`).slice(-2)).toEqual([
      '2021-01/2021-09',
      '2021-01/2021-09',
    ]);
    expect(last('瓯海仓库共30万平方米，墙高5米。')).toBe(null);
  });

  test('what a thing will bring once it runs is of no time told before', () => {
    const first = '2021年二季度温州项目总投资公布\n\n总投资超百亿元。\n\n';
    expect(periods(`${first}瓯海项目全部达产后可实现年产值80亿元。`).at(-1)).toBe(null);
    expect(periods(`${first}瓯海项目实现产值80亿元。`).at(-1)).toBe(
      periods(`${first}瓯海项目实现税收80亿元。`).at(-1),
    );
    expect(periods('2021年，瓯海营业收入96亿元。从签约到开工，只用了98天。').at(-1)).toBe(null);
  });

  test('one year that is summed up is the year of the section, several are not', () => {
    const section = '温州市政府工作报告\n\n各位代表，大家好。\n\n一、2021年工作回顾\n\n';
    const last = (text: string): string | null | undefined => periods(section + text).at(-1);
    expect(last('一年来，温州固定资产投资增长9%。')).toBe('2021');
    expect(last('五年来，温州固定资产投资增长9%。')).toBe('2017/2021');
    expect(last('二十一年来，温州固定资产投资增长9%。')).toBeNull();
  });

  test('the title of a survey has the period of what follows', () => {
    const rest = '\n\n温州工业增加值增长9%。';
    expect(periods(`2021年上半年温州经济发展综述${rest}`)).toEqual(['2021-01/2021-06']);
    expect(periods(`2021年上半年温州经济故事${rest}`)).toEqual([null]);
  });

  test('years in a row are of no year', () => {
    expect(periods('2021年，温州产值连续3年增长。')).toEqual([null]);
    expect(periods('2021年，温州产值增长3%。')).toEqual(['2021']);
  });
});

describe('status', () => {
  test.each([
    ['到2025年，温州生产总值突破1万亿元。', 'target'],
    ['今年，温州力争新建学校12所。', 'target'],
    ['预计到2025年，温州人口达1000万人。', 'forecast'],
    ['2021年，温州新建学校12所。', 'actual'],
    ['温州计划新建一条铁路，全长120公里。', 'actual'],
    ['温州已建成学校12所。', 'actual'],
    ['今年，温州10座车站全部完工，将于明年开通。', 'actual'],
    ['今年，温州10座车站将全部完工。', 'target'],
    ['规划中的甲湿地公园，东西长100公里。', 'target'],
    ['甲湿地公园东西长100公里。', 'actual'],
    ['温州电力项目完成年计划进度96%。', 'actual'],
    ['截至8月底，温州电力项目完成年计划进度96%。', 'actual'],
    ['温州计划完成投资8亿元。', 'target'],
  ])('%s is %s', (text, expected) => {
    expect(statuses(text)[0]).toBe(expected);
  });

  test('a list of aims goes on in the sentences behind it', () => {
    expect(statuses('今年力争完成投资800亿元。同时，新建公园15个。')).toEqual(['target', 'target']);
  });

  test('a goal that guides is no list of aims', () => {
    expect(statuses('温州锚定“三区联动”目标，实干攻坚。工业增加值增长9%。')).toEqual(['actual']);
    expect(statuses('温州的目标是工业增加值增长9%。')).toEqual(['target']);
  });

  test('what data show ends a list of aims', () => {
    const aim = '温州力争工业增加值增长9%。';
    expect(statuses(`${aim}数据显示，出口增长5%。`)).toEqual(['target', 'actual']);
    expect(statuses(`${aim}同时，出口增长5%。`)).toEqual(['target', 'target']);
  });

  test('what is compared with the year before has happened', () => {
    expect(statuses('今年，温州接待游客28万人次，同比增长5%。')).toEqual(['actual', 'actual']);
    expect(statuses('今年，温州计划接待游客28万人次，同比增长5%。')[0]).toBe('target');
  });

  test('to reach a goal is done, to set one is not', () => {
    expect(statuses('温州新增就业98万人，完成全年目标的89%。价格上涨1%。')).toEqual([
      'actual',
      'actual',
      'actual',
    ]);
    expect(statuses('温州的目标是新增就业98万人。')).toEqual(['target']);
  });

  test('what a thing will do once it is built is aimed at, or expected', () => {
    expect(statuses('温州工厂今年开工。项目建成投产后，年产值达5亿元，年产阀门3万台。')).toEqual([
      'target',
      'target',
    ]);
    expect(statuses('温州工厂今年开工。项目建成投产后，力争年产值达5亿元。')).toEqual(['target']);
    expect(statuses('温州工厂今年开工。项目建成投产后，预计年产值达5亿元。')).toEqual(['forecast']);
    expect(statuses('温州工厂建成投产后，已累计产出5亿元。')).toEqual(['actual']);
  });

  test('届时 sets an aim', () => {
    expect(statuses('到2030年，机场旅客量达3000万人次。届时机场将建成4座航站楼。').at(-1)).toBe('target');
    expect(statuses('预计到2030年，机场旅客量达3000万人次。')).toEqual(['forecast']);
  });

  test('a sentence that tells what is ends a list of aims', () => {
    expect(statuses('今年力争完成投资800亿元。温州现在是全国先进，拥有上市公司32家。')).toEqual([
      'target',
      'actual',
    ]);
  });

  test('how far it is, what there is, and what is to be', () => {
    expect(statuses('温州今年要建学校33所，已建23所，占目标任务的70%。').at(-1)).toBe('actual');
    expect(statuses('到2025年，温州铁路在现有120公里基础上，将达到350公里。')).toEqual(['actual', 'target']);
    expect(statuses('上级下达温州小区改造任务为200套。')).toEqual(['target']);
    expect(statuses('温州小区改造完成任务200套。')).toEqual(['actual']);
    expect(statuses('根据规划，温州线网由6条线组成，线网总长240公里。')).toEqual(['target', 'target']);
    expect(statuses('温州线网由6条线组成，线网总长240公里。')).toEqual(['actual', 'actual']);
  });

  test('a list of aims goes on over headings', () => {
    const section = '一、城市建设\n\n高标准打造甲片区，加快15个项目建设。\n';
    const opening = '温州市政府工作报告\n\n各位代表，大家好。\n\n';
    expect(statuses(`${opening}报告明确了今年的主要预期目标。\n\n${section}`)).toEqual(['target']);
    expect(statuses(`${opening}报告回顾了去年的工作。\n\n${section}`)).toEqual(['actual']);
  });

  test('a title is as far as the text says', () => {
    expect(statuses('温州新建4条公路\n\n温州今年将新建4条公路，总长90公里，都在山区。\n')[0]).toBe('target');
    expect(statuses('温州新建4条公路\n\n温州去年新建4条公路，总长90公里，都在山区。\n')[0]).toBe('actual');
  });

  test('a title measures what the text says more fully, and no other number', () => {
    const measured = (text: string) => figuresOf(text)[0]?.indicator;
    expect(measured('白岩县新增就业5万人\n\n去年，全县城镇新增就业5万人。')).toBe('城镇新增就业');
    expect(measured('白岩县新增就业5万人\n\n去年，全县城镇新增就业4万人。')).toBe('新增就业');
    expect(measured('柳河港前7月吞吐量突破500万吨\n\n前7月，柳河港货物吞吐量突破500万吨。')).toBe(
      '货物吞吐量',
    );
  });

  test('a number that opens a title alone is what the text says of the same number', () => {
    const first = (text: string) => {
      const { subject, indicator } = figuresOf(text)[0] ?? {};
      return [subject, indicator];
    };
    expect(first('800亿元！醴陵发文招商\n\n到2025年，醴陵市累计引进市外内资800亿元。')).toEqual([
      '醴陵',
      '累计引进市外内资',
    ]);
    expect(first('800亿元！醴陵发文招商\n\n到2025年，醴陵市累计引进市外内资900亿元。')).toEqual([
      '醴陵',
      '800亿元',
    ]);
  });
});

describe('kind and baseline', () => {
  test.each([
    ['温州生产总值同比增长7.7%。', 'change', 'year_on_year'],
    ['温州工业投资增长7.7%。', 'change', 'year_on_year'],
    ['温州价格指数环比下降0.3%。', 'change', 'month_on_month'],
    ['温州生产总值年均增长7.7%。', 'change', 'other'],
    ['温州城镇化率达73%。', 'level', null],
    ['衡阳市城乡收入差距缩小到2万元。', 'to', null],
    ['衡阳市增速慢于全省2个百分点。', 'change', 'other'],
    ['衡阳市出口与上月相比增长5.8%。', 'change', 'month_on_month'],
    ['衡阳市出口与年初相比下降2%。', 'change', 'year_start'],
    ['衡阳市出口与去年同期相比（下同）增长5%。', 'change', 'year_on_year'],
    ['衡阳市出口与2019年同期相比增长5%。', 'change', 'other'],
    ['衡阳机场航班起降9万架次。', 'level', null],
    ['衡阳路面由20米拓宽至35米。', 'from', null],
    // a share that moves what stands behind its verb, and one that is a share itself
    ['推广新技术，降低用水成本25%。', 'change', null],
    ['全县提高粮食产量12%。', 'change', null],
    ['提高森林覆盖率90%。', 'level', null],
    ['降低税率，税负为12%。', 'level', null],
    ['确保提高投资占比12%。', 'level', null],
  ])('%s', (text, kind, baseline) => {
    const row = figuresOf(text)[0];
    expect([row?.kind, row?.baseline]).toEqual([kind, baseline]);
  });

  test('the two ends of a change are one series', () => {
    const rows = figuresOf('班次由39列增加至113列。');
    expect(rows.map(({ kind }) => kind)).toEqual(['from', 'to']);
    expect(rows[0]?.series_id).toBe(rows[1]?.series_id);
  });
});

test.each([
  ['从青溪到白岩比原来快了20分钟。', 'decrease'],
  ['从青溪到白岩比原来慢了20分钟。', 'increase'],
  ['从青溪到白岩比原来多花20分钟。', 'increase'],
  ['青溪市增速比白岩市快2个百分点。', 'increase'],
])('what is faster takes less time: %s', (text, direction) => {
  expect(figuresOf(text)[0]?.direction).toBe(direction);
});

test.each([
  ['提升', 'increase'],
  ['上升', 'increase'],
  ['前移', 'increase'],
  ['攀升', 'increase'],
  ['下降', 'decrease'],
  ['后移', 'decrease'],
  ['下滑了', 'decrease'],
])('a rank that has %s by so many is a change', (verb, direction) => {
  const [row] = figuresOf(`台州市综合排名较年初${verb}5位，居全省第8位。`);
  expect([row?.kind, row?.direction, row?.baseline, row?.unit]).toEqual([
    'change',
    direction,
    'year_start',
    'rank',
  ]);
});

describe('near misses of change, aim and person', () => {
  const kinds = (text: string) => figuresOf(text).map(({ value_text, kind }) => `${value_text} ${kind}`);

  test('增加值 is a measure, 增加 a change', () => {
    expect(kinds('一产增加值821.4亿元，增长3.4%。')).toEqual(['821.4亿元 level', '3.4% change']);
    expect(kinds('全年增加耕地30万亩。')).toEqual(['30万亩 change']);
    expect(kinds('全年调减低效作物3万亩。')).toEqual(['3万亩 change']);
    expect(kinds('全年调整作物3万亩。')).toEqual(['3万亩 level']);
    expect(kinds('新增市场主体12户、清退低效企业35家。')).toEqual(['12户 change', '35家 level']);
    expect(kinds('新增学校3所、幼儿园5所。')).toEqual(['3所 change', '5所 change']);
    expect(kinds('新增农田5万亩、灌溉面积2万亩。')).toEqual(['5万亩 change', '2万亩 change']);
    expect(kinds('温州市编制第十四个五年规划纲要。')).toEqual([]);
  });

  test('the end of a change may have a time of its own; its start has no other', () => {
    expect(kinds('客流由2019年的415万人次下降至2021年的190万人次。')).toEqual([
      '415万人次 from',
      '190万人次 to',
    ]);
    const [start, end] = figuresOf('2021年7月30日起，列车由39列增加至113列。');
    expect([start?.date, start?.status, end?.date]).toEqual([null, 'actual', '2021-07-30/..']);
  });

  test('要 before a number wants nothing, 要 before a verb does', () => {
    expect(statuses('以前到市里要两个多小时。')).toEqual(['actual']);
    expect(statuses('今年要新建学校12所。')).toEqual(['target']);
  });

  test('a private person is in no label, and an age is no figure', () => {
    const labels = figuresOf('王某某老人5分钟办好了优待证。').map(
      ({ subject, indicator }) => `${subject} ${indicator}`,
    );
    expect(labels.join()).not.toContain('老人');
    expect(figuresOf('她今年68岁。')).toEqual([]);
    // a caption, and what is not there; pictures that hang on a wall are counted
    expect(figuresOf('山城渔火（附图片3张）')).toEqual([]);
    expect(figuresOf('全镇茶园几乎1亩也没有扩大。')).toEqual([]);
    expect(figuresOf('展馆悬挂30张图片。')).toHaveLength(1);
  });

  test('a station is no place with a train', () => {
    expect(labels('株洲站列车增加至113列。').join()).not.toContain('株洲 /');
  });
});

test('what is compared with the same time is of the year before, what has grown over several years is not', () => {
  const baselines = (text: string, published?: string) =>
    figuresOf(text, published).map(({ baseline }) => baseline);
  expect(baselines('温州增幅比同期高0.7个百分点。')).toEqual(['year_on_year']);
  expect(baselines('温州增速比甲市提高0.9个百分点。')).toEqual(['other']);
  expect(baselines('温州占比分别较一季度和去年同期提高0.4和1.6个百分点。')).toEqual([
    'other',
    'year_on_year',
  ]);
  expect(baselines('温州收入同比增长10%，增收2700万元。')).toEqual(['year_on_year', 'year_on_year']);
  expect(baselines('余额286亿元，比年初增加21亿元，增长8%。').slice(1)).toEqual(['year_start', 'year_start']);
  expect(baselines('余额286亿元，比年初增加21亿元，同比增长8%。').at(-1)).toBe('year_on_year');
  expect(baselines('温州收入增长8%，新增税源企业30户。')).toEqual(['year_on_year', null]);
  expect(baselines('2020年，收入8亿元，比2015年增长60%；出口5亿元，增长70%。').slice(1)).toEqual([
    'other',
    null,
    'other',
  ]);
  expect(baselines('2020年，收入8亿元，比2015年增长60%；税收同比增长7%；支出30亿元，增长5%。').at(-1)).toBe(
    'year_on_year',
  );
  expect(baselines('2017年到2021年，温州出口增长7倍。')).toEqual(['other']);
  expect(baselines('2021年，温州出口增长7倍。')).toEqual(['year_on_year']);
  expect(baselines('近五年，温州出口年均增长7%，2021年出口增长5%。')).toEqual(['other', 'year_on_year']);
  expect(baselines('4月，高新技术产业投资增长12%，用电量增长6%。')).toEqual(['year_on_year', 'year_on_year']);
  expect(baselines('采用新工艺，吨钢能耗下降15%。')).toEqual([null]);
  expect(baselines('一季度，温州增速比去年全年提高2个百分点。')).toEqual(['other']);
  expect(baselines('2021年，温州增速比上年全年提高2个百分点。')).toEqual(['year_on_year']);
  expect(baselines('生产线改造后，良品率提高12%。')).toEqual([null]);
  expect(baselines('生产线改造后，2021年产值增长12%。')).toEqual(['year_on_year']);
  expect(baselines('温州企业与上年同期相比增加318家。')).toEqual(['year_on_year']);
  expect(baselines('温州企业比上月增加30家。')).toEqual(['month_on_month']);
  expect(baselines('温州企业比甲市增加30家。')).toEqual(['other']);
  expect(baselines('一季度，企业营业成本增长5%，人工成本提高3%。')).toEqual(['year_on_year', 'year_on_year']);
});

test('what a method gains is compared with no year, what grows over years with no one of them', () => {
  const baselines = (text: string) => figuresOf(text, '2024-05-20').map(({ baseline }) => baseline);
  expect(baselines('采用新工艺，生产效率提高15%。')).toEqual([null]);
  expect(baselines('采用新工艺，能耗降低三成。')).toEqual([null]);
  expect(baselines('单位GDP能耗下降3%。')).toEqual(['year_on_year']);
  expect(baselines('五年来，城镇化率提高5个百分点。')).toEqual(['other']);
  expect(baselines('2023年，城镇化率比上年提高3个百分点。')).toEqual(['year_on_year']);
  expect(baselines('甲市出口十年增长3倍。').at(-1)).toBe('other');
  expect(baselines('甲市出口连续三年增长5%。').at(-1)).toBe('year_on_year');
  // what the sentence opens with governs the changes in it, and no level
  expect(baselines('与“十三五”末相比，2025年甲市产值达到50亿元、净增8亿元。')).toEqual([null, 'other']);
  expect(baselines('与去年相比，甲市产值增加8亿元。')).toEqual(['year_on_year']);
  expect(baselines('与甲集团合作，甲市产值增加8亿元。')).toEqual([null]);
  expect(baselines('与周边县市相比，甲市收入较高，2023年产值增长8%。')).toEqual(['year_on_year']);
  // the month before is that of the month told of, and of no other
  expect(baselines('6月份，甲市零售额增长24%，比5月份提升3个百分点。')).toEqual([
    'year_on_year',
    'month_on_month',
  ]);
  expect(baselines('6月份，甲市零售额增长24%，比2月份提升3个百分点。')).toEqual(['year_on_year', 'other']);
  // the rate that it is above is a rate too
  expect(baselines('甲市产值增长3%，增速高于全省的2%。')).toEqual(['year_on_year', 'year_on_year']);
  expect(baselines('单价由每吨4500元上涨到5800元，涨幅近三成。').at(-1)).toBe('other');
  expect(baselines('白菜每公斤1.3元，比上周便宜0.2元，跌幅12.8%。').slice(1)).toEqual(['other', 'other']);
  expect(baselines('存款比年初增加30亿元，增幅8.2%。')).toEqual(['year_start', 'year_start']);
  expect(baselines('甲县工业产值同比增幅高于全市4.3个百分点。')).toEqual(['other']);
  // what the sentence before tells of several years
  expect(baselines('五年来，甲县迎难而上。外贸增长3倍，费用比率降低1.1个百分点。')).toEqual([
    'other',
    'other',
  ]);
  expect(baselines('五年来，甲县迎难而上。2021年，外贸增长3%。')).toEqual(['year_on_year']);
});

test('what grows worse or better, cheaper or longer is a change; how long it has gone on is none', () => {
  const changes = (text: string) =>
    figuresOf(text, '2024-05-20').map(
      ({ value_text, kind, direction }) => `${value_text} ${kind} ${direction}`,
    );
  expect(changes('甲厂同比减亏1.1亿元。')).toEqual(['1.1亿元 change decrease']);
  expect(changes('甲县财政同比多支出6亿元。')).toEqual(['6亿元 change increase']);
  expect(changes('景区比去年多接待游客20万人次。')).toEqual(['20万人次 change increase']);
  expect(changes('景区最多接待游客2万人次。')).toEqual(['2万人次 level null']);
  expect(changes('平均气温偏高1.4℃。')).toEqual(['1.4℃ change increase']);
  expect(changes('申请材料精简62%。')).toEqual(['62% change decrease']);
  expect(changes('刀具寿命延长1.5倍。')).toEqual(['1.5倍 change increase']);
  expect(changes('火灾起数同比减半。')).toEqual(['减半 change decrease']);
  expect(changes('甲村收入翻了30多倍。')).toEqual(['30多倍 change increase']);
  expect(changes('PM2.5浓度同比改善8.2%。')).toEqual(['8.2% change decrease']);
  expect(changes('优良天数比例同比改善2个百分点。')).toEqual(['2个百分点 change increase']);
  expect(changes('人均预期寿命79岁，比2015年提高2.1岁。').at(-1)).toBe('2.1岁 change increase');
  expect(changes('甲市房价连涨18个月。')).toEqual(['18个月 level null']);
  expect(changes('精简机构12个。')).toEqual(['12个 level null']);
});

test('what something is changed to is an end, whatever the verb', () => {
  const kinds = (text: string) =>
    figuresOf(text, '2024-05-20').map(({ value_text, kind }) => `${value_text} ${kind}`);
  expect(kinds('湖面由50平方公里恢复到80平方公里。')).toEqual(['50平方公里 from', '80平方公里 to']);
  expect(kinds('失业率上升0.1个百分点至5.2%。')).toEqual(['0.1个百分点 change', '5.2% to']);
  expect(kinds('甲市装机同比增加18万千瓦、达到90万千瓦。').at(-1)).toBe('90万千瓦 level');
  expect(kinds('钢铁企业由86家整合为32家。')).toEqual(['86家 from', '32家 to']);
  expect(kinds('92号汽油每升7.86元，每升上调0.2元。')).toEqual(['7.86元 level', '0.2元 change']);
  expect(kinds('花椒从2万亩到5万亩。')).toEqual(['2万亩 from', '5万亩 to']);
  expect(kinds('户型从38平方米到90平方米不等。')).not.toContain('90平方米 to');
  expect(kinds('茶青价格从8元涨到了20元。')).toEqual(['8元 from', '20元 to']);
  expect(kinds('养蜂户由8户发展到如今的63户。')).toEqual(['8户 from', '63户 to']);
  expect(kinds('普及率由2020年的83%提高到去年的91%。')).toEqual(['83% from', '91% to']);
  expect(kinds('集聚区发展到新阶段，企业有30家。')).toEqual(['30家 level']);
});

test('what drags falls, and what was paid out more is a change', () => {
  const changes = (text: string) =>
    figuresOf(text, '2024-05-20').map(({ kind, direction, baseline }) => `${kind} ${direction} ${baseline}`);
  expect(changes('拉低税收增幅5.2个百分点。')).toEqual(['change decrease other']);
  expect(changes('拉动税收增幅5.2个百分点。')).toEqual(['change increase other']);
  expect(changes('民生支出比上年多支出26亿元。')).toEqual(['change increase year_on_year']);
  expect(changes('民生支出26亿元。')).toEqual(['level null null']);
});

test('a deed in the name of what is counted changes nothing, and more of each is an end', () => {
  const kinds = (text: string) =>
    figuresOf(text, '2024-05-20').map(({ value_text, kind }) => `${value_text} ${kind}`);
  expect(kinds('轴承生产、阀门产能扩大等8个项目集中开工。')).toEqual(['8个 level']);
  expect(kinds('台州新增美术馆、图书馆等8座场馆。')).toEqual(['8座 change']);
  expect(kinds('延长县乡镇5个。')).toEqual(['5个 level']);
  expect(kinds('运营时间延长2小时。')).toEqual(['2小时 change']);
  expect(kinds('工作呈现提质增效五大特点。')).toEqual(['五大 level']);
  expect(kinds('输送能力增至每天开行客车30对。')).toEqual(['30对 to']);
  expect(kinds('输送能力为每天开行客车30对。')).toEqual(['30对 level']);
  expect(kinds('春运期间增开列车75对。')).toEqual(['75对 change']);
});

test('what is counted by the piece is none and a part', () => {
  const read = (text: string) =>
    figuresOf(text).map(({ value_text, indicator }) => `${value_text} ${indicator}`);
  expect(read('青溪区建成两座多层停车楼、3个多用途码头。')).toEqual(['两座 多层停车楼', '3个 多用途码头']);
  expect(read('柳河县是一个多民族聚居县，全县有学校12所。')).toEqual(['12所 学校']);
  expect(read('全线耗时三个多小时。')).toEqual(['三个多小时 耗时']);
  expect(read('审批用时两个多工作日。')[0]).toMatch(/^两个多工作日 /);
});

test('within which time something happened is no amount, and its 里 and 间 are nobody', () => {
  const read = (text: string) => figuresOf(text).map(({ value_text, subject }) => `${value_text} ${subject}`);
  expect(read('三个多月里青溪景区接待游客5万人次。')).toEqual(['5万人次 青溪景区']);
  expect(read('青溪景区三年间来了2万名游客。')).toEqual(['2万名 青溪景区']);
  expect(read('半年时间里，醴陵市新建医院3家。')).toEqual(['3家 醴陵市']);
  expect(read('全程缩短至2小时。')).toEqual(['2小时 null']);
});

test('what each has more of is of its own, and so is how large a part of another year something is', () => {
  const read = (text: string) =>
    figuresOf(text, '2022-05-01').map(
      ({ value_text, subject, indicator, date }) => `${value_text} ${subject} ${indicator} ${date ?? '-'}`,
    );
  expect(read('攸县发放贷款10亿元，每户平均增收800元，每亩增产50公斤，每亩节水30立方米。').slice(1)).toEqual([
    '800元 攸县 每户平均收入 -',
    '50公斤 攸县 每亩产量 -',
    '30立方米 攸县 每亩节水 -',
  ]);
  expect(read('攸县用电量增长10%，出口是上年的1.5倍，投资只有2019年的八成。').slice(1)).toEqual([
    '1.5倍 攸县 出口 -',
    '八成 攸县 投资只有2019年 -',
  ]);
  expect(read('攸县税收达到2019年的1.2倍，进口额相当于上年的90%。').slice(1)).toEqual([
    '90% 攸县 进口额相当于上年 -',
  ]);
  // near miss: what goes on is of the measure alone
  expect(read('攸县出口额是2019年的90%，增长5%。')[1]).toBe('5% 攸县 出口额 -');
  // of the year that it is made in
  expect(read('2021年，攸县投资完成80亿元，是上年的1.5倍。')[0]).toBe('80亿元 攸县 投资 2021');
});

test('a change of what is measured in time goes on with it', () => {
  const read = (text: string) =>
    figuresOf(text).map(({ value_text, indicator }) => `${value_text} ${indicator}`);
  expect(read('攸县优良天数比例86.3%，提高2.1个百分点；优良天数315天，增加8天。').slice(2)).toEqual([
    '315天 优良天数',
    '8天 优良天数',
  ]);
  expect(read('攸县粮食总产量连续9年稳定在30万吨以上，增长2%。').at(-1)).toBe('2% 粮食总产量');
});

test('herbs, brands and chemicals that begin as a count does are none', () => {
  const values = (text: string) => figuresOf(text).map(({ value_text }) => value_text);
  expect(values('田七家庭农场落户攸县，三只松鼠、七匹狼等5家企业参会。')).toEqual(['5家']);
  expect(values('二元酸项目开工，门票二元。')).toEqual(['二元']);
  expect(values('攸县栽树三棵，买松鼠三只。')).toEqual(['三棵', '三只']);
});

test('what is larger is compared with no list', () => {
  const rows = figuresOf('前10个月，攸县出口值较大的电器、灯具分别增长3%和6%。', '2023-11-01');
  expect(rows.map(({ baseline }) => baseline)).toEqual(['year_on_year', 'year_on_year']);
});

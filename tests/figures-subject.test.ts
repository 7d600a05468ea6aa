import { describe, expect, test } from 'vitest';
import { labels } from './example-figures.ts';

describe('whose a figure is', () => {
  const lines: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    [
      'behind a bracket, who stood before it',
      '台州市共有重点项目400项(打包项目拆分后共500项)，项目总投资90亿元。',
      '400项: 台州市 / 重点项目',
      '500项: 打包项目 / 拆分后',
      '90亿元: 重点项目 / 总投资',
    ],
    [
      'one of several that are counted side by side',
      '其中，产业项目77项，总投资100亿元；民生项目5项，总投资2亿元。',
      '77项: - / 产业项目',
      '100亿元: 产业项目 / 总投资',
      '5项: - / 民生项目',
      '2亿元: 民生项目 / 总投资',
    ],
    ['the bridge that has the money', '投资12.4亿元的柳河大桥开工。', '12.4亿元: 柳河大桥 / 投资'],
    ['no wish to invest', '企业投资12亿元的意愿增强。', '12亿元: 企业 / 投资意愿'],
    ['what 该桥 points at', '柳河大桥开工。该桥全长3公里。', '3公里: 柳河大桥 / 全长'],
    [
      'what 该站 points at, and no counted town of the heading',
      '新城的速度\n一座新城\n丽水青山枢纽站启用。该站占地30亩，设2台4线，日均发送旅客9万人次。',
      '30亩: 丽水青山枢纽站 / 占地',
      '2台: 丽水青山枢纽站 / 台',
      '4线: 丽水青山枢纽站 / 线',
      '9万人次: 丽水青山枢纽站 / 日均发送旅客',
    ],
    ['a kind and no name may be counted with a digit', '台州市建成2个5G基站。', '2个: 台州市 / 5G基站'],
    [
      'nobody’s, where what is built is counted and not named',
      '将建成3条快速路，实现半小时通达主城。',
      '3条: - / 快速路',
      '半小时: - / 通达主城',
    ],
    [
      'the place of its heading by its whole name',
      '柳河工业园扩容\n台州湾新区：一年的速度\n新区将新建学校9所，改扩建医院2家。',
      '9所: 新区 / 新建学校',
      '2家: 新区 / 改扩建医院',
    ],
    [
      'the place of the first line under an item that praises it',
      '丽水概况\n丽水地处浙南。\n\n●浙西南新兴旅游区\n现有世界遗产2个，森林公园3个。\n\n柳河园区\n新建学校2所，医院3家。',
      '2个: 丽水 / 现有世界遗产',
      '3个: 丽水 / 森林公园',
      '2所: 柳河园区 / 新建学校',
      '3家: 柳河园区 / 医院',
    ],
    [
      'the project whose cost stands before its name',
      '台州产业园有企业90家，总投资3亿元的柳河电池项目于今年1月签约，建成后年产电池5万只。',
      '90家: 台州产业园 / 企业',
      '3亿元: 柳河电池项目 / 总投资',
      '5万只: 柳河电池项目 / 年产电池',
    ],
    [
      'a stage that is told of again, and the stage after it',
      '柳河港三期工程总投资9亿元。三期工程占地5亩。四期工程占地9亩。',
      '9亿元: 柳河港三期工程 / 总投资',
      '5亩: 柳河港三期工程 / 占地',
      '9亩: 柳河港四期工程 / 占地',
    ],
    [
      'the next stage, by the measure of the one before',
      '柳河光伏基地一期装机容量15万千瓦已并网发电，二期20万千瓦正在建设。',
      '15万千瓦: 柳河光伏基地一期 / 装机容量',
      '20万千瓦: 柳河光伏基地二期 / 装机容量',
    ],
    ['nobody: 下一步 says when', '下一步将投资6亿元建设公路9公里。', '6亿元: - / 投资', '9公里: - / 公路'],
    [
      'who builds with an amount, which is no part of what is built',
      '仙居县投资6亿元新建道路9条。椒江区投资3亿元建设公路9公里。',
      '6亿元: 仙居县 / 投资',
      '9条: 仙居县 / 新建道路',
      '3亿元: 椒江区 / 投资',
      '9公里: 椒江区 / 公路',
    ],
    [
      'what a bare 大桥 stands for',
      '台州市柳河三桥通车。大桥全长9米，主桥跨度3米，概算投资2亿元。',
      '9米: 台州市柳河三桥 / 全长',
      '3米: 台州市柳河三桥 / 主桥跨度',
      '2亿元: 台州市柳河三桥 / 概算投资',
    ],
    ['a school by that word alone', '柳河小学开工。学校占地30亩。', '30亩: 柳河小学 / 占地'],
    ['no school where none was told of', '台州市召开会议。学校占地30亩。', '30亩: 台州市 / 学校占地'],
    [
      'a place, whatever there is of it for each of its people',
      '台州市有公园9个。人均公园绿地面积14平方米。',
      '9个: 台州市 / 公园',
      '14平方米: 台州市 / 人均公园绿地面积',
    ],
    [
      'a project without what it costs',
      '总投资3亿元的柳河生态修复项目已完成工程量的70%。',
      '3亿元: 柳河生态修复项目 / 总投资',
      '70%: 柳河生态修复项目 / 完成工程量',
    ],
    [
      'an index without what it did',
      '台州市城乡居民收入比由2.12缩小到1.99。',
      '2.12: 台州市 / 城乡居民收入比',
      '1.99: 台州市 / 城乡居民收入比',
    ],
    ['nothing that 该桥 could point at', '台州市召开会议。该桥全长3公里。', '3公里: 台州市 / 该桥全长'],
    [
      'without the time behind it',
      '台州市重点项目今年1-4月完成投资10亿元。',
      '10亿元: 台州市重点项目 / 完成投资',
    ],
    [
      'a time inside a name stays',
      '台州市2022年重点项目完成投资10亿元。',
      '10亿元: 台州市2022年重点项目 / 完成投资',
    ],
    [
      'a project is not its line of production',
      '甲锂电池项目总投资9亿元，占地30亩，建设涂装生产线三条。项目建成达产后，年产值5亿元。',
      '9亿元: 甲锂电池项目 / 总投资',
      '30亩: 甲锂电池项目 / 占地',
      '三条: 甲锂电池项目 / 涂装生产线',
      '5亿元: 甲锂电池项目 / 年产值',
    ],
    [
      'nobody where no project was told of',
      '台州市前进。项目投产后，可实现年产值5亿元。',
      '5亿元: - / 年产值',
    ],
    [
      'among all of them is no name',
      '椒江区增速排名全市第一；固定资产投资20亿元。',
      '第一: 椒江区 / 增速',
      '20亿元: 椒江区 / 固定资产投资',
    ],
    [
      'whose the building of projects is',
      '台州经济开发区项目建设呈现良好势头。共实施重点项目30个。',
      '30个: 台州经济开发区 / 重点项目',
    ],
    [
      'a hospital of its own',
      '台州市妇幼保健院新院占地面积3万平方米，设置床位300张。',
      '3万平方米: 台州市妇幼保健院新院 / 占地面积',
      '300张: 台州市妇幼保健院新院 / 床位',
    ],
    [
      'trade with several',
      '前三季度，台州对东盟进出口30亿元，增长5%；对美国、印度分别进出口20亿元、10亿元。',
      '30亿元: 台州 / 对东盟进出口',
      '5%: 台州 / 对东盟进出口',
      '20亿元: 台州 / 对美国进出口',
      '10亿元: 台州 / 对印度进出口',
    ],
    ['trade by a way of it', '前三季度，台州以一般贸易方式出口30亿元。', '30亿元: 台州 / 以一般贸易方式出口'],
    ['no trade', '台州市进口口岸货物吞吐量5亿吨。', '5亿吨: 台州市 / 进口口岸货物吞吐量'],
    [
      'parts of what was counted',
      '台州市集中开工重大项目24个，其中：椒江区项目10个，总投资11亿元；仙居县新开工项目4个。',
      '24个: 台州市 / 集中开工重大项目',
      '10个: 椒江区 / 集中开工重大项目',
      '11亿元: 椒江区项目 / 总投资',
      '4个: 仙居县 / 新开工项目',
    ],
    [
      'how far those are that were counted',
      '台州市安排28个公路建设项目，目前已开工9个，通车3条。',
      '28个: 台州市 / 公路建设项目',
      '9个: 台州市 / 已开工公路建设项目',
      '3条: 台州市 / 通车',
    ],
    [
      'what was grown brought',
      '台州市种植烤烟600亩，实现产值30万元，均价32元；实现工业产值5亿元。',
      '600亩: 台州市 / 种植烤烟',
      '30万元: 台州市 / 烤烟产值',
      '32元: 台州市 / 烤烟均价',
      '5亿元: 台州市 / 工业产值',
    ],
    [
      'the verb of a list',
      '台州市新建学校5所、医院3家，出栏生猪9万头、肉牛5千头。',
      '5所: 台州市 / 新建学校',
      '3家: 台州市 / 新建医院',
      '9万头: 台州市 / 出栏生猪',
      '5千头: 台州市 / 出栏肉牛',
    ],
    [
      'one of so many is the thing still',
      '甲实验学校是台州市十大民生实事之一，计划按27个教学班（小学18个）建设。',
      '十大: 台州市 / 民生实事',
      '27个: 甲实验学校 / 教学班',
      '18个: 甲实验学校 / 小学',
    ],
    [
      'a heading and a list of the first',
      '台州市召开会议。\n（一）固定资产投资。1-6月完成320亿元，增长27%。总量前两位的县是：天台县44亿元、仙居县43亿元；增速后三位的县是临海市3%、玉环市2%。',
      '320亿元: 台州市 / 固定资产投资',
      '27%: 台州市 / 固定资产投资',
      '前两位: 县 / 固定资产投资总量',
      '44亿元: 天台县 / 固定资产投资',
      '43亿元: 仙居县 / 固定资产投资',
      '三位: 县 / 固定资产投资增速',
      '3%: 临海市 / 固定资产投资增速',
      '2%: 玉环市 / 固定资产投资增速',
    ],
    [
      'who says it is not told of',
      '台州某报注意到，目前使用的机场位于市郊，占地面积2730亩。',
      '2730亩: - / 占地面积',
    ],
    [
      'a kind of place is nobody',
      '仙居县完成城区道路改造20条，新建公租房240套。',
      '20条: 仙居县 / 城区道路改造',
      '240套: 仙居县 / 新建公租房',
    ],
    [
      'what makes so many of them',
      '建筑业增长。国内最大、年产180颗卫星的甲总部基地项目竣工。',
      '180颗: 甲总部基地项目 / 年产卫星',
    ],
    [
      'a part that a sentence opens with',
      '地铁开工。在老城区段，甲站、乙站2个车站已完工。',
      '2个: 老城区段 / 完工车站',
    ],
    [
      'of the whole place, and no name',
      '今年以来，全区新洽谈项目227个，其中，已开工项目18个，在谈项目112个。',
      '227个: 全区 / 新洽谈项目',
      '18个: 全区 / 开工项目',
      '112个: 全区 / 在谈项目',
    ],
    [
      'firms as a class build no school',
      '规模以上企业完成总产值84亿元。新建学校2所。',
      '84亿元: 规模以上企业 / 总产值',
      '2所: - / 新建学校',
    ],
    [
      'a district that is called after its port',
      '甲港区完成地区生产总值56亿元；固定资产投资13亿元。',
      '56亿元: 甲港区 / 地区生产总值',
      '13亿元: 甲港区 / 固定资产投资',
    ],
    [
      'who tells before a colon is no heading',
      '记者从省厅获悉：1至9月，台州市新开工公路项目299个，建设总里程9645公里。',
      '299个: 台州市 / 新开工公路项目',
      '9645公里: 新开工公路项目 / 建设总里程',
    ],
    [
      'planned for the year is one measure',
      '台州市在建项目185项，总投资30亿元，年度计划投资5亿元。',
      '185项: 台州市 / 在建项目',
      '30亿元: 在建项目 / 总投资',
      '5亿元: 在建项目 / 年度计划投资',
    ],
    [
      'what is said of those that are counted is nobody',
      '有序推进。已开展手续办理等前期准备工作的小区47个。',
      '47个: - / 手续办理等前期准备工作的小区',
    ],
    ['planned by a place', '全市计划改造老旧小区44个。', '44个: 全市 / 改造老旧小区'],
    ['a plan with a name', '台州市重点项目计划共安排项目90个。', '90个: 台州市重点项目计划 / 项目'],
    [
      'the first growth is of the first of five',
      '我国对东盟、欧盟、美国、日本、韩国进出口分别为5亿元、4亿元、3亿元、2亿元、1亿元，同比分别增长7%、6%、5%、4%、3%。',
      '5亿元: 我国 / 对东盟进出口',
      '4亿元: 我国 / 对欧盟进出口',
      '3亿元: 我国 / 对美国进出口',
      '2亿元: 我国 / 对日本进出口',
      '1亿元: 我国 / 对韩国进出口',
      '7%: 我国 / 对东盟进出口',
      '6%: 我国 / 对欧盟进出口',
      '5%: 我国 / 对美国进出口',
      '4%: 我国 / 对日本进出口',
      '3%: 我国 / 对韩国进出口',
    ],
    [
      'by the same measure',
      '台州市预算收入33亿元，同口径增长6%，自然增幅2%。',
      '33亿元: 台州市 / 预算收入',
      '6%: 台州市 / 预算收入',
      '2%: 台州市 / 预算收入',
    ],
    [
      'what a class of them took',
      '台州市开工12个项目。其中基础设施建设类3个，投资11亿元。',
      '12个: 台州市 / 开工项目',
      '3个: 台州市 / 基础设施建设类',
      '11亿元: 基础设施建设类 / 投资',
    ],
    [
      'examples of what is counted are no part of its name',
      '活动中成功签约了甲综合体、乙回收利用等重点项目16个。',
      '16个: - / 签约了重点项目',
    ],
    [
      'trades that have grown',
      '如化工、家具制造等行业分别增长21%、14%。',
      '21%: 化工行业 / 增速',
      '14%: 家具制造行业 / 增速',
    ],
    [
      'one example of what is counted',
      '台州市谋划甲乙交流中心等项目3项，总投资1亿元。',
      '3项: 台州市 / 谋划项目',
      '1亿元: 谋划项目 / 总投资',
    ],
    [
      'spending builds nothing',
      '台州市民生。民生支出占预算支出的70%。改造老旧小区14个。',
      '70%: 台州市 / 民生支出占预算支出',
      '14个: 台州市 / 改造老旧小区',
    ],
    [
      'a plant that is so large',
      '台州市100兆瓦屋顶光伏发电项目开工，建设500千伏输变电工程。',
      '100兆瓦: 台州市屋顶光伏发电项目 / 装机容量',
      '500千伏: 输变电工程 / 电压',
    ],
    [
      'partners that are named before',
      '东盟、美国和欧盟是台州市前三大贸易伙伴，台州市对上述国家分别进出口5亿元、4亿元、3亿元。',
      '三大: 东盟、美国和欧盟 / 贸易伙伴',
      '5亿元: 台州市 / 对东盟进出口',
      '4亿元: 台州市 / 对美国进出口',
      '3亿元: 台州市 / 对欧盟进出口',
    ],
    [
      'on a board',
      '研究院发布了城市科技百强榜。其中，台州位列第6，温州位列第20。',
      '第6: 台州 / 城市科技百强榜',
      '第20: 温州 / 城市科技百强榜',
    ],
    [
      'since when, with no comma, is nobody',
      '三年来台州新建学校20所，改革开放以来台州外贸额增长50倍。',
      '20所: 台州 / 新建学校',
      '50倍: 台州 / 外贸额',
    ],
    ['a time with its comma is nobody', '“4·13”以来，引进人才18万人。', '18万人: - / 引进人才'],
    [
      'when it was is no part of what is measured',
      '台州2023年的铁路里程增至500公里。',
      '500公里: 台州 / 铁路里程',
    ],
    [
      'what makes it so stands before the subject',
      '这使得台州铁路里程增至500公里。',
      '500公里: 台州铁路 / 里程',
    ],
    [
      'examples own nothing',
      '甲机场新增巴黎等18条航线，以及西藏拉萨等4条航线，累计货运量9万吨。',
      '18条: 甲机场 / 航线',
      '4条: 甲机场 / 航线',
      '9万吨: 甲机场 / 累计货运量',
    ],
    [
      'the same without a cause',
      '台州市预算收入328亿元（剔除减税因素后增长8%）。',
      '328亿元: 台州市 / 预算收入',
      '8%: 台州市 / 预算收入',
    ],
    [
      'residents of towns and villages',
      '城镇、农村居民人均可支配收入分别为6万元、3万元。',
      '6万元: 城镇居民 / 人均可支配收入',
      '3万元: 农村居民 / 人均可支配收入',
    ],
    ['compared with the same time', '台州市贡献率同比提高4.8个百分点。', '4.8个百分点: 台州市 / 贡献率'],
    ['a mean', '台州市城镇调查失业率平均为5.1%。', '5.1%: 台州市 / 城镇调查失业率'],
    ['what it has gone beyond', '台州市生产总值跨越5000亿元。', '5000亿元: 台州市 / 生产总值'],
  ];
  for (const [name, text, ...expected] of lines)
    test(name, () => {
      expect(labels(text)).toEqual(expected);
    });
});

describe('nobody is named: whose it is stands in the headline', () => {
  test('the thing that it is about, and not the town in its name', () => {
    expect(labels('丽水新机场明年动工\n\n近期建设跑道2条，旅客吞吐能力300万人次。')).toEqual([
      '2条: 丽水新机场 / 近期建设跑道',
      '300万人次: 丽水新机场 / 旅客吞吐能力',
    ]);
    expect(labels('中欧班列（台州）加快开行\n\n今年以来已开行210列，运送货物5万吨。')).toEqual([
      '210列: 中欧班列（台州） / 开行',
      '5万吨: 中欧班列（台州） / 运送货物',
    ]);
  });
  test('none of several, of those that are counted, or of which it is the first', () => {
    for (const head of ['青峰水库和碧云水库动工', '三座水库动工', '首座水库动工', '8月新开工水库一览'])
      expect(labels(`${head}\n\n坝高50米。`).at(-1)).toBe('50米: - / 坝高');
  });
  test('not how long one travels, nor what somebody says of themselves', () => {
    expect(labels('碧云高速公路通车\n\n两小时车程缩短到30分钟。')[1]).toBe('30分钟: - / 车程');
    expect(labels('碧云高速公路通车\n\n“我们村有橙子5万斤。”')[0]).not.toContain('碧云');
  });
});

describe('a part of what was measured', () => {
  const lines: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    [
      'the firms of a kind, by the growth of all',
      '台州市规模以上工业增加值增长6%。分经济类型看，私营企业增长4%，外商投资企业下降1%。',
      '6%: 台州市 / 规模以上工业增加值',
      '4%: 台州市 / 私营企业增加值',
      '1%: 台州市 / 外商投资企业增加值',
    ],
    [
      'a trade, by its amount',
      '第一产业增加值3亿元，增长8%；第二产业7亿元，增长9%。',
      '3亿元: - / 第一产业增加值',
      '8%: - / 第一产业增加值',
      '7亿元: - / 第二产业增加值',
      '9%: - / 第二产业增加值',
    ],
    [
      'goods, by how much was made of them',
      '肉类总产量9万吨，其中猪肉6万吨，增长2%；羊肉1万吨。夏粮产量7万吨，平均亩产300公斤。',
      '9万吨: - / 肉类总产量',
      '6万吨: - / 猪肉产量',
      '2%: - / 猪肉产量',
      '1万吨: - / 羊肉产量',
      '7万吨: - / 夏粮产量',
      '300公斤: - / 平均亩产',
    ],
    [
      'sorts of goods, by their price, each of itself',
      '居民消费价格上涨2%。其中，衣着类上涨1%，居住类下降3%。',
      '2%: - / 居民消费价格',
      '1%: - / 衣着类价格',
      '3%: - / 居住类价格',
    ],
    [
      'and no count of them',
      '服务业增加值3亿元，新增企业5家；制造业项目7个。',
      '3亿元: - / 服务业增加值',
      '5家: - / 新增企业',
      '7个: - / 制造业项目',
    ],
  ];
  test.each(lines)('%s', (_, text, ...expected) => expect(labels(text)).toEqual(expected));
});

describe('classes by size', () => {
  test('and what those of a class have', () => {
    const text =
      '按规模划分，20亿元以上的项目9个，投资合计300亿元，占45%；5亿元至20亿元的11个，合计90亿元；5亿元以下的企业3家。';
    expect(labels(text)).toEqual([
      '20亿元以上: 项目 / 投资',
      '9个: - / 20亿元以上的项目',
      '300亿元: 20亿元以上的项目 / 投资',
      '45%: 20亿元以上的项目 / 占比',
      '5亿元至20亿元: 项目 / 投资',
      '11个: - / 5亿元至20亿元的项目',
      '90亿元: 5亿元至20亿元的项目 / 投资',
      '5亿元以下: 项目 / 投资',
      '3家: - / 5亿元以下的企业',
    ]);
  });
  test('projects and what they take, parted by a mark', () => {
    expect(labels('民生项目12个、9亿元，占3成。').slice(0, 2)).toEqual([
      '12个: - / 民生项目',
      '9亿元: 民生项目 / 投资',
    ]);
  });
});

describe('what a place spends on a work', () => {
  test.each([
    ['台州市投资7000万元实施青峰湖治理工程。', '7000万元: 台州市 / 青峰湖治理工程投资'],
    ['台州再投9亿元加大老街扩能改造。', '9亿元: 台州 / 老街扩能改造投资'],
    ['台州投资30亿元完成12个重点项目。', '30亿元: 台州 / 重点项目投资'],
    // what a firm invests is its own, and a school that is counted no work
    ['碧云集团投资9亿元建设水泥生产线。', '9亿元: 碧云集团 / 投资'],
    ['台州投资9亿元，新建学校7所。', '9亿元: 台州 / 投资'],
  ])('%s', (text, first) => expect(labels(text)[0]).toBe(first));
});

test('how many there are of what has a size, and the thing that a pointing word stands for', () => {
  expect(labels('台州将建两个长约900米的隧道。')).toEqual(['两个: 台州 / 隧道', '约900米: 隧道 / 长']);
  expect(labels('7家没有转型意愿的企业被关闭。')).toEqual(['7家: - / 被关闭的企业']);
  expect(labels('青碧城际铁路全长90公里。这条城际铁路设站7座。')[1]).toBe('7座: 青碧城际铁路 / 设站');
});

test('of what was completed, the part that is named', () => {
  expect(labels('台州完成货运量9亿吨，增长5%，其中公路完成6亿吨，水路完成1亿吨。')).toEqual([
    '9亿吨: 台州 / 货运量',
    '5%: 台州 / 货运量',
    '6亿吨: 台州 / 公路货运量',
    '1亿吨: 台州 / 水路货运量',
  ]);
});

test('what a part has pulled, what several things do not have together, and who governs', () => {
  expect(labels('台州生产总值增长7%，其中第一产业增加值增长4%，拉动GDP增长0.2个百分点。').at(-1)).toBe(
    '0.2个百分点: 台州 / 第一产业拉动GDP增长',
  );
  expect(labels('青碧、石碧等新线投运，新增铁路里程90公里。')).toEqual(['90公里: - / 铁路里程']);
  expect(labels('青碧港、石碧港两个港口吞吐能力达9亿吨。')).toEqual([
    '两个: 青碧港、石碧港 / 港口',
    '9亿吨: 青碧港、石碧港两个港口 / 吞吐能力',
  ]);
});

describe('whose it is, where the words around a number hold more than a name', () => {
  test.each([
    ['石桥镇森林覆盖率达到62%。', '62%: 石桥镇 / 森林覆盖率'],
    ['示范镇森林覆盖率达到62%。', '62%: - / 示范镇森林覆盖率'],
    ['中欧班列（台州）今年前4个月累计开行320列。', '320列: 中欧班列（台州） / 累计开行'],
    ['青碧电厂扩建工程建设2台机组。', '2台: 青碧电厂扩建工程 / 机组'],
    ['青碧水厂扩建项目建设规模为日处理5万吨。', '5万吨: 青碧水厂扩建项目 / 日处理'],
    [
      '台州灌区续建配套与现代化改造项目已完成渠道衬砌45公里。',
      '45公里: 台州灌区续建配套与现代化改造项目 / 渠道衬砌',
    ],
    ['国务院批复同意设立青碧综合保税区，规划面积2平方公里。', '2平方公里: 青碧综合保税区 / 规划面积'],
    ['台州机场现有航线96条。', '96条: 台州机场 / 现有航线'],
    ['台州电站每年可节约标煤32万吨。', '32万吨: 台州电站 / 每年节约标煤'],
    ['台州机场可满足年旅客吞吐量800万人次需求。', '800万人次: 台州机场 / 年旅客吞吐量'],
    ['台州水厂可满足30万人用水需求。', '30万人: 台州水厂 / 用水需求'],
    ['台州市发改委近日批复青碧航道提升工程，估算总投资6亿元。', '6亿元: 青碧航道提升工程 / 估算总投资'],
    ['台州市辖3县。', '3县: 台州市 / 县'],
    ['该企业获得3000万元贷款。', '3000万元: 该企业 / 贷款'],
    ['青碧银行为该企业提供3亿元授信。', '3亿元: 青碧银行 / 授信'],
    ['台州第三产业对经济增长的贡献率达58%。', '58%: 台州 / 第三产业对经济增长的贡献率'],
  ])('%s', (text, expected) => expect(labels(text)).toEqual([expected]));
  test('another network, another tube, and what is measured besides', () => {
    expect(labels('全长58公里的青碧高速通车，从城东到城西的时间由90分钟缩短为35分钟。').slice(1)).toEqual([
      '90分钟: 城东到城西 / 时间',
      '35分钟: 城东到城西 / 时间',
    ]);
    expect(labels('全市2023年粮食产量达126万吨，连续10年稳定在120万吨以上。').at(-1)).toBe(
      '120万吨以上: 全市 / 粮食产量',
    );
    expect(labels('全省高速公路通车里程8000公里，铁路营业里程5000公里。')).toEqual([
      '8000公里: 全省 / 高速公路通车里程',
      '5000公里: 全省 / 铁路营业里程',
    ]);
    expect(labels('台州隧道左线全长4公里，右线全长5公里。')).toEqual([
      '4公里: 台州隧道左线 / 全长',
      '5公里: 台州隧道右线 / 全长',
    ]);
    expect(labels('全市规模以上工业企业120家，实现营业收入320亿元、利润总额19亿元。')).toEqual([
      '120家: 全市 / 规模以上工业企业',
      '320亿元: 全市 / 营业收入',
      '19亿元: 全市 / 利润总额',
    ]);
    // an amount of another sort is no part of the whole
    expect(labels('台州港完成旅客运输量30万人次，内河完成8000万吨。')[1]).toBe('8000万吨: 内河 / 完成');
    expect(labels('青碧大桥建成通车\n\n节日期间，共发放消费券500万元。')[0]).toBe('500万元: - / 发放消费券');
    expect(labels('青碧大桥建成通车\n\n新增车道6条。')[0]).toBe('6条: 青碧大桥 / 新增车道');
    expect(labels('青碧大桥建成通车\n\n新增企业6家。')[0]).toBe('6家: - / 新增企业');
    expect(labels('台州服务业快速发展，对经济增长的贡献率达58%，拉动GDP增长3个百分点。')).toEqual([
      '58%: 台州 / 对经济增长的贡献率',
      '3个百分点: 台州 / 拉动GDP增长',
    ]);
  });
});

describe("a report's own place", () => {
  test('is whom it is of where nobody is named', () => {
    expect(
      labels('政府工作报告\n一、工作回顾\n2021年，全镇修路5公里。\n（一）产业。新培育合作社52家。'),
    ).toEqual(['5公里: 全镇 / 修路', '52家: 全镇 / 新培育合作社']);
  });
  test('has what no bridge has, and what a town that was told of has no more', () => {
    // what no bridge has is the place's, and a town that was told of has no more of its own
    const report = (words: string): string[] =>
      labels(`政府工作报告\n2021年，全县修路5公里。\n${words}`).slice(1);
    expect(report('甲大桥建成通车，5G基站达到9万座。')).toEqual(['9万座: 全县 / 5G基站']);
    expect(report('甲大桥建成通车，乙水库建成，蓄水量3000万立方米。')).toEqual([
      '3000万立方米: 乙水库 / 蓄水量',
    ]);
    expect(report('甲大桥建成通车，全长3公里。')).toEqual(['3公里: 甲大桥 / 全长']);
    expect(report('温岭入选名单。新培育合作社52家。')).toEqual(['52家: 全县 / 新培育合作社']);
    expect(report('温岭列入试点，甲大桥建成通车，企业达到30家。')).toEqual(['30家: 全县 / 企业']);
    expect(labels('甲大桥建成通车，5G基站达到9万座。')).toEqual(['9万座: 甲大桥 / 5G基站']);
  });
  test('is the one it speaks for where it says 全县 nowhere', () => {
    expect(labels('政府工作报告\n我代表仙居县人民政府报告工作。\n新培育合作社52家。')).toEqual([
      '52家: 仙居县 / 新培育合作社',
    ]);
  });
  test('is none where it speaks of several, nor in other texts', () => {
    expect(labels('政府工作报告\n2021年，全镇修路5公里，全县修路9公里。\n新培育合作社52家。')[2]).toBe(
      '52家: - / 新培育合作社',
    );
    expect(labels('某报\n2021年，全镇修路5公里。\n新培育合作社52家。')[1]).toBe('52家: - / 新培育合作社');
  });
});

describe('what a place does', () => {
  const place = (words: string): string[] => labels(`仙居县概况\n仙居县地处浙南。${words}`);
  test('is not done by several works, a class of things or what is told to go on', () => {
    expect(place('柳河园、青碧农场等项目进展顺利，建成果园6个。')).toEqual(['6个: 仙居县 / 果园']);
    expect(place('城区污水厂、垃圾电厂等项目投入运行，新增停车泊位900个。')).toEqual([
      '900个: 仙居县 / 停车泊位',
    ]);
    expect(place('卫生厕所普及率达92%，整治河道46公里。')[1]).toBe('46公里: 仙居县 / 整治河道');
    expect(place('农村供水工程扎实推进，改造危房260户。')).toEqual(['260户: 仙居县 / 改造危房']);
    expect(place('柳河民宿、青碧谷建成投用。全年接待游客40万人次。')).toEqual([
      '40万人次: 仙居县 / 接待游客',
    ]);
  });
  test('is done by a work that is finished, by its own parts and by a park', () => {
    expect(place('仙居县医院新院区建成，新增床位800张。')).toEqual(['800张: 仙居县医院新院区 / 新增床位']);
    expect(place('柳河景区建成，全年接待游客40万人次。')).toEqual(['40万人次: 柳河景区 / 接待游客']);
    expect(place('柳河至青碧高速公路进展顺利，建成桥梁18座。')).toEqual(['18座: 柳河至青碧高速公路 / 桥梁']);
    expect(place('柳河产业园加快建设，引进企业32家。')).toEqual(['32家: 柳河产业园 / 引进企业']);
    expect(place('该项目总投资3亿元，新建厂房3万平方米。')[1]).toBe('3万平方米: 该项目 / 新建厂房');
  });
});

describe('whom a noun without its name stands for', () => {
  test.each([
    ['青碧茶叶协会会长包某发出倡议。该协会已培训果农800多人。', ['800多人: 青碧茶叶协会 / 培训果农']],
    ['柳河建投集团负责人表示，目前他们集团累计参与19个铁路项目。', ['19个: 柳河建投集团 / 铁路项目']],
    ['柳河建投集团董事长介绍，集团去年完成营业收入12亿元。', ['12亿元: 柳河建投集团 / 营业收入']],
    ['金叶建化是重点企业。截至2010年，其总资产达44亿元。', ['44亿元: 金叶建化 / 总资产']],
    ['柳河辣椒合作社成立。该合作社现有社员320户。', ['320户: 柳河辣椒合作社 / 现有社员']],
    ['甲集团与乙集团签约。该集团将投资20亿元。', ['20亿元: 该集团 / 投资']],
  ])('a body: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
  test.each([
    ['仙居县概况\n仙居县地处浙南。县内有大小河流120条。', ['120条: 仙居县 / 大小河流']],
    ['仙居县概况\n境内流经河流35条。', ['35条: 仙居县 / 流经河流']],
    ['柳河村的变化\n柳河村曾是省级贫困村。如今村内建有冷库3座。', ['3座: 柳河村 / 冷库']],
    ['台州博物馆新馆对外开放。馆内展出文物480件。', ['480件: 台州博物馆新馆 / 馆内展出文物']],
    ['仙居县概况\n县内外游客达30万人次。', ['30万人次: 仙居县 / 县内外游客']],
    ['村里有荒山6000多亩。', ['6000多亩: - / 荒山']],
  ])('a place: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
  test.each([
    ['仙居县见闻\n34岁的黄某被招聘在餐厅工作，每月工资2600元。', ['2600元: 黄某 / 每月工资']],
    ['仙居县见闻\n李某用政府发放的补助6000元，开了小超市。', ['6000元: 李某 / 补助']],
    ['仙居县见闻\n62岁的冯建国身体一直不好，4个子女都在外地。', ['4个: 冯建国 / 子女']],
    ['仙居县见闻\n“还好有人介绍我去采茶，每天能赚140元。”', ['140元: - / 每天能赚']],
    ['仙居县见闻\n村民李某介绍，新建住房320户。', ['320户: 仙居县 / 新建住房']],
    [
      '仙居县见闻\n居民安全感达98%，职工月平均工资6800元。',
      ['98%: 仙居县 / 居民安全感', '6800元: 仙居县 / 职工月平均工资'],
    ],
  ])('a person has what no place has: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

import type { Reading } from '../sentences/readings.ts';

/** What is cut out before a number and names nobody, and what was cut in the middle of a word or of what is told. */

export const noNames: readonly Reading[] = [
  { pattern: /^[0-9.]+[万亿]*元$/, reads: '3.5亿元', leaves: '元江' },
  { pattern: /^(?:[日周月年]均|平均)$/, reads: '日均', leaves: '年均气温' },
  { pattern: /^[0-9一二两三四五六七八九十]+[座栋条个所处]$/, reads: '3座', leaves: '3座水库' },
  { pattern: /^(?:施工)?高峰(?:期|时段?)?日?$/, reads: '高峰期日', leaves: '高峰村' },
  { pattern: /^(?:[主分]会场|活动现场|仪式现场)$/, reads: '主会场', leaves: '主会场馆' },
  { pattern: /^(?:灾|震|疫|汛|节|战)后$/, reads: '灾后', leaves: '灾后重建项目' },
  {
    pattern: /^[远近本首]期$|^(?:规划|实施|建设|任|报告)期[内间]?$/,
    reads: '规划期内',
    leaves: '首期工程',
  },
  {
    pattern: /^(?:首要|主要|重点|核心|中心|头等|年度)?(?:任务|目标)$/,
    reads: '首要任务',
    leaves: '目标公司',
  },
  { pattern: /^(?:[所下]?辖|辖区内?|当地|境内|全域|上述|以上)$/, reads: '境内', leaves: '境内铁路' },
  {
    pattern: /^前?来(?!宾|安|凤|福|阳)(?:[^，,的0-9])(?:[^，,的0-9区县市镇乡村路街])$|^前来[^，,的]{2,4}$/,
    reads: '来询价',
    leaves: '来宾市',
  },
  { pattern: /^[这那]里/, reads: '这里', leaves: '里水镇' },
  { pattern: /^(?:水库|大坝|电站|枢纽|河道)[上下]游$/, reads: '水库下游', leaves: '柳河水库' },
  { pattern: /^[再又]?过[^，,的]{0,4}[年月天日周]$/, reads: '过半个月', leaves: '过渔乡' },
  { pattern: /^(?:开始|相当|便|正?有序|帮|配|可以|招商|免费|代缴)$/, reads: '正有序', leaves: '招商银行' },
  { pattern: /^有序(?=[\u4e00-\u9fff]{4})/, reads: '有序疏解产业', leaves: '有色金属产业' },
  { pattern: /^(?:基础|向)上$/, reads: '基础上', leaves: '上海' },
  { pattern: /^最(?:[大小低长短]$|高(?!人民)|初)/, reads: '最高', leaves: '最高人民法院' },
  { pattern: /^(?:年初|年度|调整|当年)?预算(?:安排)?$/, reads: '年初预算', leaves: '预算单位' },
  { pattern: /^(?:统计|监测|考核|抽查|抽检)$/, reads: '统计', leaves: '统计局' },
  { pattern: /^[千万]人$/, reads: '万人', leaves: '万人大会' },
  { pattern: /^[集举倾尽][全各][^，,的]{1,4}之力?$/, reads: '集全区之', leaves: '集全区之力的项目' },
  { pattern: /^(?:扩建|改造|扩能)?完成[^，,的]{2,}$/, reads: '扩建完成T1航站楼', leaves: '柳河改造完成小区' },
  { pattern: /^(?:全部|全面)?(?:投产|达产|达效)+年(?:份)?$/, reads: '达产达效年', leaves: '年年红农场' },
  { pattern: /^作为一[个座家条][^，,]*$/, reads: '作为一个刚刚建设', leaves: '作为村' },
  { pattern: /^每(?:[秒天日]$|隔|间隔)/, reads: '每天', leaves: '每户' },
  {
    pattern:
      /^(?:(?:开业|开园|运营|投用|上线)?首[日天周月年]|[前头首][0-9一两二三四五六七八九十]{1,2}(?:个[月周]|[天周年]))$/,
    reads: '头一个月',
    leaves: '前3个月进出口',
  },
  {
    pattern: /^(?:即便|即使|哪怕|假如|假若|倘若|万一|就算|尽管|虽然|虽说|既然|况且|何况|不然|除非)$/,
    reads: '即便',
    leaves: '即便利店',
  },
  { pattern: /^[馆院园场]内(?:收藏|展出|现有|设有)?$/, reads: '馆内收藏', leaves: '馆内外' },
  {
    pattern: /^免费(?:接种|发放|提供|开放|培训|体检|筛查|安装|配送)/,
    reads: '免费接种疫苗',
    leaves: '免费师范生',
  },
  { pattern: /^活动(?:中|上|现场)?$/, reads: '活动现场', leaves: '活动中心' },
  { pattern: /^(?:整体|总体|空间|线网|路网)(?:形态|布局|结构)$/, reads: '空间布局', leaves: '线网公司' },
  { pattern: /^(?:可(?:有效|通过|保障|比口径)|[同全]口径)/, reads: '可有效', leaves: '可口可乐' },
  { pattern: /^[^，,]{0,4}伊始$/, reads: '开局伊始' },
  {
    pattern: /^(?:有了|对照|以年均|眼下|正常|单个|明确用|有效|它们|展望|加紧|像这样?|起初)/,
    reads: '眼下',
    leaves: '展览馆',
  },
  {
    pattern:
      /^(?:实际|主要(?:(?:结构|构筑)物|(?:建设|工程)?内容)?|不过|然而|但是|可是|未|计|共计|几次[^，,]{0,4})$/,
    reads: '不过',
    leaves: '主要企业',
  },
  { pattern: /^[0-9一二三四五六七八九十两]+年$/, reads: '三年', leaves: '三年级' },
  { pattern: /(?:[量数额值率工]|人次|产能|消费)恢复$/, reads: '客流量恢复', leaves: '植被恢复' },
  { pattern: /^(?:上方|下方|之间|两侧|两岸|之外)$/, reads: '上方', leaves: '两岸企业' },
  {
    pattern: /^[0-9.]+万?(?:兆瓦|千瓦|吨|公里|亩)[^、]*、/,
    reads: '600兆瓦渔光互补、20万千瓦风电',
    leaves: '甲600兆瓦渔光互补',
  },
  { pattern: /^[馆园校院场厂库站店楼区]内$/, reads: '馆内', leaves: '馆内展厅' },
  { pattern: /^(?:会|会议|仪式|论坛|大会|座谈会)上$/, reads: '会上', leaves: '会上海' },
  { pattern: /^旗下(?:拥有|现有|共有)?$/, reads: '旗下', leaves: '旗下公司' },
  { pattern: /^可(?:同时|一次性)?$/, reads: '可同时', leaves: '可可基地' },
  {
    pattern:
      /^(?:更(?:重要|关键|值得|令人|胜一筹).{0,4}|有力|与?之相[对反应比]|值得一提|难能可贵|新批复|援建|调出|预留|协调|公费|在建)$/,
    reads: '更重要',
    leaves: '更新改造工程',
  },
  { pattern: /(?:人口|经济|农业|土地)普查$/, reads: '全国人口普查', leaves: '普查中心' },
  {
    pattern: /^(?:面向|放眼|立足)[^，,的]{2,8}$|^因[地时]制宜/,
    reads: '因地制宜发展特色产业',
    leaves: '面向东盟的产业园',
  },
  {
    pattern:
      /^(?:指导|支持|鼓励|引导|督促|协助|扶持)(?:[和与及、](?:指导|支持|鼓励|引导|扶持|推动|协助))?$|^[建恢新改筹完][设复建造集善][和与及或]$/,
    reads: '指导和扶持',
    leaves: '指导中心',
  },
  { pattern: /存在[^，,的]{0,6}(?:问题|隐患|风险)$/, reads: '供水存在问题', leaves: '安全隐患整治项目' },
  { pattern: /^所[产售销]/, reads: '所产瓷器出口到北美', leaves: '所城' },
  {
    pattern: /^(?:全[国省市县区州球]|世界|国内)?第[一二三四五六七八九十0-9]+[个条家座]$/,
    reads: '全市第一个',
    leaves: '第一家园小区',
  },
  { pattern: /^占比较?$/, reads: '占比较', leaves: '占比较高的行业' },
  { pattern: /之一$/, reads: '骨干电源之一', leaves: '之江实验室' },
  { pattern: /^[^，,]{4,}步伐加快?$/, reads: '乡村振兴步伐加快', leaves: '步行街' },
];

/** What opens so names nobody, unless it is the name of a place or a thing. */
export const cutOff: Reading = {
  pattern: /^(?:届时|现|后|剩余|前期|过去|最短|交验|沿线|无法|连续|计划安排|较|比)/,
  reads: '剩余',
  leaves: '新沿线',
};

/** What stands between others or is told of them, and is the name of none. */
export const torn: readonly Reading[] = [
  { pattern: /(?:施工|建设|运行|运营|生产|过程)中+$/, reads: '施工过程中', leaves: '建设中学' },
  {
    pattern: /(?:压力|形势|背景|领导|带领|支持|推动|带动|指导|影响|作用|环境|条件|前提|挑战|共同努力)之?下$/,
    reads: '多重压力下',
    leaves: '地下',
  },
  { pattern: /^(?:还|尚)?[没未]等/, reads: '没等秋收', leaves: '等离子体项目' },
  { pattern: /^要.$/, reads: '要建', leaves: '要闻部' },
  {
    pattern: /^(?:主要|重点)(?:建设|包括|涉及|生产|经营|从事|用于|新建)/,
    reads: '重点建设',
    leaves: '重点企业',
  },
  { pattern: /^(?:直接|间接|其中|单独|另外)$/, reads: '其中', leaves: '直接融资' },
  {
    pattern: /^受(?![降援灾助访托理害聘教让益捐保污表])[^，,的]{2,12}$|^受益(?=于|$)/,
    reads: '受台风影响',
    leaves: '受访企业',
  },
  {
    pattern: /^因(?!特|斯布|民|远)[^，,的]{2,8}(?<![省市县区镇乡村])$/,
    reads: '因天气原因',
    leaves: '因特网用户',
  },
  { pattern: /^(?:人均|户均|亩均|每亩|每户)[年月]?$/, reads: '人均', leaves: '人均收入' },
  {
    pattern: /(?:论证|研究|讨论|协商|考察|调研|审议|表决|听证|谈判)[之以]?后$/,
    reads: '一番论证后',
    leaves: '后勤中心',
  },
  { pattern: /如何|任何|是否|不可能/, reads: '遇到任何问题' },
  { pattern: /可见$/, reads: '清晰可见', leaves: '可见光基地' },
  { pattern: /一度(?!假)/, reads: '一度', leaves: '第一度假区' },
  { pattern: /等级[0-9A-Z]+$/, reads: '等级3A', leaves: '等级公路' },
  {
    pattern: /(?:多样|不等|不一|丰富|齐全|便利|优美|宜人|先进)$/,
    reads: '品种多样',
    leaves: '多样性保护区',
  },
  {
    pattern: /^分(?!宜|水|界|洪|路)[\u4e00-\u9fff]{2,4}[省市县区](?:[、和与及]|$)/,
    reads: '分柳溪县和云安市',
    leaves: '分宜县',
  },
  { pattern: /^(?:作为|身为)(?:[此这]项|该|本|其)/, reads: '作为此项工程', leaves: '作为村' },
  {
    pattern: /^(?:维持|保持|确保|稳定)(?!性)[^，,的]{2,}$/,
    reads: '维持货源',
    leaves: '稳定性试验项目',
  },
  { pattern: /(?:刚刚|辽阔|众多|繁多|优越|独特)$/, reads: '春节假期刚刚', leaves: '众多企业' },
  {
    pattern: /^并?经[^，,]{2,12}(?:核准|批准|批复|同意)/,
    reads: '并经省政府核准的园区',
    leaves: '经济批发市场',
  },
  {
    pattern: /^(?:比重|占比|增速|增幅|总量|总额|规模|排名|强度)全[国省市县区州]$/,
    reads: '比重全市',
    leaves: '规模全国第一的项目',
  },
  { pattern: /[、和与及][^，,]*[存出]栏$/, reads: '猪、羊和家禽存栏', leaves: '生猪存栏' },
  {
    pattern: /^每个[^，,]{2,}(?:建设|新建|配备|设立)/,
    reads: '每个市场建设一个',
    leaves: '每个建设单位',
  },
  { pattern: /^全[桥线段路](?:全[桥线段路])?$/, reads: '全桥全线', leaves: '全线通公司' },
];

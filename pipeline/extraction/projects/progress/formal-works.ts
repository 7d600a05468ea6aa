import { firstComers } from '../../sentences/building-words.ts';
import { spreads } from '../../sentences/progress-words.ts';
import type { StageReading } from './formal-papers.ts';

/** 对甲路|进行全面改造: what is done to a thing that is there. */
const thoroughly = '(?:全面|整体|系统|综合|集中|局部|升级|提质|扩容|大修)*';
const rebuilding =
  '(?:(?:维修|除险)?加固|(?:提升)?改造|整治|修缮|改?扩建|翻新|拓宽)(?:提升|升级|工程|建设|施工)?(?=[，。；、]|$)';

/** Ceremonies, the works themselves, what has come of them and their use. */
export const workStages: readonly StageReading[] = [
  {
    pattern:
      /^(?:全面|正式|整体)*(?:进入|转入)[^，。；、]{0,14}(?:组装|拼装|架设|浇筑|安装|施工|攻坚|冲刺|收尾|铺轨|装修)阶段/,
    status: 'under_construction',
    reads: '进入边跨箱梁架设阶段',
    leaves: '进入招标阶段',
  },
  {
    pattern: /^(?:项目|年度|今年)?投资(?:完成率|进度)[^，。；、0-9]{0,4}[0-9.]+[%％]?/,
    status: 'under_construction',
    reads: '投资完成率超过30%',
    leaves: '投资30亿元',
  },
  {
    pattern: new RegExp(`^(?:进行|实施|开展)了${thoroughly}${rebuilding}`),
    status: 'completed',
    reads: '进行了维修加固',
    leaves: '进行了改造方案论证',
  },
  {
    pattern: new RegExp(`^(?:进行|实施|开展|启动)${thoroughly}${rebuilding}`),
    status: 'under_construction',
    reads: '实施全面改造提升',
    leaves: '实施改造方案评审',
  },
  {
    pattern:
      /^(?:全线|全部|双线|单线|[左右]线)(?:今[天日]|昨[天日]|近日|[0-9]{1,2}日|已经?|正式|正在|开始){0,3}(?:铺轨|架梁|开挖|掘进)/,
    status: 'under_construction',
    reads: '全线铺轨',
    leaves: '全线设站9座',
  },
  {
    pattern:
      /^首列(?:列车|电客?车|车)[^，。；、将]{0,10}(?:[冷热]滑|调试|试跑|上线|上轨|下线|运抵|抵达|交付|亮相)/,
    status: 'under_construction',
    reads: '首列车完成热滑试验',
    leaves: '首列车班次调整',
  },
  {
    pattern: /^(?:核岛|常规岛|主体)?(?:已经?|正式|顺利)*(?:浇筑|浇灌)(?:核岛|常规岛|主体)?第一[罐方]混凝土/,
    status: 'under_construction',
    reads: '核岛浇筑第一罐混凝土',
    leaves: '浇筑混凝土试块',
  },
  {
    pattern: /^(?:已经?|累计|完成){0,2}掘进[^，。；、机]{0,6}[0-9过]/,
    status: 'under_construction',
    reads: '已掘进55%',
    leaves: '掘进机下线',
  },
  {
    pattern:
      /^(?:总体?|整体|全部)?(?:工程量|工程进度|建设进度|施工进度|形象进度|进度)[^，。；、0-9]{0,8}(?:完成|达到?|超过?|近|过半|[0-9])/,
    status: 'under_construction',
    reads: '总体工程量完成近70%',
    leaves: '工程量较大',
  },
  {
    pattern:
      /^(?:正在?|已经?)?(?:完成|进行)[^，。；、0-9]{0,10}(?:桩基|打桩|基坑|土方|场平|清表|开挖|支护|砌体|浇筑|屋面|幕墙|装饰)(?!面积|设计|方案|招标|改造|更新)/,
    status: 'under_construction',
    reads: '完成桩基打桩',
    leaves: '完成屋面改造3万平方米',
  },
  {
    pattern:
      /^(?:正在?|已)?(?:开始|启动|完成|进入|进行|开展)[^，。；、]{0,4}(?:铺轨|架梁|联调联试|[冷热]滑|静态验收|动态验收|[荷静动]载试验|设备安装|装修|调试)/,
    status: 'under_construction',
    reads: '开始铺轨',
  },
  {
    pattern:
      /^(?:通过|完成)(?:国家级?|省级?|市级?|民航局?|水利部|交通运输部|专家|行业|竣工|交工|初步|最终|整体|正式|档案|环保|消防|综合|安全|单位|工程|技术|成果)*(?:验收|鉴定)|^举行了?(?:竣工|落成|交付)仪式/,
    status: 'completed',
    reads: '通过行业验收',
    leaves: '通过桥面铺装验收',
  },
  {
    pattern: /^(?:正式|全面|整体|顺利)?移交(?:给|至)/,
    status: 'completed',
    reads: '正式移交给使用单位',
    leaves: '移交手续',
  },
  {
    pattern: /^(?:正|也)?(?:倒排工期|挂图作战)(?![^。；]{0,30}(?:[开动]工|启动|早日|开建))/,
    status: 'under_construction',
    reads: '倒排工期，全速推进',
    leaves: '倒排工期，力争年内开工',
  },
  {
    pattern:
      /^累计(?:完成|铺设|开挖|浇筑|安装|架设|顶进)(?!投资|产值|合同|交易|销售)[^，。；、0-9]{1,10}[0-9.]+(?:万|余|多)*(?:延?米|公里|千米|立方米|平方米|[榀片根座孔吨])/,
    status: 'under_construction',
    reads: '累计完成顶管4900米',
    leaves: '累计完成投资3亿元',
  },
  {
    pattern:
      /^(?:继续|持续|仍在)(?:开展|进行|实施)(?![^，。；]*(?:养护|维护|检修|活动|管养))[^，。；]{0,20}(?:施工|(?:设备|钢梁|箱梁|管线|幕墙|路灯|机电)安装|铺设|浇筑|绿化(?:种植|施工|栽植)|装修)/,
    status: 'under_construction',
    reads: '继续进行绿化种植工作',
    leaves: '继续开展绿化养护',
  },
  {
    pattern:
      /^[^，。；、0-9完]{0,10}(?:路基|水稳|灰土|[基面]层|管[网线道]|路面|绿化|苗木)[^，。；、0-9]{0,6}(?:已|全部|基本)?完成(?=[，。；]|$)|^完成(?:全部|部分|大部分?)?[^，。；、0-9]{0,8}(?:路基|水稳|灰土|路面|管[网线道]|绿化|苗木|园路)[^，。；、0-9]{0,6}(?:施工|铺设|种植|栽植|敷设)(?=[，。；及和]|$)/,
    status: 'under_construction',
    reads: '混凝土路基及水稳完成',
    leaves: '完成绿化面积3万平方米',
  },
  {
    pattern:
      /^累计[^，。；、完]{0,4}(?:调水|输水|供水|引水|发电|供电|送电|外送|供气|输气|运送|发送|接待|发运|到发|处理|产出)/,
    status: 'operating',
    reads: '累计调水700亿立方米',
    leaves: '累计完成投资3亿元',
  },
  {
    pattern: /^(?:成功|正式|全部|全容量|顺利)*并网(?=[，。；]|$)/,
    status: 'operating',
    reads: '全容量并网',
    leaves: '并网规模',
  },
  {
    pattern: /^实现(?:首批|首台|部分|首期)[^，。；、]{0,6}(?:并网|发电|投产|投用)/,
    status: 'under_construction',
    reads: '实现首批并网',
    leaves: '实现首批订单交付',
  },
  {
    pattern: /^(?:正式|开始|顺利|成功|稳定|全面)+(?:对外)?(?:供水|供热|供气|供电|供暖|发电)(?=[，。；]|$)/,
    status: 'operating',
    reads: '正式供水',
    leaves: '开始供水管网改造',
  },
  {
    pattern: /^(?:投入|启动|开始)?运作(?=[，。；]|$)/,
    status: 'operating',
    reads: '启动运作',
    leaves: '运作模式',
  },
  {
    pattern: /^(?:入栏|存栏|出栏)[^，。；]{0,6}[0-9]/,
    status: 'operating',
    reads: '入栏奶牛5000头',
    leaves: '设计存栏规模5000头',
  },
  {
    pattern: /^(?:正式|全面|免费)?(?:对外|向[^，。；、]{1,6})开放(?=[，。；]|$)/,
    status: 'operating',
    reads: '对外开放，可免费参观',
    leaves: '对外开放水平提升',
  },
  {
    pattern: /^(?:提前)?形成[0-9.]+[万亿]?[^，。；、0-9]{1,6}(?:的?(?:年|生产)?产能|生产能力)/,
    status: 'operating',
    reads: '形成20万辆产能',
    leaves: '形成产能优势',
  },
  {
    pattern: /^实现[^，。；、]{0,10}(?:送电|供电|通电|供水|通水|供气|通气)(?=[，。；]|$)/,
    status: 'operating',
    reads: '实现双回路供电',
    leaves: '实现供水目标',
  },
  {
    pattern: /^(?:累计|共|已)?开通线路[0-9]+条/,
    status: 'operating',
    reads: '开通线路6条',
    leaves: '开通线路方案已确定',
  },
  {
    pattern: new RegExp(
      `^举行了?(?:通车|开通|启用|开业|开园|开馆|揭牌|投产|投用|开诊)(?:仪式|典礼|庆典)|^迎来[^，。；、]{0,4}首[批位]${firstComers}`,
    ),
    status: 'operating',
    reads: '举行通车仪式',
    leaves: '迎来首批建设者',
  },
  {
    pattern: new RegExp(
      `^(?:已经?|也已?|先后|同时|正)*在[^，。；、将拟待]{2,12}(?:全面|相继|陆续|逐步)*(?:${spreads}|实施)(?=[，。；]|$)`,
    ),
    status: 'under_construction',
    reads: '也已在6个乡镇铺开',
    leaves: '在全省率先通过',
  },
  {
    pattern:
      /^(?:正|也|都|均|仍|还)*在?(?:逐步|加快|加紧|有序|稳步|全力|抓紧|持续)*推进(?:之?中|当中)(?=[，。；]|$)/,
    status: 'under_construction',
    reads: '也都在逐步推进中',
    leaves: '推进中心城区建设',
  },
  {
    pattern:
      /^(?:已经?|正|也|都|均)*(?:土建|主体|主体结构|主体工程|地下结构|全部|相继|陆续)+(?:已经?|顺利|全面|全部|成功|正式)*封顶/,
    status: 'under_construction',
    reads: '土建已封顶',
    leaves: '土建标段招标',
  },
  {
    pattern: /^(?:主体|主体结构|主体工程|土建|土建工程)(?:建设|施工)?(?:已经?|全部|基本|顺利)*(?:完成|完工)/,
    status: 'under_construction',
    reads: '主体工程已经完成',
    leaves: '主体工程招标',
  },
  {
    pattern: /^(?:(?:坐落[于在]|位于)[^，。；]{2,20}，)?由[^，。；、]{2,16}(?:改造|改建|改扩建|扩建)而成/,
    status: 'operating',
    reads: '坐落于白石镇，由老厂房改造而成',
    leaves: '由老厂房改造',
  },
  {
    pattern: /^(?:已|已经)?成为[^，。；、]{0,16}好去处/,
    status: 'operating',
    reads: '成为观鸟的好去处',
    leaves: '成为打卡地',
  },
  {
    pattern: /^(?:均|都|仍)?(?:正在?|即将)拔地而起/,
    status: 'under_construction',
    reads: '正在拔地而起',
    leaves: '拔地而起',
  },
  {
    pattern: /^(?:已经?|均|都)*拔地而起/,
    status: 'completed',
    reads: '已拔地而起',
    leaves: '正拔地而起',
  },
  {
    pattern: /^(?:正式|全面|即日起)*(?:开门|敞开大门)(?:迎客|纳客|迎宾|营业)/,
    status: 'operating',
    reads: '开门纳客',
    leaves: '开门红',
  },
];

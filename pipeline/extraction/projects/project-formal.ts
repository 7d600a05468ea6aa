import type { Status } from '../sentences/name-words.ts';
import type { Reading } from '../sentences/readings.ts';
import { type Progress, staged } from './project-progress.ts';

/**
 * How far a project is by its papers, its ceremonies and the last works on it, where its predicate is longer than a verb of the lexicon.
 *
 * `某铁路|已启动前期工作` preliminary study · `某电站|获国家能源局核准` planned · `某医院|举行奠基仪式` under construction
 */

/** What stands right behind a name, each with an example; the first that fits. */
export const formalStages: readonly (Reading & { readonly status: Status })[] = [
  {
    pattern:
      /^(?:开展|启动|进入)[^，。；、]{0,8}(?:前期|可行性研究|可研|勘察|勘测|初步设计|环评|征地|征拆|拆迁)/,
    status: 'preliminary_study',
    reads: '启动前期工作',
    leaves: '开展合作',
  },
  {
    pattern:
      /^的?(?:预?可行性研究|预?可研|初步设计|施工图|环评|环境影响|项目建议书|选址|用地预审)[^，。；、获]{0,10}(?:获得?[^，。；、]{0,12}?(?:批准|批复|通过|批)|批复|批准)/,
    status: 'planned',
    reads: '的可行性研究报告已获批准',
    leaves: '的可行性不高',
  },
  {
    pattern:
      /^的(?:预?可行性研究|预?可研|初步设计|施工图|环评|环境影响|项目建议书|选址|用地预审)[^，。；、]{0,10}(?:通过|完成)/,
    status: 'preliminary_study',
    reads: '的初步设计已通过评审',
    leaves: '的设计水平',
  },
  {
    pattern: /^(?:建设|项目)?(?:方案|选址|用地)(?!面积|规模)[^，。；、]{0,8}(?:通过|获批|获得?批|批复)/,
    status: 'preliminary_study',
    reads: '建设方案通过评审',
    leaves: '建设方案仍有争议',
  },
  {
    pattern:
      /^(?:工程|项目)?(?:建设|设计|总体|初步)?(?:设计方案|土地预审|用地预审|初步设计|初设)[^，。；、]{0,10}(?:待[^，。；、]{0,10}(?:审批|批复|批准|评审)|上报|报批|报审|送审|通过)/,
    status: 'preliminary_study',
    reads: '设计方案待市规委会审批',
    leaves: '设计方案引发热议',
  },
  {
    pattern: /^(?:获得?|取得|拿到)[^，。；、]{0,8}建设指标/,
    status: 'planned',
    reads: '获得年度建设指标',
    leaves: '获得建设资金',
  },
  {
    pattern: /^通过[^，。；、]{0,10}(?:评审|审查|评估|论证)/,
    status: 'preliminary_study',
    reads: '通过专家评审',
    leaves: '通过管道供水',
  },
  {
    pattern: /^(?:获得?|取得|完成|通过)[^，。；、]{0,14}(?:核准|批复|批准|立项)/,
    status: 'planned',
    reads: '获国家能源局核准',
    leaves: '获国家科技进步奖',
  },
  {
    pattern:
      /^(?:被?列入|被?列为|纳入|入选(?=[^，。；、]{0,6}(?:重点|重大)(?:建设)?项目))(?![^，。；、]{0,18}负面)[^，。；、]{1,18}(?:规划|计划|重点项目|重大项目|项目库|清单|实事)/,
    status: 'planned',
    reads: '纳入国家中长期铁路网规划',
    leaves: '纳入负面清单',
  },
  {
    pattern: /^(?:建设|线路|线站位|选线|选址)?规划(?:方案)?(?:批前)?公示/,
    status: 'planned',
    reads: '规划公示',
    leaves: '规划设站9座',
  },
  { pattern: /^(?:开始|启动|公开|挂网)[^，。；、]{0,6}招标/, status: 'planned', reads: '开始施工招标' },
  {
    pattern: /^举行了?(?:隆重的?)?(?:开工|奠基|动工)(?:动员)?(?:仪式|大会)/,
    status: 'under_construction',
    reads: '举行奠基仪式',
    leaves: '举行招聘会',
  },
  {
    pattern:
      /^(?:全线|全部|双线|单线|[左右]线)(?:今[天日]|昨[天日]|近日|[0-9]{1,2}日|已经?|正式|正在|开始){0,3}(?:铺轨|架梁|开挖|掘进)/,
    status: 'under_construction',
    reads: '全线铺轨',
    leaves: '全线设站9座',
  },
  {
    pattern: /^(?:已经?|累计|完成){0,2}掘进[^，。；、机]{0,6}[0-9过]/,
    status: 'under_construction',
    reads: '已掘进55%',
    leaves: '掘进机下线',
  },
  {
    pattern:
      /^(?:总体?|整体|全部)?(?:工程量|工程进度|建设进度|施工进度)[^，。；、0-9]{0,8}(?:完成|达到?|超过?|近|过半|[0-9])/,
    status: 'under_construction',
    reads: '总体工程量完成近70%',
    leaves: '工程量较大',
  },
  {
    pattern: /^(?:已经?|顺利)?(?:完成|获得?|取得|通过)?(?:项目|立项|投资)?备案(?=[，。；]|$)/,
    status: 'planned',
    reads: '已完成备案',
    leaves: '备案产能120万吨',
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
      /^(?:开始|启动|完成|进入|进行|正在进行)[^，。；、]{0,4}(?:铺轨|架梁|联调联试|静态验收|动态验收|设备安装|装修|调试)/,
    status: 'under_construction',
    reads: '开始铺轨',
  },
  {
    pattern:
      /^(?:通过|完成)(?:国家|省级?|市级?|民航局?|水利部|交通运输部|专家|行业|竣工|交工|初步|最终|整体|正式|档案|环保|消防|综合|安全|单位|工程)*验收|^举行了?(?:竣工|落成|交付)仪式/,
    status: 'completed',
    reads: '通过行业验收',
    leaves: '通过桥面铺装验收',
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
    pattern:
      /^举行了?(?:通车|开通|启用|开业|开园|开馆|揭牌|投产|投用|开诊)仪式|^迎来[^，。；、]{0,4}首[批位](?:旅客|乘客|游客|学生|新生|患者|病人|住户|居民|业主|商户|企业|顾客|读者|观众)/,
    status: 'operating',
    reads: '举行通车仪式',
    leaves: '迎来首批建设者',
  },
];

/** 签订甲产业园|投资协议, 举行乙基地|意向协议签约仪式: what a contract is about is to come; null where none is signed on what is named up to `at`. */
export function contractStage(text: string, start: number, at: number): Progress | null {
  const [paper = ''] = contract.exec(text.slice(at, at + 40)) ?? [];
  const rest = text.slice(at + paper.length, at + paper.length + 6);
  if (paper === '' || !(signs.test(rest) || signed.test(text.slice(start, at)))) return null;
  return staged('planned', at, paper, 'what a contract on it says');
}
const contract =
  /^(?:(?:项目)?(?:招商|意向|投资|入园|入驻|落户|建设|开发|共建)(?:意向|合作|框架|建设|开发)?)(?:协议书?|合同书?|意向书)/;
const signs = /^(?:书面)?的?(?:签约|签字|签署|签订)/;
const signed = /(?:签订|签署|签下|签约|达成)了?[^，。；、]{2,40}$/;

/** 已, 日前正式: what may stand between a name and these words. */
const manner = /^(?:已经?(?!知)|日前|近日|今日|今天|目前|成功|正式|顺利|全面|先后|均|都|正在?|同步)*/;
/** 将举行通车仪式, 力争通过验收: it is not yet. */
const ahead = /^(?:即?将|力争|计划|拟|预计|有望|争取|确保|待|尽快|尽早)/;

/** How far the words behind a name at `at` say that it is; null where none of these does. Offsets are UTF-16 units. */
export function formalStage(text: string, at: number): Progress | null {
  const words = text.slice(at, at + 40);
  const lead = manner.exec(words)?.[0] ?? '';
  const rest = words.slice(lead.length);
  const later = ahead.exec(rest)?.[0] ?? '';
  const behind = rest.slice(later.length);
  for (const { pattern, status } of formalStages) {
    const found = pattern.exec(behind)?.[0];
    if (found === undefined) continue;
    const isToCome = later !== '' && status !== 'preliminary_study';
    return staged(
      isToCome ? 'planned' : status,
      at + lead.length + (isToCome ? 0 : later.length),
      isToCome ? later + found : found,
      'its papers, ceremonies or last works',
    );
  }
  return null;
}

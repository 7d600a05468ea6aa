import type { Status } from '../../sentences/names/words.ts';
import type { Reading } from '../../sentences/readings.ts';

/** A reading of what stands behind a name, and how far the project then is. */
export type StageReading = Reading & { readonly status: Status };

/** Papers, sites, plans and tenders: what comes before the first spade. */
export const paperStages: readonly StageReading[] = [
  {
    pattern:
      /^(?:开展|启动|进入)[^，。；、]{0,8}(?:前期|可行性研究|可研|勘察|勘测|初步设计|环评|征地|征拆|拆迁)/,
    status: 'preliminary_study',
    reads: '启动前期工作',
    leaves: '开展合作',
  },
  {
    pattern:
      /^的?(?:预?可行性研究|预?可研|初步设计|施工图|环评|环境影响|项目建议书|选址|用地预审)(?![^，。；、]{0,10}(?:[未没待]|推进|力争|争取|预计))[^，。；、获]{0,16}(?:获得?[^，。；、]{0,12}?(?:批准|批复|通过|批)|(?:批复|批准)(?!及?[^，。；、]{0,4}工作))/,
    status: 'planned',
    reads: '的可行性研究报告已获批准',
    leaves: '的可行性研究报告还没有获批',
  },
  {
    pattern:
      /^的(?:预?可行性研究|预?可研|初步设计|施工图|环评|环境影响|项目建议书|选址|用地预审)[^，。；、]{0,10}(?:通过|完成)/,
    status: 'preliminary_study',
    reads: '的初步设计已通过评审',
    leaves: '的设计水平',
  },
  {
    pattern:
      /^的[^，。；、的]{0,6}(?:选址|征地|拆迁|征迁|征拆|摸底|测绘|勘测|勘察|报批|报建)(?:(?:摸底|拆迁)?(?:等|各项)?工作)?(?=[，。；、等]|$)/,
    status: 'preliminary_study',
    reads: '的征迁摸底等工作',
    leaves: '的选址位于镇东',
  },
  {
    pattern:
      /^的(?:桩基|基坑|土方|土石方|地基|基础|路基|承台|桥墩|围堰)(?:施工|开挖|浇筑)?(?=[，。；、等]|$)/,
    status: 'under_construction',
    reads: '的桩基施工',
    leaves: '的基础配套',
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
    pattern:
      /^(?:于[^，。；、]{2,8})?(?:获得?|通过|经)[^，。；、]{2,12}(?:批准|批复|同意)(?:正式)?(?:设立|成立)(?=[，。；]|$)/,
    status: 'operating',
    reads: '获国务院批准设立',
    leaves: '获国务院批准建设',
  },
  {
    pattern: /^(?:获得?|取得|完成|通过)[^，。；、]{0,14}(?:核准|批复|批准|立项)(?!(?:正式)?(?:设立|成立))/,
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
  {
    pattern:
      /^(?:的?前期)?(?:相关|各项|有关|审批|用地)*手续(?:正在?|已在|均在|目前)*(?:紧张|抓紧|加紧|加快|积极)*(?:办理|报批|完善)(?:之?中)?(?=[，。；、]|$)/,
    status: 'preliminary_study',
    reads: '前期手续正在抓紧办理中',
    leaves: '手续齐全',
  },
  { pattern: /^(?:开始|启动|公开|挂网)[^，。；、]{0,6}招标/, status: 'planned', reads: '开始施工招标' },
  {
    pattern: /^举行了?(?:隆重的?)?(?:开工|奠基|动工)(?:动员)?(?:仪式|大会|会(?=[，。；]|$))/,
    status: 'under_construction',
    reads: '举行奠基仪式',
    leaves: '举行招聘会',
  },
  {
    pattern: /^(?:已经?|顺利)?(?:完成|获得?|取得|通过)?(?:项目|立项|投资)?备案(?=[，。；]|$)/,
    status: 'planned',
    reads: '已完成备案',
    leaves: '备案产能120万吨',
  },
  {
    pattern:
      /^(?:即将|就要|快要|马上(?:就要|要)?|要|年内(?:肯定|一定|必须|确保)?(?:要|会)?)(?:正式)?(?:开工|动工|开建|奠基)/,
    status: 'planned',
    reads: '要开工了',
    leaves: '要建成一流场馆',
  },
  {
    pattern: /^(?:正|也|还|仍)*(?:悄然)?在?(?:酝酿|筹备|筹划|谋划)(?:之?中|建设)?(?=[，。；]|$)/,
    status: 'planned',
    reads: '也在酝酿中',
    leaves: '筹备组成立',
  },
  {
    pattern: /^(?:正|也|还)*在?规划(?:建设|设计)?(?:之?中)?(?=[，。；]|$)/,
    status: 'planned',
    reads: '正在规划建设',
    leaves: '规划设站9座',
  },
  {
    pattern:
      /^(?:(?:建设|设计|规划|改造|选址|建筑)+方案|方案(?=敲定|亮相))(?:已经?|日前|最终|正式)*(?:敲定|出炉|确定|亮相|成型|定稿)/,
    status: 'preliminary_study',
    reads: '设计方案出炉',
    leaves: '运营方案出炉',
  },
  {
    pattern:
      /^(?:正式|成功)?(?:在[^，。；、将拟待]{2,12}|(?:[去前]|20[0-9]{2})年(?:[0-9]{1,2}月|底|初)?)(?:正式|成功)?设立(?=[，。；]|$)/,
    status: 'operating',
    reads: '在柳湾新区设立，首期规模5亿元',
    leaves: '在柳湾新区设立办事处',
  },
];

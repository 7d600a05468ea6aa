import type { Reading } from '../../sentences/readings.ts';
import { anyReading } from '../../sentences/readings.ts';

/** Words before a predicate that are nobody who does it: where a report comes from, when and how something is done, and what of a work is measured. */
export const subjectless: readonly Reading[] = [
  { pattern: /(?:网|报|社|台|日报|新闻)[^，]{0,4}(?:讯|电|消息)$/, reads: '甲新闻网讯', leaves: '乙发电' },
  { pattern: /^[^，。]{1,8}(?<![通资])讯$/, reads: '本社快讯', leaves: '乙通讯' },
  { pattern: /^传[出来][^，]*(?:消息|喜讯|捷报)$/, reads: '传来好消息', leaves: '传媒集团' },
  { pattern: /^采访[中时]/, reads: '采访中', leaves: '采访团' },
  { pattern: /^(?:记者|笔者)/, reads: '记者从乙局', leaves: '文书记' },
  { pattern: /^(?:我们)?(?:先|再)?来?看[一几这]/, reads: '先来看一组数据', leaves: '看守所' },
  { pattern: /^截[至止]到?$/, reads: '截至', leaves: '截至今日的甲桥' },
  { pattern: /^我们$/, reads: '我们', leaves: '我们村' },
  { pattern: /^(?:据|经)?(?:初步)?(?:核算|测算|统计)$/, reads: '初步核算', leaves: '统计局' },
  { pattern: /^(?:每年|每月|全年|当年|今年|去年|近年)|每[天日]|以来$/, reads: '每年11月', leaves: '丰年村' },
  {
    pattern: /^(?:这|那|此)(?:主要|也|又|一)?$|^[这那该][座条个项家所处]$/,
    reads: '这主要',
    leaves: '这座桥',
  },
  {
    pattern: /^(?:后来|随后|此后|[一二三四]季度|[上下]半年|头[一两三]年)只?$/,
    reads: '后来',
    leaves: '后来者',
  },
  { pattern: /了$/, reads: '停了', leaves: '了望塔' },
  { pattern: /^(?:设计|最高|运营)+(?:时速|车速|速度)$/, reads: '设计时速', leaves: '时速350公里的动车' },
  { pattern: /[。？！]/, reads: '怎么干？甲局', leaves: '甲局' },
  { pattern: /^一次|不[止仅]$/, reads: '一次', leaves: '不锈钢厂' },
  { pattern: /^分[一二两三四五][期批]/, reads: '分三期', leaves: '分公司' },
  { pattern: /^第[一二三四五六七八九十]$/, reads: '第一', leaves: '第一中学' },
  { pattern: /^最[^，。；]{1,3}的?一[座条个家处]/, reads: '最大的一座', leaves: '最高检' },
  {
    pattern: /^(?:如今|眼下|而今|现在|目前|当前)?[0-9]+多?[家个名户座]/,
    reads: '如今30多家',
    leaves: '315国道',
  },
  {
    pattern: /[出成了][^，。；]{2,30}、[^、，]{1,12}等$/,
    reads: '建成了甲桥、乙桥等',
    leaves: '甲桥、乙桥等',
  },
  { pattern: /[从由][0-9]|^由|^从(?![江化])/, reads: '由乙公司', leaves: '从江县' },
  { pattern: /^经过|^且(?!末)|^满载|缓缓$/, reads: '且甲线', leaves: '且末县' },
  { pattern: /^(?:下一步|下一?阶段|接下来|今后|未来)$/, reads: '下一步', leaves: '未来科技城' },
  { pattern: /^(?:现在|此时|当前|眼下|[此本这]次)$/, reads: '现在', leaves: '现在公司' },
  { pattern: /^[近中远]期$/, reads: '近期', leaves: '近期工程' },
  { pattern: /^其?前身$/, reads: '其前身', leaves: '前身公司' },
  { pattern: /^(?:正线|主线)$/, reads: '正线', leaves: '正线路基' },
  { pattern: /^全线[^，。；]{0,8}(?:工程|施工)$/, reads: '全线土建工程', leaves: '全线隧道' },
  {
    pattern:
      /^(?:[一二三四五六七八九十]+(?:、|是))?(?:(?:总体)?建设|年度|计划|总投资|(?:新建?)?改扩建[^，。；的]{1,6})$/,
    reads: '总体建设',
    leaves: '建设银行',
  },
  {
    pattern:
      /^(?:[一二三四五六七八九十]+(?:、|是))?(?:优化|提升|推进|推动|储备|铺排|加强|完善|强化|改善|加快|狠抓|扩大)(?![^，。；]*(?:[会议室组办局部站]|活动|行动|工程|项目|方案|计划|专班|攻坚战|中心|班)$)[^，。；的]{3,}$/,
    reads: '优化交通出行',
    leaves: '提升改造工程',
  },
];

export const noSubject = anyReading(subjectless);

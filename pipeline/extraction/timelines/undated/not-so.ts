import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isHearsay } from '../../sentences/hearsay.ts';
import { isPriceBasis } from '../../sentences/period.ts';
import { former } from '../event/status.ts';
import { eventVerbsIn } from '../event/verbs.ts';

/** Times of what has been put off, denied, supposed or only led up to: `推迟至|2025年|` */

const putOff =
  /(?:推迟|延期|延后|推后|顺延|延迟)了?[至到]|延至|(?:调整|变更|改)[为至到](?!\s*[0-9.]+[万亿元%％])|取消|叫停|搁浅/;
const putsOff =
  /(?:(?:推迟|延期|延后|推后|顺延|延迟|延)了?[至到]|(?:[由从]|原定)[^，。；]{2,12}(?:调整|变更|改)[为至到]|现已?(?:调整|变更|改)[为至到])$/;
/** 未能按期于|2023年底|完工, 并非|2015年|建成 */
const denied = /(?:未能?|没有|没能|并未|尚未|并非|并不是)[^，。；]{0,6}$/;
/** 2023年底前|没有完工 */
const undone =
  /^(?:底?前)?(?:仍|还|也|都)?(?:未能?|没有|没能|并未|尚未)[^，。；]{0,6}(?:开工|竣工|完工|建成|通车|投用|投产|启用|运营|开通|达产|完成|投入使用)(?!的|项目|工程|标段|企业)/;
/** 就看|下个月|能不能翻身 */
const asks = /^[^，。；]{0,10}(?:能不能|会不会|是不是|可不可以|能否|会否|可否)/;
/** |7时50分|由甲站始发，12时36分抵达乙站: at which hours a train leaves and comes, whatever the day. */
const isTimetable = (sentence: string, after: string): boolean =>
  /^(?:[由从自在][^，。；]{1,12})?(?:始发|发车|开出|驶出|出发|起飞|抵达|到达|返回|回到)/.test(after) &&
  (sentence.match(/[0-9]{1,2}(?:时|点|[:：])[0-9]{0,2}/g)?.length ?? 0) > 1 &&
  !/[0-9]日|[今昨明当][天日晚]/.test(sentence);
/** 如果|明年|资金到位 */
const supposed = /(?:如果|一旦|假如|假设|要是|倘若|假若|若是)[^，。；]{0,10}$/;
/** 五年前|，这里还是一片荒滩 */
const stillWas = /^[，,]?[^，。；0-9]{0,8}(?:还|仍|曾经?|原本|原来|只)是(?:一|个)[片个座条块]/;

/** 3月的|甲水库，碧波万顷: what it looks like then, in four characters. */
const isView = /^的[^，。；0-9]{2,12}(?:[，、][\u4e00-\u9fff]{4})+[。！]?$/;

/** 今年重点抓好以下工作：（一）…, 我们主要做了五个方面工作。: what leads to a list; with numbers behind it, it is of its time. */
const callsForWork =
  /^[，,]?[^，,。；：:0-9]{0,16}(?:抓好|做好|做了|开展了?|抓实|办好|突出|聚焦|推进)[^，,。；：:0-9]{0,8}(?:以下|如下|下列|[几多一二两三四五六七八九十]+个?方面)[^，。；：:0-9]{0,8}(?:工作|任务|重点)(?:[。：:；][^0-9]*$|$)|^[，,]?(?:的)?工作的?(?:总体要求|总体思路|指导思想|基本思路)是|^[，,]?[^，。；0-9]{2,40}如下[。：:]?$/;

/** 今天，|我们就来聊聊甲站, 今天|小编带大家了解乙馆: the writer turns to who reads. */
const turnsToReader =
  /^[，,]?(?:就|让|请|跟[随着])?(?:我们?|咱们?|小编|笔者|大家|记者)[^，,。；]{0,4}(?:来|带|一起|一同|给|为|和)[^，,。；]{0,6}(?:聊|说说|谈谈|看看|看一看|讲讲|盘点|介绍|解读|了解|认识|走进|回顾|梳理|揭秘|探访)/;

/** Why what is told of a time is not so, or tells of no event of that time. */
export function whyNotSo(
  { passage: { text }, start, end }: Sentence,
  time: TimeMention,
  before: string,
  after: string,
): string | null {
  // 原定今年6月通车的某桥推迟至年底: the plan that was given up
  if (
    (former.test(before) && putOff.test(text.slice(time.to, end))) ||
    (/[由从](?:原(?:定|计划|先|来|本)*的?)?$/.test(before) && putOff.test(after.slice(0, 8)))
  )
    return 'The time is that of a plan that was put off.';
  if (
    putsOff.test(
      text.slice(Math.max(start, time.from - 24), time.from) + (/^[至到]/.exec(time.text)?.[0] ?? ''),
    ) &&
    /^[，,。；;！]|^$/.test(after)
  )
    return 'The time is the one that something was put off to, and nothing behind it says what.';
  // 开行今年|第200列中欧班列: which of the year it is
  if (/^的?第[0-9一二三四五六七八九十百千]+[列趟班架批场次个]/.test(after) && /[行出达来办]了?$/.test(before))
    return 'The time describes a noun.';
  if (isPriceBasis(before, after)) return 'The time is that of the prices that are counted in.';
  if (denied.test(before) || undone.test(after)) return 'The words say that it is not so.';
  if (asks.test(after)) return 'The words ask whether it is so.';
  if (time.rule === 'clock-time' && isTimetable(text.slice(start, end), after))
    return 'The words tell of what is usual.';
  if (supposed.test(before)) return 'The words only suppose it.';
  // 从今天起，一直持续|到年底|，…
  if (/(?:持续|延续)$/.test(before) && /^[到至]/.test(time.text) && /^[，,]/.test(text.slice(time.to, end)))
    return 'The time is the end of a stretch.';
  // 这是|今年|某机场开通的第3条航线
  if (
    /(?:^|[，。；])(?:这|那|此)(?:也|又|还|已)?(?:将)?(?:是|为)$/.test(before) &&
    /^[^，。；]{1,24}的/.test(after)
  )
    return 'The time describes a noun.';
  if (/继$/.test(before) && /(?:之|以)?后/.test(time.text + after.slice(0, 3)))
    return 'The time is that of what came before.';
  const told = text.slice(time.to, end);
  if (stillWas.test(told) || (isView.test(told) && eventVerbsIn(told, 0, told.length).length === 0))
    return 'The words set a scene.';
  if (
    /(?:目标年|基准年|规划基期|规划期限?|近期|远期)(?:为|是|至)?$/.test(before) &&
    /^(?:[，,。；;]|$)/.test(after) &&
    // 远期到2035年，|人口达到60万: what is to be reached by then
    !/^，(?!远期|中期|展望)[^，。；]*[0-9]/.test(text.slice(time.to, end))
  )
    return 'The time is the span of a plan.';
  if (isHearsay(text.slice(start, time.from), text.slice(time.to, end))) return 'The words tell of a rumour.';
  if (/^今[天日晚]$/.test(time.text) && turnsToReader.test(text.slice(time.to, end)))
    return 'The words lead to what is to be told.';
  if (callsForWork.test(text.slice(time.to, end))) return 'The words lead to what is to be told.';
  return null;
}

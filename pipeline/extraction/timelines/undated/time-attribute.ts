import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isShareOf } from '../../sentences/period.ts';
import { deedFor } from '../event/lead.ts';
import { eventVerbsIn } from '../event/verbs.ts';
import { predicateAt } from '../title/subject.ts';

/** Times that stand inside a noun phrase: what is spoken of, built on, withstood or compared has the time. */

/** How far back the words are read that a time stands among. */
export const longestTold = 80;
/** 阐述“十四五”时期…的成就, 对今年工作提出建议, 从2022年发展、…四个方面汇报: what is spoken of has the time, and nothing happens in it. */
const spokenOf =
  /(?:阐述|介绍|解读|解析|总结|回顾|汇报|通报|聚焦|围绕|梳理|展示|展现|讲述|部署|安排)了?(?![，。；：:])[^，。；：:]{0,24}$/;
const treated = /(?:^|[，。；：:\s])[^，。；：:]{0,16}?(?:从|就|对)[^，。；：:]{0,50}$/;
const isSpokenOf = (before: string, after: string): boolean =>
  (spokenOf.test(before) &&
    predicateAt(after.replace(/(?:取得|面临|存在|发展)[^，。；]{0,6}的/, ''), 0, after.length) < 0 &&
    /(?:成就|成效|成果|情况|议题|思路|工作|意义|要求|任务|目标|规划|计划|举措|形势|发展|建设|亮点|经验|问题)[^，。；]{0,4}[。；]?$/.test(
      after,
    )) ||
  (treated.test(before) &&
    /^的?(?:[^，。；]{0,40}方面|[^，。；]{0,12}(?:工作|发展|建设|形势|情况)(?:提出|进行|作|做|开展|表示))/.test(
      after,
    ));

/** 在2009年实施甲工程的基础上, 经受住今年疫情的考验, 对完成今年任务意义重大: what stood before, and no event. */
export const isInNoun = (before: string, after: string): boolean =>
  isSpokenOf(before, after) ||
  isInObject(before, after) ||
  // 开展2022年和2023年的核算: what is worked on is of those years
  (/(?:开展|启动|编制|做好|完成|发布|公布|实施|推进|组织)了?(?:[0-9]{4}年[、和与及])*$/.test(before) &&
    /^(?:[、和与及][0-9]{4}年)*的[^，。；]{2,14}[。；]?$/.test(after)) ||
  (/在$/.test(before) && /^[^，。；]{2,}基础之?上$/.test(after)) ||
  /(?:^|[，。；])在(?:克服|应对|面对|经受)[^，。；]{0,8}$/.test(before) ||
  (/(?:^|[，。；])在(?:克服|应对|面对|经受)[^。；]{0,60}$/.test(before) &&
    /^[^，。；]{2,}(?:困难|压力|挑战|影响)[^，。；]{0,4}基础之?上$/.test(after)) ||
  (/(?:经受|应对|面对|克服|战胜|抵御|化解)[^，。；]{0,40}$/.test(before) &&
    /^[^，。；]{0,12}的?(?:挑战|考验|影响|压力|冲击|困难)[。；！]?$/.test(after)) ||
  (/(?:对|为)[^，。；]{0,8}(?:完成|实现|做好|推进)$|(?:^|[，。；])(?:扎实)?(?:做好|抓好|搞好)$/.test(
    before,
  ) &&
    /(?:意义重大|至关重要|具有[^，。；]{2,10}意义)[。；！]?$/.test(after));

/**
 * 推动|2024年|经济质量的改善, 对甲局|去年|的服务给予好评, 为|今年|春运提供保障: what the verb, 对 or 为 before the time is about is of that time, and
 * nothing is said to happen in it. 推动|2024年|建成甲桥 is to.
 */
function isInObject(before: string, after: string): boolean {
  if (/^[，,]|^的(?:同时|时候)/.test(after)) return false;
  const noun = takesNoun.test(before) ? after.replace(/[。；！]$/, '') : '';
  if (noun !== '' && (/.的[^，。；的0-9]{2,6}$/.test(noun) || predicateAt(noun, 0, noun.length) < 0))
    return true;
  return (
    (about.test(before) && isDealtWith.test(after)) ||
    (/(?<![成作认分列定称视译改命名化])为$/.test(before) &&
      isServed.test(after) &&
      deedFor(before, after) === '')
  );
}
const takesNoun =
  /(?:推动|促进|夺取|扭转|改变|打破|影响|制约|支撑|满足|衡量|反映|评价|分析|检查|考核|关系到?|谋划|展望|检验|弥补|助力)了?$/;
const about = /(?<![绝相派配])对[^，。；：]{0,12}$/;
const isDealtWith =
  /^的?[^，。；：0-9]{2,24}?(?:给予|予以|构成|造成|产生|形成|表示|寄予|充满|抱有|(?:仍|均|都|也)?持[^，。；]{1,8}态度|的[^，。；]{0,8}(?:调查|统计|分析|预测)(?:显示|表明))/;
const isServed =
  /^的?[^，。；：0-9]{2,16}?(?:提供|奠定|打下|创造|赢得|开好|积蓄|增添|带来|埋下|[作做](?:好|足|出)?(?:了|充分|各项)?(?:准备|贡献))/;

/** 是2020年的2倍, 多于2010年至2014年的总和, 拿2018年的地图与今年的对比: a figure is compared with that of the time. */
export const isCompared = (before: string, after: string): boolean =>
  isShareOf(before, after) ||
  /^(?:的)?(?:[1-9一二三四五六七八九两数][0-9.]*倍|水平|基础上)/.test(after) ||
  (/以$/.test(before) && /^[^，。；]{0,10}为(?:基|目标年|规划年|水平年|远景年|起点|节点|界)/.test(after)) ||
  /^的?[^，。；]{0,10}(?:总和|之和|同期水平)(?:还多)?[。；！]?$/.test(after) ||
  /^的(?:[^，。；]{1,12}[与和同][^，。；]{1,14}|进行)(?:对比|比较|相比)[。；！]?$/.test(after);

/** 合龙|20天后|…, 买下设备，三个月后就投产了: it counts from another deed, whose day nobody gives, and not from today. */
export const countsFromDeed = (
  { text, date_basis: basis }: TimeMention,
  before: string,
  after: string,
): boolean =>
  basis === 'publication' &&
  /[0-9一二三四五六七八九十两半几][^0-9]{1,3}[之以]?后$/.test(text) &&
  (/(?:发生|落户|入驻|停[工建产运业航]|中断|关闭|闭[馆园])$|即将[^，。；]{2,30}[，,]$/.test(before) ||
    eventVerbsIn(before, 0, before.length).some(({ end }) => end === before.length) ||
    (/^[，,]?[^，。；]{0,10}(?:就|便)(?![会能可将要])/.test(after) && !/(?:将|预计|力争|计划)/.test(after)));

/** 占|1998年|筑坝任务的16%: the year is of what is parted. */
export const isOfWhole = (
  { text, from }: TimeMention,
  { times }: Sentence,
  before: string,
  after: string,
): boolean =>
  /占(?:到|了)?$/.test(before) &&
  /^[^，。；0-9]{2,20}的(?:近|约|超过?)?[0-9.]+[%成]/.test(after) &&
  (!/^[当同]/.test(text) || times.some((time) => time.from < from));

/**
 * “十三五”时期|将要建设的90项工程, 针对|2021年|查出的64个积水点，: which things they are; 甲电站是省里批复的乙电网|2020年|新建电站三个站点之一: among
 * which it is.
 */
export const saysWhich = (
  { from }: TimeMention,
  { passage, start }: Sentence,
  before: string,
  after: string,
): boolean =>
  willBe.test(after) ||
  (/(?:^|[，。；,])针对$/.test(before) && /^[^，。；]{1,12}的[^，。；]{2,20}$/.test(after)) ||
  (/是[^，。；]{1,40}$/.test(passage.text.slice(Math.max(start, from - longestOne), from)) &&
    /^[^，。；]{2,30}之一。?$/.test(after));
const willBe = /^(?:[、和与及][^，。；]{2,14}?){0,3}(?:时期|期间)?将要?(?:建设|实施|开工|推进|安排)的[0-9]/;
const longestOne = 42;

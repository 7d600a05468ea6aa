import type { TimeMention } from '../../../mention.ts';
import { isOfLevel, isOfPresent } from '../../sentences/period.ts';

/** Times that stand in a name, an age, a span of years or a figure of speech. */

const named =
  /^[^，。；”]{2,30}(?:奖项?|人物|活动|工程|计划|论坛|行动|榜单?|大赛|比赛|节|展|盛典|晚会|大会|年会)”/;
/** 当年签约、当年开工、当年投产 */
const idiom = /当年[\u4e00-\u9fff]{2,4}[、，]?当年/;
/** 此桥正是|当年|为纪念通航而建, 想|当年|: long ago, and no year that was named; 也正是|当年|，甲桥开工 is that year. */
const wasLongAgo = /(?:正|便|就|都)是$/;
const longAgo = /(?:^|[，。；])(?:想|遥想|话说|回[忆想首看]|追忆)起?$/;

/** 清明假期|（4月4日至6日）: the feast whose days the brackets give. */
export const feastBefore =
  /(?:假期|假日|长假|黄金周|除夕|初[一二三四五六七八九十]|春节|清明|清明节|端午节?|中秋节?|国庆节?|元旦|元宵节)[（(]$/;
/** 国庆假期，景区人流如织; 国庆节前，工地一片繁忙: how it is on days off or before them; 春节前即可入住 is to come. */
export const isHowItIs = (time: TimeMention, words: string): boolean =>
  /^(?:bare|told)-holiday$/.test(time.rule) ||
  // 早上8点，王明乘上电车: what somebody does at an hour, whatever the day
  time.rule === 'clock-time' ||
  (/[节假]前$/.test(time.text) && !/[将可要]|计划|力争|预计|确保|前$/.test(words));
const gamesVenue =
  /^(?:第[^，。；]{1,4}届)?(?:(?:夏|冬)?季?(?:奥运会|残奥会|青奥会)|冬奥会|冬残奥会|亚运会|全运会|省运会|大运会|世博会|园博会|世园会|世界杯|军运会)[^，。；举召开闭]{0,10}(?:馆|场|村|园|中心|项目|工程|赛道|线路)/;
/** 获评省级|2023年度|典型案例, 获|2022年|科技进步奖: an award is called by the year that it is given for. */
const awarded =
  /(?:入选|入围|荣获|获(?![批准悉])得?|获评|斩获|摘得|荣登|登上|评为|授予|荣膺)了?[^，。；《“0-9]{0,10}$/;
const award =
  /^[^，。；]{2,24}?(?:奖|案例|称号|榜单?|[百0-9]强|十佳|名单|名录|先进|示范[县市区点]?|优秀[^，。；]{2,8})/;
/** 2021年|“7·20”暴雨冲毁的大桥, 2008年|“5·12”地震后: the year tells which disaster did it. */
const byDisaster =
  /^“?[0-9]{1,2}[·.・•][0-9]{1,2}”?[^，。；]{2,14}?(?:[中后]|期间|以来|[^，。；]{0,8}的)(?=[^，。；]|，)/;

const planned = /^(?:确定|制定|下达|人大|提出)?的?(?:预算|计划|目标|任务|预期)/;

/** Why a time among such words dates nothing; null when it may. */
export function whyInName(text: string, time: TimeMention, before: string, after: string): string | null {
  // 近期（至2030年）建设2条跑道, 清明假期（4月4日至6日） are no names
  if (
    // 日前（6月28日），本周五（6月30日）: which day it is
    /(?<![近远中]期|日前|近日|(?:星期|周)[一二三四五六日天])[（(]$/.test(before) &&
    !feastBefore.test(before) &&
    /^(?:版|修订|修编|版本)?(?:[)）]|[，,]?(?:下称|以下简称))/.test(after)
  )
    return 'The time stands in brackets behind a name.';
  // 甲市|“十四五”期间|首条管道投运: of which years it is the first
  if (
    time.rule === 'five-year-plan' &&
    /^的?(?:全[国省市县区])?(?:我[国省市县区])?首[条座个批台家列所项]/.test(after)
  )
    return 'The time describes a noun.';
  // 完成|年初|预算的103%: by which plan
  if (/年初$/.test(time.text) && planned.test(after)) return 'The time belongs to the name of a plan.';
  // “|2012年度|新闻人物奖”评选: the year is in the name
  if (/“$/.test(before) && time.date_precision === 'year' && named.test(after))
    return 'The time belongs to the name of an occasion.';
  if (isOfPresent(time, text)) return 'The word is a figure of speech.';
  if (isOfLevel(time, text)) return 'The time describes a noun.';
  // 江城|2022年|冬奥会滑雪馆, 此次|2024年|创新券申请: which one it is
  if (
    time.date_precision === 'year' &&
    (gamesVenue.test(after) || (/[此本这]次$/.test(before) && !/^[，,]/.test(after)))
  )
    return 'The time belongs to the name of an occasion.';
  if (
    /^(?:year|period)$/.test(time.date_precision ?? '') &&
    (((award.test(after) || time.text.endsWith('年度')) && awarded.test(before)) || byDisaster.test(after))
  )
    return 'The time belongs to a name.';
  if (/^当年$/.test(time.text) && idiom.test(text.slice(time.from - 12, time.from + 12)))
    return 'The words say how fast, and not when.';
  if (
    /^当[年时]$/.test(time.text) &&
    (longAgo.test(before) || (wasLongAgo.test(before) && /^[^，,]/.test(after)))
  )
    return 'The word is a figure of speech.';
  if (/^(?:刚满?|已|才)?[0-9一二三四五六七八九十]{1,3}岁/.test(after))
    return 'The words say how old somebody is.';
  if (/(?:经过|历经|历时)$/.test(before) && time.date_precision !== 'day')
    return 'The time says how long something took.';
  // 到本世纪末: the year that closes it
  return /世纪(?:初|末|中叶|以来|之交)?$/.test(time.text) && time.date_precision !== 'year'
    ? 'A century dates nothing.'
    : null;
}

/** 七年前，|2017年5月|: a time that says when in the year before it; 8年后，|1988年|, 第二年，也就是|1979年3月|: which year it was. */
export const namesWithin = (
  text: string,
  last: TimeMention,
  { from, text: words, date_start, date_end }: TimeMention,
): boolean =>
  (countedOn.test(last.text) && yearNamed.test(words) && isNamedAs.test(text.slice(last.to, from))) ||
  (last.text.endsWith('年前') &&
    /^(?:[，,]|的)$/.test(text.slice(last.to, from)) &&
    (date_start ?? '') >= (last.date_start ?? '9') &&
    (date_end ?? '9') <= (last.date_end ?? ''));
const countedOn = /[年月天]之?后$|^(?:第二|次|翌)年$/;
const yearNamed = /^(?:19|20)[0-9]{2}年/;
const isNamedAs = /^(?:[，,](?:也就是|也即|即|就是)?|[的—-]{1,2})$/;

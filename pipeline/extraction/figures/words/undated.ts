import { townAlone } from '../owner/place-name.ts';

/** Labels without the time that is told of in them, which the figure's period holds: `温州今年` → 温州. */

/** 温州今年, 全市项目1-3月, 某公司去年10月, 某部近日: when it was is in the figure's period. */
export const withoutYear = (subject: string): string =>
  townAlone(subject.replace(timeBehind, '').replace(/(?<=^|..)(?<![0-9今去明前本])年计划$/, ''));

/** 端午假期, 国庆节期间, “五一”5天: days off. */
const daysOff =
  '(?:今年|去年|[0-9]{4}年)?(?:春节|国庆节?|中秋节?|“?五一”?|元旦|端午节?|清明节?)(?:(?:小?长假|假期|假日|黄金周)(?:期间)?|期间|[3-9]天(?:小?长假|假期|假日)?)';

const timeBehind = new RegExp(
  `(?<=..)(?:${daysOff}|(?<![暑寒婚产])(?:假期|小?长假)|(?:今年|去年|明年|当年|[0-9]{4}年)?(?:[0-9]{1,2}(?:[-—–至][0-9]{1,2})?月份?|上半年|前三季度|[一二三四]季度)(?:项目)?|(?:今年|去年|明年|当年)(?:以来|年?[底初末内])?|本年度|[0-9]{4}年(?:前|底)?|[0-9]{1,2}月[0-9]{1,2}日|(?:最)?近[0-9一二两三四五六七八九十几]+个?[年月周天日]|近日|日前|昨日|今日|当[天日]|目前|今后|(?:未来|今后)[0-9一二三四五六七八九十两几]+年|所辖)$`,
);

/** 台州|2023年的铁路里程: when it was is no part of what is measured; 2023年度计划 is its name. */
export const withoutYearBefore = (indicator: string): string => indicator.replace(timeAhead, '');

const timeAhead = new RegExp(
  `^(?:${daysOff}的?(?=接待|旅?游客|旅游|客流|出游|收入|消费|销售|营业|营收|票房|发送|车流|共|累计|全)|同期的?(?=.{3,})|(?:[0-9]{4}年|今年|去年|上年)(?:[0-9]{1,2}月份?|上半年|下半年|前三季度|[一二三四]季度)?的?|(?:上半年|下半年|前三季度|[一二三四]季度|[0-9]{1,2}[-—至][0-9]{1,2}月份?)的?(?=.{3,}))(?=[^度末底初计来起的]..)`,
);

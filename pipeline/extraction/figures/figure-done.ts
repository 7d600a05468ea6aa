import { outlookWords } from '../../grammar/outlook-words.ts';

/** Words before or behind a number that say how far it is: `完成年度计划的|60%` · `12座|车站已完工` */

/** 占目标任务的70%, 完成年度计划的85%, 实际开工150个, 共安排项目380个, 现有的120公里: how far it is, or what there is. */
export const reached =
  /占(?:[^，,。；;]{0,10})?(?:任务|计划|目标|预算)(?:总?投资)?的?(?:比重)?(?:为|达到?)?$|(?:超|超额|快于|领先)[^，,。；;]{0,6}(?:计划|任务|目标|进度)$|完成了?(?:全年|年度|年初|本年度?)?[^，,。；;]{0,8}(?:计划|任务|目标)(?:任务|开工|投资|数)*的$|(?<!力争|确保|计划|目标)实际(?:已经?)?(?:新?开工|完成|启动|竣工)(?:建设|项目)?$|(?<!年度)(?:计划|任务|目标)完成$|(?:现有|现已|已有|已建成|在建)的?$|(?:列入|纳入|入选)[^，,。；;]{1,8}项目$|(?:今天|今日|当日|当天|此次|本次)(?:集中)?(?:开工|签约|竣工)的$|(?:此次|本次)[^，,。；;]{0,6}(?:集中)?(?:开工|签约|竣工)[^，,。；;]{0,14}(?:共有?|有)$|(?:筛选|选取|遴选|梳理|入库|储备)(?:出|了)?(?:各类|市级|省级|统筹|重点|重大)*项目$/;

/** 16座|车站主体结构全部完工: what is counted is done, whatever is planned next. */
export const isReported = (behind: string): boolean => doneBehind.test(behind);

export const doneBehind =
  /^(?:(?![将拟])[^，,。；;]){0,16}(?:已经?|全部|基本)(?:全部|基本)?(?:完成|完工|建成|竣工|封顶)|^(?![将拟])[^，,。；;]{0,10}(?:获评|获批|荣获|入选|入围|获得?(?=[省国全]))/;

/** 完成年任务|30亿元|的26.7%: the task itself, of which so much is done. */
export const isTask = (clause: string, behind: string): boolean =>
  /^的[0-9]/.test(behind) &&
  /完成了?(?:全年|年度?|当年|本年度)(?:投资|收入)?(?:计划|目标|任务)(?:任务|目标)?$/.test(clause.trimEnd());

/** 在现有里程|19公里|基础上, 150项|重大工程之一 */
export const isBase = /^的?(?:的?基础上|基础之上)|^[^，,。；;、0-9]{1,16}之一(?=[，,。；;的]|$)/;
/** 这5项|预计10月底完成 */
export const expectsBehind = new RegExp(`^[^，,。；;]{0,4}${outlookWords('expects')}`);

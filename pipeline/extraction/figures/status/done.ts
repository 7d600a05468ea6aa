import { outlookWords } from '../../../grammar/outlook-words.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { aims, reports } from '../../sentences/outlook.ts';
import { anyReading, type Reading } from '../../sentences/readings.ts';
import { taskAhead, taskBehind } from '../amount/tasks.ts';

/** Words before or behind a number that say how far it is: `完成年度计划的|60%` · `12座|车站已完工` */

/**
 * What says how far something is, or what there is, right before the number. A word comes before what may not stand in
 * front of it, as in outlook.
 */
export const reachedReadings: readonly Reading[] = [
  {
    pattern:
      /占(?:[^，,。；;]{0,10})?(?:任务|计划|目标|预算)(?:总?投资)?(?:[0-9.]+[万亿]*元(?=的))?的?(?:比重)?(?:为|达到?)?$/,
    reads: '占目标任务的',
    leaves: '占全市的',
  },
  { pattern: /(?:超|超额|快于|领先)[^，,。；;]{0,6}(?:计划|任务|目标|进度)$/, reads: '快于序时进度' },
  {
    pattern: /完成了?(?:全年|年度|年初|本年度?)?[^，,。；;]{0,8}(?:计划|任务|目标)(?:任务|开工|投资|数)*的$/,
    reads: '完成年度计划的',
    leaves: '制定年度计划的',
  },
  {
    pattern: /实际(?<!(?:力争|确保|计划|目标)实际)(?:已经?)?(?:新?开工|完成|启动|竣工)(?:建设|项目)?$/,
    reads: '实际开工',
    leaves: '力争实际开工',
  },
  {
    pattern:
      /(?:^|[，,；;])(?:目前|已)?开?复工(?:项目|率)?(?:达到?|为)?$|(?:^|[，,；;])完成(?:投入|安置|改造|建设|搬迁)$/,
    reads: '，开复工项目',
    leaves: '计划开复工项目',
  },
  {
    // 计划完成|50亿元 is what is planned
    pattern: /(?:任务|目标|(?:按照?|提前|超额?)[^，,。；;]{0,4}计划)完成$/,
    reads: '按计划完成',
    leaves: '今年计划完成',
  },
  {
    pattern:
      /(?:安排|谋划|储备|推出|确定|梳理|遴选)了(?<!(?:计划|[将拟待未]|力争)[^，,。；;]{0,12}(?:安排|谋划|储备|推出|确定|梳理|遴选)了)[^，,。；;]{0,20}$/,
    reads: '今年共安排了重点交通项目',
    leaves: '今年安排重点交通项目',
  },
  {
    pattern:
      /(?:目标|任务)(?<!(?:力争|确保|争取|推动|促进|促使|[将拟]|(?<!主)要)[^，,。；;]{0,24})(?:已经?|均|都)?提前了?$/,
    reads: '“十五”计划主要预期目标提前',
    leaves: '推动计划目标提前',
  },
  {
    pattern: /计划[^，,。；;0-9]{1,10}(?:[都均也]|全部)?已经?$/,
    reads: '年初计划资金都已',
    leaves: '年初计划资金都',
  },
  { pattern: /(?:现有|现已|已有|已建成|在建)的?$/, reads: '现有的' },
  {
    pattern: /(?:^[，,；;：:\s]*|全[省市县区州镇乡村])(?:目前)?现有[^，,。；;0-9的]{1,10}$/,
    reads: '现有村医',
    leaves: '改造现有泵站',
  },
  {
    pattern: /(?:批复|批准|核准)的$(?<!(?:计划|[将拟待未]|力争)[^，,。；;]{0,20}(?:批复|批准|核准)的)/,
    reads: '国家批复的',
    leaves: '待批复的',
  },
  { pattern: /(?:列入|纳入|入选)[^，,。；;]{1,8}项目$/, reads: '列入省级重点项目', leaves: '列入项目' },
  {
    pattern: /(?:今天|今日|当日|当天|此次|本次)(?:集中)?(?:开工|签约|竣工)的$/,
    reads: '今天集中开工的',
    leaves: '今年开工的',
  },
  {
    pattern: /(?:此次|本次)[^，,。；;]{0,6}(?:集中)?(?:开工|签约|竣工)[^，,。；;]{0,14}(?:共有?|有)$/,
    reads: '此次全市集中签约项目共',
  },
  {
    pattern:
      /集中(?<!(?:[将拟要待未]|计划|力争|确保|预计|争取|推动|组织|安排|准备|谋划)[^，,。；;]{0,16}集中)(?:(?:开|复|开复)工|签约|竣工|投产|开工复工)(?:了|的|建设)?(?:[^，,。；;0-9]{0,8}项目)?(?:共有?|有|达)?$/,
    reads: '全市集中开工项目',
    leaves: '计划全市集中开工项目',
  },
  {
    pattern: /(?:筛选|选取|遴选|梳理|入库|储备)(?:出|了)?(?:各类|市级|省级|统筹|重点|重大)*项目$/,
    reads: '筛选出重大项目',
    leaves: '推进重大项目',
  },
  {
    pattern:
      /(?<!(?:将|拟|计划|预计|到20[0-9]{2}年|今后|未来|按照?|规划|力争)[^。；;]{0,16})(?:中央|[省市县区州]级?)?财政(?:累计|已经?|共)*(?:安排|下达|拨付|投入)(?:了|资金|专项资金|补助资金)*$/,
    reads: '中央财政安排',
    leaves: '财政预算安排',
  },
];
export const reached = anyReading(reachedReadings);

/** What says behind a number that what is counted is done, whatever is planned next. */
export const doneReadings: readonly Reading[] = [
  {
    pattern:
      /^(?![^，,。；;]*(?:年内|底前|明年|下个?月))(?:(?![将拟])[^，,。；;]){0,16}(?:已经?|全部|基本)(?:全部|基本|提前|如期|顺利)?(?:完成|完工|建成|竣工|封顶)/,
    reads: '车站主体结构全部完工',
    leaves: '车站将全部完工',
  },
  {
    pattern:
      /^(?:(?![将拟要])[^，,。；;]){0,16}已(?:经)?(?:签订|签约|签署|投产|开工|动工|注册|报名|入驻|落户|投用|运营|入库)/,
    reads: '专业观众已注册报名',
    leaves: '观众将注册报名',
  },
  {
    pattern: /^(?![将拟])[^，,。；;]{0,10}(?:获评|获批|荣获|入选|入围|获得?(?=[省国全]))/,
    reads: '产品获评省级名品',
    leaves: '产品获利',
  },
  {
    pattern: /^(?![将拟要])[^，,。；;]{0,12}(?:位居|位列|名列|跻身|上榜)/,
    reads: '企业数量位居首位',
    leaves: '企业居住区',
  },
  {
    pattern:
      /^(?![^，,。；;]*(?:[将拟要待未]|计划|力争|确保|预计|争取|准备))[^，,。；;]{0,14}(?:集中|同步|批量)(?:(?:开|复|开复)工|签约|竣工|投产)(?![前时])/,
    reads: '重点项目集中开工',
    leaves: '重点项目将集中开工',
  },
];
export const doneBehind = anyReading(doneReadings);

/** 16座|车站主体结构全部完工; 推动|20个|项目集中开工 is urged on. */
export const isReported = (behind: string, clause = ''): boolean =>
  doneBehind.test(behind) && !urged.test(clause.trimEnd());
/** Whether what is counted is told as done, and nothing before it aims: 今年的改造计划|2万个|小区已提前完成 has the plan by its noun. */
export const isToldReported = (behind: string, clause: string): boolean =>
  isReported(behind, clause) && (!aims(clause) || planDone.test(clause));
const planDone = /的[^，,。；;0-9将拟]{0,6}计划(?:改造|建设|实施|新建)?$/;
const urged = /(?:推动|促进|促成|助推|组织|争取)[^，,。；;]{0,8}$/;

/** 建设任务为|2000套, 决定投入|4亿元 */
const tasked =
  /(?:任务|指标)(?:数|量)?[为是](?:[^。；;]{0,24}[，,])?[^，,。；;]{0,12}$|(?:建设|开工|改造|投资|目标|年度|开工目标|下达)(?:任务|指标)(?:数|量)?(?:为|是|达)?$|下达[^，,。；;]{1,10}任务(?:数|量)?(?:为|是|达)?$|决定(?:再)?(?:投入|投资|拨付|新建|建设)[^，,。；;]{0,6}$/;
/** 目标任务为：改造棚户区600套；建成|3000套: all that the task is made of. */
const tasks = /(?:任务|(?<!经济|运行|统计|主要)指标)(?:数|量)?(?:为|是|有|包括)?：[^。]*$/;
/** 年度计划投资|5亿元: what is to be spent in a year. */
const ofYear = /(?<!完成)(?:年度(?:计划(?:完成)?投资|投资计划)|计划年度投资)(?:为|约|共|达|总额)*$/;
/** 完成年任务|30亿元|的26.7%, 占目标任务|6亿元|的110%, 完成年度|3万套|任务的110%: the task itself, of which so much is done. */
const isTask = (clause: string, behind: string): boolean =>
  (taskBehind.test(behind) && taskAhead.test(clause)) ||
  (/^的\s?[0-9]/.test(behind) &&
    /完成了?(?:全年|年度?|当年|本年度)(?:投资|收入)?(?:计划|目标|任务)(?:任务|目标)?$|完成了?(?:全年|年初|调整)?预算数?$|(?:占|为|是|达到?)(?:(?:全年|年度|当年|本年度|年初)?(?:计划|目标|任务)(?:任务|目标)?|(?:全年|年初|调整)预算数?)$/.test(
      clause.trimEnd(),
    ));

/** The words by which a number is that of a task or of what is planned for the year; null where it is none. */
export function taskWords(clause: string, behind: string, sentence: string): string | null {
  const words = clause.trimEnd();
  if (isTask(clause, behind)) return '';
  const found =
    ofYear.exec(words) ??
    (/完成/.test(words) ? null : tasked.exec(words)) ??
    (reports(words) ? null : tasks.exec(sentence));
  return found?.[0] ?? null;
}

/** 在现有里程|19公里|基础上, 在补贴地铁|50%|、公交62%的基础上, 150项|重大工程之一 */
export const isBase =
  /^(?:、[^，,。；;]{2,16})?的?(?:的?基础上|基础之上)|^[^，,。；;、0-9]{1,16}之一(?=[，,。；;的]|$)/;
/** 这5项|预计10月底完成 */
export const expectsBehind = new RegExp(`^[^，,。；;]{0,4}${outlookWords('expects')}`);

/** 完成危旧房改造|9万平方米, 新开办幼儿园|3所: what was done, where no time is said with it. */
export const saysDone = (words: string): boolean => deeds.test(words);
const deeds = new RegExp(
  `(?:${worksOn}|完成|新增|建成|新?开工|竣工|投用|开设|新开(?![始发业户])|新?开办|实施|培训|安置|发放|救助|引进|签约)(?!项目|企业|工程|率|后)[^，,。；;]{0,24}(?:[0-9][^，,。；;、]{1,8}、[^，,。；;、]{1,24}){0,8}$`,
);

import { dayText } from '../../../grammar/calendar.ts';
import type { Span } from '../../../grammar/clause.ts';
import { lowerBound } from '../../../grammar/lower-bound.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import { isPriceBasis } from '../../sentences/period.ts';

/** Times that are of what their own clause tells, and of no number behind it: `甲铁路2021年6月动工，设|9个车站` */

/** What a thing does once, or somebody begins, in a clause of its own. */
const deedOfThing =
  /^(?:正式|全部|全面|顺利|才|就|已)*(?:开工|开建|动工|奠基|建成|竣工|投产|达产|通车|开通|投用|投入使用|投入运营|启用|成立|设立|组建|挂牌|获批|批复|立项|创建|创办|始建|开业|开园|完工|完成(?=$|并)|启动建设|启动|动工建设|落户|入驻|上市|改制|首[飞航发]|试飞|开航|通航|并网|注册|筹建|迁[入至到址]|试?上线|试(?:运行|运营|投产|生产)|揭牌|开馆)[^，,。；;0-9]{0,6}$/;

/** 1958年动工，|1965年|建成，…: a clause of a time and its deed alone. */
export const isBareDeed = ({ to }: TimeMention, home: Span, text: string): boolean =>
  deedOfThing.test(text.slice(to, home.end).replace(/[，,。；;]$/, ''));

/** 某铁路2021年6月动工，设9个车站; 某县从去年开始试点供水，覆盖|: the time is that of what its clause tells of the one named before it. */
export function isOfDeed(
  time: TimeMention,
  home: Span,
  quantities: readonly QuantityMention[],
  text: string,
): boolean {
  const named = text
    .slice(home.start, time.from)
    .replace(/(?:早在|[于自从在])$/, '')
    .trim();
  const deed = text.slice(time.to, home.end).replace(/^(?:[、和及][0-9]{4}年)+|[，,。；;]$/g, '');
  return (
    named.length >= 2 &&
    !/^(?:截至|截止|据|预计|计划)/.test(named) &&
    !holdsOne(quantities, { start: time.to, end: home.end }) &&
    (deedOfThing.test(deed) || (time.date_end === null && deed.length >= 2))
  );
}

/** 甲医院二期计划明年3月交付，新增床位|600张|: what comes with it then. */
export const addsThen = (
  { to }: TimeMention,
  home: Span,
  { from, unit }: QuantityMention,
  text: string,
): boolean =>
  unit === 'count' &&
  opensThen.test(text.slice(to, home.end)) &&
  /^[，,]?(?:将|可)?新增(?!就业|产值|税收|销售)[^，,。；;0-9]{1,10}$/.test(text.slice(home.end, from));
const opensThen =
  /^(?:[前底]|正式|全面|全部|将|可)*(?:交付|投用|启用|投产|建成|开业|开放|竣工|投入使用|投入运营)(?:使用|投用|投产)?[，,]?$/;

/** 2019年|投产的甲厂现有员工800人, 前年|引进的8家企业已投产5家: when it began, and not when it has them. */
export const isOfNoun = ({ to }: TimeMention, upTo: number, text: string): boolean =>
  beginsNoun.test(text.slice(to, upTo));
const beginsNoun =
  /^(?:正式|全面|[^，,。；;的0-9]{1,8}(?=签约|引进|入选))?(?:开工|建成|竣工|投产|通车|开通|投用|投入使用|启用|成立|设立|组建|挂牌|创建|创办|始建|开业|开园|落户|入驻|上线|推出|试运行|签约|引进|入选)(?:投产|投用|运营)?的(?:[0-9]+[个家座条项])?[^，,。；;的0-9]{2,20}?(?:现有|已有|现已|目前|共?拥有|(?<!已)已(?!经?完成)|接入|入网|年[产发接处设]|单日|日[产处供接均])[^。；;]*$/;
const begun =
  /^[，,]?[^，,。；;0-9]{0,20}(?:开工|开建|动工|奠基|破土|启动)[^，,。；;0-9]{0,8}[，,；;](?:.*[，,；;])?([^，,；;]*)$/;

/** 2021年5月，甲桥开工，累计完成投资|2亿元|: what has been done since is not of the time at which it was begun. */
export function isOfBeginning(time: TimeMention, upTo: number, text: string): boolean {
  if (/^(?:今|当|本)年$|以来|起$/.test(time.text)) return false;
  const words = text.slice(time.to, upTo);
  const told = begun.exec(words)?.[1] ?? '';
  // 2022年，甲县启动旧城改造，累计改造小区|120个|: what a place did in all the months of a period is of that period
  const isWhole = time.date_start?.slice(0, 7) !== time.date_end?.slice(0, 7);
  if (isWhole && !ofOneWork.test(words)) return /目前|至今/.test(told);
  return (isWhole ? /已|累计|目前|至今/ : /已|累计|目前|至今|完成/).test(told);
}
const ofOneWork =
  /^[，,]?[^，,。；;0-9]{0,20}(?<!项目|一批|工程|集中|相继|陆续)(?:开工|开建|动工|奠基|破土动工|启动)(?:建设)?[，,；;]/;

/**
 * 在2009年投资9万元的基础上，…; 继2009年改造后，…: what the rest builds on; 按2030年客流300万人次设计，…: what it is
 * designed for.
 */
export const isBasis = (time: TimeMention, home: Span, text: string): boolean => {
  const rest = text.slice(time.to, home.end);
  const before = text.charAt(time.from - 1);
  const lead = text.slice(home.start, time.from);
  return (
    (before === '在' && /基础上[，,]?$/.test(rest)) ||
    (before === '继' && /后/.test(rest)) ||
    (/(?:按|按照|满足)$/.test(lead) && /设计[，,]?$/.test(rest)) ||
    isPriceBasis(lead, rest)
  );
};
/** 甲水库开工建设, 项目获批立项, 落户园区: whether a clause tells how far one thing has come. */
export const tellsStage = (clause: string): boolean => stage.test(clause);
const stage =
  /(?:立项|核准|批复|批准|备案|获批|开工|动工|奠基|开建|建成|竣工|完工|贯通|通车|通航|投产|投用|启用|开通|落成|并网(?:发电)?|开园|开业|开港|落户|签约|交付)(?:建设|使用|运营|运行|投产|投用|仪式(?!举|召))?[^，,。；;的]{0,2}$|投入(?:使用|运营|运行|生产)[^，,。；;的]{0,2}$|(?<!新)(?:列[入为]|纳入|启动|落户)(?:建设|清理|整治|清理整治|[^，,。；;0-9]{0,8}(?:新区|开发区|高新区|经开区|工业园|产业园)|[^，,。；;0-9]{2,20}(?:项目|工程|计划|名单|园区|基地))$|^[^，,。；;0-9]{0,12}(?:入选|获评|荣获|跻身|升格为|升级为|获批(?:为|成为)?|被?(?:认定为|评为|授予|列为))[^，,。；;0-9]{2,30}$/;

/**
 * 2022年5月，甲隧道贯通。最大埋深820米; 2022年5月，甲桥开工，总投资3亿元。打通断头路9条: a month in which one thing was done holds for nothing that
 * the next sentence tells.
 */
export const isOfOneDeed = (
  time: TimeMention,
  { passage: { text }, end }: Sentence,
  quantities: readonly QuantityMention[],
): boolean => {
  if (time.date_precision !== 'month' || time.date_start?.slice(0, 7) !== time.date_end?.slice(0, 7))
    return false;
  const told = text.slice(time.to, end).replace(/^[，,]|[。；;！\s]+$/g, '');
  const [deed = '', ...rest] = told.split('，');
  return (
    tellsStage(deed) &&
    (quantities.every((one) => one.from < time.to || one.from >= end || isSize(one, text)) ||
      (!holdsOne(quantities, { start: time.to, end: text.indexOf(deed, time.to) + deed.length }) &&
        rest.every((clause) => !/[0-9]/.test(clause) || ofTheThing.test(clause))))
  );
};
/** 全长|23公里|的甲公路建成通车, 启动甲项目，总投资|6亿元|: how large it is, and nothing that was done then. */
const isSize = ({ unit, from }: QuantityMention, text: string): boolean =>
  sizes.has(unit) || (unit === 'CNY' && cost.test(text.slice(Math.max(0, from - 8), from)));
const cost = /^(?!.*(?:计划|预计|概算|估算|拟)).*总投资(?:约|近|超过?)?$/s;
const sizes: ReadonlySet<string> = new Set(['km', 'm', 'm2', 'h', 'min', 'km/h']);
/** 总投资3亿元, 全长2公里, 计划明年建成: what a thing is like, and no result of a month. */
const ofTheThing =
  /^(?:项目|工程|线路|大桥|隧道|全线|该[线路桥项目]+)?(?:(?:概算|计划|规划|估算)?总?投资[约近超]?[0-9]|[全总]长|(?:总?占地|规划|总?建筑)(?:总?面积)?|总面积|主跨|宽|设计|双向|计划|预计|将于?|拟|总装机|装机容量|总?库容|年产(?!值))/;

/** 7月，甲市发布数据：常住人口…: the month is that of the telling. */
export const isOfIssue = (time: TimeMention, text: string): boolean =>
  time.date_precision === 'month' && issued.test(text.slice(time.to, time.to + 34));
const issued =
  /^[，,]?[^，,。；;]{2,16}(?:发布|公布|披露)了?[^，,。；;：:]{0,8}(?:数据|消息|公告|报告|公报)[，,：:]/;

/** 截至5月6日，8个县晒出假期成绩单。甲县接待…: the day is that of the telling, and of how many have told. */
export const isOfTelling = (time: TimeMention, text: string): boolean =>
  time.date_precision === 'day' && toldBy.test(text.slice(time.from, time.to + 54));
const toldBy =
  /^截[至止][^，,。；;]{2,14}[，,][^，,。；;]{2,26}(?:公布|发布|晒出|交出|披露)了?[^，,。；;：:0-9]{0,12}(?:数据|成绩单)[，,：:。]/;

/** Whether one of the numbers, which are in order, stands in a span. */
export function holdsOne(quantities: readonly QuantityMention[], { start, end }: Span): boolean {
  const first = lowerBound(quantities.length, (index) => (quantities[index]?.from ?? 0) < start);
  return (quantities[first]?.from ?? end) < end;
}

/** 1—4月零售总额412亿元；4月|当月98亿元, 其中|9月份1450亿元: a part of the period that is told of. */
export const isWithin = (time: TimeMention, text: string): boolean =>
  /^(?:month|quarter)$/.test(time.date_precision ?? '') &&
  (/^(?:当[月季]|单[月季])/.test(text.slice(time.to, time.to + 2)) ||
    (time.text === '当月' && text.charAt(time.from - 1) === '月') ||
    /其中[，,]?$/.test(text.slice(Math.max(0, time.from - 3), time.from)));

/** 一季度完成|全年|任务的30%，投资5亿元: the year is that of the task, of which so much was done by then. */
export const isOfGoal = ({ to, date_precision }: TimeMention, text: string): boolean =>
  date_precision === 'year' && ofGoal.test(text.slice(to, to + 24));
const ofGoal =
  /^度?[^，,。；;0-9的]{0,6}(?:目标|计划|任务|预算|预期)[^，,。；;0-9的]{0,4}的(?:近|约|超)?(?:[0-9.]+[%％]|一半|[一二三四五六七八九]成)/;

/** 今年订单已接到6月，…; 订单排到明年3月: how far the orders reach. */
export const isOfOrders = ({ from }: TimeMention, text: string): boolean =>
  /订单[^，,。；;]{0,6}[接排][到至]?$/.test(text.slice(Math.max(0, from - 12), from));

/** 她今年35岁: the time is that of an age. */
export const isOfAge = (time: TimeMention, text: string): boolean =>
  /^[0-9]{1,3}多?岁/.test(text.slice(time.to, time.to + 5));

/**
 * 1998年8月，甲镇撤乡建镇。全镇面积86平方公里: what was so long ago, without a number, is of no period that reports go on with; 2015年，甲县
 * 遭遇洪水。倒塌房屋300间 goes on telling of that day.
 */
export const isLongAgo = (
  { text }: Sentence,
  held: TimeMention | undefined,
  quantities: readonly QuantityMention[],
  { published }: Article,
): boolean =>
  held?.date_end != null &&
  !/发生|遭遇|遭受|爆发|突降|举办|举行|召开/.test(text) &&
  Number(held.date_end.slice(0, 4)) < Number(dayText(published.first).slice(0, 4)) - yearsReported &&
  quantities.every(({ counter }) => counter === '次');
/** How many years back reports go. */
const yearsReported = 3;

/** 每年11月至翌年4月: of every year and of none. */
export const recurs = (time: TimeMention, text: string): boolean =>
  /(?:每年|历年|常年|往年)的?$/.test(text.slice(Math.max(0, time.from - 4), time.from));

/** A century or two is no period that a figure is for. */
export const isYearlike = ({ date_start, date_end }: TimeMention): boolean =>
  date_start === null ||
  date_end === null ||
  Number(date_end.slice(0, 4)) - Number(date_start.slice(0, 4)) <= 50;

/** 截至7月底, 年末: a point that a stock is for. */
export const closes = (time: TimeMention, text: string): boolean =>
  isUpTo(time, text) || (time.date_precision === 'day' && /[年月季][末底]$/.test(time.text));

/** 截至7月底: the same, where it says so itself. */
export const isUpTo = (time: TimeMention, text: string): boolean =>
  (time.date_precision === 'day' && /^(?:年末$|[到至])/.test(time.text)) ||
  /^[到至]/.test(time.text) ||
  /截至|截止|^[到至]/.test(text.slice(Math.max(0, time.from - 2), time.from + 2));

/** 人口|30万人|（2020年）: the time in brackets behind a number is its own, and no other's. */
export const isBehind = (
  { from, to }: TimeMention,
  mention: Pick<QuantityMention, 'to'>,
  text: string,
): boolean =>
  from === mention.to + 1 &&
  /[（(]/.test(text.charAt(from - 1)) &&
  /^(?:数据|统计|底|末)?[）)]/.test(text.slice(to, to + 3));

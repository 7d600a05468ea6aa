import type { TimeMention } from '../../../mention.ts';

/** Times that say which document, batch, gathering or plan is meant, or when a report was sent, and are of no number behind them. */

/** 2021年印发的《规划》: the time is the document's. */
const documents = /^(?:公布|发布|印发|出台|颁布|通过|批复|提出|制定|编制|召开)[^，,。]{0,14}的/;

/** Whether a time says when the document behind it was made. */
const isOfDocument = (time: TimeMention, text: string): boolean =>
  documents.test(text.slice(time.to, time.to + 24));

/** “十四五”期间投资最大的项目: the time says among which it is the largest. */
const isOfSuperlative = (time: TimeMention, text: string): boolean =>
  /^[^，,。；;]{0,6}最[大高长多快早][^，,。；;]{0,6}的/.test(text.slice(time.to, time.to + 16));

/** 建于1986年, 设县于1952年, 2000年以前建成的小区: the time says how old a thing is. */
const isOfBuilding = (time: TimeMention, text: string): boolean =>
  /(?:建|建成|成立|创建|创办|[设建置][立县市区镇乡州郡村校厂港站院馆园])于$/.test(
    text.slice(Math.max(0, time.from - 3), time.from),
  ) || /^(?:以前|之前|底?前)?(?:建成|建造|修建|成立)的/.test(text.slice(time.to, time.to + 6));

/** 甲公司是2015年引进的重点企业，年产值5亿元: since when it is what it is. */
const isOfClass = (time: TimeMention, text: string): boolean =>
  /[是系]/.test(text.charAt(time.from - 1)) &&
  /^[^，,。；;0-9]{2,26}的[^，,。；;0-9]{2,16}[，,。；;]/.test(text.slice(time.to, time.to + 46));

/** 2023年春季招商活动举行, 2024年春运期间, 举行第三季度项目签约仪式: the time is in the name of the gathering or season. */
const isOfEvent = (time: TimeMention, text: string): boolean =>
  /^[^，,。；;0-9]{0,10}集中(?:签约|开工|竣工)(?:仪式|活动|大会)/.test(text.slice(time.to, time.to + 24)) ||
  (time.date_precision === 'year'
    ? /^[^，,。；;0-9]{2,10}期间[，,]|^[^，,。；;]{2,20}(?:活动|大会|会议|仪式|推介会|博览会|论坛|签约会)(?:在[^，,。；;]{2,12})?(?:举行|召开|举办|开幕)/.test(
        text.slice(time.to, time.to + 44),
      )
    : /(?:举行|举办|召开)$/.test(text.slice(Math.max(0, time.from - 2), time.from)) &&
      /^[^，,。；;]{2,24}(?:仪式|活动|大会|会议|推介会)/.test(text.slice(time.to, time.to + 34)));

/** 实现“十四五”良好开局: the plan is named for its first year, and nothing is for all its years. */
const isOfOpening = (time: TimeMention, text: string): boolean =>
  time.date_basis === 'plan_period' &&
  /^[”"]?(?:时期|规划)?(?:的)?(?:良好|高质量|精彩|全面)?(?:开局|起步|开门红|收官)/.test(
    text.slice(time.to, time.to + 14),
  );

/** 甲路是“十四五”交通规划重点项目: the plan is what a work stands in. */
const isOfListing = (time: TimeMention, text: string): boolean =>
  time.date_basis === 'plan_period' &&
  /^[”"]?[^，,。；;、0-9]{0,12}(?:规划|纲要|计划)(?:确定|明确|安排|实施|中|内|的)*(?:重点|重大|骨干|标志性|建设|续建|新建)*(?:项目|工程|线路|公路|铁路)(?:之一)?[，,。；;]/.test(
    text.slice(time.to, time.to + 40),
  );

/** 比原定的2024年6月提前|7个月|建成: what a work was first planned for. */
const isOfFirstPlan = (time: TimeMention, text: string): boolean =>
  /[比较由从](?:原定|原先?计划|合同约定)[于在的]?$/.test(text.slice(Math.max(0, time.from - 7), time.from));

/** 2020年第六批集中开工项目, 2021年度第四批: the year is in the batch's name. */
const isOfBatch = (time: TimeMention, text: string): boolean =>
  time.date_precision === 'year' &&
  /^度?第[0-9一二三四五六七八九十]+(?:批|次(?!全国|[^，,。；;]{0,4}普查))/.test(
    text.slice(time.to, time.to + 12),
  );

/** 10月1日至7日，出游5万人次，2019年出游7万人次；收入|3亿元|: a year before that of the sentence is told of in its own clause alone. */
export const isAside = (
  time: TimeMention,
  first: TimeMention | undefined,
  text: string,
  at: number,
): boolean =>
  first !== undefined &&
  (time.date_end ?? '') < (first.date_start ?? '') &&
  // 1月23日，记者获悉，|2021年|: of the first nothing is told
  /[0-9]/.test(text.slice(first.to, time.from)) &&
  /[，,]/.test(text.charAt(time.from - 1)) &&
  /[；;]/.test(text.slice(time.to, at));

/** 今年有望突破8000亿元；…: what is hoped of a year is all that is for it. */
export const isOfHope = (time: TimeMention, text: string): boolean =>
  /^[^，,。；;]{0,4}有望/.test(text.slice(time.to, time.to + 6));

/** 产盐增长3%，而|去年|下降7%；…: what it is contrasted with is of its own part of the sentence. */
export const isOfContrast = ({ from, to }: TimeMention, text: string, at: number): boolean =>
  /[，,]而$/.test(text.slice(Math.max(0, from - 2), from)) && /[；;。]/.test(text.slice(to, at));

/** 今年9月投入使用的|甲学校，…，有54个班; 去年7月被列入名录的甲陵: the time says which one is told of. */
export const isOfThing = (time: TimeMention, text: string): boolean =>
  /^(?:正式|即将|能够|可以?|将|新)?(?:投入使用|开工|动工|奠基|破土|建成|投产|通车|启用|开通|开建|竣工|落成|开放|开业|开园|成立|设立|获批|出生|组建|创办|落户|上线|(?<=新)[上建开引]进?|退休|被?(?:列入|纳入|评为|授予)[^，,。；;0-9]{2,14})(?:建设|运营|使用|运行)?(?:、总?投资[^，,。；;、的]{2,10})?的(?![0-9])/.test(
    text.slice(time.to, time.to + 34),
  );

/** 某校是2023年十大实事之一，计划建…: the year says among which it is. */
export const isOfOne = (time: TimeMention, text: string): boolean =>
  /^[^，,。；;]{2,20}之一(?=[，,。；;])/.test(text.slice(time.to, time.to + 24));

/** 截至10月底，今年列入计划的318个: the nearer time says which are counted. */
export const isOfListed = (time: TimeMention, text: string): boolean =>
  /^[^，,。；;]{2,10}的/.test(text.slice(time.to, time.to + 12));

/** 10月12日，记者沿山路颠簸了|两小时|, 记者当天从甲站出发: the day on which somebody came to look is of nothing that is seen; 记者获悉, 记者在签约现场 tell of that day. */
const isOfVisit = ({ date_precision, from, to }: TimeMention, text: string): boolean =>
  visited.has(date_precision ?? '') &&
  (/记者$/.test(text.slice(Math.max(0, from - 2), from))
    ? comes.test(text.slice(to, to + longestVisit))
    : visits.test(text.slice(to, to + longestVisit)));
const longestVisit = 50;
const visited: ReadonlySet<string> = new Set(['day', 'part_of_month']);
const comes =
  /^(?!(?:[^。；;]{0,30})(?:获悉|了解到|获得|统计|报道|消息|通报|发布|采访了|仪式|活动|大会|会议|会上|签约|开工))[^，,。；;]{0,6}(?:[从在沿随跟来走到进乘驱踏登隔]|看到|见到|采访)/;
const visits = new RegExp(
  `^(?:一?[大清]?早|清晨|早上|[上中下]午|傍晚|晚|的一个[上下]午)?[，,]?记者${comes.source.slice(1)}`,
);

/** What a time may be of besides any number, in its own sentence as behind it. */
export const ofSomethingElse: readonly ((time: TimeMention, text: string) => boolean)[] = [
  isOfDocument,
  isOfSuperlative,
  isOfBuilding,
  isOfClass,
  isOfEvent,
  isOfBatch,
  isOfListing,
  isOfOpening,
  isOfVisit,
  isOfFirstPlan,
];

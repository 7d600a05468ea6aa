import { spanAt } from '../../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';
import { onceBuilt } from '../../sentences/outlook.ts';
import type { Place } from '../said.ts';
import { isOfDeed, isOfNoun, isUpTo } from './own-time.ts';
import { periodTense } from './tense.ts';

/** Words between a time and a number that lead on to another time: to today, to when a thing is finished, or to what it does since. */

/** 2012年12月开港，现已建成…, 1996年改制，这次投资…: what is so today is not of the day it began. */
const nowAfter =
  /[，,；;](?:全[省市县区州镇乡村]|[我该][省市县区镇村])?(?:此次(?!开工|签约|竣工|集中)|这次|此番|目前|现已|现有|现在|如今|眼下|截至目前|至今|此后|从此)|[，,；;][^，,。；;0-9]{2,8}(?<![由从比较])(?:目前|如今|眼下)(?!的)|[，,；;][^，,。；;0-9]{0,6}正(?:在|投资|建设)|[，,；;][^，,。；;0-9]{0,8}[用靠]这[笔些]/;
/** 去年新增专利9件；实验室已有博士|20人|, 民宿已发展到|30家|: what there is now. */
const hasNow =
  /[，,；;][^，,。；;0-9]{0,24}(?:已有|已发展[到至])[^，,。；;0-9]{0,8}$|[；;][^，,。；;0-9]{0,24}已有[^；;]*$/;
/** 2012年产值3亿元，改制以后，先后关闭|9处|: of a time that is not said. */
const afterwards =
  /(?:[0-9]|[一二三四五六七八九]成)[^。]*[，,；;][^，,。；;0-9]{2,12}(?:以后|之后)[，,][^；;]*$/;
const aTime = '(?:[0-9]{4}年|[今明]年)?(?:[0-9]{1,2}月|[一二三四]季度|[上下]半年|年?[初底末])?';
/** 计划今年开工，建成后年产…; 2019年营收2亿元，新基地建成后|: what a thing will do is not of the time that its building begins or ends. */
const onceFinished = new RegExp(
  `[，,；;](?:[^，,。；;]{1,16}[，,])?(?:[^，,。；;0-9]{0,10}|${aTime})(?:项目|工程|全部|全面)?${onceBuilt}`,
);
/** 三季度|达产后每年制鞋|5万双|: the time is that of its end alone. */
const onceFinishedThen = new RegExp(`^(?:全部|全面|正式)?${onceBuilt}`);

/** 去年产值8亿元，公司打算再建|2万平方米|: 今年，公司打算投资5亿元 is of the year. */
const intends = /^[^，,；;]{2,}[，,；;](?:[^。]*[，,；;])?[^，,。；;0-9]{0,6}打算/;

/** 去年11月|获批，总投资80亿元，将新建跑道|3200米|: what was allowed then is still to be built. */
const toBeBuilt =
  /^(?:正式|成功|全面)?(?:获[^，,。；;]{0,10}批[复准]?|核准|立项|开工|动工|奠基|开建)[^，,。；;]{0,6}[，,](?:[^。；;]{0,60}[，,])?[^，,。；;]{0,6}(?:将|拟|计划|规划)(?:新建|建设|改建|扩建|建成|新增|形成|修建)[^。；;]*$/;

/** 7月，安排资金6亿元，项目实施后，预计新增处理能力|5万吨|: what is expected when it is carried out. */
const onceCarriedOut =
  /[，,；;](?:项目|工程)?(?:全部|全面)?(?:实施|整治|改造|治理)(?:完成|完毕)?(?:之|以)?后[，,]?(?:预计|将|可(?!谓))[^；;]*$/;

/** 明年种树3万亩，10年内发展到|70万亩|: the years that something takes are another time. */
const withinYears = /[，,；;][^，,。；;]{0,6}[0-9一二两三四五十]+年(?:之)?内[^，,。；;]*$/;

/** 3月建成豆腐坊，日产豆腐900斤，还供应|三所|学校: what a thing makes a day or a year, and what is told behind that, is of no month. */
const makesSince =
  /[，,](?:[一二三四]期|项目)?(?:每|可|能)?[日年](?:产(?![值量])|均?处理|烘干|加工|供[水电气热]|发电|吞吐)[^，,。；;]*(?:[0-9][^；;]*)?$/;
/** 9月增加车辆，线路覆盖|6个|乡 */
const reachesOut = /[，,][^，,。；;0-9]{0,10}(?:覆盖|辐射)(?!率|面)[^，,。；;0-9]{0,6}$/;
const short: ReadonlySet<string> = new Set(['day', 'month', 'part_of_month']);

/** 去年实现收入3亿元；二期计划投资|5亿元|: what is planned behind a semicolon is not of a year that is over. */
const lastYear = /^(?:去年|前年|上年|[上去]半年)/;
const planBehind = /[；;][^；;，,]{0,12}(?:计划|拟|将|预计)(?:总?投[资入]|新增|建设|新建|引进|再)[^；;]*$/;

/** Whether the words between a time and a figure lead on to the present or to when a thing is finished. */
export function isOfLater(own: TimeMention, { from, text: value }: QuantityMention, text: string): boolean {
  if (own.to > from) return false;
  const between = text.slice(own.to, from);
  return (
    (nowAfter.test(between) && !soFar(own, between)) ||
    (hasNow.test(between) && own.date_end !== null && !isUpTo(own, text)) ||
    afterwards.test(between) ||
    intends.test(between) ||
    (lastYear.test(own.text) && planBehind.test(between)) ||
    toBeBuilt.test(between) ||
    onceFinished.test(between.slice(-longestLook)) ||
    onceFinishedThen.test(between) ||
    withinYears.test(between) ||
    onceCarriedOut.test(between) ||
    (short.has(own.date_precision ?? '') &&
      !/^(?:突破|超过|达到?)/.test(value) &&
      ((makesSince.test(between) && !isUpTo(own, text)) || reachesOut.test(between)))
  );
}
const longestLook = 60;

/** 今年以来，…，截至目前，累计完成|: from the beginning of the year until now. */
const soFar = (own: TimeMention, between: string): boolean =>
  own.date_end === null && /以来$/.test(own.text) && /截至目前[^；;]*累计[^，,。；;]{0,12}$/.test(between);

/** 去年投用的机器人已巡检|1200次|, 甲码头7月试运行，停靠货轮|300艘|: its sentence dates what it is of, and goes on with no time that was told before. */
export const isOfDatedThing = (
  { times, sentence, whole, quantities }: Place,
  { from }: QuantityMention,
): boolean => {
  const { text } = sentence.passage;
  return times.some((time) => {
    if (time.to > from || /[；;]/.test(text.slice(time.to, from))) return false;
    const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? whole;
    return (
      isOfNoun(time, from, text) ||
      (from >= home.end &&
        (isOfDeed(time, home, quantities, text) ||
          (short.has(time.date_precision ?? '') && deedOfMonth.test(text.slice(time.to, home.end)))))
    );
  });
};

/** 2017年6月|建成碳素生产线，|年产能…: what was done in a month, without a number. */
const deedOfMonth =
  /^(?:正式|全面|全部)?(?:建成|投产|投用|开工|动工|落户|签约|成立|组建|入驻|上市|挂牌)[^，,。；;0-9]{0,16}[，,]$/;

/** 年底通车，可日均分流|4000辆|; 可容纳学生|900名|，后年春季开学: what a thing can do, where its sentence says that it is still to be ready. */
export function isReadyLater(
  { times, clause, sentence }: Place,
  { from, to, unit }: QuantityMention,
  article: Article,
): boolean {
  const { text } = sentence.passage;
  if (unit === 'rank' || times.length === 0) return false;
  const own = text.slice(clause.start, from);
  return times.some((time) => {
    const isBefore = time.to <= from;
    const between = isBefore ? text.slice(time.to, from) : text.slice(to, time.from);
    return (
      between.length <= longestStage &&
      !/[；;]|已(?!知)|目前|现[有已]/.test(between) &&
      can.test(isBefore ? between : own) &&
      isReady.test(text.slice(time.to, time.to + 14)) &&
      periodTense(time, article) === 'future'
    );
  });
}
const longestStage = 48;
const can = /(?:^|[，,])[^，,。；;0-9]{0,8}(?:可(?!谓)|能够?(?=年|日|[提容满解])|年产(?!值))/;
const isReady =
  /^(?:[底末初前]|[春秋]季)?(?:学期)?(?:全部|全面|正式|将)?(?:建成|竣工|完工|投产|试产|达产|投用|投运|启用|通车|开通|开学|开园|开业|开馆|交付|投入[使运]用)[^，,。；;0-9]{0,6}(?:[，,。；;]|$)/;

/**
 * 一期3月试产，二期2026年9月投产，届时年产值|15亿元|; 2027年通车。届时，两地|40分钟|可达: of the time told last, null of a term and of what is so
 * now; undefined where nothing says 届时.
 */
export function timeThen(
  { sentence, times }: Place,
  { from }: QuantityMention,
  told: TimeMention | null,
): TimeMention | null | undefined {
  const { text } = sentence.passage;
  const at = text.lastIndexOf('届时', from);
  if (at < sentence.start || /[；;]/.test(text.slice(at, from))) return undefined;
  if (times.some((time) => time.from > at && time.to <= from)) return undefined;
  if (soUntilThen.test(text.slice(at, from))) return null;
  const then = times.findLast(({ to }) => to <= at) ?? told;
  // 明年春季|学期前|交付
  const isTerm =
    then === null || then.date_start === null || /^(?:学期|开学)?之?前/.test(text.slice(then.to));
  return isTerm ? null : then;
}
/** 届时由现在的|2小时|缩短为1小时 */
const soUntilThen = /[由从较比][^，,。；;0-9]*$|(?:现在|目前|如今)[^，,。；;0-9]{0,4}$/;

/** 能耗每降低1度，一年就省下|300万元|: so much for each, in any year. */
export const isForEach = (words: string): boolean => forEach.test(words);
const forEach =
  /每(?:降低?|增加?|提高|提升|减少?|多|少|升高?|缩短|延长|下降|上升)[0-9.]+[^，,。；;0-9]{0,6}[，,](?:一年|每年|全年)?(?:就|便|可|能|会|将)[^，,。；;0-9]{0,10}$/;

/** 新建管网|80公里|，去年底完工; 库容|1万吨|，6月投用: the time at which the thing was made ready, told behind how large it is; null where none is. */
export function timeBehind({ times, sentence }: Place, { to }: QuantityMention): TimeMention | null {
  const { text } = sentence.passage;
  const next = times.find(({ from }) => from >= to);
  return next !== undefined &&
    next.from - to <= 1 &&
    /^[，,]?$/.test(text.slice(to, next.from)) &&
    readyThen.test(text.slice(next.to, next.to + 12))
    ? next
    : null;
}
const readyThen = /^(?:前|已|将|正式|全面|全部)*(?:完工|建成|竣工|投用|交付|投产|启用|通车|开通|投入使用)/;

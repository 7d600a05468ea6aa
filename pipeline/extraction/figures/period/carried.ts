import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { isCompleted } from '../../sentences/completed.ts';
import { onceBuilt } from '../../sentences/outlook.ts';
import type { Label, Place } from '../said.ts';
import { isReported, saysDone } from '../status/done.ts';
import { isBesides, isLasting, isOfWork, tellsOfNow } from '../words/sized.ts';
import { isOfAnyYear, ofItself, sumsAll } from './any-year.ts';
import { isOfOccasion } from './gathering.ts';
import type { Periods } from './held.ts';
import { timeBehind } from './later.ts';
import { opensUndated } from './passed-on.ts';
import { isResult, reportedUnits, timed } from './result.ts';
import { isHalfYear, ofFiveYears, tellsOverYears, toldOver } from './review.ts';
import { isRule } from './ruled.ts';
import { isSpell } from './spell.ts';
import { wholeYearOf, yearCarried } from './yearly.ts';

/** The time of a figure whose own sentence gives none: `2021年，…。全市GDP增长|5%|` → 2021, `线路全长|5公里|` → none */

/** 五年来 opens a passage that sums up several years. */
const overYears =
  /^[^，,。]{0,6}(?!(?<![0-9一二三四五六七八九十几])[一1]年)[0-9一二三四五六七八九十两几多]+年多?(?:来|间)[，,]/;
/** ——这五年综合实力大幅提升。: a passage of what those years have brought, which the heading names. */
const theseYears = /^[—－\-·●▲\s]*(?:这|过去|近)[两三四五]年(?![内后])/;
/** What several years have brought: what was done, and by how much something has changed, and not what there is. */
const changes = (mention: QuantityMention, words: string, text: string): boolean =>
  mention.unit !== 'rank' &&
  !/(?:达到?|突破|超过|升至|增至|提升?高?[至到]|居|有|接通)[^，,。；;]{0,4}$/.test(words) &&
  (saysDone(words) ||
    /新增|建成|增加|增长|年均|累计|翻|投入|减少|下降|完成|拨付|(?:实施|开展|举办)[^，,。；;]{0,10}$/.test(
      words,
    ) ||
    mention.unit === 'times' ||
    /^[^，,。；;]{0,6}(?:当选|入选|获批|获评)/.test(text.slice(mention.to, mention.to + 10)));
/** 连续8年保持在|30万吨以上|: of all those years. */
const overAll = /连续[0-9一二三四五六七八九十]+年[^，,。；;]{0,8}(?:在|保持|超过?|达到?)$/;
/** 新建学校5所，五年来累计新建|20所|: what several years sum up is of none of them. */
const summed = /[两二三四五六七八九十2-9]年(?:(?:多?来|间)(?:累计|共|已|先后|相继)|间[^，,。；;]*$)/;
const stretch = /(?:未来|今后)[0-9一二三四五六七八九十两几]{1,3}(?:个月|年)/;
/** 最近，…; 三年下来，…; 不到三年，…; 开张两个月以来，…; 开放半年来，…: a sentence that opens with another time than the one before. */
const sinceThen =
  /^(?:此后|随后|其后|后来|从此|至此[，,]|[从自]那(?:时|以后|之后)起?[，,]|[一两三四五六七八九十几0-9]+年(?:下来|过去|间)[，,]|最近(?![0-9一二三四五六七八九十几两])|眼下|这几天|这两天|日前|不久前|前不久|(?:不到|短短|仅用|历经|历时)[0-9一二两三四五六七八九十几]+(?:多?年|个月)[，,]|[^，,。；;]{0,24}(?<!年)[0-9一二两三四五六七八九十几]+多?(?:个多?月|年多|周|天)以?来[，,]|[^，,。；;0-9]{0,10}半年多?来[，,]|(?:启用|投[用产运]|开[放园馆业街诊通]|通车|运营|投入使用)一年多?来[，,])/;
/** 村民甲某：我家的房90平米, “以前要跑三趟…”, 他算过一笔账：: who is heard tells of themselves. */
const spoken =
  /^[^，,。；;：]{4,30}：[“"]?(?:我|俺|咱|你)|^“[^”]{15}|算[了过起]?[一这]?笔?(?:细|经济)?账[：:，,]/;
/** Whether its sentence tells of another time than the one before, or of who is heard; what “比去年多50斤” compares is of the year told of. */
const opensAnew = ({ lead, sentence: { text } }: Place): boolean =>
  sinceThen.test(lead) || ofItself.test(text) || (spoken.test(text) && !/比[去上]年/.test(text));
/** 4月18日，某区举行仪式，并争取贷款|5亿元: a sentence that opens with a day is not of the month before. */
const opensOtherDay = ({ times: [first], sentence }: Place, { from }: QuantityMention): boolean =>
  first?.date_precision === 'day' && first.from - sentence.start <= 2 && first.to <= from;
/** 2018年以来，…。已铺设|60公里: what was done, and not what there is, goes on with the time since then. */
const isDeed = /累计|(?:共|已)(?:完成|实现|建成|投入|发放)/;
/** 2018年以来, 从1997年起: of what was done since, and not of what there is; 7月30日起 is a day on which something changed. */
const goesOnSince = ({ text, date_precision }: TimeMention): boolean =>
  /以来$/.test(text) || (date_precision !== 'day' && /(?:起|开始)$/.test(text));
const macro = /GDP|生产总值|增速|增量|经济总量/;

/** A figure with what decides its time. */
export interface Seen {
  readonly place: Place;
  readonly mention: QuantityMention;
  readonly label: Label;
  readonly carried: Periods;
  readonly aiming: boolean;
  readonly text: string;
  /** The words of its clause before it. */
  readonly words: string;
  /** The time of its own sentence that governs it. */
  readonly own: TimeMention | null;
  /** Whether it says what something is to cost. */
  readonly isInvested: boolean;
}

/** The time that what stands before its sentence gives. */
export function carriedPeriod(seen: Seen): TimeMention | null {
  const { place, mention, label, carried, aiming, text, words, isInvested } = seen;
  if (carried.gathering !== null && isOfOccasion(place, mention, label)) return carried.gathering;
  if (carried.ruled !== null && isRule(place, mention, label, words)) return carried.ruled;
  if (carried.stock !== null && (amongResidents.test(place.lead) || goesOnWithBalances(seen)))
    return carried.stock;
  const { passage: held, year, section, review, title, headline, aims: aimed, reported } = carried;
  if (
    !carried.gathering &&
    !held &&
    !year &&
    !section &&
    !review &&
    !title &&
    !headline &&
    !aimed &&
    !reported
  )
    return null;
  if (overYears.test(text.slice(0, 16))) return carried.review;
  // 届时从甲站到乙地只需|15分钟|: of the time that its sentence tells of; 四年多来，累计签约|540个|
  // 全部达产后可实现年产值|80亿元|: of no time that was told before
  if (onceFinished.test(place.lead) || overAll.test(words) || sumsAll(place.sentence)) return null;
  // 新建学校5所，五年来累计新建|20所|
  // |过去五年，甲县新建学校|50所|
  const opensOver = theseYears.test(text) && review?.rule === toldOver && place.sentence.position === 0;
  if (
    overYears.test(place.sentence.text.slice(0, 16)) ||
    (tellsOverYears(place.sentence.text) && !opensOver) ||
    summed.test(words)
  )
    return ofFiveYears(held, place.sentence) && changes(mention, words, text) ? held : null;
  // 过去五年，产值达到|300亿元|: what there is in the end
  if (opensOver && !changes(mention, words, text)) return null;
  const ofYears = theseYears.test(text) ? review : section;
  if (ofYears !== null && ofYears === review) {
    const isOfThem =
      changes(mention, words, text) ||
      (review.rule === toldOver && told.has(mention.unit) && !there.test(words));
    return held ?? (isOfThem ? review : null);
  }
  const ofHeadline = halfYearOf(seen) ?? headlineFor(seen);
  if (ofHeadline !== null) return ofHeadline;
  if (/^以?来/.test(text.slice(mention.to, mention.to + 2))) return null;
  if (isSpell(mention, text) || stretch.test(place.lead) || tellsOfNow(place.lead)) return null;
  // 前三季度增长5%。全市|40万亩|枸杞眼下进入采摘期
  if (isSoNow.test(text.slice(mention.to, place.clause.end))) return null;
  if (place.times.some((time) => time.from >= mention.to && time.from < place.clause.end)) return null;
  if (isInvested && (!aiming || held?.date_precision !== 'year' || isLasting(place.lead))) return null;
  if (isOfWork(label, words) || isOfAnyYear(place, mention, aiming)) return null;
  if (opensUndated(place, mention) || timeBehind(place, mention) !== null) return null;
  const isAim = aiming && mention.unit !== 'rank' && !isDone(place, mention, words);
  const isHeld =
    held !== null &&
    !opensOtherDay(place, mention) &&
    !opensAnew(place) &&
    (!goesOnSince(held) || isDeed.test(words) || saysDone(words) || isCompleted(words));
  const passage = (isHeld ? held : null) ?? (isAim && setsEnd(aimed, text) ? aimed : null);
  if (passage !== null && passage === held && isBesides(passage, place, mention)) return null;
  if (passage !== null)
    return yearCarried(passage, label.indicator, words + text.slice(mention.to, mention.to + 12));
  if (isInvested) return null;
  // The year that output was reported for, or looked ahead to, is not that of an aim.
  if (year !== null && !aiming && (macro.test(label.indicator) || mention.unit === 'rank')) return year;
  if (section !== null && (isAim || timed.has(mention.unit) || done.has(mention.unit))) return section;
  const titled =
    !opensAnew(place) &&
    (mention.unit !== 'count' ||
      flows.test(mention.counter ?? '') ||
      /(?:出栏|存栏)量?$/.test(label.indicator) ||
      place.colon >= 0 ||
      opensAmount(place, mention))
      ? titleFor(mention, label, carried)
      : null;
  // 占比21%，较|上年同期|提高: what it is compared with is no time of its own
  const isDated = place.times.some(
    (time) => time.from < mention.from && !/(?:上年|去年)同期$/.test(time.text),
  );
  return titled ?? (aiming || isDated ? null : timeOfResult(seen));
}

/** 1—6月吞吐量1亿吨。⏎|半年来，新开班列|4条|: the half-year that was reported; null where none was. */
const halfYearOf = ({ place, carried, mention, words, text }: Seen): TimeMention | null =>
  /^半年来[，,]/.test(place.sentence.text) && changes(mention, words, text)
    ? ([carried.passage, carried.title, carried.reported].find(isHalfYear) ?? null)
    : null;

const onceFinished = new RegExp(onceBuilt);

const isSoNow = /^[^，,。；;0-9]{0,12}(?:眼下|如今|正值|正在|此刻)/;

/** 林地不低于|80万亩|: what is to be reached by the end of a plan, where its own paragraph does not name that; 水库总库容|7亿立方米| is there. */
const setsEnd = (aimed: TimeMention | null, text: string): boolean =>
  !/^[到至]/.test(aimed?.text ?? '') || reaches.test(text);
const reaches =
  /[到至]20[0-9]{2}年|达到|不[低少]于|不超过|以内|控制|新[建增]|建成|提高|提升|形成|力争|实现|保持|划定/;

/** 接待游客|1260万人次: what is counted as it goes by is of a time, and no stock. */
const flows = /^(?:人次|车次|架次|辆次|列次|班次|航次|标箱|TEU)$/;

/** 现有学校|50所: what there is now */
const there = /(?:现有|现|拥有|目前[^，,。；;]*|共有)(?:[^，,。；;]{0,12})$/;

/** 9月末，存款余额80亿元。前三季度新吸存款6亿元。信用社余额上升|7%|，占全县的…: what is told of balances is of their day, whatever was told of the time up to it. */
const goesOnWithBalances = ({ place, label, text, mention, carried: { stock, passage } }: Seen): boolean =>
  stock !== null &&
  passage?.date_end === stock.date_end &&
  (/余额|不良贷?款?率/.test(label.indicator) || /余额/.test(text.slice(place.sentence.start, mention.from)));

/** 常住人口中，男性人口为|: parts of the stock that the passage has told of. */
const amongResidents = /^[^，,。；;]{0,4}(?:常住|户籍|总)人口中[，,]/;

/** 今年甲市新建学校12所: what is planned, done or has grown below such a title is of its year, where no other time is told of. */
function headlineFor({ place, mention, carried, text, isInvested }: Seen): TimeMention | null {
  const { headline, passage, section } = carried;
  if (headline === null || passage !== null || section !== null || isInvested) return null;
  if (place.times.some(({ from }) => from < mention.from)) return null;
  if (isSpell(mention, text) || stretch.test(place.lead)) return null;
  const words = text.slice(place.clause.start, mention.from);
  if (/累计|一期|二期|[该此本](?:项目|工程)/.test(place.lead)) return null;
  const isDone =
    saysDone(words) ||
    (saysDone(place.lead) && mention.unit === 'count' && /、[^，,。；;、]{1,8}$/.test(words));
  const isFlow = flows.test(mention.counter ?? '') && !tellsOfNow(place.lead);
  return isDone || isFlow || isResult(place, mention) ? headline : null;
}

/** The last that results were reported for, and for what was done the year that the article reports on. */
function timeOfResult({ place, mention, label, words, carried }: Seen): TimeMention | null {
  const { reported, only } = carried;
  // 每年培训|5000人次|: so many in any year
  if (/每年[^，,。；;]*$/.test(words)) return null;
  if (isResult(place, mention)) return reported && wholeYearOf(reported, label.indicator, words);
  const { sentence, whole } = place;
  const { text } = sentence.passage;
  // 已新增服务点25个，整体完成率|105%|: how much of it is done by what was done
  const [from, to] = /完成率$/.test(label.indicator)
    ? [sentence.start, text.lastIndexOf('，', mention.from)]
    : [whole.start, mention.from];
  return only !== 'several' && saysDone(text.slice(from, to)) ? only : null;
}

/** 200个项目|完成投资255亿元: a count whose amount is of the title's period is so too. */
const opensAmount = ({ sentence, quantities, index }: Place, mention: QuantityMention): boolean => {
  const next = quantities[index + 1];
  return (
    next !== undefined &&
    next.unit !== 'count' &&
    /^[^，,。；;]{2,20}完成[^，,。；;]{0,6}$/.test(sentence.passage.text.slice(mention.to, next.from))
  );
};

/** 5座车站已完工, 轨道完成90%: what is done is not for the year of the aim. */
const isDone = ({ sentence, clause }: Place, mention: QuantityMention, words: string): boolean =>
  isReported(sentence.passage.text.slice(mention.to, clause.end)) ||
  (mention.unit === '%' && /完成[约近逾超达]*$/.test(words)) ||
  /全线$/.test(words);

/** A title's period holds for amounts, shares and ranks, not for stretches and lengths; for floor space where it is sold. */
const titleFor = (mention: QuantityMention, { indicator }: Label, { title }: Periods): TimeMention | null =>
  timed.has(mention.unit) ||
  (mention.unit === 'm2' && /(?:销售|成交)面积$/.test(indicator)) ||
  (areas.has(mention.unit) && title?.date_precision === 'year')
    ? title
    : null;

/** What a passage that tells of several years tells for them. */
const told: ReadonlySet<string> = new Set([...reportedUnits, 'kW', 'm3', '1']);

/** 播种面积135千公顷: what a year's communiqué says was sown. */
const areas: ReadonlySet<string> = new Set(['har', 'mu']);

/** Units of what a year's work took or made. */
const done: ReadonlySet<string> = new Set(['m2', 'har', 'mu', 'km', 'mo', 'd']);

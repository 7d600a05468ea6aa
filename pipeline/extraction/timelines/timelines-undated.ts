import { spanAt } from '../../grammar/clause.ts';
import { anyOutlook } from '../../grammar/outlook-words.ts';
import type { TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';
import { isHearsay } from '../sentences/hearsay.ts';
import { dates, isBaseline, isBesideItsPart } from '../sentences/period.ts';
import { indicator } from './event-figures.ts';
import { deedFor } from './event-lead.ts';
import { fromData, ofFeast, ofYear } from './event-scene.ts';
import { former } from './event-status.ts';
import { countsFromDeed, isCompared, isInNoun, longestTold } from './time-attribute.ts';
import { whyInName } from './timelines-names.ts';
import { describesPaper, planning } from './timelines-papers.ts';
import { predicateAt } from './title-subject.ts';

/** Times that have a date and date nothing of their own. */

const described =
  /^[，,]?(?:正|将|也|既|又|恰)?(?:是(?!否)|系(?!统|列))|^[，,]?(?:正值|恰逢|适逢|正逢|正当)|^(?:作为|被称为)|^[，,](?:作为[^，。；]{0,30}年(?=[，。；])|被称为(?![^，。；]*的))|^(?:马上|即将|已经?)?(?:结束|过去|过半|到来|来临|收官)/;
/** 5月18日|是国际博物馆日，甲馆推出活动: what happens on that day. */
const isFeast = (time: TimeMention, after: string): boolean => {
  const named = time.date_precision === 'day' ? ofFeast.exec(after)?.[0].length : undefined;
  const next = after.split(/[，。；]/)[1] ?? '';
  return named !== undefined && !/^(?:当[天日]|这天)/.test(next) && predicateAt(next, 0, reach) > 0;
};

/** 2017年|是规划的第一年，甲县工业增长8.1%: a past year that the next clause reports on, and no other time does. */
const isFirstYear = (
  { passage: { text }, times, end }: Sentence,
  { date_precision, to }: TimeMention,
): boolean => {
  const found = date_precision === 'year' ? ofYear.exec(text.slice(to, Math.min(end, to + reach))) : null;
  if (found === null) return false;
  const behind = text.slice(to + found[0].length, Math.min(end, to + reach));
  return (
    (indicator.test(behind.split(/[。；]/)[0] ?? '') ||
      /^[^。；]{0,40}?(?:增长|下降|突破|实现|达到?)[^，。；]{0,8}[0-9]/.test(behind)) &&
    !/要|将|力争|确保|目标|预期|计划/.test(behind) &&
    !times.some(({ from }) => from > to)
  );
};

/** 3月2日江城讯: the place may stand between. */
const dateline =
  /^[\s]*(?:[\u4e00-\u9fff]{2,4}?(?:电|讯|消息)(?=[\s（(：:])|电|讯|专电|消息|报道|[（(]?记者)/;
/** How far behind a time its clause is read. */
const reach = 160;
const partOfYear = /^(?:全年|年内)$/;
/** 将, 还将 */
const planned = new RegExp(`^[还也又]?${anyOutlook}`);
/** What may stand before the time that opens what is told: 初步核算，, 统计公报显示，. */
const opening = /^[\s，,]*(?:(?:据|经)?(?:初步)?(?:核算|统计|测算)[，,])?$/;
/** 2023年甲市统计公报显示，|全年|…: the year is in the name of the paper. */
const ofPaper = /[0-9]{4}年[^，。；]{0,30}(?:公报|年报|年鉴|年度报告|财报)(?:显示|表明)?[，,：:]$/;

/** 2024年第二批重大项目|开工动员会举行 */
const occasionHeld =
  /^[^，。；《]{0,40}?(?:会议?|论坛|仪式|活动)(?:[0-9]{1,2}月[0-9]{1,2}日|今天|今日|昨天|昨日)(?:上午|下午|晚)?(?:在[^，。；]{1,20})?(?:举行|举办|召开|开幕)|^[^，。；《]{0,40}?(?:仪式|集中[^，。；]{2,8}活动|动员(?:大)?会)(?:在[^，。；]{1,20})?(?:举行|举办|召开)/;

/** Why a time that has a date dates nothing; null when it may. */
export function whyUndated(sentence: Sentence, time: TimeMention): string | null {
  const { text, kind } = sentence.passage;
  const before = text.slice(Math.max(sentence.start, time.from - 16), time.from);
  const clauseEnd = sentence.clauses[spanAt(sentence.clauses, time.from)]?.end ?? sentence.end;
  const after = text.slice(time.to, Math.max(time.to, Math.min(clauseEnd, time.to + reach)));
  const inName = whyInName(text, time, before, after);
  if (inName !== null) return inName;
  if (
    /(?:成为|作为|系|进入|跻身|冲击|入围|入选|荣获|获得|获评|瞄准|对标|参照|开启|迎来|步入|迈入|面向|着眼|围绕|锚定|用于|摘自|原载于?)[（(]?$/.test(
      before,
    ) &&
    !(
      /(?:^|[，。；\s])(?:进入|步入|迈入)$/.test(before) &&
      /^(?:份|以来|以后|之后)?[，,]/.test(text.slice(time.to))
    )
  )
    return 'The time describes a noun.';
  if (/(?:围绕|锚定|瞄准|紧扣)[^，。；]{0,12}$/.test(before) && /^[^，。；]{0,24}目标/.test(after))
    return 'The time describes a noun.';
  if (
    described.test(text.slice(time.to, time.to + 40)) &&
    // 甲校始建于|1906年|，是乙省名校
    !(/于$/.test(before) && /[，,]/.test(text.charAt(time.to))) &&
    !isFeast(time, text.slice(time.to, Math.min(sentence.end, time.to + reach))) &&
    !isFirstYear(sentence, time)
  )
    return 'The sentence describes the time itself.';
  if (
    dateline.test(after) &&
    /(?:社|网|报|台|讯|端|消息|[\u4e00-\u9fff]{2})$/.test(before) &&
    sentence.position === 0 &&
    time.from - sentence.start < 20
  ) {
    return 'The time is the dateline of an agency.';
  }
  // 8月4日|，甲区发改委消息，
  if (/^[，,]?[^，。；]{2,16}[委局厅部府办网社]消息[，,]/.test(text.slice(time.to, time.to + 24)))
    return 'The time is the dateline of an agency.';
  if (/消息$|讯$|电$/.test(before) && /^[（(]/.test(after)) return 'The time is the dateline of an agency.';
  if (
    /(?:由|从)$/.test(before) &&
    /^的?(?:每[^，。；0-9]{1,6})?(?:不足|不到|近|约|超|第)?[0-9.百千一二三四五六七八九十]/.test(after) &&
    /[至到]|为/.test(after)
  )
    return 'The time is that of the level that a change starts from.';
  const far = text.slice(Math.max(sentence.start, time.from - longestTold), time.from);
  if (usually.test(far)) return 'The words tell of what is usual.';
  if (countsFromDeed(time, far, text.slice(time.to, sentence.end)))
    return 'The time counts from a day that the words do not give.';
  // 即日起|至6月30日: its own day is not given, and so neither is the year
  if (/(?:即日|印发之日|发布之日|公布之日)起?$/.test(before)) return 'The words do not say when it begins.';
  if (isCompared(before, after)) return 'The time is what a figure is compared with.';
  if (
    /^(?:出生(?!人口|率|婴儿)|生于|生人)/.test(after) ||
    /(?:生于|出生于|摄于|生日[^，。；]{0,4})$/.test(before)
  )
    return 'The date of a birth or a photograph.';
  const ofPeriod = isBesideItsPart(sentence, time) ? null : whyOfPeriod(time, before, after, far);
  if (ofPeriod !== null) return ofPeriod;
  if (setsScene(before, after, text.slice(time.to, clauseEnd + 30))) return 'The words set a scene.';
  const why = whyNotSo(sentence, time, before, after);
  if (why !== null) return why;
  // 2024年第二批重大项目开工动员会举行: which one it is
  if (time.date_precision !== 'day' && occasionHeld.test(after))
    return 'The time belongs to the name of an occasion.';
  if (isOfData(sentence, time)) return null;
  return describesPaper(kind, before, after, sentence.clauses.length === 1);
}

/** 一季度|数据显示，工业增长5%: figures are of the time of the data, where they have none of their own. */
const isOfData = (sentence: Sentence, time: TimeMention): boolean => {
  const { passage, times, end } = sentence;
  const shown = fromData.exec(passage.text.slice(time.to, end))?.[0].length ?? 0;
  return (
    shown > 0 &&
    /[0-9]/.test(passage.text.slice(time.to + shown, end)) &&
    !times.some((other) => other.from > time.to && dates(other) && !isBaseline(sentence, other))
  );
};

/** Why a plan period, a year or a stretch since a day dates nothing; null when it may. */
function whyOfPeriod(time: TimeMention, before: string, after: string, far: string): string | null {
  if (time.rule === 'five-year-plan' && !/(?:间|期|末|初|来|中)$/.test(time.text) && !/^[，,]/.test(after)) {
    // “十三五”|将实现县县通高速, 力争|“十三五”|开工
    const opens = planned.test(after) || (planning.test(before) && predicateAt(after, 0, after.length) === 0);
    if (!opens) return 'The plan period describes a noun.';
  }
  if (isInNoun(far, after)) return 'The time describes a noun.';
  // 年内 where no year is named before it is this year
  const summed = partOfYear.test(time.text) && time.date_basis !== 'publication';
  if (
    summed &&
    !opening.test(before) &&
    !ofPaper.test(far) &&
    // 甲园本月开建 |年内|启动乙项目: what a headline goes on with
    !(/[\s　]$/.test(before) && predicateAt(after, 0, after.length) === 0) &&
    !planning.test(before) &&
    !planned.test(after) &&
    deedFor(before, after) === ''
  )
    return 'The words sum up a period named before.';
  if (/(?:创下?|创造|刷新)了?$/.test(before) && /以来$/.test(time.text))
    return 'The time says since when a figure is the highest.';
  if (/^的?(?:最|首次|新高|历史|同期)/.test(after) && /以来$/.test(time.text))
    return 'The time says since when a figure is the highest.';
  // 占|全年|计划的60%, 2022年是决战的|第二年|，
  const isPart = /[占在]$/.test(before) && /^(?:计划|任务|目标|投资计划|[^，。；]{2,24}中占)/.test(after);
  const isNth = /^第.+年$/.test(time.text) && /是[^，。；]*的$/.test(before) && /^(?:[，。；]|$)/.test(after);
  if (isPart || isNth) return 'The time describes a noun.';
  if (/规划期(?:限)?(?:为|至)?$/.test(before) || (/展望$/.test(before) && !/^[，,]/.test(after)))
    return 'The time is the span of a plan.';
  return null;
}

const putOff = /(?:推迟|延期|延后|推后|顺延|延迟)了?[至到]|延至|(?:调整|变更|改)[为至到]|取消|叫停|搁浅/;
const putsOff =
  /(?:(?:推迟|延期|延后|推后|顺延|延迟|延)了?[至到]|(?:由|原定)[^，。；]{2,12}(?:调整|变更|改)[为至到]|现已?(?:调整|变更|改)[为至到])$/;
/** 未能按期于|2023年底|完工, 并非|2015年|建成 */
const denied = /(?:未能?|没有|没能|并未|尚未|并非|并不是)[^，。；]{0,6}$/;
/** 2023年底前|没有完工 */
const undone =
  /^(?:底?前)?(?:仍|还|也|都)?(?:未能?|没有|没能|并未|尚未)[^，。；]{0,6}(?:开工|竣工|完工|建成|通车|投用|投产|启用|运营|开通|达产|完成|投入使用)(?!的|项目|工程|标段|企业)/;
/** 如果|明年|资金到位 */
const supposed = /(?:如果|假如|假设|要是|倘若|假若|若是)[^，。；]{0,10}$/;
/** 五年前|，这里还是一片荒滩 */
const stillWas = /^[，,]?[^，。；0-9]{0,8}(?:还|仍|曾经?|原本|原来|只)是(?:一|个)[片个座条块]/;

/** 今年重点抓好以下工作：（一）…, 我们主要做了五个方面工作。: what leads to a list; with numbers behind it, it is of its time. */
const callsForWork =
  /^[，,]?[^，,。；：:0-9]{0,16}(?:抓好|做好|做了|开展了?|抓实|办好|突出|聚焦|推进)[^，,。；：:0-9]{0,8}(?:以下|如下|下列|[几多一二两三四五六七八九十]+个?方面)[^，。；：:0-9]{0,8}(?:工作|任务|重点)(?:[。：:；][^0-9]*$|$)|^[，,]?(?:的)?工作的?(?:总体要求|总体思路|指导思想|基本思路)是/;

/** Why what is told of a time is not so, or tells of no event of that time. */
function whyNotSo(
  { passage: { text }, start, end }: Sentence,
  time: TimeMention,
  before: string,
  after: string,
): string | null {
  // 原定今年6月通车的某桥推迟至年底: the plan that was given up
  if (
    (former.test(before) && putOff.test(text.slice(time.to, end))) ||
    (/由(?:原[定计划先来本]*的?)?$/.test(before) && putOff.test(after.slice(0, 8)))
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
  if (denied.test(before) || undone.test(after)) return 'The words say that it is not so.';
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
  if (stillWas.test(text.slice(time.to, end))) return 'The words set a scene.';
  if (
    /(?:目标年|基准年|规划基期|规划期限?|近期|远期)(?:为|是|至)?$/.test(before) &&
    /^(?:[，,。；;]|$)/.test(after) &&
    // 远期到2035年，|人口达到60万: what is to be reached by then
    !/^，(?!远期|中期|展望)[^，。；]*[0-9]/.test(text.slice(time.to, end))
  )
    return 'The time is the span of a plan.';
  if (isHearsay(text.slice(start, time.from), text.slice(time.to, end))) return 'The words tell of a rumour.';
  if (callsForWork.test(text.slice(time.to, end))) return 'The words lead to what is to be told.';
  return null;
}

/** 一般来说，上半年增长较低，|下半年|较高; 通常5月进入汛期 */
const usually = /(?:一般(?:而言|来说|来讲|情况下)|通常|按照?(?:惯例|常理)|历来|往往)[^。；]*$/;

/** 阳春|四月; 平时打工、|年底|分红; 3月的甲县田野，塔吊高耸、人声鼎沸; 时值8月下旬，暑气逼人: nothing happens. */
const setsScene = (before: string, after: string, on: string): boolean =>
  /(?:阳春|金秋|人间|盛夏|初夏|仲夏|深秋|隆冬|初春|早春|暖春|寒冬)$/.test(before) ||
  /(?:平时|平日|往往|通常|常年)[^。；]{0,12}、$/.test(before) ||
  (/^的(?![^，]*(?:会|仪式|活动|论坛|项目))[^，。；]{2,10}$/.test(after) &&
    /^的[^，]+[，,](?:[\u4e00-\u9fff]{4}、)+[\u4e00-\u9fff]{4}[，。]/.test(on)) ||
  (/(?:时值|正值|适逢|时逢)$/.test(before) && /^[，,][\u4e00-\u9fff]{4,8}[。！]/.test(on));

import { spanAt } from '../../../grammar/clause.ts';
import { anyOutlook } from '../../../grammar/outlook-words.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { dates, isBaseline, isBesideItsPart, isOfDesign, isOfFuture } from '../../sentences/period.ts';
import { indicator } from '../event/figures.ts';
import { deedFor } from '../event/lead.ts';
import { fromData, ofFeast, ofYear } from '../event/scene.ts';
import { predicateAt } from '../title/subject.ts';
import { isDateline } from './datelines.ts';
import { whyInName } from './names.ts';
import { whyNotSo } from './not-so.ts';
import { describesPaper, planning } from './papers.ts';
import { countsFromDeed, isCompared, isInNoun, isOfWhole, longestTold, saysWhich } from './time-attribute.ts';

/** Times that have a date and date nothing of their own. */

const described =
  /^[，,]?(?:正|将|也|既|又|恰)?(?:是(?!否)|系(?!统|列))|^[，,]?(?:正值|恰逢|适逢|正逢|正当)|^(?:作为|被称为)|^[，,](?:作为[^，。；]{0,30}年(?=[，。；])|被称为(?![^，。；]*的))|^(?:马上|即将|已经?)?(?:结束|过去|过半|到来|来临|收官)/;
/** 5月18日|是国际博物馆日，甲馆推出活动: what happens on that day. */
const isFeast = (time: TimeMention, after: string): boolean => {
  const named = time.date_precision === 'day' ? ofFeast.exec(after)?.[0].length : undefined;
  const next = after.split(/[，。；]/)[1] ?? '';
  return named !== undefined && !/^(?:当[天日]|这天)/.test(next) && predicateAt(next, 0, reach) > 0;
};

/** 2017年|是规划的第一年，甲县工业增长8.1%: a year that the next clause reports on or aims for, and no other time does. */
const isFirstYear = (
  { passage: { text }, times, end }: Sentence,
  { date_precision, to, text: words }: TimeMention,
): boolean => {
  const found = date_precision === 'year' ? ofYear.exec(text.slice(to, Math.min(end, to + reach))) : null;
  if (found === null) return false;
  const behind = text.slice(to + found[0].length, Math.min(end, to + reach));
  return (
    (indicator.test(behind.split(/[。；]/)[0] ?? '') ||
      /^[^。；]{0,40}?(?:增长|下降|突破|实现|达到?)[^，。；]{0,8}[0-9]/.test(behind)) &&
    // 今年是开局之年，|生产总值预期增长8%: what the year is to bring
    (/^今年/.test(words)
      ? /预期|力争|目标|计划|确保|增长/
      : /^(?!.*(?:要|将|力争|确保|目标|预期|计划))/s
    ).test(behind) &&
    !times.some(({ from }) => from > to)
  );
};

/** How far behind a time its clause is read. */
const reach = 160;
const partOfYear = /^(?:全年|年内)$/;
/** 将, 还将 */
const planned = new RegExp(`^[还也又]?${anyOutlook}`);
const hoped = /^[^，。；0-9的]{0,12}(?:有望|可望|预计)/;
const outlook = new RegExp(`^[^，。；0-9]{0,12}${anyOutlook}`);
/** 10月底前建成平台，乙基地|年内|投入使用: what is reached then sums up nothing. */
const aheadBefore = new RegExp(`${anyOutlook}|[月年]底?前`);
const isReached =
  /^(?:全部|全面|基本|正式|陆续|建成)*(?:投入(?:使用|运营|生产)|投用|投产|开工|动工|建成|竣工|完工|通[车航水]|贯通|合龙|封顶|启用|开放|交付|获批|挂牌|开业|开园|上线|完成(?:审批|主体|编制|改造|搬迁|建设|验收))[^，。；、0-9]*(?:[，。；、]|$)/;
/** What may stand before the time that opens what is told: 初步核算，, 统计公报显示，. */
const opening = /^[\s，,]*(?:(?:据|经)?(?:初步)?(?:核算|统计|测算)[，,])?$/;
/** 2023年甲市统计公报显示，|全年|…: the year is in the name of the paper. */
const ofPaper = /[0-9]{4}年[^，。；]{0,30}(?:公报|年报|年鉴|年度报告|财报)(?:显示|表明)?[，,：:]$/;

/** 2024年第二批重大项目|开工动员会举行 */
const occasionHeld =
  /^[^，。；《]{0,40}?(?:会议?|论坛|仪式|活动)，?(?:[0-9]{1,2}月[0-9]{1,2}日|今天|今日|昨天|昨日)(?:上午|下午|晚)?(?:在[^，。；]{1,20})?(?:举行|举办|召开|开幕)|^[^，。；《]{0,40}?(?:仪式|集中[^，。；]{2,8}活动|动员(?:大)?会)(?:在[^，。；]{1,20})?(?:举行|举办|召开)/;

/** 2024年一季度|重点项目开工活动举行; 去年 and 10月 tell when one was held. */
const activityHeld =
  /^[^，。；《]{0,40}?(?:开工|签约|竣工|投产|观摩|拉练|推介|路演)活动(?:在[^，。；]{1,20})?(?:举行|举办|召开)/;
const namesOccasion = /^[0-9]{4}年[^月]*$/;

/** 2024年第二批重大项目|开工动员会举行: which one it is; 2024年3月|甲市推介会举行: when it was held. */
const namesHeld = (time: TimeMention, before: string, after: string): boolean =>
  (time.date_precision !== 'day' &&
    !(time.date_precision === 'month' && before === '') &&
    occasionHeld.test(after)) ||
  (namesOccasion.test(time.text) && activityHeld.test(after));

/** Why a time that has a date dates nothing; null when it may. */
export function whyUndated(sentence: Sentence, time: TimeMention): string | null {
  const { text, kind } = sentence.passage;
  const before = text.slice(Math.max(sentence.start, time.from - 16), time.from);
  const clauseEnd = sentence.clauses[spanAt(sentence.clauses, time.from)]?.end ?? sentence.end;
  const after = text.slice(time.to, Math.max(time.to, Math.min(clauseEnd, time.to + reach)));
  const inName = whyInName(text, time, before, after);
  if (inName !== null) return inName;
  if (
    /(?:成为|作为|系|进入|跻身|冲击|入围|入选|荣获|获得|获评|瞄准|对标|参照|开启|吹响|奏响|打响|谱写|迎来|步入|迈入|面向|着眼|围绕|锚定|用于|摘自|原载于?)[（(]?$/.test(
      before,
    ) &&
    !(
      /(?:^|[，。；\s])(?:进入|步入|迈入)$/.test(before) &&
      /^(?:份|以来|以后|之后)?[，,]/.test(text.slice(time.to))
    )
  )
    return 'The time describes a noun.';
  if (
    isOfDesign(time, text) ||
    isOfWhole(time, sentence, before, after) ||
    saysWhich(time, sentence, before, after) ||
    // 使|1997年|成为采茶最多的一年
    (/[使让令]$/.test(before) && /^成[为了]/.test(after)) ||
    (/(?:围绕|锚定|瞄准|紧扣)[^，。；]{0,12}$/.test(before) && /^[^，。；]{0,24}目标/.test(after))
  )
    return 'The time describes a noun.';
  if (
    described.test(text.slice(time.to, time.to + 40)) &&
    // 甲校始建于|1906年|，是乙省名校
    !(/于$/.test(before) && /[，,]/.test(text.charAt(time.to))) &&
    !isFeast(time, text.slice(time.to, Math.min(sentence.end, time.to + reach))) &&
    !isFirstYear(sentence, time)
  )
    return 'The sentence describes the time itself.';
  if (isOfFuture(time, text)) return 'The time describes a noun.';
  if (isDateline(sentence, time, before, after)) return 'The time is the dateline of an agency.';
  if (
    /(?:由|从)$/.test(before) &&
    /^的?(?:每[^，。；0-9]{1,6})?(?:不足|不到|近|约|超|第)?[0-9.百千一二三四五六七八九十]/.test(after) &&
    /[至到]|为/.test(after)
  )
    return 'The time is that of the level that a change starts from.';
  const far = text.slice(Math.max(sentence.start, time.from - longestTold), time.from);
  if (usually.test(far) || isHabit(time.text, far, after)) return 'The words tell of what is usual.';
  if (countsFromDeed(time, far, text.slice(time.to, sentence.end)))
    return 'The time counts from a day that the words do not give.';
  // 即日起|至6月30日: its own day is not given, and so neither is the year
  if (/(?:即日|印发之日|发布之日|公布之日)起?$/.test(before)) return 'The words do not say when it begins.';
  if (isCompared(before, after)) return 'The time is what a figure is compared with.';
  if (
    /^(?:出生(?!人口|率|婴儿)|生于|生人|(?:用|由)?(?:无人机)?(?:航拍|拍摄|摄)的)/.test(after) ||
    /(?:生于|摄于|生日[^，。；]{0,4})$/.test(before)
  )
    return 'The date of a birth or a photograph.';
  const ofPeriod = isBesideItsPart(sentence, time) ? null : whyOfPeriod(sentence, time, before, after, far);
  if (ofPeriod !== null) return ofPeriod;
  if (setsScene(before, after, text.slice(time.to, clauseEnd + 30))) return 'The words set a scene.';
  const why = whyNotSo(sentence, time, before, after);
  if (why !== null) return why;
  if (namesHeld(time, before, text.slice(time.to, Math.min(sentence.end, time.to + reach))))
    return 'The time belongs to the name of an occasion.';
  // 启动2022年度“十大新闻”评选
  if (/年度$/.test(time.text) && /^的?“[^”]{2,16}”[^，。；]{0,4}(?:评选|评比|推选|征集)/.test(after))
    return 'The time belongs to the name of an occasion.';
  // 记述了甲县|1986年|建县以来的变迁
  if (reachesBack.test(before)) return 'The time says how far back a history goes.';
  if (recounts.test(far) && /的[^，。；]{0,8}(?:历程|变迁|历史|成就|变化|故事|面貌)[。；]?$/.test(after))
    return 'The time describes a noun.';
  if (isOfData(sentence, time)) return null;
  return describesPaper(kind, before, after, sentence.clauses.length === 1);
}

/** 办学历史可追溯至|1905年, 校史源于|1955年 */
const reachesBack = /(?:历史|[校院厂]史|渊源|源头)[^，。；]{0,4}(?:追溯[到至]|源于)$/;

const recounts = /(?:记述|记录|记载|回顾|讲述|反映|再现|展现)了?[^，。；]{0,16}$/;

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
function whyOfPeriod(
  sentence: Sentence,
  time: TimeMention,
  before: string,
  after: string,
  far: string,
): string | null {
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
    // 1至10月完成5亿元；|全年可望完成8亿元: what is still to come sums up nothing
    !(/[；;]$/.test(before) && outlook.test(after)) &&
    // 12月还将开工6个项目，|全年|里程有望超过3000公里
    !(/[，,]$/.test(before) && hoped.test(after)) &&
    deedFor(before, after) === '' &&
    !(time.text === '年内' && isReached.test(after) && aheadBefore.test(far)) &&
    !tellsOfYear(sentence, time, before, after)
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
  if (/规划期(?:限)?(?:为|至)?$/.test(before) || (/展望$/.test(before) && !/^(?:[，,]|$)/.test(after)))
    return 'The time is the span of a plan.';
  return null;
}

/** 甲厂9月扩产，|全年|产值18亿元; 储备项目50个，|年内|开工20个; 剩余5处|年内|完工: the year has a deed or a figure of its own, and has not been named in its sentence. */
const tellsOfYear = (
  { times }: Sentence,
  { from, date_start, date_end, text }: TimeMention,
  before: string,
  after: string,
): boolean =>
  (/[，；。：“]$/.test(before)
    ? ownFigure.test(after) || (text === '年内' && isReached.test(after))
    : text === '年内' && isReached.test(after)) &&
  !times.some(
    (other) =>
      other.from < from &&
      dates(other) &&
      (other.date_basis === 'stated'
        ? other.date_start?.slice(0, 4) === date_start?.slice(0, 4)
        : other.date_start === date_start && other.date_end === date_end),
  );
const ownFigure =
  /^(?!有|任务|目标|计划|预算|数据|情况|最|[^，。；]{0,8}的)[^，。；0-9]{2,16}[0-9](?![^，。；]*(?:目标|任务)[，。])/;

/** 一般来说，上半年增长较低，|下半年|较高; 通常5月进入汛期 */
const usually = /(?:一般(?:而言|来说|来讲|情况下)|通常|按照?(?:惯例|常理)|历来|往往)[^。；]*$/;

/** 星期六、|星期日|出车率达90%, 每天|早上8时|上班 */
const isHabit = (time: string, before: string, after: string): boolean =>
  /每[天日周][^，。；]{0,4}$/.test(before) ||
  (/^(?:星期|周)[一二三四五六日天]$/.test(time) &&
    /^(?:[、和]?(?:星期|周).)?[^，。；]{0,4}(?:率|照常|加班)/.test(after));

/** 阳春|四月; 平时打工、|年底|分红; 3月的甲县田野，塔吊高耸、人声鼎沸; 时值8月下旬，暑气逼人: nothing happens. */
const setsScene = (before: string, after: string, on: string): boolean =>
  /(?:阳春|金秋|人间|盛夏|初夏|仲夏|深秋|隆冬|初春|早春|暖春|寒冬)$/.test(before) ||
  /(?:平时|平日|往往|通常|常年)[^。；]{0,12}、$/.test(before) ||
  (/^的(?![^，]*(?:会|仪式|活动|论坛|项目))[^，。；]{2,10}$/.test(after) &&
    /^的[^，]+[，,](?:[\u4e00-\u9fff]{4}、)+[\u4e00-\u9fff]{4}[，。]/.test(on)) ||
  (/(?:时值|正值|适逢|时逢)$/.test(before) && /^[，,][\u4e00-\u9fff]{4,8}[。！]/.test(on));

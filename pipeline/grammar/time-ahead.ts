import { anyOf, withRole } from '../lexicons/any-of.ts';
import { verbRows } from '../lexicons/verbs.ts';
import { civil } from './calendar.ts';
import { outlookWords } from './outlook-words.ts';
import type { Publication, ResolvedTime } from './resolve.ts';
import type { Carried } from './time-carry.ts';
import type { Point } from './time-point.ts';

/**
 * What a time in a year ahead hands on in its own sentence: 2025年6月竣工，9月启用, 明年竣工，9月启用. The year of a goal that is
 * far off, or several years, date nothing beside them.
 */
export function aheadFrom(time: ResolvedTime, published: Publication): Carried | null {
  const [start, end] = [time.first ?? time.last, time.last ?? time.first];
  if (start === null || end === null || (time.basis !== 'stated' && time.basis !== 'publication'))
    return null;
  const [first, last] = [civil(start), civil(end)];
  const now = civil(published.last).year;
  const isWholeYear = first.month === 1 && last.month === 12;
  // 今年计划招工1000人，全年产值达5亿元
  if (last.year < now || last.year - first.year > 1) return null;
  if (last.year === now && !isWholeYear) return null;
  if (isWholeYear && (first.year !== last.year || last.year > now + nearestYears)) return null;
  return {
    year: last.year,
    month: isWholeYear ? null : last.month,
    endMonth: null,
    lastDay: null,
    inParagraph: true,
  };
}

/** 2025年竣工，9月启用 is told of no year that is further off. */
const nearestYears = 3;

/** A date ahead, where it ends (UTF-16 units of its passage) and the sentence that names it. */
export interface Ahead {
  readonly sentence: number;
  readonly to: number;
  readonly carried: Carried;
}

/** 一期厂房已封顶，|8月|安装设备; 剩余两座安排在|9月|架设: how far it is by now stands before what comes next. */
export const followsProgress = (text: string, start: number, from: number): boolean =>
  progress.test(text.slice(Math.max(start, from - longestProgress), from));
const progress =
  /(?:已(?!于|在|经?[过是])|目前|现在|眼下)[^；。：]{1,30}，[^，；。0-9]{0,4}$|(?:剩余|其余|余下|剩下)[^，；。：]{1,14}(?:安排|放|定)在$/;
const longestProgress = 60;

/**
 * What a date ahead hands on to a time of its sentence at `from`. 今年5月贯通，计划明年通车；|7月|，…: behind the mark the year goes
 * on that the sentence has opened with, where it has.
 */
export const carriedAhead = (
  ahead: Ahead | null,
  sentence: number,
  hasYear: boolean,
  text: string,
  from: number,
): Carried | null =>
  ahead?.sentence !== sentence ||
  (text.slice(ahead.to, from).includes('；') && (hasYear || aDay.test(text.slice(from, from + 6))))
    ? null
    : ahead.carried;
/** 预计2026年建成；乙楼|9月28日|封顶: a day is known of what is over. */
const aDay = /^[0-9]{1,2}月[0-9]{1,2}日/;

/**
 * 确保甲小学|6月|竣工、乙水厂|8月|通水: what its clause opens with aims at what is done to the works that it names. 预计3月的产值 and
 * 计划已于6月完成 are none.
 */
export const isAimedAt = (text: string, start: number, from: number, to: number): boolean =>
  deedNext.test(text.slice(to, to + longestDeed)) &&
  aimsAtWork.test(text.slice(Math.max(start, from - longestAimed), from));
const aimsAtWork = new RegExp(
  `(?:^|[，。；,;：:])(?:下一步|今后|[要还也并将]|全力|抓紧|努力)*(?:${outlookWords('expects', 'aims', 'assures', 'plans')})(?!任务|目标|数|总?投资)[^，。；,;：:了]{2,}(?<![已曾]于?)$`,
);
const longestAimed = 60;
const deedNext = new RegExp(
  `^(?:[底末初]|[上中下]旬|份)?(?:正式|全面|全部|全线|基本|如期|同步)?(?:${anyOf(withRole(verbRows, ['event']))})`,
);
const longestDeed = 16;

/** 2022年动工。|目前|主体已封顶。甲跑道|9月|完成施工: so is the year of the sentence before. */
export const byNow = /(?:^|[，,；;。])(?:截至)?目前[，,]?[^年。]{2,}。[^年。]*$/;
/** 2018年动工，目前已封顶，预计|11月|启用: a month to come is of the year that runs, where no other was named since. */
export const isOfThisYear = (point: Point | null, before: string): boolean =>
  point !== null && point.year === null && point.month !== null && byNowHere.test(before);
const byNowHere =
  /[，,；;](?:截至)?(?:目前|现已|现在|眼下|当前|如今)(?!为止)(?:(?![0-9]{4}年|[今明后去]年).)*$/;

/** 二期8月|动工, as a title has it; a sentence tells of what has been. */
export const beginsWorks =
  /^(?:正式|全面|全线)?(?:动工|开工|通车|投产|竣工|投用|启用)(?:建设)?(?=$|[ \u3000])/;

/** 去年日均3万人，现在有4万人，|6月|: the year that was told before 现在 is over. */
export const sinceNow = /[，,；;](?:现在|如今|眼下)[^。]*$/;

/** 2020年开工，原计划|12月|完工: what was planned then is of no year to come. */
export const givenUp = (text: string, start: number, from: number): boolean =>
  /原(?:先|本)?(?:计划|定|拟|预计)?[于在]?$/.test(text.slice(Math.max(start, from - 6), from));

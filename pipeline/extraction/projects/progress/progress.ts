import { statusOrder } from '../../../../schemas/index.ts';
import { looksBack, setsOutPlans } from '../../../grammar/headings.ts';
import { partDefined } from '../../../grammar/name.ts';
import { outlookWords } from '../../../grammar/outlook-words.ts';
import type { TimeMention } from '../../../mention.ts';
import { remembered } from '../../remembered.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { opensWithResult, wants } from '../../sentences/outlook.ts';
import { timeBefore } from '../../sentences/period.ts';
import {
  isAhead,
  isByThen,
  isInPhases,
  isOfNewYear,
  isOfOther,
  isReady,
  isSince,
  isWithinYear,
  newYearIn,
  withoutOther,
} from '../verb/when.ts';
import { seenFrom } from './approved.ts';
import { isGoingOn, isUrgedOn } from './urged.ts';

/** What a clause says of a project's progress; offsets are UTF-16 units of its passage. */
export interface Progress {
  readonly status: Status;
  /** What the words mean by themselves, whether it has happened or is planned. */
  readonly said: Status;
  /** Where the words stand that say so; nowhere, when only the place in a plan does. */
  readonly from: number;
  readonly to: number;
  readonly isFuture: boolean;
  readonly time: TimeMention | null;
  /** What made it so: its words alone, its time, or what stands around. */
  readonly rule: string;
}

/** A stage that is not read from a verb: by other words of its passage, or with no `words` by where it stands. */
export const staged = (status: Status, from: number, words: string, rule: string): Progress => ({
  status,
  said: status,
  from,
  to: from + words.length,
  isFuture: status === 'planned',
  time: null,
  rule,
});

/** What the words before a sentence say of the time that it speaks of. */
export interface Outlook {
  /** The last possible day of publication, ISO. */
  readonly today: string;
  /** Whether the words so far, the heading or the title speak of plans. */
  readonly isPlan: boolean;
  /** Whether any sentence of the passage does: a bare verb, 建成…, is then a plan. */
  readonly isPlanPassage: boolean;
  /** Whether it opens with what has come of it, or stands below a heading that looks back. */
  readonly isReview: boolean;
  /** Where the passage first speaks of plans; infinite when it does not. */
  readonly firstPlan: number;
  /** Whether what stands before its words speaks of plans already: the heading, the title, the passage before. */
  readonly isPlanBefore: boolean;
}

/** 甲县|建成乙大桥，规划建设丙大桥: what is planned behind a place says nothing of what stands before it. */
export const isPlanAt = ({ isPlan, isPlanBefore, firstPlan }: Outlook, at: number): boolean =>
  isPlan && (isPlanBefore || firstPlan < at);

/** How far a stage is, from asking for a thing to running it. */
export const rank = ({ status }: Pick<Progress, 'status'>): number => statusOrder.indexOf(status);

/** No verb is looked for further away than this many words. */
export const reach = 160;

/** 去年底，甲高速|通车|后, 继甲高速|通车|后: it has been since. */
const isPast =
  /(?:^|[。；，,])继[^。；，,将拟待]{2,60}$|(?:^|[。；，,])(?:截至)?(?:去年|前年|昨[天日]|日前|近日)[^。；，,将拟待]{0,8}[，,]?[^。；，,将拟待]{0,30}$/;

/** 建成后, 建成达产后, 开通初期, 开学前, 开通以来 say when something else is so, not how far a project is. */
export const isOnlyTime = ({ from, to }: Token, text: string): boolean =>
  isInPhases(text, from, to) ||
  (!isSince(text, from, to) &&
    !isPast.test(text.slice(Math.max(0, from - reach), from)) &&
    /^(?:(?:并|及)?(?:全面|正式)?(?:达产|达效|达产达效|投产|投用|投运|运营|运行|通车|投入使用|投入运营)?(?:后|以后|之后|(?:初期|之初)(?=[，,]?[^。；，,]{0,8}将))|前(?![期景沿0-9一二两三四五六七八九十])|之前|以前|时|以来)/.test(
      text.slice(to, to + longestNear),
    ));

const plans = new RegExp(
  `${outlookWords('expects', 'aims', 'will')}|拟|今后|未来|${wants}|到20[0-9]{2}年|重点规划|规划[建新]|(?:预期|主要|发展|工作)目标[：:是为]|` +
    '(?<!年度)计划(?:在|于|到|今年|明年|建|新|开|用|投|依托|[一二三四五六七八九十两0-9]{0,2}年内|通过)|支持[^，,。]{1,12}(?:打造|建设)|(?:准备|打算|要)再?[办抓做](?:好|成)?[0-9一二三四五六七八九十]+[件项]',
);
const ahead = new RegExp(
  `${outlookWords('expects', 'aims', 'plans', 'will')}|(?:年内|准备|(?:未|[未没]能)(?:按期|如期|按时|顺利|及时)?|尽快|尽早|早日|及早)$|(?<![确规约])定于`,
);
const assured = new RegExp(outlookWords('assures'));

/** Where words first speak of plans: of one passage each of its sentences asks so. */
const firstPlanIn = remembered((text: string) => plans.exec(text)?.index ?? Number.POSITIVE_INFINITY);

/** Whether words speak of what is to come. */
export const speaksOfPlans = (text: string): boolean => plans.test(text);

/** 甲县项目完成情况 and in it 二、下一步工作安排: results no more. */
const isNextStep = /下一步|下半年|打算|安排|计划|目标|今后/;

/** The outlook for a sentence: words of plans before it or a heading of plans are enough; a heading that looks back is not, nor a title of results. */
export function looksAhead(
  { passage, end }: Sentence,
  today: string,
  fromBefore: boolean,
  last: Outlook | null,
  ofResults: boolean,
): Outlook {
  const heading = passage.section ?? '';
  const firstPlan = last?.firstPlan ?? Math.min(firstPlanIn(passage.text), newYearIn(passage.text, today));
  const isPlanBefore = fromBefore || partDefined(passage.text) !== '' || setsOutPlans(heading);
  const isSaid = isPlanBefore || firstPlan < end;
  const isReview =
    (ofResults && !isNextStep.test(heading)) ||
    looksBack(heading) ||
    (!fromBefore && opensWithResult(passage.text));
  const isPlanPassage = !isReview && firstPlan < passage.text.length;
  return { today, firstPlan, isPlanBefore, isPlanPassage, isReview, isPlan: isSaid && !isReview };
}

/** What a status word says, seen with the words before it and the time that it has. */
export function progressOf(
  sentence: Sentence,
  token: Token,
  said: Status,
  words: string,
  outlook: Outlook,
  around = 'its words',
): Progress {
  const { text } = sentence.passage;
  const now = whereNow(sentence, token);
  const earlier = timeBefore(sentence, token.from);
  const isOther = earlier !== null && (earlier.from < now || isOfOther(earlier, token, sentence));
  const time = isOther ? null : earlier;
  const isBuilt = said === 'completed' || said === 'operating';
  const isToBegin = begins.test(text.slice(token.from, token.to));
  const isLater =
    time !== null &&
    (isAhead(time, outlook.today, isBuilt) ||
      (isToBegin && !outlook.isReview && isOfNewYear(time, token, sentence, outlook.today)));
  // 今年完成了甲工程, 今年开工建设|了|乙水库: 了 says that it is done
  // 今年已投产: 已 does as well; 将与已|运营|的乙高铁连通 says it of the other
  const isDone =
    (/了/.test(text.slice(token.to - 1, token.to + 1)) && !ahead.test(words.replace(/年内$/, ''))) ||
    /(?<![与同和])已(?:经|建成)?(?:全部|全面|正式|顺利)?$/.test(
      text.slice(Math.max(0, token.from - 5), token.from),
    ) ||
    text.startsWith('已', token.from);
  // 年内|甲高速|建成通车: by the end of a year that runs
  const isInYear = isBuilt && time !== null && isWithinYear(time, token, sentence, outlook);
  // 今年累计开行1000列: so far in a year that runs
  const isSoFar = /累计$/.test(words) && /开行$/.test(text.slice(token.from, token.to)) && !ahead.test(words);
  const isNear = near.test(text.slice(token.to, token.to + longestNear));
  // 比原计划提前完工: what was planned is only compared
  const told = withoutOther(words)
    .replace(compared, '')
    .slice(-Math.min(16, Math.max(0, token.from - now)));
  const isFuture =
    !isDone &&
    !isSoFar &&
    (isLater ||
      isInYear ||
      (isNear && isToBegin) ||
      isThen(sentence, token, isBuilt) ||
      isByThen(sentence, token, outlook.today) ||
      isUrgedOn(sentence, token) ||
      (ahead.test(told) && !/即将完成/.test(words)));
  // 甲路|打通|进展顺利: it goes on
  const ready =
    isBuilt && isGoingOn(sentence, token) ? 'under_construction' : isReady(text, token) ? 'completed' : said;
  const stated = seenFrom(
    ready,
    token,
    time,
    isBuilt && (isNear || assured.test(words)),
    outlook.today,
    sentence,
  );
  const isUndone = undone.test(text.slice(Math.max(0, token.from - longestDenial), token.from));
  const isPlanned = isUndone || (isFuture && stated !== 'proposed' && stated !== 'preliminary_study');
  const status = isPlanned ? 'planned' : stated;
  const rule = isPlanned ? plannedBy(isUndone, isLater) : stated === said ? around : seenBy(isBuilt);
  return { status, said, from: token.from, to: token.to, isFuture: status === 'planned', time, rule };
}

/** 届时，甲大桥|建成通车; 未来三年，|完成甲路建设: what a time to come will have seen. */
const isThen = ({ passage: { text }, start }: Sentence, { from, to }: Token, isBuilt: boolean): boolean =>
  // 未来五年，去年|建成|的甲桥将免费
  !text.startsWith('的', to) &&
  (isBuilt ? then : thenAlone).test(text.slice(Math.max(start, from - reach), from));
const thenAlone = /(?:^|[，；])(?:届时|到时|到那时)[^。；]*$/;
const then = /(?:^|[，；])(?:届时|到时|到那时|(?:未来|今后)[0-9一二三四五六七八九十两几]+年)[^。；]*$/;

/**
 * Where what is going on now begins to be told, in UTF-16 units: 甲机场预计2026年投用，|乙路正在建设 and 明年通车的|丙铁路正在施工 are
 * of no time before it; 0 where nothing says that it is going on.
 */
function whereNow({ passage: { text }, start }: Sentence, { from, to }: Token): number {
  const before = text.slice(start, from);
  let mark = before.length;
  while (mark > 0 && !'，,；;：:'.includes(before.charAt(mark - 1))) mark -= 1;
  const behind = /^[^，,；;。]{0,8}/.exec(text.slice(to))?.[0] ?? '';
  const modifier = before.slice(mark).lastIndexOf('的');
  const clause = before.slice(mark + modifier + 1);
  return goesOn.test(`${clause}${text.slice(from, to)}`) || afoot.test(behind)
    ? start + mark + modifier + 1
    : 0;
}

const goesOn =
  /^(?:目前|现|如今)|正在|正(?=[加全紧有])|现已|(?<![将未])已经?(?!知)|(?<=.{2})(?:加快|加紧)(?=建设|推进|施工)/;
const afoot = /^(?:如火如荼|热火朝天|有序推进|顺利推进|正酣|进行中)/;

/** 通车|进入倒计时, 投产|指日可待: it is near, and has not come. */
const near =
  /^(?:运营|使用|通车|投产|建设)?(?:已|也|正|即将)?(?:(?:进入|步入|迎来|开启)[^，。；]{0,6}(?:倒计时|冲刺)|倒计时|指日可待|在即|为期不远|近在咫尺|[做作](?:好|足|最后)?的?(?:准备|冲刺))/;
const longestNear = 16;
/** 开工|进入倒计时 is to come, and 建设|进入倒计时 goes on. */
const begins = /开工|动工|开建|奠基|启动/;

const compared = /[比较]原?计划/;

/** 未开工, 未按期开工, 未能按期通车, 没有开工建设, 待贯通路段, 延期开通 */
const undone = /(?:没有|(?:未|[未没]能)(?:按期|如期|按时|顺利|及时)?|无法|待|延期|推迟|暂缓)$/;
const longestDenial = 6;

const plannedBy = (isUndone: boolean, isLater: boolean): string =>
  isUndone ? '未 before it' : isLater ? 'its time is to come' : 'the words before it look ahead';

const seenBy = (isBuilt: boolean): string =>
  isBuilt ? 'what is made sure of is being built' : 'what was approved years ago runs by now';

/** A thing that is only placed in a plan. */
export const placedInPlan = (at: number): Progress => ({
  status: 'planned',
  said: 'planned',
  from: at,
  to: at,
  isFuture: true,
  time: null,
  rule: 'placed in a plan',
});

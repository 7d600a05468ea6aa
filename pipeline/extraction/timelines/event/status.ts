import type { TimelineRow } from '../../../../schemas/index.ts';
import { dayText } from '../../../grammar/calendar.ts';
import { decides } from '../../../grammar/outlook-words.ts';
import type { Publication } from '../../../grammar/resolve.ts';
import type { TimeMention } from '../../../mention.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { isCompleted } from '../../sentences/completed.ts';
import {
  aimingWord,
  aims,
  expectingWord,
  expects,
  granted,
  reportingWord,
  reports,
  standsAt,
  summedSoFar,
} from '../../sentences/outlook.ts';
import { predicateAt } from '../title/subject.ts';
import { opensAhead, reachesAim, setsOutAtOnce } from './aims.ts';
import { endsSoon, opensYear } from './new-year.ts';

/**
 * Where a time lies, seen from the publication day: `now` holds it, `running` is a year of which most is still to come,
 * `plan` a plan period or the years ahead that hold it.
 */
export type Tense = 'past' | 'now' | 'running' | 'plan' | 'future';

/** The running year is ahead in its first half, when a report still sets out what it is to bring. */
export function tenseOf(time: TimeMention, published: Publication, words: string, lead: string): Tense {
  const [first, last] = [dayText(published.first), dayText(published.last)];
  const isThisYear = time.date_end?.slice(0, 4) === last.slice(0, 4);
  if (/^(?:截止?)?[到至]/.test(time.text) && isThisYear && standsAt.test(words) && !aimsIn(words))
    return 'now';
  if (time.date_start !== null && time.date_start > last) return 'future';
  if (time.date_end !== null && time.date_end < first) return 'past';
  if (time.date_end === null) return 'now';
  // published in December or in February: the year between is over, or nearly so
  if (time.date_precision === 'year' && time.date_end < last) return 'now';
  if (time.date_basis === 'plan_period') return lookedBackOn(time, last, words) ? 'now' : 'plan';
  // 本月之前，|已开工项目10个
  // 春节前夕，|给渔村演出了新戏, 从70年代到90年代，|造出了2千艘船: its verb is done
  const isToldDone = isCompleted(words) && !aimsIn(words);
  // 春节前夕，|记者来到渔村: no term that is set
  if (/前夕$/.test(time.text) && !aimsIn(words) && !/将(?![军领])/.test(words)) return 'now';
  if (time.date_start === null) return isToldDone || /已(?!知|经?(?:定|明确))/.test(words) ? 'now' : 'future';
  if (/年代/.test(time.text) && isToldDone) return 'now';
  // 从2008年启动，|到2015年|动工: it has run until then
  if (/^[到至]/.test(time.text) && ranFrom.test(lead)) return 'now';
  if (/^[到至]/.test(time.text) || decided.test(lead)) return 'plan';
  // 2022学年|招生3000人: a year that has begun in the year before
  if (/[学财]年度?$/.test(time.text)) return aimsIn(words) ? 'plan' : 'now';
  // 去年6月至今年5月，published in May, and 去冬今春: it is told of as far as today
  if (time.date_start.slice(0, 4) !== time.date_end.slice(0, 4))
    return time.text.startsWith('去冬') ||
      // 2021年至2025年，工业年均增长6%, told in the December of the last year
      (time.date_end.slice(0, 7) === last.slice(0, 7) && !(time.date_end.endsWith('12-31') && aimsIn(words)))
      ? 'now'
      : 'plan';
  // 全年|新增学位5000个, published in August: the year is not over
  const isSummedUp = time.text === '全年' && last.slice(5, 7) < '11';
  if (time.date_precision !== 'year' || (last.slice(5, 7) > '06' && !isSummedUp)) return 'now';
  return done.test(words) ? 'now' : 'running';
}

/** 从2008年前期工作启动，: what is told of began then. */
const ranFrom = /[从自][0-9]{4}年(?!起)[^。；将拟计划]{2,30}[，,]$/;

/** 会议决定，|今年新建公路30公里 */
const decided = new RegExp(`(?<!已|已经)${decides}[，,]?$`);

/** “十四五”期间，累计完成投资300亿元: told within its years, or at the end of the last one, when nothing is aimed at. */
const lookedBackOn = (time: TimeMention, day: string, words: string): boolean =>
  /来$/.test(time.text) ||
  ((reports(words) ||
    achieved.test(words) ||
    (Number(time.date_end?.slice(0, 4)) - Number(day.slice(0, 4)) <= 2 && toDate.test(words)) ||
    (time.date_end?.slice(0, 4) === day.slice(0, 4) && day.slice(5, 7) > '06')) &&
    !aimsIn(words));
const achieved = new RegExp(
  `连续(?:跨越|突破|迈上|跨上)|先后(?:建成|开通|实施|获)|相继(?:建成|开通|投)|(?:共|已)(?:实施|建成|完成)|(?:共|累计)${granted}`,
);

/** 累计新建学校42所: summed up in the last years of a plan, where its first ones set aims. */
const toDate = new RegExp(
  `(?:累计|共)(?:${worksOn}|新增|建[设成]|投[入用]|完成|实施|引进|培育|落实|治理|搬迁|安置|开工|招引|签约|获)`,
);

const done =
  /已(?!知)|(?<![为除])了(?![解])|(?:累计|共)(?:完成|建成|投入|投资|实现|发送|接待|签约)|完成了|实现了|建成了|达到了|增长了|截至|据统计|(?:只|仅)有?[0-9]/;

/** Whether words look ahead: 力争, 计划, 将, 预计. */
export function aimsIn(words: string): boolean {
  if (reachesAim(words)) return false;
  const open = words.replace(
    /(?<!将|要|力争|确保|努力|全力|奋力)(?:完成|实现)(?:了)?[^，]*目标(?:任务)?|争取(?:到)?[^，]{0,8}(?:资金|补助)|(?<=[布定出了]了?[^，]{2,20})计划$/g,
    '',
  );
  if (aims(open) || expects(open) || /会(?:到|达到?|超过?|突破)[约近]?[0-9]/.test(open)) return true;
  const will = open.search(/(?<![近军])将(?!领|军)/);
  return (
    will >= 0 &&
    // 将整体搬迁, 将进一步完善管网: a noun as often, and so no predicate
    (predicateAt(open, will + 1, open.length) === will + 1 ||
      /^将[^，。；]{0,4}(?:搬迁|完善|改善|面临|告别)/.test(open.slice(will)))
  );
}

/** The words of an event, those of its sentence before the time, and the clauses between that its title leaves out. */
export interface Seen {
  readonly words: string;
  readonly lead: string;
  readonly between: string;
}

/** A status with the rule that gives it; `words` finds what in the text the rule saw, for who asks. */
export interface Decision {
  readonly status: TimelineRow['status'];
  readonly rule: string;
  readonly words: (seen: Seen) => string;
}

const decision = (
  status: Decision['status'],
  rule: string,
  words: Decision['words'] = () => '',
): Decision => ({ status, rule, words });

// Made once, so that a decision costs nothing while events are read.
const target = decision('planned', 'a target');
const toCome = decision('planned', 'its time is to come');
const wasPlanned = decision(
  'planned',
  'planned before, whether or not it came',
  ({ lead }) => former.exec(lead)?.[0] ?? '',
);
const past = decision('occurred', 'its time is past');
const since = decision('occurred', 'what begins with its time is done at once');
const goesOn = decision('ongoing', 'its time has begun and has no end');
const underWay = decision(
  'ongoing',
  'its words say that it goes on',
  ({ words }) => /[仍正还都均]?在/.exec(words)?.[0] ?? '',
);
const during = decision('ongoing', 'its days hold the day of publication');
/** 5月20日至6月30日 */
export const ofDays = /[日号].*[日号]/;
// 今日，某市发布规划目标: it is out, whatever it aims at
const today = decision('occurred', 'done by the day of publication');
const reported = decision('occurred', 'reported within the years of a plan', ({ words }) =>
  reportingWord(words),
);
const ofPlan = decision('planned', 'within the years of a plan');
const ledAhead = decision(
  'planned',
  'its sentence looks ahead',
  ({ lead }) => (announced.exec(lead) ?? leading.exec(lead))?.[0] ?? '',
);
const aimed = decision(
  'planned',
  'its words look ahead',
  ({ words }) => aimingWord(words) || expectingWord(words),
);
const openedAhead = decision(
  'planned',
  'the clause before looks ahead',
  ({ between }) => opensAhead.exec(between)?.[0] ?? '',
);
const running = decision('planned', 'a number for a year that is still to run');
const ofNewYear = decision('planned', 'a step in a year that has only begun');
const current = decision('occurred', 'its time has begun and nothing looks ahead');

/** 原计划2022年完工, 计划于2022年12月建成, 计划提前于2022年6月完工: what was planned, whether or not it came. */
export const former =
  /(?<![比较]原?)(?:原计划|原定|原拟|原本计划|按计划|本应|按原计划|(?<!年度|全年|完成|行动|三年|发展|投资|生产|建设|修正|专项)计划|预计|力争|(?<=[，,]|项目|工程)拟)(?:提前(?:[0-9一二两三四五六七八九十半]{1,3}个?[年月天])?)?[于在至到]?$/;
/** 将抓紧征收，月底完成…, 定于|6月|开工: the sentence looks ahead to a day that has not come. */
const leading =
  /^(?:同时|此外|今年)?，?将|(?<![确规约])定于$|(?:力争|争取|预计)(?!总?投资)[^。；已了]{2,}$|预计[，,：:]$|^确保[^。；已了]{2,}[，,]$|(?:计划|拟)总?投资[^。；已了]{2,20}[，,]$|[，,]为$/;
/** 甲工厂将于|8月8日|开业 */
const announced = /(?<![近军])将(?:要|再)?[于在]$/;
/** 按照计划，|今年下半年|完成选址 */
const byPlan = /(?:按照?|根据)(?:计划|规划|时间节点|[^，。；]{0,4}安排)[，,][^。；已了]*$/;

/**
 * What lies before the publication day has occurred; what lies behind it, or holds it and looks ahead, is planned. The rule
 * that decided comes with it.
 */
export function eventStatus(
  time: TimeMention,
  type: TimelineRow['type'],
  tense: Tense,
  published: Publication,
  { words, lead, between }: Seen,
): Decision {
  const day = dayText(published.last);
  const isPast = (time.date_end ?? '') <= day;
  if (type === 'target') return target;
  if (tense === 'future') return toCome;
  // 预计|全年|生产总值增长5%, told in the January after: an estimate of what has come
  if (former.test(lead))
    return tense === 'past' && type === 'statistic' && lead.endsWith('预计') ? past : wasPlanned;
  if (tense === 'past') return past;
  // 2010年以来，产量连续增长 goes on; 今年以来，共走访500户 is a sum of what is done
  const isSum = type === 'statistic' && summed.test(words);
  // 甲工厂将于|8月8日|开业, published on that day: it is still to come
  if (tense !== 'plan' && announced.test(lead)) return ledAhead;
  // 从今年起，|攸县计划出资6亿元整修山塘
  if (setsOutAtOnce(time, words)) return aimed;
  if (time.date_end === null)
    // 自2017年起，每逢春天|，甲县都举办花节
    return (finished.has(type) || isSum) && !/每[年逢]/.test(between + words) ? since : goesOn;
  const isDone = finished.has(type) || type === 'statistic';
  if (tense === 'now' && !isPast && !isDone && ofDays.test(time.text)) return during;
  if (isPast && time.date_precision === 'day' && isDone) return today;
  if (tense === 'plan') return reports(words) ? reported : ofPlan;
  const ahead = leading.test(lead) || (byPlan.test(lead) && !/已|了/.test(words));
  if ((tense === 'now' || tense === 'running') && !isPast && ahead) return ledAhead;
  if (aimsIn(words)) return aimed;
  if (!isPast && opensAhead.test(between) && !/已|了/.test(words)) return openedAhead;
  if (!isPast && !isDone && /(?:仍在|正在|还在|都在|均在|持续在|在持续|持续推[进广])|之中$/.test(words))
    return underWay;
  // 年内开工建设某渠, 今年底通车 told in October: what is to come of it this year
  const isToEnd =
    /^(?:今年|年)内/.test(time.text) || (!isPast && /[年月]底$/.test(time.text) && !endsSoon(time, day));
  if (isToEnd && !/已|了|首次|同比|累计/.test(words)) return aimed;
  if (tense === 'running' && type === 'statistic' && !soFar.test(lead) && !toldDone.test(words))
    return running;
  return tense === 'running' && opensYear(type, day, lead, words) ? ofNewYear : current;
}

/** What tells how things stand by a day, before the year that runs is named: 截至4月底，…，今年新增|180公里. */
export const soFar = /截[至止]|(?:^|[，。；])(?:根?据)[^，。；]{0,12}统计[，,]$/;
/** 今年春运共运送旅客200万人次, 今年来了400名新生: done, though the year still runs. */
export const toldDone = new RegExp(
  `${summedSoFar}|${granted}|(?:共计|合计)[0-9]|(?:位居|位列|排名|排在|稳居|居|列)[^，。；]{0,6}(?:首位|榜首|第[一二三四五六七八九十0-9])|占[0-9]+[席家个名]|(?<!安排[^，]{0,12}|计划[^，]{0,12}|将)(?:共|(?<!将|要|再|还|会)有)[0-9]+[家项个]|[\\u4e00-\\u9fff](?<![为除])了(?:近|约|超|每[\\u4e00-\\u9fff])?[0-9]|已(?!知)`,
);

const summed = /(?<!累计)共(?!计)|先后|已(?!知)/;
const finished: ReadonlySet<TimelineRow['type']> = new Set([
  'opening',
  'completion',
  'construction_start',
  'agreement',
  'approval',
  'publication',
  'meeting',
  'visit',
  'designation',
] as const);

import type { TimelineRow } from '../../../schemas/index.ts';
import { dayText } from '../../grammar/calendar.ts';
import type { Publication } from '../../grammar/resolve.ts';
import type { TimeMention } from '../../mention.ts';
import { aims, expects, reports } from '../sentences/outlook.ts';
import { predicateAt } from './title-subject.ts';

/**
 * Where a time lies, seen from the publication day: `now` holds it, `running` is a year of which most is still to come,
 * `plan` a plan period or the years ahead that hold it.
 */
export type Tense = 'past' | 'now' | 'running' | 'plan' | 'future';

/** The running year is ahead in its first half, when a report still sets out what it is to bring. */
export function tenseOf(time: TimeMention, published: Publication, words: string): Tense {
  const [first, last] = [dayText(published.first), dayText(published.last)];
  if (time.date_start !== null && time.date_start > last) return 'future';
  if (time.date_end !== null && time.date_end < first) return 'past';
  if (time.date_end === null) return 'now';
  if (time.date_basis === 'plan_period') return /来$/.test(time.text) ? 'now' : 'plan';
  if (time.date_start === null) return 'future';
  if (/^[到至]/.test(time.text)) return 'plan';
  if (time.date_start.slice(0, 4) !== time.date_end.slice(0, 4)) return 'plan';
  if (time.date_precision !== 'year' || last.slice(5, 7) > '06') return 'now';
  return done.test(words) ? 'now' : 'running';
}

const done =
  /已(?!知)|(?<![为除])了(?![解])|(?:累计|共)(?:完成|建成|投入|投资|实现|发送|接待|签约)|完成了|实现了|建成了|达到了|增长了|截至|据统计/;

/** Whether words look ahead: 力争, 计划, 将, 预计. */
export function aimsIn(words: string): boolean {
  const open = words.replace(
    /(?:完成|实现)(?:了)?[^，]*目标(?:任务)?|争取(?:到)?[^，]{0,8}(?:资金|补助)/g,
    '',
  );
  if (aims(open) || expects(open)) return true;
  const will = open.search(/(?<![近军])将(?!领|军)/);
  return will >= 0 && predicateAt(open, will + 1, open.length) === will + 1;
}

/** What lies before the publication day has occurred; what lies behind it, or holds it and looks ahead, is planned. */
export function eventStatus(
  time: TimeMention,
  type: TimelineRow['type'],
  tense: Tense,
  isPast: boolean,
  words: string,
  lead: string,
): TimelineRow['status'] {
  if (type === 'target' || tense === 'future') return 'planned';
  // 原计划2022年完工: what was planned, whether or not it came
  if (tense === 'past') return /(?:原计划|原定|原拟|原本计划)于?$/.test(lead) ? 'planned' : 'occurred';
  if (time.date_end === null) return finished.has(type) ? 'occurred' : 'ongoing';
  // 今日，某市发布规划目标: it is out, whatever it aims at
  if (isPast && time.date_precision === 'day' && finished.has(type)) return 'occurred';
  if (tense === 'plan') return reports(words) ? 'occurred' : 'planned';
  // 将抓紧征收，月底完成…: the sentence looks ahead to a day that has not come
  const toCome = tense === 'now' && !isPast && /^(?:同时|此外|今年)?，?将/.test(lead);
  return toCome || aimsIn(words) || (tense === 'running' && type === 'statistic') ? 'planned' : 'occurred';
}

const finished: ReadonlySet<TimelineRow['type']> = new Set([
  'opening',
  'completion',
  'statistic',
  'construction_start',
  'agreement',
  'approval',
  'publication',
  'meeting',
  'visit',
  'designation',
] as const);

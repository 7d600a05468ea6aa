import type { FigureRow } from '../../../schemas/index.ts';
import { printedOf, type QuantityMention, type TimeMention } from '../../mention.ts';
import type { Article } from '../sentences/article.ts';
import { isCompleted } from '../sentences/completed.ts';
import type { Tools } from '../tools.ts';
import { rowOf } from './cells.ts';
import { asJoined } from './extent/trip.ts';
import { endAcross } from './kind/ends.ts';
import { kindOf } from './kind/kind.ts';
import { thenOrNow } from './kind/object.ts';
import { baselineOfRow } from './kind/over-years.ts';
import { withoutPrivatePerson, withRhythm, withSum } from './measure/indicator.ts';
import { sameTimeYearBefore, yearOfPair } from './period/between.ts';
import type { Periods } from './period/held.ts';
import { endCarried } from './period/passed-on.ts';
import { periodOf, tenseAround } from './period/period.ts';
import { isOfProjects } from './period/project-plan.ts';
import { periodTense } from './period/tense.ts';
import { yearOfPlan } from './period/yearly.ts';
import { type Label, ofYearBefore, type Place, type Said } from './said.ts';
import { withoutAims } from './status/aims.ts';
import { type Outlook, outlookOf } from './status/outlook.ts';
import { isPartOfDone, partsThen, tellsSoFar } from './status/so-far.ts';
import { figureStatus } from './status/status.ts';
import { withoutYearBefore } from './words/undated.ts';

/** What the sentences before hand on inside a passage. */
export interface Carried {
  readonly periods: Periods;
  /** The last measure of the sentence before. */
  readonly label: Label | null;
  /** What the sentence before has counted, by its measure words. */
  readonly byCounter: Said['byCounter'];
  /** Whose the whole is that it is a part of, 其中乙桥长6公里; empty where it is of none. */
  readonly whole: string;
  /** Whether the passage lists aims. */
  readonly aims: boolean;
  /** Whether the article goes on with aims over headings: the text of a plan. */
  readonly planning: boolean;
}

/** 去年税收为9亿元，增速为8%，而上年同期为7亿元，增速为|12%| */
const goesOnThen = /[，,]而(?:上一?年|去年)同期[^，,；;]*[，,][^，,；;0-9]*$/;
const ofSameTime = /[，,][0-9]{4}年同[期月][^，,。；;0-9]{0,10}$/;

/** 由39列增加至113列: what was before a change is not of the time after it; 由2019年的415万人次 has its own. */
function timeOfRow(
  article: Article,
  place: Place,
  mention: QuantityMention,
  label: Label,
  carried: Carried,
  kind: FigureRow['kind'],
): TimeMention | null {
  const { sentence } = place;
  const paired =
    kind === 'from' || kind === 'to' ? yearOfPair(sentence, sentence.passage.text, mention.from) : null;
  if (paired !== null) return paired;
  const found =
    yearOfPlan(place, mention, carried.periods, article) ??
    periodOf(place, mention, label, carried.periods, carried.aims);
  const own = found !== null && found.to <= mention.from && mention.from - found.to < 3;
  // 一季度营收48亿元，上年同期为|41亿元|: a year before what the words name
  if (ofYearBefore.test(place.lead) || ofSameTime.test(place.lead) || goesOnThen.test(place.lead))
    return null;
  // 今年1-4月已完成…。年输送能力将达到|1500万吨|: what is to be is not of the past that was told of
  const before = found !== null && found.to + 1 < place.clause.start;
  if (
    found !== null &&
    found.to <= place.sentence.start &&
    plansNow.test(place.lead) &&
    /^(?:past|since)$/.test(periodTense(found, article))
  )
    return null;
  // 远期（2030年）规模20万吨，已完成投资|3亿元|; 明年办展会，协会推出了|8条|线路: what is done is not of a time to come
  const words = place.sentence.passage.text.slice(place.clause.start, mention.from);
  if (
    before &&
    (/^[，,]?(?:已(?!知)|目前|现已|现有)/.test(words) || (found.date_start !== null && isCompleted(words))) &&
    /^(?:plan|future)$/.test(periodTense(found, article))
  )
    return null;
  if (before && willBe.test(place.lead) && /^(?:past|since)$/.test(periodTense(found, article))) return null;
  if (found !== null && isMeanOfYears(place, mention) && isOneYearPast(found, article)) return null;
  if (kind === 'rank' && leavesRank(place, mention)) return startOfChange(found, place);
  return kind === 'from' && !own ? (endCarried(place, mention) ?? sameTimeYearBefore(place, mention)) : found;
}

/** 从2012年的30万亩增加到2022年的50万亩，排名由全省|第9位|升至第4位: a rank that is left is of the year that the change began with; null where none is named. */
const startOfChange = (found: TimeMention | null, { times, sentence }: Place): TimeMention | null => {
  const { text } = sentence.passage;
  const first = times[times.findIndex(({ from }) => from === found?.from) - 1];
  return first !== undefined &&
    /[由从自]$/.test(text.slice(Math.max(0, first.from - 1), first.from)) &&
    /^[^；;]*[到至]$/.test(text.slice(first.to, found?.from))
    ? first
    : null;
};

/** 由全省|第9位|升至第4位 */
const leavesRank = ({ clause, sentence: { passage } }: Place, { from, to }: QuantityMention): boolean =>
  /[由从][^，,。；;、0-9]{0,10}$/.test(passage.text.slice(clause.start, from)) &&
  /^[^，,。；;、0-9]{0,3}(?:升|跃|提|前[移进]|晋|攀|进|[下]?[降滑]|后移)[^，,。；;、0-9]{0,3}[至到居为]/.test(
    passage.text.slice(to, to + 10),
  );

/** 2020年吞吐量7亿吨，是2010年的2.85倍，年均增长|11%: a growth by the year over several is of none of them. */
const isMeanOfYears = ({ clause, lead, sentence: { passage } }: Place, { from }: QuantityMention): boolean =>
  /[0-9]{4}年的[^，,；;]{0,8}倍/.test(lead) &&
  /年均(?:递?增长率?|增速|增幅|递增)(?:为|达到?|约)*$/.test(passage.text.slice(clause.start, from));
const isOneYearPast = (time: TimeMention, article: Article): boolean =>
  time.date_start?.slice(0, 4) === time.date_end?.slice(0, 4) && periodTense(time, article) === 'past';

/** 2023年，园区营收860亿元。园区将引进企业|5家|: a plan is not of the past that was told of. */
const plansNow =
  /(?:^|[，,。；;”])[^，,。；;已]{0,12}(?:(?<!即)将(?![近军领])|下一步|今后|(?<![”》展长育动]|培育|行动|发展|年度)计划(?=[在于用到今明再新总投建引完实开打培改扩藏招购])|打算|力争|拟(?![合定])|[朝向]着)[^；;已]*$/;

const willBe =
  /(?:(?<!即)将|近期)[^，,。；;将]{0,6}(?:达到?|形成|新增|实现|增至|突破|超过|开行|解决|带动|提供|培育|建设|翻)[^，,。；;]{0,6}$|还将(?:再|继续)?投[入资][^，,。；;]{0,16}$|预计(?:全部)?建成[^，,。；;]{0,4}(?:能够?|可|将)[^；;。]*$|将$/;

/** The status of a row, of which `tell` hears why. What was before a change is so, whatever is planned of its end. */
function statusOfRow(
  kind: FigureRow['kind'],
  outlook: Outlook,
  tell: ((rule: string, words: string) => void) | null,
): FigureRow['status'] {
  if (kind === 'from') {
    tell?.('what a change starts from is so', '');
    return 'actual';
  }
  const { status, rule, words } = figureStatus(outlook);
  tell?.(rule, words(outlook));
  return status;
}

/** How near before a number its rate stands. */
const nearby = 8;

/** 甲省增速12%，其他省份分别为：乙省|10%|: the rate that the words leave out is said by the label. */
const rateCarried = ({ indicator }: Label, { unit }: QuantityMention, words: string): string => {
  const rate = unit === '%' ? (/(?:增[速幅]|[涨降]幅)$/.exec(indicator)?.[0] ?? '') : '';
  return words.slice(-nearby).includes(rate) ? '' : rate;
};

/** Makes the row of one quantity; `time` is the one that it is for, wherever that stands. */
export function figureRow(
  article: Article,
  place: Place,
  mention: QuantityMention,
  label: Label,
  carried: Carried,
  series: string | null,
  tools: Tools,
): { readonly row: FigureRow; readonly time: TimeMention | null } {
  const { sentence, clause } = place;
  const { text } = sentence.passage;
  const clauseBefore = text.slice(clause.start, mention.from);
  const after = text.slice(mention.to, clause.end);
  const stated =
    thenOrNow(mention, place.lead, text.slice(mention.to, sentence.end)) ??
    endAcross(place, mention) ??
    kindOf(mention, clauseBefore, after, place.lead);
  const rate = stated.kind === 'level' ? rateCarried(label, mention, clauseBefore) : '';
  const {
    kind,
    direction,
    baseline: told,
  } = rate === '' ? stated : kindOf(mention, clauseBefore + rate, after, place.lead);
  const ofDone = isPartOfDone(sentence);
  const soFar = ofDone || tellsSoFar(place.lead, after);
  const periods = ofDone ? partsThen(carried.periods) : carried.periods;
  const held = soFar ? { ...carried, periods: withoutAims(periods, article) } : carried;
  const time = timeOfRow(article, place, mention, label, held, kind);
  const baseline = baselineOfRow({ kind, baseline: told }, mention, clauseBefore, place, time, article);
  const id = tools.id('fig', article.id, sentence.text, printedOf(mention));
  const { because } = tools;
  const outlook = outlookOf(
    place,
    mention,
    {
      // 本月之前，已开工项目|10个: before a day, and no term for it
      // 2024年度报销比例为|60%|, told in 2023: what a notice has set is no aim
      period:
        (time?.date_start === null && soFar) || (time !== null && time === held.periods.ruled)
          ? 'none'
          : tenseAround(time, place, mention, article),
      passageAims: carried.aims && !soFar,
      listed: held.periods.projects !== null && isOfProjects(place),
      expectedYear: time !== null && time.to <= sentence.start && text.startsWith('预计', time.to),
    },
    article,
  );
  const tell = because === null ? null : (rule: string, words: string) => because(id, 'status', rule, words);
  const { subject: whose, indicator } = withoutPrivatePerson(label, after, mention);
  const subject = whose === null ? null : asJoined(whose, sentence.text);
  const read = {
    id,
    subject,
    indicator: withRhythm(
      withSum(withoutYearBefore(indicator), clauseBefore),
      subject,
      mention,
      clauseBefore,
    ),
    kind,
    direction,
    baseline,
    status: statusOfRow(kind, outlook, tell),
    series_id: series,
    time,
  };
  return { row: rowOf(article, place, mention, read, tools), time };
}

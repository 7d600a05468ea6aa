import type { TimelineRow } from '../../../../schemas/index.ts';
import type { Span } from '../../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { dates } from '../../sentences/period.ts';
import { headOf } from '../title/head.ts';
import { leadsIn } from '../title/leads.ts';
import { clauseSubject, predicateAt } from '../title/subject.ts';
import { attributeOf, type EventAttribute, isInTitle } from './attribute.ts';
import { isInChange } from './change.ts';
import { drivenIn, ownerOfCircumstance } from './circumstance.ts';
import { clauseStart, eventClausesOf, untilRemark, untilSpace } from './clauses.ts';
import { behindModifier, leadOf, looksAhead, speakerOf, untilAfter } from './lead.ts';
import { beganThen, byWay, chooseMain, prepares } from './main.ts';
import { quantitiesBetween } from './mentions.ts';
import {
  actors,
  hasNoPredicate,
  isOfPlace,
  namedBefore,
  opensWithPredicate,
  study,
  vehicle,
} from './nouns.ts';
import { type JointDeed, jointDeed } from './people.ts';
import { carrier, formsTeam, fromData, isByForce, isIdiom, isScene, isSeat, toldBehind } from './scene.ts';
import { eventVerbsIn, type FoundEvent, nameEnd } from './verbs.ts';

/**
 * What a time dates, laid out: the words before it, the clauses behind it and the one among them that tells what happens.
 *
 * `1月5日，为推动发展，某市召开会议，审议…`: 某市召开会议 is the main clause, 审议… goes on.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly time: TimeMention;
  /** The subject that stands before the time; empty when none does. */
  readonly subject: string;
  /** The clause before the time as far as the time, for words that look ahead. */
  readonly before: string;
  readonly main: Span;
  readonly rest: readonly Span[];
  /** Event verbs of the main clause. */
  readonly verbs: readonly FoundEvent[];
  /** 2月公布的《规划》: the verb that describes, and its noun. */
  readonly attribute: EventAttribute | null;
  readonly figures: readonly QuantityMention[];
}

/** How far a subject may stand before its time. */
const longestLead = 160;

/** Lays out the words between `floor` and `until` around a time; null when nothing stands there to tell of. */
export function frameOf(sentence: Sentence, time: TimeMention, floor: number, until: number): Frame | null {
  const { text } = sentence.passage;
  const low = Math.max(floor, time.from - longestLead);
  const leadFrom = clauseStart(text, time.from, Math.max(low, sentence.start));
  const before = text.slice(leadFrom, time.from);
  const scene = toldBehind(text, time.to, until);
  const close = untilRemark(text, time, until);
  const end = scene?.end ?? untilAfter(text, before, time.to, close);
  const behind =
    time.to +
    (/^(?:[三四五六七八九3-9]天(?=[，,])|整(?![车县合个体治改装机理村])|一年(?=[就共，])|单[月季](?=[，,]?[\u4e00-\u9fff])|许|左右|前后|年内|间|期间|以来|之际|时节|学期(?:开始|起|开学)?|[\u4e00-\u9fff]{2,8}(?:日|节)起(?=[，,])|起(?![草飞降航步源诉])|至今|止|末|上午|下午|凌晨|中午|晚间|晚上|清晨|晚|内(?![蒙地部需外]|陆(?!续)))?(?:[（(][^）)]{1,8}[）)]|[（(][^）)]{0,10}[农阴]历[^）)]{2,10}[）)]|[）)](?=[，,])|】)?[的，,：:、\s]*/.exec(
      text.slice(time.to, time.to + 28),
    )?.[0].length ?? 0);
  const clauses = eventClausesOf(text, scene?.start ?? Math.min(behind, end), end);
  // 海关2023年的数据显示，甲市出口增长5%: it is not told of who counts
  const leadTo = time.from - (close < until ? 1 : 0);
  const lead = fromData.test(text.slice(time.to, end)) ? '' : leadOf(text, leadFrom, leadTo);
  const attribute = beforeNext(sentence, attributeOf(text, time.to, clauses[0]));
  const told =
    (lead === '' ? jointDeed(text, clauses) : null) ??
    toldBy(text, time, leadFrom, lead, clauses, attribute !== null);
  if (told === null) return null;
  const { chosen } = told;
  // 记者|15日|在甲站看到，工人…: who looks on does not do it
  const named = chosen > 0 && /^(?:[^，。]{0,8}记者|笔者)$/.test(told.subject) ? '' : told.subject;
  const main = untilSpace(sentence.passage.kind, text, behindModifier(text, told.main), predicateAt);
  const verbs = eventVerbsIn(text, main.start, main.end);
  // 甲局表示，将于明年|通车: of what, is not said
  const isOfThing = verbs.some(({ takes, end: last }) => takes === 'subject' && last === main.end);
  const hasOwn = chosen !== 0 || attribute !== null || predicateAt(text, main.start, main.end) > main.start;
  const subject =
    named ||
    namedBefore(sentence, leadFrom, time.from) ||
    (isOfThing || hasOwn ? '' : speakerOf(text, sentence.start, leadFrom, time.from));
  if (
    main.end - main.start < 4 &&
    subject === '' &&
    verbs.length === 0 &&
    // 营收由2020年的3亿元增至2022年的8亿元
    !isInChange({ sentence, time }) &&
    // 甲小区2019年开工，因故停工，今年3月|复工: of what, is told before
    !(
      main.start === time.to &&
      (predicateAt(text, main.start, main.end) === main.start || looksAhead(before))
    )
  )
    return null;
  const figures = quantitiesBetween(sentence, time.to, end);
  return {
    sentence,
    time,
    subject,
    before,
    main,
    rest: clauses.slice(chosen + 1),
    verbs,
    attribute,
    figures,
  };
}

/** 2019年|投产的甲钢厂去年的产值达3亿元: the noun ends before a time of its own; 召开的全省2023年工作会议 is one name. */
function beforeNext({ passage, times }: Sentence, found: EventAttribute | null): EventAttribute | null {
  if (found === null) return null;
  const { start, end } = found.noun;
  const next = times.find((time) => dates(time) && time.from > start + 1 && time.from < end);
  if (next === undefined || isInTitle(passage.text, next) || nameEnd(passage.text, start, end) > next.from)
    return found;
  const behind = passage.text.slice(next.to, next.to + 30).split(/[，。；]/)[0] ?? '';
  return /[0-9]/.test(behind) || predicateAt(behind, 0, behind.length) >= 0
    ? { ...found, noun: { start, end: next.from } }
    : found;
}

/** The clause that tells what happens, and the subject that stands before it; null where nothing does. */
function toldBy(
  text: string,
  time: TimeMention,
  leadFrom: number,
  lead: string,
  clauses: readonly Span[],
  describes: boolean,
): JointDeed | null {
  const before = text.slice(leadFrom, time.from);
  // 甲县|去年|试点建设供水工程，以水库为水源: what its subject does stands at once behind the time
  const isDeed = lead !== '' && clauses[0]?.start === time.to;
  const chosen = describes ? 0 : chooseMain(text, time, before, clauses, isDeed);
  if (beganThen(text, time, clauses[0], chosen)) return null;
  let main = clauses[chosen];
  const owner = chosen > 0 && lead === '' ? ownerBefore(text, clauses.slice(0, chosen), main) : '';
  let subject = lead;
  // 此次意见征求期间为|6月10日至21日|。
  if (ofSpan.test(before) && /^(?:$|[，,。；;])/.test(text.slice(time.to, time.to + 1)))
    return { main: { start: leadFrom, end: time.to }, subject: '', chosen: -1 };
  if (main === undefined || (main.start - time.to > 60 && chosen === 0) || isTold(text, leadFrom, time)) {
    if (before.length < 2 || eventVerbsIn(text, leadFrom, time.from).length === 0) return null;
    // 小区建于1986年: without its time the title would be too short to tell of anything
    main = { start: leadFrom, end: before.length < 6 || builtIn.test(before) ? time.to : time.from };
    subject = '';
  } else if ((lead === '' || carriesOut.test(before)) && isInObject(text, leadFrom, time, main)) {
    // 在|甲局发布三季度数据|之后，…
    const isAfter =
      text.startsWith('在', leadFrom) && /(?:之后|以后)$/.test(text.slice(main.start, main.end));
    main = { start: leadFrom + (isAfter ? 1 : 0), end: main.end };
  } else if (
    chosen > 0 &&
    lead === '' &&
    isSeat(text, clauses[chosen - 1] ?? main) &&
    !/在(?:这里|此)/.test(text.slice(main.start, main.end))
  ) {
    subject = ownerIn(text, clauses[chosen - 1] ?? main);
  } else if (owner !== '') {
    subject = owner;
  } else if (
    chosen > 0 &&
    lead === '' &&
    (opensWithPredicate(text, main) ||
      text.startsWith('就', main.start) ||
      study.test(text.slice(clauses[chosen - 1]?.start, clauses[chosen - 1]?.end)) ||
      isIdiom(text, clauses[chosen - 1] ?? main) ||
      formsTeam(text.slice(clauses[chosen - 1]?.start, clauses[chosen - 1]?.end)) ||
      (leadsOnTo(text, clauses[chosen - 1] ?? main) && isOfPlace(text, main)) ||
      byWay.test(text.slice(clauses[chosen - 1]?.start, clauses[chosen - 1]?.end)) ||
      isScene(text.slice(clauses[chosen - 1]?.start, clauses[chosen - 1]?.end)))
  ) {
    subject = clauses
      .slice(0, chosen)
      .reduce((found, clause) => (isIdiom(text, clause) ? '' : ownerIn(text, clause)) || found, '');
  } else if (
    chosen === 0 &&
    lead === '' &&
    /(?:以来|至今|算起)$/.test(text.slice(main.start, main.end)) &&
    (opensWithPredicate(text, main) || /^首[列趟班架]/.test(text.slice(main.start, main.end)))
  ) {
    const next = clauses[1];
    // 自2015年开行第一列以来，甲班列开行量…
    subject =
      next === undefined ? '' : clauseSubject(text, next).replace(/(?<=.{3})(?:开行|吞吐|客流|发送)量$/, '');
    // 动议以来，镇上筹到的60万元经费已花光; 担任书记以来，到底…; 设园以来，猴群数量增长: the next clause tells of another
    if (/[的0-9]|^到底$|(?:数量|总数)(?:增长|增加|上升)?$/.test(subject)) subject = '';
  }
  return { main, subject, chosen };
}

/** 甲班列满载百货，|从乙站发车, 一次滑坡，|将老桥掩埋: who does what the main clause tells; empty where the clauses before it name nobody. */
function ownerBefore(text: string, earlier: readonly Span[], main: Span | undefined): string {
  const last = earlier.at(-1);
  if (last === undefined || main === undefined) return '';
  return carrier(text, last, main) || drivenIn(text, last, main) || ownerOfCircumstance(text, earlier, main);
}

/** 甲县抢抓机遇，…, 乙村在各方帮助下，…: its subject does what the next clause tells. */
const leadsOnTo = (text: string, clause: Span): boolean =>
  prepares(text, clause) || isByForce(text.slice(clause.start, clause.end));

/** 报名时间为, 公示期为: from when to when it is done; 统计时间 and 规划期 are of data and papers. */
const ofSpan =
  /(?:报名|征求|征集|公示|公告|展览?|举办|施工|封闭|封路|停水|停电|招聘|申报|受理|申领|试运行|试运营|认购|开园|禁渔|巡展|培训|评选)[^，。；：0-9]{0,4}(?:时间|期间|日期|时段|期限|期)(?:为|是|定于)$/;

/** 园区|建于: one character alone says nothing without its time. */
const builtIn = /(?<![修始兴新改扩创])建于$/;

/** 水库始建于1958年，…: the event stands before its time, and the next clause tells another thing. */
const isTold = (text: string, from: number, { from: to, to: end }: TimeMention): boolean =>
  /于$/.test(text.slice(from, to)) &&
  /^(?:年代)?[，；]/.test(text.slice(end)) &&
  eventVerbsIn(text, from, to).some((verb) => verb.end === to || verb.end === to - 1);

/** 将举办|2025年|世界花卉大会, 甲区发布|今年|民生实事: the time stands between a verb and what is held or published. */
const isInObject = (text: string, from: number, time: TimeMention, { start, end }: Span): boolean =>
  start - time.to < 2 &&
  (carriesOut.test(text.slice(from, time.from)) ||
    // 甲楼先后被列入|2012年|乙建设项目
    /被(?:列入|纳入|列为|确定为)了?$/.test(text.slice(from, time.from)) ||
    eventVerbsIn(text, from, time.from).some(
      (verb) => hasObject.has(verb.type) && /^了?$/.test(text.slice(verb.end, time.from)),
    )) &&
  predicateAt(text, start, end) < 0;

/** 正在开展|2022年|森林资源调查 */
const carriesOut = /.(?:开展|启动|进行|组织|完成)了?$/;

const hasObject: ReadonlySet<TimelineRow['type']> = new Set([
  'meeting',
  'publication',
  'policy',
  'approval',
] as const);

/** The subject of a clause before the main one: all of a bare noun, or what stands before its predicate. */
function ownerIn(text: string, clause: Span): string {
  const words = text.slice(clause.start, clause.end);
  const acts = (actors.test(words) || vehicle.test(words)) && hasNoPredicate(words);
  if ((acts || study.test(words)) && words.length <= longestActors) return headOf(words);
  return leadsIn(text, clause) ? '' : clauseSubject(text, clause);
}
const longestActors = 40;

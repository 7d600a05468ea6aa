import type { TimelineRow } from '../../../../schemas/index.ts';
import type { Span } from '../../../grammar/clause.ts';
import { leadsIn } from '../title/leads.ts';
import { receives } from './attribute.ts';
import { isCourse, isShift } from './change.ts';
import {
  allWords,
  amounts,
  countsDescribed,
  figuresIn,
  indicator,
  isOnlyLasting,
  isPeriod,
  mainWords,
  plain,
  tellsState,
} from './figures.ts';
import type { Frame } from './frame.ts';
import { marks } from './marks.ts';
import { comesHome, ofBody, ofTown, ownDeed } from './people.ts';
import {
  addsTrains,
  byAuthority,
  byForm,
  carriesOut,
  changesService,
  disaster,
  firstRun,
  givesMoney,
  grants,
  investsIn,
  isConnected,
  moreBegun,
  opensDoors,
  paysForOne,
  releasedAt,
  setsPrice,
  visits,
} from './phrases.ts';
import { aimsIn, ofDays, type Tense } from './status.ts';
import { reportsFigures } from './tally.ts';
import { isTarget } from './target.ts';
import { isMeans, serviceNoun, verbType } from './verb-type.ts';
import { eventVerbsIn, type FoundEvent } from './verbs.ts';
import { byWords, townWelcomes } from './words.ts';

/**
 * What kind of event a frame tells of: a target or a statistic by its time and figures, else by its verb.
 *
 * `到2025年，产值达500亿元` target · `1至6月，开工项目80个` statistic · `大桥建成通车` opening
 */
export function typeOf(frame: Frame, tense: Tense): TimelineRow['type'] {
  const type = kindOf(frame, tense);
  if (type === 'service_change' && firstRun.test(frame.subject + mainWords(frame))) return 'opening';
  return type === 'other' && tense !== 'future' && tense !== 'plan' && isApproved(frame) ? 'approval' : type;
}

/** 经省政府批准，|甲农场改制, 经国务院批准，甲县于|2019年|撤县设市: nothing of another type came of it. */
const isApproved = ({ sentence, time, main }: Frame): boolean =>
  byAuthority.test(sentence.passage.text.slice(time.to, main.start)) ||
  byAuthority.test(sentence.passage.text.slice(sentence.start, time.from)) ||
  // 《条例》经市人大常委会于|10月17日|通过
  (/[由经][^，。；]{2,30}(?:会|[委局厅部院]|政府)于?$/.test(
    sentence.passage.text.slice(sentence.start, time.from),
  ) &&
    /^(?:审议|表决|正式)*通过/.test(sentence.passage.text.slice(main.start, main.end)));

function kindOf(frame: Frame, tense: Tense): TimelineRow['type'] {
  const { attribute, time } = frame;
  if (attribute !== null) return verbType(frame, attribute.verb);
  if (isCourse(frame.sentence.passage.text, time) || isShift(frame, tense)) return 'statistic';
  const main = mainWords(frame);
  const form = byForm(main, allWords(frame).slice(main.length, main.length + 2));
  if (form !== null) return form;
  const isListed = frame.verbs.some((verb) => verb.start === frame.main.start && lists(frame, verb));
  if (isListed && !/^截/.test(time.text)) return 'other';
  const event = strongest(frame);
  const released = event?.type === 'meeting' ? releasedAt(main, nextWords(frame)) : null;
  if (released !== null) return released;
  const marked = event === null || event.type === 'other' || event.weak ? marks(frame) : null;
  if (marked !== null) return verbType(frame, marked);
  if (event !== null && startsAhead(frame, event, tense)) return event.type;
  const isTold = tense !== 'future' && tense !== 'plan';
  if (isTold && disaster.test(main) && !(isPeriod(frame) && counts.test(allWords(frame)))) return 'other';
  if (isTold && isPeriod(frame) && moreBegun.test(main)) return 'statistic';
  if (/[^似目真]的$/.test(main) && grants.test(nextWords(frame))) return 'policy';
  if (givesMoney.test(frame.subject + main) && !/累计|共/.test(main) && !/同比/.test(allWords(frame)))
    return 'policy';
  // 代表甲建议加快建设乙路: it is no aim yet
  if (event?.type === 'statement' && /^(?:建议|呼吁)$/.test(event.surface) && isPeriod(frame))
    return 'statement';
  // a way reaches somewhere, or a venue opens its doors
  if ((event === null || event.weak) && (isConnected.test(main) || opensDoors.test(frame.subject + main)))
    return 'opening';
  if (tense !== 'plan' && !/^[到至]/.test(time.text) && paysForOne(main)) return 'construction_start';
  if (isTarget(frame, tense, event)) return 'target';
  if (tense !== 'future' && investsIn(main)) return 'construction_start';
  if (carriesOut.test(main)) return 'policy';
  // 力争年内开建13条高速: what is aimed at is no number reported
  const ahead = tense !== 'past' && time.date_end !== null && aimsIn(`${frame.before}${main}`);
  if (event !== null && (!reportsFigures(frame, event) || (ahead && !event.weak)))
    return verbType(frame, event);
  const words = plain(mainWords(frame));
  if (changesRunning(frame, words)) return 'service_change';
  // 7月起，甲高铁将进入验收阶段: that is a stage of its building
  if (time.date_end === null && tense === 'future')
    return /[进转]入[^，。；]{0,14}(?:阶段|期|环节)$/.test(words) ? 'other' : 'policy';
  // 5月1日起，公交票价由1元调整为2元: no level of a period
  if ((time.date_end === null || time.date_precision === 'day') && setsPrice.pattern.test(words))
    return 'policy';
  const isMeasured =
    isPeriod(frame) ||
    /^[截到至]|[末底]前?$/.test(time.text) ||
    indicator.test(words) ||
    reported.test(words);
  // 1985年，他贷款3万元买下一台机器: what somebody did once, though it is counted; 返乡创业，承包荒山500亩, too
  if (tense === 'past' && isOwnDeed(frame, comesHome.test(words) ? nextWords(frame) : words)) return 'other';
  const figures = figuresIn(frame, frame.main);
  if (figures.length > 0 && isMeasured && !isOnlyLasting(words, figures))
    return tense === 'future' || ahead ? 'target' : 'statistic';
  const service = serviceNoun.test(allWords(frame)) && time.date_end === null;
  const later = laterEvent(frame);
  if (later !== null && (service || frame.figures.length === 0)) return verbType(frame, later);
  if (/^在[^，]*(?:会议|大会|论坛)上?$/.test(words)) return 'meeting';
  if (changesService.test(frame.subject + words)) return 'service_change';
  const next = nextWords(frame);
  if (visits.test(`${frame.subject}${words}，${next}`)) return 'visit';
  if (!townWelcomes(frame.subject, words))
    for (const { pattern, type } of byWords) if (pattern.test(words) || pattern.test(next)) return type;
  if (/成功$/.test(words)) return 'other';
  // 5月20日至6月30日，发放消费券，总额3000万元: what still runs has no sum
  if (tense === 'now' && ofDays.test(time.text)) return 'other';
  // 5月1日，某景区接待游客15万人次，门票收入300万元: of a day too, where no event has its amounts
  const ofDay = event === null && figuresIn(frame, frame.main).length > 0;
  const dated = time.date_end !== null && (isPeriod(frame) || ofDay);
  // 8月将迎来用电高峰，预计负荷达到5200万千瓦: nothing is counted yet
  if (amounts(frame) && (dated || indicator.test(words))) return tense === 'future' ? 'target' : 'statistic';
  // 6月，全市将开展消费季活动: nothing is counted yet
  return tense !== 'future' && tellsState(frame, words) ? 'statistic' : 'other';
}

/** 10月1日起，列车最快4小时可达: a number of what begins is no sum of it. */
const changesRunning = (frame: Frame, words: string): boolean =>
  (frame.time.date_end === null ||
    figuresIn(frame, frame.main).length === 0 ||
    (frame.time.date_precision === 'day' && addsTrains.test(words))) &&
  changesService.test(frame.subject + words);

/** What somebody did, and no town: 贷款3万元买下一台机器, 承包荒山500亩. */
const isOwnDeed = (frame: Frame, words: string): boolean =>
  isPeriod(frame) &&
  ownDeed.test(words) &&
  !reported.test(words) &&
  !/^全|[省市县区乡镇州旗]$/.test(frame.subject) &&
  !ofTown.test(words) &&
  !ofBody.test(words);

/** 全年发生火灾300起，同比下降5%: how many there were. */
const counts = /[0-9一二三四五六七八九十百千万](?:多|余)?[起次场]|同比/;

/** The clause behind the main one. */
const nextWords = ({ sentence, rest }: Frame): string =>
  sentence.passage.text.slice(rest[0]?.start ?? 0, rest[0]?.end ?? 0);

/** 去年列入计划的项目: a list that they stand on is no distinction. */
const lists = ({ sentence }: Frame, { surface, end }: FoundEvent): boolean =>
  /^(?:被?列入|纳入)$/.test(surface) && /^[^，]{1,12}的/.test(sentence.passage.text.slice(end, end + 14));

/** 获评某称号的|甲集团实现产值50亿元: what the noun once got is not what is told. */
const isGiven = ({ sentence, main }: Frame, { surface, start, end }: FoundEvent): boolean =>
  start === main.start &&
  receives(surface) &&
  /^[^，。“]{2,20}的(?!是)[^，。]{3,}/.test(sentence.passage.text.slice(end, end + 30));

/** “十二五”将开建17条高速, 6月底前建成厂房30万平方米: building, though it is counted; money is what a target counts. */
function startsAhead({ figures, time }: Frame, event: FoundEvent, tense: Tense): boolean {
  if (event.weak || (tense !== 'plan' && tense !== 'future')) return false;
  if (figures.some((figure) => figure.unit === 'CNY')) return false;
  return event.type === 'construction_start'
    ? time.date_basis === 'plan_period'
    : event.type === 'completion' && time.date_start === null && time.date_precision !== 'year';
}

/** 今日突破500列: a number that a day is told of; 今日来到5个村 counts where somebody went. */
const reported =
  /突破|达|超|增|减|降|升|累计|共|完成|实现|占|仅|只用|(?:接待|运送|发送)[^，]{0,6}(?:游客|观众|旅客|读者|访客|[0-9][^，]{0,6}人次)|成交[0-9]|新高|纪录|为[0-9]/;

/** The event of the main clause: the first strong verb, an opening before a completion, a weak one when there is no other. */
function strongest(frame: Frame): FoundEvent | null {
  const { sentence, main } = frame;
  const { text } = sentence.passage;
  const verbs = frame.verbs.filter(
    (verb) =>
      (!verb.attributive &&
        !lists(frame, verb) &&
        !isGiven(frame, verb) &&
        !countsDescribed(text.slice(verb.end, main.end + (text.charAt(main.end - 1) === '的' ? 30 : 0))) &&
        !isMeans(text, main.start, verb) &&
        // 在甲会召开期间|播出专题片
        !/^期间.{3}/.test(text.slice(verb.end, main.end))) ||
      isIssuing(text, verb),
  );
  const free = verbs.filter(
    (verb) =>
      !/^(?:后|时|以来|之后|前|期间)/.test(text.slice(verb.end, verb.end + 2)) || verb.end + 3 >= main.end,
  );
  const strong = (free.length > 0 ? free : verbs).filter((verb) => !verb.weak);
  const first = strong.find((verb) => verb.type === 'meeting' && isGathering(text, main, verb)) ?? strong[0];
  if (first === undefined) return attends(verbs, frame) ?? saying(verbs, main.end) ?? verbs[0] ?? null;
  if (first.type === 'completion') return strong.find((verb) => verb.type === 'opening') ?? first;
  return first;
}

/** 甲路保通车促开工推进会在乙市召开: what the meeting is for stands in its name. */
const isGathering = (text: string, { start }: Span, verb: FoundEvent): boolean =>
  /(?:会议?|论坛|峰会)(?:在[^，。；]{1,20}|[^，。；]{0,2})$/.test(text.slice(start, verb.start));

/** 参加会议接受采访时表示: the clause ends in what is said. */
const saying = (verbs: readonly FoundEvent[], end: number): FoundEvent | undefined =>
  verbs.find((verb) => verb.type === 'statement' && end - verb.end < 3);

/** 关于印发《办法》的通知. */
const isIssuing = (text: string, verb: FoundEvent): boolean =>
  verb.type === 'publication' && /^的通知/.test(text.slice(verb.end, verb.end + 3));

const attends = (verbs: readonly FoundEvent[], frame: Frame): FoundEvent | null =>
  verbs[0]?.type === 'meeting' ? laterEvent(frame) : null;

/** The first strong event of the next two clauses: 出席会议，签署协议 signs. */
function laterEvent({ sentence, rest }: Frame): FoundEvent | null {
  for (const clause of rest.slice(0, 2)) {
    // 开始试车，为春节前开通作准备
    if (leadsIn(sentence.passage.text, clause)) continue;
    // 还有一个新变化，即甲厂将投产: it says which
    if (sentence.passage.text.startsWith('即', clause.start)) continue;
    // 将大学生纳入保障: what is taken in gets no title
    const takesIn = /^[将把][^，]*纳入/.test(sentence.passage.text.slice(clause.start, clause.end));
    const found = eventVerbsIn(sentence.passage.text, clause.start, clause.end).find(
      (verb) => !verb.weak && !verb.attributive && !(takesIn && verb.type === 'designation'),
    );
    if (found !== undefined) return found;
  }
  return null;
}

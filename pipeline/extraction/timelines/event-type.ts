import type { TimelineRow } from '../../../schemas/index.ts';
import type { Span } from '../../grammar/clause.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { postWords } from '../sentences/post-words.ts';
import { allWords, amounts, figuresIn, indicator, isPeriod, mainWords, plain } from './event-figures.ts';
import type { Frame } from './event-frame.ts';
import { marks } from './event-marks.ts';
import { byWords } from './event-phrases.ts';
import { aimsIn, type Tense } from './event-status.ts';
import { isTarget } from './event-target.ts';
import { eventVerbsIn, type FoundEvent } from './event-verbs.ts';
import { leadsIn } from './title-subject.ts';

/**
 * What kind of event a frame tells of: a target or a statistic by its time and figures, else by its verb.
 *
 * `到2025年，产值达500亿元` target · `1至6月，开工项目80个` statistic · `大桥建成通车` opening
 */
export function typeOf(frame: Frame, tense: Tense): TimelineRow['type'] {
  const { attribute, time } = frame;
  if (attribute !== null) return verbType(frame, attribute.verb);
  const main = mainWords(frame);
  // 完成建设并试营业: it is built first
  if (/完成[^，。]{0,8}建设，?并/.test(main + allWords(frame).slice(main.length, main.length + 2)))
    return 'completion';
  if (/^(?:记者)?从[^，]*(?:获悉|了解到|得知)/.test(main)) return 'statement';
  const isListed = frame.verbs.some((verb) => verb.start === frame.main.start && lists(frame, verb));
  if (isListed && !/^截/.test(time.text)) return 'other';
  const event = strongest(frame);
  const marked = event === null || event.type === 'other' || event.weak ? marks(frame) : null;
  if (marked !== null) return verbType(frame, marked);
  if (event !== null && startsAhead(frame, event, tense)) return event.type;
  if (isTarget(frame, tense, event)) return 'target';
  if (tense !== 'future' && /投资[^，]{2,12}元(?:新建|建设|兴建)/.test(main)) return 'construction_start';
  // 力争年内开建13条高速: what is aimed at is no number reported
  const ahead = tense !== 'past' && time.date_end !== null && aimsIn(`${frame.before}${main}`);
  if (event !== null && (!reportsFigures(frame, event) || (ahead && !event.weak)))
    return verbType(frame, event);
  const words = plain(mainWords(frame));
  if (time.date_end === null && tense === 'future') return 'policy';
  const isMeasured =
    isPeriod(frame) || /^[截到至]/.test(time.text) || indicator.test(words) || reported.test(words);
  if (figuresIn(frame, frame.main).length > 0 && isMeasured)
    return tense === 'future' || ahead ? 'target' : 'statistic';
  const service = serviceNoun.test(allWords(frame)) && time.date_end === null;
  const later = laterEvent(frame);
  if (later !== null && (service || frame.figures.length === 0)) return verbType(frame, later);
  if (/^在[^，]*(?:会议|大会|论坛)上?$/.test(words)) return 'meeting';
  if (changesService.test(frame.subject + words)) return 'service_change';
  for (const { pattern, type } of byWords) if (pattern.test(words)) return type;
  if (/成功$/.test(words)) return 'other';
  if (amounts(frame) && (time.date_end !== null || indicator.test(words))) return 'statistic';
  return isPeriod(frame) && indicator.test(words) && time.date_basis !== 'plan_period'
    ? 'statistic'
    : 'other';
}

/** 去年列入计划的项目: a list that they stand on is no distinction. */
const lists = ({ sentence }: Frame, { surface, end }: FoundEvent): boolean =>
  /^(?:被?列入|纳入)$/.test(surface) && /^[^，]{1,12}的/.test(sentence.passage.text.slice(end, end + 14));

/** “十二五”将开建17条高速, 6月底前建成厂房30万平方米: building, though it is counted; money is what a target counts. */
function startsAhead({ figures, time }: Frame, event: FoundEvent, tense: Tense): boolean {
  if (event.weak || (tense !== 'plan' && tense !== 'future')) return false;
  if (figures.some((figure) => figure.unit === 'CNY')) return false;
  return event.type === 'construction_start'
    ? time.date_basis === 'plan_period'
    : event.type === 'completion' && time.date_start === null && time.date_precision !== 'year';
}

/** 今日突破500列: a number that a day is told of; 今日来到5个村 counts where somebody went. */
const reported = /突破|达|超|增|减|降|升|累计|共|完成|实现|占|仅|只用|新高|纪录|为[0-9]/;

const changesService =
  /(?:首趟|首列|首班)[^，]*(?:列车|班列|专列|航班|动车)|(?:列车|班列|专列|航班|客机)[^，]*(?:驶出|开出|发车|启程|首发|起飞)|(?:扩大|增加|加密|优化|调整|延长|新增|恢复|取消)[^，]{0,10}(?:开行|列车|班列|航班|航线|车次|班次|公交线|停靠|运力)/;
const serviceNoun = /列车|班列|动车|专列|航班|航线|车次|班次|公交线路|运行线|运行图|客车/;
const tallied: ReadonlySet<string> = new Set([
  'completion',
  'construction_start',
  'service_change',
  'opening',
  'agreement',
]);

/** The event of the main clause: the first strong verb, an opening before a completion, a weak one when there is no other. */
function strongest(frame: Frame): FoundEvent | null {
  const { sentence, main } = frame;
  const { text } = sentence.passage;
  const verbs = frame.verbs.filter(
    (verb) =>
      (!verb.attributive && !lists(frame, verb) && !isMeans(text, main.start, verb)) || isIssuing(text, verb),
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

/** 以创建甲中心为抓手, 按照设计批复建成: it says by what means, or after what. */
const isMeans = (text: string, from: number, { start, end }: FoundEvent): boolean =>
  /(?:按照|根据|依据)[^，]{0,4}$/.test(text.slice(Math.max(from, start - 6), start)) ||
  (/以[^为，]{0,6}$/.test(text.slice(Math.max(from, start - 7), start)) &&
    /^[^，]{0,30}为(?:抓手|目标|引领|核心|重点|契机|导向|主线|中心|支撑|突破口|切入点)/.test(
      text.slice(end, end + 36),
    ));

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
    const found = eventVerbsIn(sentence.passage.text, clause.start, clause.end).find(
      (verb) => !verb.weak && !verb.attributive,
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** 开工1116个, 完成投资675亿元 in a period: the verb counts and tells of no event of its own. */
function reportsFigures(frame: Frame, event: FoundEvent): boolean {
  const { sentence, time, main } = frame;
  const figures = figuresIn(frame, main);
  const first = figures[0];
  if (event.type === 'meeting' || event.type === 'publication' || figures.length === 0) return false;
  const text = sentence.passage.text;
  // 截至10月底，318个项目全部完工: all of what is counted is finished
  const all = first !== undefined && first.to <= event.start && event.end + 2 > main.end;
  if (all && /(?:全部|均|全面|已经)$/.test(text.slice(first.to, event.start))) return false;
  if (/^(?:截至|截止)/.test(time.text)) return true;
  if (first !== undefined && first.to <= event.start && /的/.test(text.slice(first.to, event.start)))
    return false;
  const near = event.surface === '完成' && isPeriod(frame) ? 40 : 14;
  const counted = figures.some((figure) => figure.from >= event.end && figure.from - event.end <= near);
  if (event.weak && counted) return true;
  // 2020年第六批集中开工重大项目24个: they are begun at one time
  if (atOnce.test(text.slice(Math.max(0, event.start - 14), event.end))) return false;
  if (!isPeriod(frame)) return false;
  if (first !== undefined && first.to <= event.start) return indicator.test(text.slice(main.start, first.to));
  // 今年以来，甲班列累计开行500列: a sum
  if (event.type === 'service_change' && time.date_end === null)
    return counted && /(?:累计|共|达|突破)$/.test(text.slice(main.start, event.start));
  const long =
    time.date_precision !== 'month' ||
    event.type === 'completion' ||
    event.surface === '开行' ||
    event.surface.startsWith('新');
  return counted && long && tallied.has(event.type);
}

const atOnce = /第[一二三四五六七八九十]+批(?:重大|重点)?(?:项目)?集中(?:开工|签约|竣工)$/;

/** 旧城改造项目启动: works that start are begun. */
const worksOf =
  /(?:改造|更新|建设|扩建|改建|整治|[一二三四]期|大桥|铁路|公路|隧道|水库|新城|园区|产业园|机场)(?:项目|工程)(?:将|正式|已|全面)*$|(?:土建|核岛|主体|工程|项目)(?:建设|施工)(?:将|正式|已|全面)*$/;
/** 启动了某站改造工程, 启动项目建设 */
const startsWorks =
  /^了?[^，。；“]{0,24}(?:(?:改造|扩建|改建|整治|建设|治理|提升)工程|项目建设|工程建设|主体施工)(?:[，。；]|$)/;
/** 实施“阳光计划”: a programme with a name is launched. */
const aProgramme = /^了?“[^”]{2,10}(?:计划|工程|行动)”/;

/** 实施|除险加固: what is done to a thing is no policy; 实施|改造补贴办法 is. */
const ofWorks = /^了?[^，。；《“]{0,8}(?:改造|加固|扩建|改建|整治|修复|维修)(?:$|[，。；、]|工程|项目)/;

/** Adjusts the verb's own type by what it acts on. */
function verbType(frame: Frame, event: FoundEvent): TimelineRow['type'] {
  const text = frame.sentence.passage.text;
  const words = mainWords(frame);
  const after = text.slice(event.end, event.end + 12);
  const before = text.slice(frame.main.start, event.start);
  if (event.type === 'meeting' && !event.weak)
    return ceremonyOf(words, event.start - frame.main.start) ?? 'meeting';
  const held = words.search(/(?:仪式|活动|大会|动员会)(?:在[^，]{0,20})?(?:举行|举办|召开)/);
  if (event.type === 'launch' && held > 0) return ceremonyOf(words, held + 2) ?? 'meeting';
  if (event.type === 'launch' && /开工|开建|施工|工程建设/.test(before)) return 'construction_start';
  if (
    /^启动了?$/.test(event.surface) &&
    (worksOf.test(event.start - frame.main.start > 3 ? before : frame.subject) ||
      startsWorks.test(text.slice(event.end, frame.main.end)))
  )
    return 'construction_start';
  if (event.surface === '实施' && aProgramme.test(after)) return 'launch';
  // 今年实施的甲路至乙路段: a work is no policy
  const noun =
    frame.attribute === null ? '' : text.slice(frame.attribute.noun.start, frame.attribute.noun.end);
  if (event.surface === '实施' && (/[路段线]$|工程|项目/.test(noun) || ofWorks.test(after))) return 'other';
  if (
    event.type === 'launch' &&
    /首发|启航|启程|上线/.test(event.surface) &&
    serviceNoun.test(frame.subject + words)
  )
    return 'service_change';
  // 获得甲公司的投资: money is no distinction
  if (
    event.surface === '获得' &&
    /^了?[^，。]{0,12}(?:投资|融资|注资|资金|补助|贷款)/.test(text.slice(event.end, event.end + 20))
  )
    return 'other';
  if (event.surface === '推出' && /^了?《/.test(after)) return 'publication';
  if (event.surface === '推出' && !/政策|措施|举措|办法/.test(words)) return 'launch';
  if (event.surface.endsWith('提出') && speakers.test(before)) return 'statement';
  return event.type;
}

/** 省长提出, 报告提出: somebody says it. */
const speakers = new RegExp(anyOf([...postWords, '报告', '会议', '代表', '委员', '党代会']));

/** 开工仪式举行 starts the building, 签约仪式举行 signs. */
function ceremonyOf(words: string, at: number): TimelineRow['type'] | null {
  const before = words.slice(0, at);
  if (
    !/(?:仪式|典礼|活动|动员会|大会)(?:在[^，]{0,20}|[^，]{0,12})?$/.test(before) &&
    !/仪式|典礼|活动$|动员(?:大)?会$/.test(words)
  )
    return null;
  if (/开工|动工|奠基|开建/.test(words)) return 'construction_start';
  if (/通车|开通|揭牌|启用|投产|开业|开园/.test(words)) return 'opening';
  if (/签约|签字|签署/.test(words)) return 'agreement';
  if (/启动(?:建设|运营)?(?:仪式|活动|大会)/.test(words)) return 'launch';
  return null;
}

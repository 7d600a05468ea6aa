import type { TimelineRow } from '../../schemas/index.ts';
import type { Span } from '../grammar/clause.ts';
import type { QuantityMention } from '../mention.ts';
import type { Frame } from './event-frame.ts';
import { type FoundEvent, eventVerbsIn } from './event-verbs.ts';
import { type Place, aimsIn } from './event-status.ts';

/**
 * What kind of event a frame tells of: a target or a statistic by its time and figures, else by its verb.
 *
 * `到2025年，产值达500亿元` target · `1至6月，开工项目80个` statistic · `大桥建成通车` opening
 */
export function typeOf(frame: Frame, place: Place): TimelineRow['type'] {
  const { attribute, time } = frame;
  if (attribute !== null) return verbType(frame, attribute.verb);
  const event = strongest(frame);
  if (isTarget(frame, place, event)) return 'target';
  if (event !== null && !reportsFigures(frame, event)) return verbType(frame, event);
  const words = plain(mainWords(frame));
  if (time.date_end === null && place === 'future') return 'policy';
  if (figuresIn(frame, frame.main).length > 0) return 'statistic';
  const service = serviceNoun.test(allWords(frame)) && time.date_end === null;
  const later = laterEvent(frame);
  if (later !== null && (service || frame.figures.length === 0)) return verbType(frame, later);
  if (/^在[^，]*(?:会议|大会|论坛)上?$/.test(words)) return 'meeting';
  if (changesService.test(words)) return 'service_change';
  if (amounts(frame) && (time.date_end !== null || indicator.test(words))) return 'statistic';
  return isPeriod(frame) && indicator.test(words) && !statedPlan(frame) ? 'statistic' : 'other';
}

const indicator =
  /GDP|经济运行|经济延续|经济指标|生产总值|经济总量|总量|增量|增速|增幅|产值|增加值|投资额|投资完成|收入|营收|财政|消费|零售|进出口|出口|贸易|客流|旅客|货运|货物|客运|运量|吞吐量|发送量|指标|规模|人口|用电量|利润|税收|产量/;
const changesService =
  /(?:首趟|首列|首班)[^，]*(?:列车|班列|专列|航班|动车)|(?:列车|班列|专列)[^，]*(?:驶出|开出|发车|启程|首发)|(?:扩大|增加|加密|优化|调整|延长|新增|恢复)[^，]{0,10}(?:开行|列车|班列|航班|航线|车次|班次|公交线|停靠|运力)/;
const serviceNoun = /列车|班列|动车|专列|航班|航线|车次|班次|公交线路|运行线|运行图|客车/;
const tallied: ReadonlySet<string> = new Set(['completion', 'construction_start', 'service_change', 'opening', 'agreement']);

const plain = (words: string): string => words.replace(/《[^》]*》|“[^”]*”/g, '');
const mainWords = ({ sentence, main }: Frame): string => sentence.passage.text.slice(main.start, main.end);
const allWords = (frame: Frame): string => {
  const { sentence, main, rest } = frame;
  return sentence.passage.text.slice(main.start, rest.at(-1)?.end ?? main.end);
};
const figuresIn = ({ figures, sentence }: Frame, span: Span): QuantityMention[] =>
  figures.filter(({ from }) => from >= span.start && from < span.end && sentence.passage.text.charAt(from - 1) !== '等');
/** Amounts in the clauses that follow close by; how long something lasts is none. */
function amounts(frame: Frame): boolean {
  const { sentence, main, rest } = frame;
  const text = sentence.passage.text;
  const measured = indicator.test(text.slice(main.start, main.end));
  return rest.slice(0, 2).some((clause) => {
    const figures = figuresIn(frame, clause).filter((figure) => !lasting.has(figure.unit));
    return figures.length > 0 && (measured || indicator.test(text.slice(clause.start, clause.end)) || figures.some((figure) => figure.unit !== 'count'));
  });
}
const lasting: ReadonlySet<string> = new Set(['min', 'h', 'd', 'wk', 'mo', 'a']);
const isPeriod = ({ time }: Frame): boolean => !['day', 'part_of_month'].includes(time.date_precision ?? 'day');
const statedPlan = ({ time }: Frame): boolean => time.date_basis === 'plan_period';

/** The event of the main clause: the first strong verb, an opening before a completion, a weak one when there is no other. */
function strongest(frame: Frame): FoundEvent | null {
  const { sentence, main } = frame;
  const text = sentence.passage.text;
  const verbs = frame.verbs.filter((verb) => !verb.attributive || isIssuing(text, verb));
  const free = verbs.filter((verb) => !/^(?:后|时|以来|之后|前|期间)/.test(text.slice(verb.end, verb.end + 2)) || verb.end + 3 >= main.end);
  const strong = (free.length > 0 ? free : verbs).filter((verb) => !verb.weak);
  const first = strong[0];
  if (first === undefined) return laterStrong(frame, verbs) ?? saying(verbs, main.end) ?? verbs[0] ?? null;
  if (first.type === 'completion') return strong.find((verb) => verb.type === 'opening') ?? first;
  return first;
}

/** 参加会议接受采访时表示: the clause ends in what is said. */
const saying = (verbs: readonly FoundEvent[], end: number): FoundEvent | undefined =>
  verbs.find((verb) => verb.type === 'statement' && end - verb.end < 3);

/** 关于印发《办法》的通知. */
const isIssuing = (text: string, verb: FoundEvent): boolean => verb.type === 'publication' && /^的通知/.test(text.slice(verb.end, verb.end + 3));

/** 出席会议，签署协议: what comes of it says more than the attendance. */
function laterStrong({ sentence, rest }: Frame, verbs: readonly FoundEvent[]): FoundEvent | null {
  if (verbs[0]?.type !== 'meeting') return null;
  for (const clause of rest.slice(0, 2)) {
    const found = eventVerbsIn(sentence.passage.text, clause.start, clause.end).find((verb) => !verb.weak && !verb.attributive);
    if (found !== undefined) return found;
  }
  return null;
}

function laterEvent({ sentence, rest }: Frame): FoundEvent | null {
  for (const clause of rest.slice(0, 2)) {
    const found = eventVerbsIn(sentence.passage.text, clause.start, clause.end).find((verb) => !verb.weak && !verb.attributive);
    if (found !== undefined) return found;
  }
  return null;
}

/** 开工1116个, 完成投资675亿元 in a period: the verb counts and tells of no event of its own. */
function reportsFigures(frame: Frame, event: FoundEvent): boolean {
  const { sentence, time, main } = frame;
  const figures = figuresIn(frame, main);
  if (event.type === 'meeting' || event.type === 'publication' || figures.length === 0) return false;
  const text = sentence.passage.text;
  if (/^(?:截至|截止)/.test(time.text)) return true;
  const first = figures[0];
  if (first !== undefined && first.to <= event.start && /的/.test(text.slice(first.to, event.start))) return false;
  const counted = figures.some((figure) => figure.from >= event.end && figure.from - event.end <= 14);
  if (event.weak && counted) return true;
  if (!isPeriod(frame)) return false;
  if (first !== undefined && first.to <= event.start) return indicator.test(text.slice(main.start, first.to));
  const long = time.date_precision !== 'month' || event.type === 'completion' || event.surface.startsWith('新');
  return counted && long && tallied.has(event.type);
}

/** Adjusts the verb's own type by what it acts on. */
function verbType(frame: Frame, event: FoundEvent): TimelineRow['type'] {
  const text = frame.sentence.passage.text;
  const words = mainWords(frame);
  const after = text.slice(event.end, event.end + 12);
  const before = text.slice(frame.main.start, event.start);
  if (event.type === 'meeting' && !event.weak) return ceremonyOf(words, event.start - frame.main.start) ?? 'meeting';
  if (event.type === 'launch' && /开工|开建|施工|工程建设/.test(before)) return 'construction_start';
  if (event.type === 'launch' && /首发|启航|启程|上线/.test(event.surface) && serviceNoun.test(frame.subject + words)) return 'service_change';
  if (event.surface === '推出' && /^了?《/.test(after)) return 'publication';
  if (event.surface === '推出' && !/政策|措施|举措|办法/.test(words)) return 'launch';
  if (event.surface.endsWith('提出') && /报告|会议|书记|市长|省长|主任|代表|委员|党代会$/.test(before)) return 'statement';
  if (event.type === 'opening' && event.surface === '揭牌' && /研究院|实验室$/.test(before)) return 'opening';
  return event.type;
}

/** 开工仪式举行 starts the building, 签约仪式举行 signs. */
function ceremonyOf(words: string, at: number): TimelineRow['type'] | null {
  const before = words.slice(0, at);
  if (!/(?:仪式|活动|动员会|大会)(?:在[^，]{0,20}|[^，]{0,12})?$/.test(before) && !/仪式|活动$/.test(words)) return null;
  if (/开工|动工|奠基|开建/.test(words)) return 'construction_start';
  if (/通车|开通|揭牌|启用|投产|开业|开园/.test(words)) return 'opening';
  if (/签约|签字|签署/.test(words)) return 'agreement';
  if (/启动仪式|启动活动|启动大会/.test(words)) return 'launch';
  return null;
}

const aimed = /目标|力争|达到|达|突破|实现|基本|完成|形成|建成|增长|提高|打造|建设|实施|推进|加快|新增|培育|引进|规划|跻身|进入|初步|全面|研究/;
const wanted = /(?<!完成[^，]{0,20})目标|力争|预期|计划|争取|确保|力求/;

/** An aim set for a year, a plan period or the years ahead. */
function isTarget(frame: Frame, place: Place, event: FoundEvent | null): boolean {
  const { time, main, before, sentence } = frame;
  const words = mainWords(frame);
  const named = /^[到至](?!目前|今)/.test(time.text);
  if (named && time.date_end !== null && (place === 'future' || place === 'plan' || /(?:提出|力争|预计|目标|计划|规划|要求|确保)[^，。；]{0,8}$/.test(before))) return isPeriod(frame);
  if (place === 'past' || !isPeriod(frame) || time.date_precision === 'month') return false;
  if (time.date_end === null) return false;
  const figures = frame.figures.length > 0;
  const ahead = aimsIn(`${before}${words}`);
  const several = time.date_precision === 'period' && (place === 'plan' || place === 'future');
  const concrete = event !== null && !event.weak && !setsLevel(sentence.passage.text, event, main.end);
  if (several) return !concrete || figures ? figures || aimed.test(words) : false;
  if (place === 'now') return !concrete && (wanted.test(`${before}${words}`) || ahead) && (figures || aimed.test(words));
  if (concrete && figuresIn(frame, main).every((figure) => figure.to <= event.start)) return false;
  if (place === 'future') return figures || ahead;
  return figures || ahead;
}

/** 建成“双千兆”城市: completing a state of things is an aim; 2017年建成 of a railway is a completion. */
const setsLevel = (text: string, event: FoundEvent, end: number): boolean =>
  /建成|完成/.test(event.surface) && end - event.end >= 2 && /^(?![并投通后（(])/.test(text.slice(event.end));

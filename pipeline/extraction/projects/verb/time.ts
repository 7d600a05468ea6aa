import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { clauseAt, clauseBefore, type Sentence } from '../../sentences/article.ts';
import { alterations, builds, repairs, worksOn } from '../../sentences/building-words.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import { timeBefore } from '../../sentences/period.ts';
import { isTallied } from '../list/tallied.ts';
import { longestBack, looksBack } from '../progress/looking-back.ts';
import {
  isPlanAt,
  type Outlook,
  type Progress,
  progressOf,
  speaksOfPlans,
  staged,
} from '../progress/progress.ts';
import { isObliged, isTask } from '../progress/tasked.ts';
import { isAimedBefore, isForYears } from './when.ts';

/**
 * Whether what a verb before a name says has begun, is done or is still to come.
 *
 * `将建设甲大桥` planned · `先后建成甲大桥` completed · `建设甲大桥，已投资2亿元` under construction
 */

/** Words that say a thing is under way even where the rest speaks of plans. */
const firm =
  /加快|持续|高标准|高质量|落实|续建|继续|正在|在建|新开工|共开工|集中开工|同步开工|已|扎实|稳步|全速|了$|获批|入选|[搭建立筑架]起$|^通过(?=建立|搭建|组建|设立|成立)/;
const urged =
  /(?:建议|呼吁|恳请)(?!指出|，)[^。；]{0,20}$|(?:委员|代表|会长|教授|院士|议案|提案)们?(?:还|也)?(?:建议|呼吁|恳请)[，,：:][^。；]{0,24}$/;
/** 为此，建议…。|加快建设甲铁路: what a motion asks for goes on. */
const motion =
  /^(?:为此|对此|因此|基于此)[，,]?(?:我们?|本人|代表们?|委员们?|特|还)*建议(?!指出)[^。；]*[。；]/;
const alreadyDone = /先后|圆满|顺利|基本完成|累计|相继|陆续|共建成|新建成|新投产|新竣工|新投用/;
const toCome = new RegExp(`${anyOutlook}|今后|未来`);

const isAskedFor = ({ passage: { text }, start }: Sentence, { from }: Token): boolean =>
  urged.test(text.slice(Math.max(start, from - 40), from)) || motion.test(text.slice(0, start));

/** 市政府决定|投资8亿元|实施甲大桥拓宽工程, 发文同意|实施乙机场扩建: what is decided is not begun by that. */
const decided =
  /(?:决定|同意)(?:投资[^，。；]{2,12}元)?(?:新?建设?|实施|启动|推进|修建|兴建|改建|扩建|设立|成立|组建|创建)?$/;

/** 《甲方案》提出，|设立乙基金: what a plan has is to come. */
const setOut =
  /^[^。；《]{0,12}《[^《》]{0,40}(?:规划|方案|计划|意见|纲要|要点|措施)(?:[（(][^《》]{0,16})?》(?:[（(][^）)]{2,16}[）)])?(?:还|也|中)?(?:提出|明确|要求)(?!了)/;

/** 双方签署协议，|共建甲产业园; 与市政府签约，投资10亿元|建设乙基地: what is agreed on is to come. */
const agreed =
  /(?:签(?:署|订)了?[^，。；]{0,24}(?:协议|合同|备忘录|协议书)|签约)[，,](?:双方|合作|共同|将|拟)?(?:在[^，。；]{2,10})?(?:(?:总?投资|投入)(?:[^，。；]{1,10}元)?)?$/;
const longestAgreed = 48;

/** 先后建成甲学校，|改扩建|乙学校: so is the second. */
const rebuilt: ReadonlySet<string> = new Set(alterations);
const doneBefore = /(?:先后|累计|相继|陆续)(?:新建|建成|完成|投用)[^。；]{0,60}，$/;
const longestDone = 80;

/** 异地|新建甲幼儿园 */
const elsewhere = /^.{0,2}(?:异地|易地|易址|原址|选址|另址)$/;

const layout = /(?:分别[是为]|全线|设站|沿线)[^，。；]{0,60}$/;

const standing = /^巩固提升$/;

/** A verb of building is a plan where the words around it speak of plans: 将, 今后五年, a bare 建成…. */
export function withOutlook(
  sentence: Sentence,
  token: Token,
  fallback: Status,
  outlook: Outlook,
  until: number,
): Progress {
  // 巩固提升甲示范区: it is there already, even in a plan
  if (standing.test(token.word?.surface ?? '')) {
    const stage = progressOf(sentence, token, fallback, '', outlook);
    return { ...stage, status: fallback, isFuture: false, rule: 'what is strengthened is there' };
  }
  if (isSpedUp(sentence, token, until))
    return staged(fallback, token.from, token.word?.surface ?? '', 'what is sped up has begun');
  const seen = seenWithin(sentence, token, fallback, outlook, until);
  const around = seen === fallback ? undefined : 'the words around it speak of plans';
  return progressOf(sentence, token, seen, clauseBefore(sentence, token.from), outlook, around);
}

/** 还将|加快|甲小学等3所学校|建设: the works have begun; 将加快建设甲铁路 and 今后将加快乙铁路建设 may be no more than planned. */
function isSpedUp({ passage: { text }, start, end }: Sentence, token: Token, until: number): boolean {
  if (!/^加[快速]$/.test(token.word?.surface ?? '') || token.to !== until) return false;
  const words = text.slice(Math.max(start, until - longestLead), until);
  const own = words.replace(willSpeedUp, '');
  return own !== words && !toCome.test(own) && worksBehind.test(text.slice(until, end));
}
const willSpeedUp = /(?:还|也)?将(?:进一步|继续)?加[快速]$/;
const worksBehind = /^[^，。；]{2,80}(?<!规划|(?:规划|设计)[和与及、])建设(?:进度|步伐)?(?:[，。；]|$)/;
const longestLead = 40;

function seenWithin(
  sentence: Sentence,
  token: Token,
  status: Status,
  outlook: Outlook,
  until: number,
): Status {
  const { text } = sentence.passage;
  const { start } = clauseAt(sentence, token.from);
  const lead = text.slice(Math.max(start, until - 120), until);
  if (/支持/.test(lead) && (status === 'planned' || status === 'under_construction')) {
    const asked = /建议|呼吁|希望/.test(text.slice(Math.max(sentence.start, token.from - 120), token.from));
    return asked ? 'proposed' : 'planned';
  }
  // 建议国家加快甲铁路建设
  if ((status === 'under_construction' || status === 'planned') && isAskedFor(sentence, token))
    return 'proposed';
  const isToCome =
    toCome.test(lead) ||
    decided.test(lead) ||
    // 未来三年，将建成甲水库，|新开工|乙水库; 今年将建成甲水库。|新开工建设|乙水库
    (/^新开工(?:建设)?$/.test(token.word?.surface ?? '') &&
      (isForYears(text, start) || isAimedBefore(text.slice(sentence.start, start)))) ||
    isObliged(sentence, token, start, lead) ||
    isTask(sentence, token, lead, until, outlook.today) ||
    (setOut.test(text.slice(sentence.start, token.from)) && !/已/.test(lead)) ||
    agreed.test(text.slice(Math.max(sentence.start, start - longestAgreed), token.from));
  // 设站3座，分别是在建甲站、新建乙站: how the line is laid out
  const isLaidOut = token.word?.surface === '新建' && layout.test(text.slice(start, token.from));
  const isBare = token.from - start < 2 || isLaidOut || elsewhere.test(text.slice(start, token.from));
  // 加快网络建设：|启动甲专用线 — what is sped up is the whole; |已建成2座水库：甲水库 tells of them all
  const ahead = text.slice(Math.max(start, until - 120), Math.min(token.from, until));
  const own = lead.slice(Math.max(ahead.lastIndexOf('：'), ahead.lastIndexOf(':')) + 1);
  const isFirm = firm.test(own) || /^.?[了过]/.test(text.slice(token.to - 1, token.to + 1));
  if (
    status === 'under_construction' &&
    !isToCome &&
    isBare &&
    rebuilt.has(token.word?.surface ?? '') &&
    doneBefore.test(text.slice(Math.max(sentence.start, start - longestDone), start))
  )
    return 'completed';
  if (status === 'under_construction') {
    const isPlan = isPlanAt(outlook, token.from) || (outlook.isPlanPassage && isBare);
    const isBegun =
      isFirm ||
      isDone(sentence, token, outlook.today) ||
      facesBack(sentence, start) ||
      isBegunSince(sentence, until) ||
      hasEffect.test(text.slice(until, Math.min(sentence.end, until + longestSince)));
    return isToCome || (isPlan && !isBegun) ? 'planned' : status;
  }
  const isBuilt = status === 'completed' || status === 'operating';
  const isPast =
    isFirm ||
    possesses.has(token.word?.surface ?? '') ||
    alreadyDone.test(own) ||
    isDated(sentence, token, outlook.today) ||
    hasEffect.test(text.slice(until, Math.min(sentence.end, until + longestSince)));
  return isBuilt &&
    (!isPast || isLaidOut) &&
    (isToCome ||
      isPlanAt(outlook, token.from) ||
      (isBare &&
        (outlook.isPlanPassage || !(isCarriedOut(sentence, token) || isTallied(sentence, token, until))) &&
        !outlook.isReview &&
        !looksBack(sentence, start, outlook)))
    ? 'planned'
    : status;
}

/** 实施“甲工程”, 完成乙水厂改造: what is carried out is told of as it goes on or is done, unless the passage plans; 推动…，|完成|丙路改造 does. */
const isCarriedOut = ({ passage: { text }, end }: Sentence, { word, from }: Token): boolean =>
  carriedOut.has(word?.surface ?? '') ||
  (/^(?:全面)?完成$/.test(word?.surface ?? '') &&
    (!calls.test(text.slice(Math.max(0, from - longestBack), from)) || doneToo.test(text.slice(from, end))));
/** 完成甲水厂改造，|建成了|乙泵站: what its sentence goes on with is done. */
const doneToo = /(?:建成|完成|实现|新增|投用)了/;
const carriedOut: ReadonlySet<string> = new Set(['实施', '开展', '组织实施', '组织开展']);
const calls =
  /(?:^|[。；，]|[0-9][.．、）)])(?:推[动进]|加快|加强|促进|深化|抓[好紧]|做[好强]|积极|大力|着力|全力|扎实|稳步|继续|全面(?!完成)|持续|强化|完善|提升|优化|新建|建成)/;

/** 拥有甲纪念馆、乙码头, 境内设有丙服务区: what a place has stands, in a passage of plans as well. */
const possesses: ReadonlySet<string> = new Set(['拥有', '设有', '建有', '境内设有', '既有车站']);

/** 实施甲景区项目，已投资2亿元: what follows tells that it has begun. */
const isBegunSince = ({ passage: { text }, end }: Sentence, from: number): boolean =>
  /，(?:目前|现)?已(?:投资|累计|完成|建成|开工|进场|进入|启动)/.test(
    text.slice(from, Math.min(end, from + longestSince)),
  );
const longestSince = 60;
/** 建成启用甲站，环境得到明显改观; 建成乙园，口岸|具备了|监管功能: what came of it is told. */
const hasEffect =
  /，[^，。；将要拟]{0,16}(?:(?:得到|有了)[^，。；]{0,4}(?:改善|改观|提升|缓解|保障|提高)|(?:具备|形成|建成|完成|实现|获得|达到|开通|解决|填补|结束)了|[\u4e00-\u9fff]了[0-9])/;

/** Whether what was told last before a place was done and not to come: 2021年以来…。推进了甲码头。开工建设… */
function facesBack({ passage: { text } }: Sentence, at: number): boolean {
  const words = text.slice(Math.max(0, at - longestBack), at);
  const done = words.search(lastDone);
  return done >= 0 && !speaksOfPlans(words.slice(done));
}
const lastDone =
  /(?:[年月]以来|年来|共建成|先后建成|推进了|完成了|建成了|实施了|(?<!将[^。；]{0,60})新增[^，。；]{2,20}[0-9]|增长[0-9](?![0-9.]{0,6}%?(?:左右|以上))|达到?了[0-9])(?!.*(?:推进了|完成了|建成了|实施了))/;

/** 3月27日集中开工…: the day before the verb is past. */
function isDone(sentence: Sentence, { from }: Token, today: string): boolean {
  const time = timeBefore(sentence, from);
  return time?.date_end != null && time.date_precision === 'day' && time.date_end <= today;
}

/** A day or year before the verb; a plan period is none before it is over, nor is the year of 今年，将建设甲水库，|建成|乙桥. */
function isDated(sentence: Sentence, { from }: Token, today: string): boolean {
  const time = timeBefore(sentence, from);
  const isOpen = time?.date_end != null && time.date_end > today;
  if (isOpen && toCome.test(sentence.passage.text.slice(time.to, from))) return false;
  return time?.date_end != null && (time.date_basis !== 'plan_period' || time.date_end < today);
}

/** 1998年修建|甲水厂, 1976年迁建的|乙中学: what was done to it years ago is over; 2018年起改造|丙渠, 目前完成80% goes on. */
export function longSince(sentence: Sentence, progress: Progress, { today }: Outlook): Progress {
  const { status, from, to, time } = progress;
  if (status !== 'under_construction' || time?.date_end == null) return progress;
  const { text } = sentence.passage;
  const years = Number(today.slice(0, 4)) - Number(time.date_end.slice(0, 4));
  const isAttribute = text.startsWith('的', to);
  // 2018年建设|甲产业园: a park may take longer
  const isOver =
    years >= (isAttribute ? 1 : longestWorks) &&
    (isAttribute ? deed : worked).test(text.slice(from, to)) &&
    !underWay.test(text.slice(time.to, sentence.end));
  return isOver ? { ...progress, status: 'completed', rule: 'it was done years ago' } : progress;
}
const longestWorks = 5;
const worked = new RegExp(`${worksOn}$|^建$`);
export const deed = new RegExp(`(?:${worksOn}|建设)$`);
const underWay = /^(?:起|以来|至今|开始|启动)|目前|正在|在建|现已|进度|预计|计划|[0-9]%/;

/** 由甲商会投资兴建的|乙学校: it may stand or not, and so may 新建的|丙大楼总投资1亿元; 正在兴建的 does not. */
export const isUndated = (
  { passage: { text }, start, end }: Sentence,
  { status, from, to, time }: Progress,
): boolean =>
  (status === 'under_construction' &&
    time === null &&
    (made.test(text.slice(from, to)) || funded.test(text.slice(Math.max(start, from - 2), to))) &&
    !onTheWay.test(text.slice(Math.max(start, from - 6), to))) ||
  (text.slice(from, to) === '新建' && priced.test(text.slice(to, end)));
const priced = /^的[^，。；]{2,30}(?:地处|占地|总?建筑面积|(?:概算|预算|计划|预计)?总?投资[约近超]?[0-9])/;
const made = new RegExp(`(?:${builds}|${repairs})$`);
/** 由甲省、乙省合资|建设|的丙铁路: by whose money. */
const funded = /[合投出独]资建设$/;
const onTheWay = /[正在拟将续加]|持续|抓紧/;

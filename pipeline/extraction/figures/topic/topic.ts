import type { Span } from '../../../grammar/clause.ts';
import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { begunSince, isOwnDeed } from '../../sentences/since-begun.ts';
import { speechWords } from '../../sentences/speech-words.ts';
import { liesBeside } from '../../sentences/way-ends.ts';
import { withoutStanding } from '../list/turns.ts';
import { ownerKind } from '../owner/owner.ts';
import { nounBefore } from '../scene/clause.ts';
import { areExamples, isJoinedToCount, isListCounted } from '../scene/item.ts';
import { predicatesIn } from '../scene/predicates.ts';
import { workTreated } from '../subject/treated.ts';
import { stripLead } from '../words/phrase.ts';
import { sizesName } from '../words/sized.ts';
import { wordAt, wordsIn } from '../words/words.ts';
import { amongWhich, announced, approvedIn, reportsItself } from './announced.ts';
import { begunThere } from './begun-there.ts';
import { actsAlone, bodyOf, leadsOn } from './body.ts';
import { linkedName } from './linked.ts';
import { phraseTopic, placeTold, placeWhere, type Topic, withoutTime } from './phrase.ts';
import { isTorn, wordsStart } from './start.ts';
import { saidOf, thingAlone, thingAt, worksInView } from './thing.ts';

/**
 * Who a clause is about, so that the clauses behind it may leave it out.
 *
 * `嘉兴市的面积最大，达到…` → 嘉兴市, 面积 · `据统计，` → nobody · `记者梳理发现，` → nobody
 */

const speech = new RegExp(`^${anyOf(speechWords('says', 'introduces', 'presents', 'reports', 'tells'))}`);
/** 位于某地的高速铁路, 由甲集团建设的乙园: what opens as an adverbial is said of the name behind it. */
const isSaidOfPlace = new RegExp(
  `^(?:在(?=[^，,的]{2,16}的[^，,]{4})|由(?=[^，,的]{2,20}(?:投资|建设|承建|兴建|打造|实施|运营|开发|研发)的)|依托(?=[^，,的]{1,20}(?:成立|组建|创办|孵化|建设|建成)的)|位于|来自|地处|紧邻|毗邻|紧靠|邻近|临近|连接|连系|贯穿|横跨|途经|${measureWords('size')})[^，,]{2,24}的`,
);
/** 甲地国际新城|位于…: what lies somewhere is a thing, whatever its name ends in. */
const isSituated = /^(?:位于|坐落于|坐落在|选址|地处|设在|建在|落户)/;
/** 海关统计，, 某报注意到，: who says it. */
const told = new RegExp(`${anyOf(speechWords('reports', 'introduces'))}$`);
/** 全县落实省里的部署要求，: what is followed, and nobody who asks for it. */
const follows = /(?:落实|贯彻|执行|符合|满足|对照)[^，]*要求$/;
const states =
  /(?:最|较|更|均|日益|日渐|明显)?(?:大|多|小|少|高|低|(?<!加)快|慢|好|强|优|广|居前|靠前|显著|稳定|良好|不俗|突出)$/;
/** 走进|某产业园，, 在某项目施工现场，: where somebody stands is told of next. */
const goesTo =
  /^(?:记者|笔者)?(?:走[进入到访]|来到|步入|踏[入进])(?:了)?(?:位于[^，,]{2,16}的)?(?=.{4,}[，,]?$)|^在(?:位于[^，,]{2,16}的)?(?=.{4,}(?:现场|工地|里|内)[，,]?$)/;

const isHere =
  /^[，,\s“]*(?:这里|这)就?是(?!指|说|因为|对|在|[^，,]*(?:首|唯一|最|重要|主要|全[国省市县球]|历史|[东中西]部|区域))([^，,的]{4,30})[，,]?$/;
/** 其中规模最大的是某项目，, 最长的隧道为某隧道，: one of several, by its name. */
const oneOfThem =
  /^(?:其中|此外|另外|，|,)*[^，,是]{0,16}(?:最[大多长高早快]|首[个条座家]|第[一二三][个条座家]|另[外一]?[一]?[个条座]|之一)(?:的(?:一[个条座]|[^，,的是为]{1,6})?)?(?:[就便]?是|为)([^，,]{4,40})[，,]?$/;

const madeWhat =
  /^[，,\s]*((?![这该此本那])[^，,是为的]{2,24}(?:[园区院校所馆站港场厂桥路库坝]|中心|基地|公司|高速|铁路|机场))是(?:国内|全[省市国])?[由经][^，,]{4,60}[，,]?$/;

const amongAll =
  /^[，,；;\s]*(?:位?[居列]|排名?|在)?(?:全[国省市县区州球]|全自治区|世界|我国)(?:位?[居列]|排名?)?$/;
const itsMeasure =
  /^[，,\s]*(?:但|而|且)?其([^，,的0-9他余中实它间]{2,8}?)(?=仍|依然|明显|显著|领先|高于|低于|快于|慢于|稳|持续|继续|也|均|位居)/;
const thoseWho = /^[，,\s]*[\u4e00-\u9fff]{3,10}的[就便]?是([^，,。的是]{2,14})[，,。]?$/;

const borders = new RegExp(
  `^[，,\\s]*(?:场地|地块|项目|用地|[院校园]区)?${liesBeside}[^，,。；;]{2,}$|^[，,\\s]*(?:并|再|且|同时)?(?:(?:融入|接入|并入|汇入|衔接|途经|穿越|跨越)[^，,。；;]{3,}|[与和同][^，,。；;]{2,20}(?:相?衔接|相连|相接|连通|交汇|互通|贯通))[，,]?$`,
);

/** No name is longer, with what is said of it. */
const longestTopic = 80;

/** The topic of one clause; null when it names nobody. `skipped` are the times in it. */
export function topicOfClause(
  text: string,
  clause: Span,
  skipped: readonly Span[],
  numbers: readonly Span[],
): Topic | null {
  const topic =
    workTreated(text.slice(clause.start, clause.end)) ?? topicBehindColon(text, clause, skipped, numbers);
  return topic === null || isTorn(topic.name) ? announced(text, clause) : topic;
}

function topicBehindColon(
  text: string,
  clause: Span,
  skipped: readonly Span[],
  numbers: readonly Span[],
): Topic | null {
  const from = wordsStart(text, clause, skipped, numbers);
  const number = numbers.find(
    (span) => span.start >= from && span.start < clause.end && !sizesName(text, span.start, span.end),
  );
  const to = Math.min(number?.start ?? clause.end, from + longestTopic);
  const words = withoutTimes(text, from, to, skipped);
  // 开发面积96平方公里，全省|第二|；: among whom the rank is
  if (number !== undefined && amongAll.test(words) && text.startsWith('第', number.start)) return null;
  // 新校区投资2亿元，北邻青石大道，; 融入以甲市为中心的铁路枢纽，: what it stands beside or leads to
  if (number === undefined && borders.test(words)) return null;
  const begins = begunThere(words);
  if (begins !== null) return begins;
  // 其增速仍领先于其他县，: the measure that goes on
  const its = number === undefined ? (itsMeasure.exec(words)?.[1] ?? '') : '';
  if (isMeasure(its)) return { name: its, kind: 'none', indicator: '' };
  // 春风得意的是甲市和乙市，
  const those = number === undefined ? phraseTopic(thoseWho.exec(words)?.[1] ?? '') : null;
  if (those !== null && those.kind !== 'none' && those.indicator === '') return those;
  const one = oneOfThem.exec(words)?.[1] ?? '';
  if (one !== '') return thingAt(stripLead(one));
  // 甲植物园|是由县里兴建的专类园，: what has been done to it says what it is
  const whatIs = number === undefined ? (madeWhat.exec(words)?.[1] ?? '') : '';
  if (whatIs !== '') return { name: stripLead(whatIs), kind: 'thing', indicator: '' };
  const among = number === undefined || /中[，,]?$/.test(words) ? amongWhich(words) : null;
  if (among !== null) return among;
  const firm = reportsItself(words);
  if (firm !== '') return { name: firm, kind: 'agent', indicator: '' };
  const granted = number === undefined ? approvedIn(words) : '';
  if (granted !== '') return { name: granted, kind: 'thing', indicator: '' };
  const begun =
    number === undefined && isOwnDeed(text.slice(clause.end, clause.end + 4))
      ? phraseTopic(begunSince(words))
      : null;
  if (begun !== null && begun.indicator === '')
    return begun.kind === 'none' ? { ...begun, kind: 'thing' } : begun;
  // 这里是甲产业园，占地800亩
  const here = number === undefined ? thingAt(isHere.exec(words)?.[1] ?? '') : null;
  if (here !== null) return here;
  const site = goesTo.exec(words)?.[0] ?? '';
  if (site !== '') return thingAt(bodyOf(words.slice(site.length)));
  const there = number === undefined ? (placeWhere(words) ?? placeTold(words) ?? worksInView(words)) : null;
  if (there !== null) return there;
  if (wordAt(text, from, to)?.word.role === 'frame' && !isSaidOfPlace.test(words)) return null;
  // 主营环保设备、工程建设等业务，: what it lives on, and nothing new
  if (/^[，,\s]*(?:主营(?!业务)|(?:主要|专业|专门)(?:从事|生产|经营|研发))/.test(words)) return null;
  // 甲工程，是省骨干工程，总投资…: what it is, and nothing new
  // 明确思路，即着力打造两个产业: what that is
  if (/^[，,\s]*(?:(?:既|又|也|还|更)?是(?!否)|其?前身(?:是|为|系)|即(?![将便使日时]))/.test(words))
    return null;
  // “我们引进了薯片生产线，: what is said there has its verbs
  const body = bodyOf(words.replace(/^[，,\s]*“(?=[^”]*$)/, ''));
  if (leadsOn.test(body.replace(/[（(][^（）()]*[）)]$/, ''))) return null;
  if (body.length < 2 || (told.test(body) && !follows.test(body)) || /^作为/.test(body)) return null;
  return topicOfBody(text, clause, body, number === undefined);
}

/**
 * 某物流园|上周起|全面施工: a time between whom a clause is about and what it does is neither; 计划今年开工 says when it is
 * planned, and 全年 is how long.
 */
function withoutTimes(text: string, from: number, to: number, times: readonly Span[]): string {
  const time = times.find(({ start, end }) => start >= from + 2 && end <= to);
  return time === undefined ||
    text.startsWith('全年', time.start) ||
    /(?:计划|拟|预计|将)$/.test(text.slice(from, time.start))
    ? text.slice(from, to)
    : text.slice(from, time.start) + text.slice(time.end, to);
}

const isWhat =
  /^(?![^，,]*(?:实施|推进|启动|建设|签约|引进|新建)的?[^，,]*(?:项目|工程)是)([^，,。的是等]{5,28}(?:项目|工程))(?:是|系)(?!由|否)/;

/** The topic of what is left of a clause; a bare noun phrase before a number, or before none, has to be a name. */
function topicOfBody(text: string, clause: Span, whole: string, isNumberless: boolean): Topic | null {
  const body = withoutStanding(whole).replace(whatItCan, '$1').replace(doesMainly, '$1');
  // 甲县种养结合产业化项目|是省级重点项目: the deed is in its name
  const work = isWhat.exec(body)?.[1] ?? '';
  if (ownerKind(work) === 'thing') return { name: work, kind: 'thing', indicator: '' };
  const alone = isNumberless ? thingAlone(body) : null;
  if (alone !== null) return alone;
  // 补助标准|逐步提高: a measure, though it opens as a deed does
  const rising = isNumberless ? (rises.exec(body)?.[1] ?? '') : '';
  if (isMeasure(rising) || /.{2}标准$/.test(rising)) return { name: rising, kind: 'none', indicator: '' };
  const words = wordsIn(body, 0, body.length);
  if (words[0]?.start === 0 && words[0].word.role !== 'noun' && !isSaidOfPlace.test(body))
    return saidOf(body);
  const predicate = predicatesIn(body, words).find(({ start }) => start > 0 || !isSaidOfPlace.test(body));
  if (predicate !== undefined && (predicate.start < 2 || speech.test(body.slice(predicate.start))))
    return null;
  // 以及甲、乙等|4条航线: examples of what is counted
  if (predicate === undefined && !isNumberless && areExamples(body)) return null;
  const linked = isNumberless ? thingAt(linkedName(body)) : null;
  if (linked !== null) return linked;
  const meaning = /^另?“[^”]+”(?:是指|是|即|指)(.{4,24})$/.exec(body);
  if (meaning !== null) return phraseTopic(meaning[1] ?? '');
  const phrase = nounBefore(
    predicate === undefined ? actsAlone(body).replace(states, '') : body,
    predicate?.start ?? body.length,
  );
  // 甲铁路、乙机场等3个项目: those that are counted, and nobody whose they are
  const told = text.slice(clause.start, clause.end);
  // 甲机场扩建、乙科技城等|25个|项目: the deed is in the first name of the list
  const list = predicate !== undefined && body.charAt(predicate.end) === '、' ? body : phrase;
  if (isListCounted(list, told) || isJoinedToCount(phrase, told)) return null;
  const topic = phraseTopic(withoutTime(phrase));
  if (
    topic !== null &&
    topic.kind === 'place' &&
    topic.indicator !== '' &&
    isSituated.test(body.slice(topic.name.length + topic.indicator.length))
  )
    return { name: `${topic.name}${topic.indicator}`, kind: 'thing', indicator: '' };
  if (
    topic !== null &&
    predicate === undefined &&
    isNumberless &&
    goesOnNaming(text, clause, topic, phrase, whole)
  )
    return null;
  if (topic === null || predicate !== undefined || isNumberless) return topic;
  return topic.kind === 'place' ||
    // 甲海关征收关税|9亿元|: who does so, though the deed may be a noun
    (topic.kind === 'agent' && (topic.indicator.length > 1 || /的$/.test(whole))) ||
    /^[^、]{2,6}(?:、[^、]{2,6})+$/.test(topic.name) ||
    (topic.kind === 'thing' && (topic.indicator !== '' || isNamedLine.test(topic.name)))
    ? topic
    : null;
}

const rises =
  /^([^，,。；;、的0-9]{3,12}?)(?:也|还|又|均|都)?(?:逐步|逐年|有所|大幅|不断|明显|显著|稳步|持续|连续|大大|进一步)+(?:提高|提升|上调|增加|增长|扩大|下降|降低|缩短|减少)[，,]?$/;

/** 甲机场|可起降大型客机 */
const whatItCan =
  /^([^，,的可]{0,20}(?:机场|水库|电站|码头|铁路|公路|高速|大桥|隧道|项目|工程|基地|园区|中心|医院|学校|[厂馆港]))(?:可以?|能够?)(?![行研视再持靠控能比用供采]).{2,}$/;

/** 甲公司|主要生产轮胎, 甲镇|专门种植花卉 */
const doesMainly =
  /^([^，,的]{2,24}?)(?:现|还|也)?(?:主要|专业|专门)(?:从事|生产|加工|经营|研发|种植|养殖|承担|提供|制造|销售).{2,}$/;

/** 甲线 has so much; 现有生产线|3条 are counted. */
const isNamedLine = /^(?!现有|共有|拥有|建成|[建设有]).*(?:工程|(?<!生产|检测|流水|装配)线|段)$/;

/** ，地铁7号线某站南侧，, ，甲区、乙县，: a clause without a verb goes on with where a thing is, or with a list. */
const goesOnNaming = (
  text: string,
  { start }: Span,
  { name, kind }: Topic,
  phrase: string,
  whole: string,
): boolean =>
  /(?:[东南西北两内外]侧|附近|旁|交[汇叉]处|交界处|以[东南西北]|沿线|沿岸|周边|[东南西北]部|腹地)$/.test(
    phrase,
  ) ||
  /以[东南西北]$/.test(whole) ||
  (/[，,]/.test(text.charAt(start - 1)) && name === whole && (/[^号]、/.test(name) || kind === 'place'));

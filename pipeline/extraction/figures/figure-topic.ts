import type { Span } from '../../grammar/clause.ts';
import { measureWords } from '../../grammar/measures.ts';
import { scopes } from '../../grammar/scopes.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { openerReader } from '../sentences/openers.ts';
import { postWords } from '../sentences/post-words.ts';
import { speechWords } from '../sentences/speech-words.ts';
import { workNouns } from '../sentences/work-nouns.ts';
import { amongWhich, announced } from './figure-announced.ts';
import { headOf, nounBefore, predicatesIn } from './figure-clause.ts';
import { type OwnerKind, splitOwner } from './figure-owner.ts';
import { stripLead } from './figure-phrase.ts';
import { sizesName } from './figure-sized.ts';
import { wordAt, wordsIn } from './figure-words.ts';

/**
 * Who a clause is about, so that the clauses behind it may leave it out.
 *
 * `嘉兴市的面积最大，达到…` → 嘉兴市, 面积 · `据统计，` → nobody · `记者梳理发现，` → nobody
 */
export interface Topic {
  readonly name: string;
  readonly kind: OwnerKind;
  /** What of it the clause speaks of: 面积. */
  readonly indicator: string;
}

const speech = new RegExp(`^${anyOf(speechWords('says', 'introduces', 'presents', 'reports', 'tells'))}`);
/** 位于某地的高速铁路: what opens as an adverbial is said of the name behind it. */
const isSaidOfPlace = new RegExp(
  `^(?:在(?=[^，,的]{2,16}的[^，,]{4})|位于|来自|地处|连接|连系|贯穿|横跨|途经|${measureWords('size')})[^，,]{2,24}的`,
);
/** 甲、乙等 are examples; 甲省丙路、丁路等 are of the province. */
function areExamples(words: string): boolean {
  if (!/(?<![平同高中初])等$/.test(words)) return false;
  const { rest, kind } = splitOwner(words);
  return kind !== 'place' || rest.length <= 1;
}

/** 甲地国际新城|位于…: what lies somewhere is a thing, whatever its name ends in. */
const isSituated = /^(?:位于|坐落于|坐落在|选址|地处)/;
const dateline = /^[^，,。；;]{0,14}电(?:[（(][^）)]*[）)])?[\s\u3000]+(?:自(?!贸|来|然|治))?/;
const longestDateline = 40;
/** What may stand before the time that opens a clause. */
const opens = /^(?:其中|特别是|而|预计|在|到|至|截至|自|从|但|，|,|“|\s)*$/;
/** 海关统计，, 某报注意到，: who says it. */
const told = new RegExp(`${anyOf(speechWords('reports', 'introduces'))}$`);
/** 此次开工的: which of them it is. */
const occasion = /^(?:此次|本次|这次|今次)[^，,。的]{1,8}的/;
/** 游客接待量居全省|前三: among whom it is ranked. */
const rankedAmong = new RegExp(
  `(?<=.{2})(?:[稳位]居|居|排名?|位列|名列)?(?:全国|全球|${anyOf(scopes('home'))})$`,
);
const states =
  /(?:最|较|更|均|日益|日渐|明显)?(?:大|多|小|少|高|低|快|慢|好|强|优|广|居前|靠前|显著|稳定|良好|不俗|突出)$/;
const speaker = new RegExp(anyOf([...postWords, '记者', '专家']));
const nobodyAt = openerReader('nobody');
const holidays = /^(?:“?五一”?|国庆|春节|元旦|中秋|端午|清明|十一)?(?:小?长假|假期|假日|黄金周)/;
const isNobody = (phrase: string): boolean => nobodyAt(phrase, 0) !== null || holidays.test(phrase);

/** 甲行动以来, 总体来看, 就业方面: when, or in which respect. */
const adverbial =
  /(?:方面|层面|工作|指标|多年|以来|[之以][前后]|期间|[来说]看|看来|来说|来讲|而言|背景下|过程中|同时|高峰期?|[旺淡]季)$/;

/** What a thing is said to have before its name. */
const isProperty = new RegExp(`^[，,\\s]*(?:计划|规划)?${measureWords('size')}$`);

/** 甲高速项目|东连乙地: where it leads. */
const heads =
  /(?<=.{2}[路线道速铁桥段廊区市县镇江河渠目程])[东南西北](?:[连接临邻靠依承通达]|起(?!步)|至)(?=.{2}).*$/;
/** 甲高速项目|计划今年7月开工, but 三年行动计划今年启动. */
const plansFor =
  /(?<=.{3})(?<!行动|五年|年度|专项|工作|建设|实施|人才|攻坚|培育|提升|投资|发展|改革|合作|产业)计划(?=今年|明年|年内|本月|下月|近期|[0-9]{4}年|[0-9]{1,2}月).*$/;

/** 项目|分两期建设: in how many stages. */
const inStages = /(?<=.{2})分[一二两三四五](?:期|个阶段|步)(?:建设|实施|推进)?$/;

/** No name is longer, with what is said of it. */
const longestTopic = 80;

/** The topic of one clause; null when it names nobody. `skipped` are the times in it. */
export function topicOfClause(
  text: string,
  clause: Span,
  skipped: readonly Span[],
  numbers: readonly Span[],
): Topic | null {
  return topicBehindColon(text, clause, skipped, numbers) ?? announced(text, clause);
}

function topicBehindColon(
  text: string,
  clause: Span,
  skipped: readonly Span[],
  numbers: readonly Span[],
): Topic | null {
  let from = clause.start;
  for (const span of skipped)
    if (span.start >= from && span.end <= clause.end && opens.test(text.slice(from, span.start)))
      from = span.end;
  // 某社甲地8月2日电 某区…: where and when a report was sent
  from += dateline.exec(text.slice(from, Math.min(clause.end, from + longestDateline)))?.[0].length ?? 0;
  const colon = text.indexOf('：', from);
  if (colon > from && colon < clause.end) from = colon + 1;
  // 总投资30亿元的|某项目: the amount is a property of what is told of
  const opening = numbers.find(({ start }) => start >= from);
  if (
    opening !== undefined &&
    isProperty.test(text.slice(from, opening.start)) &&
    text.charAt(opening.end) === '的'
  )
    from = opening.end + 1;
  const number = numbers.find(
    (span) => span.start >= from && span.start < clause.end && !sizesName(text, span.start, span.end),
  );
  const to = Math.min(number?.start ?? clause.end, from + longestTopic);
  const instance = /^[，,\s“]*以(.{2,24}?)为例[，,]?$/.exec(text.slice(from, to))?.[1] ?? '';
  if (instance !== '') return { name: instance, kind: 'thing', indicator: '' };
  const among =
    number === undefined || /中[，,]?$/.test(text.slice(from, to)) ? amongWhich(text.slice(from, to)) : null;
  if (among !== null) return among;
  const lead = wordAt(text, from, to);
  if (lead?.word.role === 'frame' && !isSaidOfPlace.test(text.slice(from, to))) return null;
  // 甲工程，是省骨干工程，总投资…: what it is, and nothing new
  if (/^[，,\s]*是(?!否)/.test(text.slice(from, to))) return null;
  const body = stripLead(text.slice(from, to))
    .replace(occasion, '')
    .replace(/(?<=.{3})作为[^，,]{2,}$/, '')
    .replace(/^作为[^，,]{2,24}的(?=[^的，,]{2,})/, '')
    .replace(rankedAmong, '')
    .replace(/^(?:规划|建设|筹建|筹备)中的|^(?:在建|拟建)的/, '')
    .replace(heads, '')
    .replace(plansFor, '')
    .replace(inStages, '')
    .replace(/(?<=.{2}(?:院|校|学|园|工程|项目|区|厂|中心|线|路|桥|站))系(?![统列数]).*$/, '');
  if (body.length < 2 || told.test(body) || /^作为/.test(body)) return null;
  const words = wordsIn(body, 0, body.length);
  if (words[0]?.start === 0 && words[0].word.role !== 'noun' && !isSaidOfPlace.test(body))
    return saidOf(body);
  const predicate = predicatesIn(body, words).find(({ start }) => start > 0 || !isSaidOfPlace.test(body));
  if (predicate !== undefined && (predicate.start < 2 || speech.test(body.slice(predicate.start))))
    return null;
  // 以及甲、乙等|4条航线: examples of what is counted
  if (predicate === undefined && number !== undefined && areExamples(body)) return null;
  const meaning = /^另?“[^”]+”(?:是指|是|即|指)(.{4,24})$/.exec(body);
  if (meaning !== null) return phraseTopic(meaning[1] ?? '');
  const phrase = nounBefore(
    body.replace(predicate === undefined ? states : /$^/, ''),
    predicate?.start ?? body.length,
  );
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
    number === undefined &&
    goesOnNaming(text, clause, topic, phrase, body)
  )
    return null;
  if (topic === null || predicate !== undefined || number === undefined) return topic;
  return topic.kind === 'place' ||
    /^[^、]{2,6}(?:、[^、]{2,6})+$/.test(topic.name) ||
    (topic.kind === 'thing' && (topic.indicator !== '' || /(?:工程|线|段)$/.test(topic.name)))
    ? topic
    : null;
}

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
  (/[，,]/.test(text.charAt(start - 1)) && name === whole && (name.includes('、') || kind === 'place'));

/** 投入使用的|某镇某小学: what a clause that opens with its verb is said of, where that is a thing. */
function saidOf(body: string): Topic | null {
  const head = headOf(body);
  const topic = head === body || head.length < 4 ? null : phraseTopic(head);
  return topic?.kind === 'thing' && topic.indicator === '' ? topic : null;
}

/** 嘉兴2022年 → 嘉兴, but 嘉兴2022年建设计划 stays. */
const withoutTime = (phrase: string): string =>
  phrase.replace(/[0-9]{4}年(?:[0-9]{1,2}月)?(?:全年|上半年|末|底)?$/, '');

/** 该线, 工程, 学校新校区: a work without its name. */
const unnamedWork = new RegExp(
  `^(?:${anyOf([...workNouns('whole', 'line'), '该线'])}|(?:学校|医院|小区|校区)[^的、]{0,8})$`,
);
/** 民营企业: who they are, as a class. */
const firms = /^(?:民营|国有|外商投资|外资|规上|规模以上(?:工业)?|小微|中小(?:微)?|科技型中小)企业$/;

/** 甲瀑布、乙湖、丙石林|游客接待量: several, and what is measured of each. */
const severalWith =
  /^([^的、]{2,14}(?:、[^的、]{2,14})+?)((?:游客|旅客|货物|集装箱)(?:接待|吞吐|发送|运输)(?:人次|量))$/;

/** 全区|新洽谈项目: of the whole place, and no name. */
export const ofWhole = /^全[省市县区镇乡](?=(?:新|已|在|续建|签约|洽谈|开工)[^，,]{0,6}项目$)/;

/** A noun phrase as a topic: 嘉兴数字经济规模 is about 嘉兴. */
function phraseTopic(words: string): Topic | null {
  // 民生支出|占预算支出: what it is a share of is no name
  const share = words.search(/占(?![地用据领])/);
  const phrase = share > 1 ? words.slice(0, share) : words;
  if (
    phrase.length < 2 ||
    phrase.length > 30 ||
    isNobody(phrase) ||
    /^(?:城镇|农村|城乡|城区)$/.test(phrase) ||
    adverbial.test(phrase) ||
    /[，,。；;：？！]/.test(phrase) ||
    speaker.test(phrase)
  )
    return null;
  if (/^[^的、]{2,10}[到至][^的、]{2,10}$/.test(phrase))
    return { name: phrase, kind: 'thing', indicator: '' };
  const several = severalWith.exec(phrase);
  if (several !== null) return { name: several[1] ?? '', kind: 'place', indicator: several[2] ?? '' };
  const at = phrase.indexOf('的');
  const { owner, rest, kind } = splitOwner(phrase);
  if (firms.test(phrase)) return { name: phrase, kind: 'agent', indicator: '' };
  if (unnamedWork.test(phrase)) return null;
  // 全区新洽谈项目: of the place, and no name
  const whole = kind === 'thing' ? (ofWhole.exec(owner)?.[0] ?? '') : '';
  if (whole !== '') return { name: whole, kind: 'place', indicator: phrase.slice(whole.length) };
  if (owner !== '' && (rest === '' || rest.startsWith('的') || !rest.includes('的'))) {
    return { name: owner, kind, indicator: rest.replace(/^的/, '') };
  }
  if (at > 1)
    return {
      name: phrase.slice(0, at),
      kind: splitOwner(phrase.slice(0, at)).kind,
      indicator: phrase.slice(at + 1),
    };
  return { name: phrase, kind: 'none', indicator: '' };
}

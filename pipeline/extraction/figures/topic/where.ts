import { spanAt } from '../../../grammar/clause.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import type { Sentence } from '../../sentences/article.ts';
import { bodySpeaking, firmOfOfficer } from '../../sentences/speech-words.ts';
import { isKind } from '../../sentences/work-nouns.ts';
import { splitOwner } from '../owner/owner.ts';
import type { Whole } from '../said.ts';
import { withoutHaving } from '../subject/edges.ts';
import { canAct } from '../words/noun-phrase.ts';
import { wordAt } from '../words/words.ts';
import type { OnPage } from './on-page.ts';
import type { Topic } from './phrase.ts';
import type { PlacedTopic, Topics } from './topics.ts';

/** What the clauses and sentences around a number are about. */

interface Told {
  readonly subject: (name: string, from: string) => void;
  readonly label: (rule: string) => void;
}

/** Where a subject is looked for. */
export interface Where extends OnPage {
  readonly sentence: Sentence;
  /** Where the number's clause starts. */
  readonly at: number;
  /** The sentences before it in its passage, the last one last. */
  readonly earlier: readonly Sentence[];
  /** The sentences of the passage before: what 该项目 at the start of a passage stands for is in them. */
  readonly passed: readonly Sentence[];
  /** Whose the last figure of the sentence before is. */
  readonly handed: string;
  /** The subject of the figure before in the sentence, and where that stands. */
  readonly previous: { readonly name: string; readonly at: number } | null;
  /** Whose the figure before is that a part was told of, where its clause goes on behind that part. */
  readonly whole: Whole | null;
  /** What the numbers before it in its sentence have measured or counted. */
  readonly measured: readonly string[];
  /** The thing that the figures just before were of; empty where they were of several. */
  readonly recent: () => string;
  /** Is told where a subject was found, and by which rule a label is read, the last one last; null where nobody asks. */
  readonly told: Told | null;
}

/** Whom the clauses before name, outside the part that was told of. */
export const namedBefore = ({ topics, sentence, at }: Where, whole: Whole | null): readonly PlacedTopic[] =>
  topics
    .upTo(sentence, at)
    .filter(
      ({ topic, at: start }) =>
        (whole === null || start < whole.aside.start || start >= whole.aside.end) &&
        !(start < at && isClauseAlone(topic, sentence, start)),
    );

/** 他四处奔走，|嫁接果树，|建园300亩: a clause that holds nothing else is a deed whose verb is not known, unless its words name somebody. */
const isClauseAlone = ({ kind, name }: Topic, sentence: Sentence, start: number): boolean => {
  const { text } = sentence.passage;
  const at = text.indexOf(name, start);
  return (
    kind === 'none' &&
    !canAct(name) &&
    !isMeasure(name) &&
    withoutHaving(name) === name &&
    at - start - timeAhead(sentence, start, at) <= longestLead &&
    /^[，,；;]/.test(text.slice(at + name.length))
  );
};
const longestLead = 2;
/** |9月份|交出第一台样机，: how long the time is that the deed opens with. */
function timeAhead({ times, passage: { text } }: Sentence, start: number, at: number): number {
  // 今年的|蜜桃，: a name, and no deed
  const time =
    text.charAt(at - 1) === '的' ? undefined : times.find(({ from, to }) => from >= start && to <= at);
  return time === undefined ? 0 : time.to - time.from;
}

/** How many sentences back a topic is looked for. */
const reach = 6;

/** The topic of this clause or the one before it. */
export function nearTopic({ sentence, at, topics }: Where): Topic | null {
  const before = clauseBefore(sentence, at)?.start ?? at;
  return (
    topics
      .upTo(sentence, at)
      .filter((placed) => placed.at === at || placed.at === before)
      .at(-1)?.topic ?? null
  );
}

/** The thing that the sentences before are about; empty when there is none. */
export const antecedent = ({ sentence, at, earlier, passed, topics }: Where): string =>
  topics.upTo(sentence, at).findLast(({ topic, at: start }) => start < at && isNamedThing(topic))?.topic
    .name ??
  (firstOf(earlier, topics, isNamedWhole) ?? firstOf(passed, topics, isNamedWhole))?.name ??
  '';

/** 该线 and 一期 point at a name, 城际铁路 is a kind, 一座新城 and 3条快速路 are counted: none says which. */
const noName =
  /^(?:[该本这此]|[一二三四五六]期|[^，,的]{0,4}(?:单个|每个|各个)|(?:[一两几数]|[0-9]+)[座条个项所处批台套栋幢家列辆组])|^(?:城际|高速|普通|客运|货运)?(?:铁路|公路|高铁|地铁|机场|轨道交通)$/;

/** Whether a topic is a thing with a name that says which. */
export const isNamedThing = ({ kind, name }: Pick<Topic, 'kind' | 'name'>): boolean =>
  kind === 'thing' && !noName.test(name);

/** 涂装生产线, 标准厂房: a part of what is built, and not what 项目 stands for. */
const part = /(?:生产线|车间|厂房|设备|设施|楼|管网|主干线|干管|支管|支线|[支干]线管网工程)$/;
export const isNamedWhole = (topic: Topic): boolean => isNamedThing(topic) && !part.test(topic.name);

/** What the clause before says the number is about: `GDP增速上，` → GDP增速; empty when it says nothing of the kind. */
export function aspectOf({ sentence, at }: Where): string {
  const clause = clauseBefore(sentence, at);
  const words = clause === undefined ? '' : sentence.passage.text.slice(clause.start, clause.end);
  const rate = /(增[幅速]|涨幅|降幅)(?:较|最|更)?(?:大|快|高|居前|明显|靠前)$/.exec(words);
  if (rate !== null) return rate[1] ?? '';
  return (
    /^(?:从|在|而)?(?!分[\u4e00-\u9fff]{1,6}[来看])(.{2,10}?)(?:上看|来看|方面|上|看)$/.exec(
      words.trim(),
    )?.[1] ?? ''
  );
}

const clauseBefore = (sentence: Sentence, at: number) => sentence.clauses[spanAt(sentence.clauses, at) - 1];

/** 甲港有泊位68个。该港: the one told of last whose name ends so; empty where none does. */
export function endingIn(kind: string, { sentence, at, earlier, passed, topics, handed }: Where): string {
  const isSo = (name: string): boolean =>
    name.length > kind.length && isKind(name, kind) && !notOne.test(name) && !/[“”]|之.$/.test(name);
  const isMeant = ({ name }: Topic): boolean => isSo(name);
  const own = topics.upTo(sentence, at).findLast(({ topic, at: start }) => start < at && isMeant(topic));
  const told = own?.topic ?? firstOf(earlier, topics, isMeant) ?? firstOf(passed.slice(-1), topics, isMeant);
  if (told !== null && told !== undefined) return told.name;
  return isSo(handed) ? handed : calledSo(kind, sentence, at, earlier);
}
/** 本村, 甲村和乙村, 驻村: none that 该村 may be. */
const notOne =
  /^[全该本我各每这那其]|[、和与及]|[下返回还离家故老他异同]乡$|^(?:[驻进入农乡山渔新古空]|城中|示范|贫困|移民)村$/;

/** 走进红旗村，…。这个村: one that the words before name without being about it. */
function calledSo(
  kind: string,
  { passage, start }: Sentence,
  at: number,
  earlier: readonly Sentence[],
): string {
  if (kind === '校') return [...(earlier.at(-1)?.text ?? '').matchAll(calledSchool)].at(-1)?.[1] ?? '';
  if (!/^(?:[村镇乡]|社区|景区)$/.test(kind)) return '';
  for (const words of [
    passage.text.slice(start, at),
    ...earlier
      .slice(-2)
      .reverse()
      .map(({ text }) => text),
  ]) {
    const name = [...words.matchAll(calledPlace)].findLast(
      ([, found = '']) => found.endsWith(kind) && !notOne.test(found),
    )?.[1];
    if (name !== undefined) return name;
  }
  return '';
}
/** 记者在青河中学|工地看到 */
const calledSchool =
  /(?:[在到]|走进)([\u4e00-\u9fff]{2,10}?(?:[小中大]学|学校|学院))(?=[^，。；、]{0,8}(?:看到|了解|获悉|采访|[，,]))/g;
const calledPlace =
  /(?:^|[，,。；;：:“”、的省市县区镇乡]|走[进访]|来到|位于|地处|[有是](?:个|一个)?|在)(?![全本该各每这那我某一两几])([^，,。；;：:“”、的省市县区镇乡走来位地有是在进到0-9]{1,5}(?<![农乡山渔城新行自古集小邻外全])(?:[村镇乡]|社区|景区)(?![庄落口级办容民小企]))/g;

/** The topic of the nearest sentence before that is accepted. */
export function firstOf(
  earlier: readonly Sentence[],
  topics: Topics,
  accepts: (topic: Topic) => boolean,
): Topic | null {
  for (let index = earlier.length - 1; index >= 0 && index >= earlier.length - reach; index -= 1) {
    const sentence = earlier[index];
    const found = sentence === undefined ? null : topics.first(sentence, accepts);
    if (found !== null) return found;
  }
  return null;
}

/** 甲公司是龙头企业。该公司表示，其|总资产: the firm of the sentence before, where its own names nobody else. */
export const firmTold = ({ sentence, at, earlier, topics }: Where): string => {
  const own = topics.upTo(sentence, at);
  if (own.some(({ topic: { kind, name } }) => kind !== 'none' && !/^[该本]/.test(name))) return '';
  return (
    firstOf(earlier.slice(-1), topics, ({ kind, name }) => kind === 'agent' && aFirm.test(name))?.name ?? ''
  );
};
const aFirm = /(?:公司|集团|企业|厂)$/;

const ofOthers = new RegExp(
  `^(?:${anyOf(scopes('nation', 'home', 'ours', 'world', 'part', 'border'))}|业内|全行业|当地|本地)(?!.{0,6}市场)`,
);

/**
 * 甲公司表示，将新建生产线|3条|: the firm that tells of itself in the clause that its sentence opens with; empty where none does, or where
 * it tells of others: 行业平均利润率, 国内装机容量, 乙大桥主塔.
 */
export const firmThatTells = ({ sentence: { passage, clauses }, at }: Where, phrase = ''): string => {
  const [first] = clauses;
  const isOfOther =
    ofOthers.test(phrase) ||
    (splitOwner(phrase).owner !== '' && wordAt(phrase, 0, phrase.length)?.word.role !== 'verb');
  if (first === undefined || first.end > at || isOfOther) return '';
  const words = passage.text.slice(first.start, first.end);
  return bodySpeaking(words) || (ofItself.test(phrase) ? firmOfOfficer(words) : '');
};

/** 甲公司总经理李明介绍，今年|计划投入|3亿元: what a firm puts in, makes or earns. */
const ofItself =
  /^(?:今年|去年|目前|年度|全年|累计|计划|预计|已|将|共|再|新|完成|实现|达到)*(?:投[入资]|产值|总产值|营收|营业收入|销售|净?利润|税|纳税|订单|研发|员工|职工|用工|产能|年[产加]|日产|出口|新建|改造|引进|签[订约]|完成|建成|生产|带动|招聘|布局|拥有|入库)|投[入资]$/;

/** “我们引进了生产线，年产饼干|3万吨|。”甲食品公司董事长说: the firm that speaks behind a quotation of its own work; empty where nobody or another does. */
const firmBehindQuote = ({ sentence: { passage }, at }: Where): string => {
  const { text } = passage;
  const [open, close] = [text.lastIndexOf('“', at), text.indexOf('”', at)];
  if (open < 0 || text.lastIndexOf('”', at) > open || close < 0 || close - at > longestQuote) return '';
  return ownWork.test(text.slice(open, at + 12))
    ? (speaksBehind.exec(text.slice(close + 1, close + longestSpeaker))?.[1] ?? '')
    : '';
};

/** The firm that tells of its own work, before what it tells or behind it; empty where none does. */
export const firmTelling = (where: Where, phrase: string): string =>
  firmThatTells(where, phrase) || firmBehindQuote(where);
/** 我们引进了生产线，年产|3万吨|: what the speaker's firm itself makes, earns or has put up. */
const ownWork =
  /(?:我们|我(?:公司|厂|社)|公司)(?!县|村|市|镇|区|州|国|克服|服务)[^。！？]*?(?:年产|日产|年加工|产值|营收|营业收入|销售额|出口|订单|研发|产能|员工|新建|引进|投入|投资|投产|生产线)[^，。]{0,6}$|[，“](?:公司|我们)?(?:年产|日产|年加工)[^，。]{0,12}$/;
const longestQuote = 160;
const longestSpeaker = 50;
const speaksBehind =
  /^([^，,。；“”]{2,24}(?:公司|集团|合作社|农场|食品厂|酒厂|药厂|工厂))(?:的)?(?:党[委组总支]*|法定|生产|技术|销售|项目|办公室|财务|车间|相关|有关|行政|综合)?[^，,。；“”]{0,4}(?:书记|董事长|总经理|经理|负责人|厂长|理事长|创始人|主任|总监|总裁|总工程师|代表|主管)[^，,。；“”]{0,8}(?:说|介绍|表示|告诉|道|称)/;

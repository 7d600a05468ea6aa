import type { Span } from '../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../mention.ts';
import type { Sentence } from './article.ts';
import { type Before, readBefore, subjectIn } from './figure-clause.ts';
import { countedNoun } from './figure-counted.ts';
import { headOfList } from './figure-heading.ts';
import { ownerKind } from './figure-owner.ts';
import { stripLead, trim } from './figure-phrase.ts';
import { wordAt, wordsIn } from './figure-words.ts';
import type { Where } from './figure-subject.ts';

/** Lays out what is written around one number, for its label to be read from. */

/** Whose figure it is and what is measured or counted; an empty subject where the text names none. */
export interface Label {
  readonly subject: string;
  readonly indicator: string;
  /** The verb that the indicator begins with: 发送 of 发送旅客. */
  readonly verb: string;
}

export const label = (subject: string, indicator: string, verb = ''): Label => ({ subject, indicator, verb });

/** What the figures before have said in the same sentence. */
export interface Said {
  readonly label: Label | null;
  readonly unit: string;
  /** The last noun that was counted: 现代产业类项目. */
  readonly counted: string;
  /** Where the last counted noun ends; the words of the next number begin behind it. */
  readonly end: number;
  /** The last measure of the sentence before, for one that opens with 其中. */
  readonly before: Label | null;
  /** Where the last number stands. */
  readonly at: number;
}

export const nothingSaid: Said = { label: null, unit: '', counted: '', end: 0, before: null, at: 0 };

/** A number where it stands. */
export interface Place {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly quantities: readonly QuantityMention[];
  readonly index: number;
  readonly times: readonly TimeMention[];
}

/** The numbers of one run, 24.5%和22.2%: the index of the first, and how many. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

export interface Scene {
  readonly mention: QuantityMention;
  readonly run: Run;
  readonly index: number;
  readonly said: Said;
  readonly where: Where;
  /** The words before the number that belong to it, and the same parted at their verbs. */
  readonly words: string;
  readonly before: Before;
  /** What the words before a colon announce: 投资增速. */
  readonly heading: string;
  /** The noun behind the number; empty when none stands there. */
  readonly counted: string;
  readonly countedEnd: number;
  /** The words behind it up to the end of the clause: 5小时|可达. */
  readonly behind: string;
  /** 五大都市圈: the counted group that the clause opens with, when the number is said of it; empty otherwise. */
  readonly group: string;
  /** What an amount that only sizes what is counted next measures: 总投资 in 超20亿元项目200个; else empty. */
  readonly sized: string;
  /** Whether the number before stands in the same clause. */
  readonly inClause: boolean;
  /** Whether 的 stands right behind the number. */
  readonly linked: boolean;
  /** Whether only a joining mark parts it from the number before, or nothing. */
  readonly joined: boolean;
}

/** Units of a stretch of time: what it takes may stand behind the number. */
export const spans: ReadonlySet<string> = new Set(['d', 'a', 'h', 'min', 'mo', 's', 'wk']);

/** Reads the surroundings of a number. */
export function sceneOf(place: Place, mention: QuantityMention, run: Run, said: Said, where: Where): Scene {
  const { sentence, index, quantities } = place;
  const { text } = sentence.passage;
  const first = quantities[run.first] ?? mention;
  const lead = text.slice(sentence.start, first.from);
  const colon = sentence.start + Math.max(lead.lastIndexOf('：'), lead.lastIndexOf(':'));
  const from = startOf(place, first, colon, said);
  const own = withSizeClass(text.slice(from, first.from), quantities[run.first - 1], text, first);
  const last = quantities[run.first - 1];
  const alone = mention.unit === 'pp' && last !== undefined && /^[）)]?(?:快|慢|高|低|高出|多|少)?$/.test(own);
  const words = mention.unit === 'pp' ? withoutComparison(alone ? text.slice(place.clause.start, last.from).replace(/[（(]$/, '') : own) : own;
  const counted = countedBehind(place, mention, words);
  const before = withSpeed(readBefore(words), words, mention.text);
  const joined = from > place.clause.start && quantities[run.first - 1] !== undefined && /^[、和及与\s]*/.exec(own)?.[0] !== '' && !/[，；,;]/.test(text.slice(from - 1, from));
  return {
    mention, run, index, said, where, words, joined,
    before,
    group: groupOf(place, mention, said),
    sized: counted.noun === '' ? '' : sizedBy(place, mention),
    inClause: said.at >= place.clause.start && said.label !== null,
    linked: text.charAt(mention.to) === '的',
    heading: colon > sentence.start ? headOfList(text.slice(sentence.start, colon)) : '',
    counted: counted.noun,
    countedEnd: counted.end,
    behind: before.object === '' || spans.has(mention.unit) || /连续\s*$/.test(words) ? wordsBehind(place, mention) : '',
  };
}

/** 设计|时速250公里: the measure is written with its number. */
function withSpeed(before: Before, words: string, value: string): Before {
  const measure = /^(?:时速|日产|年产|月产)/.exec(value)?.[0];
  if (measure === undefined) return before;
  const kind = /(?:设计|最高运营|最高|运营|试验|平均)$/.exec(words.trimEnd())?.[0] ?? '';
  const rest = words.trimEnd().slice(0, words.trimEnd().length - kind.length);
  const { subject, object, verb } = readBefore(rest);
  const owner = verb === '' ? subjectIn(object, object.length) : subject;
  return { subject: owner, verb: '', light: false, object: `${kind}${measure}`, changed: false };
}

/** Where the words of a number begin: after its clause's start, a colon, a time or the number before with its noun. */
function startOf({ sentence, clause, quantities, times }: Place, mention: QuantityMention, colon: number, said: Said): number {
  const { text } = sentence.passage;
  let from = Math.max(clause.start, colon + 1, sentence.start);
  const numbers = mention.unit === 'rank' ? [] : quantities;
  for (const other of numbers) if (other.to <= mention.from && other.to > from) from = other.to;
  for (const other of quantities) if (mention.unit === 'rank' && other.to <= mention.from && other.to > from && /[、，,]/.test(text.slice(other.to, mention.from))) from = other.to;
  if (mention.unit !== 'rank' && said.end > from && said.end <= mention.from) from = said.end;
  for (const time of times) if (time.to <= mention.from && time.to > from && !isInside(text, from, time)) from = time.to;
  return from;
}

/** 呼和浩特、西安2个集团公司|的增幅超过…: the group that was counted is who the next number is about. */
function groupOf({ sentence, clause }: Place, mention: QuantityMention, { end }: Said): string {
  const { text } = sentence.passage;
  if (end <= clause.start || end > mention.from || /[，；、：,;]/.test(text.slice(end, mention.from))) return '';
  const group = stripLead(text.slice(clause.start, end)).replace(/^这/, '');
  const acts = wordsIn(group, 0, group.length).some(({ word }) => word.role === 'verb' && !word.nominal);
  if (acts || group.length > 24) return '';
  const noun = group.replace(/^[0-9]+[个项家座条](?=....)/, '');
  return noun;
}

/** 深圳2022年固定资产投资: the time stands inside the phrase. */
function isInside(text: string, from: number, time: TimeMention): boolean {
  const lead = stripLead(text.slice(from, time.from));
  return lead.length > 1 && ownerKind(lead) !== 'none';
}

/** 超20亿元|项目200个, 总投资超10亿元的|内资产业项目500个: the amount before says what is counted. */
function withSizeClass(words: string, last: QuantityMention | undefined, text: string, mention: QuantityMention): string {
  if (last === undefined || mention.unit !== 'count' || last.unit === 'count' || last.unit === '%' || last.to > mention.from) return words;
  const between = text.slice(last.to, mention.from);
  if (between === '' || /^[，,、；;\s]|^[和与及]/.test(between) || /[，,；;、]/.test(between)) return words;
  if (between.startsWith('的')) return between.slice(1);
  return between.length <= 4 ? last.text + between : between;
}

function sizedBy({ sentence, quantities, index }: Place, mention: QuantityMention): string {
  const { text } = sentence.passage;
  const next = quantities[index + 1];
  if (!money.has(mention.unit) || next?.unit !== 'count' || /[，,。；;、]/.test(text.slice(mention.to, next.from))) return '';
  return [...text.slice(sentence.start, mention.from).matchAll(sizes)].at(-1)?.[0] ?? '';
}

const money: ReadonlySet<string> = new Set(['CNY', 'USD', 'EUR', 'HKD']);
const sizes = /总投资|投资额|年?产值|营业?收入?|注册资本/g;

/** 佛山GDP增速高于长沙|0.8个百分点: what it is compared with is no part of the label. */
const withoutComparison = (words: string): string =>
  words.replace(/(?:分别|均|也)?(?:高于|低于|快于|慢于|高出|超出|超过|领先|落后于?|比|较)[^，,。]{1,20}?(?:快|慢|高|低|高出|多|少)?$/, '') || words;

function countedBehind({ sentence, clause, quantities, index, times }: Place, mention: QuantityMention, words: string): { noun: string; end: number } {
  const { text } = sentence.passage;
  const endOf = (at: number): number => quantities[at]?.to ?? mention.to;
  let last = index;
  for (let next = quantities[last + 1]; next !== undefined && next.unit === mention.unit && isListOf(text.slice(endOf(last), next.from)); next = quantities[last + 1]) last += 1;
  for (let next = quantities[last + 1]; next !== undefined && next.from === endOf(last); next = quantities[last + 1]) last += 1;
  const end = endOf(last);
  const next = quantities[last + 1]?.from ?? clause.end;
  const time = times.find(({ from }) => from >= end)?.from ?? clause.end;
  const limit = Math.min(clause.end, next, time);
  const counts = mention.counter !== null || mention.unit === 'count' || last > index;
  const noun = countedNoun(text, end, limit, next < clause.end, /推进|推动|加快|支持/.test(words));
  if (counts || noun.noun === '') return noun;
  const opening = wordAt(noun.noun, 0, noun.noun.length);
  const isDeed = opening !== null && opening.word.role !== 'noun' && text.charAt(end) !== '的';
  return isDeed || /^[增以之左时]|^内$|^大关|^台阶/.test(noun.noun) ? { noun: '', end } : noun;
}

/** 24.5％和22.2％, 8.2%、8.3%. */
export const isListOf = (between: string): boolean => /^(?:个?[、和及与]|个?以及|[，,]?分别)$/.test(between.trim());

function wordsBehind({ sentence, clause, quantities, index }: Place, mention: QuantityMention): string {
  const { text } = sentence.passage;
  const limit = Math.min(clause.end, quantities[index + 1]?.from ?? clause.end);
  const words = text.slice(mention.to, limit).replace(/[。！？；;，,”）)].*$/s, '');
  return words.length > 30 ? '' : trim(stripLead(words).replace(/^(?:就|即|便|内)/, ''));
}

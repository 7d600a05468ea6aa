import type { Span } from '../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../mention.ts';
import type { Sentence } from './article.ts';
import { type Before, isMeasure, readBefore } from './figure-clause.ts';
import { countedNoun } from './figure-counted.ts';
import { listed } from './figure-list.ts';
import { ownerKind, splitOwner } from './figure-owner.ts';
import { stripLead, trim } from './figure-phrase.ts';
import { type SubjectFinder, wantOf } from './figure-subject.ts';

/** Whose figure it is and what is measured or counted; an empty subject where the text names none. */
export interface Label {
  readonly subject: string;
  readonly indicator: string;
}

/** What the figures before have said in the same sentence. */
export interface Said {
  readonly label: Label | null;
  readonly unit: string;
  /** The last noun that was counted, where it is particular enough to have properties: 现代产业类项目. */
  readonly counted: string;
}

export const nothingSaid: Said = { label: null, unit: '', counted: '' };

/** A number where it stands, with what is around it. */
export interface Place {
  readonly sentence: Sentence;
  readonly clause: Span;
  readonly quantities: readonly QuantityMention[];
  readonly index: number;
  readonly times: readonly TimeMention[];
}

/** The numbers of one run, 24.5%和22.2%, and which of them this is. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

const properties = /(?:全长|总长|主线长|正线长|设计时速|时速|总投资|投资|年产|日产|月产|年产值|面积|占地面积|占地|建筑面积|容量|装机容量|产能|跨度|注册资本)$/;
const shares = /^(?:占|占到|占据)$/;

/** Labels a number by the words around it. */
export function labelOf(place: Place, mention: QuantityMention, run: Run, said: Said, subjects: SubjectFinder): Label {
  const { sentence, clause, quantities, index, times } = place;
  const { text } = sentence.passage;
  const head = quantities[run.first] ?? mention;
  const colon = Math.max(text.lastIndexOf('：', head.from - 1), text.lastIndexOf(':', head.from - 1));
  const from = startOf(place, head, colon, times);
  const words = withSizeClass(text.slice(from, head.from), quantities[run.first - 1], text, head);
  const before = readBefore(words);
  const counted = countedBehind(place, mention, words);
  const heading = colon >= sentence.start && colon >= from - 1 ? text.slice(sentence.start, colon) : colon > sentence.start ? text.slice(sentence.start, colon) : '';
  const parallel = run.count > 1 ? parallelLabel(before, counted, run, index, subjects, said) : null;
  if (parallel !== null) return parallel;
  if (counted.length >= 2) return countedLabel(before, counted, mention, subjects);
  return measuredLabel(before, stripLead(words), mention, said, subjects, headOfList(heading), wordsBehind(place, mention));
}

/** Where the words begin that belong to a number: after its clause's start, a colon, a time or the number before. */
function startOf({ sentence, clause, quantities }: Place, mention: QuantityMention, colon: number, times: readonly TimeMention[]): number {
  let from = Math.max(clause.start, colon + 1, sentence.start);
  for (const time of times) if (time.to <= mention.from && time.to > from && !isInside(sentence.passage.text, from, time)) from = time.to;
  for (const other of quantities) if (other.to <= mention.from && other.to > from) from = other.to;
  return from;
}

/** 深圳2022年固定资产投资: the time stands inside the phrase. */
const isInside = (text: string, from: number, time: TimeMention): boolean => {
  const lead = text.slice(from, time.from);
  return lead.length > 1 && ownerKind(stripLead(lead)) !== 'none';
};

/** 超20亿元|项目200个, 总投资超10亿元的|内资产业项目500个: the amount before says what is counted. */
function withSizeClass(words: string, last: QuantityMention | undefined, text: string, mention: QuantityMention): string {
  if (last === undefined || mention.unit !== 'count' || last.unit === 'count' || last.unit === '%' || last.to > mention.from) return words;
  const between = text.slice(last.to, mention.from);
  if (between !== words || between === '' || /^[，,、；;\s]|^[和与及]/.test(between)) return words;
  if (between.startsWith('的')) return between.slice(1);
  return between.length <= 4 ? last.text + between : between;
}

function countedBehind({ sentence, clause, quantities, index }: Place, mention: QuantityMention, words: string): string {
  const { text } = sentence.passage;
  let last = index;
  for (let next = quantities[last + 1]; next !== undefined && isListOf(text.slice(quantities[last]?.to ?? 0, next.from)) && next.unit === mention.unit; next = quantities[last + 1]) last += 1;
  for (let next = quantities[last + 1]; next !== undefined && next.from === quantities[last]?.to; next = quantities[last + 1]) last += 1;
  const end = quantities[last]?.to ?? mention.to;
  const limit = Math.min(clause.end, quantities[last + 1]?.from ?? clause.end);
  const counts = mention.counter !== null || mention.unit === 'count' || last > index;
  const noun = countedNoun(text, end, limit, /推进|推动|加快|支持/.test(words));
  if (counts) return noun;
  return /^的?增长|^[以之]/.test(noun) ? '' : noun;
}

/** 24.5％和22.2％, 8.2%、8.3%. */
export const isListOf = (between: string): boolean => /^(?:[、和及与]|以及|[，,]?分别)$/.test(between.trim());

function countedLabel(before: Before, counted: string, mention: QuantityMention, subjects: SubjectFinder): Label {
  const { subject, verb, light, object } = before;
  if (mention.counter === null && mention.unit !== 'count' && mention.unit !== 'rank') return amountLabel(before, counted, subjects);
  const short = counted.length <= 2 && verb !== '' && !light && object === '' && mention.unit === 'count' ? verb + counted : counted;
  if (subject !== '') return { subject: ownerOf(subject), indicator: short };
  if (verb === '' && object !== '' && (ownerKind(object) !== 'none' || object.length <= 12) && !isMeasure(object)) return { subject: object, indicator: short };
  if (object !== '' && ownerKind(object) !== 'none' && object.length <= 20) return { subject: object, indicator: short };
  return { subject: subjects.find(wantOf(counted, verb !== '')), indicator: short };
}

/** 筹集10多万元|资金, 日产6200吨|生产线, 占全省45%的|土地面积. */
function amountLabel({ subject, verb, light, object, changed }: Before, counted: string, subjects: SubjectFinder): Label {
  if (object !== '' && properties.test(object) && verb === '') return { subject: counted, indicator: trim(object) };
  if (/占/.test(object) && !isMeasure(object)) {
    const at = object.indexOf('占');
    return { subject: object.slice(0, at) || subject || subjects.find('place'), indicator: `${object.slice(at)}${counted}` };
  }
  if (object !== '' && (isMeasure(object) || changed)) return ownedLabel(object, subject, verb, light, subjects);
  if (object !== '' && verb === '') return { subject: object, indicator: counted };
  const indicator = verb !== '' && !light && counted.length <= 4 && object === '' ? verb + counted : counted;
  return { subject: subject || object || subjects.find(wantOf(indicator, true)), indicator };
}

function measuredLabel(before: Before, words: string, mention: QuantityMention, said: Said, subjects: SubjectFinder, heading: string, behind: string): Label {
  const { subject, verb, light, object, changed } = before;
  if (mention.unit === 'rank') return rankLabel(before, words, said, subjects, heading);
  const share = /^占[^，。]+/.exec(stripLead(words));
  if (share !== null && said.label !== null) return { subject: said.label.subject, indicator: `${said.label.indicator}${trim(share[0]) === '占' || shares.test(share[0]) ? '占比' : trim(share[0])}` };
  if (object === '' && subject === '') {
    if (verb !== '' && !changed) return verbLabel(verb, mention, said, subjects, heading);
    return inherited(said, subjects, heading, behind);
  }
  if (object === '') {
    const { indicator } = verbLabel(verb, mention, said, subjects, heading);
    return { subject: ownerOf(subject), indicator };
  }
  if (mention.unit === 'd' || mention.unit === 'a' || mention.unit === 'h' || mention.unit === 'min' || mention.unit === 'mo') {
    if (/连续$/.test(words.trimEnd()) && behind !== '') return { subject: verb === '' ? object : subject || object, indicator: `连续${behind}` };
    if (verb === '' && behind !== '' && !isMeasure(object)) return { subject: object, indicator: behind };
  }
  if (verb === '') return phraseLabel(object, mention, said, subjects, heading, changed);
  return ownedLabel(object, subject, verb, light, subjects);
}

/** A bare verb: 投资40亿元, 完成63.5%. */
function verbLabel(verb: string, mention: QuantityMention, said: Said, subjects: SubjectFinder, heading: string): Label {
  if (heading.endsWith(`${verb}率`) && mention.unit === '%') return { subject: said.label?.subject ?? '', indicator: heading };
  if (/完成$/.test(verb) && said.label !== null && /投资/.test(said.label.indicator)) return { subject: said.label.subject, indicator: `${verb}投资` };
  return { subject: subjects.find(wantOf(verb, true)), indicator: verb };
}

/** A number with nothing before it goes on with what was said. */
function inherited(said: Said, subjects: SubjectFinder, heading: string, behind: string): Label {
  if (said.label !== null) return said.label;
  const near = subjects.near();
  if (near !== null && near.indicator !== '') return { subject: near.name, indicator: near.indicator };
  if (heading !== '') return { subject: subjects.find('place'), indicator: heading };
  const subject = near?.name ?? subjects.find('any');
  return { subject: behind === '' ? '' : subject, indicator: behind || subject };
}

/** A noun phrase right before the number. */
function phraseLabel(phrase: string, mention: QuantityMention, said: Said, subjects: SubjectFinder, heading: string, changed: boolean): Label {
  const { owner, rest, kind } = splitOwner(phrase);
  const counts = mention.unit === 'count';
  if (owner !== '' && rest === '') {
    const goesOn = said.label !== null && (changed || counts || said.unit === mention.unit);
    if (heading !== '' && (!counts || kind === 'place' || /分别|其中|划分/.test(heading) || said.label === null)) return { subject: owner, indicator: heading };
    if (counts && kind !== 'place') return { subject: subjects.find('any', owner), indicator: owner };
    if (goesOn && said.label !== null) return { subject: owner, indicator: said.label.indicator };
    if (changed) return { subject: subjects.find('place', owner), indicator: owner };
    return { subject: owner, indicator: subjects.near()?.indicator || said.label?.indicator || owner };
  }
  if (owner !== '') {
    const indicator = rest.replace(/^的/, '');
    return { subject: owner, indicator: heading.endsWith(indicator) && !heading.startsWith(owner) ? heading : stripLead(indicator) };
  }
  const at = phrase.lastIndexOf('的');
  if (at > 1 && phrase.length - at > 2) return { subject: phrase.slice(0, at), indicator: phrase.slice(at + 1) };
  if (/占比$/.test(phrase) && said.counted !== '') return { subject: said.counted, indicator: phrase };
  return { subject: propertyOwner(phrase, said, subjects), indicator: phrase };
}

/** 项目250个，…，总投资10亿元: a property of what was counted, where that is said in full. */
function propertyOwner(phrase: string, said: Said, subjects: SubjectFinder): string {
  if (said.counted.length >= 6 && properties.test(phrase)) return said.counted;
  return subjects.find(wantOf(phrase, false), phrase);
}

/** A verb's object: the verb belongs to what is measured unless it is light. */
function ownedLabel(object: string, subject: string, verb: string, light: boolean, subjects: SubjectFinder): Label {
  const keeps = !light && verb !== '' && !isMeasure(object);
  const bare = keeps ? `${verb}${object}` : object;
  const indicator = /^完成/.test(verb) && object === '投资' ? `${verb}${object}` : bare;
  if (subject !== '') return { subject: ownerOf(subject), indicator };
  if (!keeps) {
    const { owner, rest, kind } = splitOwner(object);
    if (owner !== '' && rest !== '' && kind === 'place') return { subject: owner, indicator: rest.replace(/^的/, '') };
  }
  return { subject: subjects.find(wantOf(indicator, verb !== ''), object), indicator };
}

const scopes = /(?:全国|全省|全市|全球|世界|我国|中国|全区|全县|国内|行业|同类|中部|西部|东部|[^的，、]{0,8}(?:城市|省份|市州|地市|省区市|各省|地级市))(?:的|第一方阵|前列|中)?$/;
const rankVerbs = /(?:位居|位列|名列|排名|排在|排|稳居|跃居|高居|居于|居|列|跻身|进入|荣获|荣膺|勇夺|夺得|获得|获|升至|跃升至|上升至|前移至|为|是|达到|保持)/;

/** 总量位居全国第12, 人均GDP连续多年全省第二. */
function rankLabel({ subject, verb, object }: Before, words: string, said: Said, subjects: SubjectFinder, heading: string): Label {
  const at = words.search(rankVerbs);
  const plain = at >= 0 ? words.slice(0, at) : words;
  const phrase = trim(trim(stripLead(plain).replace(scopes, '')).replace(/(?:更|仍|依然|继续|连续[^，。]{0,4}|首次|已|分别|均|则|稳|虽|还)$/, '')).replace(/上连续.*$|连续(?:多年)?$/, '').replace(scopes, '');
  if (phrase.length < 2) {
    const taken = at >= 0 ? trim(words.slice(at).replace(rankVerbs, '')).replace(scopes, '') : '';
    if (isMeasure(taken)) return { subject: subjects.find('place'), indicator: taken };
    if (said.label !== null) return said.label;
    const near = subjects.near();
    if (near !== null && near.indicator !== '') return { subject: near.name, indicator: near.indicator };
    if (near !== null) return { subject: near.name, indicator: taken || trim(object) || '排名' };
    return { subject: subject || subjects.find('any'), indicator: heading || trim(object) || verb || '排名' };
  }
  const { owner, rest } = splitOwner(phrase);
  if (owner !== '' && rest !== '') return { subject: owner, indicator: rest.replace(/^的/, '') };
  if (owner !== '') return { subject: owner, indicator: isMeasure(trim(words.slice(at).replace(rankVerbs, ''))) ? trim(words.slice(at).replace(rankVerbs, '')) : (said.label?.indicator ?? subjects.near()?.indicator ?? '') || heading || '排名' };
  return { subject: subjects.find('place', phrase), indicator: phrase };
}

/** 24.5％和22.2％: the first number is the first owner's. */
function parallelLabel(before: Before, counted: string, run: Run, index: number, subjects: SubjectFinder, said: Said): Label | null {
  const place = index - run.first;
  const own = before.subject !== '' ? before.subject : before.object;
  const list = listed(own, run.count) ?? null;
  const member = list?.members[place];
  if (list !== null && member !== undefined) {
    const verbal = before.subject !== '';
    const said_ = /完成$/.test(before.verb) && before.object === '' ? `${before.verb}${said.label !== null && /投资/.test(said.label.indicator) ? '投资' : ''}` : before.object || before.verb;
    const indicator = verbal ? `${list.head}${said_}` : list.head;
    if (counted !== '' && indicator === '') return { subject: member, indicator: counted };
    if (indicator !== '') return { subject: member, indicator };
    return { subject: member, indicator: said.label?.indicator ?? (subjects.near()?.indicator || member) };
  }
  const near = subjects.near();
  const others = near === null ? null : listed(near.name, run.count);
  const other = others?.members[place];
  if (other === undefined || near === null) return null;
  const indicator = before.object || near.indicator || said.label?.indicator || '';
  return indicator === '' ? null : { subject: other, indicator };
}

/** What a list's head says: `1．地级市投资增速前二名：` → 投资增速. */
function headOfList(heading: string): string {
  if (heading === '') return '';
  const clauses = heading.split(/[，,；;]/);
  const told = clauses.length > 1 && /^(?:按|分别|其中|具体|依次)/.test(clauses.at(-1) ?? '') ? (clauses.at(-2) ?? '') : (clauses.at(-1) ?? '');
  const plain = told
    .replace(/^[\s0-9一二三四五六七八九十]+[.．、]\s*/, '')
    .replace(/[0-9]{4}年|[0-9]+[—－-][0-9]+月份?|上半年|前三季度|[前后][0-9一二三四五六七八九十]+(?:名|位)?$/g, '');
  const { owner, rest } = splitOwner(trim(plain));
  const words = rest === '' || owner === '' ? trim(plain) : rest;
  return words.replace(/^(?:地级市及[^重投]{1,4}|地级市|县（区）|县区|各县|各市|市州|各地)/, '').replace(/共?[0-9]+个$/, '');
}

/** The words behind a number up to the end of its clause, where they say what it takes: 5小时|可达. */
function wordsBehind({ sentence, clause, quantities, index }: Place, mention: QuantityMention): string {
  const { text } = sentence.passage;
  const limit = Math.min(clause.end, quantities[index + 1]?.from ?? clause.end);
  const words = text.slice(mention.to, limit).replace(/[。！？；，”）)].*$/s, '');
  return words.length > 16 ? '' : trim(stripLead(words).replace(/^(?:就|可|即可|便|内)/, ''));
}

const ownerOf = (subject: string): string => {
  const { owner, rest } = splitOwner(subject);
  return owner !== '' && rest.startsWith('的') ? owner : subject;
};

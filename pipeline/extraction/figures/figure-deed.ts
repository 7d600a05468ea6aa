import { buildTrie, longestTermBefore } from '../../grammar/trie.ts';
import { eventVerbRows } from '../../lexicons/verbs.ts';
import { verbReader } from '../sentences/verbs.ts';
import { ownerKind } from './figure-owner.ts';
import { stripLead } from './figure-phrase.ts';
import { placeEnd } from './figure-place-name.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { wordAt } from './figure-words.ts';

/** What is done to the counted ones: `3所学校|建成投用` → 建成投用学校 · `列入计划的|18座水闸` → 列入计划的水闸 */

const eventAt = verbReader('event');
const adverbs = /^(?:均|已经?|将|全部|全面|集中|顺利|火热|现场|陆续|分别|正式|同时)*/;
/** A noun that says little without its deed. */
const plain = /(?:项目|学校|小学|中学|幼儿园|道路|工程|医院|园区)$/;
/** 12个项目批复总投资, 19个项目落地临港产业园: with an object behind it the deed does not tell which are counted. */
const clauseEnd = /^(?:$|[，,。；;、：:）)])/;
/** 11个项目|入选省级项目库, 30家企业|负责垃圾运输: among which they were chosen, or what they do. */
const designation =
  /^被?((?:入选|入围|列入|纳入|获批|获评|跻身|进入|成功认定)[^\s，,。；;、：:的]{2,20}?(?=[，,。；;：:]|$)|(?:负责(?!人)|参与(?![度者率])|上报)[^\s，,。；;、：:的]{2,16}?(?=[，,。；;：:、]|[和与及]|$))/;
/** 高职院校 says more than 项目 does. */
const common = /(?:项目|企业|园区|学校|医院|工程)$/;
const longestObject = 28;
const longestCounted = 8;
const longestNoun = 4;
const longestClause = 12;
const longestLead = 12;

/** The counted noun with the deed behind it, where that tells which are counted; else the noun. */
export function withDeed({ counted, countedEnd, where }: Scene): string {
  if (counted.length > longestCounted) return counted;
  const { text } = where.sentence.passage;
  const at = countedEnd + (adverbs.exec(text.slice(countedEnd, countedEnd + longestLead))?.[0].length ?? 0);
  const chosen = designation.exec(text.slice(at, at + longestObject));
  if (chosen !== null && common.test(counted)) return `${chosen[1]}${counted}`;
  if (counted.length > longestNoun || !plain.test(counted)) return counted;
  const deed = eventAt(text, at);
  return deed === null || deed.end - deed.start < 2 || !clauseEnd.test(text.slice(deed.end, deed.end + 1))
    ? counted
    : `${deed.surface}${counted}`;
}

const doneThere =
  /^(?:分别|均|已)*在(?!建|今年|去年|年[内底]|[上下]半年|全[国球])([^，,。；;、的在0-9]{2,16}?)(?:顺利|正式|集中|同时|全面|同步|隆重)*(开工(?:奠基|建设)?|奠基|签约|竣工|投产|开业|启动|揭牌|落地|落户)(?=[，,。；;！]|$)/;

/** 7个项目|在丙园区集中开工: where that is done to those that are counted up to `at`, and the deed; null where the words name no place. */
export function deedThere(text: string, at: number, counted: string): Label | null {
  if (!common.test(counted) || !'在分均已'.includes(text.charAt(at) || '。')) return null;
  const [, place = '', deed = ''] = doneThere.exec(text.slice(at, at + longestDeed)) ?? [];
  return /^(?:place|thing)$/.test(ownerKind(place)) ? label(place, `${deed}${counted}`) : null;
}

const longestDeed = 36;

/** 温州新开工建设的, 列入计划的: whose the counted ones are, and the short clause before them. */
interface Relative {
  readonly owner: string;
  readonly said: string;
}

/** The clause in 的 right before a number; null when none stands there that opens with its verb. */
export function relativeBefore(words: string): Relative | null {
  const clause = /([^，,、；;“”的]+)的$/.exec(words.trimEnd())?.[1] ?? '';
  const phrase = stripLead(clause);
  const place = placeEnd(phrase);
  const said = phrase.slice(place).replace(/^(?:今年|去年|明年|当年|[0-9]{4}年)/, '');
  const opening = wordAt(said, 0, said.length);
  if (said.length < 2 || said.length > longestClause || opening?.word.role !== 'verb') return null;
  return { owner: phrase.slice(0, place), said };
}

const eventEndings = buildTrie(
  eventVerbRows.map(({ surface }) => [surface, surface] as const),
  true,
);

/** 某大桥正式|开工 → 某大桥: what stands behind a number without the event that it ends in. */
export function withoutDeedBehind(counted: string): string {
  const found = longestTermBefore(eventEndings, counted, counted.length, 2);
  return found === null ? counted : counted.slice(0, found.end).replace(/(?:正式|全面|顺利|集中)$/, '');
}

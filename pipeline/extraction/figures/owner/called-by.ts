import { firmTrades } from '../../sentences/firm-trades.ts';
import type { Topic } from '../topic/phrase.ts';
import { calledAtStart, longestName, mayBeName, type Names } from './called.ts';
import type { OwnerKind } from './endings.ts';
import { placeEnd } from './place-name.ts';
import { firmAhead, saysWhich } from './which-one.ts';

/** Who is told of by a name that the article itself has: `设在柳河旗的青石乳业扩产，营业收入|9亿元|` → 青石乳业 */

/** 柳桥镇：账本亮出来, 云湖科学园：…: whom a heading names before its colon; empty where it names nobody there. */
export function leadOfHeading(heading: string, names: Names): string {
  // 柳河经济技术开发区建设记: the zone, and not its town
  const zone = names.get('开发区')?.name ?? '';
  if (zone !== '' && heading.includes(zone)) return zone;
  const lead = /^[^：:]{2,20}(?=[：:])/.exec(heading)?.[0] ?? '';
  const found = calledAtStart(lead, names);
  return found?.end === lead.length
    ? found.called.name
    : aTownAlone.test(lead) && mayBeName(lead)
      ? lead
      : '';
}
const aTownAlone = /^[\u4e00-\u9fff]{2,6}[镇乡村]$/;

/** 在云湖科学园，企业已有|63家|: where what follows is so. */
export function whereNamed(words: string, names: Names): Topic | null {
  const where = /^[，,\s]*(?:而|但)?在(.{2,20})$/.exec(words)?.[1] ?? '';
  const found = where === '' ? null : calledAtStart(where, names);
  return found?.end === where.length
    ? { name: nameMeant(where, found.called.name), kind: found.called.kind, indicator: '' }
    : null;
}

/**
 * 设在柳河旗的|青石乳业|扩产, 柳河旗的|云砺铜业|产铜, 最早签约的是|云砺科技|: whom a clause tells of behind what says which one it is;
 * null where it tells of nobody so.
 */
export function namedBehind(words: string, names: Names): Topic | null {
  if (names.size === 0) return null;
  for (const { index: at, 0: link } of words.matchAll(behindWhich)) {
    const lead = words.slice(0, at).replace(/^[，,；;：:\s“]*(?:其中|而|但|同时|此外)?/, '');
    const isAnswer = /[就便]?是$/.exec(link)?.[0] ?? '';
    const from = at + link.length;
    const start = from + placeEnd(words.slice(from, from + longestName));
    const own = calledAtStart(words.slice(start), names) ?? calledAtStart(words.slice(from), names);
    if (own === null || own.called.kind !== 'agent' || own.called.name.length < whole) continue;
    const name = own.called.name;
    const rest = words.slice(words.indexOf(name, from) + name.length);
    if (!words.startsWith(name, start) && !words.startsWith(name, from)) continue;
    const part = /^[一二三四五六]期/.exec(rest)?.[0] ?? '';
    if (isAnswer === '' ? saysWhich(lead) && goesOn(rest, lead) : /^[，,。；;]?$/.test(rest))
      return { name: `${name}${part}`, kind: aSite.test(name) ? 'thing' : 'agent', indicator: '' };
  }
  return null;
}
const behindWhich = new RegExp(`的(?:[就便]?是)?(?:${firmAhead})?`, 'g');
/** 云湖产业园: what is built, though firms are in it. */
const aSite = /园$/;
/** A name that ends in what it is the name of. */
const whole = 4;
/** The name is told of by what stands behind it; 云砺科技董事长 and 云砺科技、青石乳业 are others. */
const goesOn = (rest: string, lead: string): boolean =>
  rest === '' || /^[，,]$/.test(rest)
    ? !/^[^，,。]*(?:引进|签约|招引)/.test(lead)
    : !/^(?:[的、和与及等或]|以及|[长主房任家址员工]|董事|总经理|经理|理事|负责|创始|看到|了解|车间|厂房)/.test(
        rest,
      );

/** 乡里联合|青石果业|推行托管: the last firm that words name; empty where they name none. */
export function lastFirm(words: string, names: Names): string {
  let last = { at: -1, name: '' };
  for (const [name, { kind }] of names) {
    const at = kind === 'agent' && aFirm.test(name) ? words.lastIndexOf(name) : -1;
    // 和云砺科技不同，
    if (at > 0 && compared.test(words.slice(at + name.length))) continue;
    if (at > last.at || (at >= 0 && at === last.at && name.length > last.name.length)) last = { at, name };
  }
  return last.name;
}
const compared = /^(?:不同|相比|一样|类似|相似|相距|相邻)/;
const aFirm = new RegExp(`(?:公司|集团|业|${firmTrades})$`);

/** Whom words open with, and where the name ends in UTF-16 units. */
export interface NamedAhead {
  readonly name: string;
  readonly kind: OwnerKind;
  readonly end: number;
}

/** Whom words open with, by the name that tells who it is, and where that ends; null where nobody is called so. */
export function calledBy(words: string, names: Names): NamedAhead | null {
  const own = calledAtStart(words, names);
  return own === null
    ? null
    : {
        name: nameMeant(words.slice(0, own.end), own.called.name),
        kind: own.called.kind,
        end: own.end,
      };
}

/** 云砺|毛利率: whom the article calls so, though no list knows them. */
export function byName(topic: Topic, names: Names, clause: string): Topic {
  const own = topic.kind === 'none' || aZoneAlone.test(topic.name) ? calledAtStart(topic.name, names) : null;
  // 百亿元规模的|合作社: others of its kind
  const isOther =
    own?.called.name.endsWith(topic.name.slice(0, own.end)) &&
    /[的类种家个]$/.test(clause.slice(0, clause.indexOf(topic.name)));
  return own === null || isOther
    ? topic
    : {
        name: nameMeant(topic.name.slice(0, own.end), own.called.name),
        kind: own.called.kind,
        indicator: topic.name.slice(own.end) + topic.indicator,
      };
}

/** 云砺 stays as it is written; 科学园, which ends the full name, is told by that, and a full name by the short one that the text sets. */
const nameMeant = (written: string, full: string): string =>
  full.endsWith(written) || aZoneAlone.test(written) || full.length < written.length ? full : written;
const aZoneAlone = /^(?:经开|高新|开发|园)区$/;

import { matchesOf } from '../../grammar/matches.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import type { Article } from '../sentences/article.ts';
import { firmTrades } from '../sentences/firm-trades.ts';
import type { OwnerKind } from './figure-owner-endings.ts';
import { placeEnd } from './figure-place-name.ts';
import type { Topic } from './figure-topic-phrase.ts';
import { wordsIn } from './figure-words.ts';

/**
 * What an article itself calls those that it tells of, and no list knows: a name that ends as names of firms do and comes
 * again, its first part alone, a town by its own name.
 *
 * `青石乳业董事长…。青石乳业日产|3万箱|` → 青石乳业 · `云砺轴承集团…。云砺|营收|` → 云砺 · `柳桥镇：…` → 柳桥镇
 */
interface Called {
  readonly name: string;
  readonly kind: OwnerKind;
}

export type Names = ReadonlyMap<string, Called>;

/** The name that words open with, and where it ends; null where they open with none. */
function calledAtStart(
  words: string,
  names: Names,
): { readonly end: number; readonly called: Called } | null {
  for (let end = Math.min(words.length, longestName); end >= 2; end -= 1) {
    const called = names.get(words.slice(0, end));
    if (called !== undefined) return { end, called };
  }
  return null;
}
const longestName = 20;

/** 柳桥镇：账本亮出来, 云湖科学园：…: whom a heading names before its colon; empty where it names nobody there. */
export function leadOfHeading(heading: string, names: Names): string {
  const lead = /^[^：:]{2,20}(?=[：:])/.exec(heading)?.[0] ?? '';
  const found = calledAtStart(lead, names);
  return found?.end === lead.length
    ? found.called.name
    : aTownAlone.test(lead) && mayBeName(lead)
      ? lead
      : '';
}
const aTownAlone = /^[\u4e00-\u9fff]{2,6}[镇乡村]$/;

/** What a body is called behind what it makes: 云砺轴承|集团. */
const body =
  '(?:(?:集团|控股)?(?:股份)?(?:有限)?(?:责任)?公司|集团|合作社|农商行|厂|大市场|实验室|研究院|研究所|(?:科学|科技|产业|工业)园|园区)';
/** Where a name may begin: at the start of a clause, behind what it belongs to, behind who deals with it. */
const opens =
  '(?<=^|[，,。；;：:、“”（(\\s的由与和向为到在]|联合|牵头|引进|办起|创办|成立|设立|组建|依托|支持)';
const aBody = new RegExp(
  `${opens}((?:(?![的占])[\\u4e00-\\u9fff]){2,14}?)(${firmTrades}?${body})(?![长主任房家址区商社业])`,
  'g',
);
const aFirm = new RegExp(
  `${opens}([\\u4e00-\\u9fff]{2,5}?)(${firmTrades})(?=(?:集团|公司)?(?:董事|总经理|总裁|副总|经理|负责人|理事|厂长|创始人|生产|推行|推出|落户|签约|建成|建设|总部|旗下|日产|年产|投资|去年|今年|前三季度|上半年|实现|完成|营|拿|与|的|、|，|[0-9]))`,
  'g',
);
const aTown = new RegExp(
  `${opens}([\\u4e00-\\u9fff]{1,3}[镇乡村])(?![镇级民庄委办政里子集貌容居干头企社务医])`,
  'g',
);

/** Everything that an article calls by a name of its own, with what it is the name of. Linear in its text. */
export function namesIn({ sentences }: Article): Names {
  const texts = [...new Set(sentences.map(({ passage }) => passage.text))];
  const maybe = new Map<string, Called>();
  const sure = new Set<string>();
  for (const text of texts) {
    for (const { 1: core = '', 2: end = '' } of matchesOf(aBody, text)) {
      const own = behindVerb(core);
      if (!mayBeName(own)) continue;
      sure.add(`${own}${end}`);
      addCalled(maybe, `${own}${end}`);
    }
    for (const { 1: core = '', 2: end = '' } of matchesOf(aFirm, text))
      if (mayBeName(core)) addCalled(maybe, `${core}${end}`);
    for (const { 1: name = '' } of matchesOf(aTown, text))
      if (mayBeName(name) && !sorts.test(name)) maybe.set(name, { name, kind: 'place' });
  }
  if (maybe.size === 0) return maybe;
  const times = timesOf(texts, maybe);
  const names = new Map(
    [...maybe].filter(
      ([name, called]) =>
        sure.has(name) || (times.get(name) ?? 0) > (sure.has(called.name) && name.length >= ownName ? 0 : 1),
    ),
  );
  addKinds(names);
  return names;
}

/** So long a part of a full name is no word that comes by chance. */
const ownName = 3;

/** 牵头办起|云禾香菇: the name, without what somebody did with it. */
const behindVerb = (core: string): string => {
  const verb = wordsIn(core, 0, core.length).findLast(({ word }) => word.role === 'verb' && !word.nominal);
  return core.slice(verb?.end ?? 0).replace(/^[了起着过]/, '');
};

/** Adds a name and what it may be called for short: without its place, and by its first part alone. */
function addCalled(maybe: Map<string, Called>, name: string): void {
  if (maybe.has(name)) return;
  const called: Called = { name, kind: 'agent' };
  maybe.set(name, called);
  const own = name.slice(placeEnd(name));
  const bare = own.replace(bodyAtEnd, '');
  // 甲造船厂: what it makes
  for (const short of [own, bare, bare.replace(tradeAtEnd, '')])
    if (
      short.length >= (firm.test(name) ? 2 : ownName) &&
      placeEnd(short) === 0 &&
      mayBeName(short) &&
      !isTrade.test(short) &&
      !maybe.has(short)
    )
      maybe.set(short, called);
}
const firm = new RegExp(`(?:公司|集团|${firmTrades})$`);
const isTrade = new RegExp(`^${firmTrades}$`);
const bodyAtEnd = new RegExp(`${body}$`);
const tradeAtEnd = new RegExp(`${firmTrades}$`);

/** How often each name stands where one may begin, and is no part of a longer one. */
function timesOf(texts: readonly string[], maybe: Names): ReadonlyMap<string, number> {
  const trie = buildTrie([...maybe.keys()].map((name) => [name, name] as const));
  const times = new Map<string, number>();
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const found = longestTerm(trie, text, at, text.length);
      if (found === null) continue;
      begins.lastIndex = at;
      if (begins.test(text)) times.set(found.entry, (times.get(found.entry) ?? 0) + 1);
      at = found.end - 1;
    }
  return times;
}
const begins = new RegExp(opens, 'y');

/** 云湖光电科学园…。科学园|占地: what one name alone ends in stands for it. */
function addKinds(names: Map<string, Called>): void {
  const byKind = new Map<string, Set<Called>>();
  for (const called of names.values()) {
    const kind = endsInKind.exec(called.name)?.[0] ?? '';
    if (kind === '' || kind === called.name) continue;
    const known = byKind.get(kind) ?? new Set();
    byKind.set(kind, known.add(called));
  }
  for (const [kind, all] of byKind) {
    const [one, ...others] = [...all];
    if (one !== undefined && others.length === 0 && !names.has(kind)) names.set(kind, one);
  }
}
const endsInKind = /(?:科学|科技|产业|工业)园$|园区$|实验室$|合作社$|研究院$|研究所$/;

/** 城镇, 乡村: a sort of place. */
const sorts = /^(?:城镇|乡镇|乡村|农村|山村|村镇|集镇|小镇|古镇|新村)$/;

const mayBeName = (name: string): boolean =>
  name.length >= 2 &&
  !/^(?:[全本该各每这那我其某几多]|(?:非|境内外?|海外)?上市|跨国|整个|任何|其他|[一大](?:批|型)|第[一二三四五六]|[两一二三四五六七八九十]+[个家座所条大]|企业|公司|同类|各类|农村|农民|乡镇|村级|国家|现代|新型?|高端|绿色|特色|大型|龙头|重点|民营|国有|外资|占|受|做|无|以及|等)|[0-9]/.test(
    name,
  ) &&
  placeEnd(name) < name.length &&
  wordsIn(name, 0, name.length).every(({ word }) => word.role === 'noun' || word.nominal);

/** 在云湖科学园，企业已有|63家|: where what follows is so. */
export function whereNamed(words: string, names: Names): Topic | null {
  const where = /^[，,\s]*(?:而|但)?在(.{2,20})$/.exec(words)?.[1] ?? '';
  const found = where === '' ? null : calledAtStart(where, names);
  return found?.end === where.length
    ? { name: nameMeant(where, found.called.name), kind: found.called.kind, indicator: '' }
    : null;
}

/** Whom words open with, by the name that tells who it is, and where that ends; null where nobody is called so. */
export function calledBy(
  words: string,
  names: Names,
): { readonly name: string; readonly end: number } | null {
  const own = calledAtStart(words, names);
  return own === null ? null : { name: nameMeant(words.slice(0, own.end), own.called.name), end: own.end };
}

/** 云砺|毛利率: whom the article calls so, though no list knows them. */
export function byName(topic: Topic, names: Names, clause: string): Topic {
  const own = topic.kind === 'none' ? calledAtStart(topic.name, names) : null;
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

/** 云砺 stays as it is written; 科学园, which ends the full name, is told by that. */
const nameMeant = (written: string, full: string): string => (full.endsWith(written) ? full : written);

import { matchesOf } from '../../../grammar/matches.ts';
import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import { firmTrades } from '../../sentences/firm-trades.ts';
import { wordsIn } from '../words/words.ts';
import type { OwnerKind } from './endings.ts';
import { placeEnd } from './place-name.ts';
import { shortened } from './short-name.ts';
import { isSortOf } from './sorts.ts';
import { firmAhead, saysWhich } from './which-one.ts';

/**
 * What an article itself calls those that it tells of, and no list knows: a name that ends as names of firms do and comes
 * again, its first part alone, a town by its own name.
 *
 * `青石乳业董事长…。青石乳业日产|3万箱|` → 青石乳业 · `云砺轴承集团…。云砺|营收|` → 云砺 · `柳桥镇：…` → 柳桥镇
 */
export interface Called {
  readonly name: string;
  readonly kind: OwnerKind;
}

export type Names = ReadonlyMap<string, Called>;

/** The name that words open with, and where it ends; null where they open with none. */
export function calledAtStart(
  words: string,
  names: Names,
): { readonly end: number; readonly called: Called } | null {
  for (let end = Math.min(words.length, longestName); end >= 2; end -= 1) {
    const called = names.get(words.slice(0, end));
    // 开发区域
    if (called !== undefined && !(called.kind === 'place' && /^[域内外级]/.test(words.slice(end))))
      return { end, called };
  }
  return null;
}
export const longestName = 20;

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
/** 柳河旗的|云砺铜业|产铜: behind an attribute such a name needs to stand but once; 当地的果业 is a trade. */
const aFirmBehind = new RegExp(
  `(?<=(?:^|[，,。；;：:“”])([^，,。；;：:“”]{1,24})(?:的(?:${firmAhead})?|(?:老牌|龙头|骨干|民营)企业))(?!${firmAhead})([\\u4e00-\\u9fff]{2,4}?)(${firmTrades})(?!产业)(?=(?:集团)?([则也又还就便却把靠将已正从由产年日投走用有，0-9]|去年|今年|全年|前三季度|上半年|总投资|规模|总部|董事|负责|生产线))`,
  'g',
);
const endsInTrade = new RegExp(`.{2}${firmTrades}$`);
/** 走进柳河产业园|云砺微电|的车间: where one stands, and who works there. */
const aFirmAtSite = new RegExp(
  `(?<=(?:走[进入]|来到|步入|[位坐]落于|在)[^，,。；;：:的]{0,16}?(?:产业园|工业园|科技园|园区|开发区|经开区|高新区|新区|[省市县区镇]))([\\u4e00-\\u9fff]{2,4}?)(${firmTrades})(?=(?:集团|公司)?的?[^，,。；;的]{0,6}(?:车间|展厅|厂区|厂房|生产线|实验室|产线))`,
  'g',
);
/** Behind what other attribute: where the name does not end in a word of any field, and is told of as somebody who acts. */
const ofTrade =
  /^(?:[乳面药茶酒木竹铜铝锂糖纸果实置]业|科技)(?:去年|今年|全年|前三季度|上半年|[则也又还就便却把靠将已正从由产年日投，])/;
const aTown = new RegExp(
  `${opens}([\\u4e00-\\u9fff]{1,3}[镇乡村])(?![镇级民庄委办政里子集貌容居干头企社务医])`,
  'g',
);

/** Everything that an article calls by a name of its own, with what it is the name of. Linear in its text. */
export function namesIn(article: Article): Names {
  const { sentences } = article;
  const texts = [...new Set(sentences.map(({ passage }) => passage.text))];
  const maybe = new Map<string, Called>();
  const sure = new Set<string>();
  for (const text of texts) {
    for (const { 1: core = '', 2: end = '' } of matchesOf(aBody, text)) {
      const own = behindVerb(core);
      if (!mayBeName(own) || isSortOf(`${own}${end}`)) continue;
      sure.add(`${own}${end}`);
      addCalled(maybe, `${own}${end}`);
    }
    // 云砺精工|智能生产线: the name has ended
    for (const { 1: core = '', 2: end = '' } of matchesOf(aFirm, text))
      if (mayBeName(core) && !endsInTrade.test(core)) addCalled(maybe, `${core}${end}`);
    for (const { 1: core = '', 2: end = '' } of matchesOf(aFirmAtSite, text))
      if (mayBeName(core)) {
        sure.add(`${core}${end}`);
        addCalled(maybe, `${core}${end}`);
      }
    for (const { 1: lead = '', 2: core = '', 3: end = '', 4: next = '' } of matchesOf(aFirmBehind, text))
      if (
        mayBeName(core) &&
        wordsIn(core, 0, core.length).length === 0 &&
        (ofTrade.test(`${end}${next}`) || saysWhich(lead))
      ) {
        sure.add(`${core}${end}`);
        addCalled(maybe, `${core}${end}`);
      }
    for (const { 1: name = '' } of matchesOf(aTown, text))
      if (mayBeName(name) && !sorts.test(name)) maybe.set(name, { name, kind: 'place' });
  }
  const zone = zoneToldOf(article);
  const short = texts.flatMap((text) => [...shortened(text)]);
  if (maybe.size === 0 && zone === '' && short.length === 0) return maybe;
  const times = timesOf(texts, maybe);
  // 青石果业推行托管。青石的库房: both together tell that it is a name, where the short one is no word
  const both = new Map<Called, number>();
  for (const [name, called] of maybe)
    if (name === called.name || wordsIn(name, 0, name.length).length === 0)
      both.set(called, (both.get(called) ?? 0) + Math.min(1, times.get(name) ?? 0));
  const names = new Map(
    [...maybe].filter(
      ([name, called]) =>
        sure.has(name) ||
        ((both.get(called) ?? 0) > 1 && (times.get(name) ?? 0) > 0) ||
        (times.get(name) ?? 0) > (sure.has(called.name) && name.length >= ownName ? 0 : 1),
    ),
  );
  for (const [name, called] of short) names.set(name, called);
  addKinds(names);
  if (zone !== '')
    for (const short of ['开发区', '园区', zone.includes('高新') ? '高新区' : '经开区'])
      names.set(short, { name: zone, kind: 'place' });
  return names;
}

/** 柳河经济技术开发区建设记 above 经开区, 开发区 and 园区: the one zone that titles name in full; empty where they name none or several. */
function zoneToldOf({ title, sentences }: Article): string {
  const zones = new Set<string>();
  for (const head of [title, ...sentences.filter(isHead).map(({ text }) => text)])
    for (const { 1: zone = '' } of matchesOf(aZone, head)) addZone(zones, zone);
  for (const { text } of sentences.slice(0, longestNews))
    for (const { 1: zone = '' } of matchesOf(ofZone, text)) addZone(zones, zone);
  const [zone = '', ...others] = zones;
  return others.length > 0 ? '' : zone;
}
const addZone = (zones: Set<string>, words: string): void => {
  const zone = words.replace(/^(?:今年|去年|[上下]半年|前三季度|[一二三四]季度|截至目前)*/, '');
  if (placeEnd(zone.slice(0, -2)) > 1) zones.add(zone);
};
/** 记者从|平川高新区|管委会了解到: who tells the news, in so many sentences. */
const ofZone =
  /(?:从|据)([\u4e00-\u9fff]{2,8}?(?:经济(?:技术)?开发区|经开区|高新技术(?:产业)?开发区|高新区))(?:党工委|管委会|招商局|经发局)/g;
const longestNews = 4;
/** A title, or the line behind a dash below it. */
const isHead = ({ passage, index }: Sentence): boolean =>
  passage.kind === 'title' || (index < 3 && /^[—–-]{2}/.test(passage.text));
const aZone =
  /(?<=^|[\s—–：:，,！!？?”])([\u4e00-\u9fff]{2,8}?(?:经济(?:技术)?开发区|经开区|高新技术(?:产业)?开发区|高新区))/g;

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
  // 甲制鞋厂: what it makes
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

export const mayBeName = (name: string): boolean =>
  name.length >= 2 &&
  !/^(?:[全本该各每这那我其某几多]|[上下]半年|[今去前当]年|[一二三四]季度|前三季度|(?:非|境内外?|海外)?上市|跨国|整个|任何|其他|[一大](?:批|型)|第[一二三四五六]|[两一二三四五六七八九十]+[个家座所条大]|企业|公司|同类|各类|农村|农民|乡镇|村级|国家|世界|全球|多数|外国|现代|新型?|高端|绿色|特色|大型|龙头|重点|民营|国有|外资|占|受|做|无|以及|等)|[0-9]/.test(
    name,
  ) &&
  placeEnd(name) < name.length &&
  wordsIn(name, 0, name.length).every(({ word }) => word.role === 'noun' || word.nominal);

import type { Passage } from '../../document.ts';
import { buildTrie, longestTerm, type Trie } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import type { Article } from '../sentences/article.ts';
import { type Division, divisions } from '../sentences/place-names.ts';
import { isCrossed } from '../sentences/places-within-words.ts';
import { isZone } from '../sentences/zone-words.ts';
import type { NamedEntity } from './entities.ts';
import { fullNames } from './full-names.ts';
import {
  goesOn,
  isCutOut,
  isEveryday,
  isSide,
  isTownOrWord,
  isUnmistakable,
  isWhole,
  privateNames,
} from './no-places.ts';
import { areaAt, areasOf, settlementsAt, zoneAt } from './zones.ts';

/** What one spelling may name. */
interface Reading {
  readonly divisions: readonly Division[];
  readonly region: string | null;
}

const byCode: ReadonlyMap<string, Division> = new Map(divisions.map((division) => [division.code, division]));

function readings(): Map<string, Reading> {
  const found = new Map<string, Division[]>();
  const add = (surface: string, division: Division): void => {
    const known = found.get(surface);
    if (known === undefined) found.set(surface, [division]);
    else if (!known.includes(division)) known.push(division);
  };
  for (const division of divisions) {
    add(division.name, division);
    if (division.short !== '') add(division.short, division);
  }
  const all = new Map<string, Reading>();
  for (const [surface, list] of found) all.set(surface, { divisions: list, region: null });
  for (const { surface, name } of readLexicon('lexicons/regions.csv')) {
    // 海西 is a prefecture in an article about 青海
    all.set(surface, { divisions: found.get(surface) ?? [], region: name });
  }
  for (const { surface } of readLexicon('lexicons/not-places.csv'))
    all.set(surface, { divisions: [], region: null });
  return all;
}

const spellings = readings();
/** Whether a name is that of a region, which nobody builds or opens. */
export const isRegion = (name: string): boolean => (spellings.get(name)?.region ?? null) !== null;

const trie: Trie<Reading> = buildTrie(spellings);
interface Raw {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly reading: Reading;
}

/** Finds the places that an article names and says which they are, from what else it names. Linear. */
export function placesOf(article: Article): NamedEntity[] {
  const raw: Raw[] = [];
  const people = privateNames(article);
  const seen = new Set<Passage>();
  for (const { passage } of article.sentences) {
    if (seen.has(passage)) continue;
    seen.add(passage);
    scan(passage, raw, people);
  }
  const context = contextOf(raw);
  const mentions: NamedEntity[] = [];
  let last: Division | null = null;
  /** Where the words of the last zone end: 雨花 in 长沙雨花经开区 is a part of its name. */
  let zoneEnd = { passage: raw[0]?.passage, at: 0 };
  for (const each of raw) {
    const { passage, from, to, text, reading } = each;
    if (passage === zoneEnd.passage && from < zoneEnd.at) continue;
    const isNext = mentions.at(-1)?.passage === passage && mentions.at(-1)?.to === from;
    const around = passage.text.slice(Math.max(0, from - 1), to + 1);
    const division = resolve(text, reading, context, isNext ? last : null, around);
    if (division === null && reading.region === null) continue;
    const isShort = division?.level === 'county' && division.name !== text;
    if (isShort && '镇乡”'.includes(passage.text.charAt(to) || '，') && isTownOrWord(passage.text, from, to))
      continue;
    last = division;
    const area = division === null || division.level === 'province' ? null : areaAt(passage.text, to);
    if (area !== null) {
      mentions.push(...areasOf(passage, mentions, from, to, area));
      continue;
    }
    const zone = division === null && !named.test(text) ? null : zoneBehind(passage.text, to);
    const name = division?.name ?? reading.region ?? text;
    if (zone !== null) {
      zoneEnd = { passage, at: to + zone.length };
      mentions.push({ type: 'place', name: text + zone, code: null, passage, from, to: zoneEnd.at });
    }
    // What happens in a zone happens in its city or region too, whose name stands there; 南沙新区 is not all of 南沙区.
    if (zone !== '新区' || division?.level !== 'county')
      mentions.push({ type: 'place', name, code: division?.code ?? null, passage, from, to });
    const isWhole = zone !== null || (division?.level === 'county' && division.name === text);
    if (!isWhole) continue;
    const inside = settlementsAt(passage, zone === null ? name : text + zone, to + (zone?.length ?? 0));
    mentions.push(...inside);
    // 甲县乙乡|东营村: a village is called so, and no city
    const end = inside.at(-1)?.to;
    if (end !== undefined) zoneEnd = { passage, at: end };
  }
  return withFullNames(mentions);
}

/** The zone that a place's name goes on to name; 上海|浦东新区 is a division of its own. */
function zoneBehind(text: string, at: number): string | null {
  const zone = zoneAt(text, at);
  const next = zone === null ? null : longestTerm(trie, text, at, text.length);
  return next !== null && zone !== null && next.end === at + zone.length ? null : zone;
}

/** A region whose name may begin that of a zone: 鲁西, 长株潭, but not 西部地区. */
const named = /^(?![东中西华]).{2,6}(?<!地区)$/;

/** 株洲经开区 and 株洲经济开发区 are one zone, 雨花经开区 that which the article calls 长沙雨花经开区. */
function withFullNames(mentions: readonly NamedEntity[]): NamedEntity[] {
  const codes = new Map<string, string | null>();
  for (const { name, code } of mentions) if (isZone(name)) codes.set(name, code);
  if (codes.size < 2) return [...mentions];
  const fullName = fullNames(codes.keys());
  return mentions.map((each) => {
    if (each.code !== null || !isZone(each.name)) return each;
    const name = fullName(each.name);
    return { ...each, name, code: codes.get(name) ?? null };
  });
}

function scan(passage: Passage, raw: Raw[], people: ReadonlySet<string>): void {
  const { text } = passage;
  for (const { from, to, reading } of termsIn(text))
    if (reading !== null && !people.has(text.slice(from - 1, to)))
      raw.push({ passage, from, to, text: text.slice(from, to), reading });
}

/** A word that is spelled as a place is; `reading` is null where it names none, as 朝阳 in 朝阳产业 and 长沙 in 长沙路. */
interface Term {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading | null;
}

/** The words of a text that are spelled as places are, the longest first where several begin at one character. */
export function termsIn(text: string): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; ) {
    const found = longestTerm(trie, text, at, text.length);
    if (found === null || isCutOut(text, at, found.end) || isCrossed(text, at, found.end)) {
      at += 1;
      continue;
    }
    const { entry: reading, end } = found;
    const isPlace = reading.region !== null || reading.divisions.length > 0;
    const names = isPlace && !isSide(text, at, end) && !goesOn(text, end);
    terms.push({ from: at, to: end, reading: names ? reading : null });
    at = end;
  }
  return terms;
}

/** How often the article names each division beyond doubt, and those that it belongs to. */
function contextOf(raw: readonly Raw[]): ReadonlyMap<string, number> {
  const context = new Map<string, number>();
  for (const { text, reading } of raw) {
    if (reading.region !== null) continue;
    const certain = reading.divisions.filter(
      (each) => each.level !== 'county' || each.name === text || isUnmistakable(each),
    );
    const [only] = certain;
    if (only === undefined || certain.length > 1) continue;
    for (
      let division: Division | undefined = only;
      division !== undefined;
      division = byCode.get(division.parent)
    ) {
      context.set(division.code, (context.get(division.code) ?? 0) + 1);
    }
  }
  return context;
}

/** 雨花区 after 长沙, or in an article about Hunan, is Changsha's; a county's short form counts only where its parent is named. */
function resolve(
  text: string,
  reading: Reading,
  context: ReadonlyMap<string, number>,
  before: Division | null,
  around: string,
): Division | null {
  let best: Division | null = null;
  let most = -1;
  for (const division of reading.divisions) {
    const isShort = division.name !== text;
    const isInside = before !== null && isWithin(division, before);
    // 重庆|南山区: no district of that city has the name, and one of another is not meant
    if (before !== null && before.level !== 'county' && division.level === 'county' && !isInside) continue;
    if (
      division.name === text &&
      text.length === 2 &&
      !isInside &&
      isEveryday(division.name, around, isKnown(division, context))
    )
      continue;
    const parent = context.get(division.parent) ?? 0;
    if (reading.region !== null && parent === 0) continue;
    const grandparent = context.get(byCode.get(division.parent)?.parent ?? '') ?? 0;
    if (
      isShort &&
      division.level === 'county' &&
      !isInside &&
      parent + grandparent === 0 &&
      !isUnmistakable(division)
    )
      continue;
    if (isShort && division.level === 'county' && /区$/.test(division.name) && !isInside && parent === 0)
      continue;
    if (isShort && !isInside && isWhole(text)) continue;
    // 海南 in an article about 青海, which names nothing in the province 海南, is a prefecture there
    const isElsewhere =
      isShort &&
      (context.get(division.code) ?? 0) === 0 &&
      reading.divisions.some(
        (other) => other.parent !== division.code && (context.get(other.parent) ?? 0) > 0,
      );
    const rank =
      division.level === 'province' ? (isElsewhere ? 400 : 1000) : division.level === 'city' ? 500 : 0;
    const score = (isInside ? 10000 : 0) + rank + Math.min(400, parent * 10 + grandparent);
    if (score > most) [best, most] = [division, score];
    else if (score === most) best = division.level === 'county' && parent + grandparent === 0 ? null : best;
  }
  return best;
}

const isKnown = ({ parent }: Division, context: ReadonlyMap<string, number>): boolean =>
  (context.get(parent) ?? 0) + (context.get(byCode.get(parent)?.parent ?? '') ?? 0) > 0;

function isWithin(division: Division, whole: Division): boolean {
  return division.parent === whole.code || byCode.get(division.parent)?.parent === whole.code;
}

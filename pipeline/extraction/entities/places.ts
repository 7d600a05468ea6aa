import type { Passage } from '../../document.ts';
import { buildTrie, longestTerm, type Trie } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import type { Article } from '../sentences/article.ts';
import { nameTrie } from '../sentences/name-words.ts';
import { type Division, divisions } from '../sentences/place-names.ts';
import type { NamedEntity } from './entities.ts';

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
    all.set(surface, { divisions: [], region: name });
  }
  for (const { surface } of readLexicon('lexicons/not-places.csv'))
    all.set(surface, { divisions: [], region: null });
  return all;
}

const spellings = readings();
/** Whether a name is that of a region, which nobody builds or opens. */
export const isRegion = (name: string): boolean => (spellings.get(name)?.region ?? null) !== null;

const trie: Trie<Reading> = buildTrie(spellings);
/** Words of other kinds that begin where a place's name ends: 长沙路, 湖南大学 are no places. */
const continues =
  /^(?:大学|学院|路|大道|街|师范|理工|日报|晚报|晨报|早报|时报|导报|都市报|商报|卫视|医科|农业大学|银行|大桥|站|东站|西站|南站|北站)/;
/** 锡山区东港镇, but no 城乡, 国际乡村 or 区域内各乡镇. */
const township =
  /^(?!城[乡镇]|各|全|乡镇|农|国际|中心|特色|多|重点|等|部分)([\u4e00-\u9fff]{1,4}?(?:镇(?!域|村)|乡(?!村|镇|土|间|亲|情|贤|愁)|街道(?!口)))/;

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
  const seen = new Set<Passage>();
  for (const { passage } of article.sentences) {
    if (seen.has(passage)) continue;
    seen.add(passage);
    scan(passage, raw);
  }
  const context = contextOf(raw);
  const mentions: NamedEntity[] = [];
  let last: Division | null = null;
  for (const each of raw) {
    const { passage, from, to, text, reading } = each;
    const isNext = mentions.at(-1)?.passage === passage && mentions.at(-1)?.to === from;
    const division = resolve(
      text,
      reading,
      context,
      isNext ? last : null,
      passage.text.slice(Math.max(0, from - 1), to + 1),
    );
    if (division === null && reading.region === null) continue;
    last = division;
    const area = division === null || division.level === 'province' ? null : areaAt(passage.text, to);
    if (area !== null) {
      mentions.push(...areasOf(passage, mentions, from, to, area));
      continue;
    }
    const zone = division === null ? null : zoneAt(passage.text, to);
    if (zone !== null) {
      const name = text + zone;
      // What happens in a zone happens in its city too: the city's name stands there as well.
      mentions.push({ type: 'place', name, code: null, passage, from, to: to + zone.length });
    }
    const name = division?.name ?? reading.region ?? text;
    mentions.push({ type: 'place', name, code: division?.code ?? null, passage, from, to });
    const town =
      division?.level === 'county' && division.name === text
        ? township.exec(passage.text.slice(to, to + 7))?.[1]
        : undefined;
    if (town !== undefined && !/[，。的在]/.test(town))
      mentions.push({
        type: 'place',
        name: name + town,
        code: null,
        passage,
        from: to,
        to: to + town.length,
      });
  }
  return mentions;
}

/** A city's name and what lies around it: 南京都市圈 is no city. */
const areaAt = (text: string, at: number): string | null =>
  /^(?:都市圈|城市群|经济圈|城市圈|都市区|经济区)/.exec(text.slice(at, at + 3))?.[0] ?? null;

const zones =
  /^([\u4e00-\u9fff]{0,2}?)(?:高新区|经开区|高新技术产业开发区|经济技术开发区|经济开发区|示范区|综合保税区)/;

/** 株洲云龙示范区, 湘潭天易经开区: what stands between is a name, and no word such as 建设 or 推进. */
function zoneAt(text: string, at: number): string | null {
  const [zone = null, own = ''] = zones.exec(text.slice(at, at + 14)) ?? [];
  const word = own === '' ? null : longestTerm(nameTrie, own, 0, own.length);
  return word === null || word.entry.token === 'place' ? zone : null;
}

/** 南京、福州、成都都市圈 are three: the cities listed before share the last word, and are taken from `mentions`. */
function areasOf(
  passage: Passage,
  mentions: NamedEntity[],
  from: number,
  to: number,
  area: string,
): NamedEntity[] {
  const nameAt = (start: number, end: number): string => passage.text.slice(start, end) + area;
  const areas = [
    { type: 'place' as const, name: nameAt(from, to), code: null, passage, from, to: to + area.length },
  ];
  let next = from;
  for (let city = mentions.at(-1); city?.passage === passage; city = mentions.at(-1)) {
    if (passage.text.slice(city.to, next) !== '、' || city.code === null) break;
    mentions.pop();
    next = city.from;
    areas.unshift({ ...city, type: 'place', name: nameAt(city.from, city.to), code: null });
  }
  return areas;
}

function scan(passage: Passage, raw: Raw[]): void {
  const { text } = passage;
  for (let at = 0; at < text.length; ) {
    const found = longestTerm(trie, text, at, text.length);
    if (found === null) {
      at += 1;
      continue;
    }
    const { entry: reading, end } = found;
    const isPlace = reading.region !== null || reading.divisions.length > 0;
    if (isPlace && !continues.test(text.slice(end, end + 4)))
      raw.push({ passage, from: at, to: end, text: text.slice(at, end), reading });
    at = end;
  }
}

/** How often the article names each division beyond doubt, and those that it belongs to. */
function contextOf(raw: readonly Raw[]): ReadonlyMap<string, number> {
  const context = new Map<string, number>();
  for (const { text, reading } of raw) {
    const certain = reading.divisions.filter(({ level, name }) => level !== 'county' || name === text);
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
    if (division.name === text && text.length === 2 && !isInside && isEveryday(division, around, context))
      continue;
    const parent = context.get(division.parent) ?? 0;
    const grandparent = context.get(byCode.get(division.parent)?.parent ?? '') ?? 0;
    if (isShort && division.level === 'county' && !isInside && parent + grandparent === 0) continue;
    if (isShort && division.level === 'county' && /区$/.test(division.name) && !isInside && parent === 0)
      continue;
    const rank = division.level === 'province' ? 1000 : division.level === 'city' ? 500 : 0;
    const score = (isInside ? 10000 : 0) + rank + Math.min(400, parent * 10 + grandparent);
    if (score > most) [best, most] = [division, score];
    else if (score === most) best = division.level === 'county' && parent + grandparent === 0 ? null : best;
  }
  return best;
}

/** 东区, 城区 and what 提高县域 and 城市和县城 hold are places of two characters only beside the division that they are in. */
function isEveryday(
  { name, parent }: Division,
  around: string,
  context: ReadonlyMap<string, number>,
): boolean {
  if (name.endsWith('区')) return true;
  const [before, after] = around.split(name);
  const isKnown = (context.get(parent) ?? 0) + (context.get(byCode.get(parent)?.parent ?? '') ?? 0) > 0;
  return (
    /[城域级乡里直]/.test(after ?? '') ||
    (/^[高和范成道易开文康理代兴洋环新费景献达]/.test(name) &&
      /[\u4e00-\u9fff]/.test(before ?? '') &&
      !/[在到自从于赴往由是经至省市州]/.test(before ?? '')) ||
    (name === '和县' && !isKnown)
  );
}

function isWithin(division: Division, whole: Division): boolean {
  return division.parent === whole.code || byCode.get(division.parent)?.parent === whole.code;
}

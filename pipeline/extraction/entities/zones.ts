import type { Passage } from '../../document.ts';
import { longestTerm } from '../../grammar/trie.ts';
import { nameTrie } from '../sentences/names/words.ts';
import { zoneWords } from '../sentences/zone-words.ts';
import type { NamedEntity } from './entities.ts';

/** What a place's name goes on to name: 株洲|云龙示范区, 南京|都市圈, 石峰区|云田镇|高福社区. */

/** A city's name and what lies around it: 南京都市圈 is no city. */
export const areaAt = (text: string, at: number): string | null =>
  /^(?:都市圈|城市群|经济圈|城市圈|都市区|经济区)/.exec(text.slice(at, at + 3))?.[0] ?? null;

/** 新区 is a zone, 新区域 and 新区划 are none. */
const developed = new RegExp(`^([\u4e00-\u9fff]{0,2}?)(?!新区[域划位])${zoneWords('zone')}`);

/** 株洲云龙示范区, 湘潭天易经开区: what stands between is a name, and no word such as 建设 or 推进. */
export function zoneAt(text: string, at: number): string | null {
  const [zone = null, own = ''] = developed.exec(text.slice(at, at + 14)) ?? [];
  const word = own === '' ? null : longestTerm(nameTrie, own, 0, own.length);
  return zone !== null && (word === null || word.entry.token === 'place') ? zone : pilotAt(text, at);
}

const pilot = new RegExp(`${zoneWords('pilot')}$`);
const longestPilot = 20;
/** Plain characters that no list of words knows: 两型 in 两型社会综合配套改革试验区. */
const mostPlain = 4;
const han = /[\u4e00-\u9fff]/;
const particle = /[的在和与及为将是有了等从到向对把被让使以并而共获入]/;

/** 长株潭|国家自主创新示范区, 长株潭|经济区: words of what is tried, up to the word for the zone; a verb ends the search. */
function pilotAt(text: string, at: number): string | null {
  let plain = 0;
  for (let next = at; next < text.length && next - at < longestPilot; ) {
    const word = longestTerm(nameTrie, text, next, text.length);
    const token = word?.entry.token ?? 'text';
    if (word !== null && token === 'kind' && pilot.test(word.entry.surface)) return text.slice(at, word.end);
    const isPart = token === 'generic' || token === 'kind' || (token === 'soft' && next > at);
    if (word !== null && isPart) {
      next = word.end;
      continue;
    }
    const character = text.charAt(next);
    plain += 1;
    if (token !== 'text' || plain > mostPlain || !han.test(character) || particle.test(character))
      return null;
    next += 1;
  }
  return null;
}

/** 南京、福州、成都都市圈 are three: the cities listed before share the last word, and are taken from `mentions`. */
export function areasOf(
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

/** 锡山区东港镇, but no 城乡, 国际乡村 or 区域内各乡镇. */
const township =
  /^(?!城[乡镇]|各|全|乡镇|农|国际|中心|特色|多|重点|等|部分)([\u4e00-\u9fff]{1,4}?(?:镇(?!域|村)|乡(?!村|镇|土|间|亲|情|贤|愁)|街道(?!口)))/;
const village =
  /^(?!各|全|等|农|乡|新农|行政|多|几|两|部分|周边|贫困|示范|所辖|下辖|辖区|一些|党|政府|人民)([\u4e00-\u9fff]{1,4}?(?:村(?!庄|级|镇|域)|社区(?!服务)))/;
const within = /[，。的在和与及有为了是]/;

/** The town behind a district or zone, and the village behind the town, each named with all that it lies in. */
export function settlementsAt(passage: Passage, whole: string, at: number): NamedEntity[] {
  const found: NamedEntity[] = [];
  let [name, from] = [whole, at];
  for (const kind of [township, village]) {
    const own = kind.exec(passage.text.slice(from, from + 8))?.[1];
    if (own === undefined || within.test(own)) break;
    name += own;
    found.push({ type: 'place', name, code: null, passage, from, to: from + own.length });
    from += own.length;
  }
  return found;
}

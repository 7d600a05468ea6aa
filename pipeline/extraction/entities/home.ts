import { divisions } from '../sentences/place-names.ts';
import type { NamedEntity } from './entities.ts';

/** Which province, city and county an article is about, so that 市委 in it is a committee with a name. */
interface Home {
  /** The full name of the division of a level that a bare 省, 市, 县 or 区 stands for; none where the article leaves it open. */
  readonly of: (level: string) => string | null;
}

const names: ReadonlyMap<string, string> = new Map(divisions.map(({ code, name }) => [code, name]));

/** 黑山县政府 is called so where 县政府 would be another's; a road from 甲县 to 乙县 is no article of either. */
const isAside = ({ passage: { text }, from, to }: NamedEntity): boolean =>
  /^(?:人民政府|政府|委|至|—)/.test(text.slice(to, to + 4)) || /[至—]/.test(text.charAt(from - 1));

/** A single mention by a short name, often within a company's, says little. */
const fewest = 2;
/** By how much the first must be named more often than the second. */
const margin = 1.5;

/** Reads from the places of an article where it is at home: the division that it names most, with what lies inside it. */
export function homeOf(places: readonly NamedEntity[]): Home {
  const counts = new Map<string, number>();
  const direct = new Set<string>();
  for (const place of places) {
    const { code, name, from, to } = place;
    if (code === null) continue;
    const isOther = isAside(place);
    if (!isOther) direct.add(code);
    const weight = to - from === name.length ? 2 : 1;
    const province = `${code.slice(0, 2)}0000`;
    const city = `${code.slice(0, 4)}00`;
    counts.set(province, (counts.get(province) ?? 0) + weight);
    // a government named in full is of the province all the same
    if (isOther) continue;
    if (city !== province) counts.set(city, (counts.get(city) ?? 0) + weight);
    if (code !== city && code !== province) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  // 市委 in an article on 江阴 that never names 无锡 is that of 江阴
  for (const code of [...counts.keys()].filter((each) => each.endsWith('00') && !direct.has(each)))
    if ([...direct].some((each) => each.startsWith(code.slice(0, 4)) && names.get(each)?.endsWith('市')))
      counts.delete(code);
  const known = new Map<string, string | null>();
  return {
    of: (level) => {
      const found = known.get(level);
      if (found !== undefined) return found;
      const most = mostNamed(counts, direct, level);
      known.set(level, most);
      return most;
    },
  };
}

/** The name of the first by count of the divisions of a level, if it is clearly first. */
function mostNamed(
  counts: ReadonlyMap<string, number>,
  direct: ReadonlySet<string>,
  level: string,
): string | null {
  const rivals = [...counts]
    .map(([code, count]) => ({ code, count, name: names.get(code) ?? '' }))
    .filter(({ code, name }) => name.endsWith(level) && ranks(level, code, direct))
    .sort((one, other) => other.count - one.count);
  const [first, second] = rivals;
  if (
    first === undefined ||
    first.count < fewest ||
    (second !== undefined && first.count < margin * second.count)
  )
    return null;
  return first.name;
}

/** 市 is a city of a province; one of the rank of a county only where that city is not named, or it lies in none (仙桃). */
const ranks = (level: string, code: string, direct: ReadonlySet<string>): boolean =>
  level === '省' || level === '自治区'
    ? code.endsWith('0000')
    : level === '市'
      ? code.endsWith('00') || outside.test(code) || !direct.has(`${code.slice(0, 4)}00`)
      : !code.endsWith('00');

const outside = /^(?:4190|4290|4690|6590)/;

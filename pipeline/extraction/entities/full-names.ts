import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { placeNames } from '../sentences/place-names.ts';
import { isZoneWord, withShortKind } from '../sentences/zone-words.ts';

/** 雨花经开区 where the article has 长沙雨花经开区 as well: one name for what one article calls by a longer and a shorter one. */

const leading = buildTrie(
  [...placeNames, ...readLexicon('lexicons/regions.csv').map(({ surface }) => surface)].map(
    (name) => [name, true] as const,
  ),
);

/** Shorter names are words for a kind, and no names: 政府, 经开区, 人民医院. */
const bare = /^(?:[省市县区州镇乡]?(?:委|政府|人民政府|政协|人大常委会)|人民医院|中医院|公司|集团|大学)$/;

/** Maps every name to the longest of the article that is the same but for the places before it. Linear. */
export function fullNames(names: Iterable<string>): (name: string) => string {
  const byKey = new Map<string, Set<string>>();
  const all = [...new Set(names)];
  for (const name of all) {
    const key = withShortKind(name);
    for (const short of [key, ...withoutPlaces(key)]) {
      const known = byKey.get(short);
      if (known === undefined) byKey.set(short, new Set([name]));
      else known.add(name);
    }
  }
  return (name) => {
    const longer = [...(byKey.get(withShortKind(name)) ?? [])].sort(
      (one, other) => other.length - one.length || (one < other ? -1 : 1),
    );
    const [first = name] = longer;
    const chain = [withShortKind(first), ...withoutPlaces(withShortKind(first))];
    return longer.every((one) => chain.includes(withShortKind(one))) ? first : name;
  };
}

/** 安徽省淮北市杜集区政府 → 淮北市杜集区政府, 杜集区政府. */
function withoutPlaces(name: string): string[] {
  const shorter: string[] = [];
  let rest = name;
  for (let place = longestTerm(leading, rest, 0, rest.length); place !== null; ) {
    rest = rest.slice(place.end);
    if (rest.length < 3 || bare.test(rest) || isZoneWord(rest)) break;
    shorter.push(rest);
    place = longestTerm(leading, rest, 0, rest.length);
  }
  return shorter;
}

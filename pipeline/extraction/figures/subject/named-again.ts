import { spanAt } from '../../../grammar/clause.ts';
import { builds } from '../../sentences/building-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import type { Where } from '../topic/where.ts';
import { thingBuiltBefore } from './antecedent.ts';

/** What the clauses before build, named again by its noun: `甲公司投资10亿元建设乙产业园，产业园年产值|20亿元|` → 乙产业园, 年产值 */

const longestNoun = 4;
/** 物流园 is a 园区, and 电池厂 a 工厂. */
const kinds: ReadonlyMap<string, RegExp> = new Map([
  ['园区', /园$/],
  ['厂区', /厂$/],
  ['工厂', /厂$/],
  ['校区', /(?:[小中大]学|学校|学院)$/],
  ['学校', /(?:[小中大]学|学院)$/],
]);
/** 产业园|区位, 中心|城区, 公路|客运量: the noun goes on, or tells of all that are so. */
const goesOn = /^(?:[区城位式型级的、和与及内外客货]|里程|$|.$)/;

/** Whether a clause that opens with this noun goes on with the thing: by the end of its name, or as one of its kind. */
const isOf = (thing: string, noun: string): boolean =>
  thing.length > noun.length &&
  (thing.endsWith(noun) ? ownerKind(`某某${noun}`) === 'thing' : kinds.get(noun)?.test(thing) === true);

const built = new RegExp(`(?:${builds}|建设|建成|打造|兴办|开办)了?([^的，,0-9]{2,20})$`);

/** What the clauses before a number build, the last one first. */
function builtBefore({ sentence, at }: Where): readonly string[] {
  const { passage, clauses, start } = sentence;
  const last = spanAt(clauses, at);
  const objects = clauses
    .slice(Math.max(0, last - reach), last)
    .map((clause) => built.exec(passage.text.slice(clause.start, clause.end).trim())?.[1] ?? '');
  return [...objects.reverse(), thingBuiltBefore(sentence, at, start)];
}
const reach = 4;

/** The label of a number whose clause opens with the noun of what was built before it; null for any other. */
export function ofNamedAgain({ subject, indicator, verb }: Label, { words, where }: Scene): Label | null {
  const opening = words.trimStart();
  for (let length = longestNoun; length > 1; length -= 1) {
    const noun = opening.slice(0, length);
    if (noun !== subject && !indicator.startsWith(noun)) continue;
    const thing = builtBefore(where).find((name) => isOf(name, noun)) ?? '';
    if (thing === '') continue;
    if (subject === noun) return label(thing, indicator, verb);
    const rest = indicator.slice(length);
    return goesOn.test(rest) ? null : label(thing, rest, verb);
  }
  return null;
}

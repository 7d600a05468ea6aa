import type { Entities } from '../entities/entities.ts';
import { clauseAt } from '../sentences/article.ts';
import type { ProjectMention } from './mentions.ts';

/**
 * The places that a project is at or leads to: those of its name and where its clause says that it stands, else those that
 * its clause names before it and before the list that it is in.
 *
 * `甲至乙、甲至丙铁路` → each has its own two ends · `丁县实验小学位于戊镇` → 丁县, 戊镇 · `己市、庚市推进辛试点` → 己市, 庚市
 * `壬站首次开行到京沪的列车` → none: where trains go is not where it stands · `中部发展带` → none: it is not at itself
 */
export function projectPlaces(
  mentions: readonly ProjectMention[],
  { placesIn, within }: Pick<Entities, 'placesIn' | 'within'>,
): string[] {
  const selves = mentions.flatMap(({ sentence: { passage }, name, from, to }) =>
    within(passage, from, to).filter((each) => each.name === name),
  );
  const own = mentions.flatMap(({ sentence: { passage }, from, to }) =>
    placesIn(passage, from, to + bracketBehind(passage.text, to)),
  );
  const places = new Set([...own, ...mentions.flatMap((mention) => placesBehind(mention, placesIn))]);
  for (const { sentence, from, group } of places.size > 0 ? [] : mentions) {
    const list = group.items[0]?.tokens[0]?.to ?? from;
    for (const id of placesIn(sentence.passage, clauseAt(sentence, list).start, list)) places.add(id);
    if (places.size > 0) break;
  }
  for (const { entityId } of selves) places.delete(entityId);
  return [...places];
}

/** 临河融城片区|（甲乙）: whose it is belongs to the name. */
const bracketBehind = (text: string, at: number): number =>
  /^[（(][^（）()，。]{1,8}[）)]/.exec(text.slice(at, at + 10))?.[0].length ?? 0;

/** The first place behind 位于 or the like, in the clause of the name or in the next. */
function placesBehind({ sentence, from, to }: ProjectMention, placesIn: Entities['placesIn']): string[] {
  const { passage, clauses } = sentence;
  const { end } = clauseAt(sentence, from);
  const next = clauses.find(({ start }) => start >= end);
  const found = standing.exec(passage.text.slice(to, next?.end ?? end));
  if (found === null) return [];
  const at = to + found.index;
  return placesIn(passage, at, at + found[0].length + longestPlace).slice(0, 1);
}

const standing = /^在|位于|地处|坐落于?|落户|选址|设[在于]|建[在于]/;
/** No place is further behind 位于, in UTF-16 units. */
const longestPlace = 12;

import { lowerBound } from '../../../grammar/lower-bound.ts';
import type { Mention, NameMention, QuantityMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';

/** The mentions of a sentence that lie between two places, found without a walk through the others. */
function mentionsBetween({ mentions }: Sentence, from: number, to: number): Mention[] {
  let low = lowerBound(mentions.length, (index) => (mentions[index]?.from ?? 0) < from);
  const found: Mention[] = [];
  for (let mention = mentions[low]; mention !== undefined && mention.from < to; mention = mentions[low]) {
    found.push(mention);
    low += 1;
  }
  return found;
}

/** The quantities that begin between two places. */
export const quantitiesBetween = (sentence: Sentence, from: number, to: number): QuantityMention[] =>
  mentionsBetween(sentence, from, to).filter(
    (mention): mention is QuantityMention => mention.type === 'quantity',
  );

/** The titles in 《》 between two places. */
export const titlesBetween = (sentence: Sentence, from: number, to: number): NameMention[] =>
  mentionsBetween(sentence, from, to).filter(
    (mention): mention is NameMention => mention.type === 'document',
  );

import type { RelationRow } from '../../../schemas/index.ts';
import type { Passage } from '../../document.ts';
import type { Sentence } from '../sentences/article.ts';
import type { Entities, EntityMention } from './entities.ts';

/** A relation before it has an id; offsets are UTF-16 units of the passage. */
export interface Stated {
  readonly subject: string;
  readonly predicate: RelationRow['predicate'];
  readonly object: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** The entities named in a sentence, in the order of the text. */
export const mentionsIn = (
  { within }: Entities,
  { passage, start, end }: Sentence,
): readonly EntityMention[] => within(passage, start, end);

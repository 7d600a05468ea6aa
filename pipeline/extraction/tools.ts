import { dimension } from '../../schemas/dimension.ts';
import type { FigureRow } from '../../schemas/index.ts';
import { unitCodes } from '../lexicons/words.ts';
import { evidenceMaker, idMaker } from './records.ts';
import type { Article } from './sentences/article.ts';

/** Is told, for one column of a row, the rule that gave its value and the words that it saw; empty where it saw none. */
export type Because = (recordId: string, column: string, rule: string, words: string) => void;

/** What every extractor of one article needs. */
export interface Tools {
  readonly id: ReturnType<typeof idMaker>;
  readonly evidence: ReturnType<typeof evidenceMaker>;
  readonly dimension: (unit: string) => FigureRow['dimension'];
  /** Nobody asks while tables are made: then no reason is put into words. */
  readonly because: Because | null;
}

const dimensionOf = new Map(unitCodes.map((unit) => [unit.code, dimension().parse(unit.dimension)]));

/** Makes the tools of one article: ids count from its first row. */
export const toolsFor = (article: Article, because: Because | null = null): Tools => ({
  id: idMaker(),
  evidence: evidenceMaker(article),
  dimension: (unit) => dimensionOf.get(unit) ?? 'other',
  because,
});

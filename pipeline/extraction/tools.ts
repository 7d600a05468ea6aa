import { dimension } from '../../schemas/dimension.ts';
import type { FigureRow } from '../../schemas/index.ts';
import { unitCodes } from '../lexicons.ts';
import { evidenceMaker, idMaker } from './records.ts';
import type { Article } from './sentences/article.ts';

/** What every extractor of one article needs. */
export interface Tools {
  readonly id: ReturnType<typeof idMaker>;
  readonly evidence: ReturnType<typeof evidenceMaker>;
  readonly dimension: (unit: string) => FigureRow['dimension'];
}

const dimensionOf = new Map(unitCodes.map((unit) => [unit.code, dimension().parse(unit.dimension)]));

export const toolsFor = (article: Article): Tools => ({
  id: idMaker(),
  evidence: evidenceMaker(article),
  dimension: (unit) => dimensionOf.get(unit) ?? 'other',
});

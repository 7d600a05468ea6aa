import type { FigureRow } from '../../schemas/index.ts';
import { aims, expects, reports } from './outlook.ts';

/** Where the period of a figure lies, seen from the publication day. */
export type PeriodPlace = 'past' | 'current' | 'plan' | 'future' | 'none';

/** A property of a thing as it is or will be built, whatever is planned of it besides. */
const fixedFact = /全长|总长|长度|设计|总投资|概算|面积|工期|设车站|主线长|距/;

/**
 * Whether a figure is reported, aimed at or expected.
 *
 * The words of its clause decide first, then the period, then the sentence, then the passage: in a list of next
 * year's tasks every figure is a target. `clause` and `sentence` are the words before the number.
 */
export function statusOf(clause: string, sentence: string, period: PeriodPlace, passageAims: boolean): FigureRow['status'] {
  if (period === 'future' || period === 'plan') return expects(clause) ? 'forecast' : 'target';
  if (period === 'past') return /计划(?!完成)|目标值/.test(clause) ? 'target' : 'actual';
  if (expects(clause)) return 'forecast';
  if (aims(clause)) return 'target';
  if (fixedFact.test(clause) || reports(clause)) return 'actual';
  if (period === 'current') return reports(sentence) ? 'actual' : 'target';
  if (expects(sentence)) return 'forecast';
  return aims(sentence) || passageAims ? 'target' : 'actual';
}

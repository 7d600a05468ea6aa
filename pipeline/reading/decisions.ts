import type { Decision } from '../document.ts';
import { SourceFault } from '../fault.ts';
import { readRows } from './rows.ts';

export const decisionColumns = ['id', 'column', 'action', 'expected', 'value', 'reason'] as const;
const actions = ['accept', 'correct', 'reject'];

/** Reads review.csv. Throws SourceFault for an unknown action or a correction without a column or reason. */
export function readDecisions(csv: string, file: string): Decision[] {
  const faults: string[] = [];
  const decisions = readRows(csv, file, decisionColumns).map(({ place, cells }) => {
    if (!actions.includes(cells.action))
      faults.push(`${place('action')}: action must be ${actions.join(', ')}: found "${cells.action}"`);
    if (cells.action === 'correct' && cells.column === '')
      faults.push(`${place('column')}: a correction names its column: found nothing`);
    if (cells.action !== 'accept' && cells.reason === '')
      faults.push(`${place('reason')}: a reason is wanted: found nothing`);
    const places = {
      id: place('id'),
      column: place('column'),
      action: place('action'),
      expected: place('expected'),
      value: place('value'),
    };
    return { ...cells, places };
  });
  if (faults.length > 0) throw new SourceFault(faults);
  return decisions;
}

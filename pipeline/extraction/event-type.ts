import type { TimelineRow } from '../../schemas/index.ts';
import { verbsIn } from './verbs.ts';

const events: ReadonlySet<string> = new Set(['event']);
const aim = /目标|力争|达到|达|突破|实现|基本|完成|形成|建成|增长|提高/;

/** The first event verb of a predicate, with its type; null when it tells of no event. */
export function eventTypeOf(text: string, from: number, to: number): { type: TimelineRow['type']; at: number } | null {
  for (const verb of verbsIn(text, from, to, events)) {
    const type = types.get(verb.value);
    // 完成 and 建成 before a figure report an amount; 举行的, 发布的 describe something else
    if (type === undefined || text.charAt(verb.end) === '的') continue;
    if (verb.surface === '完成' && /^[^，。；]{0,14}[0-9]/.test(text.slice(verb.end, to))) continue;
    return { type, at: verb.start };
  }
  return null;
}

const types = new Map<string, TimelineRow['type']>(
  (
    [
      'opening', 'construction_start', 'completion', 'meeting', 'agreement', 'approval', 'publication',
      'designation', 'visit', 'launch', 'service_change', 'policy', 'statement',
    ] as const
  ).map((type) => [type, type]),
);

/** Whether the predicate sets an aim. */
export const setsAim = (words: string): boolean => aim.test(words);

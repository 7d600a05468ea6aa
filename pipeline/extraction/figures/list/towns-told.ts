import { spanAt } from '../../../grammar/clause.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import { isPlaceName, placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import type { Where } from '../topic/where.ts';
import { stripLead } from '../words/phrase.ts';

/** 甲县、乙县被通报后赶上，开工率分别由|83%|、|79%|升至: each of the towns that the sentence is about, where they are as many. */
export function ofTownsTold(measure: string, { words, run, index, where }: Scene): Label | null {
  if (!isMeasure(measure) || !/分别/.test(words)) return null;
  const told = aheadOf(where) || findSubject(where, 'place', measure);
  const towns = told.includes('、') ? listed(told, run.count) : null;
  if (towns === null || towns.head !== '' || !towns.members.every(isPlaceName)) return null;
  return label(towns.members[index - run.first] ?? '', measure);
}

/** |甲县、乙县|在一季度被通报后赶上，: the towns that the clause before opens with; empty where it opens with no several. */
function aheadOf({ sentence: { passage, clauses }, at }: Where): string {
  const clause = clauses[spanAt(clauses, at) - 1];
  if (clause === undefined) return '';
  const words = stripLead(passage.text.slice(clause.start, clause.end).trim());
  let end = placeEnd(words);
  while (end > 0 && words.charAt(end) === '、') {
    const next = placeEnd(words, end + 1);
    if (next === 0) return '';
    end = next;
  }
  return words.slice(0, end);
}

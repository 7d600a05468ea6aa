import { isMeasure } from '../../../grammar/measures.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** 甲县、乙县被通报后赶上，开工率分别由|83%|、|79%|升至: each of the towns that the sentence is about, where they are as many. */
export function ofTownsTold(measure: string, { words, run, index, where }: Scene): Label | null {
  if (!isMeasure(measure) || !/分别/.test(words)) return null;
  const told = findSubject(where, 'place', measure);
  const towns = told.includes('、') ? listed(told, run.count) : null;
  if (towns === null || towns.head !== '' || !towns.members.every(isPlaceName)) return null;
  return label(towns.members[index - run.first] ?? '', measure);
}

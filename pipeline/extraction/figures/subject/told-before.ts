import { praisedBefore } from '../topic/praised.ts';
import type { Where } from '../topic/where.ts';
import { foundedBefore, newThingBefore, stageOnceBuilt } from './antecedent.ts';
import { found } from './before.ts';
import { runsSince } from './begun.ts';
import { workOfContents } from './introduced.ts';
import { setUpBefore } from './set-up.ts';

/** What the words right before set up, list, praise or finish; empty where they do none of these. */
export function toldJustBefore(where: Where, phrase: string): string {
  const fresh = newThingBefore(where);
  if (fresh !== '') return found(where, fresh, 'what the clause before sets up');
  const setUp = setUpBefore(where);
  if (setUp !== '') return found(where, setUp, 'what has been set up before');
  const firm = foundedBefore(where);
  if (firm !== '') return found(where, firm, 'the firm that the clause before founds');
  const listed = workOfContents(where);
  if (listed !== '') return found(where, listed, 'the work whose contents are listed');
  const praised = praisedBefore(where, phrase);
  if (praised !== '') return found(where, praised, 'what the words before praise');
  const running = runsSince(where, phrase) || stageOnceBuilt(where);
  return running === '' ? '' : found(where, running, 'what then runs or is finished');
}

import { issueOf } from '../records.ts';
import type { Article } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { type Carried, type Timelines, timelinesOf } from './sentence.ts';
import { toldOf } from './title/heading.ts';
import { themeReader } from './title/theme.ts';

/**
 * Where the cells of a timelines row come from, in the order in which they are decided:
 *
 * 1. heads.ts (with beside.ts) says which times of a sentence date an event, labelled.ts what a label dates, and `undated/` why a time
 *    dates nothing: it is of a document or a name, of a dateline, or of what did not come.
 * 2. `event/` lays out what a time dates: frame.ts the words before and behind it, of which lead.ts, main.ts, attribute.ts and others choose the
 *    clause that tells what happens; type.ts says of which type it is, status.ts whether it has occurred, actors.ts who takes part.
 * 3. `title/` cuts the title: main.ts finds its clause, further.ts takes in more of them, subject.ts says who that clause is about, topic.ts
 *    who the ones before are, whole.ts of what a part is, and suited.ts whether it can be they; measured-on.ts how far figures go on; tidy.ts tidies.
 * 4. sentence.ts walks the times of a sentence with who was told of so far, dated-event.ts reads each, and row.ts puts it together; ../linking-titles.ts adds the owners that figures know.
 */

/** Makes a timelines row of every dated event; what is dated but tells of none goes to issues. */
export function extractTimelines(article: Article, tools: Tools): Timelines {
  const found: Timelines = { rows: [], evidence: [], issues: [], ends: new Map() };
  const themeAt = themeReader(article);
  let carried: Carried = { before: [], subject: '', themeAt };
  for (const [index, sentence] of article.sentences.entries()) {
    if (sentence.position === 0)
      carried = { ...carried, before: [], subject: toldOf(sentence, article.sentences[index - 1], carried) };
    carried = timelinesOf(article, sentence, carried, tools, found);
  }
  for (const { passage, times } of article.datelines)
    for (const { from, to } of times)
      found.issues.push(issueOf(article, passage, from, to, 'unused_time', ofDateline));
  return found;
}

const ofDateline = 'The time is the dateline of an agency.';

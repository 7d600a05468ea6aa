import type { TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';
import { datelineOf } from '../sentences/parted-clauses.ts';

/** The day on which a report was sent, which dates nothing that it tells. */

/** 3月2日江城讯: the place may stand between. */
const dateline =
  /^[\s]*(?:[\u4e00-\u9fff]{2,4}?(?:电|讯|消息)(?=[\s（(：:])|电(?![网话站力厂影视子器动梯商缆价])|讯|专电|消息|报道|[（(]?记者)/;
/** （某社青州|1月20日|电）: behind a report */
const closing = /[（(]据?(?:本报|[\u4e00-\u9fff]{1,8}[社报网台])[^（）()，。；]{0,10}$/;

/** Whether a time is of the report, with the words before and behind it. */
export function isDateline(
  sentence: Sentence,
  { from, to }: TimeMention,
  before: string,
  after: string,
): boolean {
  const { text } = sentence.passage;
  return (
    (sentence.position === 0 &&
      (to <= datelineOf(text) ||
        (dateline.test(after) &&
          /(?:社|网|报|台|讯|端|消息|[\u4e00-\u9fff]{2})$/.test(before) &&
          from - sentence.start < 20))) ||
    (closing.test(before) && /^专?[电讯]/.test(after)) ||
    // 8月4日|，甲区发改委消息，
    /^[，,]?[^，。；]{2,16}[委局厅部府办网社]消息[，,]/.test(text.slice(to, to + 24)) ||
    (/消息$|讯$|电$/.test(before) && /^[（(]/.test(after))
  );
}

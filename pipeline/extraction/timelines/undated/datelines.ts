import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';

/** The day on which a report was sent, behind or inside it, which dates nothing that it tells; datelines has those that open one. */

/** （某社青州|1月20日|电）: behind a report */
const closing = /[（(]据?(?:本报|[\u4e00-\u9fff]{1,8}[社报网台])[^（）()，。；]{0,10}$/;

/** Whether a time is of the report, with the words before and behind it. */
export function isDateline(
  { passage: { text } }: Sentence,
  { to }: TimeMention,
  before: string,
  after: string,
): boolean {
  return (
    // 14日|消息 据甲局发布，…
    (before === '' && /^消息[\s　，,：:]/.test(after)) ||
    (closing.test(before) && /^专?[电讯]/.test(after)) ||
    // 8月4日|，甲区发改委消息，
    /^[，,]?[^，。；]{2,16}[委局厅部府办网社]消息[，,]/.test(text.slice(to, to + 24)) ||
    (/消息$|讯$|电$/.test(before) && /^[（(]/.test(after))
  );
}

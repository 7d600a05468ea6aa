import type { IssueRow } from '../../schemas/index.ts';
import type { Annotated, Mention } from '../mention.ts';

/** Numbers that were seen and are no quantity, outside names. */
export function annotationIssues(document: Annotated): IssueRow[] {
  return document.mentions
    .filter((mention) => mention.type === 'number' && !mention.in_name)
    .map((mention) => numberIssue(document, mention));
}

function numberIssue(
  { id, passages }: Annotated,
  { start, end, text, rule, passage, from, to }: Mention,
): IssueRow {
  const words = passages[passage]?.text ?? '';
  const isOrdinal = rule === 'ordinal';
  const isNamed =
    namedBefore.test(words.slice(Math.max(0, from - 2), from)) ||
    namedAfter.test(words.slice(to, to + 2)) ||
    (yearBefore.test(text) && /[\u4e00-\u9fff]/.test(words.charAt(to)));
  return {
    source_id: id,
    stage: 'annotate',
    code: isOrdinal || isNamed ? 'name_number' : 'unknown_unit',
    severity: 'info',
    message: isOrdinal
      ? 'An ordinal inside a name, and no rank.'
      : isNamed
        ? 'A number that belongs to a name.'
        : 'A number with no unit or measure word of the lexicons behind it.',
    exact: text,
    start,
    end,
  };
}

/** G60, C919, 国道318线, 波音787 */
const namedBefore = /(?:[A-Za-z]|[国省县]道|波音|空客)$/;
/** 3号线, 88号, 5G基站, 4A级景区, 204国道, 世界500强, 3星级农家乐 */
const namedAfter = /^(?:号|[A-G](?![A-Za-z])|[国省县]道|强(?![度化])|星级)/;
/** 2019|北京世园会: the year of a meeting or a report in its name. */
const yearBefore = /^(?:19|20)\d\d$/;

import type { EvidenceRow, IssueRow } from '../../schemas/index.ts';
import type { Located, Passage } from '../document.ts';
import { hashedId } from './ids.ts';
import type { Article } from './sentences/article.ts';

/** How many characters of context an evidence row has on each side. */
const contextLength = 24;

/**
 * Makes ids: a prefix and a hash of the fewest stable raw fields. Facts that agree in all of them are numbered in the
 * order of the text, so that editing one paragraph leaves the ids of another alone.
 */
export function idMaker(): (prefix: string, ...fields: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (prefix, ...fields) => {
    const key = `${prefix}\u0000${fields.join('\u0000')}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hashedId(prefix, `${key}\u0000${ordinal}`);
  };
}

/** Where words stand; what they are is read there when it is not given. */
type Words = Omit<Located, 'exact'> & Partial<Located>;

/** Makes evidence rows for one article. */
export function evidenceMaker(
  article: Article,
): (recordId: string, field: string, words: Words) => EvidenceRow {
  const { text } = article;
  const utf16 = utf16Of(text);
  return (recordId, field, words) => {
    const start = utf16(words.start);
    const exact = words.exact ?? text.slice(start, utf16(words.end));
    const end = start + exact.length;
    return {
      record_id: recordId,
      field,
      source_id: article.id,
      exact,
      prefix: orNull(clipStart(text.slice(Math.max(0, start - contextLength), start))),
      suffix: orNull(clipEnd(text.slice(end, end + contextLength))),
      start: words.start,
      end: words.end,
      utf16_start: start,
      utf16_end: end,
    };
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);
/** Never cuts a surrogate pair in two. */
const clipStart = (text: string): string => (isHalf(text.charCodeAt(0), 0xdc00) ? text.slice(1) : text);
const clipEnd = (text: string): string =>
  isHalf(text.charCodeAt(text.length - 1), 0xd800) ? text.slice(0, -1) : text;
const isHalf = (code: number, first: number): boolean => code >= first && code < first + 0x400;

/** From code points to UTF-16 units; identity when nothing lies beyond the basic plane. */
function utf16Of(text: string): (point: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
    starts.push(index);
  return (point) => starts[point] ?? text.length;
}

/** Makes issue rows of the extraction. */
export function issueOf(
  article: Article,
  passage: Passage,
  from: number,
  to: number,
  code: IssueRow['code'],
  message: string,
): IssueRow {
  const { start, end, exact } = article.locate(passage, from, to);
  return { source_id: article.id, stage: 'extract', code, severity: 'info', message, exact, start, end };
}

import type { IssueRow } from '../../schemas/index.ts';
import type { CodePoints } from './offsets.ts';
import type { Join, Page } from './passages.ts';

/** How many characters on each side show where a break or an unseen character stands. */
const context = 6;

interface Kind {
  readonly code: IssueRow['code'];
  readonly severity: IssueRow['severity'];
  readonly message: string;
  readonly before: number;
  readonly after: number;
}

const joined: Kind = {
  code: 'joined_break',
  severity: 'info',
  message: 'The paragraph is cut here and is read as one with the next.',
  before: context,
  after: context,
};
const loose: Kind = {
  code: 'garbled_text',
  severity: 'warning',
  message: 'The paragraph stops without punctuation; its end may be lost.',
  before: context,
  after: 0,
};
const unseen: Kind = {
  code: 'hidden_characters',
  severity: 'info',
  message: 'Between these words stand characters that nobody sees; they are read as if they were not there.',
  before: context,
  after: context,
};
const lost: Kind = {
  code: 'undecodable',
  severity: 'warning',
  message: 'Characters were lost before the file came here; only the sign for a lost character stands in it.',
  before: context,
  after: context,
};

/** The issue rows of a page: joined and loose paragraphs, characters that nobody sees, characters that are lost. */
export function pageIssues(
  id: string,
  text: string,
  points: CodePoints,
  page: Omit<Page, 'passages'>,
): IssueRow[] {
  const issue = ({ code, severity, message, before, after }: Kind, { at, next }: Join): IssueRow => {
    const start = clear(text, Math.max(0, at - before));
    const end = clear(text, Math.min(text.length, next + after));
    const exact = text.slice(start, end);
    return {
      source_id: id,
      stage: 'read',
      code,
      severity,
      message,
      exact,
      start: points(start),
      end: points(end),
    };
  };
  return [
    ...page.joins.map((join) => issue(joined, join)),
    ...page.loose.map((join) => issue(loose, join)),
    ...page.unseen.map((join) => issue(unseen, join)),
    ...[...text.matchAll(/\ufffd+/g)].map(({ 0: run, index }) =>
      issue(lost, { at: index, next: index + run.length }),
    ),
  ];
}

/** Moves a cut out of the middle of a character beyond the basic plane. */
const clear = (text: string, at: number): number =>
  /^[\udc00-\udfff]$/.test(text.charAt(at)) && /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) ? at + 1 : at;

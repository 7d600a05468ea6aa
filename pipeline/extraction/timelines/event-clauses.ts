import type { Span } from '../../grammar/clause.ts';

/** Clauses as titles need them: quotations and brackets stay whole, and a comma between digits parts nothing. */

const openers = ['《', '“', '（', '(', '「'];
const closers = ['》', '”', '）', ')', '」'];

/** Parts `from`..`to` at commas and semicolons; the marks and empty clauses are left out. */
export function eventClausesOf(text: string, from: number, to: number): Span[] {
  const words = text.slice(from, to);
  const last = closers.map((mark) => from + words.lastIndexOf(mark));
  const clauses: Span[] = [];
  let start = from;
  let open = -1;
  for (let at = from; at <= to; at += 1) {
    const mark = text.charAt(at);
    if (at < to) {
      if (open < 0) {
        const kind = openers.indexOf(mark);
        if (kind >= 0 && (last[kind] ?? -1) > at) open = kind;
      } else if (closers.indexOf(mark) === open) open = -1;
      if (open >= 0 || !partsAt(text, at)) continue;
    }
    const clause = trimmed(text, start, at);
    if (clause.end > clause.start) clauses.push(clause);
    start = at + 1;
  }
  return clauses;
}

function partsAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === ',') return !(/[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at + 1)));
  return mark === '，' || mark === '；' || mark === ';';
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s：:、”。]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s：:、。！？!?…—●]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isBoundary(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark === '”') return /[。！？，,…]/.test(text.charAt(index - 1));
  if (mark === '—') return text.charAt(index - 1) === '—';
  return mark === '。' || mark === '\n' || partsAt(text, index);
}

/** Where the clause that holds `at` begins; never before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  for (let index = at - 1; index >= floor; index -= 1) {
    index = remarkStart(text, index, floor);
    if (isBoundary(text, index)) return index + 1;
  }
  return floor;
}

/** A remark in brackets is longer than this only where a bracket was left open. */
const longestRemark = 30;

/** 某集团（下称，某某）: where a bracket that closes here opens; the place itself when none does. */
function remarkStart(text: string, index: number, floor: number): number {
  const mark = text.charAt(index);
  if (mark !== '）' && mark !== ')') return index;
  const from = Math.max(floor, index - longestRemark);
  const open = text.slice(from, index).lastIndexOf(mark === '）' ? '（' : '(');
  return open < 0 ? index : from + open;
}

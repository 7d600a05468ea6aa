import { characterTable, codeAt, spaces } from '../../../grammar/characters.ts';
import type { Span } from '../../../grammar/clause.ts';

/** Clauses as titles need them: quotations and brackets stay whole, and a comma between digits parts nothing. */

const closers = ['》', '”', '）', ')', '」'];
const openings = characterTable('《', '“', '（', '(', '「');
const closings = characterTable(...closers);
const parting = characterTable('，；;', ',');

/** Parts `from`..`to` at commas and semicolons; the marks and empty clauses are left out. */
export function eventClausesOf(text: string, from: number, to: number): Span[] {
  const clauses: Span[] = [];
  let last: readonly number[] | null = null;
  let start = from;
  /** The kind of bracket that is open; 0 where none is. */
  let open = 0;
  for (let at = from; at <= to; at += 1) {
    if (at < to) {
      const mark = text.charCodeAt(at);
      if (open === 0) {
        const kind = openings[mark] ?? 0;
        if (kind > 0) last ??= lastOfEach(text.slice(from, to), from);
        if ((last?.[kind - 1] ?? -1) > at) open = kind;
      } else if (closings[mark] === open) open = 0;
      if (open > 0 || !partsAt(text, at)) continue;
    }
    const clause = trimmed(text, start, at);
    if (clause.end > clause.start) clauses.push(clause);
    start = at + 1;
  }
  return clauses;
}

function partsAt(text: string, at: number): boolean {
  const mark = parting[codeAt(text, at)];
  return (
    mark === 1 || (mark === 2 && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))))
  );
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const lastOfEach = (words: string, from: number): number[] =>
  closers.map((mark) => from + words.lastIndexOf(mark));

const leading = characterTable(`${spaces}：:、”。`);
const trailing = characterTable(`${spaces}：:、。！？!?…—●`);

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && leading[text.charCodeAt(start)] === 1) start += 1;
  while (end > start && trailing[text.charCodeAt(end - 1)] === 1) end -= 1;
  return { start, end };
}

function isBoundary(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (mark === '”') return /[。！？，,…]/.test(text.charAt(index - 1));
  if (mark === '—') return text.charAt(index - 1) === '—' && !isRoute(text, index - 1);
  return /[。\n●■◆▲]/.test(mark) || partsAt(text, index);
}

/** 地铁2号线东湖|——西山: from where to where the line runs; 重点工程|——西山大桥 says what it is. */
export const isRoute = (text: string, dash: number): boolean =>
  /(?:线|铁路|公路|高速|高铁)(?!项目|工程)[^，。—]{2,8}$/.test(text.slice(Math.max(0, dash - 12), dash)) &&
  !/^——[^，。]{0,10}(?:项目|工程|[桥线路道园场馆院]|基地|中心)/.test(text.slice(dash, dash + 14));

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

/** 甲大桥（|2018年|开工）将于明年通车: where the remark closes that opens at a time and tells what happened then; `until` where none does. */
export function untilRemark(text: string, { from, to }: { from: number; to: number }, until: number): number {
  if (!/[（(]/.test(text.charAt(from - 1))) return until;
  const told = /^[^，。；（）()]{2,24}(?=[）)])/.exec(text.slice(to, until))?.[0].length ?? 0;
  return told === 0 ? until : to + told;
}

/** 甲港吞吐量超亿吨 乙港成型: a space parts what a headline tells. */
export function untilSpace(
  kind: string,
  text: string,
  { start, end }: Span,
  predicateAt: (text: string, from: number, to: number) => number,
): Span {
  if (kind !== 'title' && kind !== 'heading') return { start, end };
  // 将新建成 2万个停车位: the space stands before a number
  const space = text
    .slice(start, end)
    .search(
      /(?<=.{6}|[开建工通][建工通车])(?<!(?:建成|新增|新建|完成|实现|突破|达到?|超过?|近|约))[\s　](?=.{4})|(?<=.{6})[\s　](?=[^0-9]{4})/,
    );
  // 年底甲高速 通车里程达9000公里: who does it tells nothing yet
  return { start, end: space < 0 || predicateAt(text, start, start + space) < 0 ? end : start + space };
}

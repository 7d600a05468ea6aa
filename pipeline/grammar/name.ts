import type { Span } from './clause.ts';

/**
 * Names by their marks: 《documents》 and short “quoted names”. Numbers inside belong to the name.
 *
 * `《长株潭一体化发展三年行动计划（2023—2025年）》` · `“三干两轨”` · `“3+3+2”`
 */
export interface NameSpan extends Span {
  readonly kind: 'document' | 'quoted';
}

/** A quotation longer than this is speech, not a name. */
const longestQuotedName = 14;
const speechMarks = /[，。；！？,;!?]/;
/** A part of a spatial plan: 一轴, 四区. */
const countedPart = '[一两二三四五六七八九十][\\u4e00-\\u9fff]{1,3}';
/** Two numbers or more, each with what it counts: 三干两轨, 一轴一心，两廊三带四区, 3+3+2. */
export const formula = new RegExp(`^(?:${countedPart}[，,、]?){2,}$|^\\d(?:\\+\\d)+$`);
const definition = new RegExp(`^“?${countedPart}”?[：:]`);
const closers: Record<string, string> = { '《': '》', '“': '”', '「': '」', '‘': '’' };
const interesting = /[《“「‘]/g;

/** 两廊： at the start of a text that defines a part of a spatial plan; empty when it defines none. */
export const partDefined = (text: string): string => definition.exec(text)?.[0] ?? '';

/** Finds names in a text, in order and without overlap; marks that are never closed open nothing. Linear. */
export function findNames(text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  interesting.lastIndex = 0;
  for (let found = interesting.exec(text); found !== null; found = interesting.exec(text)) {
    const mark = found[0];
    const closer = closers[mark] ?? '';
    const limit = mark === '《' ? 100 : longestQuotedName + 2;
    const end = text.slice(found.index, found.index + limit).indexOf(closer);
    if (end < 0) continue;
    const to = found.index + end + 1;
    const inner = text.slice(found.index + 1, to - 1);
    // A name says something.
    if (!/[\p{L}\p{N}]/u.test(inner)) continue;
    if (mark === '《') spans.push({ kind: 'document', start: found.index, end: to });
    else if (!speechMarks.test(inner) || formula.test(inner))
      spans.push({ kind: 'quoted', start: found.index, end: to });
    else continue;
    interesting.lastIndex = to;
  }
  return spans;
}

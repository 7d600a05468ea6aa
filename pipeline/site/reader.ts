import type { Dataset, EvidenceRow, SourceRow } from '../../schemas/index.ts';
import { both, type Html, html } from './html.ts';
import { pathOf, rowKey } from './row-key.ts';
import { passagesOf, type Range, type Segment, segmentsOf } from './segments.ts';

/** Fields whose words carry the fact itself, with the mark that the page gives them. */
const marks: Readonly<Record<string, string>> = {
  value_text: 'value',
  date_text: 'time',
  name: 'name',
  evidence: 'said',
  issue: 'issue',
  correction: 'issue',
};

/** Every range of a source's text that a row rests on. */
export function rangesOf(dataset: Dataset, source: string): Range[] {
  const own = <R extends { source_id: string }>(rows: readonly R[]) =>
    rows.filter((row) => row.source_id === source);
  const evidence = own(dataset.evidence).map(({ start, end, record_id, field }) => ({
    start,
    end,
    record: record_id,
    field,
  }));
  const relations = own(dataset.relations).map(({ start, end, id }) => ({
    start,
    end,
    record: id,
    field: 'evidence',
  }));
  const issues = own(dataset.issues).flatMap((row) =>
    row.start === null || row.end === null
      ? []
      : [{ start: row.start, end: row.end, record: rowKey('issues', row), field: 'issue' }],
  );
  const corrections = own(dataset.corrections).map((row) => ({
    start: row.start,
    end: row.end,
    record: rowKey('corrections', row),
    field: 'correction',
  }));
  return [...evidence, ...relations, ...issues, ...corrections];
}

/** The article with its facts underlined: all of it where the source's rights allow, else quotes in short context. */
export function readerOf(dataset: Dataset, source: SourceRow, text: string | undefined): Html {
  const ranges = rangesOf(dataset, source.id);
  const full = source.reuse === 'full_text' && text !== undefined;
  return html`<article class="reading" id="/read/${source.id}" data-source="${source.id}" lang="${source.language}">
${full ? wholeText(text, ranges, headingsOf(dataset, source.id)) : quotations(dataset, source, ranges)}
</article>`;
}

function headingsOf(dataset: Dataset, source: string): ReadonlySet<string> {
  const rows = [...dataset.timelines, ...dataset.figures, ...dataset.projects];
  return new Set(
    rows.flatMap((row) => (row.source_id === source && row.section !== null ? [row.section] : [])),
  );
}

function wholeText(text: string, ranges: readonly Range[], headings: ReadonlySet<string>): Html {
  const signs = Array.from(text);
  const blocks: Html[] = [];
  let start = 0;
  for (let place = 0; place <= signs.length; place += 1) {
    if (place < signs.length && signs[place] !== '\n') continue;
    const line = signs.slice(start, place).join('');
    if (line.trim() !== '') {
      const content = marked((from, to) => signs.slice(from, to).join(''), ranges, start, place);
      blocks.push(headings.has(line.trim()) ? html`<h3>${content}</h3>` : html`<p>${content}</p>`);
    }
    start = place + 1;
  }
  return html`${blocks}`;
}

/** How many characters may lie between two quotes that are shown as one passage. */
const passageGap = 2;

/** Only published words: those of the evidence, and its prefix and suffix. */
function quotations(dataset: Dataset, source: SourceRow, ranges: readonly Range[]): Html {
  const rows = dataset.evidence.filter((row) => row.source_id === source.id);
  const known = knownSigns(rows);
  const passages = passagesOf(
    rows.map((row) => ({ start: row.start, end: row.end, record: row.record_id, field: row.field })),
    passageGap,
  );
  const slice = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => known.get(from + index) ?? '')
      .join('')
      .replace(/\s*\n\s*/g, ' ');
  const quotes = passages.map(({ start, end }) => {
    const before = contextLength(known, start, -1);
    const after = contextLength(known, end, 1);
    return html`<p class="quotation"><span class="context">…${slice(start - before, start)}</span>${marked(
      slice,
      ranges,
      start,
      end,
    )}<span class="context">${slice(end, end + after)}…</span></p>`;
  });
  return html`<p class="rights">${both(
    '这篇文章的版权只允许引用：下面只有支持记录的词语和少量上下文。',
    'The rights of this article allow quotation only: shown are the words that support rows, with a little context.',
  )}</p>${quotes}`;
}

function knownSigns(rows: readonly EvidenceRow[]): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  const lay = (text: string | null, start: number) => {
    for (const [index, sign] of Array.from(text ?? '').entries()) known.set(start + index, sign);
  };
  for (const { exact, prefix, suffix, start, end } of rows) {
    lay(prefix, start - Array.from(prefix ?? '').length);
    lay(exact, start);
    lay(suffix, end);
  }
  return known;
}

/** How much context the page shows on either side, in code points. */
const contextMost = 12;

function contextLength(known: ReadonlyMap<number, string>, edge: number, step: 1 | -1): number {
  let length = 0;
  while (length < contextMost && known.has(step === 1 ? edge + length : edge - 1 - length)) length += 1;
  return length;
}

function marked(
  slice: (from: number, to: number) => string,
  ranges: readonly Range[],
  start: number,
  end: number,
): Html {
  return html`${segmentsOf(ranges, start, end).map((segment) => markedSegment(segment, slice(segment.start, segment.end)))}`;
}

function markedSegment({ ranges, start }: Segment, words: string): Html {
  const [first] = ranges;
  if (first === undefined) return html`${words}`;
  const records = [...new Set(ranges.map((range) => range.record))].join(' ');
  const kinds = new Set(ranges.map((range) => kindOf(range)));
  const classes = ['fact', ...kinds].join(' ');
  const own = [...new Set(ranges.filter((range) => range.field in marks).map((range) => range.record))].join(
    ' ',
  );
  const data = html`data-r="${records}"${own === '' ? null : html` data-own="${own}"`} data-s="${start}"`;
  const lead =
    ranges.find((range) => range.field in marks) ??
    ranges.find((range) => isSaid(range) && range.start === start);
  if (lead === undefined) return html`<span class="${classes}" ${data}>${words}</span>`;
  return html`<a class="${classes}" href="#/${pathOf(lead.record)}" ${data}>${words}</a>`;
}

/** A statement has no narrower words than its quote: the start of the quote stands for it. */
const isSaid = ({ record }: Range): boolean => record.startsWith('sta-');

const kindOf = (range: Range): string => marks[range.field] ?? (isSaid(range) ? 'said' : 'quote');

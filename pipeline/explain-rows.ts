import { annotate } from './annotate.ts';
import type { Document } from './document.ts';
import { extract } from './extract.ts';
import type { Mention } from './mention.ts';

/**
 * Prints the rows that a text becomes, each with the words and the grammar rule that it rests on, and what made no row:
 *
 * `figures  113列 by measured → 城际铁路株洲站 · 列车: 113 count (exact), kind to, status actual, for 2022-07-30/..`
 */
export function explainRows(document: Document): string {
  const annotated = annotate(document);
  const tables = extract(annotated);
  const rules = new Map(annotated.mentions.map((mention) => [offsetsOf(mention), mention.rule]));
  const words = new Map<string, string>();
  for (const { record_id, field, exact, start, end } of tables.evidence) {
    if (field !== 'value_text' && field !== 'date_text' && field !== 'name') continue;
    const rule = rules.get(offsetsOf({ start, end }));
    if (!words.has(record_id))
      words.set(record_id, rule === undefined ? `“${exact}”` : `${exact} by ${rule}`);
  }
  const from = (id: string): string => words.get(id) ?? '';
  const lines = [
    ...tables.timelines.map(
      (row) =>
        `timelines  ${from(row.id)} → ${row.title}: ${row.type}, ${row.status}, ${row.date} (${row.date_basis})`,
    ),
    ...tables.figures.map(
      ({ id, subject, indicator, value, lower, upper, unit, qualifier, kind, status, date }) =>
        `figures    ${from(id)} → ${subject ?? '–'} · ${indicator}: ${value ?? `${lower}..${upper}`} ${unit} (${qualifier}), kind ${kind}, status ${status}${date === null ? '' : `, for ${date}`}`,
    ),
    ...tables.projects.map(
      ({ id, name, category, status, status_text }) =>
        `projects   ${from(id)} → ${name}: ${category}, ${status}${status_text === null ? '' : ` by “${status_text}”`}`,
    ),
    ...tables.issues.map(({ code, exact, message }) => `issues     “${exact ?? ''}” → ${code}: ${message}`),
  ];
  return lines.length === 0 ? 'no rows\n' : lines.map((line) => `${line.replace(/\s+/g, ' ')}\n`).join('');
}

const offsetsOf = ({ start, end }: Pick<Mention, 'start' | 'end'>): string => `${start}-${end}`;

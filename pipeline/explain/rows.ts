import { annotate } from '../annotate.ts';
import type { Document } from '../document.ts';
import { extractTelling } from '../extract.ts';
import type { Mention } from '../mention.ts';

/**
 * Prints the rows that a text becomes, each with the words and the grammar rule that it rests on, and what made no row:
 *
 * `figures  113列 by measured → 城际铁路株洲站 · 列车: 113 count (exact), kind to, status actual, for 2022-07-30/..`
 *
 * Below a row stands why its status and its label are what they are: `status: its clause aims, “将”`.
 */
export function explainRows(document: Document): string {
  const annotated = annotate(document);
  const reasons = new Map<string, string[]>();
  const tables = extractTelling(annotated, (id, column, rule, words) => {
    const reason = `${column}: ${rule}${words === '' ? '' : `, “${words}”`}`;
    reasons.set(id, [...(reasons.get(id) ?? []), reason]);
  });
  const why = (id: string): string[] => (reasons.get(id) ?? []).map((reason) => `  ${reason}`);
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
    ...tables.timelines.flatMap((row) => [
      `timelines  ${from(row.id)} → ${row.title}: ${row.type}, ${row.status}, ${row.date} (${row.date_basis})`,
      ...why(row.id),
    ]),
    ...tables.figures.flatMap(
      ({ id, subject, indicator, value, lower, upper, unit, qualifier, status, date, ...row }) => [
        `figures    ${from(id)} → ${subject ?? '–'} · ${indicator}: ${value ?? `${lower}..${upper}`} ${unit} (${qualifier}), kind ${[row.kind, row.direction, row.baseline].filter((each) => each !== null).join(' ')}, status ${status}${date === null ? '' : `, for ${date}`}`,
        ...why(id),
      ],
    ),
    ...tables.projects.flatMap(({ id, name, category, status, status_text }) => [
      `projects   ${from(id)} → ${name}: ${category}, ${status}${status_text === null ? '' : ` by “${status_text}”`}`,
      ...why(id),
    ]),
    ...tables.issues.map(({ code, exact, message }) => `issues     “${exact ?? ''}” → ${code}: ${message}`),
  ];
  return lines.length === 0
    ? 'no rows\n'
    : lines.map((line) => `${line.replace(/(?<=\S)\s+/g, ' ')}\n`).join('');
}

const offsetsOf = ({ start, end }: Pick<Mention, 'start' | 'end'>): string => `${start}-${end}`;

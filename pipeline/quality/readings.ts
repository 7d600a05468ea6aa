import type { Gold, Output, PlacedLabel } from './matching.ts';

/** Two readings of one text, compared as labels and rows are: how far careful readers agree is how far rows can. */

/** The required labels of a reading as if they were rows. */
export function asOutput({ figures, timelines, projects }: Gold): Output {
  const [numbers, events, works] = [required(figures), required(timelines), required(projects)];
  const placed = (field: string, labels: readonly (PlacedLabel & { id: string })[]) =>
    labels.map(({ id, start, end }) => ({ record_id: id, field, start, end, exact: '' }));
  return {
    figures: numbers.map((label) => ({
      ...label,
      value: numberOf(label.value),
      lower: numberOf(label.lower),
      upper: numberOf(label.upper),
    })),
    timelines: events,
    projects: works.map((label) => ({ ...label, aliases: [] })),
    entities: [],
    relations: [],
    statements: [],
    evidence: [
      ...placed('value_text', numbers),
      ...placed('date_text', events),
      ...placed('name', works).map((place, index) => ({ ...place, exact: works[index]?.text ?? '' })),
    ],
  };
}

/** Labels that no careful reader may leave out, numbered so that each has an id of its own. */
const required = <L extends PlacedLabel>(labels: readonly L[]): (L & { id: string })[] =>
  labels
    .filter(({ optional }) => !optional)
    .map((label) => ({ ...label, id: `${label.start}-${label.end}-${labels.indexOf(label)}` }));

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

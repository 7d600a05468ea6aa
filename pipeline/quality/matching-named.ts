import type { EntityRow, ProjectRow, RelationRow, StatementRow } from '../../schemas/index.ts';
import { dice, type Label, overlaps, type PlacedLabel } from './matching.ts';

/** When an entity, a relation or a statement says what a label says: by names, as the text or a list of codes has them. */

export type EntityLabel = Label & Pick<EntityRow, 'type' | 'name' | 'code' | 'aliases'>;

/** Subject and object by a name, since ids are the program's. */
export type RelationLabel = PlacedLabel &
  Pick<RelationRow, 'predicate'> & { readonly subject: string; readonly object: string };

export type StatementLabel = PlacedLabel &
  Pick<StatementRow, 'speaker' | 'post' | 'kind' | 'text' | 'date_start' | 'date_end'>;

/** The names that a record goes by, by its id. */
type Names = ReadonlyMap<string, readonly string[]>;

/** The names of entities and projects, by which relations are told: the first is what a record is called. */
export function namesOf(
  entities: readonly EntityRow[],
  projects: readonly Pick<ProjectRow, 'id' | 'name' | 'aliases'>[],
): Names {
  return new Map([...entities, ...projects].map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}

/** Marks in a name are as the printer had them. */
const bare = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

/** Entities of one type with a name in common, whatever its marks. */
export function sameEntity(label: EntityLabel, row: EntityRow): boolean {
  const names = [label.name, ...label.aliases].map(bare);
  return label.type === row.type && [row.name, ...row.aliases].some((name) => names.includes(bare(name)));
}

/** Both ends by names alike; a body that is called otherwise elsewhere goes by all its labelled names. */
export function sameRelation(
  label: RelationLabel,
  row: RelationRow,
  names: Names,
  alsoCalled: Names,
): boolean {
  const isCalled = (id: string, name: string): boolean =>
    (names.get(id) ?? []).some((one) =>
      [name, ...(alsoCalled.get(name) ?? [])].some((other) => dice(bare(one), bare(other)) >= 0.75),
    );
  return (
    label.predicate === row.predicate &&
    isCalled(row.subject_id, label.subject) &&
    isCalled(row.object_id, label.object)
  );
}

/** Words at the same place that are alike. */
export const sameStatement = (label: StatementLabel, row: StatementRow): boolean =>
  overlaps(label, [row.quote_start, row.quote_end]) && dice(label.text, row.text) >= 0.6;

import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** Whose words are read in a text, and what is told of two that it names. */

const read = (text: string) => extract(annotate(bareDocument('a', text, '2023-06-30')));

/** `speaker kind words` of each statement. */
export const saidIn = (text: string): string[] =>
  read(text).statements.map(({ speaker, kind, text: words }) => `${speaker} ${kind} ${words}`);

/** `speaker post` of each statement. */
export const speakersIn = (text: string): string[] =>
  read(text).statements.map(({ speaker, post }) => `${speaker} ${post}`);

/** The day of each statement. */
export const daysIn = (text: string): (string | null)[] => read(text).statements.map(({ date }) => date);

/** `subject predicate object` of each relation. */
export function relatedIn(text: string): string[] {
  const { relations, entities, projects } = read(text);
  const names = new Map([...entities, ...projects].map(({ id, name }) => [id, name]));
  return relations.map(
    ({ subject_id, predicate, object_id }) => `${names.get(subject_id)} ${predicate} ${names.get(object_id)}`,
  );
}

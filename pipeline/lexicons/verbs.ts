import { readLexicon } from './read.ts';

/** Verbs and the words beside them, each once, with all that is known of it. */
export const verbs = readLexicon('lexicons/verbs.csv');

/** Every verb that names an event and its date, with the kind of event. */
export const eventVerbRows = verbs.flatMap(({ surface, event: type, takes, strength }) =>
  type === '' || takes === '' ? [] : [{ surface, type, takes, weak: strength === 'weak' }],
);

/** Verbs and the words beside them by their roles; those that name an event are among them. */
export const verbRows: readonly { readonly surface: string; readonly role: string }[] = verbs.flatMap(
  ({ surface, role, event }) =>
    `${event === '' ? '' : 'event '}${role}`
      .split(' ')
      .filter((each) => each !== '')
      .map((each) => ({ surface, role: each })),
);

import type { FigureRow } from '../../../schemas/index.ts';
import type { Because } from '../tools.ts';
import type { Where } from './topic/where.ts';

/** What is told of how a label was read, where somebody asks. */

/** What was said of a label while it was read: where each subject was found, and the last rule. */
export interface Heard {
  readonly subjects: Map<string, string>;
  rule: string;
}

/** What a label's readers are given to tell `heard` what they found. */
export const listener = (heard: Heard): NonNullable<Where['told']> => ({
  subject: (name, from) => heard.subjects.set(name, from),
  label: (rule) => {
    heard.rule = rule;
  },
});

/** Tells `because` how the label of a row was read. */
export function tellOfLabel(because: Because, { id, subject, indicator }: FigureRow, heard: Heard): void {
  const from = heard.subjects.get(subject ?? '') ?? 'the words around the number';
  because(id, 'subject', subject === null ? 'nobody is named' : from, subject ?? '');
  because(id, 'indicator', heard.rule, indicator);
}

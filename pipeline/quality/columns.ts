import { dice, type FigureLabel, type ProjectLabel, type TimelineLabel } from './matching.ts';
import type { EntityLabel, RelationLabel, StatementLabel } from './matching-named.ts';

/** A column that is judged among right rows. */
interface JudgedColumn<L> {
  /** What a label or a row has in it. */
  readonly of: (either: L) => string | null;
  /** Whether words that are alike count as equal. */
  readonly inWords?: true;
}

/** How alike the words of two titles or names of measures must be; by the labelling guide. */
const textsAgree = 0.6;

/** Whether a row has in a column what its label has. */
export function agrees<L>({ of, inWords }: JudgedColumn<L>, label: L, row: L): boolean {
  const [expected, found] = [of(label), of(row)];
  return inWords ? dice(expected ?? '', found ?? '') >= textsAgree : expected === found;
}

/** How the rows of a table are named and judged; C is what labels and rows have in common. */
export interface Judged<C> {
  /** The words that tell a reader which row or label it is. */
  readonly named: (either: C) => string;
  readonly columns: Readonly<Record<string, JudgedColumn<C>>>;
}

type Placed = 'optional' | 'start' | 'end';

interface Dated {
  readonly date_start: string | null;
  readonly date_end: string | null;
}

const days = ({ date_start, date_end }: Dated): string | null =>
  date_start === null && date_end === null ? null : `${date_start ?? '..'}/${date_end ?? '..'}`;

export const judgedFigures: Judged<Omit<FigureLabel, Placed | 'value' | 'lower' | 'upper'>> = {
  named: ({ value_text, subject, indicator }) => `${subject ?? ''}${indicator} ${value_text}`,
  columns: {
    kind: { of: ({ kind }) => kind },
    direction: { of: ({ direction }) => direction },
    baseline: { of: ({ baseline }) => baseline },
    qualifier: { of: ({ qualifier }) => qualifier },
    status: { of: ({ status }) => status },
    period: { of: days },
    label: { of: ({ subject, indicator }) => `${subject ?? ''}${indicator}`, inWords: true },
  },
};

export const judgedEvents: Judged<Omit<TimelineLabel, Placed>> = {
  named: ({ date_text, title }) => `${date_text} ${title}`,
  columns: {
    status: { of: ({ status }) => status },
    type: { of: ({ type }) => type },
    date_precision: { of: ({ date_precision }) => date_precision },
    title: { of: ({ title }) => title, inWords: true },
  },
};

export const judgedProjects: Judged<Omit<ProjectLabel, Placed | 'text'>> = {
  named: ({ name }) => name,
  columns: {
    category: { of: ({ category }) => category },
    status: { of: ({ status }) => status },
  },
};

export const judgedEntities: Judged<Omit<EntityLabel, Placed>> = {
  named: ({ type, name }) => `${type} ${name}`,
  columns: {
    name: { of: ({ name }) => name },
    code: { of: ({ code }) => code },
  },
};

export const judgedRelations: Judged<Omit<RelationLabel, Placed>> = {
  named: ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
  columns: {},
};

export const judgedStatements: Judged<Omit<StatementLabel, Placed>> = {
  named: ({ text }) => text,
  columns: {
    speaker: { of: ({ speaker }) => speaker },
    post: { of: ({ post }) => post },
    kind: { of: ({ kind }) => kind },
    date: { of: days },
  },
};

/**
 * What a source's review.csv may decide on: the tables whose rows it may reject, and of each the columns that it may change.
 *
 * Never changed are a row's id, its quote and offsets, and what evidence must show word for word; the page offers the same
 * columns that the review takes.
 */
const dated = ['date', 'date_start', 'date_end', 'date_basis'] as const;

export const reviewable = {
  timelines: [
    ...dated,
    'date_precision',
    'status',
    'type',
    'title',
    'title_en',
    'participants',
    'documents',
    'project_id',
    'places',
    'section',
  ],
  figures: [
    'subject',
    'indicator',
    'indicator_en',
    'kind',
    'direction',
    'baseline',
    'qualifier',
    'value',
    'lower',
    'upper',
    'unit',
    'counter',
    'dimension',
    'si_value',
    'si_unit',
    'status',
    ...dated,
    'date_text',
    'project_id',
    'series_id',
    'places',
    'section',
  ],
  projects: [
    'name',
    'name_en',
    'aliases',
    'category',
    'status',
    'status_text',
    'start_date',
    'completion_date',
    'target_date',
    'from_place',
    'to_place',
    'part_of',
    'organisations',
    'places',
    'section',
  ],
  entities: ['name_en'],
  relations: [],
  statements: ['speaker', 'post', 'kind', 'text', ...dated, 'date_text'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table whose rows review.csv may decide on. */
type ReviewedTable = keyof typeof reviewable;

/** Whether rows of a table can be reviewed. */
export const isReviewed = (table: string): table is ReviewedTable => Object.hasOwn(reviewable, table);

/** English columns are given by `accept`: nothing in the text could be guarded. */
export const isEnglish = (column: string): boolean => column.endsWith('_en');

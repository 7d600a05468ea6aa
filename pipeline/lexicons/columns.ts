import { dimension } from '../../schemas/dimension.ts';
import { projects } from '../../schemas/projects.ts';
import { timelines } from '../../schemas/timelines.ts';
import {
  besides,
  boundaryRoles,
  type Cells,
  countedRoles,
  division,
  hallRoles,
  headingRoles,
  maybe,
  measureRoles,
  notOwnerRoles,
  number,
  openerRoles,
  outlookRoles,
  qualifierRoles,
  scopeRoles,
  several,
  speechRoles,
  streetRoles,
  verbRoles,
  word,
  workRoles,
  zoneRoles,
} from './cells.ts';
import { calendarDay, calendarYear, feastDay, timeValues } from './cells-time.ts';

/**
 * The columns of every file in sources/lexicons/ and sources/gazetteer/, in order, and what their cells may hold.
 *
 * What is not declared here is a fault of the file: a mistyped code never passes for another one.
 */

/** What stands before a unit or measure word where not every number may. */
const after = [
  '',
  'arabic',
  'counted',
  'decimal',
  'money',
  'scale',
  'parts',
  'field',
  'spoken',
  'warm',
  'electric',
  'computing',
  'platforms',
  'moved',
  'priced',
  'listed',
  'taught',
  'held',
  'species',
] as const;

/** By the file's path below sources/. */
export const lexiconColumns = {
  'lexicons/units.csv': {
    surface: word,
    unit: { declaredIn: 'unit', by: 'dimension', mayBeEmpty: false },
    factor: number,
    dimension: ['', ...dimension().options],
    si_factor: maybe(number),
    si_unit: 'text',
    label_en: 'text',
    after,
    not_before: 'text',
    note: 'text',
  },
  'lexicons/counters.csv': { surface: word, unit: ['count'], after, not_before: 'text', note: 'text' },
  'lexicons/time-words.csv': {
    surface: word,
    kind: keys(timeValues),
    value: { of: 'kind', shapes: timeValues },
    place: several('anchor', 'tail', 'before', 'number'),
    not_before: 'text',
    not_after: 'text',
    note: 'text',
  },
  'lexicons/days-off.csv': {
    feast: feastDay,
    year: calendarYear,
    first: calendarDay,
    last: calendarDay,
    note: 'text',
  },
  'lexicons/qualifiers.csv': {
    surface: word,
    place: several('anchor', 'tail', 'before', 'number', 'after'),
    qualifier: qualifierRoles,
    not_after: 'text',
    not_before: 'text',
    note: 'text',
  },
  'lexicons/fixed-expressions.csv': { surface: word, note: 'text' },
  'lexicons/glossary.csv': { zh: word, en: word, note: 'text' },
  'lexicons/verbs.csv': {
    surface: word,
    role: maybe(several(...verbRoles)),
    event: ['', ...timelines.schema.shape.type.options],
    takes: ['', 'object', 'subject'],
    strength: ['', 'weak'],
    status_before: ['', ...projects.schema.shape.status.options],
    status_after: ['', ...projects.schema.shape.status.options],
    boundary: ['', ...boundaryRoles],
    note: 'text',
  },
  'lexicons/spoken-verbs.csv': { surface: word, verb: word, not_after: besides, note: 'text' },
  'lexicons/speech-verbs.csv': {
    surface: word,
    role: several(...speechRoles),
    note: 'text',
  },
  'lexicons/headings.csv': { surface: word, role: several(...headingRoles), note: 'text' },
  'lexicons/openers.csv': {
    surface: word,
    role: several(...openerRoles),
    only_before: besides,
    not_before: besides,
    not_after: besides,
    note: 'text',
  },
  'lexicons/measures.csv': { surface: word, role: several(...measureRoles), note: 'text' },
  'lexicons/counted-nouns.csv': { surface: word, role: several(...countedRoles), note: 'text' },
  'lexicons/outlook.csv': { surface: word, role: outlookRoles, note: 'text' },
  'lexicons/work-nouns.csv': { surface: word, role: workRoles, note: 'text' },
  'lexicons/posts.csv': { surface: word, note: 'text' },
  'lexicons/surnames.csv': { surface: word, note: 'text' },
  'lexicons/trade-partners.csv': { surface: word, note: 'text' },
  'lexicons/after-names.csv': { surface: word, note: 'text' },
  'lexicons/not-names.csv': { surface: word, note: 'text' },
  'lexicons/not-owners.csv': { surface: word, role: notOwnerRoles, note: 'text' },
  'lexicons/organisations.csv': { surface: word, name: word, note: 'text' },
  'lexicons/organisation-suffixes.csv': {
    surface: word,
    class: ['party', 'government', 'company', 'school', 'hospital', 'institute', 'meeting', 'actor'],
    note: 'text',
  },
  'lexicons/owner-endings.csv': { surface: word, kind: ['place', 'thing', 'agent'], note: 'text' },
  'lexicons/places.csv': {
    name: word,
    short: 'text',
    code: division,
    level: ['province', 'city', 'county'],
    parent: { declaredIn: 'code', by: 'code', mayBeEmpty: true },
    note: 'text',
  },
  'lexicons/regions.csv': { surface: word, name: word, note: 'text' },
  'lexicons/scopes.csv': { surface: word, role: scopeRoles, note: 'text' },
  'lexicons/zones.csv': { surface: word, short: 'text', role: several(...zoneRoles), note: 'text' },
  'lexicons/not-places.csv': { surface: word, note: 'text' },
  'lexicons/project-kinds.csv': {
    surface: word,
    category: ['', ...projects.schema.shape.category.options],
    role: [
      'line',
      'street',
      'junction',
      'site',
      'centre',
      'region',
      'strategy',
      'programme',
      'quoted',
      'network',
      'work',
      'part',
      'topic',
      'about',
    ],
    note: 'text',
  },
  'lexicons/street-words.csv': { surface: word, role: several(...streetRoles), note: 'text' },
  'lexicons/halls.csv': { surface: word, role: several(...hallRoles), note: 'text' },
  'lexicons/name-boundaries.csv': { surface: word, role: boundaryRoles, note: 'text' },
  'gazetteer/coordinates.csv': {
    code: division,
    name: word,
    latitude: { shape: /^-?(?:90|[0-8]?[0-9](?:\.[0-9]+)?)$/, means: 'degrees north, -90 to 90' },
    longitude: {
      shape: /^-?(?:180|(?:1[0-7][0-9]|[0-9]{1,2})(?:\.[0-9]+)?)$/,
      means: 'degrees east, -180 to 180',
    },
    geonames_id: { shape: /^[0-9]+$/, means: 'digits' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Cells>>>>;

/** The lexicons in which a word has one row, with all that it does. */
export const onceAWord = [
  'lexicons/verbs.csv',
  'lexicons/spoken-verbs.csv',
  'lexicons/speech-verbs.csv',
  'lexicons/headings.csv',
  'lexicons/measures.csv',
  'lexicons/counted-nouns.csv',
  'lexicons/outlook.csv',
  'lexicons/work-nouns.csv',
  'lexicons/scopes.csv',
  'lexicons/zones.csv',
  'lexicons/after-names.csv',
  'lexicons/not-owners.csv',
  'lexicons/street-words.csv',
  'lexicons/halls.csv',
  'lexicons/name-boundaries.csv',
] as const satisfies readonly (keyof typeof lexiconColumns)[];

function keys<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const found: Key[] = [];
  for (const key in record) found.push(key);
  return found;
}

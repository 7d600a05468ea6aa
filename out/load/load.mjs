// Loads the tables, in Node and in browsers:
//
//   import { load } from './load/load.mjs';
//   const figures = await load('figures');
//
// Missing values are null, lists are arrays, numbers are numbers; a day becomes a Date at midnight UTC, and an uncertain
// date stays EDTF text. The second argument is the folder of the JSON files, as a URL.

/**
 * One row per event or milestone that the text ties to a time.
 * @typedef {object} TimelinesRow
 * @property {string} id Id
 * @property {string} source_id Source
 * @property {string} date Date
 * @property {Date|null} date_start First day
 * @property {Date|null} date_end Last day
 * @property {'day'|'part_of_month'|'month'|'quarter'|'half_year'|'part_of_year'|'year'|'period'} date_precision Date precision
 * @property {string} date_text Date as written
 * @property {'stated'|'publication'|'context'|'plan_period'} date_basis Basis of the date
 * @property {'occurred'|'ongoing'|'planned'} status Status
 * @property {'opening'|'construction_start'|'completion'|'meeting'|'agreement'|'approval'|'publication'|'designation'|'visit'|'launch'|'service_change'|'policy'|'statement'|'target'|'statistic'|'other'} type Type
 * @property {string} title Title
 * @property {string|null} title_en Title in English
 * @property {string[]} participants Participants
 * @property {string[]} documents Documents
 * @property {string|null} project_id Project
 * @property {string[]} places Places
 * @property {string} quote Quote
 * @property {number} quote_start Quote start
 * @property {number} quote_end Quote end
 * @property {string|null} section Section
 * @property {'auto'|'accepted'|'corrected'} review Review
 */

/**
 * One row per expression that states how much, how many, how long, what share or what rank.
 * @typedef {object} FiguresRow
 * @property {string} id Id
 * @property {string} source_id Source
 * @property {string|null} subject Subject
 * @property {string} indicator Indicator
 * @property {string|null} indicator_en Indicator in English
 * @property {'level'|'from'|'to'|'change'|'rank'} kind Kind
 * @property {'increase'|'decrease'|null} direction Direction
 * @property {'year_on_year'|'month_on_month'|'year_start'|'other'|null} baseline Baseline
 * @property {'exact'|'about'|'nearly'|'just_over'|'more_than'|'at_least'|'less_than'|'at_most'|'range'} qualifier Qualifier
 * @property {number|null} value Value
 * @property {number|null} lower Lower bound
 * @property {number|null} upper Upper bound
 * @property {string} unit Unit
 * @property {string|null} counter Measure word
 * @property {'money'|'ratio'|'percentage_point'|'count'|'rank'|'length'|'area'|'mass'|'volume'|'energy'|'power'|'duration'|'speed'|'rate'|'temperature'|'data'|'transport_work'|'density'|'pressure'|'frequency'|'angle'|'other'} dimension Dimension
 * @property {number|null} si_value SI value
 * @property {string|null} si_unit SI unit
 * @property {string} value_text Value as written
 * @property {'actual'|'target'|'forecast'} status Status
 * @property {string|null} date Date
 * @property {Date|null} date_start First day
 * @property {Date|null} date_end Last day
 * @property {string|null} date_text Date as written
 * @property {'stated'|'publication'|'context'|'plan_period'|null} date_basis Basis of the date
 * @property {string|null} project_id Project
 * @property {string|null} series_id Series
 * @property {string[]} places Places
 * @property {string} quote Quote
 * @property {number} quote_start Quote start
 * @property {number} quote_end Quote end
 * @property {string|null} section Section
 * @property {'auto'|'accepted'|'corrected'} review Review
 */

/**
 * One row per named project, programme or facility planned, built, opened or set up.
 * @typedef {object} ProjectsRow
 * @property {string} id Id
 * @property {string} source_id Source
 * @property {string} name Name
 * @property {string|null} name_en Name in English
 * @property {string[]} aliases Other names
 * @property {'metro'|'intercity_rail'|'railway'|'rail_facility'|'expressway'|'road'|'bridge_tunnel'|'airport'|'port'|'public_transport'|'industrial_park'|'factory'|'school'|'hospital'|'laboratory'|'innovation_platform'|'energy'|'water'|'housing'|'culture_tourism'|'ecology'|'public_service'|'pilot_zone'|'programme'|'other'} category Category
 * @property {'proposed'|'planned'|'preliminary_study'|'under_construction'|'completed'|'operating'} status Status
 * @property {string|null} status_text Status as written
 * @property {string|null} start_date Construction start
 * @property {string|null} completion_date Completion
 * @property {string|null} target_date Planned completion
 * @property {string|null} from_place From
 * @property {string|null} to_place To
 * @property {string|null} part_of Part of
 * @property {string[]} organisations Organisations
 * @property {string[]} places Places
 * @property {string} quote Quote
 * @property {number} quote_start Quote start
 * @property {number} quote_end Quote end
 * @property {string|null} section Section
 * @property {'auto'|'accepted'|'corrected'} review Review
 */

/**
 * One row per article that the other tables quote.
 * @typedef {object} SourcesRow
 * @property {string} id Id
 * @property {string} title Title
 * @property {string|null} publisher Publisher
 * @property {string[]} authors Authors
 * @property {string} published Published
 * @property {Date|null} published_start First day of publication
 * @property {Date|null} published_end Last day of publication
 * @property {string|null} published_basis Basis of the publication date
 * @property {string} language Language
 * @property {string|null} url Address
 * @property {string|null} rights Rights
 * @property {string} sha256 SHA-256
 * @property {number} characters Characters
 * @property {'full_text'|'quotation'} reuse Reuse of the text
 */

/**
 * One row per place, organisation, person in a public role, document or programme that is named.
 * @typedef {object} EntitiesRow
 * @property {string} id Id
 * @property {'place'|'organisation'|'person'|'document'|'programme'} type Type
 * @property {string} name Name
 * @property {string|null} name_en Name in English
 * @property {string|null} code Code
 * @property {string[]} aliases Other names
 * @property {string[]} functions Functions
 * @property {number} mentions Mentions
 */

/**
 * One row per relation that the text states between two entities or projects.
 * @typedef {object} RelationsRow
 * @property {string} id Id
 * @property {string} subject_id Subject
 * @property {'chair_of'|'post'|'attended'|'signed'|'founder_of'|'partner_in'|'part_of'|'connects'|'issued'|'approved'|'member_of'|'alias_of'} predicate Predicate
 * @property {string} object_id Object
 * @property {string} source_id Source
 * @property {string} evidence Evidence
 * @property {number} start Start
 * @property {number} end End
 */

/**
 * One row per thing that a person, organisation or document says.
 * @typedef {object} StatementsRow
 * @property {string} id Id
 * @property {string} source_id Source
 * @property {string} speaker Speaker
 * @property {string|null} post Post
 * @property {'direct'|'reported'} kind Kind
 * @property {string} text Text
 * @property {string|null} date Date
 * @property {Date|null} date_start First day
 * @property {Date|null} date_end Last day
 * @property {string|null} date_text Date as written
 * @property {'stated'|'publication'|'context'|'plan_period'|null} date_basis Basis of the date
 * @property {string} quote Quote
 * @property {number} quote_start Quote start
 * @property {number} quote_end Quote end
 * @property {'auto'|'accepted'|'corrected'} review Review
 */

/**
 * Where in the source file the words behind a field stand.
 * @typedef {object} EvidenceRow
 * @property {string} record_id Record
 * @property {string} field Field
 * @property {string} source_id Source
 * @property {string} exact Exact words
 * @property {string|null} prefix Prefix
 * @property {string|null} suffix Suffix
 * @property {number} start Start
 * @property {number} end End
 * @property {number} utf16_start Start in UTF-16
 * @property {number} utf16_end End in UTF-16
 */

/**
 * One row per place where the text is read otherwise than printed. The source file is never edited.
 * @typedef {object} CorrectionsRow
 * @property {string} source_id Source
 * @property {number} start Start
 * @property {number} end End
 * @property {string} as_printed As printed
 * @property {string|null} corrected Corrected
 * @property {'ocr'|'typeset'|'duplicate'} kind Kind
 * @property {string} reason Reason
 */

/**
 * One row per thing that was seen but not turned into a record, and why.
 * @typedef {object} IssuesRow
 * @property {string} source_id Source
 * @property {'read'|'annotate'|'extract'|'review'|'validate'} stage Stage
 * @property {'unresolved_time'|'vague_time'|'impossible_date'|'unknown_unit'|'number_too_long'|'not_representable'|'unused_quantity'|'unused_time'|'unused_project'|'duplicate_passage'|'garbled_text'|'undecodable'|'joined_break'|'hidden_characters'|'torn_number'|'name_number'|'review_stale'|'other'} code Code
 * @property {'info'|'warning'|'error'} severity Severity
 * @property {string} message Message
 * @property {string|null} exact Exact words
 * @property {number|null} start Start
 * @property {number|null} end End
 */

/**
 * One row per code of every column with a closed list, and per unit.
 * @typedef {object} CodesRow
 * @property {string} table Table
 * @property {string} column Column
 * @property {string} code Code
 * @property {string} label_zh Chinese label
 * @property {string} label_en English label
 * @property {string} definition Definition
 */

/** The columns that are days. */
const days = {
  timelines: ['date_start', 'date_end'],
  figures: ['date_start', 'date_end'],
  projects: [],
  sources: ['published_start', 'published_end'],
  entities: [],
  relations: [],
  statements: ['date_start', 'date_end'],
  evidence: [],
  corrections: [],
  issues: [],
  codes: [],
};

/**
 * The rows of a table.
 * @overload @param {'timelines'} table @param {URL|string} [folder] @returns {Promise<TimelinesRow[]>}
 * @overload @param {'figures'} table @param {URL|string} [folder] @returns {Promise<FiguresRow[]>}
 * @overload @param {'projects'} table @param {URL|string} [folder] @returns {Promise<ProjectsRow[]>}
 * @overload @param {'sources'} table @param {URL|string} [folder] @returns {Promise<SourcesRow[]>}
 * @overload @param {'entities'} table @param {URL|string} [folder] @returns {Promise<EntitiesRow[]>}
 * @overload @param {'relations'} table @param {URL|string} [folder] @returns {Promise<RelationsRow[]>}
 * @overload @param {'statements'} table @param {URL|string} [folder] @returns {Promise<StatementsRow[]>}
 * @overload @param {'evidence'} table @param {URL|string} [folder] @returns {Promise<EvidenceRow[]>}
 * @overload @param {'corrections'} table @param {URL|string} [folder] @returns {Promise<CorrectionsRow[]>}
 * @overload @param {'issues'} table @param {URL|string} [folder] @returns {Promise<IssuesRow[]>}
 * @overload @param {'codes'} table @param {URL|string} [folder] @returns {Promise<CodesRow[]>}
 */
export async function load(table, folder = new URL('..', import.meta.url)) {
  if (!Object.hasOwn(days, table)) throw new Error(`no such table: ${table}`);
  const rows = JSON.parse(await read(new URL(`${table}.json`, folder)));
  for (const row of rows) {
    for (const column of days[table]) {
      if (row[column] !== null) row[column] = new Date(`${row[column]}T00:00:00Z`);
    }
  }
  return rows;
}

/** Browsers fetch, Node reads what is on disk. */
async function read(url) {
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url, 'utf8');
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

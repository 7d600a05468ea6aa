import { type Dataset, type Row, type Tables, tables } from '../../schemas/index.ts';

/** What of a row can be searched: what it is called, in Chinese and in English, and the words it quotes. */
interface Searched<R> {
  title: readonly (keyof R & string)[];
  title_en: readonly (keyof R & string)[];
  quote: keyof R & string;
}

const searched: { [N in keyof Tables]?: Searched<Tables[N]> } = {
  timelines: { title: ['title'], title_en: ['title_en'], quote: 'quote' },
  figures: { title: ['subject', 'indicator'], title_en: ['indicator_en'], quote: 'quote' },
  projects: { title: ['name', 'aliases'], title_en: ['name_en'], quote: 'quote' },
  sources: { title: ['title'], title_en: [], quote: 'title' },
  entities: { title: ['name', 'aliases'], title_en: ['name_en'], quote: 'name' },
  relations: { title: [], title_en: [], quote: 'evidence' },
  statements: { title: ['speaker'], title_en: [], quote: 'quote' },
};

/** A row of `records`: any row that has an id. */
interface RecordRow {
  id: string;
  table: string;
  title: string | null;
  title_en: string | null;
  quote: string;
}

/**
 * `search_index` has every character as a word of its own, because SQLite's tokenizers cut Chinese at spaces only, or
 * into pieces of three; a phrase of single characters finds a text of any length. `search` shows what was found.
 */
export const searchSchema = `CREATE TABLE records (
  id TEXT PRIMARY KEY,
  "table" TEXT NOT NULL,
  title TEXT,
  title_en TEXT,
  quote TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(title, title_en, quote, content='', tokenize='unicode61');
CREATE VIEW search AS
  SELECT r.id, r."table", r.title, r.title_en, r.quote, i.rank, i.search_index AS phrase
  FROM search_index i JOIN records r ON r.rowid = i.rowid;
CREATE VIEW words AS
  SELECT e.record_id, r."table", r.title, e.field, e.prefix, e.exact, e.suffix, e.source_id, s.title AS source_title,
    e.start, e."end"
  FROM evidence e JOIN records r ON r.id = e.record_id JOIN sources s ON s.id = e.source_id;`;

/** The rows of all tables that can be searched, in the order of the tables. */
export function recordRows(dataset: Dataset): RecordRow[] {
  return tables.flatMap(({ name }) => {
    const rows: readonly Row[] = dataset[name];
    const columns = searched[name];
    if (columns === undefined) return [];
    return rows.map((row) => ({
      id: String(row.id),
      table: name,
      title: joined(row, columns.title),
      title_en: joined(row, columns.title_en),
      quote: String(row[columns.quote]),
    }));
  });
}

function joined(row: Row, columns: readonly string[]): string | null {
  const texts = columns.flatMap((name) => row[name] ?? []);
  return texts.length === 0 ? null : texts.join(' · ');
}

/** 株洲 is indexed, and searched for, as `株 洲`. */
export function spaced(text: string | null): string | null {
  return text === null ? null : [...text].join(' ');
}

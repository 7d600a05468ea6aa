import type { About } from '../../schemas/dataset.ts';
import { type Dataset, type Row, tables } from '../../schemas/index.ts';

/** A column as the page's scripts see it. */
export interface SiteColumn {
  readonly name: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly description: string;
  readonly missing: string | null;
}

/** A table as the page's scripts see it; a row has its values in the order of the columns. */
export interface SiteTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly description: string;
  readonly columns: readonly SiteColumn[];
  readonly rows: readonly (readonly Row[string][])[];
}

/** All that the page's scripts read. */
export interface SiteData {
  readonly name: string;
  readonly version: string | null;
  readonly zh: string;
  readonly en: string;
  readonly author: string | null;
  readonly year: string | null;
  readonly tables: readonly SiteTable[];
}

/** Gathers what the page's scripts read. */
export function siteData(dataset: Dataset, about: About): SiteData {
  return {
    name: about.name,
    version: about.version,
    zh: about.title_zh,
    en: about.title_en,
    author: about.creators.length === 0 ? null : about.creators.join(', '),
    year: about.released?.slice(0, 4) ?? null,
    tables: tables.map(({ name, title_zh, title_en, description, columns }) => ({
      name,
      zh: title_zh,
      en: title_en,
      description,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        zh: column.title_zh,
        en: column.title_en,
        description: column.description,
        missing: column.missing ?? null,
      })),
      rows: dataset[name].map((row: Row) => columns.map((column) => row[column.name] ?? null)),
    })),
  };
}

/** A script that sets the data: pages opened from a file may load scripts, but not fetch. No text can end a script. */
export function dataScript(data: SiteData): string {
  const json = JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `globalThis.siteData = ${json};\n`;
}

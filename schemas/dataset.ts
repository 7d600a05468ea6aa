import packageJson from '../package.json' with { type: 'json' };

/** Under which terms the facts may be used. */
interface Licence {
  /** The identifier of SPDX. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

/** What a dataset is called, whose it is and how it may be used; every metadata file says it from here. */
export interface About {
  readonly name: string;
  readonly version: string | null;
  /** The day of this version. */
  readonly released: string | null;
  readonly title_zh: string;
  readonly title_en: string;
  readonly description_zh: string;
  readonly description_en: string;
  readonly keywords: readonly string[];
  /** The facts; the quoted words stay their publishers’, as `sources.rights` says. */
  readonly licence: Licence | null;
  readonly creators: readonly string[];
}

/** What makes the dataset. */
export const program = { name: packageJson.name, version: packageJson.version } as const;

/** What can be said of any dataset: whoever publishes one says the rest in dataset.json. */
export const unnamed: About = {
  name: 'open-data',
  version: null,
  released: null,
  title_zh: '从中文文章读出的开放数据',
  title_en: 'Open data read from Chinese articles',
  description_zh:
    '从中文文章中读出的大事记、数据和项目，单位与日期均已规范化，每个值都连到它所依据的原文及其位置。',
  description_en:
    'Timelines, figures and projects read from Chinese articles, with units and dates normalised and every value ' +
    'linked to the exact words it came from.',
  keywords: [],
  licence: null,
  creators: [],
};

/** `Version 1.2.0, 2026-11-25`; what is not said is left out. */
export const editionOf = ({ version, released }: About): string =>
  [version === null ? null : `Version ${version}`, released].filter((part) => part !== null).join(', ');

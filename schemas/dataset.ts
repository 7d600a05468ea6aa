import packageJson from '../package.json' with { type: 'json' };

/** What the dataset is called, whose it is and how it may be used; every metadata file says it from here. */
export const dataset = {
  name: packageJson.name,
  version: packageJson.version,
  /** The day of this version. */
  released: '2026-11-25',
  title_zh: '长株潭区域发展开放数据',
  title_en: 'Open data read from regional-development news',
  description_zh:
    '从中文区域发展新闻中读出的大事记、数据和项目，单位与日期均已规范化，每个值都连到它所依据的原文及其位置。',
  description_en:
    'Timelines, figures and projects read from Chinese news of regional development, with units and dates ' +
    'normalised and every value linked to the exact words it came from.',
  keywords: [
    'open data',
    'information extraction',
    'Chinese',
    'regional development',
    'Changsha-Zhuzhou-Xiangtan',
  ],
  /** The facts; the quoted words stay their publishers’, as `sources.rights` says. */
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  creators: [{ name: 'The czt-open-data authors' }],
} as const;

import { type About, editionOf } from '../../schemas/dataset.ts';
import { tables } from '../../schemas/index.ts';
import { sqlitePath, xlsxPath } from './names.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** Says which file is for whom, and how each is loaded in one line. */
export const readme: ReleaseWriter = ({ about, rows, files, leftOut }) => {
  const published = new Set(files.map(({ path }) => path));
  const linked = (name: string) =>
    published.has(`preview/${name}.md`) ? `[${name}](preview/${name}.md)` : name;
  const list = tables.map(
    ({ name, title_zh, description }) => `| ${linked(name)} | ${title_zh} | ${rows[name]} | ${description} |`,
  );
  const missing = new Set(leftOut.map(({ path }) => path));
  const readers = readerLines.filter(([, file = '']) => !missing.has(file));
  const absent = leftOut.map(({ path, reason }) => `Not in this release: \`${path}\`, because ${reason}.\n`);
  const parts = [
    `# ${about.title_zh} · ${about.title_en}\n`,
    `${about.description_zh}\n`,
    openingOf(about),
    grid(['table', '名称', 'rows', 'what a row is'], list),
    choice,
    grid(['you use', 'take', 'load it'], readers.map(line)),
    ...absent,
    rest,
    rightsOf(about),
    ...(published.has(changesPage)
      ? [`What changed since the last release: [${changesPage}](${changesPage}).\n`]
      : []),
  ];
  return [textFile('README.md', parts.join('\n'))];
};

const changesPage = 'releases/index.html';

const readerLines: readonly (readonly string[])[] = [
  ['Excel', xlsxPath, 'open it: a sheet a table, dates as dates, the dictionary as the last sheet'],
  ['pandas', 'figures.parquet', '`pandas.read_parquet("figures.parquet")`'],
  ['polars', 'figures.arrow', '`polars.read_ipc("figures.arrow")`'],
  [
    'R',
    'figures.csv',
    '`source("load/load.R"); figures <- load_table("figures")`, or `arrow::read_parquet("figures.parquet")`',
  ],
  ['DuckDB', 'figures.parquet', "`SELECT * FROM 'figures.parquet';`"],
  ['SQLite', sqlitePath, `\`sqlite3 ${sqlitePath}\`: keys, a search, and every table in one file`],
  ['Observable', 'figures.arrow', '`FileAttachment("figures.arrow").arrow()`'],
  ['JavaScript', 'figures.json', '`import { load } from "./load/load.mjs"; await load("figures")`'],
];

const choice = `Each table comes as CSV, JSON, Arrow and Parquet with the same rows. Columns and
codes are explained, in Chinese and English, in [dictionary.md](dictionary.md), and for programs in
[dictionary.json](dictionary.json) and \`schemas/\` (JSON Schema).
`;

const rest = `From CSV a program has to guess types, and guesses wrong: a code such as \`430200\` becomes a number, NA is lost, dates
of mixed precision change type. [load/](load/) has snippets with the type of every column for pandas and polars
(\`load.py\`), R (\`load.R\`), DuckDB (\`load.sql\`) and JavaScript (\`load.mjs\`). A double click on a CSV file in Excel may
garble the Chinese: take the workbook.

A missing value is null, and an empty field in CSV. A list is an array, and \`a|b|c\` in CSV and in the workbook. \`date\`
columns are EDTF text such as \`2022-07-30/..\`; \`date_start\` and \`date_end\` are the first and last possible day. Offsets
count Unicode code points from 0, end exclusive; \`evidence\` has UTF-16 offsets as well.

From a fact to its words, in DuckDB:

\`\`\`sql
SELECT f.indicator, f.value, f.unit, e.prefix, e.exact, e.suffix
FROM 'figures.parquet' f JOIN 'evidence.parquet' e ON e.record_id = f.id AND e.field = 'value_text';
\`\`\`

In SQLite the view \`words\` has them for every record, and \`search\` finds words of any length, also two characters; put a
space between the characters ([load/search.sql](load/search.sql) does it for you):

\`\`\`sql
SELECT id, "table", title, quote FROM search WHERE phrase MATCH '"城 际"' ORDER BY rank;
SELECT field, prefix, exact, suffix FROM words WHERE record_id = '…';
\`\`\`

Lists are JSON arrays there; the places of a record are also rows, such as those of \`figures_places\`.

Metadata for programs: [catalog.json](catalog.json) (every file with its size and SHA-256),
[datapackage.json](datapackage.json) (Data Package 2.0), [csv-metadata.json](csv-metadata.json) (CSV on the Web),
[croissant.json](croissant.json) (Croissant 1.1). \`sha256sum --check SHA256SUMS\` shows that the files are as published.
`;

/** What the dataset is, and which edition. */
export const openingOf = (about: About): string =>
  `${[about.description_en, editionOf(about)].join(' ').replace(/\.? ?$/, '.')}\n`;

/** How to cite the dataset and what may be done with it. */
export const rightsOf = ({ creators, licence }: About): string =>
  [
    creators.length === 0 ? '' : 'How to cite: [CITATION.cff](CITATION.cff). ',
    licence === null
      ? 'No licence is named'
      : `The facts may be used under ${licence.name}\n([LICENSE](LICENSE))`,
    '; the quoted words stay their publishers’, as `sources.rights` says.\n',
  ].join('');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function grid(header: readonly string[], lines: readonly string[]): string {
  return `${[line(header), `|${' --- |'.repeat(header.length)}`, ...lines].join('\n')}\n`;
}

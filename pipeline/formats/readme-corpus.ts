import { tables } from '../../schemas/index.ts';
import { type ReleaseWriter, textFile } from './output.ts';
import { openingOf, rightsOf } from './readme.ts';

/** Says of a corpus, whose tables are folders of parts, how each is opened as one. */
export const readmeOfCorpus: ReleaseWriter = ({ about, rows, leftOut }) => {
  const list = tables.map(
    ({ name, title_zh, description }) =>
      `| ${name} | ${title_zh} | ${rows[name].toLocaleString('en')} | ${description} |`,
  );
  const absent = leftOut.map(({ path, reason }) => `Not in this release: \`${path}\`, because ${reason}.\n`);
  const text = [
    `# ${about.title_zh} · ${about.title_en}\n`,
    `${about.description_zh}\n`,
    openingOf(about),
    `| table | 名称 | rows | what a row is |\n| --- | --- | --- | --- |\n${list.join('\n')}\n`,
    loading,
    ...absent,
    rest,
    rightsOf(about),
  ].join('\n');
  return [textFile('README.md', text)];
};

const loading = `Each table comes as CSV, JSON, Arrow and Parquet with the same rows, and is a folder of parts: \`figures.parquet/\` holds
\`part-00000.parquet\` and so on, in the order of the articles' ids. \`codes\` alone is one file. Columns and codes are explained,
in Chinese and English, in [dictionary.md](dictionary.md), and for programs in [dictionary.json](dictionary.json) and
\`schemas/\` (JSON Schema).

| you use | open all parts as one |
| --- | --- |
| pandas | \`pandas.read_parquet("figures.parquet")\` |
| polars | \`polars.scan_parquet("figures.parquet")\`, or \`polars.scan_ipc("figures.arrow")\` |
| pyarrow | \`pyarrow.dataset.dataset("figures.parquet")\`, or \`dataset("figures.arrow", format="ipc")\` |
| R | \`arrow::open_dataset("figures.parquet")\` |
| DuckDB | \`SELECT * FROM 'figures.parquet/*.parquet';\` |
| Spark | \`spark.read.parquet("figures.parquet")\` |
| one CSV | \`duckdb -c "COPY (FROM 'figures.parquet/*.parquet') TO 'figures.csv'"\`, in another folder |
`;

const rest = `A missing value is null, and an empty field in CSV. A list is an array, and \`a|b|c\` in CSV. \`date\` columns are EDTF text such
as \`2022-07-30/..\`; \`date_start\` and \`date_end\` are the first and last possible day. Offsets count Unicode code points from 0,
end exclusive; \`evidence\` has UTF-16 offsets as well.

[catalog.json](catalog.json) lists every file with its size and SHA-256. \`sha256sum --check SHA256SUMS\` shows that the files
are as published. Parts are read-only and may be links to the files of the build: copy before you edit.
`;

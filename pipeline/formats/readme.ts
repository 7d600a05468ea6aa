import { tables } from '../../schemas/index.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** Says which file is for whom, and how each is loaded in one line. */
export const readme: ReleaseWriter = ({ rows }) => {
  const list = tables.map(
    ({ name, title_zh, description }) => `| ${name} | ${title_zh} | ${rows[name]} | ${description} |`,
  );
  return [textFile('README.md', `${before}${list.join('\n')}\n${after}`)];
};

const before = `# Open data read from regional-development news

Every row is one fact that an article states, with the words it came from and where they stand.

| table | 名称 | rows | what a row is |
| --- | --- | --- | --- |
`;

const after = `
Each table comes in four formats with the same rows. Columns and codes are explained, in Chinese and English, in
[dictionary.md](dictionary.md), and for programs in [dictionary.json](dictionary.json) and \`schemas/\`.

| you use | take | load it |
| --- | --- | --- |
| pandas | .parquet | \`pandas.read_parquet("figures.parquet")\` |
| polars | .arrow | \`polars.read_ipc("figures.arrow")\` |
| R | .arrow | \`arrow::read_ipc_file("figures.arrow")\` |
| R without packages | .csv | \`read.csv("figures.csv", fileEncoding = "UTF-8", na.strings = "")\` |
| DuckDB | .parquet | \`SELECT * FROM 'figures.parquet';\` |
| Observable | .arrow | \`FileAttachment("figures.arrow").arrow()\` |
| JavaScript | .json | \`await (await fetch("figures.json")).json()\` |
| Excel | .csv | Data → From Text/CSV, file origin \`65001: Unicode (UTF-8)\`; a double click may garble the Chinese |

A missing value is null, and an empty field in CSV. A list is an array, and \`a|b|c\` in CSV. \`date\` columns are EDTF
text such as \`2022-07-30/..\`; \`date_start\` and \`date_end\` are the first and last possible day. Offsets count Unicode
code points from 0, end exclusive; \`evidence\` has UTF-16 offsets as well.

From a fact to its words, in DuckDB:

\`\`\`sql
SELECT f.indicator, f.value, f.unit, e.prefix, e.exact, e.suffix
FROM 'figures.parquet' f JOIN 'evidence.parquet' e ON e.record_id = f.id AND e.field = 'value_text';
\`\`\`

\`sha256sum --check SHA256SUMS\` shows that the files are as published. The facts may be used under
CC BY 4.0; the quoted words stay their publishers’, as \`sources.rights\` says.
`;

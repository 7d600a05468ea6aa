import type { About } from '../../schemas/dataset.ts';
import { tables } from '../../schemas/index.ts';
import type { PublishedFile } from '../formats/output.ts';
import { bytesText } from './format.ts';
import { both, type Html, html } from './html.ts';
import { labelled, type View } from './view.ts';

/** What to take for which tool; only lines whose file the release has are shown. */
const advice = [
  ['pandas', 'figures.parquet', 'pandas.read_parquet("figures.parquet")'],
  ['polars', 'figures.arrow', 'polars.read_ipc("figures.arrow")'],
  ['R', 'figures.arrow', 'arrow::read_ipc_file("figures.arrow")'],
  ['R, no packages', 'figures.csv', 'read.csv("figures.csv", fileEncoding = "UTF-8", na.strings = "")'],
  ['DuckDB', 'figures.parquet', "SELECT * FROM 'figures.parquet';"],
  ['JavaScript', 'figures.json', 'await (await fetch("figures.json")).json()'],
  ['Observable', 'figures.arrow', 'FileAttachment("figures.arrow").arrow()'],
] as const;

/** Files that hold all tables at once, by their extension: what takes them, and how. */
const whole = [
  ['.xlsx', 'Excel', 'a sheet a table, and a dictionary'],
  ['.sqlite', 'SQLite', 'keys, and a search that finds words of two characters'],
  ['.db', 'SQLite', 'keys, and a search that finds words of two characters'],
] as const;

/** Where there is no workbook, a spreadsheet takes CSV. */
const spreadsheet = ['Excel', 'figures.csv', 'Data → From Text/CSV, 65001: Unicode (UTF-8)'] as const;

/** The order in which formats are shown; others follow by name. */
const formats = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['arrow', 'Arrow'],
  ['parquet', 'Parquet'],
] as const;

/** Every file of the release with its size, and how each tool loads it. */
export function downloadPage(view: View, files: readonly PublishedFile[]): Html {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const extensions = formats.filter(([format]) => tables.some(({ name }) => byPath.has(`${name}.${format}`)));
  const rows = tables.map(({ name, title_zh, title_en }) => {
    const cells = extensions.map(
      ([extension, label]) => html`<td>${linkTo(byPath.get(`${name}.${extension}`), label)}</td>`,
    );
    return html`<tr><th scope="row"><a href="#/${name}">${labelled([title_zh, title_en])}</a></th><td class="number">${view.dataset[name].length}</td>${cells}</tr>`;
  });
  const listed = new Set(
    tables.flatMap(({ name }) => extensions.map(([extension]) => `${name}.${extension}`)),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="CSV, JSON, Arrow, Parquet"><table class="files"><thead><tr><th scope="col">${both('表', 'Table')}</th><th scope="col" class="number">${both(
    '行数',
    'Rows',
  )}</th>${extensions.map(([, label]) => html`<th scope="col">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${otherFiles(files.filter((file) => !listed.has(file.path)))}
<h3>${both('用什么工具，取什么文件', 'Which file for which tool')}</h3>
<dl class="advice">${[...advice, ...wholeFiles(byPath)]
    .filter(([, file]) => byPath.has(file))
    .map(
      ([tool, file, line]) =>
        html`<div><dt>${tool}</dt><dd><a href="../${file}" download>${file}</a> <code>${line}</code></dd></div>`,
    )}</dl>${snippets(files)}`;
}

/** Snippets that load every table with its types, where the release has them. */
function snippets(files: readonly PublishedFile[]): Html | null {
  const own = files.filter(({ path }) => path.startsWith('load/'));
  if (own.length === 0) return null;
  const links = own.map(({ path }) => html` <a href="../${path}" download><code>${path}</code></a>`);
  return html`<p>${both('各语言读取全部表（带类型）的代码：', 'Code that loads every table with its types:')}${links}</p>`;
}

/** A workbook, where the release has one, is better for Excel than CSV. */
function wholeFiles(byPath: ReadonlyMap<string, PublishedFile>): (readonly [string, string, string])[] {
  const found = [...byPath.keys()].flatMap((path) =>
    whole.flatMap(([extension, tool, line]) =>
      path.endsWith(extension) ? [[tool, path, line] as const] : [],
    ),
  );
  return found.some(([tool]) => tool === 'Excel') ? found : [...found, spreadsheet];
}

function linkTo(file: PublishedFile | undefined, label: string): Html | null {
  if (file === undefined) return null;
  return html`<a href="../${file.path}" download aria-label="${file.path}, ${bytesText(file.bytes)}">${label}</a> <small class="soft">${bytesText(file.bytes)}</small>`;
}

function otherFiles(files: readonly PublishedFile[]): Html {
  const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))].sort();
  const list = (own: readonly PublishedFile[]) =>
    html`<ul class="filelist">${own.map(
      (file) =>
        html`<li><a href="../${file.path}" download>${file.path.slice(file.path.lastIndexOf('/') + 1)}</a> <small class="soft">${bytesText(file.bytes)}</small></li>`,
    )}</ul>`;
  const changes = files.find(({ path }) => path === 'releases/index.html');
  const sums = html`<p><a href="../catalog.json" download>catalog.json</a> <span class="soft">${both('所有文件及其大小、校验和', 'every file with its size and checksum')}</span></p>
<p><a href="../SHA256SUMS" download>SHA256SUMS</a> <span class="soft">${both(
    '每个文件的校验和：sha256sum --check SHA256SUMS',
    'the checksum of every file: sha256sum --check SHA256SUMS',
  )}</span></p>${
    changes === undefined
      ? null
      : html`<p><a href="../releases/index.html">${both('与上一版的差别', 'What changed since the last release')}</a></p>`
  }`;
  return html`${folders.map((folder) => {
    const own = files
      .filter(({ path }) => folderOf(path) === folder)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    if (folder === '') return html`<h3>${both('整个数据集', 'The whole dataset')}</h3>${list(own)}${sums}`;
    return html`<details><summary><code>${folder}/</code> ${both(`${own.length} 个文件`, `${own.length} files`)}</summary>${list(own)}</details>`;
  })}`;
}

/** How to cite the dataset, as text and as BibTeX, where it is said whose it is, and what may be done with it. */
export function citePage(about: About): Html {
  return html`${about.creators.length === 0 ? null : citation(about)}${
    about.licence === null
      ? null
      : html`
<p>${both('数据采用', 'The facts may be used under ')}<a href="${about.licence.url}">${about.licence.title}</a>${both(
          '许可；引用的原文仍属其出版者和作者。',
          '; the quoted words stay their publishers’ and authors’.',
        )}</p>`
  }`;
}

function citation({ name, title_en, title_zh, creators, released, version, licence }: About): Html {
  const author = creators.join(', ');
  const year = released?.slice(0, 4);
  const edition = version === null ? '' : `, version ${version}`;
  const terms = licence === null ? '' : ` ${licence.name}.`;
  const text = `${author}${year === undefined ? '' : ` (${year})`}. ${title_en} (${title_zh})${edition} [data set].${terms}`;
  const fields = [
    `author  = {{${author}}}`,
    `title   = {${title_en} (${title_zh})}`,
    ...(year === undefined ? [] : [`year    = {${year}}`]),
    ...(version === null ? [] : [`version = {${version}}`]),
    `note    = {${['Data set', licence?.name].filter(Boolean).join(', ')}}`,
  ];
  return html`<div class="cite"><blockquote id="citation">${text}</blockquote>
<pre tabindex="0" aria-label="BibTeX"><code>@misc{${[name, year].filter(Boolean).join('_')},
${fields.map((field) => `  ${field}`).join(',\n')}
}</code></pre></div>`;
}

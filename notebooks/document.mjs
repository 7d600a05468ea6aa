import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as Plot from '@observablehq/plot';
import { tableFromIPC } from 'apache-arrow';
import { parseHTML } from 'linkedom';

const here = new URL('./', import.meta.url);
const out = process.env.OUT ?? fileURLToPath(new URL('../out/', here));

/** What was read, and its digest: a rendering says which release it is of. */
const loaded = [];

/** The rows of a released table; lists are arrays. */
export function load(table) {
  const bytes = readFileSync(`${out}/${table}.arrow`);
  loaded.push(`\`${table}.arrow\` (sha256 \`${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}\`)`);
  const rows = tableFromIPC(bytes);
  return [...rows].map((row) => {
    const cells = Object.entries(row.toJSON()).map(([name, value]) => [name, plain(value)]);
    return Object.fromEntries(cells);
  });
}

function plain(value) {
  return typeof value === 'object' && value !== null ? [...value] : value;
}

/**
 * A document that is written cell by cell and rendered to `<name>.md` with its plots in `<name>/`. The same rows give
 * the same bytes: text is never measured, so fonts do not matter. Its last line names the files that it was rendered
 * from, and tests/notebooks.test.ts sees when they have changed since.
 */
export function openDocument(name) {
  const folder = new URL(`${name}/`, here);
  const cells = [];
  const plots = [];
  return {
    /** Markdown. */
    text: (markdown) => cells.push(markdown.trim()),
    /** A table; the first row is its header. */
    table: (rows) => cells.push(grid(rows)),
    /** A plot, and what it shows in words for those who cannot see it. */
    plot(options, alt) {
      const file = `${plots.length + 1}.svg`;
      plots.push([file, svg(options)]);
      cells.push(`![${alt}](${name}/${file})`);
    },
    render() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const [file, content] of plots) writeFileSync(new URL(file, folder), content);
      writeFileSync(new URL(`${name}.md`, here), `${[...cells, `Rendered from ${loaded.join(', ')}.`].join('\n\n')}\n`);
    },
  };
}

function grid([header, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replace(/[|\\]/g, '\\$&')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

/** A file of its own: it names its font and brings its paper, for readers in dark mode. */
function svg(options) {
  const { document } = parseHTML('<html></html>');
  const fonts = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
  const drawing = Plot.plot({
    document,
    className: 'plot',
    style: { fontFamily: fonts, fontSize: '12px', color: '#1d1d1f' },
    ...options,
  });
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ width: '100%', height: '100%', fill: '#fff' })) paper.setAttribute(key, value);
  const style = drawing.querySelector('style');
  style.parentNode.insertBefore(paper, style.nextSibling);
  return `${drawing.outerHTML}\n`;
}

import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { About } from '../../schemas/dataset.ts';
import type { Dataset } from '../../schemas/index.ts';
import { sitePath } from '../formats/names.ts';
import { type OutputFile, type PublishedFile, textFile } from '../formats/output.ts';
import { pageOf } from './page.ts';
import { dataScript, siteData } from './site-data.ts';
import { viewOf } from './view.ts';

/** What the page needs beyond the rows: the articles' texts, and the files that it offers. */
interface SiteInput {
  readonly dataset: Dataset;
  readonly about: About;
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly PublishedFile[];
}

/** The page that shows the dataset, as static files that work from a folder and from any web server. */
export function site({ dataset, about, texts, files }: SiteInput): OutputFile[] {
  return [
    textFile(sitePath, pageOf({ view: viewOf(dataset), about, texts, files })),
    textFile('site/data.js', dataScript(siteData(dataset, about))),
    ...bundled(['app.ts', 'boot.ts', 'style.css']),
  ];
}

/** The page's own scripts and styles. esbuild gives the same bytes for the same files and version. */
function bundled(entries: readonly string[]): OutputFile[] {
  const { outputFiles } = buildSync({
    absWorkingDir: fileURLToPath(new URL('client/', import.meta.url)),
    entryPoints: [...entries],
    outdir: 'site',
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome120', 'firefox121', 'safari17.2'],
    legalComments: 'none',
    // No settings from folders above: the bytes depend on these files alone.
    tsconfigRaw: {},
  });
  return outputFiles.map(({ path, contents }) => ({
    path: `site/${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}`,
    bytes: contents,
  }));
}

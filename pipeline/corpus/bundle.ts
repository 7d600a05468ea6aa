import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';

/**
 * Writes the program of workers as one file of JavaScript into a folder, and says where. It starts faster than the modules do
 * one by one, holds no source maps, and names no function at run time, as tsx has to.
 */
export async function bundleWorker(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    plugins: [inPlace],
    logLevel: 'silent',
  });
  // Its process would else stay beside the workers.
  await stop();
  return outfile;
}

/** What is bundled goes on from its old place: modules find files beside them, and packages are those of the project. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: import.meta.resolve(path), external: true },
    );
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const own = JSON.stringify(pathToFileURL(path).href);
      return { contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

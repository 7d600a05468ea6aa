import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsPath } from './checksums.ts';

/** Another run may replace the folder while one looks; it does not do so again and again. */
const looks = 5;

/** Throws unless the folder is missing, empty, or holds nothing but the files that its SHA256SUMS lists. */
export function refuseForeign(out: string): void {
  for (let look = 1; ; look += 1) {
    try {
      lookAt(out);
      return;
    } catch (error) {
      if (look === looks) throw error;
    }
  }
}

function lookAt(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`${out}: is a file, not a folder`);
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  if (paths.length === 0) return;
  if (!paths.includes(checksumsPath))
    throw new Error(`${out}: holds other files and no ${checksumsPath}: choose another folder, or empty it`);
  const published = new Set([checksumsPath, ...listed(readFileSync(join(out, checksumsPath), 'utf8'))]);
  const foreign = paths.find((path) => !published.has(path) && !statSync(join(out, path)).isDirectory());
  if (foreign !== undefined)
    throw new Error(`${out}: holds ${foreign}, which was not published: move it elsewhere`);
}

const listed = (sums: string): string[] =>
  [...sums.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].flatMap(([, path]) => path ?? []);

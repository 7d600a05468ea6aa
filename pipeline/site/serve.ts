import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, sep } from 'node:path';
import { guard, isScript } from '../stage.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder, and nothing outside it, to this machine alone. */
export function serve(folder: string): Server {
  const root = realpathSync(folder);
  return createServer((request, response) => {
    const file =
      request.method === 'GET' || request.method === 'HEAD' ? fileOf(root, request.url ?? '/') : null;
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/** Null where there is no such file below the folder; links that lead out of it count as none. */
function fileOf(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const wanted = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return wanted.startsWith(root + sep) && statSync(wanted).isFile() ? wanted : null;
  } catch {
    return null;
  }
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    const [folder = 'out', port = '8000'] = process.argv.slice(2);
    const server = serve(folder);
    server.on('error', (error) => {
      console.error(`serve.ts: ${error.message}: choose another port with PORT=…`);
      process.exitCode = 1;
    });
    server.listen(Number(port), '127.0.0.1', () =>
      console.log(`http://localhost:${port}/site/  (Ctrl+C ends it)`),
    );
  });
}

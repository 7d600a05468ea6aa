// Publishes a small release: publisher.mjs FOLDER_MODULE OUT VERSION [POINT]. With a point it kills itself there: before
// the call of that number into the file system, and inside the call if it writes, with half of the bytes written.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , folderModule, out, version, point] = process.argv;
const names = ['a.csv', 'b.json', 'c.arrow', 'schemas/a.json', 'schemas/b.json', 'quality/card.md'];
const files = names.map((path, index) => ({
  path,
  bytes: Buffer.alloc(100 + index * 40_000, `${path} ${version}\n`),
}));
const sums = files.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);

let calls = 0;
function counted(name) {
  const original = fs[name];
  fs[name] = (...options) => {
    calls += 1;
    if (calls === Number(point)) {
      if (name === 'writeFileSync') original(options[0], options[1].subarray(0, options[1].length >> 1));
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...options);
  };
}
const { replaceFolder } = await import(folderModule);
for (const name of [
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'openSync',
  'fsyncSync',
  'readdirSync',
])
  counted(name);
syncBuiltinESMExports();
process.stdout.write('ready\n');
replaceFolder(out, [...files, { path: 'SHA256SUMS', bytes: Buffer.from(sums.join('')) }]);
process.stdout.write(`${calls}\n`);

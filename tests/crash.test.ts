import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import ts from 'typescript';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../pipeline/formats/folder.ts';
import { textFile } from '../pipeline/formats/output.ts';

/** Publishing is all or nothing: killed, out of space, forbidden to write, or twice at once. */

const publisher = 'tests/crash/publisher.mjs';
let compiled = '';
let parent = '';
let out = '';

beforeAll(() => {
  // Plain JavaScript starts in a tenth of the time, and 200 runs are many.
  compiled = mkdtempSync(join(tmpdir(), 'crash-code-'));
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  mkdirSync(join(compiled, 'formats'));
  const formats = readdirSync('pipeline/formats').filter((name) => /^(?:folder|checksums|output)/.test(name));
  for (const name of ['processes.ts', ...formats.map((format) => join('formats', format))]) {
    const { outputText } = ts.transpileModule(readFileSync(join('pipeline', name), 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(compiled, name.replace(/ts$/, 'js')), outputText);
  }
});
beforeEach(() => {
  // Where files lie in memory, waiting for the disk takes no time, and a run of 200 a quarter of a minute.
  parent = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'crash-'));
  out = join(parent, 'out');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const options = (version: string, ...point: string[]) => [
  publisher,
  join(compiled, 'formats', 'folder.js'),
  out,
  version,
  ...point,
];
const publish = (version: string, ...point: string[]) =>
  spawnSync(process.execPath, options(version, ...point), { encoding: 'utf8' });

/** Which release stands under the final name, every byte of it; null when nothing does; throws when it is not whole. */
function released(folder = out): string | null {
  if (!existsSync(folder)) return null;
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const paths = lines.map((line) => {
    const bytes = readFileSync(join(folder, line.slice(66)));
    expect(createHash('sha256').update(new Uint8Array(bytes)).digest('hex')).toBe(line.slice(0, 64));
    return line.slice(66);
  });
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(found.filter((path) => path.includes('.')).sort()).toEqual([...paths].sort());
  return /^a\.csv (\w+)$/m.exec(readFileSync(join(folder, 'a.csv'), 'utf8'))?.[1] ?? null;
}

/** What a kill leaves: the old or the new release, whole; or, between two renames, neither, and the old one beside it. */
function expectWhole(old: string, fresh: string): 'old' | 'new' | 'between' {
  const found = released();
  if (found === fresh) return 'new';
  if (found === old) return 'old';
  expect(found).toBeNull();
  const beside = readdirSync(parent).map((name) => released(join(parent, name)));
  expect(beside.sort()).toEqual([fresh, old].sort());
  return 'between';
}

/** The next run puts everything right by itself. */
function expectRecovery(version: string): void {
  const content = `a.csv ${version}\n`;
  const sum = createHash('sha256').update(content).digest('hex');
  replaceFolder(out, [textFile('a.csv', content), textFile('SHA256SUMS', `${sum}  a.csv\n`)]);
  expect(released()).toBe(version);
  expect(readdirSync(parent)).toEqual(['out']);
}

describe('killed', { timeout: 300_000 }, () => {
  test('at every call into the file system, and within every write: 200 points and more with those of time', async () => {
    expectRecovery('v1');
    const seen = { old: 0, new: 0, between: 0 };
    let current = 'v1';
    let points = 0;
    // The first point that is not reached is behind the last call.
    while (publish(`p${points}`, String(points + 1)).signal === 'SIGKILL') {
      seen[expectWhole(current, `p${points}`)] += 1;
      points += 1;
      current = `r${points}`;
      expectRecovery(current);
    }
    current = `p${points}`;
    expect(released()).toBe(current);
    expect(points).toBeGreaterThan(50);
    const random = generator(2023);
    for (let point = 0; point < Math.max(60, 200 - points); point += 1) {
      const fresh = `t${point}`;
      await killedAfter(fresh, random() * 8);
      seen[expectWhole(current, fresh)] += 1;
      const left = released();
      current = left ?? current;
      // Where neither stands, the next run may be killed before it puts that right, and leaves what this one left.
      if (point % 10 !== 0 && left !== null) continue;
      current = `s${point}`;
      expectRecovery(current);
    }
    expect(seen.old).toBeGreaterThan(20);
    expect(seen.new).toBeGreaterThan(2);
    expect(seen.between).toBeGreaterThan(0);
    console.info(`killed ${seen.old + seen.new + seen.between} times: ${JSON.stringify(seen)}`);
  });

  async function killedAfter(version: string, milliseconds: number): Promise<void> {
    const child = spawn(process.execPath, options(version), { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await ended;
  }

  /** The same numbers on every run; the machine's pace makes the points differ all the same. */
  function generator(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }
});

describe('the old release stays whole', () => {
  const isRoot = process.getuid?.() === 0;
  const mounted = (): string => join(parent, 'mount');

  test.skipIf(!isRoot || process.platform !== 'linux')('when the disk is full', () => {
    mkdirSync(mounted());
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1200k', 'tmpfs', mounted()]).status !== 0) return;
    try {
      out = join(mounted(), 'out');
      expect(publish('v1').status).toBe(0);
      const full = publish('v2');
      expect(full.status).toBe(1);
      expect(full.stderr).toContain(`${out}: nothing is published, and what was there stays: ENOSPC`);
      expect(released()).toBe('v1');
      expect(readdirSync(mounted())).toEqual(['out']);
    } finally {
      spawnSync('umount', [mounted()]);
    }
  });

  test('when a file may not grow', () => {
    expect(publish('v1').status).toBe(0);
    const command = `ulimit -f 100; trap '' XFSZ; exec "$0" "$@"`;
    const full = spawnSync('sh', ['-c', command, process.execPath, ...options('v2')], { encoding: 'utf8' });
    expect(full.status).not.toBe(0);
    expect(released()).toBe('v1');
    expectRecovery('v3');
  });

  test('when the folder around it may not be written', () => {
    expect(publish('v1').status).toBe(0);
    chmodSync(parent, 0o555);
    // Root may write everything, so somebody else publishes.
    const who = isRoot ? { uid: 65534, gid: 65534 } : {};
    chmodSync(compiled, 0o755);
    const forbidden = spawnSync(process.execPath, options('v2'), { encoding: 'utf8', ...who });
    chmodSync(parent, 0o755);
    expect(forbidden.stderr).toMatch(/nothing is published, and what was there stays: EACCES/);
    expect(forbidden.status).toBe(1);
    expect(released()).toBe('v1');
  });
});

describe('two at once', () => {
  test('each release is whole, the last one stays, and neither removes what the other writes', async () => {
    for (let round = 0; round < 4; round += 1) {
      const versions = ['a', 'b', 'c', 'd'].map((name) => `${name}${round}`);
      const runs = versions.map((version) =>
        spawn(process.execPath, options(version), { stdio: ['ignore', 'ignore', 'inherit'] }),
      );
      const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
      expect(codes).toEqual([0, 0, 0, 0]);
      expect(versions).toContain(released());
      expect(readdirSync(parent)).toEqual(['out']);
    }
  });
});

test('a folder with a file that was not published is not replaced', () => {
  expect(publish('v1').status).toBe(0);
  writeFileSync(join(out, 'notes.txt'), 'dear');
  expect(publish('v2').stderr).toContain('holds notes.txt, which was not published: move it elsewhere');
  expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('dear');
});

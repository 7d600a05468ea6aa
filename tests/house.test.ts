import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the house promises of its own code, and no type or linter proves. */

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
const code = [...filesOf('pipeline'), ...filesOf('schemas')].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

/** These read or write files: the ends of the pipeline, work kept on disk, and scripts. See DECISIONS.md. */
const edges =
  /^pipeline\/(?:read|publish|build|stage|score|explain)\.ts$|^pipeline\/(?:corpus|releases)\/|^pipeline\/(?:reading\/(?:files|excerpt)|lexicons\/read|site\/serve|formats\/folder(?:-[a-z]+)?)\.ts$/;

test('schemas are the ground: they import nothing of the pipeline', () => {
  const above = code.filter(
    ({ path, text }) => path.startsWith('schemas/') && /from '[^']*pipeline\//.test(text),
  );
  expect(above.map(({ path }) => path)).toEqual([]);
});

test('rooms of the extraction build on the ones before them: sentences, entities, then one room a table', () => {
  const rooms = ['sentences', 'entities', 'timelines', 'figures', 'projects', 'statements', 'relations'];
  const tables = new Map([
    ['projects', ['entities']],
    ['statements', ['entities']],
    ['relations', ['entities', 'projects']],
  ]);
  const inside = code.filter(({ path }) => /^pipeline\/extraction\/\w+\//.test(path));
  expect([...new Set(inside.map(({ path }) => path.split('/')[2]))].toSorted()).toEqual(rooms.toSorted());
  const steps = inside.flatMap(({ path, text }) =>
    [...text.matchAll(/from '(\.[^']*)'/g)]
      .map(([, to = '']) => normalize(join(dirname(path), to)))
      .filter((to) => /^pipeline\/extraction\/\w+\//.test(to) && to.split('/')[2] !== path.split('/')[2])
      .map((to) => ({ path, from: path.split('/')[2] ?? '', to: to.split('/')[2] ?? '' })),
  );
  const astray = steps.filter(
    ({ from, to }) => from === 'sentences' || (to !== 'sentences' && !tables.get(from)?.includes(to)),
  );
  expect(astray).toEqual([]);
  expect(steps.length).toBeGreaterThan(50);
});

test('no file imports what imports it, by whatever way', () => {
  const imports =
    /^(?:import (?!type )(?:[^'()]* from )?|export (?:\*|\{[^{}]*\}) from |\} from )'(\.[^']*)';$/gm;
  const isOfTypes = /^import type \{[^{}]*\} from '[^']*';$/gm;
  const uses = new Map(
    code.map(({ path, text }) => [
      path,
      [...text.replace(isOfTypes, '').matchAll(imports)].map(([, from = '']) =>
        normalize(join(dirname(path), from)),
      ),
    ]),
  );
  // what imports only such files as are in no cycle is in none: the rest has one
  for (let left = -1; left !== uses.size; ) {
    left = uses.size;
    for (const [path, used] of uses) if (!used.some((each) => uses.has(each))) uses.delete(path);
  }
  expect([...uses.keys()]).toEqual([]);
});

test('only the edges open files', () => {
  const opening = code.filter(({ text }) => /^(?:import .*|\}) from 'node:fs(?:\/promises)?';$/m.test(text));
  expect(opening.map(({ path }) => path).filter((path) => !edges.test(path))).toEqual([]);
  expect(opening.length).toBeGreaterThan(10);
});

test('a package is named once, and what runs without tests is no development dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [run, develop] = [Object.keys(dependencies), Object.keys(devDependencies)];
  expect(run.filter((name) => develop.includes(name))).toEqual([]);
  const imported = code.flatMap(({ text }) =>
    [...text.matchAll(/^(?:import .*|\}) from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(([, name]) => name),
  );
  const missing = imported.filter((name = '') => !name.startsWith('node:') && !run.includes(name));
  expect([...new Set(missing)]).toEqual([]);
  expect(imported).toContain('@observablehq/plot');
});

test('what a file exports, another file imports', () => {
  const beside = ['tests', 'bench', 'supply-chain']
    .flatMap(filesOf)
    .filter((path) => !path.includes('node_modules'));
  const files = [...code, ...beside.map((path) => ({ path, text: readFileSync(path, 'utf8') }))];
  const imports =
    /(?:import|export) (?:type )?\{([^{}]*)\} from '(\.[^']*)'|\{([^{}]*)\} = await import\('(\.[^']*)'\)/g;
  const used = new Set(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(imports)].flatMap(([, names, from, lazy, lazyFrom]) =>
        (names ?? lazy ?? '')
          .split(',')
          .map((name) =>
            name
              .trim()
              .replace(/^type /, '')
              .replace(/ as .*/, ''),
          )
          .map((name) => `${normalize(join(dirname(path), from ?? lazyFrom ?? ''))}: ${name}`),
      ),
    ),
  );
  const whole = new Set(
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/import \* as \w+ from '(\.[^']*)'/g)].map(([, from = '']) =>
        normalize(join(dirname(path), from)),
      ),
    ),
  );
  const declared =
    /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)|^export (?:type )?\{([^{}]*)\}/gm;
  const exported = code
    .filter(({ path }) => !path.startsWith('pipeline/formats/load/') && !whole.has(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(declared)].flatMap(([, name, names]) =>
        (name ?? names ?? '')
          .split(',')
          .map((each) =>
            each
              .trim()
              .replace(/^type /, '')
              .replace(/.* as /, ''),
          )
          .filter((each) => each !== '')
          .map((each) => `${path}: ${each}`),
      ),
    );
  expect(exported.filter((each) => !used.has(each))).toEqual([]);
  expect(exported.length).toBeGreaterThan(400);
});

test('articles from elsewhere do not replace the committed out/', () => {
  const outOf = (...values: string[]): string | undefined =>
    /--out '([^']*)'/.exec(spawnSync('make', ['-n', 'all', ...values], { encoding: 'utf8' }).stdout)?.[1];
  expect(outOf()).toBe('out');
  expect(outOf('ARTICLES=elsewhere')).toBe('build/out');
  expect(outOf('ARTICLES=elsewhere', 'OUT=mine')).toBe('mine');
});

/** What fits a screen, and a file that one can hold in mind. */
const longestFunction = 80;
const longestFile = 250;
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

test('no file is longer than one can hold in mind', () => {
  const long = code.filter(({ text }) => linesOf(text) > longestFile).map(({ path }) => path);
  expect(long).toEqual([]);
});

test('no function is longer than a screen', () => {
  const functions = code.flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: { readonly at: string; readonly lines: number }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ at: `${path}:${line}`, lines: linesOf(node.getText()) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
  expect(functions.filter(({ lines }) => lines > longestFunction).map(({ at }) => at)).toEqual([]);
  expect(functions.length).toBeGreaterThan(2000);
});

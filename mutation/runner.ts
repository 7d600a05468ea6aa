import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { Task, VitestRunner } from '@vitest/runner';

/**
 * A test runner for Stryker that loads the code with all its mutants once and runs the tests in its own process: a mutant
 * costs the tests that reach it and nothing else. What the code keeps from one run to the next could spoil that, so that a
 * test which has failed must pass at once without the mutant; else a new process tests it again. Lunar days that calendar.ts
 * has found hide mutants of what finds them, which then count as survivors.
 */

/** What Stryker's instrumented code looks at and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: {
    readonly static: Record<string, number>;
    readonly perTest: Record<string, Record<string, number>>;
  };
}

declare global {
  var __stryker__: Instrumented | undefined;
  var startOfTest: () => unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  /** `static` for what is changed while modules are loaded. */
  readonly mutantActivation: 'runtime' | 'static';
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

/** The tests that ask the grammar for its answers; they start no scripts and write no files. */
const files = ['grammar', 'readings', 'breadth', 'annotate', 'calendar', 'clause', 'number', 'trie'].map(
  (name) => `tests/${name}.test.ts`,
);

const tests = new Map<string, () => unknown>();
const instrumented: Instrumented = {};
globalThis.__stryker__ = instrumented;
/** In milliseconds; the longest test takes some 100. What runs longer never ends. */
const longest = 5000;
/** A test is started as a script, because only that can be stopped where it runs on and on. */
const start = new Script('startOfTest()');
let current: (() => unknown) | undefined;
globalThis.startOfTest = () => current?.();
let runs = 0;

const config: VitestRunner['config'] = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

async function collect(): Promise<void> {
  register('./alias.mjs', import.meta.url);
  const { collectTests, getFn } = await import('./collect.ts');
  const importFile = (path: string) => import(pathToFileURL(path).href);
  const keep = (task: Task, path: string): void => {
    const name = `${path} ${task.name}`;
    if (task.type === 'suite') for (const inner of task.tasks) keep(inner, name);
    else if (task.mode === 'run') tests.set(tests.has(name) ? `${name} (${tests.size})` : name, getFn(task));
  };
  const paths = files.map((path) => resolve(path));
  for (const { name, result, tasks } of await collectTests(paths, { config, importFile })) {
    const [error] = result?.errors ?? [];
    if (error !== undefined) throw new Error(`${name}: ${error.message}`);
    for (const task of tasks) keep(task, name);
  }
}

async function failureOf(id: string): Promise<string | null> {
  try {
    current = tests.get(id);
    await start.runInThisContext({ timeout: longest });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function dryRun() {
  await collect();
  const results = [];
  for (const id of tests.keys()) {
    instrumented.currentTestId = id;
    const from = performance.now();
    const failureMessage = await failureOf(id);
    const timeSpentMs = performance.now() - from;
    const status = failureMessage === null ? { status: 0 } : { status: 1, failureMessage };
    results.push({ id, name: id, timeSpentMs, ...status });
  }
  instrumented.currentTestId = undefined;
  const { mutantCoverage } = instrumented;
  // What is reached by tests too is tested while they run: no new process for it.
  for (const reached of Object.values(mutantCoverage?.perTest ?? {}))
    for (const id of Object.keys(reached)) delete mutantCoverage?.static[id];
  return { status: 'complete', tests: results, mutantCoverage };
}

async function mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit }: MutantRun) {
  runs += 1;
  if (tests.size === 0) {
    if (mutantActivation === 'static') instrumented.activeMutant = id;
    await collect();
  }
  let nrOfTests = 0;
  for (const test of testFilter ?? tests.keys()) {
    nrOfTests += 1;
    Object.assign(instrumented, { activeMutant: id, hitCount: 0, hitLimit });
    const failureMessage = await failureOf(test);
    const counted = hitLimit !== undefined && (instrumented.hitCount ?? 0) > hitLimit;
    const endless = counted || (failureMessage?.startsWith('Script execution timed out') ?? false);
    Object.assign(instrumented, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (endless) return { status: 'timeout' };
    if (failureMessage === null) continue;
    if (runs > 1 && (await failureOf(test)) !== null) throw new Error('what went before spoils it');
    return { status: 'killed', killedBy: [test], failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'in-process',
    factory: () => ({ capabilities: () => ({ reloadEnvironment: false }), dryRun, mutantRun }),
  },
];

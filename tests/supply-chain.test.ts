import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cycloneDx } from '../supply-chain/cyclonedx.ts';
import { lockedPackages } from '../supply-chain/lock.ts';
import { thirdParty } from '../supply-chain/third-party.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
const product = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const bill = JSON.parse(readFileSync('supply-chain/sbom.cdx.json', 'utf8'));

describe('the bill of materials', () => {
  test('is what `make bill` writes from package-lock.json, and so is the list of licences', () => {
    expect(bill).toEqual(JSON.parse(JSON.stringify(cycloneDx(product, packages))));
    expect(readFileSync('supply-chain/third-party.md', 'utf8')).toBe(thirdParty(packages));
  });

  test('is CycloneDX 1.6 by its schema', () => {
    const library = dirname(
      createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
    );
    const schemaOf = (name: string): AnySchema =>
      JSON.parse(readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const validate = ajv.compile(schemaOf('bom-1.6'));
    expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...bill, components: [{ type: 'library' }] })).toBe(false);
  });

  test('names every package once, with its hash, and what it depends on', () => {
    const references = bill.components.map((component: Record<string, string>) => component['bom-ref']);
    expect(new Set(references).size).toBe(packages.length);
    const known = new Set<string>([...references, `${product.name}@${product.version}`]);
    for (const { ref, dependsOn } of bill.dependencies)
      for (const each of [ref, ...dependsOn]) expect(known.has(each), each).toBe(true);
    for (const { hashes } of bill.components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    const root = bill.dependencies[0].dependsOn.map((each: string) => each.replace(/@[^@]*$/, ''));
    expect(root).toEqual(Object.keys({ ...product.dependencies, ...product.devDependencies }).sort());
  });
});

describe('the dependencies', () => {
  test('are pinned to one version each', () => {
    for (const file of ['package.json', 'bench/package.json', 'mutation/package.json']) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        expect(version, `${file}: ${name}`).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });

  test('of a build are few, and under licences that let everybody use them', () => {
    const built = packages.filter(({ dev, optional }) => !dev && !optional);
    // 42 of them are Observable Plot, which draws the charts of the page, with d3 in its pieces.
    expect(built.length).toBeLessThan(85);
    const free = new Set(['MIT', 'Apache-2.0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Unlicense']);
    for (const { name, license } of built)
      for (const part of license.split(/ (?:AND|OR) /))
        expect(free.has(part), `${name}: ${license}`).toBe(true);
  });

  test('run no script on installing that a build needs', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([
      'esbuild',
    ]);
    expect(
      readFileSync('Makefile', 'utf8')
        .match(/^\t.*npm install.*$/gm)
        ?.every((line) => line.includes('--ignore-scripts')),
    ).toBe(true);
    expect(readdirSync('.')).not.toContain('.npmrc');
  });
});

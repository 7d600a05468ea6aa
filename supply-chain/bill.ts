import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { cycloneDx } from './cyclonedx.ts';
import { lockedPackages } from './lock.ts';
import { thirdParty } from './third-party.ts';

/** Writes the bill of materials and the list of licences from package-lock.json. */

const at = (path: string): URL => new URL(path, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const names = z.record(z.string(), z.string());
const product = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: names,
  devDependencies: names,
});

const packages = lockedPackages(read('../package-lock.json'));
const bill = cycloneDx(product.parse(JSON.parse(read('../package.json'))), packages);
writeFileSync(at('sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
writeFileSync(at('third-party.md'), thirdParty(packages));
console.log(`${packages.length} packages in supply-chain/sbom.cdx.json and supply-chain/third-party.md`);

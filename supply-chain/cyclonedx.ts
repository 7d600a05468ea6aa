import type { LockedPackage } from './lock.ts';

/** What a release is called. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/**
 * The software bill of materials in CycloneDX 1.6. It has no serial number and no time, which it may do without: the
 * same lock file gives the same bytes.
 */
export function cycloneDx(product: Product, packages: readonly LockedPackage[]): object {
  const references = new Map(packages.map((each) => [each.path, reference(each)]));
  const root = `${product.name}@${product.version}`;
  const asked = Object.keys({ ...product.dependencies, ...product.devDependencies }).sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        description: product.description,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref: root, dependsOn: asked.map((name) => references.get(`node_modules/${name}`)) },
      ...packages.map((each) => ({
        ref: reference(each),
        dependsOn: each.dependencies.map((path) => references.get(path)),
      })),
    ],
  };
}

const reference = ({ path, version }: LockedPackage): string =>
  `${path.replace(/^node_modules\//, '')}@${version}`;

function component(each: LockedPackage): object {
  const { name, version, license, integrity, dev, optional } = each;
  return {
    type: 'library',
    'bom-ref': reference(each),
    name,
    version,
    scope: dev ? 'excluded' : optional ? 'optional' : 'required',
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') },
    ],
    licenses: licences(license),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/** `MIT` · `MIT OR Apache-2.0` · `SEE LICENSE IN LICENSE` */
function licences(license: string): object[] {
  if (license.startsWith('SEE ')) return [{ license: { name: license } }];
  return / (?:OR|AND) /.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

import * as z from 'zod';

/** A package of package-lock.json, where it is installed and what it asks for. */
export interface LockedPackage {
  /** `node_modules/a/node_modules/@b/c` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** `sha512-` and base64. */
  readonly integrity: string;
  /** Whether it is needed to develop and test only. */
  readonly dev: boolean;
  /** Whether it is for some platforms only. */
  readonly optional: boolean;
  readonly hasInstallScript: boolean;
  /** The paths of the packages that it finds when it asks for its dependencies. */
  readonly dependencies: readonly string[];
}

const names = z.record(z.string(), z.string()).optional();
const lockFile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: names,
      devDependencies: names,
      optionalDependencies: names,
    }),
  ),
});

/** Reads package-lock.json into the packages that it pins, in the order of their paths. Throws where one has no licence or hash. */
export function lockedPackages(json: string): LockedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(json));
  const paths = new Set(Object.keys(packages));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entry]) => {
      const { version, license, integrity, dev = false, optional = false, hasInstallScript = false } = entry;
      if (integrity === undefined)
        throw new Error(`package-lock.json: ${path} has no hash: it is not pinned`);
      const asked = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).sort();
      const dependencies = asked.flatMap((name) => resolved(name, path, paths) ?? []);
      return {
        path,
        name: nameIn(path),
        version,
        license,
        integrity,
        dev,
        optional,
        hasInstallScript,
        dependencies,
      };
    });
}

const nameIn = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where Node looks for a package: beside the one that asks, then upwards. */
function resolved(name: string, from: string, paths: ReadonlySet<string>): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (paths.has(path)) return path;
    if (folder === '') return null;
  }
}

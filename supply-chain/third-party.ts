import type { LockedPackage } from './lock.ts';

/** The licences of all packages as a page, those that a build runs apart from those of development. */
export function thirdParty(packages: readonly LockedPackage[]): string {
  const product = packages.filter(({ dev }) => !dev);
  return `# Third-party packages

Generated from package-lock.json by \`make bill\`; versions and hashes are pinned there.

## What a build installs and runs

${table(product)}

## What only tests and development use

${table(packages.filter(({ dev }) => dev))}
`;
}

/** One row a package; the binaries that a package has for each platform are one row. */
function table(packages: readonly LockedPackage[]): string {
  const rows = new Map<string, string[]>();
  for (const { name, version, license, optional } of packages) {
    const [scope] = name.split('/');
    const key = [optional ? scope : name, version, license].join(' | ');
    rows.set(key, [...(rows.get(key) ?? []), name]);
  }
  const lines = [...rows].map(([key, names]) => {
    const [, ...rest] = key.split(' | ');
    const [first = ''] = names;
    const shown = names.length > 1 ? `${first.split('/')[0]}/… (${names.length} platforms)` : first;
    return `| ${[shown, ...rest].join(' | ')} |`;
  });
  return ['| package | version | licence |', '| --- | --- | --- |', ...lines].join('\n');
}

import type { SchemaChangeRow } from '../../schemas/releases.ts';

/** The lines below the heading `## version – day`, up to the next heading; null where it has none. */
export function sectionOf(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

/** What the changelog does not say: that there is a release, or which tables, columns and codes it changes. */
export function changelogFaults(
  section: string | null,
  version: string,
  schemaChanges: readonly SchemaChangeRow[],
): string[] {
  if (section === null || section === '')
    return [`CHANGELOG.md: says nothing of ${version}: add "## ${version} – YYYY-MM-DD" and what changed`];
  return schemaChanges
    .map((change) => ({ name: nameOf(change), change }))
    .filter(({ name }) => !section.includes(`\`${name}\``))
    .map(
      ({ name, change }) =>
        `CHANGELOG.md: ${version} does not name a schema change: add "${entry(change, name)}"`,
    );
}

function entry({ change }: SchemaChangeRow, name: string): string {
  return `- **schema** ${change.replace('_', ' ')}: \`${name}\``;
}

function nameOf({ table, column, code }: SchemaChangeRow): string {
  return [table, column, code].filter((part) => part !== null).join('.');
}

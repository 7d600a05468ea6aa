import type { SchemaChangeRow } from '../../schemas/releases.ts';

/** The lines below the heading, up to the next; null where there is no such heading. */
function sectionOf(changelog: string, heading: string): string | null {
  const lines = changelog.split('\n');
  const start = lines.indexOf(heading) + 1;
  if (start === 0) return null;
  const length = lines.slice(start).findIndex((line) => line.startsWith('## '));
  const section = lines.slice(start, length === -1 ? undefined : start + length);
  return section.join('\n').trim();
}

/** What the changelog does not say: that there is a release on that day, or which tables, columns and codes it changes. */
export function changelogFaults(
  changelog: string,
  version: string,
  day: string,
  schemaChanges: readonly SchemaChangeRow[],
): string[] {
  const heading = `## ${version} – ${day}`;
  const section = sectionOf(changelog, heading);
  if (section === null || section === '')
    return [
      `CHANGELOG.md: has no section "${heading}": add it with what changed (the day is that of schemas/dataset.ts)`,
    ];
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

import { createHash } from 'node:crypto';
import type { Dataset, TableName } from '../../schemas/index.ts';
import type { OutputFile, PublishedFile, Release, ReleaseWriter } from './output.ts';

/** A file as metadata name it. */
export function publishedFile({ path, bytes }: OutputFile): PublishedFile {
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What the writers say of a release; each sees, in the order of their paths, the files that stand before its own. */
export function metadataOf(release: Release, writers: readonly ReleaseWriter[]): OutputFile[] {
  const written: OutputFile[] = [];
  let files = release.files.toSorted(byPath);
  for (const write of writers) {
    const more = write({ ...release, files });
    written.push(...more);
    files = [...files, ...more.map(publishedFile)].sort(byPath);
  }
  return written;
}

/** Paths are ASCII, so that the order of UTF-16 is that of code points. */
function byPath(a: PublishedFile, b: PublishedFile): number {
  return a.path < b.path ? -1 : 1;
}

/** The rows of each table. */
export function countRows(dataset: Dataset): Record<TableName, number> {
  return {
    timelines: dataset.timelines.length,
    figures: dataset.figures.length,
    projects: dataset.projects.length,
    sources: dataset.sources.length,
    entities: dataset.entities.length,
    relations: dataset.relations.length,
    statements: dataset.statements.length,
    evidence: dataset.evidence.length,
    corrections: dataset.corrections.length,
    issues: dataset.issues.length,
    codes: dataset.codes.length,
  };
}

import { createHash } from 'node:crypto';
import { dataset as about } from '../../schemas/dataset.ts';
import type { Dataset } from '../../schemas/index.ts';
import type { LeftOut, OutputFile, PublishedFile, Release, ReleaseWriter } from './output.ts';

/** The files with those that the writers add; each writer sees what stands before it. */
export function withMetadata(
  dataset: Dataset,
  files: readonly OutputFile[],
  writers: readonly ReleaseWriter[],
  leftOut: readonly LeftOut[] = [],
): OutputFile[] {
  const all = [...files];
  const published = files.map(publishedFile);
  for (const write of writers) {
    const written = write(releaseOf(dataset, published, leftOut));
    all.push(...written);
    published.push(...written.map(publishedFile));
  }
  return all;
}

/** A file as metadata name it. */
export function publishedFile({ path, bytes }: OutputFile): PublishedFile {
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function releaseOf(dataset: Dataset, files: readonly PublishedFile[], leftOut: readonly LeftOut[]): Release {
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    version: about.version,
    rows: countRows(dataset),
    files: byPath,
    leftOut,
    sources: dataset.sources,
  };
}

function countRows(dataset: Dataset): Release['rows'] {
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

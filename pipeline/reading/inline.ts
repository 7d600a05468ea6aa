import * as z from 'zod';
import { readEdtf } from '../../schemas/edtf.ts';
import type { Document } from '../document.ts';
import { SourceFault } from '../fault.ts';
import { readPassages } from './passages.ts';
import { shapeFault } from './shape-fault.ts';

const bareLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  published: z.string().refine((text) => readEdtf(text)?.last != null, 'is no EDTF date with a last day'),
});

/** Reads one line of a stage's input: a document of `read`, or a bare line with the text inline. Throws SourceFault. */
export function inlineDocument(line: string, number: number): { document: Document; bare: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new SourceFault([
      `line ${number}:1: is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  if (isDocument(value)) return { document: value, bare: false };
  const parsed = bareLine.safeParse(value);
  if (!parsed.success) {
    throw new SourceFault(
      parsed.error.issues.map(
        (issue) => `line ${number}:1: ${keyFault(issue, value)}: found ${line.slice(0, 60)}`,
      ),
    );
  }
  return { document: bareDocument(parsed.data.id, parsed.data.text, parsed.data.published), bare: true };
}

const keyFault = (issue: z.core.$ZodIssue, line: unknown): string => {
  const key = issue.path.join('.');
  if (key === '') return `the line ${shapeFault(issue)}`;
  return `"${key}" ${Reflect.has(Object(line), key) ? shapeFault(issue) : 'is missing'}`;
};

/** A document of a text alone. */
export function bareDocument(id: string, text: string, published: string): Document {
  const { passages } = readPassages(text, null);
  return { id, text, published, sources: [], passages, corrections: [], issues: [], decisions: [] };
}

/** A line that has passages comes from `read`, which has checked it. */
const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'passages' in value;

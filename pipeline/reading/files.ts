import { lstatSync, readFileSync } from 'node:fs';
import { SourceFault } from '../fault.ts';

const megabyte = 1_000_000;

/**
 * The longest file that is read. A long newspaper page is 0.1 MB and a government's yearly report 0.2 MB; an article
 * goes from stage to stage as one line of JSON, and no string of the engine is longer than 536 million characters.
 */
const largest = 4 * megabyte;

/** Whether something stands under the name, be it a link that leads nowhere. */
export const stands = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Reads a file of an article's folder. Throws SourceFault when it is missing, no plain file, too large or unreadable. */
export function readBytes(file: string): Uint8Array {
  try {
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (status === undefined)
      throw new SourceFault([`${file}:1:1: the file is missing: write it, as the README says`]);
    if (!status.isFile())
      throw new SourceFault([`${file}:1:1: is no plain file: put the file itself there, not a link to it`]);
    if (status.size > largest)
      throw new SourceFault([
        `${file}:1:1: the file is larger than ${largest / megabyte} MB: make a folder of each article: found ${(status.size / megabyte).toFixed(1)} MB`,
      ]);
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new SourceFault([`${file}:1:1: cannot be read: make it readable: found ${String(error.code)}`]);
    throw error;
  }
}

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/** Where a division lies: degrees north and east. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const row = z.object({
  code: z.string(),
  name: z.string(),
  latitude: z.coerce.number(),
  longitude: z.coerce.number(),
});

/** Positions of administrative divisions by code (GB/T 2260): see sources/gazetteer/README.md. */
export function readPositions(): ReadonlyMap<string, Position> {
  const file = new URL('../../sources/gazetteer/coordinates.csv', import.meta.url);
  const rows = z.array(row).parse(parse(readFileSync(file, 'utf8'), { columns: true }));
  return new Map(rows.map(({ code, latitude, longitude }) => [code, { latitude, longitude }]));
}

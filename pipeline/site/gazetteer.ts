import { readLexicon } from '../lexicons/read.ts';

/** Where a division lies: degrees north and east. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Positions of administrative divisions by code (GB/T 2260): see sources/gazetteer/README.md. */
export function readPositions(): ReadonlyMap<string, Position> {
  const rows = readLexicon('gazetteer/coordinates.csv');
  return new Map(
    rows.map(({ code, latitude, longitude }) => [
      code,
      { latitude: Number(latitude), longitude: Number(longitude) },
    ]),
  );
}

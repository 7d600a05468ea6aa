/** A unit as the codes table and the expectations need it: declared by the first row of the units lexicon that names it. */
export interface UnitCode {
  readonly code: string;
  readonly dimension: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly siUnit: string | null;
  readonly siFactor: string | null;
}

/** Faults in files that people wrote: each message is `file:line:column: what: found`. The build stops, out/ untouched. */
export class SourceFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SourceFault';
    this.faults = faults;
  }
}

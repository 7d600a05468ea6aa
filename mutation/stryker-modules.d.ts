/** What sampling calls of Stryker, declared here because its packages need not be installed to check types. */

declare module '@stryker-mutator/instrumenter' {
  interface Place {
    readonly line: number;
    readonly column: number;
  }
  interface Mutant {
    readonly fileName: string;
    readonly location: { readonly start: Place; readonly end: Place };
    readonly mutatorName: string;
    readonly replacement: string;
  }
  interface File {
    readonly name: string;
    readonly content: string;
    readonly mutate: boolean;
  }
  interface Logger {
    isDebugEnabled(): boolean;
    debug(...words: unknown[]): void;
    info(...words: unknown[]): void;
  }
  export class Instrumenter {
    constructor(logger: Logger);
    instrument(
      files: readonly File[],
      options: {
        readonly plugins: null;
        readonly excludedMutations: readonly string[];
        readonly ignorers: readonly unknown[];
        readonly noHeader: boolean;
      },
    ): Promise<{ readonly mutants: readonly Mutant[] }>;
  }
}

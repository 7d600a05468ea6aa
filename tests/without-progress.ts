/** Standard error without the lines that say how far slow work is: on a busy machine a build of four articles says so too. */
export const withoutProgress = (stderr: string): string =>
  stderr.replace(/^[0-9,]+ of [0-9,]+ articles, [0-9,]+ a second, [0-9]+:[0-9]{2} left\n/gm, '');

/** A hook of Node's loader: who imports vitest gets what collects tests in this process. */

const collector = new URL('collect.ts', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'vitest' ? { url: collector, format: 'module', shortCircuit: true } : next(specifier, context);

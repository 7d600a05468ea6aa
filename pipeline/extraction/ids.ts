import { hash } from 'node:crypto';

/** An id: a prefix and twelve digits of a hash of what the row rests on. */
export const hashedId = (prefix: string, key: string): string =>
  `${prefix}-${hash('sha256', key, 'hex').slice(0, 12)}`;

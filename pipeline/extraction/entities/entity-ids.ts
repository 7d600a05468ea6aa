import { createHash } from 'node:crypto';
import type { EntityRow } from '../../../schemas/index.ts';

/** The id of an entity: entities recur across articles, so it rests on the type and the name, and the code where there is one. */
export function entityId(type: EntityRow['type'], name: string, code: string | null = null): string {
  const hash = createHash('sha256')
    .update([type, name, code ?? ''].join('\u0000'))
    .digest('hex');
  return `ent-${hash.slice(0, 12)}`;
}

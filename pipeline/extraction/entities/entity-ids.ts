import type { EntityRow } from '../../../schemas/index.ts';
import { hashedId } from '../ids.ts';

/** The id of an entity: entities recur across articles, so it rests on the type and the name, and the code where there is one. */
export const entityId = (type: EntityRow['type'], name: string, code: string | null = null): string =>
  hashedId('ent', `${type}\u0000${name}\u0000${code ?? ''}`);

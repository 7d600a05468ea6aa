import { createHash } from 'node:crypto';

/** How articles are cut for work: all bounds of a corpus stand here. */

/** Articles with no more text than this, in UTF-16 units, are one dataset in memory, with single files. */
export const smallText = 4_000_000;

/** The text of one part, in UTF-16 units: an article that would go beyond begins the next part. */
export const partText = 200_000;

/** The text of articles that are extracted together, in UTF-16 units: what they have in common is fetched into the processor once. */
export const togetherText = 12_000;

/** Entities in one part: they are merged from all shards and rest on no text of their own. */
export const partEntities = 5_000;

/** Bytes of what shards say of entities that are merged at once. */
export const mostMerged = 16_000_000;

/** One shard in so many articles ends by its hash; none is longer than the second number. */
const usualShard = 128;
const longestShard = 256;

/**
 * Cuts articles, which come in the order of their ids, into shards. A shard ends after an article whose id's hash says
 * so: an article that comes or goes changes one shard, or two where it was a boundary, and no other.
 */
export function planShards<Article>(
  articles: readonly Article[],
  idOf: (article: Article) => string,
): Article[][] {
  const shards: Article[][] = [];
  let open: Article[] = [];
  for (const article of articles) {
    open.push(article);
    if (!endsShard(idOf(article)) && open.length < longestShard) continue;
    shards.push(open);
    open = [];
  }
  if (open.length > 0) shards.push(open);
  return shards;
}

const endsShard = (id: string): boolean =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % usualShard === 0;

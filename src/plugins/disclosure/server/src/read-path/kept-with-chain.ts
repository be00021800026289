import type { LRUCache } from 'lru-cache';
import type { ChainHead } from '../database/chain-head';

/**
 * What was worked out from the public record, kept as long as that holds. The record depends on nothing but its rows,
 * and rows are only ever added; so it holds as long as the chain ends where it ended. Whoever asks has the end looked
 * up: a version that any instance publishes counts from the moment it is committed.
 *
 * @param headNow looks up where the chain ends
 * @returns gives the cache that holds as of now; what is worked out after it was given belongs into it
 */
export function keptWithChain<Kept extends object>(
  headNow: () => Promise<ChainHead>,
  emptyCache: () => LRUCache<string, Kept>,
): () => Promise<LRUCache<string, Kept>> {
  let known = { link: '', cache: emptyCache() };

  return async () => {
    const link = (await headNow()).link ?? '';
    if (known.link !== link) known = { link, cache: emptyCache() };
    return known.cache;
  };
}

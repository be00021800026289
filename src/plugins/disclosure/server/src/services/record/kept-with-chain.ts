import type { LRUCache } from 'lru-cache';
import type { ChainHead } from '../../database/chain-head';

/**
 * What was worked out from the public record, kept as long as that holds. The record depends on nothing but its rows,
 * and rows are only ever added; so it holds as long as the chain ends where it ended. Whoever asks has the end looked
 * up first: a version that any instance publishes counts from the moment it is committed.
 *
 * @returns gives the cache that holds for an end of the chain; what is worked out after that was looked up belongs into it
 */
export function keptWithChain<Kept extends object>(
  emptyCache: () => LRUCache<string, Kept>,
): (head: ChainHead) => LRUCache<string, Kept> {
  let known = { link: '', cache: emptyCache() };

  return (head) => {
    const link = head.link ?? '';
    if (known.link !== link) known = { link, cache: emptyCache() };
    return known.cache;
  };
}

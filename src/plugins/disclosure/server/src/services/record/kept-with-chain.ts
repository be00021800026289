import type { LRUCache } from 'lru-cache';
import type { ChainHead } from '../../database/chain-head';

/**
 * Keeps what was worked out from the public record. The record is its rows, and rows are only ever added. So what was
 * worked out holds as long as the chain ends where it ended. Whoever asks looks that end up first: then a version counts
 * from the moment that any instance commits it.
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

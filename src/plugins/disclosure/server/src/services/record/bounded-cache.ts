import { LRUCache } from 'lru-cache';

/** Bytes in one cache: some two thousand reports. */
const mostBytes = 64 * 1024 * 1024;
/** Entries in one cache, however small. */
export const mostEntries = 3_000;

/** What an entry takes beside its text and bytes: its place in the map, its objects, its promises. */
const overhead = 1_024;

/**
 * A cache whose memory has a bound, whoever fills it with whatever: what was not asked for the longest makes room.
 *
 * @param bytesOf what is kept, in bytes, without its key
 */
export const boundedCache = <Kept extends object>(bytesOf: (kept: Kept) => number): LRUCache<string, Kept> =>
  new LRUCache<string, Kept>({
    max: mostEntries,
    maxSize: mostBytes,
    sizeCalculation: (kept, key) => bytesOf(kept) + key.length * 2 + overhead,
  });

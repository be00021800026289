import { setImmediate } from 'node:timers/promises';

/**
 * One lookup answers everyone who asked before it began: whoever asks in the same turn of the event loop, or while
 * another lookup runs, shares the next. So each answer was looked up after its question came, and a crowd costs a lookup
 * a turn instead of one each.
 */
export function shareLookups<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Found> | undefined;

  async function begin(): Promise<Found> {
    await Promise.allSettled([running, setImmediate()]);
    next = undefined;
    const lookup = look();
    running = lookup;
    return lookup;
  }

  return () => {
    next ??= begin();
    return next;
  };
}

import { setImmediate, setTimeout } from 'node:timers/promises';

/** Milliseconds after which a lookup counts as lost: the next one does not wait for it any longer. */
const patience = 2_000;

/**
 * One lookup answers everyone who asked before it began: whoever asks in the same turn of the event loop, or while
 * another lookup runs, shares the next. So each answer was looked up after its question came, and a crowd costs a lookup
 * a turn instead of one each. A lookup that hangs holds up those who share it, and nobody else for long.
 */
export function shareLookups<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let running: Promise<unknown> | undefined;
  let next: Promise<Found> | undefined;

  async function begin(): Promise<Found> {
    await setImmediate();
    if (running) await Promise.race([running, setTimeout(patience, undefined, { ref: false })]);
    next = undefined;
    const lookup = look();
    const settled = lookup.then(forget, forget);
    running = settled;
    return lookup;

    function forget(): void {
      if (running === settled) running = undefined;
    }
  }

  return () => {
    next ??= begin();
    return next;
  };
}

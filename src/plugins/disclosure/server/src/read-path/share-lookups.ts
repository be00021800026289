/**
 * One lookup answers everyone who asked before it began; whoever asks while it runs waits for the next. So each answer
 * was looked up after its question came, and a crowd costs two lookups instead of one each.
 */
export function shareLookups<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let running: Promise<Found> | undefined;
  let next: Promise<Found> | undefined;

  const start = (): Promise<Found> => {
    next = undefined;
    running = look().finally(() => {
      running = undefined;
    });
    return running;
  };

  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}

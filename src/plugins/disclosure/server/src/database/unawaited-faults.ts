import type { Core } from '@strapi/strapi';
import { isFault } from './faults';

let listener: ((reason: unknown) => void) | undefined;

/**
 * Strapi reads a document again to tell webhooks of it, after its commit, and awaits that nowhere; so does its check of
 * several unique fields. When the database goes away under such a query, Node would end the process. This listener
 * takes that one cause, tells it in the log, and throws everything else on, which ends the process as without it: an
 * error in the code stays visible.
 */
export function catchUnawaitedFaults(strapi: Core.Strapi): void {
  releaseUnawaitedFaults();
  listener = (reason) => {
    if (!isFault(reason)) throw reason;
    strapi.log.error(`The database went away under a query that nobody waits for: ${String(reason)}`);
  };
  process.on('unhandledRejection', listener);
}

export function releaseUnawaitedFaults(): void {
  if (listener) process.off('unhandledRejection', listener);
  listener = undefined;
}

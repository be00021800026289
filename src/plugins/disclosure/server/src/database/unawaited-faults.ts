import type { Core } from '@strapi/strapi';
import { isFault } from './faults';

let listener: ((reason: unknown) => void) | undefined;

/**
 * After a commit Strapi reads the document again to tell webhooks of it. It awaits that nowhere. The same goes for its
 * check of several unique fields. A database that goes away under such a query would end the process. This listener
 * takes that one cause and tells it in the log. Everything else it throws on: an error in the code ends the process,
 * and so stays visible.
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

import type { IncomingMessage } from 'node:http';
import type { ChainHead } from '../database/chain-head';

/** Where the chain ends, looked up after a request came. */
export type HeadOf = (request: IncomingMessage) => Promise<ChainHead>;

/** One lookup for a request, whoever asks on its behalf. */
export function onceARequest(headNow: () => Promise<ChainHead>): HeadOf {
  const heads = new WeakMap<IncomingMessage, Promise<ChainHead>>();

  return (request) => {
    const known = heads.get(request);
    if (known) return known;
    const head = headNow();
    heads.set(request, head);
    return head;
  };
}

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** What one answered request was, as the metrics count it: few values each, whatever a caller sends. */
export interface AnsweredRequest {
  area: string;
  method: string;
  status: number;
  seconds: number;
}

/** From the most particular path to the least. */
const areas: [area: string, path: RegExp][] = [
  ['record', /^\/api\/disclosure(?=[/?]|$)/],
  ['api', /^\/api(?=[/?]|$)/],
  ['graphql', /^\/graphql(?=[/?]|$)/],
  ['admin', /^\/(?:admin|content-manager|disclosure|users-permissions|upload|i18n)(?=[/?]|$)/],
];

/** The part of the application that an address belongs to. */
export const areaOf = (url: string): string => areas.find(([, path]) => path.test(url))?.[0] ?? 'other';

interface Told {
  server: Server;
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Hears of every answer of a server from Node itself, whichever layer gave it.
 *
 * @returns how to stop listening
 */
export function onAnswer(server: Server, tell: (answered: AnsweredRequest) => void): () => void {
  const begun = new WeakMap<IncomingMessage, bigint>();
  const begin = (message: unknown) => {
    const { server: from, request } = message as Told;
    if (from === server) begun.set(request, process.hrtime.bigint());
  };
  const end = (message: unknown) => {
    const { request, response } = message as Told;
    const since = begun.get(request);
    if (since === undefined) return;
    const seconds = Number(process.hrtime.bigint() - since) / 1e9;
    tell({ area: areaOf(request.url ?? ''), method: request.method ?? '', status: response.statusCode, seconds });
  };
  subscribe('http.server.request.start', begin);
  subscribe('http.server.response.finish', end);
  return () => {
    unsubscribe('http.server.request.start', begin);
    unsubscribe('http.server.response.finish', end);
  };
}

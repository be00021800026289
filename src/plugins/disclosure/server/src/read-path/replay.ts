import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import type { ChainHead } from '../database/chain-head';
import { keptWithChain } from './kept-with-chain';

/** Bytes kept in memory; the bodies are those of the answers, not copies. */
const mostBytes = 64 * 1024 * 1024;

/** The request headers that an answer may depend on. One that names another in `Vary` is not kept. */
const decisive = ['accept', 'accept-encoding', 'origin', 'if-none-match'] as const;

/** A response as it went out, but for what the server says of the connection and the time. */
interface Sent {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer | undefined;
}

const sizeOf = ({ headers, body }: Sent, key: string) =>
  headers.reduce((sum, text) => sum + text.length, key.length) + (body?.length ?? 0);

/** Header values hold no line feed and no NUL, so that two requests with one key ask the same. */
const keyOf = ({ url, headers }: IncomingMessage) => [url, ...decisive.map((name) => headers[name] ?? '\0')].join('\n');

/**
 * An HTTP cache within the server: the same question, asked again while the chain ends where it ended, is answered with
 * the response that went out before, headers and all, ahead of Koa. HEAD and GET share a response.
 *
 * @param concerns whether a request is for the record
 * @returns keeps the response to a request that came by unanswered, once everything in it is said
 */
export function replayResponses(
  strapi: Core.Strapi,
  headNow: () => Promise<ChainHead>,
  concerns: (method: string, url: string) => boolean,
): (ctx: Context) => void {
  const responsesNow = keptWithChain(
    headNow,
    () => new LRUCache<string, Sent>({ maxSize: mostBytes, sizeCalculation: sizeOf }),
  );
  /** Where the response to a request belongs. */
  const unanswered = new WeakMap<IncomingMessage, LRUCache<string, Sent>>();

  const { httpServer } = strapi.server;
  const stack = httpServer.listeners('request');
  httpServer.removeAllListeners('request');
  httpServer.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const goOn = () => {
      for (const listener of stack) listener.call(httpServer, request, response);
    };
    if (!concerns(request.method ?? '', request.url ?? '')) {
      goOn();
      return;
    }
    // A database that does not answer is for the stack to report.
    responsesNow().then((responses) => {
      const sent = responses.get(keyOf(request));
      if (sent) {
        response.writeHead(sent.status, sent.headers).end(sent.body);
        return;
      }
      unanswered.set(request, responses);
      goOn();
    }, goOn);
  });

  return (ctx) => {
    const sent = sentBy(ctx);
    if (sent) unanswered.get(ctx.req)?.set(keyOf(ctx.req), sent);
  };
}

/** The finished response, if it can be sent again. */
function sentBy({ status, body, res, response }: Context): Sent | undefined {
  const whole = Buffer.isBuffer(body) ? body : undefined;
  if (status !== 304 && !(status === 200 && whole)) return undefined;
  const varies = response
    .get('Vary')
    .toLowerCase()
    .split(/\s*,\s*/);
  if (!varies.every((name) => (decisive as readonly string[]).includes(name))) return undefined;
  const headers = Object.entries(res.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, String(one)]),
  );
  return { status, headers, body: whole };
}

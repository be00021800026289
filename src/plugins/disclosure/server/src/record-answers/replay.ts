import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Context } from 'koa';
import type { LRUCache } from 'lru-cache';
import type { ChainHead } from '../database/chain-head';
import { boundedCache } from '../services/record/bounded-cache';
import { keptWithChain } from '../services/record/kept-with-chain';

/** Characters of address and decisive headers; browsers send some three hundred. Longer ones are not kept. */
const longestKey = 1_000;

/** The request headers that an answer may depend on. One that names another in `Vary` is not kept. */
const decisive = ['accept', 'accept-encoding', 'origin', 'if-none-match', 'if-modified-since'] as const;

/** A response as it went out, but for what the server says of the connection and the time. */
export interface Sent {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer | undefined;
}

/** The body counts, though it is that of an answer and no copy. */
const bytesOf = ({ headers, body }: Sent) =>
  headers.reduce((sum, text) => sum + text.length * 2, 0) + (body?.length ?? 0);

/** Header values hold no line feed and no NUL, so that two requests with one key ask the same. */
const keyOf = ({ url, headers }: IncomingMessage) => [url, ...decisive.map((name) => headers[name] ?? '\0')].join('\n');

/** Answers questions that no response was kept for, where that needs nothing of the stack. */
export interface AnswersAhead {
  /**
   * @returns how to answer a request, and where the chain ended when it was looked up; `undefined` where only the stack
   *   can, as the answer's own promise may say as well
   */
  look(request: IncomingMessage): (() => Promise<{ head: ChainHead; sent: Sent } | undefined>) | undefined;
  /** Takes note of what the stack said. */
  learn(request: IncomingMessage, sent: Sent): void;
}

/**
 * An HTTP cache within the server. As long as the chain ends where it ended, a question that comes again gets the
 * response that went out before, with its headers. Koa sees nothing of it. HEAD and GET share a response.
 *
 * @param headOf where the chain ends, looked up after the request came
 * @param concerns whether a request is for the record
 * @param ahead answers some of what was not kept
 * @returns keeps the response to a request that came by unanswered, once everything in it is said. Its address has to be
 *   the canonical one, of which there is one for each question
 */
export function replayResponses(
  httpServer: Server,
  headOf: (request: IncomingMessage) => Promise<ChainHead>,
  concerns: (method: string, url: string) => boolean,
  ahead: AnswersAhead,
): (ctx: Context) => void {
  const responsesAt = keptWithChain(() => boundedCache<Sent>(bytesOf));
  /** Where the response to a request belongs. */
  const unanswered = new WeakMap<IncomingMessage, LRUCache<string, Sent>>();

  /** Those of the end of the chain that was looked up last. */
  let latest = boundedCache<Sent>(bytesOf);

  /** The response, kept or made ahead of the stack. */
  async function responseTo(request: IncomingMessage): Promise<Sent | undefined> {
    const key = keyOf(request);
    const work = ahead.look(request);
    // Where nothing is kept, whatever the chain's end, one look at the database finds that end and the answer.
    if (!work || latest.has(key)) {
      latest = responsesAt(await headOf(request));
      const sent = latest.get(key);
      if (sent) return sent;
    }
    const found = await work?.();
    if (!found) {
      unanswered.set(request, responsesAt(await headOf(request)));
      return undefined;
    }
    latest = responsesAt(found.head);
    latest.set(key, found.sent);
    return found.sent;
  }

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
    responseTo(request).then((sent) => {
      if (sent) response.writeHead(sent.status, sent.headers).end(sent.body);
      else goOn();
    }, goOn);
  });

  return (ctx) => {
    const key = keyOf(ctx.req);
    const sent = key.length <= longestKey && asksPlainly(ctx) ? sentBy(ctx) : undefined;
    if (!sent) return;
    unanswered.get(ctx.req)?.set(key, sent);
    ahead.learn(ctx.req, sent);
  };
}

/** Whether conditions are absent, or name what is there; anything else can be made up without end. */
function asksPlainly({ req, response }: Context): boolean {
  const known = req.headers['if-none-match'];
  const etag = response.get('ETag');
  const since = req.headers['if-modified-since'];
  if (since !== undefined && since !== response.get('Last-Modified')) return false;
  return known === undefined || known === '*' || known === etag || known === `W/${etag}`;
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

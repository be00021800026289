import http from 'node:http';

/** What a server answered; `body` is whatever JSON it sent. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads JSON of every shape, and fails where it is another
  body: any;
}

/** Those of some words that an answer holds. */
export const holds = (answer: Answer, ...secrets: string[]): string[] => {
  const text = JSON.stringify(answer.body ?? '');
  return secrets.filter((secret) => text.includes(secret));
};

/** Nobody in particular, the holder of a full-access API token, a super admin's session, or someone else's. */
export type Caller = 'public' | 'api' | 'admin' | { bearer: string };

const bearers: Record<Exclude<Caller, object>, () => string | undefined> = {
  public: () => undefined,
  api: () => server.apiToken,
  admin: () => server.adminToken,
};

/** Speaks HTTP to the server under test. */
export async function call(method: string, path: string, caller: Caller, body?: unknown): Promise<Answer> {
  const bearer = typeof caller === 'object' ? caller.bearer : bearers[caller]();
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

export const get = (path: string, caller: Caller = 'public') => call('GET', path, caller);

export const graphql = (query: string, variables: unknown = {}, caller: Caller = 'public') =>
  call('POST', '/graphql', caller, { query, variables });

const content = '/content-manager/collection-types/api::report.report';

/** What the Content Manager's screens call, in the session of whoever works there. */
export const contentManagerOf = (caller: Caller) => ({
  create: (data: unknown) => call('POST', content, caller, data),
  save: (id: string, data: unknown) => call('PUT', `${content}/${id}`, caller, data),
  read: (id: string) => call('GET', `${content}/${id}`, caller),
  list: (query = '') => call('GET', `${content}${query}`, caller),
  delete: (id: string) => call('DELETE', `${content}/${id}`, caller),
  publish: (id: string, data: unknown = {}) => call('POST', `${content}/${id}/actions/publish`, caller, data),
  createAndPublish: (data: unknown) => call('POST', `${content}/actions/publish`, caller, data),
  bulkPublish: (documentIds: string[]) => call('POST', `${content}/actions/bulkPublish`, caller, { documentIds }),
  clone: (id: string, data: unknown) => call('POST', `${content}/clone/${id}`, caller, data),
  discard: (id: string) => call('POST', `${content}/${id}/actions/discard`, caller, {}),
  unpublish: (id: string) => call('POST', `${content}/${id}/actions/unpublish`, caller, {}),
});

export const contentManager = contentManagerOf('admin');

/** An answer as it came over the wire. */
export interface Raw {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without what fetch does by itself: decompressing, following, adding headers. */
export function ask(path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = http.request(server.url + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject).end();
  });
}

/** Holds what the server answers against its own OpenAPI document. */
import Ajv2020 from 'ajv/dist/2020';

interface Operation {
  operationId: string;
  responses: Record<string, { headers?: object; content?: Record<string, object> }>;
}

interface Located extends Operation {
  path: string;
  method: string;
}

export interface Described {
  paths: Record<string, Record<string, Operation>>;
}

/** A request; what is absent is not sent. */
export interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Answered {
  status: number;
  type: string;
  etag: string | null;
  text: string;
}

export async function send({ path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
  const response = await fetch(server.url + path, {
    method,
    headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type')?.split(';')[0] ?? '',
    etag: response.headers.get('etag'),
    text: await response.text(),
  };
}

const pointer = (...steps: (string | number)[]) =>
  steps.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

export async function described() {
  const document: Described = JSON.parse((await send({ path: '/api/disclosure/openapi.json' })).text);
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'date-time': true, date: true } });
  ajv.addSchema(document, 'api');
  const operations: Located[] = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

  /** Whether a request is one that an operation describes. */
  function isMeant({ path, method }: Located, asked: Asked): boolean {
    const template = path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+');
    const isThere = new RegExp(`^${template}$`).test(asked.path.split('?')[0] ?? '');
    return isThere && method === (asked.method ?? 'GET').toLowerCase();
  }

  /** What is wrong with a body of a type that is described. */
  function faultsOfBody({ path, method }: Located, { status, type, text }: Answered): string[] {
    if (!/json$/.test(type)) return [];
    const place = pointer('paths', path, method, 'responses', status, 'content', type, 'schema');
    const isValid = ajv.compile({ $ref: `api#${place}` });
    if (isValid(JSON.parse(text))) return [];
    const errors = (isValid.errors ?? []).slice(0, 5);
    return errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  }

  /** What is wrong with an answer to a request that was meant for an operation; nothing where it is as described. */
  function faults(id: string, asked: Asked, answer: Answered): string[] {
    const operation = operations.find(({ operationId }) => operationId === id);
    if (!operation || !isMeant(operation, asked)) return [`${asked.method} ${asked.path} is not ${id}`];
    const response = operation.responses[answer.status];
    if (!response) return [`${answer.status} is not described: ${answer.text.slice(0, 300)}`];
    if (response.headers && !answer.etag) return ['no ETag'];
    if (!response.content) return answer.text === '' ? [] : ['a body that is not described'];
    return response.content[answer.type] ? faultsOfBody(operation, answer) : [`${answer.type} is not described`];
  }

  return { document, operations, faults };
}

import type { Child } from 'hono/jsx';
import { type Language, label } from '../../../src/plugins/disclosure/model';
import { halfOf } from '../language';
import type { Visit } from '../serving/page';

interface Parameter {
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
}

interface Operation {
  summary?: string;
  description?: string;
  parameters?: Parameter[];
}

/** What of an OpenAPI 3.1 description the page prints. */
export interface OpenApi {
  info?: { title?: string; version?: string };
  paths?: Record<string, Record<string, Operation | unknown>>;
}

const methods = ['get', 'post', 'put', 'delete'] as const;

interface OperationsProps {
  visit: Visit;
  openApi: OpenApi;
  path: string;
}

/** The API's own description of its routes. */
export function Operations({ visit: { say, language }, openApi, path }: OperationsProps): Child {
  return (
    <section aria-labelledby="api">
      <h2 id="api">{say(label('接口', 'API'))}</h2>
      <p>
        OpenAPI 3.1: <a href={path}>openapi.json</a>
      </p>
      <dl class="operations">
        {Object.entries(openApi.paths ?? {}).flatMap(([address, item]) =>
          methods.flatMap((method) =>
            isOperation(item[method])
              ? [<OneOperation language={language} method={method} address={address} operation={item[method]} />]
              : [],
          ),
        )}
      </dl>
    </section>
  );
}

const isOperation = (value: unknown): value is Operation => typeof value === 'object' && value !== null;

interface OneOperationProps {
  language: Language;
  method: string;
  address: string;
  operation: Operation;
}

function OneOperation({ language, method, address, operation }: OneOperationProps): Child {
  const { summary, description, parameters = [] } = operation;
  const named = parameters.flatMap(({ name }) => name ?? []);
  return (
    <>
      <dt>
        <span class="method">{method.toUpperCase()}</span> <code>{address}</code>
      </dt>
      <dd>
        {halfOf(summary ?? description ?? '', language)}
        {named.length > 0 && <div class="parameters">{named.join(', ')}</div>}
      </dd>
    </>
  );
}

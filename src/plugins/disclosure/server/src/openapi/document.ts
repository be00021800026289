import type { Core } from '@strapi/strapi';
import type { JsonSchema } from '../../../model';
import { contentSchemas } from './content-schemas';
import { documentSchemas } from './document-schemas';
import { contractSchemas } from './from-zod';
import { type Operation, reference, tags } from './operation';
import { operations } from './operations';
import { parametersOf } from './parameters';

const refusals: Readonly<Record<number, string>> = {
  400: '请求有误 / The request is at fault',
  401: '令牌无效 / The token does not hold',
  403: '没有权限 / The caller may not',
  404: '没有 / It is not there',
  406: '没有可接受的格式 / No acceptable format',
  409: '有冲突 / Someone else was faster, or the record forbids it',
  410: '已撤回 / It was withdrawn',
  413: '请求过大 / The request is too large',
  429: '下载的人太多 / Too many downloads at once',
};

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: reference('Error') } },
});

const etag = { ETag: { schema: { type: 'string' } } };

const contentOf = (answers: Operation['answers']) =>
  Object.entries(answers).map(([type, schema]) => [type, { schema }] as const);

function responsesOf({ answers, success = 200, failure = {}, refusals: statuses, isConditional }: Operation) {
  const content = contentOf(answers);
  const isEmpty = content.length === 0;
  return {
    [success]: {
      description: '成功 / Success',
      ...(isConditional && { headers: etag }),
      ...(!isEmpty && { content: Object.fromEntries(content) }),
    },
    ...(isConditional && { 304: { description: '没有变化 / Unchanged', headers: etag } }),
    ...Object.fromEntries(
      Object.entries(failure).map(([status, own]) => [
        status,
        { description: '暂不可用 / Cannot serve', content: Object.fromEntries(contentOf(own)) },
      ]),
    ),
    ...Object.fromEntries(statuses.map((status) => [status, refusal(refusals[status] ?? '')])),
    default: refusal('其他错误 / Any other error'),
  };
}

/** The address of an operation from the server's root. */
export const addressOf = ({ path }: Operation, prefix: string): string =>
  path.startsWith('//') ? path.slice(1) : `${prefix}${path}`;

function pathsOf(prefix: string): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { id, method, tag, summary, body, needsToken } = operation;
    const address = addressOf(operation, prefix);
    paths[address] = {
      ...paths[address],
      [method.toLowerCase()]: {
        operationId: id,
        tags: [tag],
        summary: `${summary.zh} / ${summary.en}`,
        parameters: parametersOf(operation),
        ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
        responses: responsesOf(operation),
        ...(needsToken && { security: [{ token: [] }] }),
      },
    };
  }
  return paths;
}

/** The OpenAPI 3.1 document of the public API, made of the schemas by which the routes read and answer. */
export function openApiDocument(strapi: Core.Strapi): JsonSchema {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const schemas = { ...contractSchemas(), ...documentSchemas(), ...contentSchemas(strapi) };
  return {
    openapi: '3.1.0',
    info: {
      title: '公开 Gongkai',
      version: strapi.config.get('info.version', '0'),
      description: '政府信息公开工作年度报告 / Annual reports on government information disclosure',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: strapi.config.get('server.url', '') || '/' }],
    tags: Object.entries(tags).map(([name, { zh, en }]) => ({ name, description: `${zh} / ${en}` })),
    paths: pathsOf(prefix),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1))),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
    security: [],
  };
}

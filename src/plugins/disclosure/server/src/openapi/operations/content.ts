import { z } from 'zod';
import { type Label, label } from '#model';
import { byToken, inJson, type Operation, reference } from '../operation';

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more });
const free = { type: 'object', additionalProperties: true };
const nested = { style: 'deepObject', explode: true };
const names = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, free] };

/** Strapi reads these by its own conventions. */
const shaping = [query('populate', names, nested), query('fields', names, nested)];
const listing = [
  query('filters', free, nested),
  query('sort', names, nested),
  query(
    'pagination',
    { type: 'object', properties: { page: { type: 'integer' }, pageSize: { type: 'integer' } } },
    nested,
  ),
  ...shaping,
];
const parameters = z.object({ documentId: z.string() });

interface Collection {
  readonly plural: string;
  readonly Singular: string;
  readonly label: Label;
  /** What a write makes. */
  readonly written: Label;
  /** Whether one may be withdrawn, or be changed by somebody else meanwhile. */
  readonly isReviewed: boolean;
}

const collections: readonly Collection[] = [
  {
    plural: 'reports',
    Singular: 'Report',
    label: label('已公开的报告', 'published reports'),
    written: label('报告草稿', 'a draft of a report'),
    isReviewed: true,
  },
  {
    plural: 'organizations',
    Singular: 'Organization',
    label: label('机关', 'organizations'),
    written: label('机关', 'an organization'),
    isReviewed: false,
  },
];

const operationsOf = ({ plural, Singular, label: name, written, isReviewed }: Collection): Operation[] => {
  const one = { path: `/${plural}/{documentId}`, tag: 'content', parameters } as const;
  const write = { needsToken: true, answers: inJson(`Written${Singular}`) };
  const body = reference(`${Singular}Request`);
  return [
    {
      id: `list${Singular}s`,
      method: 'GET',
      path: `/${plural}`,
      tag: 'content',
      summary: label(name.zh, `All ${name.en}`),
      moreQuery: listing,
      answers: inJson(`${Singular}sResponse`),
      refusals: [400, ...byToken],
    },
    {
      ...one,
      id: `get${Singular}`,
      method: 'GET',
      summary: label(`其中一个：${name.zh}`, `One of the ${name.en}`),
      moreQuery: shaping,
      answers: inJson(`${Singular}Response`),
      refusals: [400, ...byToken, 404, ...(isReviewed ? [410] : [])],
    },
    {
      ...write,
      id: `create${Singular}`,
      method: 'POST',
      path: `/${plural}`,
      tag: 'content',
      summary: label(`新建${written.zh}`, `Creates ${written.en}`),
      body,
      success: 201,
      refusals: [400, ...byToken],
    },
    {
      ...one,
      ...write,
      id: `update${Singular}`,
      method: 'PUT',
      summary: label(`修改${written.zh}`, `Changes ${written.en}`),
      body,
      refusals: [400, ...byToken, 404],
    },
    {
      ...one,
      needsToken: true,
      id: `delete${Singular}`,
      method: 'DELETE',
      // One that is not there is gone already: 204.
      summary: label(`删除${written.zh}`, `Deletes ${written.en}`),
      success: 204,
      answers: {},
      refusals: [400, ...byToken, ...(isReviewed ? [409] : [])],
    },
  ];
};

/** Reports and organizations, by Strapi's own conventions. */
export const contentOperations: readonly Operation[] = collections.flatMap(operationsOf);

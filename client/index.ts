/**
 * A typed client of the public API. `api.d.ts` beside it is written from the OpenAPI document by `npm run client`, so that
 * an address, a parameter or a field that is not there fails the type check.
 */
import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './api';

/** What the API answers, by name. */
export type Schemas = components['schemas'];
/** Answers are JSON; of a file or a page, ask for the address yourself. */
export type GongkaiClient = Client<paths, 'application/json'>;

/** Parameters as both Strapi and our own routes read them: lists with commas, what is nested in brackets. */
function written(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [[name, value.join(',')]];
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(inner)
      ? inner.flatMap((item, index) => written(`${name}[${key}][${index}]`, item))
      : written(`${name}[${key}]`, inner),
  );
}

/**
 * @param baseUrl where the server is, such as `https://gongkai.example.gov.cn`
 * @param options a token in `headers`, another `fetch`
 */
export function createGongkaiClient(baseUrl: string, options: ClientOptions = {}): GongkaiClient {
  const querySerializer = (query: Record<string, unknown>) =>
    new URLSearchParams(Object.entries(query).flatMap(([name, value]) => written(name, value))).toString();
  return createClient<paths, 'application/json'>({ ...options, baseUrl, querySerializer });
}

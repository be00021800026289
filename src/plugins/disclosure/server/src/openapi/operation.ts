import type { z } from 'zod';
import { type JsonSchema, type Label, label } from '../../../model';

/** A public route as the OpenAPI document describes it. One row a route; the document and the list of routes are made of them. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the prefix of the API, parameters as `{name}`; one that begins with `//` stands at the server's root. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: Label;
  /** The schemas by which the route reads its address. */
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Parameters that Strapi reads in ways of its own. */
  readonly moreQuery?: readonly JsonSchema[];
  readonly body?: JsonSchema;
  /** Status of success; 200 where absent. */
  readonly success?: number;
  /** By media type. */
  readonly answers: Readonly<Record<string, JsonSchema>>;
  /** Statuses by which the route refuses. Any may answer 500 or 503 besides. */
  readonly refusals: readonly number[];
  /** Statuses that are no success and have a body of their own, by media type. */
  readonly failure?: Readonly<Record<number, Readonly<Record<string, JsonSchema>>>>;
  /** Whether it has an ETag and answers 304. */
  readonly isConditional?: boolean;
  /** Whether it needs a token. */
  readonly needsToken?: boolean;
}

export const tags = {
  record: label('公开记录', 'The public record'),
  figures: label('统计数据', 'Figures'),
  layouts: label('版式与核对', 'Layouts and checks'),
  content: label('报告与机关', 'Reports and organizations'),
  about: label('关于接口', 'About this API'),
} satisfies Record<string, Label>;
export type Tag = keyof typeof tags;

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const inJson = (name: string): Record<string, JsonSchema> => ({ 'application/json': reference(name) });
/** A file or a page: bytes that the document says no more of. */
export const text: JsonSchema = { type: 'string' };
export const bytes: JsonSchema = { type: 'string', contentEncoding: 'binary' };

/** What every route behind Strapi's stack may answer: a token that does not hold, a right that was taken. */
export const byToken = [401, 403];

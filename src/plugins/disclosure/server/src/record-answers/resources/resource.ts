import type { Core } from '@strapi/strapi';
import type {
  PublicationDiffResponse,
  PublicationsResponse,
  PublicationVersionsResponse,
  PublishedBodyResponse,
} from '#contracts';
import type { Language } from '#model';
import { digestOfCanonical } from '#model';
import { Answer } from '../answer';
import type { Parameters } from '../canonical-address';
import type { PublicationFormat } from '../formats';

/** What a request asks of the record. */
export interface Question {
  /** What was asked for, parsed: two requests with the same parameters ask the same. */
  parameters: Parameters;
  answer(strapi: Core.Strapi, format: PublicationFormat): Promise<Answer>;
}

/** What a request says of who asks. */
export interface Asker {
  readonly format: PublicationFormat;
  /** The language that the browser likes best. */
  readonly language: Language;
}

/** An address of the record. */
export interface Resource {
  /** Address below `/api/disclosure`; named groups are the path parameters. */
  readonly pattern: RegExp;
  /** The formats that it comes in; the first where the address cannot name one. */
  readonly formats: readonly PublicationFormat[];
  /**
   * 400 where the parameters are not valid.
   *
   * @param path parts of the address, decoded
   */
  ask(path: Record<string, string>, query: unknown, asker: Asker): Question;
}

type JsonResponse =
  | PublicationsResponse
  | PublishedBodyResponse
  | PublicationVersionsResponse
  | PublicationDiffResponse;

/**
 * A JSON answer, its ETag made of what it says.
 *
 * @param lastModified when what it says last changed, ISO 8601; absent where nobody knows
 */
export function jsonAnswer(value: JsonResponse, vary = 'Accept-Encoding', lastModified?: string): Answer {
  const json = JSON.stringify(value);
  const etag = `"${digestOfCanonical(json)}"`;
  return new Answer(Buffer.from(json), 'application/json; charset=utf-8', etag, vary, { lastModified });
}

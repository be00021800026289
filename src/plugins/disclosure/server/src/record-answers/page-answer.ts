import { createHash } from 'node:crypto';
import type { Language } from '#model';
import { Answer } from './answer';
import { varyOf } from './language';

/**
 * A page about the record as an answer; the weak ETag is that of its bytes, so that it changes with whatever the page tells.
 *
 * @param chosen the language that the address names, if any
 */
export function pageAnswer(html: string, chosen: Language | undefined): Answer {
  const body = Buffer.from(html);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  return new Answer(body, 'text/html; charset=utf-8', etag, varyOf(chosen));
}

/** HTML pages as published on government sites, saved from Word, or converted from .docx. */
import { limits } from '../limits';
import { decodeText } from '../source/decode-text';
import type { Source } from '../source/source-line';
import { unusable } from '../unusable-file';
import { LineReader } from './line-reader';
import { declaredEncoding, parsePage } from './page';

/** @throws UnusableFile beyond the limits */
export function readHtml(bytes: Uint8Array): Source {
  if (bytes.length > limits.htmlBytes) unusable('网页过大', 'The page is too large');
  return readHtmlText(decodeText(bytes, declaredEncoding(bytes)));
}

export function readHtmlText(html: string): Source {
  const { title, nodes } = parsePage(html);
  return { lines: new LineReader().read(nodes), titles: title === undefined ? [] : [title] };
}

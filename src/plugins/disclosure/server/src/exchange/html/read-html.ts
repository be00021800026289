/** HTML pages as published on government sites, saved from Word, or converted from .docx. */
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { decodeText } from '../source/decode-text';
import type { FileReading } from '../source/marked-report';
import type { Source } from '../source/source-line';
import { unusable } from '../unusable-file';
import { LineReader } from './line-reader';
import { declaredEncoding, type HtmlPage, parsePage } from './page';
import { readMarkedPage } from './read-marked';

/** @throws UnusableFile beyond the limits */
export function readHtml(bytes: Uint8Array): FileReading {
  if (bytes.length > limits.htmlBytes) unusable('网页过大', 'The page is too large');
  const page = parsePage(decodeText(bytes, declaredEncoding(bytes)));
  const notes = new Notes();
  const marked = readMarkedPage(page.nodes, notes);
  return marked ? { marked, notes } : { source: sourceOf(page) };
}

export function readHtmlText(html: string): Source {
  return sourceOf(parsePage(html));
}

function sourceOf({ title, nodes }: HtmlPage): Source {
  return { lines: new LineReader().read(nodes), titles: title === undefined ? [] : [title] };
}

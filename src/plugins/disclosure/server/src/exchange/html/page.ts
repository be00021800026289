/// <reference path="./cheerio-slim.d.ts" />
/** The tree of an HTML page, with what costs too much refused before it is parsed. */
import { TextDecoder } from 'node:util';
import { type CheerioAPI, load } from 'cheerio/slim';
import { limits } from '../limits';
import { unusable } from '../unusable-file';

type Root = ReturnType<CheerioAPI['root']>[number];
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;
export const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

/** The text inside a node, a break as a line feed. */
export function textIn(node: Node): string {
  if (node.type === 'text') return node.data;
  return isElement(node) && node.name === 'br' ? '\n' : childrenOf(node).map(textIn).join('');
}

export interface HtmlPage {
  title: string | undefined;
  nodes: Node[];
}

/** @throws UnusableFile beyond the limits */
export function parsePage(html: string): HtmlPage {
  refuseExcess(html);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  return { title: $('title').first().text().trim() || undefined, nodes: $.root()[0]?.children ?? [] };
}

/** Elements that need no end tag, so that they do not nest. */
const selfEnding = new Set(
  'p li td th tr tbody thead tfoot option dt dd col colgroup br hr img input meta link area base embed source track wbr param'.split(
    ' ',
  ),
);

function refuseExcess(html: string): void {
  let tags = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
    tags += 1;
    if (tags > limits.htmlTags) unusable('网页过大：标签过多', 'The page has too many tags');
    if (selfEnding.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.htmlDepth) unusable('网页嵌套过深', 'The page is nested too deeply');
  }
}

/** The encoding that a page names in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1]
  );
}

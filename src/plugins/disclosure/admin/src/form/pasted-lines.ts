/** The lines of a pasted text, put together to paragraphs, headings and lists. */
import type { Block, Blocks, InlineNode, ListBlock, ListItem, TextNode } from '../../../model';

export interface PastedLine {
  /** `printed`: a list item as Word prints it, a paragraph with its bullet or number before it. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'printed';
  readonly level?: number;
  /** How deep in lists, from 1. */
  readonly depth?: number;
  readonly format?: ListBlock['format'];
  /** The bullet or number that was printed. */
  marker: string;
  readonly children: InlineNode[];
}

/** As deep as a report's lists go. */
const deepest = 6;
/** The only numbering that a list of ours prints: 1. 2. 3. Any other is kept as words, since it is cited by them. */
const counted = /^\d+[.．、]?$/;
const bullet = /^[^\p{Letter}\p{Number}]$|^[ou§n]$/u;

export function blocksOf(lines: readonly PastedLine[]): Blocks {
  const blocks: Blocks = [];
  let list: ListBlock | undefined;
  for (const line of lines) {
    const children = tidied(line.children);
    if (children.length === 0) continue;
    const item = itemOf(line);
    if (item) {
      list ??= startList(blocks, item.format);
      place(list, { type: 'list-item', children }, item);
    } else {
      list = undefined;
      blocks.push(blockOf(line, children));
    }
  }
  return blocks;
}

function blockOf({ kind, level = 1, marker }: PastedLine, children: InlineNode[]): Block {
  if (kind === 'heading') return { type: 'heading', level, children };
  return { type: 'paragraph', children: marker === '' ? children : withMarker(marker, children) };
}

interface ItemPlace {
  readonly format: ListBlock['format'];
  readonly depth: number;
}

function itemOf({ kind, depth = 1, format = 'unordered', marker }: PastedLine): ItemPlace | undefined {
  if (kind === 'item') return { format, depth };
  if (kind !== 'printed') return undefined;
  if (counted.test(marker)) return { format: 'ordered', depth };
  return bullet.test(marker) ? { format: 'unordered', depth } : undefined;
}

function startList(blocks: Blocks, format: ListBlock['format']): ListBlock {
  const list: ListBlock = { type: 'list', format, children: [] };
  blocks.push(list);
  return list;
}

/** Puts an item into a list, or into the lists that stand among its items. */
function place(list: ListBlock, item: ListItem, { format, depth }: ItemPlace): void {
  let at = list;
  for (let level = 1; level < Math.min(depth, deepest); level += 1) {
    const last = at.children.at(-1);
    const inner: ListBlock = last?.type === 'list' ? last : { type: 'list', format, children: [] };
    if (last !== inner) at.children.push(inner);
    at = inner;
  }
  at.children.push(item);
}

const withMarker = (marker: string, children: InlineNode[]): InlineNode[] => [
  { type: 'text', text: marker },
  ...children,
];

const space = /[\s\u00a0]+/g;
const before = /^[\s\u00a0\u3000]+/;
const after = /[\s\u00a0\u3000]+$/;

/** One space for several, none at the ends, no empty pieces. */
function tidied(nodes: readonly InlineNode[]): InlineNode[] {
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node] : node.children));
  for (const text of texts) text.text = text.text.replace(space, ' ');
  trim(texts, before);
  trim([...texts].reverse(), after);
  return nodes
    .map((node) => (node.type === 'link' ? { ...node, children: node.children.filter(hasText) } : node))
    .filter((node) => (node.type === 'link' ? node.children.length > 0 : hasText(node)));
}

const hasText = ({ text }: TextNode): boolean => text !== '';

function trim(texts: readonly TextNode[], edge: RegExp): void {
  for (const text of texts) {
    text.text = text.text.replace(edge, '');
    if (text.text !== '') return;
  }
}

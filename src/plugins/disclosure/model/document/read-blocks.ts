/** Reads the rich text of a chapter: what the model allows, in one normal form. */

import { type Label, label } from '../layout/label';
import type { Block, Blocks, HeadingBlock, InlineNode, ListBlock, ListItem, TextNode } from './blocks';
import { isRecord, isStorable, quoted } from './problem';

const deepestList = 6;
const marksAllowed = new Set(['bold', 'italic']);
const marksRefused: readonly { name: string; label: Label }[] = [
  { name: 'underline', label: label('下划线', 'underline') },
  { name: 'strikethrough', label: label('删除线', 'strikethrough') },
  { name: 'code', label: label('代码', 'code') },
];

/** Whether a link may lead to an address: a page, a mailbox, or a place on the same site. */
export function isLinkAddress(url: string): boolean {
  return isStorable(url) && /^(https?:\/\/|mailto:|\/(?!\/)|#)/i.test(url);
}

/** A body that the model forbids; `reason` completes the sentence "the body …". */
class Refused extends Error {
  constructor(readonly reason: Label) {
    super(reason.en);
  }
}

const refuse = (zh: string, en: string): never => {
  throw new Refused(label(zh, en));
};

/**
 * @param value what stands in a section's `body`; `null` and `undefined` mean empty
 * @returns the blocks with unknown attributes left out, or why the model forbids them
 */
export function readBlocks(value: unknown): { blocks: Blocks } | { refused: Label } {
  if (value === null || value === undefined) return { blocks: [] };
  try {
    return { blocks: listOf(value).map(readBlock) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.reason };
    throw error;
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse('不是段落列表', 'is not a list of blocks');
}

function readBlock(node: unknown): Block {
  if (!isRecord(node)) return refuse('含有非段落内容', 'holds something that is no block');
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInline(node.children) };
    case 'heading':
      return readHeading(node);
    case 'list':
      return readList(node, 1);
    default:
      return refuse(`含有不允许的内容“${quoted(node.type)}”`, `holds a forbidden block: ${quoted(node.type)}`);
  }
}

function readHeading({ level, children }: Record<string, unknown>): HeadingBlock {
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > 6)
    return refuse('标题级别应为 1 至 6', 'holds a heading whose level is not 1 to 6');
  return { type: 'heading', level, children: readInline(children) };
}

function readList({ format, children }: Record<string, unknown>, depth: number): ListBlock {
  if (depth > deepestList) return refuse('列表嵌套过深', 'holds lists that are nested too deep');
  if (format !== 'ordered' && format !== 'unordered')
    return refuse('列表格式不明', 'holds a list that is neither ordered nor unordered');
  const items = listOf(children).map((item): ListItem | ListBlock => {
    if (isRecord(item) && item.type === 'list') return readList(item, depth + 1);
    if (isRecord(item) && item.type === 'list-item') return { type: 'list-item', children: readInline(item.children) };
    return refuse('列表中含有非列表项', 'holds a list with something that is no list item');
  });
  return { type: 'list', format, children: items };
}

function readInline(value: unknown): InlineNode[] {
  return listOf(value).map((node) => {
    if (isRecord(node) && node.type === 'link') {
      const { url, children } = node;
      if (typeof url !== 'string' || !isLinkAddress(url))
        return refuse(`链接地址不允许：${quoted(url)}`, `holds a link to a forbidden address: ${quoted(url)}`);
      return { type: 'link', url, children: listOf(children).map(readText) };
    }
    return readText(node);
  });
}

function readText(node: unknown): TextNode {
  if (!isRecord(node) || node.type !== 'text' || typeof node.text !== 'string')
    return refuse('含有非文本内容', 'holds something that is no text');
  if (!isStorable(node.text)) return refuse('含有不可存储的控制字符', 'holds control characters');
  const mark = marksRefused.find(({ name }) => node[name])?.label;
  if (mark) return refuse(`含有不允许的格式“${mark.zh}”`, `holds a forbidden format: ${mark.en}`);
  const text: TextNode = { type: 'text', text: node.text };
  for (const name of marksAllowed) if (node[name] === true) text[name as 'bold' | 'italic'] = true;
  return text;
}

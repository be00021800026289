/**
 * The rich text of a chapter: the subset of Strapi's blocks that a report may hold. Paragraphs, headings, lists, links,
 * bold and italic.
 */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ParagraphBlock {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  /** 1-6 */
  level: number;
  children: InlineNode[];
}

export interface ListItem {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** Nested lists stand among their parent's items. */
  children: (ListItem | ListBlock)[];
}

export type Block = ParagraphBlock | HeadingBlock | ListBlock;
export type Blocks = Block[];

type AnyNode = Block | ListItem | InlineNode;

const textOf = (node: AnyNode): string =>
  node.type === 'text' ? node.text : (node.children as AnyNode[]).map(textOf).join('');

const linesOf = (node: Block | ListItem): string[] =>
  node.type === 'list' ? node.children.flatMap(linesOf) : [textOf(node)];

/** The plain text of a chapter, one line a paragraph, heading or list item, without formatting. */
export function plainText(blocks: Blocks): string {
  return blocks.flatMap(linesOf).join('\n');
}

/** One paragraph a line of `text`; blank lines are left out. */
export function paragraphs(text: string): Blocks {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }));
}

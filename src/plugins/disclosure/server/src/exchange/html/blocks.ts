/** The rich text of a chapter. No white space stands between elements, so that a reader gets back what was written. */
import type { Block, Blocks, InlineNode, LinkNode, ListBlock, TextNode } from '#model';
import { element, escapeHtml } from './escape';

/** Chapters are headed by `h2`, so that the outermost heading of their text is an `h3`. */
const outermostHeading = 3;
const innermostHeading = 6;

type Rank = (level: number) => number;

/**
 * @param blocks in tidy form
 * @param rankOf how far below the chapter's heading a heading of a level stands
 */
export function htmlOfBlocks(blocks: Blocks, rankOf: Rank): string {
  return blocks.map((block) => htmlOfBlock(block, rankOf)).join('');
}

function htmlOfBlock(block: Block, rankOf: Rank): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, htmlOfInline(block.children));
    case 'heading': {
      const level = outermostHeading + rankOf(block.level);
      const name = `h${Math.min(level, innermostHeading)}`;
      const told = level > innermostHeading ? level : undefined;
      return element(name, { 'data-level': block.level, 'aria-level': told }, htmlOfInline(block.children));
    }
    case 'list':
      return htmlOfList(block);
  }
}

/** A nested list stands inside the item before it. */
function htmlOfList({ format, children }: ListBlock): string {
  const items: string[] = [];
  for (const child of children) {
    if (child.type === 'list-item') items.push(htmlOfInline(child.children));
    else items.push(`${items.pop() ?? ''}${htmlOfList(child)}`);
  }
  const content = items.map((item) => element('li', {}, item)).join('');
  return element(format === 'ordered' ? 'ol' : 'ul', {}, content);
}

function htmlOfInline(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? htmlOfText(node) : htmlOfLink(node))).join('');
}

/** A link that reads as its own address is marked: on paper the address is not said again. */
function htmlOfLink({ url, children }: LinkNode): string {
  const isPlain = children.map(({ text }) => text).join('') === url;
  return element('a', { href: url, 'data-plain': isPlain ? '' : undefined }, htmlOfInline(children));
}

function htmlOfText({ text, bold, italic }: TextNode): string {
  const plain = escapeHtml(text).replaceAll('\n', '<br>');
  const slanted = italic ? element('em', {}, plain) : plain;
  return bold ? element('strong', {}, slanted) : slanted;
}

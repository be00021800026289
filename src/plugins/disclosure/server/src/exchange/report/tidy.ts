/**
 * The form of rich text that every format can hold and give back. Two bodies that look the same on paper have the same
 * tidy form: what a reader cannot see (how a run of bold text is cut into nodes, a link without words) is left out.
 */
import type { Block, Blocks, InlineNode, ListBlock, ListItem, TextNode } from '#model';

/** @returns blocks that a reader sees as the same, without what cannot be seen; tidying them again changes nothing */
export function tidyBlocks(blocks: Blocks): Blocks {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return tidyList(block);
    return [{ ...block, children: tidyInline(block.children) }];
  });
}

/** An empty list says nothing; a list that begins with a list would indent nothing, so its first list moves out. */
function tidyList({ format, children }: ListBlock): ListBlock[] {
  const tidy = children.flatMap((child): (ListItem | ListBlock)[] =>
    child.type === 'list' ? tidyList(child) : [{ type: 'list-item', children: tidyInline(child.children) }],
  );
  const first = tidy.findIndex(({ type }) => type === 'list-item');
  const leading = (first < 0 ? tidy : tidy.slice(0, first)) as ListBlock[];
  return first < 0 ? leading : [...leading, { type: 'list', format, children: tidy.slice(first) }];
}

/** Line breaks become `\n`; neighbours of one format become one node. Nothing left: one empty text, as Strapi stores it. */
export function tidyInline(nodes: readonly InlineNode[]): InlineNode[] {
  const tidy: InlineNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') append(tidy, node);
    else {
      const children: TextNode[] = [];
      for (const child of node.children) append(children, child);
      if (children.length > 0) tidy.push({ type: 'link', url: tidyAddress(node.url), children });
    }
  }
  return tidy.length > 0 ? tidy : [{ type: 'text', text: '' }];
}

function append(nodes: InlineNode[], { text, bold, italic }: TextNode): void {
  const tidy = tidyText(text);
  const last = nodes.at(-1);
  if (tidy === '') return;
  if (last?.type === 'text' && last.bold === bold && last.italic === italic) last.text += tidy;
  else nodes.push({ type: 'text', text: tidy, ...(bold && { bold }), ...(italic && { italic }) });
}

/** A text with one kind of line break. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** White space in an address is written as a browser would send it. */
function tidyAddress(url: string): string {
  return url.replace(/\s/g, encodeURIComponent);
}

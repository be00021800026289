/** Cutting formatted paragraphs where their plain text is cut. */
import type { Block, InlineNode, TextNode } from '#model';

type Paragraph = Extract<Block, { children: InlineNode[] }>;

/**
 * A part of a paragraph or heading.
 *
 * @param start @param end positions in the paragraph's plain text (UTF-16 units)
 */
export function sliceBlock(block: Block, start: number, end: number): Block {
  if (block.type === 'list') return block;
  let position = 0;
  const cut = (node: TextNode): TextNode[] => {
    const text = node.text.slice(Math.max(0, start - position), Math.max(0, end - position));
    position += node.text.length;
    return text === '' ? [] : [{ ...node, text }];
  };
  const children = block.children.flatMap((node): InlineNode[] => {
    if (node.type === 'text') return cut(node);
    const inside = node.children.flatMap(cut);
    return inside.length === 0 ? [] : [{ ...node, children: inside }];
  });
  return { ...(block as Paragraph), children };
}

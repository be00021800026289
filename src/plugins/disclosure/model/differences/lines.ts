/** A chapter as a list of lines, one a paragraph, heading or list item, and back without loss. */
import type { Block, Blocks, InlineNode, ListBlock } from '../document/blocks';

type Format = ListBlock['format'];

export type LineStyle =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: number }
  | ListPlace;

/** Where a list item stands; `empty-list` is a list without items, its own format last in `lists`. */
interface ListPlace {
  readonly type: 'item' | 'empty-list';
  /** Formats of the lists around it, outermost first. */
  readonly lists: readonly Format[];
  /** How many of `lists` go on from the line before; absent where all that can, do. */
  readonly joined?: number;
}

export interface Line {
  readonly style: LineStyle;
  readonly children: readonly InlineNode[];
}

interface OpenList {
  readonly format: Format;
  readonly list: ListBlock;
}

/** How many lists a place could share with the lists that the line before left open. */
function joinable({ type, lists }: ListPlace, open: readonly OpenList[]): number {
  const most = type === 'item' ? lists.length : lists.length - 1;
  let count = 0;
  while (count < most && open[count]?.format === lists[count]) count += 1;
  return count;
}

export function linesOf(blocks: Blocks): Line[] {
  const lines: Line[] = [];
  let open: OpenList[] = [];
  const push = (type: ListPlace['type'], stack: OpenList[], children: InlineNode[]) => {
    const place: ListPlace = { type, lists: stack.map(({ format }) => format) };
    let joined = 0;
    while (joined < stack.length && open[joined] === stack[joined]) joined += 1;
    lines.push({ style: joined === joinable(place, open) ? place : { ...place, joined }, children });
    open = type === 'item' ? stack : stack.slice(0, -1);
  };
  const walk = (list: ListBlock, above: OpenList[]) => {
    const stack = [...above, { format: list.format, list }];
    if (list.children.length === 0) push('empty-list', stack, []);
    for (const child of list.children) {
      if (child.type === 'list') walk(child, stack);
      else push('item', stack, child.children);
    }
  };
  for (const block of blocks) {
    if (block.type === 'list') walk(block, []);
    else {
      lines.push({ style: styleOf(block), children: block.children });
      open = [];
    }
  }
  return lines;
}

const styleOf = (block: Exclude<Block, ListBlock>): LineStyle =>
  block.type === 'heading' ? { type: 'heading', level: block.level } : { type: 'paragraph' };

export function blocksOf(lines: readonly Line[]): Blocks {
  const blocks: Blocks = [];
  let open: OpenList[] = [];
  for (const { style, children } of lines) {
    if (style.type === 'paragraph' || style.type === 'heading') {
      blocks.push({ ...style, children: [...children] });
      open = [];
      continue;
    }
    open = open.slice(0, style.joined ?? joinable(style, open));
    for (const format of style.lists.slice(open.length)) {
      const list: ListBlock = { type: 'list', format, children: [] };
      (open.at(-1)?.list.children ?? blocks).push(list);
      open.push({ format, list });
    }
    if (style.type === 'item') open.at(-1)?.list.children.push({ type: 'list-item', children: [...children] });
    else open.pop();
  }
  return blocks;
}

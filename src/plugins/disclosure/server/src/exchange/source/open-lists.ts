/** Puts list items that stand one after another, each with its depth, into lists that stand in each other. */
import type { Block, InlineNode, ListBlock } from '#model';

/** A list that the next item may belong to, the outermost first. */
export interface OpenList {
  id: string;
  list: ListBlock;
}

/** Which list an item belongs to: `id` tells two lists of one depth apart; `depth` counts from 1. */
export interface ItemPlace {
  id: string;
  format: ListBlock['format'];
  depth: number;
}

/** @returns the lists that are open after the item */
export function addItem(
  blocks: Block[],
  open: readonly OpenList[],
  place: ItemPlace,
  children: InlineNode[],
): OpenList[] {
  const depth = Math.min(Math.max(place.depth, 1), open.length + 1);
  const current = open[depth - 1];
  if (current?.id === place.id) {
    current.list.children.push({ type: 'list-item', children });
    return open.slice(0, depth);
  }
  const list: ListBlock = { type: 'list', format: place.format, children: [{ type: 'list-item', children }] };
  const parent = open[depth - 2];
  (parent ? parent.list.children : blocks).push(list);
  return [...open.slice(0, depth - 1), { id: place.id, list }];
}

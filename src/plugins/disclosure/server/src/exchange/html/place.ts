/** Where a text of a page stands, and the block that it makes there. */
import type { Block, InlineNode, ListBlock } from '#model';
import type { Script } from '../source/scripts';
import type { InlineMarks } from './inline';
import type { Element } from './page';

const safeUrl = /^(https?:\/\/|mailto:)/i;

export interface TextPlace {
  marks: InlineMarks;
  /** The list items that the text stands in, outermost first. */
  lists: { id: number; format: ListBlock['format'] }[];
  level: number | undefined;
  /** Whether the text stands above or below the line. */
  script?: Script;
}

export const outermost: TextPlace = {
  marks: { bold: false, italic: false, url: undefined },
  lists: [],
  level: undefined,
};

export function blockIn({ lists, level }: TextPlace, children: InlineNode[]): Block {
  if (lists.length === 0) return level ? { type: 'heading', level, children } : { type: 'paragraph', children };
  let inner: ListBlock['children'] = [{ type: 'list-item', children }];
  for (const { format } of lists.slice(1).reverse()) inner = [{ type: 'list', format, children: inner }];
  return { type: 'list', format: lists[0]?.format ?? 'unordered', children: inner };
}

export const isBold = (style: string | undefined): boolean => /font-weight\s*:\s*(bold|[6-9]00)/i.test(style ?? '');

export function marksOf({ name, attribs }: Element, marks: InlineMarks): InlineMarks {
  const url = name === 'a' ? attribs.href?.trim() : undefined;
  return {
    bold: marks.bold || name === 'b' || name === 'strong' || isBold(attribs.style),
    italic: marks.italic || name === 'i' || name === 'em',
    url: url && safeUrl.test(url) ? url : marks.url,
  };
}

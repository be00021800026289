import type { Blocks, InlineNode, ListBlock, TextNode } from '#model';
import { type FormatRun, listKinds, type RowKind, type TextRow } from './text-rows';

/** Excel's own limit is 32,767 characters. */
const longestCell = 32_000;

/** @param blocks in tidy form */
export function rowsOfBlocks(blocks: Blocks): TextRow[] {
  return blocks.flatMap((block): TextRow[] => {
    if (block.type === 'list') return rowsOfList(block, 1);
    const level = block.type === 'heading' ? block.level : null;
    return rowsOfText(block.type, level, block.children);
  });
}

function rowsOfList({ format, children }: ListBlock, depth: number): TextRow[] {
  const [start, item] = listKinds[format];
  return children.flatMap((child, position) =>
    child.type === 'list'
      ? rowsOfList(child, depth + 1)
      : rowsOfText(position === 0 ? start : item, depth, child.children),
  );
}

function rowsOfText(kind: RowKind, level: number | null, nodes: readonly InlineNode[]): TextRow[] {
  const rows: TextRow[] = [{ kind, level, runs: [] }];
  let length = 0;
  for (const { text, ...format } of runsOfInline(nodes)) {
    let rest = text;
    while (rest !== '') {
      const piece = firstPiece(rest, longestCell - length);
      if (piece !== '') rows.at(-1)?.runs.push({ text: piece, ...format });
      length += piece.length;
      rest = rest.slice(piece.length);
      if (rest === '') continue;
      rows.push({ kind: 'continuation', level: null, runs: [] });
      length = 0;
    }
  }
  return rows;
}

/** At most `length` UTF-16 units from the start of a text, and never half a surrogate pair. */
function firstPiece(text: string, length: number): string {
  const piece = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(piece) ? text.slice(0, length - 1) : piece;
}

const guarded = (text: string, marks: RegExp) => text.replace(marks, '\\$&');

function runsOfInline(nodes: readonly InlineNode[]): FormatRun[] {
  return nodes.flatMap((node): FormatRun[] => {
    if (node.type === 'text') return [runOf(node, /[\\[]/g)];
    const words = node.children.map((child) => runOf(child, /[\\[\]]/g));
    return [{ text: '[' }, ...words, { text: `](${guarded(node.url, /[\\)]/g)})` }];
  });
}

function runOf({ text, bold, italic }: TextNode, marks: RegExp): FormatRun {
  return { text: guarded(text, marks), ...(bold && { bold }), ...(italic && { italic }) };
}

/** A report in one of our own files, which say by marks what stands where. */
import {
  type Cell,
  cellsOf,
  type InlineNode,
  isLinkAddress,
  type Layout,
  type ReportSection,
  type TextNode,
} from '../../../../model';
import { convert, fits, readCellText } from '../mapping/cell-text';
import type { Known } from '../mapping/facts';
import type { Notes } from '../mapping/notes';
import type { Source } from './source-line';

/**
 * What a reader makes of a file: one of our own, or a source that is yet to be mapped. `notes` lists what stands in
 * neither, `known` what a changed file of ours still says of itself.
 */
export type FileReading =
  | { source: Source; notes?: Notes; known?: Pick<Known, 'organization' | 'year'> }
  | { marked: Record<string, unknown>; notes: Notes };

export interface MarkedFacts {
  organization: string | null;
  year: number | null;
  layout: Layout;
  title: string | null;
}

/**
 * A report document that is yet to be read by the model.
 *
 * @param contentOf what stands in a figure's cell: a number, or words that may say one; `null` for nothing
 */
export function markedDocument(
  { organization, year, layout, title }: MarkedFacts,
  sections: readonly ReportSection[],
  contentOf: (cell: Cell) => string | number | null,
  notes: Notes,
): Record<string, unknown> {
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const cell of cellsOf(layout).all) {
    const value = numberIn(cell, contentOf(cell), notes);
    if (value === null) continue;
    const rows = tables[cell.table.code] ?? {};
    tables[cell.table.code] = rows;
    rows[cell.row.code] = { ...rows[cell.row.code], [cell.column.code]: value };
  }
  return { organization: { code: organization }, year, layout: layout.code, title, sections, ...tables };
}

/** Someone may have typed 减4 or 52.15万元 into our file. */
function numberIn(cell: Cell, content: string | number | null, notes: Notes): number | null {
  if (typeof content === 'number' || content === null) return content;
  const read = readCellText(content);
  if (read.kind === 'number' && fits(read, cell)) return convert(read.value, read.yuan, cell.column.unit);
  if (read.kind !== 'blank') notes.leave(content, cell.address);
  return null;
}

/** The year in a mark; what is no number is none. */
export function yearIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text.trim()) ? Number(text) : null;
}

/** A link, or its words alone where the model allows no such address. */
export function linkTo(url: string | undefined, children: TextNode[]): InlineNode[] {
  return url !== undefined && isLinkAddress(url) ? [{ type: 'link', url, children }] : children;
}

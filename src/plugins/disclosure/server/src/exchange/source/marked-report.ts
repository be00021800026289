/** A report in one of our own files, which say by marks what stands where. */
import {
  type Cell,
  cellsOf,
  type Explanation,
  type InlineNode,
  isLinkAddress,
  type Layout,
  type ReportSection,
  type TextNode,
} from '#model';
import { evidence } from '../mapping/evidence';
import { readFigure } from '../mapping/figure';
import type { Notes } from '../mapping/notes';
import type { Known } from '../mapping/reading';
import type { Source } from './source-line';

/**
 * What a reader makes of a file: one of our own, or a source that is yet to be mapped. `notes` lists what stands in
 * neither, `known` what a changed file of ours still says of itself.
 */
export type FileReading =
  | { source: Source; notes?: Notes; known?: Pick<Known, 'organization' | 'year'> }
  | { marked: MarkedReport; notes: Notes };

/** A report document that is yet to be read by the model, and what it said at its export, where the file knows. */
export interface MarkedReport {
  raw: Record<string, unknown>;
  exported?: string;
}

export interface MarkedFacts {
  organization: string | null;
  year: number | null;
  layout: Layout;
  title: string | null;
  /** The title that is printed, where the report has none of its own. */
  printedTitle?: string | null;
  /** What it explains in public. */
  explanations: readonly Explanation[];
}

/**
 * A report document that is yet to be read by the model.
 *
 * @param contentOf what stands in a figure's cell: a number, or words that may say one; `null` for nothing
 */
export function markedDocument(
  { organization, year: marked, layout, title, printedTitle, explanations }: MarkedFacts,
  sections: readonly ReportSection[],
  contentOf: (cell: Cell) => string | number | null,
  notes: Notes,
): Record<string, unknown> {
  const year = seenYear(title ?? printedTitle ?? '', marked, notes);
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const cell of cellsOf(layout).all) {
    const value = numberIn(cell, contentOf(cell), notes);
    if (value === null) continue;
    const rows = tables[cell.table.code] ?? {};
    tables[cell.table.code] = rows;
    rows[cell.row.code] = { ...rows[cell.row.code], [cell.column.code]: value };
  }
  return { organization: { code: organization }, year, layout: layout.code, title, sections, explanations, ...tables };
}

/** The year in the title that people see goes before the one that a mark says: someone began from last year's file. */
function seenYear(title: string, marked: number | null, notes: Notes): number | null {
  const seen = titleYear(title);
  if (seen === undefined || seen === marked) return marked;
  if (marked !== null)
    notes.guess(
      'year',
      title,
      evidence.confidence.yearAgainstMark,
      `标题写的是 ${seen} 年，文件中的标记是 ${marked} 年，按标题读取，请核对`,
      `The title says ${seen}, the file's own mark ${marked}; the title was followed`,
    );
  return seen;
}

/** The year that a report's title names. */
export function titleYear(title: string): number | undefined {
  const year = /(20\d{2})\s*年(?:度)?[^\n]{0,40}(?:报告|年报)/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Someone may have typed 减4 or 52.15万元 into our file. */
function numberIn(cell: Cell, content: string | number | null, notes: Notes): number | null {
  if (typeof content === 'number' || content === null) return content;
  const figure = readFigure(cell, content, {});
  if (figure.kind === 'number') {
    const { doubt } = figure;
    if (doubt) notes.guess(cell.address, content, doubt.confidence, doubt.reason.zh, doubt.reason.en);
    return figure.value;
  }
  if (figure.kind === 'words') notes.leave(content, cell.address);
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

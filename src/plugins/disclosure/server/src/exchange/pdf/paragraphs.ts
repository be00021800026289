/** Lines of pages as lines of the report: what the page's edge broke is one paragraph again. */
import { evidence } from '../mapping/evidence';
import type { Notes } from '../mapping/notes';
import { paragraphLine, rowLine, type SourceCell, type SourceLine } from '../source/source-line';
import type { PdfPage } from './page';
import { type DrawnRow, linesOf, type TextLine } from './page-lines';

type PageLine = TextLine | DrawnRow;

/** The number of a page, in the usual ways to write it. */
const pageNumber = /^[-—–\s·]*第?\s*\d{1,4}\s*页?(?:\s*[/／,，共]+\s*\d{1,4}\s*页?)?[-—–\s·]*$/;
const { edge, fullWithin, oneInPages, otherSize, pagesOfHead } = evidence.printedPage;

/**
 * @param pages in their order
 * @param notes list the running heads that are left out
 */
export function sourceLines(pages: readonly PdfPage[], notes: Notes): SourceLine[] {
  const found = pages.map(linesOf);
  const heads = runningHeads(found, pages);
  const lines: SourceLine[] = [];
  let table = 0;
  let open: OpenParagraph | undefined;
  for (const [index, page] of pages.entries()) {
    const own = (found[index] ?? []).filter((line) => !isAtEdge(line, page) || !isFurniture(line, heads));
    const margins = marginsOf(own, page);
    for (const line of own) {
      if (line.kind === 'text' && open && goesOn(open, line, margins.left)) open.cell.text += line.text;
      else lines.push(sourceLine(line, table, `page ${index + 1}`));
      open = openAfter(line, lines.at(-1), margins.right);
    }
    table += own.reduce((most, line) => (line.kind === 'row' ? Math.max(most, line.table + 1) : most), 0);
  }
  for (const head of heads.values()) notes.leave(head);
  return lines;
}

/** A paragraph that the next line may go on with, the line that it ends in, and where the text of its page ends. */
interface OpenParagraph {
  cell: SourceCell;
  line: TextLine;
  right: number;
}

function openAfter(line: PageLine, last: SourceLine | undefined, right: number): OpenParagraph | undefined {
  const [cell] = last?.kind === 'paragraph' ? last.cells : [];
  return line.kind === 'text' && cell ? { cell, line, right } : undefined;
}

function sourceLine(line: PageLine, tablesBefore: number, where: string): SourceLine {
  if (line.kind === 'row') return { kind: 'row', cells: line.cells, grid: tablesBefore + line.table, where };
  return line.text.includes('\t') ? rowLine(line.text.split('\t'), where) : paragraphLine(line.text, where);
}

/** Where the text of a page begins and ends. */
function marginsOf(lines: readonly PageLine[], { width }: PdfPage): { left: number; right: number } {
  const margins = { left: width, right: 0 };
  for (const line of lines) {
    if (line.kind === 'row') continue;
    margins.left = Math.min(margins.left, line.left);
    margins.right = Math.max(margins.right, line.right);
  }
  return margins;
}

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#');

/** What stands at the edge of most pages, but for its numbers: the first of each. */
function runningHeads(found: readonly PageLine[][], pages: readonly PdfPage[]): Map<string, string> {
  const seen = new Map<string, { text: string; pages: number }>();
  for (const [index, page] of pages.entries()) {
    const own = new Map<string, string>();
    for (const line of found[index] ?? [])
      if (line.kind === 'text' && isAtEdge(line, page)) own.set(withoutNumbers(line.text), line.text);
    for (const [key, text] of own)
      seen.set(key, { text: seen.get(key)?.text ?? text, pages: (seen.get(key)?.pages ?? 0) + 1 });
  }
  const repeated = [...seen].filter(([, head]) => head.pages >= pagesOfHead && head.pages * oneInPages > pages.length);
  return new Map(
    repeated
      .filter(([, { text }]) => !pageNumber.test(text))
      .map(([key, { text }]) => [key, text.replaceAll('\t', ' ')]),
  );
}

const isAtEdge = (line: PageLine, { height }: PdfPage): boolean =>
  line.kind === 'text' && (line.top < height * edge || line.top > height * (1 - edge));

const isFurniture = (line: PageLine, heads: ReadonlyMap<string, string>): boolean =>
  line.kind === 'text' && (pageNumber.test(line.text) || heads.has(withoutNumbers(line.text)));

/** A line that fills the page is gone on with by one that begins at its left edge, in letters of the same size. */
function goesOn({ line: above, right }: OpenParagraph, line: TextLine, left: number): boolean {
  const isFull = above.right > right - above.size * fullWithin;
  const isIndented = line.left > left + line.size;
  return isFull && !isIndented && Math.abs(above.size - line.size) < otherSize;
}

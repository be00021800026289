/** Excel workbooks (.xlsx): forms, and sheets pasted from a web page. */
import { label } from '#model';
import { limits } from '../limits';
import { Notes } from '../mapping/notes';
import { inspectArchive } from '../source/archive';
import type { FileReading } from '../source/marked-report';
import type { BookSheet } from './book/book';
import { openBook } from './book/open-book';
import { readMarkedWorkbook } from './read-marked';
import { linesOf } from './sheet-lines';
import { leaveUnread } from './unread-sheets';

/**
 * Reads the visible sheets in their order, and lists the hidden ones. A formula counts with the value that was stored with it.
 *
 * @throws UnusableFile for a damaged workbook and beyond the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<FileReading> {
  const files = await inspectArchive(bytes, (path) => /\.(xml|rels)$/i.test(path), {
    of: label('工作簿', 'workbook'),
    elements: limits.sheetElements,
  });
  const book = openBook(files);
  const notes = new Notes();
  const marked = readMarkedWorkbook(book, notes);
  if (marked) return { marked, notes };
  const isShown = ({ isHidden }: BookSheet) => !isHidden;
  leaveUnread(book, notes, isShown);
  const lines = book.sheets.filter(isShown).flatMap((sheet, at) => linesOf(sheet, at, notes));
  return { source: { lines, titles: book.title === undefined ? [] : [book.title] }, notes };
}

/** Sheets that are not read: each is listed by its name, so that nobody takes what it holds for imported. */
import type { Notes } from '../mapping/notes';
import type { Book, BookSheet } from './book/book';
import { failureIn, textOf } from './cell-content';
import { words } from './words';

/** Lists the sheets that say something and are not read. */
export function leaveUnread(book: Book, notes: Notes, isRead: (sheet: BookSheet) => boolean): void {
  for (const sheet of book.sheets) {
    if (isRead(sheet) || !saysSomething(sheet)) continue;
    const reason = sheet.isHidden ? '工作表已隐藏 / Hidden sheet' : '另加的工作表未读取 / Sheet not of this workbook';
    notes.leave(`${reason}: ${sheet.name}`, sheet.name);
  }
}

/** The sheets that names of ours stand for, and the one that says nothing that the others do not: it lists the sums. */
export function ownSheets({ names }: Book, isOurs: (name: string) => boolean): ReadonlySet<string> {
  const own = new Set<string>([words.checkSheet.zh, words.checkSheet.en]);
  for (const [name, { sheet }] of names) if (isOurs(name)) own.add(sheet);
  return own;
}

const saysSomething = ({ rows }: BookSheet): boolean =>
  [...rows.values()].some(({ cells }) =>
    [...cells.values()].some((cell) => textOf(cell) !== '' || failureIn(cell) !== undefined),
  );

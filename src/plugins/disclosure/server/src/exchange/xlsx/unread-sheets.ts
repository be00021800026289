/** Sheets that are not read: each is listed by its name, so that nobody takes what it holds for imported. */
import type { Workbook, Worksheet } from 'exceljs';
import type { Notes } from '../mapping/notes';
import { failureIn, textOf } from './cell-content';
import { words } from './words';

export const isHidden = ({ state }: Worksheet): boolean => state !== 'visible';

/** Lists the sheets that say something and are not read. */
export function leaveUnread(workbook: Workbook, notes: Notes, isRead: (sheet: Worksheet) => boolean): void {
  for (const sheet of workbook.worksheets) {
    if (isRead(sheet) || !saysSomething(sheet)) continue;
    const reason = isHidden(sheet) ? '工作表已隐藏 / Hidden sheet' : '另加的工作表未读取 / Sheet not of this workbook';
    notes.leave(`${reason}: ${sheet.name}`, sheet.name);
  }
}

/** The sheets that names of ours stand for, and the one that says nothing that the others do not: it lists the sums. */
export function ownSheets({ definedNames }: Workbook, isOurs: (name: string) => boolean): ReadonlySet<string> {
  const own = new Set<string>([words.checkSheet.zh, words.checkSheet.en]);
  definedNames.forEach((name, { sheetName }) => {
    if (sheetName !== undefined && isOurs(name)) own.add(sheetName);
  });
  return own;
}

function saysSomething(sheet: Worksheet): boolean {
  let isFilled = false;
  sheet.eachRow((row) => {
    if (isFilled) return;
    row.eachCell((cell) => {
      isFilled ||= textOf(cell) !== '' || failureIn(cell) !== undefined;
    });
  });
  return isFilled;
}

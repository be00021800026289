/** Opens a register that is kept in Excel. */
import { UnusableFile, unusable } from '../../unusable-file';
import type { RegisterFile, RegisterSheet } from '../sheet-row';
import { WorkbookArchive } from './archive';
import { workbookParts } from './parts';
import { sharedStrings } from './shared-strings';
import { sheetRows } from './sheet-rows';

/** @throws UnusableFile for a damaged workbook and beyond the limits; so may the rows */
export async function openWorkbook(bytes: Uint8Array): Promise<RegisterFile> {
  return orDamaged(async () => {
    const archive = await WorkbookArchive.open(bytes);
    const { sheets, texts, styleOf, epochShift } = await workbookParts(archive);
    if (sheets.length === 0) unusable('不是 Excel 工作簿', 'The file is no Excel workbook');
    const context = { strings: await sharedStrings(archive, texts), styleOf };
    async function* shown(): AsyncGenerator<RegisterSheet> {
      for (const { name, entry, isHidden } of sheets)
        if (!isHidden) yield { name, epochShift, rows: sheetRows(archive, entry, context) };
    }
    return { sheets: shown(), hiddenSheets: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
  });
}

/** The archive's own errors tell nothing that a person could use. */
async function orDamaged<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    return unusable('Excel 工作簿已损坏', 'The Excel workbook is damaged');
  }
}

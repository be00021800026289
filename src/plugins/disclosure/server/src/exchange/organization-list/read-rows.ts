/** Reads a list that people keep as CSV or Excel, as rows of texts. */
import { readCsv } from '../csv/read-csv';
import { formatOf } from '../format';
import type { Source } from '../source/source-line';
import { unusable } from '../unusable-file';
import { readXlsx } from '../xlsx/read-xlsx';

/** A row with the place where it stands, such as `line 3`. */
export interface ListRow {
  where: string;
  cells: string[];
}

/** @throws UnusableFile for a file that is neither CSV nor Excel, a report of ours, and beyond the limits */
export async function readRows(bytes: Uint8Array, fileName: string): Promise<ListRow[]> {
  const format = formatOf(bytes, fileName);
  if (format === 'csv' || format === 'text') {
    const read = await readCsv(bytes);
    return 'source' in read ? rowsOf(read.source) : noList();
  }
  if (format !== 'xlsx') return noList();
  const read = await readXlsx(bytes);
  return 'source' in read ? rowsOf(read.source) : noList();
}

const noList = (): never =>
  unusable(
    '请上传机关名单：CSV 或 Excel 表格，表头含“机关代码”和“机关名称”',
    'Upload a list of organizations: CSV or Excel, with the columns “code” and “name”',
  );

/** The rows of the first table, each cell in its column. */
function rowsOf({ lines }: Source): ListRow[] {
  const rows = lines.filter(({ kind }) => kind === 'row');
  const grid = rows[0]?.grid;
  return rows
    .filter((line) => line.grid === grid)
    .map(({ where, cells }) => {
      const texts: string[] = [];
      for (const { column, text } of cells) texts[column] = text;
      return { where, cells: Array.from(texts, (text) => text ?? '') };
    });
}

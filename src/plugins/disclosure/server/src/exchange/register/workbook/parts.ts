/** What stands beside a workbook's sheets, found as any writer may have packed it. */
import { PackageParts } from '../../source/package-parts';
import { readXml } from '../../source/read-xml';
import { decoded } from '../../xlsx/book/cell-texts';
import { type CellStyle, readStyles } from '../../xlsx/book/styles';
import type { WorkbookArchive } from './archive';

export interface SheetPart {
  name: string;
  /** In the archive; `undefined` where the part is missing. */
  entry: string | undefined;
  isHidden: boolean;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  /** The entry of the shared texts, where there are any. */
  texts: string | undefined;
  styleOf: (index: number) => CellStyle;
  epochShift: number;
}

/** Days between Excel's two first days: 1900 and 1904. */
const laterEpoch = 1_462;

export async function workbookParts(archive: WorkbookArchive): Promise<WorkbookParts> {
  const parts = new PackageParts(await relationships(archive));
  const main = parts.main('xl/workbook.xml');
  const related = (type: string, usual: string) => parts.nameOf(parts.related(main, type, usual));
  const relations = parts.relationsOf(main);
  const found: WorkbookParts = {
    sheets: [],
    texts: related('sharedStrings', 'xl/sharedStrings.xml'),
    styleOf: readStyles(await archive.text(related('styles', 'xl/styles.xml'))),
    epochShift: 0,
  };
  readXml(await archive.text(parts.nameOf(main)), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) found.epochShift = laterEpoch;
      if (tag !== 'sheet') return;
      const path = relations.get(relationIn(attributes))?.path;
      const isHidden = /hidden/i.test(attributes.state ?? '');
      found.sheets.push({ name: decoded(attributes.name ?? ''), entry: path && parts.nameOf(path), isHidden });
    },
  });
  return found;
}

const relationIn = (attributes: Record<string, string>): string =>
  Object.entries(attributes).find(([key]) => /^(?:.+:)?id$/.test(key))?.[1] ?? '';

/** All names, and the texts of the relationships alone: sheets are too large to be held. */
async function relationships(archive: WorkbookArchive): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of archive.names) texts.set(name, /\.rels$/i.test(name) ? await archive.text(name) : '');
  return texts;
}

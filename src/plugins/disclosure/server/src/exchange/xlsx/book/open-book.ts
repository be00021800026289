/** Opens a workbook of any writer: by its relationships, whatever its parts and their prefixes are called. */
import type { ArchiveParts } from '../../source/archive';
import { PackageParts } from '../../source/package-parts';
import { readXml } from '../../source/read-xml';
import { unusable } from '../../unusable-file';
import { refuseExcess } from '../refuse-excess';
import { type Book, type BookPlace, type BookSheet, placeOf } from './book';
import { decoded, readSharedTexts } from './cell-texts';
import { readSheet, type SheetContext } from './read-sheet';
import { readStyles } from './styles';

/** Days between Excel's two first days: 1900 and 1904. */
const laterEpoch = 1_462;

/** @throws UnusableFile for what is no workbook and beyond the limits */
export function openBook(files: ArchiveParts): Book {
  const parts = new PackageParts(files);
  const main = parts.main('xl/workbook.xml');
  const workbook = parts.text(main);
  const { sheets, names, epochShift } = readWorkbook(workbook);
  if (sheets.length === 0) unusable('不是 Excel 工作簿', 'The file is no Excel workbook');
  const relations = parts.relationsOf(main);
  const texts = parts.text(parts.related(main, 'sharedStrings', 'xl/sharedStrings.xml'));
  const found = sheets.map((sheet) => ({ ...sheet, xml: parts.text(relations.get(sheet.relation)?.path) }));
  refuseExcess([workbook, texts, ...found.map(({ xml }) => xml)]);
  const context: SheetContext = {
    texts: readSharedTexts(texts),
    styleOf: readStyles(parts.text(parts.related(main, 'styles', 'xl/styles.xml'))),
    epochShift,
  };
  return {
    title: titleIn(parts.text(parts.related('', 'core-properties', 'docProps/core.xml'))),
    sheets: found.map(({ name, isHidden, xml }): BookSheet => ({ name, isHidden, ...sheetOf(xml, context) })),
    names,
  };
}

function sheetOf(xml: string, context: SheetContext): Omit<BookSheet, 'name' | 'isHidden'> {
  const { rows, hiddenColumns } = readSheet(xml, context);
  return { rows: new Map([...rows].sort(([one], [other]) => one - other)), hiddenColumns };
}

interface WorkbookFacts {
  sheets: { name: string; isHidden: boolean; relation: string }[];
  names: Map<string, BookPlace>;
  epochShift: number;
}

function readWorkbook(xml: string): WorkbookFacts {
  const facts: WorkbookFacts = { sheets: [], names: new Map(), epochShift: 0 };
  let name: string | undefined;
  let reference = '';
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) facts.epochShift = laterEpoch;
      else if (tag === 'sheet') facts.sheets.push(sheetIn(attributes));
      else if (tag === 'definedName') {
        name = attributes.name;
        reference = '';
      }
    },
    text: (text) => {
      if (name !== undefined) reference += text;
    },
    close: (tag) => {
      if (tag !== 'definedName') return;
      const place = cellIn(reference);
      if (name !== undefined && place) facts.names.set(name, place);
      name = undefined;
    },
  });
  return facts;
}

function sheetIn(attributes: Record<string, string>): WorkbookFacts['sheets'][number] {
  const relation = Object.entries(attributes).find(([key]) => /^(?:.+:)?id$/.test(key))?.[1] ?? '';
  return { name: decoded(attributes.name ?? ''), isHidden: /hidden/i.test(attributes.state ?? ''), relation };
}

/** The cell that `'Sheet 1'!$B$2` names. */
function cellIn(reference: string): BookPlace | undefined {
  const [, quoted, bare, cell = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::\3)?$/i.exec(reference.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined ? undefined : { sheet, ...placeOf(cell) };
}

function titleIn(xml: string): string | undefined {
  let isTitle = false;
  let title = '';
  readXml(xml, {
    open: (name) => {
      isTitle = name === 'title';
    },
    text: (text) => {
      if (isTitle) title += text;
    },
    close: () => {
      isTitle = false;
    },
  });
  return title.trim() === '' ? undefined : title;
}

/** A table of the report as the official form merges it. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PrintedCell, PrintedHeading, PrintedTable } from '#model';
import type { PrintedReport } from '../report/printed-report';
import { styleIds } from './marks';
import { textWidth } from './page-setup';
import { textRuns } from './text';

/** Shares of the width, as the official matrix has them: narrow group headings, then the rows' labels, then cells. */
const share = { groupHeading: 1.15, rowLabel: 4.6, cell: 1 };

/** Widths of the grid columns in twips. With one column of labels, or none, all are equal. */
export function columnWidths({ width, labelColumns }: PrintedTable): number[] {
  const shares = Array.from({ length: width }, (_, column) => {
    if (labelColumns < 2 || column >= labelColumns) return share.cell;
    return column === labelColumns - 1 ? share.rowLabel : share.groupHeading;
  });
  const whole = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one) => Math.floor((one / whole) * textWidth));
}

/** More rows than these do not share a page with another table. */
const rowsOfFullPage = 20;
/** Twips: 8 mm where there is room, otherwise what lets a full page hold the table. */
const rowHeight = (rows: number) => (rows > rowsOfFullPage ? 310 : 454);
/** More columns than these take the smaller type. */
const columnsOfNarrowTable = 6;

/** Whether a table fills a page, so that its chapter begins on a new one. */
export function fillsPage({ rows }: PrintedTable): boolean {
  return rows.length > rowsOfFullPage;
}

/** As the official form shades the headings of parts. */
const partHeadingFill = 'C6D9F1';

/** A table that stays on one page where it fits, and repeats its headings where it does not. */
export function wordTable(report: PrintedReport, printed: PrintedTable): Table {
  const widths = columnWidths(printed);
  const firstCells = printed.rows.findIndex(({ kind }) => kind === 'cells');
  const last = printed.rows.length - 1;
  const style = printed.width > columnsOfNarrowTable ? styleIds.wideTable : styleIds.table;
  const repeats = printed.table.parts.length === 1;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 40, right: 40, top: 20, bottom: 20 },
    rows: printed.rows.map(
      ({ kind, entries }, position) =>
        new TableRow({
          cantSplit: true,
          height: { value: rowHeight(printed.rows.length), rule: HeightRule.ATLEAST },
          tableHeader: (repeats && position < firstCells) || undefined,
          children: entries.map((entry) =>
            cellOf(report, entry, { widths, style, keepNext: position < last, ofPart: kind === 'part' }),
          ),
        }),
    ),
  });
}

interface CellFrame {
  readonly widths: readonly number[];
  readonly style: string;
  readonly keepNext: boolean;
  /** Whether it is the heading of a part. */
  readonly ofPart: boolean;
}

function cellOf(
  report: PrintedReport,
  entry: PrintedHeading | PrintedCell,
  { widths, style, keepNext, ofPart }: CellFrame,
): TableCell {
  const { column, columnSpan, rowSpan } = entry;
  const size = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
  return new TableCell({
    columnSpan,
    rowSpan,
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: ofPart ? { type: ShadingType.CLEAR, fill: partHeadingFill } : undefined,
    children: [
      new Paragraph({
        style,
        keepNext,
        alignment: ofPart || isRowLabel(entry) ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: textRuns({ text: textOf(report, entry) }),
      }),
    ],
  });
}

const isRowLabel = (entry: PrintedHeading | PrintedCell) => entry.kind === 'heading' && entry.scope === 'row';

function textOf({ valueIn, words }: PrintedReport, entry: PrintedHeading | PrintedCell): string {
  if (entry.kind === 'heading') return words(entry.label);
  const value = valueIn(entry.cell);
  return value === null ? '' : String(value);
}

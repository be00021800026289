/** Where the figures of our own workbook stand, by their names and by the headings beside them. */
import {
  type Cell,
  type Layout,
  type PrintedCell,
  type PrintedHeading,
  type PrintedTable,
  printedTable,
  tableCodes,
} from '#model';
import { evidence } from '../mapping/evidence';
import { lettersOf } from '../words/letters';
import { addressOf, type Book, type BookPlace, type BookRow, type BookSheet, cellAt } from './book/book';
import { textOf } from './cell-content';
import { cellName, placeOf } from './marks';

/** Where a figure stands that can be trusted. */
export type FigurePlaces = ReadonlyMap<Cell, BookPlace>;

/** A figure whose name stands at other headings than its own. */
export interface Misplaced {
  /** What the cell at the name shows. */
  text: string;
  where: string;
}

/** Programs that move rows leave names behind. So a name counts where its figure's headings stand beside it. */
export function figurePlaces(book: Book, layout: Layout): { places: FigurePlaces; misplaced: Misplaced[] } {
  const places = new Map<Cell, BookPlace>();
  const misplaced: Misplaced[] = [];
  for (const code of tableCodes)
    for (const printed of cellsIn(printedTable(layout, code))) {
      const named = placeOf(book, cellName(printed.cell));
      const place = named && placeBeside(book, named, printed);
      if (place) places.set(printed.cell, place);
      else if (named) misplaced.push(...shownAt(book, named));
    }
  return { places, misplaced };
}

/** The named place if it is headed as on the form, else the only one that is: on its sheet, or on any if that has another name. */
function placeBeside({ sheets }: Book, named: BookPlace, printed: PrintedCell): BookPlace | undefined {
  const own = sheets.find(({ name }) => name === named.sheet);
  if (own && headingsOf(own).fit(named, printed)) return named;
  const found = (own ? [own] : sheets).flatMap((sheet) => headingsOf(sheet).find(printed));
  return found.length === 1 ? found[0] : undefined;
}

const cellsIn = ({ rows }: PrintedTable): PrintedCell[] =>
  rows.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'cell'));

function shownAt(book: Book, place: BookPlace): Misplaced[] {
  const cell = cellAt(book, place);
  const text = cell ? textOf(cell) : '';
  return text === '' ? [] : [{ text, where: `${place.sheet}!${addressOf(place)}` }];
}

const known = new WeakMap<BookSheet, Headings>();

function headingsOf(sheet: BookSheet): Headings {
  const headings = known.get(sheet) ?? new Headings(sheet);
  known.set(sheet, headings);
  return headings;
}

const wordsOf = ({ label: { zh, en } }: PrintedHeading): string[] => [zh, en].map((words) => lettersOf(words).text);

/** Whether all headings are among some texts. */
const areAll = (headings: readonly PrintedHeading[], texts: ReadonlySet<string>): boolean =>
  headings.every((heading) => wordsOf(heading).some((words) => texts.has(words)));

const none: ReadonlySet<string> = new Set();
const ofRow = ({ headings }: PrintedCell) => headings.filter(({ scope }) => scope === 'row' || scope === 'rowgroup');
const ofColumn = ({ headings }: PrintedCell) => headings.filter(({ scope }) => scope === 'col' || scope === 'colgroup');

/** What the places of a sheet are headed by, as far as a figure of ours may stand. */
class Headings {
  /** The words to the left of each row; a merged heading's stand in its first row and count for those below. */
  private readonly leftOf = new Map<number, ReadonlySet<string>>();
  /** The words above in each column; a merged heading's stand in its first column and count for those beside. */
  private readonly above = new Map<number, { row: number; words: string }[]>();
  private readonly rows: readonly BookRow[];
  private readonly width: number;

  constructor(private readonly sheet: BookSheet) {
    const { rows, columns } = evidence.workbook;
    this.rows = [...sheet.rows.values()].filter(({ number }) => number <= rows);
    const used = this.rows.map(({ cells }) => Math.max(0, ...cells.keys()));
    this.width = Math.min(columns, Math.max(0, ...used));
    const last: string[] = [];
    for (const { number } of this.rows) {
      let beside = '';
      for (let column = 1; column <= this.width; column += 1) {
        const words = this.wordsAt(number, column);
        if (words !== '') {
          last[column] = words;
          beside = words;
        }
        if (beside !== '') this.note(column, { row: number, words: beside });
      }
      this.leftOf.set(number, new Set(last));
    }
  }

  /** Whether a cell of the form is headed at a place as on the form. */
  fit({ row, column }: { row: number; column: number }, printed: PrintedCell): boolean {
    return this.isRowOf(row, printed) && this.isColumnOf(row, column, printed);
  }

  /** The places that are headed as a cell of the form, and hold a figure. */
  find(printed: PrintedCell): BookPlace[] {
    return this.rows
      .filter(({ number }) => this.isRowOf(number, printed))
      .flatMap(({ number: row, cells }) =>
        [...cells.keys()]
          .filter((column) => column <= this.width && this.wordsAt(row, column) === '')
          .filter((column) => this.isColumnOf(row, column, printed))
          .map((column) => ({ sheet: this.sheet.name, row, column })),
      );
  }

  private note(column: number, heading: { row: number; words: string }): void {
    const known = this.above.get(column);
    if (known) known.push(heading);
    else this.above.set(column, [heading]);
  }

  /** The heading of a row stands in it; those of its groups may stand above. */
  private isRowOf(row: number, printed: PrintedCell): boolean {
    const headings = ofRow(printed);
    const own = headings.at(-1);
    return areAll(headings, this.leftOf.get(row) ?? none) && (!own || areAll([own], this.wordsIn(row)));
  }

  private isColumnOf(row: number, column: number, printed: PrintedCell): boolean {
    const above = (this.above.get(column) ?? []).filter((heading) => heading.row < row);
    return areAll(ofColumn(printed), new Set(above.map(({ words }) => words)));
  }

  private wordsIn(row: number): ReadonlySet<string> {
    const columns = [...(this.sheet.rows.get(row)?.cells.keys() ?? [])];
    return new Set(columns.filter((column) => column <= this.width).map((column) => this.wordsAt(row, column)));
  }

  /** The words of a cell; a number is none. */
  private wordsAt(row: number, column: number): string {
    const cell = this.sheet.rows.get(row)?.cells.get(column);
    return typeof cell?.value === 'string' && cell.formula === undefined ? lettersOf(textOf(cell)).text : '';
  }
}

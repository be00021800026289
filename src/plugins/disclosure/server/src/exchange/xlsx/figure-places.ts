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
import { lettersOf } from '../words/letters';
import { addressOf, type Book, type BookPlace, type BookSheet, cellAt } from './book/book';
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

const ofRow = ({ headings }: PrintedCell) => headings.filter(({ scope }) => scope === 'row' || scope === 'rowgroup');
const ofColumn = ({ headings }: PrintedCell) => headings.filter(({ scope }) => scope === 'col' || scope === 'colgroup');

/** What the places of a sheet are headed by. */
class Headings {
  /** The words of each row, from the left; a merged heading's stand in its first row and count for those below. */
  private readonly leftOf = new Map<number, string[]>();
  /** The words of each column, from the top; a merged heading's stand in its first column and count for those beside. */
  private readonly above = new Map<number, { row: number; words: string }[]>();
  private readonly width: number;

  constructor(private readonly sheet: BookSheet) {
    this.width = Math.max(
      0,
      ...[...sheet.rows.values()].flatMap(({ cells, merged }) => [...cells.keys(), ...merged.keys()]),
    );
    const last: string[] = [];
    for (const { number } of sheet.rows.values()) {
      let beside = '';
      for (let column = 1; column <= this.width; column += 1) {
        const words = this.wordsAt(number, column);
        if (words !== '') {
          last[column] = words;
          beside = words;
        }
        if (beside !== '') this.above.set(column, [...(this.above.get(column) ?? []), { row: number, words: beside }]);
      }
      this.leftOf.set(number, [...last]);
    }
  }

  /** Whether a cell of the form is headed at a place as on the form. */
  fit({ row, column }: { row: number; column: number }, printed: PrintedCell): boolean {
    return this.isRowOf(row, printed) && areAll(ofColumn(printed), this.wordsAbove(row, column));
  }

  /** The places that are headed as a cell of the form, and hold a figure. */
  find(printed: PrintedCell): BookPlace[] {
    const found: BookPlace[] = [];
    for (const row of this.leftOf.keys())
      for (let column = 1; column <= this.width; column += 1)
        if (this.fit({ row, column }, printed) && this.isFigure(row, column))
          found.push({ sheet: this.sheet.name, row, column });
    return found;
  }

  /** The heading of a row stands in it; those of its groups may stand above. */
  private isRowOf(row: number, printed: PrintedCell): boolean {
    const headings = ofRow(printed);
    const own = headings.at(-1);
    if (!areAll(headings, new Set(this.leftOf.get(row)))) return false;
    return own === undefined || areAll([own], new Set(this.wordsIn(row)));
  }

  private wordsAbove(row: number, column: number): Set<string> {
    return new Set((this.above.get(column) ?? []).filter((one) => one.row < row).map(({ words }) => words));
  }

  private wordsIn = (row: number): string[] =>
    Array.from({ length: this.width }, (_, at) => this.wordsAt(row, at + 1)).filter((words) => words !== '');

  private isFigure(row: number, column: number): boolean {
    return this.wordsAt(row, column) === '' && this.sheet.rows.get(row)?.cells.has(column) === true;
  }

  /** The words of a cell; a number is none. */
  private wordsAt(row: number, column: number): string {
    const cell = this.sheet.rows.get(row)?.cells.get(column);
    return typeof cell?.value === 'string' && cell.formula === undefined ? lettersOf(textOf(cell)).text : '';
  }
}

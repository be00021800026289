/** What the cells of a row say, by the fields that their columns tell. */
import type { ColumnGuess, Day, Fact, FieldCode } from '#model';
import { evidence } from '../mapping/evidence';
import { type DayContext, parseDay } from './parse-day';
import type { RegisterCell, SheetRow } from './sheet-row';
import type { WordsFound } from './words-found';

const { shortestName, shortestNumber } = evidence.register;
/** Days that are kept while a sheet is read. */
const mostDays = 20_000;

/** Marks that stand where there is nothing to say. */
const saysNothing = /^[-—–_/\\]+$/;

export class RowCells {
  private readonly at = new Map<FieldCode, number>();
  private readonly personal: number[] = [];
  /** A register has few days and many rows. */
  private readonly known = new Map<RegisterCell, Fact<Day>>();

  constructor(
    columns: readonly ColumnGuess[],
    private readonly days: DayContext,
    private readonly words: WordsFound,
  ) {
    for (const [at, { field, isPersonal }] of columns.entries()) {
      if (field) this.at.set(field, at);
      if (isPersonal) this.personal.push(at);
    }
  }

  cell(row: SheetRow, field: FieldCode): RegisterCell {
    const at = this.at.get(field);
    return at === undefined ? '' : (row.cells[at] ?? '');
  }

  text(row: SheetRow, field: FieldCode): string {
    const text = String(this.cell(row, field)).trim();
    return saysNothing.test(text) ? '' : text;
  }

  day(row: SheetRow, field: FieldCode): Fact<Day> {
    const cell = this.cell(row, field);
    let day = this.known.get(cell);
    if (day === undefined) {
      day = parseDay(cell, this.days);
      if (this.known.size < mostDays) this.known.set(cell, day);
    }
    return day;
  }

  number(row: SheetRow): string | null {
    const number = this.text(row, 'number').normalize('NFKC').replace(/\s/g, '');
    return number.length < shortestNumber ? null : number;
  }

  /** What a word means; `null` for a blank cell and for one that nobody explained. */
  word(row: SheetRow, field: FieldCode): string | null {
    const text = this.text(row, field);
    return text === '' ? null : (this.words.meaning(field, text, this.namedIn(row))?.to ?? null);
  }

  private namedIn(row: SheetRow): string[] {
    return this.personal.map((at) => String(row.cells[at] ?? '').trim()).filter((name) => name.length >= shortestName);
  }

  /** Whether a question is answered with yes, or with a day. */
  answer(row: SheetRow, field: FieldCode): boolean {
    const cell = this.cell(row, field);
    if (this.text(row, field) === '') return false;
    const said = typeof cell === 'string' ? this.word(row, field) : null;
    if (said !== null) return said === 'yes';
    const day = this.day(row, field);
    return day !== null && day !== 'unread';
  }
}

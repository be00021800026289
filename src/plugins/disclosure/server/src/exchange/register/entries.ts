/** From the rows of a sheet to what they tell of applications. */
import { type ColumnGuess, type FieldCode, type RegisterEntry, stillOpen } from '#model';
import { kindOfName } from './name-kinds';
import type { DayContext } from './parse-day';
import { remediesIn } from './remedies';
import { RowCells } from './row-cells';
import type { SheetRow } from './sheet-row';
import type { WordsFound } from './words-found';

/** Reads the rows of one sheet. */
export class EntryReader {
  private readonly cells: RowCells;

  constructor(
    columns: readonly ColumnGuess[],
    private readonly sheet: number,
    days: DayContext,
    private readonly words: WordsFound,
  ) {
    this.cells = new RowCells(columns, days, words);
  }

  /** Whether a row tells anything that an application needs. */
  isApplication(row: SheetRow): boolean {
    const needed: readonly FieldCode[] = ['received', 'answered', 'outcome', 'applicant', 'name'];
    return needed.some((field) => this.cells.cell(row, field) !== '');
  }

  read(row: SheetRow): RegisterEntry {
    const answer = (field: FieldCode) => this.cells.answer(row, field);
    return {
      place: { sheet: this.sheet, row: row.number },
      number: this.cells.number(row),
      received: this.cells.day(row, 'received'),
      applicant: this.applicant(row),
      outcome: this.outcome(row, answer),
      answered: this.cells.day(row, 'answered'),
      channel: this.cells.word(row, 'channel'),
      isExtended: answer('extended'),
      remedies: remediesIn(row, this.cells),
    };
  }

  /** The kind as the register says it; where it says nothing, or only that it is a legal person, as the name tells. */
  private applicant(row: SheetRow): string | null {
    const kind = this.cells.word(row, 'applicant');
    if (kind !== null) return kind;
    const isSaid = this.cells.text(row, 'applicant') !== '';
    const name = this.cells.text(row, 'name');
    const told = name === '' ? null : this.words.kind(kindOfName(name));
    if (told !== null && !(isSaid && told === 'naturalPerson')) return told;
    return isSaid || name !== '' ? 'unread' : null;
  }

  /** The detail goes before the outcome, and what was not given in time stands where no outcome does. */
  private outcome(row: SheetRow, answer: (field: FieldCode) => boolean): RegisterEntry['outcome'] {
    const outcome = this.cells.word(row, 'reason') ?? this.cells.word(row, 'outcome');
    if (outcome !== null && outcome !== stillOpen) return outcome;
    if (answer('notCorrected')) return 'otherNotCorrected';
    if (answer('feeUnpaid')) return 'otherFeeUnpaid';
    if (outcome === stillOpen) return null;
    return this.cells.text(row, 'outcome') === '' && this.cells.text(row, 'reason') === '' ? null : 'unread';
  }
}

/** From the rows of a sheet to what they tell of applications. */
import {
  type ColumnGuess,
  type Day,
  type Fact,
  type FieldCode,
  type RegisterEntry,
  type RemedyEntry,
  stillOpen,
} from '../../../../model';
import { evidence } from '../mapping/evidence';
import { kindOfName } from './name-kinds';
import { type DayContext, parseDay } from './parse-day';
import type { RegisterCell, SheetRow } from './sheet-row';
import type { WordsFound } from './words-found';

const { shortestName, shortestNumber } = evidence.register;
/** Days that are kept while a sheet is read. */
const mostDays = 20_000;
const noRemedies: readonly RemedyEntry[] = [];

/** Marks that stand where there is nothing to say. */
const saysNothing = /^[-—–_/\\]+$/;
/** 是否复议 may be answered with yes or no instead of a day; an outcome that is none, alike. */
const saysNo = /^(?:否|无|没有|未(?:复议|诉讼|起诉|申请|提起)?|不(?:复议|诉讼)|×|0|no)$/i;
const saysYes = /^(?:是|有|√|已(?:复议|诉讼|起诉|申请|提起)|yes)$/i;

/** Reads the rows of one sheet. */
export class EntryReader {
  private readonly at = new Map<FieldCode, number>();
  private readonly personal: number[] = [];
  /** A register has few days and many rows. */
  private readonly known = new Map<RegisterCell, Fact<Day>>();

  constructor(
    columns: readonly ColumnGuess[],
    private readonly sheet: number,
    private readonly days: DayContext,
    private readonly words: WordsFound,
  ) {
    for (const [at, { field, isPersonal }] of columns.entries()) {
      if (field) this.at.set(field, at);
      if (isPersonal) this.personal.push(at);
    }
  }

  /** Whether a row tells anything that an application needs. */
  isApplication(row: SheetRow): boolean {
    const needed: readonly FieldCode[] = ['received', 'answered', 'outcome', 'applicant', 'name'];
    return needed.some((field) => this.cell(row, field) !== '');
  }

  read(row: SheetRow): RegisterEntry {
    const answer = (field: FieldCode) => this.answer(row, field);
    return {
      place: { sheet: this.sheet, row: row.number },
      number: this.number(row),
      received: this.day(row, 'received'),
      applicant: this.applicant(row),
      outcome: this.outcome(row, answer),
      answered: this.day(row, 'answered'),
      channel: this.word(row, 'channel'),
      isExtended: answer('extended'),
      remedies: this.remedies(row),
    };
  }

  private cell(row: SheetRow, field: FieldCode): RegisterCell {
    const at = this.at.get(field);
    return at === undefined ? '' : (row.cells[at] ?? '');
  }

  private text(row: SheetRow, field: FieldCode): string {
    const text = String(this.cell(row, field)).trim();
    return saysNothing.test(text) ? '' : text;
  }

  private day(row: SheetRow, field: FieldCode): Fact<Day> {
    const cell = this.cell(row, field);
    let day = this.known.get(cell);
    if (day === undefined) {
      day = parseDay(cell, this.days);
      if (this.known.size < mostDays) this.known.set(cell, day);
    }
    return day;
  }

  private number(row: SheetRow): string | null {
    const number = this.text(row, 'number').normalize('NFKC').replace(/\s/g, '');
    return number.length < shortestNumber ? null : number;
  }

  /** What a word means; `null` for a blank cell and for one that nobody explained. */
  private word(row: SheetRow, field: FieldCode): string | null {
    const text = this.text(row, field);
    return text === '' ? null : (this.words.meaning(field, text, this.namedIn(row))?.to ?? null);
  }

  private namedIn(row: SheetRow): string[] {
    return this.personal.map((at) => String(row.cells[at] ?? '').trim()).filter((name) => name.length >= shortestName);
  }

  /** The kind as the register says it; where it says nothing, or only that it is a legal person, as the name tells. */
  private applicant(row: SheetRow): string | null {
    const kind = this.word(row, 'applicant');
    if (kind !== null) return kind;
    const isSaid = this.text(row, 'applicant') !== '';
    const name = this.text(row, 'name');
    const told = name === '' ? null : this.words.kind(kindOfName(name));
    if (told !== null && !(isSaid && told === 'naturalPerson')) return told;
    return isSaid || name !== '' ? 'unread' : null;
  }

  /** The detail goes before the outcome, and what was not given in time stands where no outcome does. */
  private outcome(row: SheetRow, answer: (field: FieldCode) => boolean): RegisterEntry['outcome'] {
    const outcome = this.word(row, 'reason') ?? this.word(row, 'outcome');
    if (outcome !== null && outcome !== stillOpen) return outcome;
    if (answer('notCorrected')) return 'otherNotCorrected';
    if (answer('feeUnpaid')) return 'otherFeeUnpaid';
    if (outcome === stillOpen) return null;
    return this.text(row, 'outcome') === '' && this.text(row, 'reason') === '' ? null : 'unread';
  }

  /** Whether a question is answered with yes, or with a day. */
  private answer(row: SheetRow, field: FieldCode): boolean {
    const cell = this.cell(row, field);
    if (this.text(row, field) === '') return false;
    const said = typeof cell === 'string' ? this.word(row, field) : null;
    if (said !== null) return said === 'yes';
    const day = this.day(row, field);
    return day !== null && day !== 'unread';
  }

  private remedies(row: SheetRow): readonly RemedyEntry[] {
    const reconsideration = this.remedy(row, 'reconsideration', {
      filed: 'reconsiderationFiled',
      outcome: 'reconsiderationOutcome',
      decided: 'reconsiderationDecided',
    });
    const kind =
      this.word(row, 'litigationKind') ?? (reconsideration ? 'litigationAfterReconsideration' : 'directLitigation');
    const lawsuit = this.remedy(row, kind, {
      filed: 'litigationFiled',
      outcome: 'litigationOutcome',
      decided: 'litigationDecided',
    });
    const remedies = [reconsideration, lawsuit].filter((remedy) => remedy !== null);
    return remedies.length > 0 ? remedies : noRemedies;
  }

  private remedy(
    row: SheetRow,
    code: string,
    fields: Record<'filed' | 'outcome' | 'decided', FieldCode>,
  ): RemedyEntry | null {
    const asked = this.text(row, fields.filed);
    const isAsked = saysYes.test(asked);
    const filed = isAsked || saysNo.test(asked) ? null : this.day(row, fields.filed);
    const decided = this.day(row, fields.decided);
    const said = this.text(row, fields.outcome);
    const isSaid = said !== '' && !saysNo.test(said);
    if (filed === null && decided === null && !isSaid && !isAsked) return null;
    const word = isSaid ? this.word(row, fields.outcome) : null;
    const outcome = word === 'pending' ? null : (word ?? (isSaid ? 'unread' : null));
    return { row: code, filed, outcome, decided };
  }
}

/** Which column of a sheet tells what: by what heads it and by what stands in it. */
import {
  type ColumnGuess,
  type FieldCode,
  fieldCodes,
  fieldOf,
  looksLikePerson,
  meaningOf,
  organizationNames,
  personalHeads,
  plain,
  type RegisterChoices,
} from '../../../../model';
import { type DayContext, parseDay } from './parse-day';
import { isFilled, type RegisterCell, type SheetRow } from './sheet-row';

/** A column has to be this likely to be taken for a field. */
const least = 0.35;
/** How much of it the heading tells; what stands in the column tells the rest. */
const weight = { head: 0.6, contents: 0.4 };

/** @param sample the first rows below the heading */
export function guessColumns(
  heads: readonly string[],
  sample: readonly SheetRow[],
  context: DayContext,
  choices: RegisterChoices,
): ColumnGuess[] {
  const width = Math.max(heads.length, ...sample.map(({ cells }) => cells.length), 0);
  const columns = keyed(Array.from({ length: width }, (_, at) => heads[at] ?? ''));
  const taken = new Set<FieldCode>();
  for (const column of columns) keep(column, choices, taken);
  const candidates = columns.flatMap((column, at) => {
    if (column.from === 'kept' || column.isPersonal) return [];
    const cells = sample.map((row) => row.cells[at] ?? '').filter(isFilled);
    return fieldCodes.map((field) => ({ column, field, score: scoreOf(field, column.head, cells, context) }));
  });
  for (const { column, field, score } of candidates.sort((one, other) => other.score - one.score)) {
    if (score < least || column.field !== null || taken.has(field)) continue;
    Object.assign(column, { field, confidence: Math.round(score * 100) / 100, from: 'heading' });
    taken.add(field);
  }
  for (const column of columns) if (column.field === 'name') column.isPersonal = true;
  return columns;
}

function keyed(heads: readonly string[]): ColumnGuess[] {
  const seen = new Map<string, number>();
  return heads.map((head, at): ColumnGuess => {
    const word = plain(head);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    const letter = letterOf(at);
    const key = word === '' ? `@${letter}` : times === 1 ? word : `${word}#${times}`;
    const isPersonal = personal.has(word);
    return { key, head, letter, field: null, confidence: 0, from: 'none', isPersonal };
  });
}

const personal = new Set(personalHeads.map(plain));

function keep(column: ColumnGuess, { columns }: RegisterChoices, taken: Set<FieldCode>): void {
  const chosen = Object.hasOwn(columns, column.key) ? columns[column.key] : undefined;
  if (chosen === undefined || (chosen !== 'none' && taken.has(chosen))) return;
  Object.assign(column, { field: chosen === 'none' ? null : chosen, confidence: 1, from: 'kept' });
  if (chosen !== 'none') taken.add(chosen);
}

function scoreOf(field: FieldCode, head: string, cells: readonly RegisterCell[], context: DayContext): number {
  const byHead = headScore(field, head);
  if (byHead === 0 && head !== '') return toldByContents(field, cells) ? weight.contents : 0;
  const byContents = cells.length === 0 ? null : contentsScore(field, cells, context);
  if (head === '') return fieldOf(field).words && byContents !== null && byContents > 0.6 ? byContents / 2 : 0;
  if (byContents === null) return byHead * weight.head;
  return byContents === 0 ? 0 : byHead * weight.head + byContents * weight.contents;
}

/** Whether a column under a heading that nobody knows has hardly anything in it but a field's own words. */
function toldByContents(code: FieldCode, cells: readonly RegisterCell[]): boolean {
  if (!toldAlone.has(code) || cells.length === 0) return false;
  const words = fieldOf(code).words ?? [];
  return cells.filter((cell) => meaningOf(String(cell), words)?.confidence === 1).length > cells.length * 0.8;
}

/** Fields whose words are their own: 是 and 否 may answer any question. */
const toldAlone: ReadonlySet<FieldCode> = new Set(['applicant', 'outcome']);

/** 1 for a usual heading, less for one that holds a usual heading and more. */
function headScore(field: FieldCode, head: string): number {
  const said = plain(head);
  let best = 0;
  fieldOf(field)
    .heads.map(plain)
    .forEach((word, at) => {
      if (said === word) best = Math.max(best, 1 - at * 0.001);
      else if (word.length >= 2 && said.includes(word)) best = Math.max(best, (0.7 * word.length) / said.length + 0.2);
    });
  return best;
}

/** The share of the cells that fit the field. */
function contentsScore(code: FieldCode, cells: readonly RegisterCell[], context: DayContext): number {
  const { kind, words } = fieldOf(code);
  const fits = (cell: RegisterCell): boolean => {
    const day = () => parseDay(cell, context);
    if (kind === 'day') return day() !== 'unread' || isAnswer(cell) || hasDigits(cell);
    if (kind === 'number') return true;
    if (kind === 'name') return looksLikePerson(String(cell)) || meaningOf(String(cell), organizationNames) !== null;
    if (kind === 'answer') return isAnswer(cell) || day() !== 'unread';
    return meaningOf(String(cell), words ?? []) !== null;
  };
  const share = cells.filter(fits).length / cells.length;
  // Words that nobody has listed yet stand in a column of words too; days do not.
  return kind === 'value'
    ? Math.max(share, cells.some((cell) => parseDay(cell, context) === 'unread') ? 0.2 : 0)
    : share;
}

const isAnswer = (cell: RegisterCell): boolean => meaningOf(String(cell), fieldOf('extended').words ?? []) !== null;
const hasDigits = (cell: RegisterCell): boolean => /\d{1,4}\D+\d{1,2}/.test(String(cell));

/** Excel's letters for a column, counted from 0. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

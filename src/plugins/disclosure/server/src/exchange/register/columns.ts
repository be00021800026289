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
} from '#model';
import { evidence } from '../mapping/evidence';
import { type DayContext, parseDay } from './parse-day';
import { isFilled, type RegisterCell, type SheetRow } from './sheet-row';

const told = evidence.register;

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
    if (score < told.column || column.field !== null || taken.has(field)) continue;
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
  if (byHead === 0 && head !== '') return toldByContents(field, cells) ? told.byContents : 0;
  const byContents = cells.length === 0 ? null : contentsScore(field, cells, context);
  if (head === '')
    return fieldOf(field).words && byContents !== null && byContents > told.contentsAlone
      ? byContents * told.contentsAlonePart
      : 0;
  if (byContents === null) return byHead * told.byHead;
  return byContents === 0 ? 0 : byHead * told.byHead + byContents * told.byContents;
}

/** Whether a column under a heading that nobody knows has hardly anything in it but a field's own words. */
function toldByContents(code: FieldCode, cells: readonly RegisterCell[]): boolean {
  if (!toldAlone.has(code) || cells.length === 0) return false;
  const words = fieldOf(code).words ?? [];
  return cells.filter((cell) => meaningOf(String(cell), words)?.confidence === 1).length > cells.length * told.ownWords;
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
      if (said === word) best = Math.max(best, 1 - at * told.laterHead);
      else if (word.length >= told.shortestHead && said.includes(word))
        best = Math.max(best, (told.holdsHeadShare * word.length) / said.length + told.holdsHead);
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
    ? Math.max(share, cells.some((cell) => parseDay(cell, context) === 'unread') ? told.unknownWords : 0)
    : share;
}

const isAnswer = (cell: RegisterCell): boolean => meaningOf(String(cell), fieldOf('extended').words ?? []) !== null;
const hasDigits = (cell: RegisterCell): boolean => /\d{1,4}\D+\d{1,2}/.test(String(cell));

/** Excel's letters for a column, counted from 0. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

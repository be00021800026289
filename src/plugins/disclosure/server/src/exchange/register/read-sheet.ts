/** Reads one sheet of a register: finds its heading and its columns among the first rows, then reads all of them. */
import type { ColumnGuess, LeftReason, RegisterChoices, RegisterEntry } from '#model';
import { evidence } from '../mapping/evidence';
import { guessColumns } from './columns';
import { EntryReader } from './entries';
import { findHeading, repeatsHeading } from './heading';
import { yearNamed } from './parse-day';
import { isFilled, type RegisterSheet, type SheetRow } from './sheet-row';
import type { WordsFound } from './words-found';

export interface SheetReading {
  columns: ColumnGuess[];
  /** The number of the row that heads the sheet (the last, where two do); `null` where none does. */
  headingRow: number | null;
  entries: RegisterEntry[];
  left: { row: number; reason: LeftReason }[];
}

export interface SheetOrigin {
  /** The sheet's position among all that are read. */
  position: number;
  /** A year in it counts where neither title nor name of the sheet has one. */
  fileName: string;
}

export async function readSheet(
  sheet: RegisterSheet,
  { position, fileName }: SheetOrigin,
  choices: RegisterChoices,
  words: WordsFound,
): Promise<SheetReading> {
  const rows = sheet.rows[Symbol.asyncIterator]();
  const first = await take(rows, evidence.register.sampleRows);
  const heading = findHeading(first);
  const above = first.slice(0, heading?.below ?? 0);
  const below = first.slice(heading?.below ?? 0);
  const heads = heading?.heads ?? [];
  const title = above.flatMap(({ cells }) => cells).join(' ');
  const year = yearNamed(title) ?? yearNamed(sheet.name) ?? yearNamed(fileName);
  const days = { year, epochShift: sheet.epochShift };
  const columns = guessColumns(heads, below, days, choices);
  const reading: SheetReading = { columns, headingRow: above.at(-1)?.number ?? null, entries: [], left: [] };
  const reader = new EntryReader(columns, position, days, words);
  for (const row of below) add(row, reading, reader, heads);
  for (let next = await rows.next(); !next.done; next = await rows.next()) add(next.value, reading, reader, heads);
  return reading;
}

async function take(rows: AsyncIterator<SheetRow>, most: number): Promise<SheetRow[]> {
  const taken: SheetRow[] = [];
  while (taken.length < most) {
    const next = await rows.next();
    if (next.done) break;
    if (next.value.isStruck || next.value.cells.some(isFilled)) taken.push(next.value);
  }
  return taken;
}

function add(row: SheetRow, reading: SheetReading, reader: EntryReader, heads: readonly string[]): void {
  const leave = (reason: LeftReason) => reading.left.push({ row: row.number, reason });
  if (row.isStruck) leave('struck');
  else if (!row.cells.some(isFilled) || repeatsHeading(row, heads)) return;
  else if (isSubtotal(row)) leave('subtotal');
  else if (reader.isApplication(row)) reading.entries.push(reader.read(row));
  else leave('note');
}

const subtotal = /^.{0,12}(?:小计|合计|总计|共计|累计|subtotal|total)\s*[:：]?\s*(?:\d+\s*件?)?$/i;

/** One of the first cells that says something says that the row is a sum. */
function isSubtotal({ cells }: SheetRow): boolean {
  return cells
    .filter(isFilled)
    .slice(0, 2)
    .some((cell) => typeof cell === 'string' && subtotal.test(cell.replace(/\s/g, '')));
}

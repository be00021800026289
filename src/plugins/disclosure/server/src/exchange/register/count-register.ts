/** Counts the registers of some files for a report year. Runs in a thread; names nobody in what it gives. */
import { createHash } from 'node:crypto';
import {
  answerTimes,
  type CountedRegister,
  type CountedSheet,
  countChannels,
  countRegister,
  findLayout,
  type LeftRow,
  type Listed,
  overviewSentences,
  type RegisterChoices,
  type RegisterEntry,
  type RegisterPlace,
} from '#model';
import { limits } from '../limits';
import { unusable } from '../unusable-file';
import { openRegister } from './open-register';
import { readSheet, type SheetReading } from './read-sheet';
import { WordsFound } from './words-found';
import { isWorkingDay } from './working-days';

export interface RegisterToCount {
  /** `content` is what is read where the file itself had to be converted. */
  files: { name: string; bytes: Uint8Array; content?: Uint8Array }[];
  year: number;
  /** A layout's code. */
  layout: string;
  choices: RegisterChoices;
}

/** @throws UnusableFile for a file in which no register is found, and beyond the limits */
export async function countRegisterFiles({
  files,
  year,
  layout: code,
  choices,
}: RegisterToCount): Promise<CountedRegister> {
  const layout = findLayout(code);
  if (!layout) throw new RangeError(`There is no layout ${code}`);
  const words = new WordsFound(choices);
  const read = await readFiles(files, choices, words);
  const count = countRegister(read.entries, year, layout);
  const { later, ...times } = answerTimes(count.answered, isWorkingDay);
  const channels = countChannels(count.received);
  return {
    files: read.files,
    sheets: read.sheets,
    words: words.shown(),
    applications: count.applications,
    remedies: tellsRemedies(read.sheets) ? count.remedies : null,
    places: Object.fromEntries([...count.places].map(([address, places]) => [address, bySheet(places)])),
    notCounted: listed(count.notCounted),
    repeats: listed(count.repeats),
    left: listed(read.left),
    channels,
    ...times,
    later: listed(later),
    sentences: overviewSentences(year, channels, { ...times, later }),
  };
}

const listed = <Item>(items: readonly Item[]): Listed<Item> => ({
  total: items.length,
  first: items.slice(0, limits.unmapped),
});

interface Read {
  files: CountedRegister['files'];
  sheets: CountedSheet[];
  left: LeftRow[];
  entries: RegisterEntry[];
}

async function readFiles(files: RegisterToCount['files'], choices: RegisterChoices, words: WordsFound): Promise<Read> {
  const read: Read = { files: [], sheets: [], left: [], entries: [] };
  for (const [at, { name, bytes, content }] of files.entries()) {
    const { sheets, hiddenSheets } = await openRegister(content ?? bytes, name);
    read.files.push({ name, sha256: createHash('sha256').update(bytes).digest('hex'), hiddenSheets });
    for await (const sheet of sheets) {
      const reading = await readSheet(sheet, { position: read.sheets.length, fileName: name }, choices, words);
      addSheet(read, reading, { file: at, name: sheet.name });
    }
  }
  if (read.sheets.length === 0) unusable('文件中没有依申请公开台账', 'The file holds no register of applications');
  return read;
}

function addSheet(
  read: Read,
  { columns, headingRow, entries, left }: SheetReading,
  of: { file: number; name: string },
) {
  if (columns.length === 0) return;
  const sheet = read.sheets.length;
  for (const entry of entries) read.entries.push(entry);
  // Where no column is known, no row is an application, and there is nothing to say of it.
  if (columns.some(({ field }) => field !== null)) for (const one of left) read.left.push({ sheet, ...one });
  read.sheets.push({ ...of, headingRow, applications: entries.length, columns });
  if (read.entries.length > limits.registerRows) unusable('行数过多', 'The register has too many rows');
}

const tellsRemedies = (sheets: readonly CountedSheet[]): boolean =>
  sheets.some(({ columns }) =>
    columns.some(({ field }) => field !== null && /^(?:reconsideration|litigation)/.test(field)),
  );

function bySheet(places: readonly RegisterPlace[]): Record<number, number[]> {
  const rows: Record<number, number[]> = {};
  for (const { sheet, row } of places) {
    rows[sheet] ??= [];
    rows[sheet]?.push(row);
  }
  return rows;
}

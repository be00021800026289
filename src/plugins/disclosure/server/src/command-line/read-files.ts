import { availableParallelism } from 'node:os';
import { officeOf } from '../exchange/convert/office';
import { ReadingThreads } from '../exchange/reading-threads/reading-threads';
import { UnusableFile } from '../exchange/unusable-file';
import { fromCaller } from './caller-folder';
import type { FileResult, KnownToCaller } from './file-result';

/** One core is left to whoever takes the reports. */
const most = Math.max(1, availableParallelism() - 1);

/**
 * Reads files in threads, ahead of whoever takes the reports, but only a few: memory stays flat however many files there
 * are. The reports come in the order of the files.
 */
export async function* readReports(files: readonly string[], known: KnownToCaller): AsyncGenerator<FileResult> {
  const count = Math.min(most, files.length);
  const threads = new ReadingThreads(count, officeOf(process.env));
  const ahead: Promise<FileResult>[] = [];
  const begin = (file: string | undefined) => {
    if (file === undefined) return;
    const reading = readFile(threads, file, known);
    // Whoever takes it hears of a failure; nobody does where the taker gave up before.
    reading.catch(() => undefined);
    ahead.push(reading);
  };
  try {
    for (const file of files.slice(0, count)) begin(file);
    for (let index = 0; index < files.length; index += 1) {
      const result = await ahead.shift();
      begin(files[index + count]);
      if (result) yield result;
    }
  } finally {
    await threads.close();
  }
}

/** @throws what is no fault of the file */
async function readFile(threads: ReadingThreads, file: string, known: KnownToCaller): Promise<FileResult> {
  try {
    const toRead = { path: fromCaller(file), known: { ...known, fileName: file }, withSource: false };
    return { file, ...(await threads.read(toRead)).report };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { file, error: { name: error.name, message: error.message } };
  }
}

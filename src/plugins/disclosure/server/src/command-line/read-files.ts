import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import type { FileResult, FileToRead } from './read-file';

/** One core is left to whoever takes the reports. */
const threads = Math.max(1, availableParallelism() - 1);

/**
 * Reads files in threads, ahead of whoever takes the reports, but only a few: memory stays flat however many files there
 * are. The reports come in the order of the files.
 */
export async function* readReports(files: readonly string[], known: FileToRead['known']): AsyncGenerator<FileResult> {
  const pool = new Piscina<FileToRead, FileResult>({
    filename: path.join(__dirname, 'read-file.js'),
    minThreads: 1,
    maxThreads: Math.min(threads, files.length),
  });
  const ahead: Promise<FileResult>[] = [];
  const begin = (file: string | undefined) => {
    if (file === undefined) return;
    const reading = pool.run({ file, known });
    // Whoever takes it hears of a failure; nobody does where the taker gave up before.
    reading.catch(() => undefined);
    ahead.push(reading);
  };
  try {
    for (const file of files.slice(0, threads + 1)) begin(file);
    for (let index = 0; index < files.length; index += 1) {
      const result = await ahead.shift();
      begin(files[index + threads + 1]);
      if (result) yield result;
    }
  } finally {
    await pool.destroy();
  }
}

import { open } from 'node:fs/promises';
import { type ImportedReport, importReport } from '../exchange/import-report';
import { limits } from '../exchange/limits';
import type { Known } from '../exchange/mapping/facts';
import { UnusableFile } from '../exchange/unusable-file';
import { fromCaller } from './caller-folder';

/** Why nothing came of a file. */
export interface FileError {
  name: string;
  /** In both languages. */
  message: string;
}

/** A report that was read from a file, as `--json` prints it. */
export interface FileReport extends ImportedReport {
  file: string;
  /** What an import did. */
  outcome?: 'created' | 'updated' | 'unchanged';
  documentId?: string;
  /** Why an import did nothing. */
  error?: FileError;
}

/** What came of one file; without a document where no report could be read. */
export type FileResult = FileReport | { file: string; error: FileError; document?: undefined };

/** A file to read, and what the caller says of it. */
export interface FileToRead {
  file: string;
  known: Omit<Known, 'fileName'>;
}

/**
 * Reads one file. Runs in a thread of its own; what it takes and gives is plain data.
 *
 * @throws what is no fault of the file
 */
export default async function readFile({ file, known }: FileToRead): Promise<FileResult> {
  try {
    return { file, ...(await importReport(await readBytes(file), { ...known, fileName: file })) };
  } catch (error) {
    return { file, error: describe(error) };
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(fromCaller(file));
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new UnusableFile({ zh: '不是文件', en: 'It is no file' });
    if (status.size > limits.fileBytes) throw new UnusableFile({ zh: '文件过大', en: 'The file is too large' });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function describe(error: unknown): FileError {
  if (error instanceof UnusableFile) return { name: error.name, message: error.message };
  if (error instanceof Error && 'code' in error)
    return { name: 'UnusableFile', message: `无法读取文件 / The file cannot be read: ${error.message}` };
  throw error;
}

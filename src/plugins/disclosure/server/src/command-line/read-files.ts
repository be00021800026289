import { open } from 'node:fs/promises';
import { blocksPublication } from '../../../model';
import { type ImportedReport, importReport } from '../exchange/import-report';
import { limits } from '../exchange/limits';
import type { Known } from '../exchange/mapping/facts';
import { UnusableFile } from '../exchange/unusable-file';
import { fromCaller } from './caller-folder';
import { type ExitCode, exitCodes } from './exit-code';

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

/** One after another, so that memory stays flat however many files there are. */
export async function* readReports(
  files: readonly string[],
  known: Omit<Known, 'fileName'>,
): AsyncGenerator<FileResult> {
  for (const file of files) {
    try {
      yield { file, ...(await importReport(await readBytes(file), { ...known, fileName: file })) };
    } catch (error) {
      yield { file, error: describe(error) };
    }
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

/** @throws what is no fault of the file */
export function describe(error: unknown): FileError {
  if (error instanceof UnusableFile) return { name: error.name, message: error.message };
  if (error instanceof Error && 'code' in error)
    return { name: 'UnusableFile', message: `无法读取文件 / The file cannot be read: ${error.message}` };
  throw error;
}

export function exitCodeOf(result: FileResult): ExitCode {
  if (result.error !== undefined || !result.document) return exitCodes.unusable;
  return blocksPublication(result.findings) ? exitCodes.findings : exitCodes.clean;
}

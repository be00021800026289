/** What runs in a thread: reads one file. What it takes and gives is plain data. */
import { open, stat } from 'node:fs/promises';
import type { Label } from '../../../../model';
import { type FileReport, readReport } from '../import-report';
import { limits } from '../limits';
import type { Known } from '../mapping/facts';
import { UnusableFile, unusable } from '../unusable-file';

/** A file to read, and what the caller says of it. */
export interface FileToRead {
  path: string;
  known: Known;
  /** Whether the lines that the report was mapped from are wanted too. */
  withSource: boolean;
}

/** What came of it; an error would lose its class on the way out of a thread. */
export type Reading = FileReport | { unusable: Label };

/** @throws what is no fault of the file */
export default async function readFile({ path, known, withSource }: FileToRead): Promise<Reading> {
  try {
    const { report, source } = await readReport(await readBytes(path), known);
    return { report, source: withSource ? source : null };
  } catch (error) {
    return { unusable: reasonOf(error) };
  }
}

/** To open a pipe or a device may already wait for good. */
async function readBytes(path: string): Promise<Uint8Array> {
  if (!(await stat(path)).isFile()) unusable('不是文件', 'It is no file');
  const handle = await open(path);
  try {
    if ((await handle.stat()).size > limits.fileBytes) unusable('文件过大', 'The file is too large');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): Label {
  if (error instanceof UnusableFile) return error.reason;
  if (error instanceof Error && 'syscall' in error)
    return { zh: '无法读取文件', en: `The file cannot be read: ${error.message}` };
  throw error;
}

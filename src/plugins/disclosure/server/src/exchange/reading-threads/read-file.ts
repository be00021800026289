/** What runs in a thread: reads one file. What it takes and gives is plain data. */
import { open, stat } from 'node:fs/promises';
import { type CountedRegister, type Label, label } from '#model';
import { type Conversion, ConvertibleFile } from '../convert/convertible';
import { formatOf } from '../format';
import { type FileReport, readReport } from '../import-report';
import { limits } from '../limits';
import type { Known } from '../mapping/reading';
import { type ListedOrganization, readList } from '../organization-list/read-list';
import { readRows } from '../organization-list/read-rows';
import { countRegisterFiles, type RegisterToCount } from '../register/count-register';
import { UnusableFile, unusable } from '../unusable-file';

/** A file to read, and what the caller says of it. */
export interface FileToRead {
  path: string;
  known: Known;
  /** Whether the lines that the report was mapped from are wanted too. */
  withSource: boolean;
}

/** A list of organizations to read. */
export interface ListToRead {
  path: string;
  listName: string;
}

/** A file of a register, and where it was converted to. */
export interface RegisterFileToCount {
  path: string;
  name: string;
  converted?: string;
}

/** A register to count, in some files. */
export interface FilesToCount extends Omit<RegisterToCount, 'files'> {
  registers: RegisterFileToCount[];
}

/** Whatever a thread is asked to read. */
export type ToRead = FileToRead | ListToRead | FilesToCount;

/** What came of it; an error would lose its class on the way out of a thread. */
export type ThreadReading =
  | FileReport
  | { organizations: ListedOrganization[] }
  | { register: CountedRegister }
  | { unusable: Label }
  | { convertible: Label; conversion: Conversion; path: string };

/** @throws what is no fault of the file */
export default async function readFile(file: ToRead): Promise<ThreadReading> {
  try {
    return await readAny(file);
  } catch (error) {
    return { unusable: reasonOf(error) };
  }
}

async function readAny(file: ToRead): Promise<ThreadReading> {
  if ('registers' in file) return countFiles(file);
  const bytes = await readBytes(file.path);
  const name = 'listName' in file ? file.listName : file.known.fileName;
  const other = convertibleIn(bytes, name);
  if (other) return { convertible: other.reason, conversion: other.conversion, path: file.path };
  if ('listName' in file) return { organizations: readList(await readRows(bytes, name)) };
  const read = await readReport(bytes, file.known);
  return file.withSource ? read : { ...read, source: null, trace: {} };
}

/** What a file is that has to be converted first. */
function convertibleIn(bytes: Uint8Array, name: string): ConvertibleFile | undefined {
  try {
    formatOf(bytes, name);
    return undefined;
  } catch (error) {
    if (error instanceof ConvertibleFile) return error;
    throw error;
  }
}

async function countFiles({ registers, ...asked }: FilesToCount): Promise<ThreadReading> {
  const files = [];
  for (const { path, name, converted } of registers) {
    const bytes = await readBytes(path, limits.registerBytes);
    const content = converted === undefined ? bytes : await readBytes(converted, limits.registerBytes);
    const other = convertibleIn(content, name);
    if (other) return { convertible: other.reason, conversion: other.conversion, path };
    files.push({ name, bytes, content });
  }
  return { register: await countRegisterFiles({ ...asked, files }) };
}

/** To open a pipe or a device may already wait for good. */
async function readBytes(path: string, most: number = limits.fileBytes): Promise<Uint8Array> {
  if (!(await stat(path)).isFile()) unusable('不是文件', 'It is no file');
  const handle = await open(path);
  try {
    if ((await handle.stat()).size > most) unusable('文件过大', 'The file is too large');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): Label {
  if (error instanceof UnusableFile) return error.reason;
  if (error instanceof Error && 'syscall' in error)
    return label('无法读取文件', `The file cannot be read: ${error.message}`);
  throw error;
}

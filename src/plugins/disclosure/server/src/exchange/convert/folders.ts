/** A folder for each conversion, and what is left of those whose process is gone. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders of conversions; the number is that of the process which made it. */
const folderName = /^gongkai-convert-(\d+)-/;

export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), `gongkai-convert-${process.pid}-`));

/** Removes what a process left behind that is gone. */
export async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(folderName.exec(name)?.[1] ?? process.pid);
    if (owner !== process.pid && !isRunning(owner))
      await rm(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

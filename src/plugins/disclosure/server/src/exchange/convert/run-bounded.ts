/** Another program, in bounds of time, memory and disk. */

import { spawn } from 'node:child_process';
import { label } from '#model';
import { limits } from '../limits';
import { UnusableFile } from '../unusable-file';

/** What one conversion may cost: a few seconds and 200 megabytes are usual. */
export const conversionBounds = { milliseconds: 60_000, kibibytes: 1024 * 1024 };

/**
 * In a shell that bounds memory, in a process group that ends as a whole.
 *
 * @param folder where it runs, and all that it knows as its home
 * @returns whether there is such a program
 */
export function runBounded(
  program: string,
  options: readonly string[],
  folder: string,
  milliseconds: number,
): Promise<boolean> {
  const bounds = `ulimit -d ${conversionBounds.kibibytes}; ulimit -f ${limits.archiveBytes / 512}; exec "$0" "$@"`;
  const child = spawn('/bin/sh', ['-c', bounds, program, ...options], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
  });
  return new Promise((resolve, reject) => {
    const end = () => endGroup(child.pid);
    const timer = setTimeout(() => {
      end();
      reject(new UnusableFile(label('转换文件用时过长', 'Converting the file takes too long')));
    }, milliseconds);
    process.once('exit', end);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      end();
      resolve(code !== notFound && code !== notRunnable);
    });
  });
}

/** What a shell answers for a program that is missing, or that it may not run. */
const notFound = 127;
const notRunnable = 126;

function endGroup(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

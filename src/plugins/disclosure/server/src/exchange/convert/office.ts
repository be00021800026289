/** LibreOffice as a converter of files that others made, in bounds of time, memory and disk, one file at a time. */
import { spawn } from 'node:child_process';
import { copyFile, lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { limits } from '../limits';
import { UnusableFile, unusable } from '../unusable-file';
import type { ConvertibleFile } from './convertible';
import { profileSettings } from './profile';

/** What one conversion may cost: a few seconds and 200 megabytes are usual. */
export const conversionBounds = { milliseconds: 60_000, kibibytes: 1024 * 1024 };

/** Folders of conversions; the number is that of the process which made it. */
const folderName = /^gongkai-convert-(\d+)-/;

/** A converted file; `remove` deletes it. */
export interface ConvertedFile {
  path: string;
  remove(): Promise<void>;
}

export class Office {
  private last: Promise<unknown> = Promise.resolve();
  private isSwept = false;

  /** @param program the path of `soffice`, or its name where it stands on the path */
  constructor(
    private readonly program: string,
    private readonly milliseconds = conversionBounds.milliseconds,
  ) {}

  /**
   * @param file what is read and left as it is
   * @throws UnusableFile for what cannot be converted; the way out of `convertible` where there is no LibreOffice
   */
  async convert(file: string, convertible: ConvertibleFile): Promise<ConvertedFile> {
    const work = () => this.convertNow(file, convertible);
    const result = this.last.then(work, work);
    this.last = result.catch(() => undefined);
    return result;
  }

  private async convertNow(file: string, convertible: ConvertibleFile): Promise<ConvertedFile> {
    await this.sweep();
    const { from, to } = convertible.conversion;
    const folder = await mkdtemp(path.join(tmpdir(), `gongkai-convert-${process.pid}-`));
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const source = path.join(folder, `report.${from}`);
      const profile = path.join(folder, 'profile');
      await mkdir(path.join(profile, 'user'), { recursive: true });
      await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
      await copyFile(file, source);
      await this.run(folder, profile, to, source, convertible);
      const converted = path.join(folder, 'out', `report.${to}`);
      const made = await lstat(converted).catch(() => undefined);
      if (!made?.isFile()) return failed(convertible);
      if (made.size > limits.fileBytes) return unusable('文件转换后过大', 'The file is too large once it is converted');
      return { path: converted, remove };
    } catch (error) {
      await remove();
      throw error;
    }
  }

  /** In a shell that bounds memory, in a process group that ends as a whole. */
  private run(
    folder: string,
    profile: string,
    to: string,
    source: string,
    convertible: ConvertibleFile,
  ): Promise<void> {
    const bounds = `ulimit -d ${conversionBounds.kibibytes}; ulimit -f ${limits.archiveBytes / 512}; exec "$0" "$@"`;
    const options = ['--headless', '--norestore', '--nologo', '--nolockcheck', '--convert-to', to];
    const child = spawn(
      '/bin/sh',
      [
        '-c',
        bounds,
        this.program,
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        ...options,
        '--outdir',
        path.join(folder, 'out'),
        source,
      ],
      {
        cwd: folder,
        detached: true,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
      },
    );
    return new Promise((resolve, reject) => {
      const end = () => endGroup(child.pid);
      const timer = setTimeout(() => {
        end();
        reject(new UnusableFile({ zh: '转换文件用时过长', en: 'Converting the file takes too long' }));
      }, this.milliseconds);
      process.once('exit', end);
      child.once('error', reject);
      child.once('close', (code) => {
        clearTimeout(timer);
        process.off('exit', end);
        end();
        if (code === notFound || code === notRunnable) reject(convertible);
        else resolve();
      });
    });
  }

  /** What a process left behind that is gone. */
  private async sweep(): Promise<void> {
    if (this.isSwept) return;
    this.isSwept = true;
    for (const name of await readdir(tmpdir())) {
      const owner = Number(folderName.exec(name)?.[1] ?? process.pid);
      if (owner !== process.pid && !isRunning(owner))
        await rm(path.join(tmpdir(), name), { recursive: true, force: true });
    }
  }
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function failed({ reason }: ConvertibleFile): never {
  return unusable(`没有转换成功。${reason.zh}`, `It could not be converted. ${reason.en}`);
}

/**
 * @param environment `LIBREOFFICE_PATH` says where `soffice` is; `OFFICE_CONVERSION=false` says that nothing is converted
 */
export function officeOf(environment: Readonly<Record<string, string | undefined>>): Office | null {
  const { LIBREOFFICE_PATH, OFFICE_CONVERSION } = environment;
  return OFFICE_CONVERSION === 'false' ? null : new Office(LIBREOFFICE_PATH || 'soffice');
}

/** LibreOffice as a converter of files that others made, in bounds of time, memory and disk, one file at a time. */
import { copyFile, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { limits } from '../limits';
import { unusable } from '../unusable-file';
import type { ConvertibleFile } from './convertible';
import { newFolder, sweep } from './folders';
import { profileSettings } from './profile';
import { conversionBounds, runBounded } from './run-bounded';

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
    if (!this.isSwept) await sweep();
    this.isSwept = true;
    const { from, to } = convertible.conversion;
    const folder = await newFolder();
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
      const source = path.join(folder, `report.${from}`);
      const profile = path.join(folder, 'profile');
      await mkdir(path.join(profile, 'user'), { recursive: true });
      await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), profileSettings);
      await copyFile(file, source);
      if (!(await runBounded(this.program, optionsOf(profile, to, folder, source), folder, this.milliseconds)))
        throw convertible;
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
}

const optionsOf = (profile: string, to: string, folder: string, source: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile)}`,
  '--headless',
  '--norestore',
  '--nologo',
  '--nolockcheck',
  '--convert-to',
  to,
  '--outdir',
  path.join(folder, 'out'),
  source,
];

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

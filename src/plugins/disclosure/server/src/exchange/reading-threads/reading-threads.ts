/** Files are read in threads of their own, so that none can stop whoever asks for it. */
import path from 'node:path';
import { Piscina } from 'piscina';
import type { CountedRegister } from '#model';
import { ConvertibleFile } from '../convert/convertible';
import type { ConvertedFile, Office } from '../convert/office';
import type { FileReport } from '../import-report';
import type { ListedOrganization } from '../organization-list/read-list';
import { unusable } from '../unusable-file';
import type { FilesToCount, FileToRead, ListToRead, ThreadReading, ToRead } from './read-file';

/** What one file may cost. Real reports take a second, and less than a tenth of the memory. */
const bounds = { milliseconds: 60_000, megabytes: 1_024 };

/** What a thread has read. */
type Read = Exclude<ThreadReading, { unusable: unknown } | { convertible: unknown }>;

/** Milliseconds after which a thread without work ends. */
const idleTimeout = 10_000;

export class ReadingThreads {
  private readonly pool: Piscina<ToRead, ThreadReading>;

  /**
   * @param count how many files are read at once; more have to wait, and their time runs meanwhile
   * @param office what converts the files that are not read themselves; `null`: they are refused
   * @param milliseconds how long one file may take
   * @param megabytes how much memory one file may take
   * @param filename what runs in the threads
   */
  constructor(
    count: number,
    private readonly office: Office | null,
    private readonly milliseconds = bounds.milliseconds,
    megabytes = bounds.megabytes,
    filename = path.join(__dirname, 'read-file.js'),
  ) {
    this.pool = new Piscina({
      filename,
      minThreads: 0,
      maxThreads: count,
      idleTimeout,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    // A thread that ends without a file takes nothing along: the next file gets another.
    this.pool.on('error', () => undefined);
  }

  /** @throws UnusableFile for a file that no report can be read from within the bounds, and what is no fault of it */
  async read(file: FileToRead): Promise<FileReport> {
    const reading = await this.run(file);
    return 'report' in reading ? reading : wrongThread();
  }

  /** @throws UnusableFile for a file that holds no list of organizations, and what is no fault of it */
  async readList(file: ListToRead): Promise<ListedOrganization[]> {
    const reading = await this.run(file);
    return 'organizations' in reading ? reading.organizations : wrongThread();
  }

  /** @throws UnusableFile for a file that holds no register of applications, and what is no fault of it */
  async countRegister(files: FilesToCount): Promise<CountedRegister> {
    const reading = await this.run(files);
    return 'register' in reading ? reading.register : wrongThread();
  }

  /** Reads a file, which is converted first where it has to be; nothing of that stays. */
  private async run(file: ToRead): Promise<Read> {
    const converted: ConvertedFile[] = [];
    let asked = file;
    try {
      for (;;) {
        const reading = await this.runOnce(asked);
        if ('unusable' in reading) return unusable(reading.unusable.zh, reading.unusable.en);
        if (!('convertible' in reading)) return reading;
        const { convertible: reason, conversion, path } = reading;
        const other = new ConvertibleFile(reason, conversion);
        if (!this.office || converted.some((one) => one.path === path)) throw other;
        const made = await this.office.convert(path, other);
        converted.push(made);
        asked = withConverted(asked, path, made.path);
      }
    } finally {
      await Promise.all(converted.map(({ remove }) => remove()));
    }
  }

  private async runOnce(file: ToRead): Promise<ThreadReading> {
    const signal = AbortSignal.timeout(this.milliseconds);
    return this.pool.run(file, { signal }).catch((error: unknown) => {
      if (signal.aborted) return unusable('读取文件用时过长', 'Reading the file takes too long');
      if (isOutOfMemory(error)) return unusable('读取文件占用内存过多', 'Reading the file takes too much memory');
      throw error;
    });
  }

  /** Ends the threads, whatever they are at. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}

/** What is read in the place of a file. A register is still known by the file itself. */
const withConverted = (file: ToRead, path: string, converted: string): ToRead =>
  'registers' in file
    ? { ...file, registers: file.registers.map((one) => (one.path === path ? { ...one, converted } : one)) }
    : { ...file, path: converted };

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function wrongThread(): never {
  throw new TypeError('The thread answered with something else than it was asked for');
}

/** Files are read in threads of their own, so that none can stop whoever asks for it. */
import path from 'node:path';
import { Piscina } from 'piscina';
import type { FileReport } from '../import-report';
import { unusable } from '../unusable-file';
import type { FileToRead, Reading } from './read-file';

/** What one file may cost. Real reports take a second, and less than a tenth of the memory. */
const bounds = { milliseconds: 60_000, megabytes: 1_024 };

/** Milliseconds after which a thread without work ends. */
const idleTimeout = 10_000;

export class ReadingThreads {
  private readonly pool: Piscina<FileToRead, Reading>;

  /**
   * @param count how many files are read at once; more have to wait, and their time runs meanwhile
   * @param milliseconds how long one file may take
   * @param megabytes how much memory one file may take
   * @param filename what runs in the threads
   */
  constructor(
    count: number,
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
    const signal = AbortSignal.timeout(this.milliseconds);
    const reading = await this.pool.run(file, { signal }).catch((error: unknown) => {
      if (signal.aborted) return unusable('读取文件用时过长', 'Reading the file takes too long');
      if (isOutOfMemory(error)) return unusable('读取文件占用内存过多', 'Reading the file takes too much memory');
      throw error;
    });
    return 'unusable' in reading ? unusable(reading.unusable.zh, reading.unusable.en) : reading;
  }

  /** Ends the threads, whatever they are at. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

import type { Core } from '@strapi/strapi';
import { label } from '../../../model';
import { busy } from '../errors';
import { officeOf } from '../exchange/convert/office';
import { ReadingThreads } from '../exchange/reading-threads/reading-threads';

/** Files that may wait for their turn: one is read at a time, since that takes a processor and much memory. */
const longestQueue = 20;

/** Reads files outside of the server's own thread, which none of them can stop, each when those before are done. */
class FileQueue {
  private readonly threads = new ReadingThreads(1, officeOf(process.env));
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Reads when all that came before is done, however it ended.
   *
   * @throws a 429 when too many others wait for their turn
   */
  async inTurn<Result>(read: (threads: ReadingThreads) => Promise<Result>): Promise<Result> {
    if (this.waiting >= longestQueue)
      throw busy(label('导入的人太多，请稍后再试', 'Too many imports at once; try again later'));
    this.waiting += 1;
    const work = () => read(this.threads);
    const result = this.last.then(work, work);
    this.last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Ends what is being read. */
  close(): Promise<void> {
    return this.threads.close();
  }
}

const queues = new WeakMap<Core.Strapi, FileQueue>();

/** The one queue of a server, whoever asks for it. */
export function fileQueueOf(strapi: Core.Strapi): FileQueue {
  const known = queues.get(strapi);
  if (known) return known;
  const queue = new FileQueue();
  queues.set(strapi, queue);
  return queue;
}

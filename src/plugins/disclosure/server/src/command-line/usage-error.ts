import type { Label } from '../../../model';

/** The command was called wrongly; the process ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor({ zh, en }: Label) {
    super(`${zh} / ${en}`);
  }
}

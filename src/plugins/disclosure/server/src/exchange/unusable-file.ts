import { type Label, label } from '../../../model';

/**
 * A file that no report can be read from: not one of the formats, damaged, too large, or without a report in it. The
 * only error that reading a file throws.
 */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor(readonly reason: Label) {
    super(`${reason.zh} / ${reason.en}`);
  }
}

/** Throws {@link UnusableFile}. */
export function unusable(zh: string, en: string): never {
  throw new UnusableFile(label(zh, en));
}

import type { Reading } from './reading';

export interface Pass {
  name: string;
  /** What it does, as the table in docs/passes.md says it. */
  does: string;
  /** Why it stands where it stands. */
  because: string;
  read(reading: Reading): Reading;
}

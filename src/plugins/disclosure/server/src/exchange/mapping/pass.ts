import type { Label } from '#model';
import type { Reading } from './reading';

export interface Pass {
  name: string;
  /** What it does, as the import dialog and docs/passes.md say it. */
  does: Label;
  /** Why it stands where it stands. */
  because: string;
  read(reading: Reading): Reading;
}

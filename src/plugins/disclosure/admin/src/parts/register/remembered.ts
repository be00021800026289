import type { RegisterChoices } from '#model';
import type { ShownCount } from './shown';

/** A register that is being counted. */
export interface RegisterWork {
  readonly files: readonly File[];
  /** What was chosen by hand in this sitting. */
  readonly choices: RegisterChoices;
  readonly counted?: ShownCount;
}

let last: { key: string; work: RegisterWork } | undefined;

/** The register that was counted last, which the other table of the same report wants too; forgotten with its form. */
export const remembered = {
  of: (key: string): RegisterWork | undefined => (last?.key === key ? last.work : undefined),

  keep(key: string, work: RegisterWork): void {
    last = { key, work };
  },

  forget(): void {
    last = undefined;
  },
};

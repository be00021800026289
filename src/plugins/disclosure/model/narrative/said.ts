/** What a text says of a cell. */
import type { Claim } from './claims-table';

export interface Said {
  readonly claim: Claim;
  readonly value: number;
  /** Where the words stand, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether the words say that there was none. */
  readonly negative: boolean;
}

export interface Speaker {
  readonly chapter: string;
  /** The report year. */
  readonly year: number | null;
}

/** Whether words speak of a year that is neither the report's nor the next. */
export const otherYear = (words: string, year: number | null): boolean =>
  year !== null &&
  [...words.matchAll(/(20\d\d)年/g)].some(([, said]) => Number(said) !== year && Number(said) !== year + 1);

/** What a register tells of one application, once its words are understood. It names nobody. */
import type { Day } from './days';

/** A row of a register: the position of its sheet among all that were read, and its number as Excel shows it. */
export interface RegisterPlace {
  sheet: number;
  row: number;
}

/** Sheets in their order, rows in theirs. */
export const byPlace = (one: RegisterPlace, other: RegisterPlace): number =>
  one.sheet - other.sheet || one.row - other.row;

/** What a fact may be besides known: `null` where the register says nothing, `unread` where its words were not understood. */
export type Fact<Known extends string> = Known | 'unread' | null;

/** A reconsideration or a lawsuit. */
export interface RemedyEntry {
  /** A row of the remedies table, such as `directLitigation`. */
  row: string;
  filed: Fact<Day>;
  /** A column of the remedies table, such as `upheld`; `null` while it is not decided. */
  outcome: Fact<string>;
  decided: Fact<Day>;
}

export interface RegisterEntry {
  place: RegisterPlace;
  /** What the register calls the application; `null` where it has no name that is its own. */
  number: string | null;
  received: Fact<Day>;
  /** A column of the applications matrix, such as `naturalPerson`. */
  applicant: Fact<string>;
  /** A result row of any layout, such as `granted`; `null` while the application is open. */
  outcome: Fact<string>;
  answered: Fact<Day>;
  /** How the application came; `null` where the register does not say. */
  channel: string | null;
  /** Whether the time for the answer was extended. */
  isExtended: boolean;
  remedies: readonly RemedyEntry[];
}

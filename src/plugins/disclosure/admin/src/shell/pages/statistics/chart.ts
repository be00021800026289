/** A chart before it is drawn: what it shows, and the same as a table. */

export type ChartValue = number | null;

export interface Series {
  readonly name: string;
  readonly values: readonly ChartValue[];
  /** Drawn as a band from one value to another, such as the middle half of all bodies. */
  readonly upTo?: readonly ChartValue[];
}

export interface Chart {
  readonly kind: 'lines' | 'stacked' | 'ranking';
  /** Years, or names of bodies. */
  readonly categories: readonly string[];
  readonly unit: string;
  readonly series: readonly Series[];
  readonly table: ChartTable;
}

/** A text that leads to another page, such as the report that a figure comes from. */
export interface Leading {
  readonly text: string;
  readonly href: string;
}

/** A figure that leads to the reports behind it: `to` is what this page's address says then. */
export interface Summed {
  readonly figure: number;
  readonly to: string;
}

export type TableCell = string | ChartValue | Leading | Summed;

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

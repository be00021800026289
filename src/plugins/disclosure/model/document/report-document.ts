import type { TableCode } from '../layout/declaration';
import type { Blocks } from './blocks';

/** What a cell holds: a number, or `null` until someone fills it. Blank is not zero. */
export type CellValue = number | null;

/** A table of a report, keyed by row code and column code. */
export type TableValues = Record<string, Record<string, CellValue>>;

export interface ReportSection {
  /** A chapter code of the layout. */
  chapter: string;
  /** The printed heading; `null` means the layout's own. */
  heading: string | null;
  body: Blocks;
}

/** Why an editor lets a warning stand. */
export interface Explanation {
  rule: string;
  path: string;
  /** The finding's quote or difference when the reason was written; when that changes, the explanation is stale. */
  evidence: string | null;
  reason: string;
  /** Whether the reason is published with the report. */
  public: boolean;
}

/** A report as it travels outside the database: tables keyed by code. */
export interface ReportDocument extends Record<TableCode, TableValues> {
  /** `code` is the organization's code, usually the 18-character unified social credit code. */
  organization: { code: string | null };
  /** The calendar year that the report covers. */
  year: number | null;
  /** A layout code. */
  layout: string;
  title: string | null;
  sections: ReportSection[];
  explanations: Explanation[];
}

import type { Reading } from '../document/read-document';
import type { ReportDocument } from '../document/report-document';
import type { Label, Layout } from '../layout/declaration';
import type { Finding, Outcome, Severity } from './finding';

export const organizationKinds = ['department', 'township', 'county', 'prefecture', 'province'] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** What a check may know besides the document itself. */
export interface CheckContext {
  organization?: { kind?: OrganizationKind | null } | null;
  /** Last year's published report of the same organization. */
  previous?: ReportDocument | null;
  /** The published reports of the bureaus that a government consolidates. */
  children?: readonly ReportDocument[];
  /** A layout to check by, instead of the one that the document names. */
  layout?: Layout;
}

/** What a rule judges: a document that was read by a known layout. */
export interface Subject extends Reading {
  layout: Layout;
  context: CheckContext;
}

/** A finding but for what is the same for all findings of its rule. */
export type Judgement = Omit<Finding, 'rule' | 'severity' | 'basis' | 'cells' | 'outcome'> & {
  outcome?: Outcome;
  cells?: readonly string[];
};

/** One row of the table of rules. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, for docs/rules.md and the screens. */
  readonly says: Label;
  /** The notice or article that the rule rests on. */
  readonly basis: (layout: Layout) => string;
  /** Calls `found` for each violation, and for each case that a blank leaves open. Never throws. */
  readonly judge: (subject: Subject, found: (judgement: Judgement) => void) => void;
}
